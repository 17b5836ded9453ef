"""The graph view: nodes that were opened, one after the other, and what they are joined to."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import UsageError
from graphmodel.web.drawing.graph import picture, told
from graphmodel.web.explorer import LONGEST, of, word
from graphmodel.web.network import network
from graphmodel.web.rendering import page

MOST = 24
"""Most nodes that can be opened."""


def show(request: Request) -> Response:
    """The graph of the ids in `show`; without any, a way to choose one.

    Raises:
        UsageError: too many nodes are opened.
    """
    explorer, reader = of(request), of(request).reader()
    opened = [each for each in dict.fromkeys(request.query_params.getlist("show")) if each]
    if len(opened) > MOST or any(len(each) > LONGEST for each in opened):
        raise UsageError(f"{len(opened)} nodes are opened; {MOST} are the most.")
    text = word(request, "q")
    found = explorer.catalogue.search(text, 6) if text else {}
    shown = network(reader, opened)
    lines = [
        (line, told(line, shown.knots))
        for line in sorted(shown.lines, key=lambda each: (-each.number, each.start, each.end))
    ]
    context = {
        "opened": [i for i in opened if i not in shown.unknown],
        "network": shown,
        "picture": picture(shown),
        "lines": lines,
        "text": text or "",
        "found": found,
        "cut": reader.cut,
    }
    return page(request, "graph.html", context)
