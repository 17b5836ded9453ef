"""When versions of an article were made, and which of two is surely the earlier one."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from typing import NamedTuple

from graphmodel.resolve.claims import interval

_EARLIEST, _LATEST = datetime.min, datetime.max
_EAST, _WEST = timedelta(hours=14), timedelta(hours=12)
"""How far a clock somewhere on earth can be ahead of UTC, and behind it."""


class Moment(NamedTuple):
    """From when to when a version can have been made, without a zone: in UTC, or by the clock of an unknown place."""

    low: datetime
    high: datetime
    utc: bool

    def before(self, other: Moment) -> bool:
        """Whether this was surely earlier. Clocks of unknown places agree with each other: it is one address."""
        if self.utc == other.utc:
            return self.high < other.low
        return self._in_utc()[1] < other._in_utc()[0]

    def _in_utc(self) -> tuple[datetime, datetime]:
        if self.utc:
            return self.low, self.high
        low = self.low - _EAST if self.low > _EARLIEST + _EAST else _EARLIEST
        return low, self.high + _WEST if self.high < _LATEST - _WEST else _LATEST


def moment(published: str | None, modified: str | None) -> Moment:
    """When a version was made: when it was modified, else published (EDTF).

    What was modified before it was published is told wrong, and counts as not told.
    """
    days = interval(published)
    first = datetime.combine(days.earliest, time.min) if days.earliest else _EARLIEST
    last = datetime.combine(days.latest, time.max) if days.latest else _LATEST
    told = _told(modified)
    return told if told and not told.before(Moment(first, first, False)) else Moment(first, last, False)


def _told(modified: str | None) -> Moment | None:
    try:
        at = datetime.fromisoformat((modified or "").replace("Z", "+00:00"))
    except ValueError:
        return None
    if at.tzinfo:
        at = at.astimezone(timezone.utc).replace(tzinfo=None)
        return Moment(at, at, True)
    whole_day = "T" not in (modified or "")
    return Moment(at, datetime.combine(at.date(), time.max) if whole_day else at, False)
