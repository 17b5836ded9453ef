"""Days that the bounds of a question leave: what surely lies outside them, the Cypher need not read at all.

The verdicts on the rows decide (`verdicts`); here stands only what follows of them from an answer's first or last day
alone. Each bound has a section of its name in the fragments (`// when time_before`), which also lets pass whatever an
article tells to have come before, or after, a meeting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from graphmodel.model.edtf import Interval
from graphmodel.query.records import Record

Bounds = Mapping[str, date]
"""Days by the names of sections; none where nothing is surely outside."""
_LAST_DAYS = frozenset({"time_before", "time_to"})
"""Bounds by which an answer must have begun; the others are days to which it must have lasted."""


def bounds_of(occasions: Mapping[str, Iterable[Iterable[Record]]], window: Interval | None) -> dict[str, date]:
    """The bounds of a question's `before` and `after`, as records of meetings, and of its days.

    What one of several meetings leaves stays, so that the widest counts; an open one leaves everything.
    """
    before = [m.when.latest for records in occasions.get("before", ()) for m in records]
    after = [m.when.earliest for records in occasions.get("after", ()) for m in records]
    low, high = window or (None, None)
    found = {"time_before": _widest(max, before), "time_after": _widest(min, after), "time_from": low, "time_to": high}
    return {name: day for name, day in found.items() if day}


def _widest(choose: Callable[[Iterable[date]], date], days: list[date | None]) -> date | None:
    known = [day for day in days if day]
    return choose(known) if known and len(known) == len(days) else None


def widened(bounds: Bounds, others: Bounds) -> dict[str, date]:
    """Bounds that leave whatever either leaves."""
    return {
        name: (max if name in _LAST_DAYS else min)(day, others[name]) for name, day in bounds.items() if name in others
    }
