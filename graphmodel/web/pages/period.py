"""All statements and meetings of a time."""

from __future__ import annotations

from datetime import date, timedelta

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.model.edtf import Interval
from graphmodel.web.drawing.months import months
from graphmodel.web.drawing.timeline import timeline
from graphmodel.web.explorer import of, window
from graphmodel.web.links import address
from graphmodel.web.rendering import page
from graphmodel.web.things import Things, read_things

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
        begin = low - timedelta(days=SPAN) if when.earliest and low.year > 2 else low
        names = ("begun_statement", "begun_meeting")
        things = read_things(reader, names, Interval(low, high), begin=begin)
    context = {
        "things": things,
        "window": when,
        "span": SPAN,
        "timeline": timeline(things.shown, when, reader.limits.drawn),
        "months": months(things.counted.months, _month) if things.left_out else None,
        "cut": reader.cut,
    }
    return page(request, "period.html", context)


def _month(month: str) -> str:
    return address(PATH, {"from": month, "to": month})
