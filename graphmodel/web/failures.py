"""What a page says when it cannot be made: one sentence and a status, never how the program works inside."""

from __future__ import annotations

import logging

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import (
    AmbiguousName,
    GraphmodelError,
    QueryTimeout,
    StoreUnavailable,
    UnknownName,
    UsageError,
)
from graphmodel.web.rendering import page

STATUS: tuple[tuple[type[GraphmodelError], int, str], ...] = (
    (UnknownName, 404, "Nothing has that name"),
    (AmbiguousName, 400, "Several things have that name"),
    (UsageError, 400, "That cannot be asked"),
    (QueryTimeout, 503, "That took too long"),
    (StoreUnavailable, 503, "The graph cannot be reached"),
    (GraphmodelError, 500, "The graph refused"),
)
log = logging.getLogger("graphmodel.web")


async def told(request: Request, error: Exception) -> Response:
    """The page for an error that the program raises on purpose."""
    status, title = next((s, t) for kind, s, t in STATUS if isinstance(error, kind))
    hint = (
        "Narrow the time or the question, or start with a longer --timeout."
        if isinstance(error, QueryTimeout)
        else None
    )
    choices = (
        error.candidates
        if isinstance(error, AmbiguousName)
        else error.nearest
        if isinstance(error, UnknownName)
        else []
    )
    return page(
        request, "error.html", {"title": title, "message": str(error), "hint": hint, "choices": choices}, status
    )


async def missing(request: Request, error: Exception) -> Response:
    """The page for an address that leads nowhere."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    message = "No page has this address." if status == 404 else "This cannot be answered."
    return page(
        request,
        "error.html",
        {"title": "Not found" if status == 404 else "Error", "message": message, "hint": None, "choices": []},
        status,
    )


async def failed(request: Request, error: Exception) -> Response:
    """The page for a fault of the program; what it was is in the log."""
    log.error("a page failed: %s", request.url.path, exc_info=error)
    message = "A fault of the program. What it was stands in the log of graphmodel serve."
    return page(request, "error.html", {"title": "Error", "message": message, "hint": None, "choices": []}, 500)
