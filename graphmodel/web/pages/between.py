"""What stands behind a line of a graph: all that two parties said to each other, and where they met."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import UnknownName, UsageError
from graphmodel.web import links
from graphmodel.web.drawing.months import months
from graphmodel.web.drawing.timeline import timeline
from graphmodel.web.explorer import of, window, word
from graphmodel.web.rendering import page
from graphmodel.web.things import read_things


def show(request: Request) -> Response:
    """The page of the parties `one` and `other`.

    Raises:
        UsageError: one of them is not given.
        UnknownName: one of them is not in this graph.
    """
    explorer, when = of(request), window(request)
    ids = [word(request, name) for name in ("one", "other")]
    if not all(ids):
        raise UsageError("two parties must be named: one and other.")
    names = explorer.catalogue.entries
    for each in ids:
        if each not in names:
            raise UnknownName(f"nobody and nothing has the id {each!r} in this graph.")
    one, other = (names[each] for each in ids if each)
    reader = explorer.reader()
    of_countries = one.kind == other.kind == "country"  # then what their people said to each other counts too
    look = "between_countries" if of_countries else "between_parties"
    things = read_things(reader, (look,), when, id=one.id, other=other.id)
    path = links.address("/between", {"one": one.id, "other": other.id})
    context = {
        "one": one,
        "other": other,
        "things": things,
        "window": when,
        "timeline": timeline(things.shown, when, reader.limits.drawn),
        "months": months(things.counted.months, lambda m: f"{path}&from={m}&to={m}") if things.left_out else None,
        "cut": reader.cut,
    }
    return page(request, "between.html", context)
