"""Pages of people, countries, organizations, anonymous sources and topics: what they said, heard and met, in time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import UnknownName
from graphmodel.model.edtf import Interval
from graphmodel.web import links
from graphmodel.web.drawing.graph import picture
from graphmodel.web.drawing.months import months
from graphmodel.web.drawing.timeline import timeline
from graphmodel.web.explorer import of, window
from graphmodel.web.network import name_of, network
from graphmodel.web.reading import Reader
from graphmodel.web.rendering import page
from graphmodel.web.things import read_things

LISTS = {
    "person": ("person",),
    "country": ("country_spoke", "country_heard", "country"),
    "organization": ("organization",),
    "source": ("source",),
    "topic": ("topic",),
}
"""Look-ups of the things of each kind of subject."""
ASKED = {
    "person": (
        "statements_by",
        "who_warned_whom",
        "who_met_whom",
        "who_denied_what",
        "attribution_chain",
        "who_shifted",
    ),
    "country": (
        "who_warned_whom",
        "who_met_whom",
        "who_accused_whom",
        "officials_in_office",
        "unanswered_accusations",
        "topics_of",
    ),
    "organization": ("statements_by", "who_warned_whom", "who_denied_what"),
    "source": (),
    "topic": ("who_warned_whom", "same_act", "contradictions", "said_first"),
}
"""Questions that are offered for each kind."""
FILTER = {"person": "speaker", "organization": "speaker", "country": "speaker_country", "topic": "about"}
PEOPLE = 60


def show(request: Request) -> Response:
    """The page of one subject."""
    kind, subject_id = request.path_params["kind"], request.path_params["id"]
    if kind not in LISTS:
        raise HTTPException(404)
    explorer, reader = of(request), of(request).reader()
    found = reader.one(kind, id=subject_id)
    if found is None:
        raise UnknownName(f"no {kind} {subject_id!r} in this graph.")
    when = window(request)
    things = read_things(reader, LISTS[kind], when, id=subject_id)
    name = name_of(kind, found["properties"])
    path = links.page(kind, subject_id)
    context = {
        "kind": kind,
        "id": subject_id,
        "name": name,
        "properties": {"aliases": [], "terms": [], "wikidata": None, "country": None} | found["properties"],
        "official": "Official" in found["labels"],
        "things": things,
        "window": when,
        "country": explorer.catalogue.name(found["properties"].get("country")),
        "timeline": timeline(things.shown, when, reader.limits.drawn),
        "months": months(things.counted.months, lambda m: links.address(path, {"from": m, "to": m}))
        if _many(things.left_out, when)
        else None,
        "picture": picture(network(reader, [subject_id], {subject_id: found["properties"]})),
        "opened": [subject_id],
        "questions": _questions(kind, subject_id, name),
        **_more(reader, kind, subject_id),
        "cut": reader.cut,
    }
    return page(request, "subject.html", context)


def _many(left_out: int, when: Interval) -> bool:
    return left_out > 0 or when != Interval(None, None)


def _questions(kind: str, subject_id: str, name: str) -> list[tuple[str, str]]:
    value = subject_id if kind == "country" else name
    return [(q, links.address(f"/questions/{q}", {FILTER[kind]: value})) for q in ASKED[kind]]


def _more(reader: Reader, kind: str, subject_id: str) -> Mapping[str, Any]:
    offices = reader.look("offices", id=subject_id) if kind == "person" else []
    people = reader.look("officials_of", id=subject_id, most=PEOPLE) if kind == "country" else []
    return {"offices": offices, "people": people, "people_most": PEOPLE}
