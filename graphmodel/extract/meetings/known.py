"""Days of talks that the world knows: of two named people in one town the gazetteer's list of events has the day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple
from weakref import WeakKeyDictionary

from graphmodel.extract.dates.events import HasEvents, span
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.parse.article import ParsedArticle
from graphmodel.model.edtf import Interval, bounds, to_edtf
from graphmodel.model.ids import fold

_BACK, _AHEAD = timedelta(days=550), timedelta(days=31)
"""How long after an event, and before one to come, an article tells of it without its day."""
_KINDS = ("summit", "conference", "visit")


def date_by_parties(article: ParsedArticle, gatherings: list[Gathering], world: HasEvents) -> None:
    """Give talks of two named people without a day that of the one event of both at that place, basis `inferred`."""
    on = bounds(article.published)
    if on.earliest is None or on.latest is None:
        return
    for gathering in gatherings:
        people = [set(fold(e.name).split()) for e in gathering.parties if e.person]
        if gathering.kind not in ("talks", "summit", "call") or len(people) != 2 or gathering.status == "cancelled":
            continue
        if gathering.dated is not None:
            continue  # what the text says of the day is not made finer
        days = set(_days(gathering, people, on, world))
        if len(days) == 1:
            raw = gathering.raws[0]
            edtf = "/".join(f"{part}?" for part in (to_edtf(days.pop()) or "").split("/"))
            raw.date = DateMention(raw.token.start, raw.token.end, edtf, "inferred", form="event")


class _Known(NamedTuple):
    """An event of known days, with the words of its name."""

    names: frozenset[str]
    place: str
    days: tuple[date, date]


def _known(world: HasEvents) -> list[_Known]:
    found = _LISTS.get(world)
    if found is None:
        found = _LISTS[world] = [
            _Known(frozenset(re.split(r"\W+", fold(e.name))), fold(e.place or ""), days)
            for e in world.all_events()
            if e.kind in _KINDS and len(e.start) == len("2000-01-01") and (days := span(e))
        ]
    return found


_LISTS: WeakKeyDictionary[HasEvents, list[_Known]] = WeakKeyDictionary()


def _days(gathering: Gathering, people: list[set[str]], on: Interval, world: HasEvents) -> Iterator[Interval]:
    assert on.earliest and on.latest  # noqa: S101  (asked by the caller)
    place = fold(gathering.place or "")
    for names, town, (low, high) in _known(world) if place else ():
        if (town != place and place not in names) or not all(words & names for words in people):
            continue
        held = low <= on.latest and on.earliest - high <= _BACK
        ahead = on.earliest <= high and low - on.latest <= _AHEAD
        if held if gathering.status == "held" else ahead:
            yield Interval(low, high)
