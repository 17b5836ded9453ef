"""PDF files: the text that they hold, page by page, read in a process of its own: a PDF can be made to never end."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from graphmodel.ingest import Context, Item, Source
from graphmodel.ingest.decode import newlines
from graphmodel.ingest.limits import in_words
from graphmodel.model.claims import Document

from ._common import needing, printable

SECONDS = 120
"""Longest time that one file may take."""


class PdfLoader:
    """Loader of PDF files."""

    name = "pdf"
    doc = "a PDF file that holds text, not pictures of it"
    suffixes = (".pdf",)
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins like a PDF."""
        return head.startswith(b"%PDF-")

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document; the day that a file was made is not a day of publication, so it has no date."""
        with source.open() as stream:
            data = stream.read(source.limits.article + 1)
        if len(data) > source.limits.article:
            raise source.error(f"larger than {in_words(source.limits.article)}, the limit for one article")
        if not data.strip():
            raise source.error("the file is empty")
        with needing(source, "pypdf"):
            import pypdf  # noqa: F401 - told here, not by the process below
        title, text = _extracted(source, data)
        if not printable(text):
            raise source.error("the file's text holds characters that are no text")
        yield Document(name=source.name, text=newlines(text), title=title, url=source.url)


def _extracted(source: Source, data: bytes) -> tuple[str | None, str]:
    """Title and text as the helper process tells them."""
    command = [sys.executable, "-m", "graphmodel.loaders._pdftext"]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise source.error(f"took longer than {SECONDS} seconds") from None
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise source.error("damaged, or it takes more time or memory than a PDF may") from None
    if "error" in answer:
        raise source.error(answer["error"])
    return answer["title"], answer["text"]


LOADER = PdfLoader()
