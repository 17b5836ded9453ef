"""What several loaders share: decoding with the source's name in the error, dates of metadata, a check of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from graphmodel.errors import without_extra
from graphmodel.ingest import Context, Source
from graphmodel.ingest.decode import decode
from graphmodel.model import edtf

FORMATS = ("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%A %d %B %Y", "%A %B %d %Y", "%Y/%m/%d", "%Y%m%d")
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d.*")
_SLASHED = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})(?:\s+\d\d?:\d\d(?::\d\d)?)?")


def text_of(source: Source, context: Context, *, declared: bool = False) -> str:
    """The source's whole text; an encoding other than UTF-8 is noted.

    Raises:
        InputError: unreadable, too large, empty, binary or of no known encoding.
    """
    try:
        text, encoding = decode(source.read(), declared=declared, encoding=source.charset or context.encoding)
    except ValueError as error:
        raise source.error(str(error)) from None
    if not encoding.startswith("utf-"):
        context.note(source.label, f"not UTF-8; read as {encoding}")
    return text


def as_edtf(value: object) -> str | None:
    """A date of metadata as EDTF: EDTF itself, a time stamp's day, or a day as news writes it; None for all else."""
    text = str(value or "").strip()
    stamp = _STAMP.fullmatch(text)
    text = stamp[1] if stamp else text
    if text and edtf.is_valid(text):
        return text
    if slashed := _SLASHED.fullmatch(text):
        return _slashed(int(slashed[1]), int(slashed[2]), int(slashed[3]))
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text.replace(",", " ").replace(".", " "))
    plain = " ".join(plain.split())
    for form in FORMATS:
        try:
            return datetime.strptime(plain, form).date().isoformat()
        except ValueError:
            continue
    return None


def _slashed(first: int, second: int, year: int) -> str | None:
    """A day from 24/4/1998 or 4/24/1998; None where both readings are possible and differ."""
    if first > 12 or first == second:
        first, second = second, first
    elif second <= 12:
        return None
    day = f"{year}-{first:02d}-{second:02d}"
    return day if edtf.is_valid(day) else None


@contextmanager
def needing(source: Source, package: str) -> Iterator[None]:
    """A block that imports a package of the extra; InputError where that is not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise source.error(without_extra(f"this format, by {package},", "loaders", error)) from None


def printable(text: str) -> bool:
    """Whether a store can hold the text: no null characters, no half of a surrogate pair."""
    return "\x00" not in text and not any("\ud800" <= c <= "\udfff" for c in text)
