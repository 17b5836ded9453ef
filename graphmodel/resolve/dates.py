"""Dates of acts and meetings: how near two dates are, and which of several reports dates a thing best."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from graphmodel.model.edtf import Interval, compatible
from graphmodel.resolve.claims import UNKNOWN, interval

_BASES = ("explicit", "relative", "metadata", "inferred", "none")
_MONTH, _YEAR = 31, 366


class Dated(NamedTuple):
    """An EDTF text with its days and its basis."""

    text: str | None
    days: Interval
    basis: str

    @property
    def length(self) -> int:
        """Days between the first and the last day; a very large number where an end is open."""
        low, high = self.days
        return (high - low).days if low and high else 10**6


UNDATED = Dated(None, Interval(None, None), "none")


def dated(text: str | None, basis: str) -> Dated:
    """A claim's date; a text that is no EDTF date counts as none."""
    days = interval(text)
    if not (days.earliest or days.latest):
        return UNDATED
    return Dated(text, days, basis if basis != "none" else "inferred" if "?" in str(text) else "explicit")


def best(dates: Iterable[Dated]) -> Dated:
    """The date that says most: the shortest span, a certain one before an uncertain one, the better basis, the
    smaller text.
    """
    known = [d for d in dates if d.text]
    return min(known, key=lambda d: (d.length, "?" in str(d.text), _BASES.index(d.basis), str(d.text)), default=UNDATED)


def window(published: Interval, before: int, after: int) -> Interval:
    """The days from `before` days ahead of publication to `after` days behind it."""
    return Interval(
        _moved(published.earliest, -before) if published.earliest else None,
        _moved(published.latest, after) if published.latest else None,
    )


def _moved(day: date, by: int) -> date:
    """A day some days on, at the ends of the calendar its first or last day."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def long_ago(date: Dated, published: Interval) -> Interval:
    """The days of a date that lies a year or more before its article, or whose article has none; else unknown days."""
    if published.earliest and not (date.days.latest and (published.earliest - date.days.latest).days > _YEAR):
        return UNKNOWN
    return date.days


def nearness(a: Interval, b: Interval) -> float:
    """How well two known dates agree, 0 where they cannot mean one day, 1 for the same day."""
    if not compatible(a, b):
        return 0.0
    spans = [(i.latest - i.earliest).days if i.earliest and i.latest else 400 for i in (a, b)]
    if max(spans) == 0:
        return 1.0
    return 0.8 if max(spans) <= _MONTH else 0.6


def months(days: Interval) -> list[str]:
    """Months that a span touches, as `2022-03`; at most thirteen, none for an open span."""
    low, high = days
    if not low or not high:
        return []
    count = min(12, (high.year - low.year) * 12 + high.month - low.month)
    return [f"{low.year + (low.month - 1 + i) // 12}-{(low.month - 1 + i) % 12 + 1:02d}" for i in range(count + 1)]


def day_gap(a: Interval, b: Interval) -> int | None:
    """Days between two spans that do not touch, 0 where they do, None where an end is open."""
    (a0, a1), (b0, b1) = a, b
    if a0 is None or a1 is None or b0 is None or b1 is None:
        return None
    return (b0 - a1).days if b0 > a1 else (a0 - b1).days if a0 > b1 else 0
