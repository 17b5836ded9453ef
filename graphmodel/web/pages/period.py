"""All statements and meetings of a time."""

from __future__ import annotations

from datetime import date, timedelta

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.model.edtf import Interval
from graphmodel.web.drawing.months import months
from graphmodel.web.drawing.timeline import timeline
from graphmodel.web.explorer import Overview, of, window
from graphmodel.web.links import address
from graphmodel.web.rendering import page
from graphmodel.web.things import Counted, Things, counted, read_things

PATH = "/time"
SPAN = 400
"""Days: what is dated only to a longer time than this, and began before the time asked for, is not looked for, so that
an index on first days finds all others."""


def show(request: Request) -> Response:
    """What can have been in the time that is asked for; all months, where none is."""
    explorer, when = of(request), window(request)
    reader = explorer.reader()
    if when == Interval(None, None):
        things = Things([], explorer.overview.statements)
    else:
        low, high = when.earliest or date.min, when.latest or date.max
        begin = (low - timedelta(days=SPAN)).replace(day=1) if when.earliest and low.year > 2 else low
        names, counts = ("begun_statement", "begun_meeting"), _known(explorer.overview, begin, low, high)
        things = read_things(reader, names, Interval(low, high), counts, begin=begin)
    context = {
        "things": things,
        "window": when,
        "span": SPAN,
        "timeline": timeline(things.shown, when, reader.limits.drawn),
        "months": months(things.counted.months, _month) if things.left_out else None,
        "cut": reader.cut,
    }
    return page(request, "period.html", context)


def _known(overview: Overview, begin: date, low: date, high: date) -> Counted | None:
    """Counts of what can have been in a time of whole months, out of those of the whole graph; None for other times."""
    if low.day > 1 or (high < date.max and (high + timedelta(days=1)).day > 1):
        return None
    since, first, last = (day.isoformat()[:7] for day in (begin, low, high))
    return counted(
        row
        for row in overview.months
        if row["first"] and row["last"] and since <= row["first"] <= last and row["last"] >= first
    )


def _month(month: str) -> str:
    return address(PATH, {"from": month, "to": month})
