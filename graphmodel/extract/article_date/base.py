"""Anchors of an undated article's day, and the world that they are told of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple, Protocol

from graphmodel.extract.dates.calendar import DAY
from graphmodel.gazetteer.models import EventEntry, OfficeEntry, PersonEntry
from graphmodel.model.edtf import Interval

FIRST, LAST = date(1945, 1, 1), date(2045, 1, 1)
"""Days that are tried: an undated article is taken to be of the time since the Second World War."""


class Anchor(NamedTuple):
    """Days on which the article may have appeared (disjoint, ascending), how much that counts, and why."""

    days: tuple[Interval, ...]
    weight: int
    why: str


class World(Protocol):
    """What the anchors ask of the gazetteer."""

    def all_events(self) -> Iterator[EventEntry]:
        """All events."""

    def offices(self) -> Iterator[OfficeEntry]:
        """All offices."""

    def people(self, name: str) -> list[PersonEntry]:
        """People of that full name."""

    def people_by_surname(self, surname: str) -> list[PersonEntry]:
        """People of that surname."""


def merged(spans: Iterable[Interval]) -> list[Interval]:
    """The same days as disjoint stretches in ascending order."""
    out: list[tuple[date, date]] = []
    for low, high in sorted((s.earliest or FIRST, s.latest or LAST) for s in spans):
        if out and low <= out[-1][1] + DAY:
            out[-1] = (out[-1][0], max(out[-1][1], high))
        else:
            out.append((low, high))
    return [Interval(*pair) for pair in out]
