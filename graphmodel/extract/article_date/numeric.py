"""Header days in figures, 06/07/1998, which are one day in one country and another in the next: the two days they can
mean, and which of them the article's own English speaks for.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from graphmodel.extract.dates.scan import scan

_HEAD = 2_500
_LINE = re.compile(
    r"^[ \t]*(?:[A-Za-z ]{0,40}(?:date|published|posted|updated|issued|filed|released?)\b[ A-Za-z:]{0,12}"
    r"|[A-Za-z]{2,12}:\s*|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)[a-z.]*,?\s*)?"
    r"(?P<a>\d{1,2})(?P<sep>[/-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d\d)\b(?P<rest>[^\n]{0,40})$",
    re.IGNORECASE | re.MULTILINE,
)
_AMERICAN = re.compile(
    r"\b(?:defense|center|favor\w*|labor|neighbor\w*|color|harbor|honor\w*|rumor\w*|behavior|endeavor|[a-z]+ization|"
    r"(?:recogn|organ|critic|emphas|apolog|author|penal|stabil|normal)iz(?:e[ds]?|ing)|program|traveled|canceled)\b"
)
_BRITISH = re.compile(
    r"\b(?:defence|centre|favour\w*|labour|neighbour\w*|colour|harbour|honour\w*|rumour\w*|behaviour|endeavour|"
    r"[a-z]+isation|"
    r"(?:recogn|organ|critic|emphas|apolog|author|penal|stabil|normal)is(?:e[ds]?|ing)|programme|travelled|cancelled)\b"
)
_US_CLOCK = re.compile(r"\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]T)\b")
_OTHER_CLOCK = re.compile(r"\b(?:GMT|BST|CES?T|IST|PKT|SAST|EAT|WAT|AES?T|NZD?ST|MSK|HKT|SGT)\b")
_US_WIRE = re.compile(r"``|(?<=\s)_ |\bP\.M\.|\bp\.m\.|\ba\.m\.")


class NumericDay(NamedTuple):
    """The two days, the month read first and the day read first."""

    month_first: date
    day_first: date

    @property
    def days(self) -> tuple[date, date]:
        """Both, in ascending order."""
        low, high = sorted((self.month_first, self.day_first))
        return low, high


def numeric_day(text: str) -> NumericDay | None:
    """The first header line with a day in figures that can be two days; None for none."""
    for match in _LINE.finditer(text[:_HEAD]):
        first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
        if not 1 <= first <= 12 or not 1 <= second <= 12 or first == second:
            continue
        year += 0 if year >= 1000 else 1900 if year >= 45 else 2000
        return NumericDay(date(year, first, second), date(year, second, first))
    return None


def reading(text: str, found: NumericDay) -> date | None:
    """The day that the article's spelling, clock and way of writing days speak for; None where they do not decide."""
    header = next(m.group() for m in _LINE.finditer(text[:_HEAD]) if m["a"].isdigit())
    score = 3 * bool(_US_CLOCK.search(header)) - 3 * bool(_OTHER_CLOCK.search(header))
    score += 2 * bool(re.search(r"``", text) and _US_WIRE.search(text))
    score += 2 * bool(_AMERICAN.search(text)) - 2 * bool(_BRITISH.search(text))
    score += _order(text)
    return found.month_first if score >= 2 else found.day_first if score <= -2 else None


def _order(text: str) -> int:
    """1 where the text writes "July 4", -2 where it writes "4 July", 0 where neither or both.

    "July 4" is written in countries of either order, "4 July" hardly in those that put the month first.
    """
    days = [text[raw.start : raw.end].strip() for raw, _ in scan(text) if raw.form in ("day", "days")]
    after = sum(bool(re.match(r"(?:[A-Za-z]+day,?\s+)?\d", day)) for day in days)
    before = len(days) - after
    return 0 if before and after else (before > 0) - 2 * (after > 0)
