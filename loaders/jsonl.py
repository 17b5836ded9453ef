"""JSON Lines: one article a line, with its metadata."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from graphmodel.errors import InputError
from graphmodel.ingest import Context, Item, Source
from graphmodel.ingest.decode import newlines, refuse_binary
from graphmodel.model.claims import Document

from ._common import as_edtf, printable

KEYS = {
    "text": ("text", "body", "content"),
    "title": ("title", "headline"),
    "publisher": ("publisher", "source", "outlet"),
    "url": ("url", "link"),
    "date": ("date", "published", "date_published", "pubdate"),
    "name": ("id", "name", "file"),
}


class JsonLinesLoader:
    """Loader of JSON Lines files."""

    name = "jsonl"
    doc = "one JSON object a line: text, and where known title, publisher, url, date, id"
    suffixes = (".jsonl", ".ndjson")
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Whether the first line begins like an object with a text."""
        return head.lstrip().startswith(b"{") and b'"text"' in head

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document a line; a line that cannot be used is an InputError that names it."""
        seen = False
        for number, line in source.lines():
            if isinstance(line, InputError):
                seen = True
                yield line
                continue
            if number == 1:
                _refuse_binary(source, line)
            if line.strip():
                seen = True
                yield _item(source, number, line)
        if not seen:
            raise source.error("the file is empty")


def _refuse_binary(source: Source, line: bytes) -> None:
    try:
        refuse_binary(line)
    except ValueError as error:
        raise source.error(str(error)) from None


def _item(source: Source, number: int, line: bytes) -> Document | InputError:
    try:
        return document(json.loads(line.rstrip(b"\r\n").decode("utf-8-sig")), f"{source.name}:{number}")
    except UnicodeDecodeError as error:
        reason = f"broken UTF-8 at byte {error.start} of the line"
    except json.JSONDecodeError as error:
        reason = f"malformed JSON at column {error.colno}: {error.msg}"
    except RecursionError:
        reason = "malformed JSON: nested too deep"
    except ValueError as error:
        reason = str(error)
    return InputError(f"{source.label}:{number}", reason)


def document(record: Any, name: str) -> Document:
    """A document from one line's object; `name` is used where the object has no id.

    Raises:
        ValueError: no object, no text, a date that is none; the message is the reason.
    """
    if not isinstance(record, dict):
        raise ValueError(  # noqa: TRY004 - the caller turns ValueError into the line's reason
            f"a JSON object was expected, not {type(record).__name__}"
        )
    found = {key: _first(record, names) for key, names in KEYS.items()}
    text = found["text"]
    if text is None:
        raise ValueError('no text: the article must stand under "text"')
    if not printable("".join(value for value in found.values() if value)):
        raise ValueError("holds null characters or half a surrogate pair")
    date = as_edtf(found["date"])
    if found["date"] and not date:
        raise ValueError(f"{found['date']!r} is no date")
    return Document(
        name=found["name"] or name,
        text=newlines(text),
        title=found["title"],
        publisher=found["publisher"],
        url=found["url"],
        date=date,
        date_basis="metadata" if date else "none",
    )


def _first(record: dict[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = record.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str) and value.strip():
            return value
        if value not in (None, ""):
            raise ValueError(f'"{name}" must be text, not {type(value).__name__}')
    return None


LOADER = JsonLinesLoader()
