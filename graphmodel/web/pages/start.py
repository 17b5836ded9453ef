"""The start page: what is loaded."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.web.drawing.months import months
from graphmodel.web.explorer import of
from graphmodel.web.links import address
from graphmodel.web.pages.article import latest
from graphmodel.web.rendering import page

LATEST = 8


def show(request: Request) -> Response:
    """Counts, months, pairs of countries, the latest articles."""
    explorer = of(request)
    overview, names = explorer.overview, explorer.catalogue
    most = max((row["number"] for row in overview.pairs), default=1)
    pairs = [
        (
            row["speaker"],
            names.name(row["speaker"]),
            row["addressee"],
            names.name(row["addressee"]),
            row["number"],
            round(100 * row["number"] / most),
        )
        for row in overview.pairs
    ]
    context = {
        "overview": overview,
        "pairs": pairs,
        "statements": months(overview.statements.months, _statements),
        "published": months(overview.published.months, _articles),
        "articles": latest(explorer.reader(), 0, LATEST),
    }
    return page(request, "start.html", context)


def _statements(month: str) -> str:
    return address("/time", {"from": month, "to": month})


def _articles(month: str) -> str:
    return address("/articles", {"month": month})
