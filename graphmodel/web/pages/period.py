"""All statements and meetings of a time."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.web.drawing.months import months
from graphmodel.web.drawing.timeline import timeline
from graphmodel.web.explorer import of, window
from graphmodel.web.links import address
from graphmodel.web.rendering import page
from graphmodel.web.things import read_things

PATH = "/time"


def show(request: Request) -> Response:
    """What can have been in the time that is asked for."""
    reader, when = of(request).reader(), window(request)
    things = read_things(reader, ("all_statement", "all_meeting"), when)
    by_month = months(things.counted.months, lambda m: address(PATH, {"from": m, "to": m})) if things.left_out else None
    context = {
        "things": things,
        "window": when,
        "timeline": timeline(things.shown, when, reader.limits.drawn),
        "months": by_month,
        "cut": reader.cut,
    }
    return page(request, "period.html", context)
