"""The explorer as an ASGI application: a page an address, all of them only for reading."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from graphmodel.errors import GraphmodelError
from graphmodel.web import failures
from graphmodel.web.explorer import Explorer
from graphmodel.web.guard import HOSTS, Guard
from graphmodel.web.limits import Limits
from graphmodel.web.pages import (
    article,
    between,
    conflicts,
    graph,
    judgements,
    meeting,
    period,
    questions,
    search,
    start,
    statement,
    subject,
)
from graphmodel.web.rendering import STATIC, static, static_address

if TYPE_CHECKING:
    from graphmodel.store import Store

KEPT = "public, max-age=31536000, immutable"


def create_app(store: Store, limits: Limits | None = None, *, hosts: Iterable[str] = HOSTS) -> Guard:
    """The application over an open store, which stays the caller's to close. `hosts` are the names it answers to."""
    app = Starlette(
        routes=_routes(),
        exception_handlers={
            GraphmodelError: failures.told,
            HTTPException: failures.missing,
            Exception: failures.failed,
        },
    )
    app.router.redirect_slashes = False
    app.state.explorer = Explorer(store, limits or Limits())
    return Guard(app, hosts)  # around everything, so that pages of faults carry the headers too


def _routes() -> list[Route]:
    pages = [
        ("/", start.show),
        ("/search", search.show),
        ("/meeting/{id:path}", meeting.show),
        ("/statement/{id:path}", statement.show),
        ("/article/{id:path}", article.show),
        ("/articles", article.listed),
        ("/graph", graph.show),
        ("/between", between.show),
        ("/time", period.show),
        ("/questions", questions.listed),
        ("/questions/{name}", questions.show),
        ("/conflicts", conflicts.show),
        ("/judgements", judgements.show),
        ("/called/{id:path}", statement.called),
        ("/{kind}/{id:path}", subject.show),
    ]
    files = [Route("/static/{version}/{name}", _static, name="static"), Route("/favicon.ico", _icon, name="icon")]
    return [*files, *(Route(path, show, methods=["GET"]) for path, show in pages)]


async def _static(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in STATIC or request.url.path != static_address(name):
        raise HTTPException(404)
    return Response(static(name), media_type=STATIC[name], headers={"cache-control": KEPT})


async def _icon(request: Request) -> Response:
    return RedirectResponse(static_address("icon.svg"))
