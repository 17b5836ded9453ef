"""`python -m graphmodel.loaders._pdftext`: a PDF on standard input, its title and text, or what is wrong, as JSON.

Lives for one file, with little memory and time, so that a file made to harm costs its reader no more than that.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import re
import sys
from typing import Any

MEMORY = 768 * 1024 * 1024
CPU_SECONDS = 90
PAGES = 2_000
TEXT = 16 * 1024 * 1024


def main() -> None:
    """Answer once."""
    _limit()
    logging.disable(logging.CRITICAL)
    try:
        answer = extracted(sys.stdin.buffer.read())
    except MemoryError:
        answer = {"error": "it takes more memory than a PDF may"}
    json.dump(answer, sys.stdout)


def extracted(data: bytes) -> dict[str, Any]:
    """`title` and `text`, or `error`."""
    import pypdf

    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"error": "it is encrypted"}
        if len(reader.pages) > PAGES:
            return {"error": f"more than {PAGES:,} pages"}
        text = _text(reader)
        told = reader.metadata.title if reader.metadata else None
    except MemoryError:
        raise
    except Exception as error:  # whatever a damaged file makes the parser run into
        return {"error": f"damaged, or no PDF ({type(error).__name__}: {str(error)[:120]})"}
    if not text.strip():
        return {"error": "it holds no text: pictures of pages need text recognition first"}
    return {"title": _clean(told) if isinstance(told, str) else None, "text": text}


def _text(reader: Any) -> str:
    pages, size = [], 0
    for page in reader.pages:
        pages.append(page.extract_text().replace("\x00", "").strip())
        size += len(pages[-1])
        if size > TEXT:
            raise ValueError("more text than an article may have")
    # A word that was broken at the end of a line is whole again; other line ends are the page's, and stay.
    return re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", "\n\n".join(filter(None, pages)))


def _clean(title: str) -> str | None:
    return " ".join(title.replace("\x00", "").split()) or None


def _limit() -> None:
    """Bounds on this process, where the system knows them."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 5))


if __name__ == "__main__":
    main()
