"""Plain text: one article a file. Header lines ("date 2024-05-06", "Title: …") are read, and stay in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphmodel.ingest import Context, Item, Source
from graphmodel.model.claims import Document

from ._common import as_edtf, text_of

_DATE = re.compile(r"(?:date|published|dated)\s*[:\s]\s*(.+)", re.IGNORECASE)
_FIGURES = re.compile(r"\d[\d\W]*")
"""What is meant as a date and may be none: figures alone."""
_FIELD = re.compile(r"(title|headline|publisher|source|url|link)\s*:\s+(.+)", re.IGNORECASE)
_KEY = {"headline": "title", "source": "publisher", "link": "url"}
_SENTENCE_END = re.compile(r"[.!…:;,][\"'”’)]*$")
HEADLINE = 160
TOP = 4


class TextLoader:
    """Loader of plain text files."""

    name = "text"
    doc = "plain text, one article a file, with or without header lines such as 'date 2024-05-06'"
    suffixes = (".txt", ".text")
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Never: text is what is left when nothing else fits."""
        return False

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document."""
        text = text_of(source, context)
        fields, rest = header(text)
        date = fields.get("date") or date_line(rest)
        if not date and (unread := _unread(rest)):
            context.note(source.label, f"the date {unread!r} is not understood; write 2022-03-14")
        if not rest.strip():
            context.note(source.label, "header lines and no text below them")
        yield Document(
            name=source.name,
            text=text,
            title=fields.get("title") or headline(rest),
            publisher=fields.get("publisher"),
            url=source.url or fields.get("url"),
            date=date,
            date_basis="metadata" if date else "none",
        )


def header(text: str) -> tuple[dict[str, str], str]:
    """Fields of the header lines, and the text after them."""
    fields: dict[str, str] = {}
    rest = text.lstrip("\ufeff")
    while rest:
        line, _, after = rest.partition("\n")
        line = line.strip()
        found = _header_field(line) if line else None
        if line and not found:
            break
        if found:
            fields.setdefault(*found)
        rest = after
    return fields, rest


def _header_field(line: str) -> tuple[str, str] | None:
    if match := _DATE.fullmatch(line):
        date = as_edtf(match[1])
        return ("date", date) if date else None
    if match := _FIELD.fullmatch(line):
        key = match[1].lower()
        return _KEY.get(key, key), match[2]
    return None


def _unread(text: str) -> str | None:
    """What stands where a header's date would, and is none or could be two."""
    line = text.lstrip().partition("\n")[0].strip()
    match = _DATE.fullmatch(line)
    return match[1] if match and _FIGURES.fullmatch(match[1]) else None


def date_line(text: str) -> str | None:
    """A line near the top that holds a day with its year and nothing else."""
    lines = [line.strip() for line in text[:2000].split("\n")]
    near = [line for line in lines if line][:TOP]
    return next((date for line in near if len(line) > len("1998-04-24") and (date := as_edtf(line))), None)


def headline(text: str) -> str | None:
    """The first line, if it looks like a headline: short, no sentence's end, a blank line after it, and more below."""
    first, _, after = text.partition("\n")
    first = first.strip()
    below, _, rest = after.partition("\n")
    if sum(c.isalpha() for c in first) < len(first) / 2:
        return None
    if not first or below.strip() or not rest.strip() or len(first) > HEADLINE or _SENTENCE_END.search(first):
        return None
    return first


LOADER = TextLoader()
