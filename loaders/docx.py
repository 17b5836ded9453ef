"""Word files (.docx): their paragraphs and tables in reading order, inserted text in, deleted text out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from graphmodel.ingest import Context, Item, Source
from graphmodel.ingest.limits import MIB, in_words
from graphmodel.model.claims import Document

from ._common import needing, printable

UNPACKED = 64 * MIB
"""Most bytes that all parts of a file may have together, pictures included."""
PARTS = 5_000
_SHOWN = (
    ".//w:t[not(ancestor::w:del) and not(ancestor::w:moveFrom) and not(ancestor::*[local-name()='Fallback'])]"
    " | .//w:tab[not(ancestor::w:tabs)] | .//w:br"
)


class DocxLoader:
    """Loader of Word files."""

    name = "docx"
    doc = "a Word file; paragraphs and tables as text"
    suffixes = (".docx",)
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins like an archive whose first parts are those of a Word file."""
        return head.startswith(b"PK\x03\x04") and (b"word/" in head or b"[Content_Types].xml" in head)

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document; the day that a file was made is not a day of publication, so it has no date."""
        with needing(source, "python-docx"):
            import docx
        data = _bytes(source)
        refuse_bomb(source, data)
        try:
            found = docx.Document(io.BytesIO(data))
            text = "\n\n".join(filter(None, (_text(block).strip() for block in _blocks(found))))
        except Exception as error:  # whatever a damaged file makes the parser run into
            raise source.error(f"damaged, or no Word file ({type(error).__name__}: {str(error)[:120]})") from None
        if not text.strip() or not printable(text):
            raise source.error("no text was found in the file")
        yield Document(
            name=source.name, text=text, title=found.core_properties.title or _heading(found), url=source.url
        )


def _bytes(source: Source) -> bytes:
    with source.open() as stream:
        data = stream.read(source.limits.article + 1)
    if len(data) > source.limits.article:
        raise source.error(f"larger than {in_words(source.limits.article)}, the limit for one article")
    return data


def refuse_bomb(source: Source, data: bytes) -> None:
    """Raise InputError if an archive declares more than is read; Python never unpacks more than is declared."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise source.error(f"damaged, or no Word file ({error})") from None
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise source.error(f"unpacks to more than {in_words(UNPACKED)} or {PARTS:,} parts")
    if len({part.filename for part in parts}) < len(parts):
        raise source.error("damaged: two of its parts bear one name")


def _blocks(found: Any) -> Iterator[Any]:
    """Paragraphs and, of tables, the paragraphs of their cells, as XML elements; merged cells once."""
    for element in found.element.body.iter("{*}p"):
        if not any(each.tag.endswith("}txbxContent") for each in element.iterancestors()):
            yield element


def _text(paragraph: Any) -> str:
    """What a reader sees of a paragraph, text boxes in it included."""
    words: dict[str, Callable[[Any], str]] = {
        "t": lambda each: each.text or "",
        "tab": lambda each: " ",
        "br": lambda each: "\n",
    }
    return "".join(words[each.tag.rpartition("}")[2]](each) for each in paragraph.xpath(_SHOWN))


def _heading(found: Any) -> str | None:
    """The first paragraph, if its style says that it is a title or heading."""
    first = next((each for each in found.paragraphs if each.text.strip()), None)
    style = (first.style.name or "") if first is not None and first.style is not None else ""
    return str(first.text).strip() if first is not None and style.startswith(("Title", "Heading")) else None


LOADER = DocxLoader()
