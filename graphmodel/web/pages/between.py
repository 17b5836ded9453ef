"""What stands behind a line of a graph: all that two parties said to each other, and where they met."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import UnknownName, UsageError
from graphmodel.model.edtf import Interval
from graphmodel.web import links
from graphmodel.web.drawing.months import months
from graphmodel.web.drawing.timeline import timeline
from graphmodel.web.explorer import of, window, word
from graphmodel.web.reading import Reader
from graphmodel.web.rendering import page
from graphmodel.web.things import Things, counted, latest_first, read_things, thing


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
    things = _things(reader, (one.kind, other.kind), one.id, other.id, when)
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


def _things(reader: Reader, kinds: tuple[str, str], one: str, other: str, when: Interval) -> Things:
    """What joins them directly; of two countries, what their people said to each other too."""
    if kinds == ("country", "country"):
        return read_things(reader, ("between_countries",), when, id=one, other=other)
    bounds = {"low": when.earliest, "high": when.latest}
    rows = reader.look("between_parties_things", id=one, other=other, most=reader.limits.shown, **bounds)
    found = latest_first({row["id"]: thing(row) for row in rows}.values())
    return Things(found, counted(reader.look("between_parties_months", id=one, other=other, **bounds)))
