"""A scale of days, and where its ticks stand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

MOST_TICKS = 11
LABEL = 48.0
"""Room for the text of a tick."""


class Tick(NamedTuple):
    """A line of the axis with its text."""

    x: float
    text: str


class Scale(NamedTuple):
    """Days from `low` to `high` on `left` to `right`."""

    low: date
    high: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day begins; days outside lie outside."""
        share = (day - self.low).days / max(1, (self.high - self.low).days + 1)
        return round(self.left + share * (self.right - self.left), 1)

    @property
    def days(self) -> int:
        """How many days it holds."""
        return (self.high - self.low).days + 1

    def ticks(self) -> list[Tick]:
        """At most eleven, at beginnings of years, months or days."""
        return [Tick(x, text) for day, text in _steps(self.low, self.high) if (x := self.x(day)) < self.right - LABEL]


def _steps(low: date, high: date) -> list[tuple[date, str]]:
    if (high - low).days < 45:
        return list(_days(low, high))
    for step in (1, 2, 3, 6, 12, 24, 60, 120, 240, 600):
        found = list(_months(low, high, step))
        if len(found) <= MOST_TICKS:
            return found
    return [(low, str(low.year))]


def _months(low: date, high: date, step: int) -> Iterator[tuple[date, str]]:
    first = low.year * 12 + low.month - 1 + (low.day > 1)
    for at in range(first + -first % step, high.year * 12 + high.month, step):
        day = date(at // 12, at % 12 + 1, 1)
        yield day, str(day.year) if day.month == 1 else f"{day:%b} {day.year}"


def _days(low: date, high: date) -> Iterator[tuple[date, str]]:
    step = next(n for n in (1, 2, 4, 7) if (high - low).days / n < MOST_TICKS)
    for at in range(0, (high - low).days + 1, step):
        day = low + timedelta(days=at)
        yield day, f"{day.day} {day:%b}"
