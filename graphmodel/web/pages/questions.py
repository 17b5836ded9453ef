"""The named queries: a list of them, and for each its form, its answer as a table, and the answer as a file."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from graphmodel.errors import UsageError
from graphmodel.query import QueryResult, QuerySpec, default_registry, run
from graphmodel.query.params import refuse
from graphmodel.web.explorer import of, page_number
from graphmodel.web.forms import example, groups
from graphmodel.web.links import address
from graphmodel.web.rendering import page
from graphmodel.web.tables import DOWNLOADS, table

OWN = frozenset({"run", "page", "format"})
"""Parameters of the page itself; no named query has one of that name."""
Given = dict[str, list[str]]


def listed(request: Request) -> Response:
    """All named queries."""
    return page(request, "questions.html", {"specs": list(default_registry())})


def show(request: Request) -> Response:
    """The form of a named query and, where something is asked, its answer."""
    spec = default_registry().get(request.path_params["name"])
    pairs = request.query_params.multi_items()
    if clean := _clean(request, pairs):
        return clean
    given = _given(pairs)
    if not pairs:
        return page(request, "question.html", {**_form(spec, given), "asked": False})
    return _answered(request, spec, given)


def _clean(request: Request, pairs: list[tuple[str, str]]) -> Response | None:
    """The address without the fields that were left empty, so that it can be passed on."""
    full = [(name, value.strip()) for name, value in pairs if value.strip()]
    if full == pairs:
        return None
    return RedirectResponse(address(request.url.path, full or [("run", "1")]), 303)


def _given(pairs: list[tuple[str, str]]) -> Given:
    given: Given = {}
    for name, value in pairs:
        if name not in OWN:
            given.setdefault(name, []).append(value)
    return given


def _form(spec: QuerySpec, given: Given) -> dict[str, object]:
    examples = [(text, address(f"/questions/{spec.name}", pairs or [("run", "1")])) for text, pairs in example(spec)]
    return {"spec": spec, "groups": groups(spec, given), "examples": examples}


def _answered(request: Request, spec: QuerySpec, given: Given) -> Response:
    form = request.query_params.get("format")
    if form is not None and form not in DOWNLOADS:
        raise refuse("format", form, DOWNLOADS)
    reader = of(request).reader()
    try:
        result = run(
            reader, spec.name, {name: values if len(values) > 1 else values[0] for name, values in given.items()}
        )
    except UsageError as error:
        if form is not None:
            raise
        context = {**_form(spec, given), "asked": True, "error": error, "candidates": getattr(error, "candidates", [])}
        return page(request, "question.html", context, 400)
    if form is not None:
        return _file(spec, result, form, reader.cut)
    number, most = page_number(request), reader.limits.shown
    shown = result[(number - 1) * most : number * most]
    asked = [(name, value) for name, values in given.items() for value in values]
    path = request.url.path
    context = {
        **_form(spec, given),
        "asked": True,
        "error": None,
        "notes": result.notes,
        "table": table(shown),
        "count": len(result),
        "number": number,
        "first": (number - 1) * most + 1,
        "last": (number - 1) * most + len(shown),
        "more": len(result) > number * most,
        "here": address(path, asked or [("run", "1")]),
        "asked_pairs": asked,
        "downloads": [(name, address(path, [*asked, ("format", name)])) for name in DOWNLOADS],
        "cut": reader.cut,
    }
    return page(request, "question.html", context)


def _file(spec: QuerySpec, result: QueryResult[Any], form: str, cut: bool) -> Response:
    write, kind = DOWNLOADS[form]
    headers = {"content-disposition": f'attachment; filename="{spec.name}.{form}"'}
    if cut or result.notes:
        headers["x-graphmodel-notes"] = "cut" if cut else "see the page"
    return Response(write(result), media_type=kind, headers=headers)
