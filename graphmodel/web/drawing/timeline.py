"""A timeline: when things happened, in bars as wide as their dates are unsure; below, when they were first reported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from graphmodel.model.edtf import Interval
from graphmodel.web.drawing.axis import Scale, Tick
from graphmodel.web.things import Thing

WIDTH, LEFT, RIGHT = 960.0, 14.0, 946.0
LANE, THIN, LETTER = 19.0, 9.0, 6.1
"""Heights of a lane with and without words; width of a letter."""
LEAST = 7.0
"""Width of the mark of one day."""
LABELLED = 44
"""Up to so many marks have words beside them."""
LONGEST, SHORTEST = 40, 8
"""Letters of the words beside a mark."""
STACK = 12
"""Dots in a column of the second lane; more are counted."""
COUNT = 34.0
"""Room for such a count."""


class Mark(NamedTuple):
    """One thing: `sure` where its date is one day, `open_start` and `open_end` where an end is not known."""

    id: str
    href: str
    tone: str
    kind: str
    x: float
    y: float
    width: float
    sure: bool
    open_start: bool
    open_end: bool
    label: str
    label_x: float
    anchor: str
    title: str


class Dot(NamedTuple):
    """When a thing was first reported."""

    id: str
    tone: str
    x: float
    y: float
    title: str


class More(NamedTuple):
    """A count of dots that have no room."""

    x: float
    y: float
    text: str


class Timeline(NamedTuple):
    """The whole picture. `outside` things lie out of its time, `undated` have none, `hidden` are beyond its limit."""

    low: date
    high: date
    height: float
    axis: float
    lane: float
    ticks: list[Tick]
    marks: list[Mark]
    dots: list[Dot]
    more: list[More]
    outside: int
    undated: int
    hidden: int
    unpublished: int


def timeline(things: Sequence[Thing], window: Interval, most: int) -> Timeline | None:
    """The picture of these things, None where no date is known. `window` sets its time; else most of them do."""
    dated = [t for t in things if t.when.earliest or t.when.latest]
    drawn = dated[:most]
    low, high = _span(drawn, window)
    if low is None or high is None:
        return None
    scale = Scale(low, high, LEFT, RIGHT)
    inside = [t for t in drawn if _last(t) >= low and _first(t) <= high]
    marks, bottom = _marks(inside, scale)
    axis = bottom + 12
    published = [t for t in inside if t.published and low <= t.published <= high]
    dots, more, deep = _dots(published, scale, axis + 40)
    return Timeline(
        low,
        high,
        deep + 14,
        axis,
        axis + 40,
        scale.ticks(),
        marks,
        dots,
        more,
        len(drawn) - len(inside),
        len(things) - len(dated),
        len(dated) - len(drawn),
        len(inside) - len(published),
    )


def _first(thing: Thing) -> date:
    return thing.when.earliest or thing.when.latest or date.min


def _last(thing: Thing) -> date:
    return thing.when.latest or thing.when.earliest or date.max


def _span(things: Sequence[Thing], window: Interval) -> tuple[date | None, date | None]:
    """The days to draw: those asked for, else those of all things, but without the few that lie far from the others."""
    days = sorted(day for t in things for day in (_first(t), _last(t)))
    days += [t.published for t in things if t.published]
    if not days:
        return window if window.earliest and window.latest else (None, None)
    low, high = _central(sorted(days))
    margin = timedelta(days=max(10, (high - low).days // 40))
    return window.earliest or _shifted(low, -margin), window.latest or _shifted(high, margin)


def _shifted(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return day


def _central(days: Sequence[date]) -> tuple[date, date]:
    low, high = days[0], days[-1]
    cut = len(days) // 12
    if cut and (high - low).days > 3 * (days[-1 - cut] - days[cut]).days + 365:
        return days[cut], days[-1 - cut]
    return low, high


def _marks(things: Sequence[Thing], scale: Scale) -> tuple[list[Mark], float]:
    worded = len(things) <= LABELLED
    height = LANE if worded else THIN
    ends: list[float] = []
    marks = []
    for thing in sorted(things, key=lambda t: (_first(t), _last(t), t.id)):
        mark, start, end = _mark(thing, scale, worded)
        lane = next((n for n, taken in enumerate(ends) if taken + 6 <= start), len(ends))
        ends[lane : lane + 1] = [end]
        marks.append(mark._replace(y=12 + lane * height))
    return marks, 12 + max(1, len(ends)) * height


def _mark(thing: Thing, scale: Scale, worded: bool) -> tuple[Mark, float, float]:
    """A mark, and where it begins and ends with its words."""
    low, high = thing.when
    start = scale.left if low is None or low < scale.low else scale.x(low)
    end = scale.right if high is None or high > scale.high else scale.x(high + timedelta(days=1))
    width = max(LEAST, end - start)
    start = min(start, scale.right - width)
    side = max(WIDTH - start - width, start)
    label = _short(thing.title, int((side - 8) / LETTER)) if worded else ""
    room = len(label) * LETTER + 6
    after = start + width + room <= WIDTH
    at, anchor = (start + width + 5, "start") if after or start - room < 0 else (start - 5, "end")
    begins, ends = (start, start + width + room) if anchor == "start" else (start - room, start + width)
    told = f"{thing.title}. {thing.date or 'undated'} ({thing.basis or 'none'})"
    mark = Mark(
        thing.id,
        thing.href,
        thing.tone,
        thing.kind,
        round(start, 1),
        0,
        round(width, 1),
        low is not None and low == high,
        low is None or low < scale.low,
        high is None or high > scale.high,
        label,
        round(at, 1),
        anchor,
        told,
    )
    return mark, begins, ends if worded else start + width


def _short(text: str, room: int) -> str:
    """As much of a text as there is room for, in letters; nothing where that would be a few."""
    most = min(LONGEST, room)
    if len(text) <= most:
        return text
    return f"{text[: most - 1].rstrip()}…" if most >= SHORTEST else ""


def _dots(things: Sequence[Thing], scale: Scale, top: float) -> tuple[list[Dot], list[More], float]:
    columns: dict[float, list[Thing]] = defaultdict(list)
    for thing in things:
        if thing.published:
            columns[round(scale.x(thing.published) / 7) * 7.0].append(thing)
    dots, more, deep = list[Dot](), list[tuple[float, int]](), top
    for x, column in sorted(columns.items()):
        for place, thing in enumerate(column[:STACK]):
            y = top + 8 + place * 8
            dots.append(Dot(thing.id, thing.tone, x, y, f"first reported {thing.published}: {thing.title}"))
            deep = max(deep, y)
        if len(column) > STACK:
            more.append((x, len(column) - STACK))
            deep = top + 18 + STACK * 8
    return dots, [More(x, top + 16 + STACK * 8, f"+{number}") for x, number in _together(more)], deep + 8


def _together(counts: Sequence[tuple[float, int]]) -> list[tuple[float, int]]:
    """Counts at their places, from left to right; those that would be written on each other are one."""
    found: list[tuple[float, int]] = []
    for x, number in counts:
        if found and x - found[-1][0] < COUNT:
            found[-1] = (found[-1][0], found[-1][1] + number)
        else:
            found.append((x, number))
    return found
