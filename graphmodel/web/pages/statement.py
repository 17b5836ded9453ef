"""The page of a statement: every report of it, and what it is tied to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from graphmodel.errors import UnknownName
from graphmodel.model.edtf import Interval
from graphmodel.web import links
from graphmodel.web.drawing.graph import picture
from graphmodel.web.drawing.timeline import timeline
from graphmodel.web.evidence import as_things, read_evidence
from graphmodel.web.explorer import of
from graphmodel.web.network import network
from graphmodel.web.reading import Reader
from graphmodel.web.rendering import page
from graphmodel.web.things import read_things, tone_of

TIES = {
    ("DENIES", True): "This denies",
    ("DENIES", False): "Denied by",
    ("CONTRADICTS", True): "This contradicts",
    ("CONTRADICTS", False): "Contradicted by",
    ("RESPONDS_TO", True): "This answers",
    ("RESPONDS_TO", False): "Answered by",
    ("REPEATS", True): "This repeats",
    ("REPEATS", False): "Repeated by",
}
ALWAYS = Interval(None, None)


def show(request: Request) -> Response:
    """The page of one statement."""
    statement_id, reader = request.path_params["id"], of(request).reader()
    found = reader.one("statement", id=statement_id)
    if found is None:
        return called(request)
    properties = found["properties"]
    evidence = read_evidence(reader, "statement", statement_id)
    things = read_things(reader, ("statement",), ALWAYS, id=statement_id)
    context = {
        "id": statement_id,
        "s": _with_blanks(properties),
        "tone": tone_of("statement", properties["act"]),
        "evidence": evidence,
        "linked": _linked(reader, statement_id),
        "ties": _ties(reader, statement_id),
        "timeline": timeline([*as_things(evidence.reports), *things.shown], ALWAYS, reader.limits.drawn),
        "things": things,
        "picture": picture(network(reader, [statement_id], {statement_id: properties})),
        "opened": [statement_id],
        "cut": reader.cut,
    }
    return page(request, "statement.html", context)


def called(request: Request) -> Response:
    """To the page of what has the id of a report, or the id that a source gave.

    Raises:
        UnknownName: nothing has it.
    """
    named = request.path_params["id"]
    found = of(request).reader().one("called", id=named)
    if found is None:
        raise UnknownName(f"no statement, meeting or report {named!r} in this graph.")
    return RedirectResponse(links.page(links.KINDS[found["label"]], found["id"]))


def _with_blanks(properties: Mapping[str, Any]) -> dict[str, Any]:
    """All properties that the page shows; None for what is not known."""
    names = (
        "speaker addressee target about date dateBasis published status retracted joint expert confidence plover cameo"
    )
    return {**dict.fromkeys(names.split()), **properties}


def _linked(reader: Reader, statement_id: str) -> dict[str, list[dict[str, Any]]]:
    """What it is joined to, by type of edge."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in reader.look("statement_links", id=statement_id):
        found[row["type"]].append({**row, "href": links.page(links.kind_of(row["labels"]), row["id"])})
    return dict(found)


def _ties(reader: Reader, statement_id: str) -> list[tuple[str, list[dict[str, Any]]]]:
    """Other statements by how they are tied to this one."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in reader.look("statement_ties", id=statement_id):
        told = {**row, "href": links.page("statement", row["id"]), "tone": tone_of("statement", row["act"])}
        found[TIES[row["type"], row["forth"]]].append(told)
    return [(title, found[title]) for title in TIES.values() if title in found]
