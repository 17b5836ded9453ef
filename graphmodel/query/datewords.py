"""Dates inside a text in words: "rome 14 march 2022" and "rome 2022-03-14" hold the same day."""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.model import edtf

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(_MONTHS)
_PATTERNS = (
    re.compile(r"(?<![\w-])(?P<y>\d{4})(?:-(?P<m>\d\d)(?:-(?P<d>\d\d))?)?[?~%]?(?![\w-])"),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<mon>{_MONTH})\.?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE
    ),
    re.compile(rf"\b(?P<mon>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b(?P<mon>{_MONTH})\.?,?\s+(?:of\s+)?(?P<y>\d{{4}})\b", re.IGNORECASE),
)


class DateIn(NamedTuple):
    """A date found in a text: its EDTF and where it stands."""

    edtf: str
    start: int
    end: int


def _edtf(match: re.Match[str]) -> str:
    parts = match.groupdict()
    month = parts.get("m") or (f"{_MONTHS[parts['mon'].lower()]:02d}" if parts.get("mon") else None)
    day = f"{int(parts['d']):02d}" if parts.get("d") else None
    return "-".join(p for p in (parts["y"], month, day) if p)


def dates_in(text: str) -> list[DateIn]:
    """All dates with a year that stand in `text`, longest forms first taken, in reading order; impossible days are
    no dates.
    """
    found: list[DateIn] = []
    for pattern in (*_PATTERNS[1:], _PATTERNS[0]):
        for match in pattern.finditer(text):
            overlaps = any(match.start() < d.end and d.start < match.end() for d in found)
            if not overlaps and edtf.is_valid(_edtf(match)):
                found.append(DateIn(_edtf(match), match.start(), match.end()))
    return sorted(found, key=lambda d: d.start)


def without_dates(text: str, dates: list[DateIn]) -> str:
    """`text` with the dates cut out."""
    for date in reversed(dates):
        text = f"{text[: date.start]} {text[date.end :]}"
    return text
