"""What "a day earlier", "that evening" and "the following Monday" count from: the dates that a text told before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from graphmodel.extract.dates.scan import RawDate, Role
from graphmodel.extract.dates.tense import sentence_at
from graphmodel.model.edtf import Interval

if TYPE_CHECKING:
    from graphmodel.extract.dates.find import DateMention


class Told(NamedTuple):
    """A date already read: where, and the days it names before "since" or "until" open them."""

    start: int
    end: int
    role: Role
    interval: Interval


REACH, _RECENT = 600, 40
"""Characters and dates back that "a day earlier" can count from."""
DAYS = ("day", "afternoon", "morning", "evening", "night")
AFTER_IT = re.compile(
    r"\s*(?:[,.;:)”\"’'—–-]|(?:that|then|in|at|to|by|from|with|and|but|or|when|while|where|as|during|on)\b|$)"
)


def base_of(
    text: str, told: Sequence[Told], anchors: Sequence[DateMention], raw: RawDate, ahead: Interval | None = None
) -> Interval | None:
    """What "a day earlier" or "that year" counts from: the date told last, and a day where days are counted.

    "Two weeks before the invasion" counts from the invasion, which must be an anchor, or bear its day as in "two days
    after the raid of March 10" (`ahead`); else from nothing.
    """
    unit, way = raw.parts.get("unit", ""), raw.parts.get("way", "")
    if (
        raw.form == "shift"
        and (way == "after" or (way == "before" and "count" in raw.parts))
        and not AFTER_IT.match(text, raw.end)
    ):
        following = [a for a in anchors if 0 <= a.start - raw.end <= 25]
        return following[0].interval if following else ahead
    if raw.form == "monthday" and "which" not in raw.parts:
        named = [t for t in told if t.end <= raw.start and _day_of_month(t) == raw.number("day")]
        if named:
            return named[-1].interval
    near = [t for t in told if t.end <= raw.start and raw.start - t.end < REACH]
    if raw.form == "same":
        near = [t for t in near if not re.search(r"\n\s*\n", text[t.end : raw.start])]
    else:
        near = [t for t in near if t.role == "at"]
    if unit in DAYS:
        begin, _ = sentence_at(text, raw.start, raw.end)
        if near and near[-1].start >= begin and near[-1].interval.earliest != near[-1].interval.latest:
            return None  # "In May, when they met, … the next day"
        near = [t for t in near if t.interval.earliest == t.interval.latest]
    return near[-1].interval if near else None


def _day_of_month(told: Told) -> int | None:
    low, high = told.interval
    return low.day if low is not None and low == high else None


def looked_back(text: str, told: Sequence[Told], raw: RawDate, published: Interval | None) -> list[Told]:
    """The dates that "the day before" can count from: of days to come only those of its own sentence."""
    today = published.latest if published else None
    recent = list(told[-_RECENT:])
    if raw.form != "shift" or today is None:
        return recent
    begin, _ = sentence_at(text, raw.start, raw.end)
    return [t for t in recent if not t.interval.earliest or t.interval.earliest <= today or t.start >= begin]
