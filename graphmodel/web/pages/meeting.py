"""The page of a meeting: who took part, what was said, and every report of it."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.web import links
from graphmodel.web.drawing.graph import picture
from graphmodel.web.drawing.timeline import timeline
from graphmodel.web.evidence import as_things, read_evidence
from graphmodel.web.explorer import of, window
from graphmodel.web.network import network
from graphmodel.web.pages.statement import called
from graphmodel.web.reading import Reader
from graphmodel.web.rendering import page
from graphmodel.web.things import read_things

NAMED = 8
"""Parties named in the heading; all are listed below it."""


def show(request: Request) -> Response:
    """The page of one meeting."""
    meeting_id, reader = request.path_params["id"], of(request).reader()
    found = reader.one("meeting", id=meeting_id)
    if found is None:
        return called(request)
    evidence, when = read_evidence(reader, "meeting", meeting_id), window(request)
    things = read_things(reader, ("meeting",), when, id=meeting_id)
    blanks = dict.fromkeys(
        ("name", "kind", "place", "date", "dateBasis", "published", "confidence", "status", "retracted")
    )
    context = {
        "id": meeting_id,
        "m": {**blanks, "participants": [], "statuses": [], **found["properties"]},
        "evidence": evidence,
        "parties": _parties(reader, meeting_id),
        "named": NAMED,
        "things": things,
        "window": when,
        "timeline": timeline([*as_things(evidence.reports), *things.shown], when, reader.limits.drawn),
        "picture": picture(network(reader, [meeting_id], {meeting_id: found["properties"]})),
        "opened": [meeting_id],
        "cut": reader.cut,
    }
    return page(request, "meeting.html", context)


def _parties(reader: Reader, meeting_id: str) -> list[dict[str, Any]]:
    rows = reader.look("attended", id=meeting_id)
    return [{**row, "href": links.page(links.kind_of(row["labels"]), row["id"])} for row in rows]
