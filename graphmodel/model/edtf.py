"""Partial dates: the EDTF levels 0 and 1 that news needs, as intervals of days, and what can be said of their order.

EDTF is ISO 8601-2:2019; seasons 21-24 are northern spring to winter. An unknown date is `None` everywhere.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Literal, NamedTuple

Verdict = Literal["yes", "no", "unknown"]

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?[?~%]?")


class Interval(NamedTuple):
    """First and last day that a date can mean; `None` is an open end."""

    earliest: date | None
    latest: date | None


def _bounds(text: str) -> tuple[date, date]:
    match = _DATE.fullmatch(text)
    if not match:
        raise ValueError(f"not an EDTF date (2022, 2022-03, 2022-03-14): {text!r}")
    year, month, day = int(match[1]), match[2], match[3]
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is not None:
            return date(year, int(month), int(day)), date(year, int(month), int(day))
        if month in ("21", "22", "23", "24"):
            first = 3 * (int(month) - 20)
            last_year, last = (year, first + 2) if first < 12 else (year + 1, 2)
            return date(year, first, 1), _month_end(last_year, last)
        return date(year, int(month), 1), _month_end(year, int(month))
    except (ValueError, calendar.IllegalMonthError) as error:
        raise ValueError(f"no such year, month or day: {text!r}") from error


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def parse(text: str) -> Interval:
    """The days an EDTF text can mean: `2022`, `2022-03`, `2022-03-14?`, `2023-21`, `2022-02/2022-03-13`, `../2022`.

    Raises:
        ValueError: the text is no EDTF date, names an impossible day, or an interval ends before it begins.
    """
    first, slash, last = text.strip().partition("/")
    if not slash:
        return Interval(*_bounds(first))
    low = None if first in ("", "..") else _bounds(first)[0]
    high = None if last in ("", "..") else _bounds(last)[1]
    if low is None and high is None:
        raise ValueError(f"an interval without any end says nothing: {text!r}")
    if low and high and low > high:
        raise ValueError(f"the interval ends before it begins: {text!r}")
    return Interval(low, high)


def bounds(text: str | None) -> Interval:
    """As `parse`, with open ends for no date."""
    return parse(text) if text else Interval(None, None)


def is_valid(text: str | None) -> bool:
    """Whether `text` is None or an EDTF date that `parse` reads."""
    try:
        return text is None or bool(parse(text))
    except ValueError:
        return False


def from_day(day: date) -> str:
    """A day as EDTF."""
    return day.isoformat()


def before(a: Interval, b: Interval) -> Verdict:
    """Whether `a` came before `b`: yes when a ends before b begins, no when a begins after b ends, else unknown."""
    if a.latest and b.earliest and a.latest < b.earliest:
        return "yes"
    if a.earliest and b.latest and a.earliest > b.latest:
        return "no"
    return "unknown"


def within(a: Interval, window: Interval) -> Verdict:
    """Whether `a` lies inside `window`: yes when wholly inside, no when it cannot touch it, else unknown."""
    if (a.latest and window.earliest and a.latest < window.earliest) or (
        a.earliest and window.latest and a.earliest > window.latest
    ):
        return "no"
    inside_low = window.earliest is None or (a.earliest is not None and a.earliest >= window.earliest)
    inside_high = window.latest is None or (a.latest is not None and a.latest <= window.latest)
    return "yes" if inside_low and inside_high else "unknown"


def compatible(a: Interval, b: Interval) -> bool:
    """Whether both can mean one and the same day."""
    return within(a, b) != "no"


def intersect(a: Interval, b: Interval) -> Interval | None:
    """The days that both allow, None where there are none."""
    lows = [d for d in (a.earliest, b.earliest) if d]
    highs = [d for d in (a.latest, b.latest) if d]
    low, high = (max(lows) if lows else None), (min(highs) if highs else None)
    return None if low and high and low > high else Interval(low, high)


def to_edtf(interval: Interval) -> str | None:
    """The plainest EDTF text for an interval: a year, a month or a day where it is one, `a/b` else (of years or months
    where both ends are whole ones), None for no bounds.
    """
    low, high = interval
    if low is None and high is None:
        return None
    if low is None or high is None:
        return f"{low or '..'}/{high or '..'}"
    if low == high:
        return low.isoformat()
    # The length of ISO text that says enough: YYYY, YYYY-MM or the whole day.
    length = 4 if _whole_years(low, high) else 7 if _whole_months(low, high) else 10
    first, last = low.isoformat()[:length], high.isoformat()[:length]
    return first if first == last else f"{first}/{last}"


def _whole_years(low: date, high: date) -> bool:
    return (low.month, low.day, high.month, high.day) == (1, 1, 12, 31)


def _whole_months(low: date, high: date) -> bool:
    return low.day == 1 and high == _month_end(high.year, high.month)
