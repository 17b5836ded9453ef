"""JSON-LD with a top-level `@graph`: schema.org Quotation, Claim, Event and NewsArticle, with PROV for where each is
from.

Nodes carry schema.org's and PROV's terms where these say the same, and `gm:` terms for all else; every edge stands
for itself as a `gm:Edge` with its dates and reports, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO
from urllib.parse import quote

from graphmodel.export import writing
from graphmodel.export.reading import FoundEdge
from graphmodel.export.registry import Format
from graphmodel.export.snapshot import SnapNode, Snapshot
from graphmodel.export.values import json_line
from graphmodel.model.graph import Properties

CONTEXT = {
    "schema": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "gm": "urn:graphmodel:term:",
}  # fmt: skip
BASE = "urn:graphmodel:id:"
_TYPES = {
    "Article": ["schema:NewsArticle", "prov:Entity"], "Report": ["schema:Quotation", "prov:Entity"],
    "Statement": ["schema:Claim", "prov:Entity"], "Meeting": ["schema:Event"],
    "Official": ["schema:Person", "prov:Person"], "Person": ["schema:Person", "prov:Person"],
    "Country": ["schema:Country", "prov:Agent"], "Organization": ["schema:Organization", "prov:Organization"],
    "Source": ["prov:Agent"], "Position": ["schema:Occupation"], "Topic": ["schema:DefinedTerm"],
}  # fmt: skip
TERMS = {
    "Article": {"title": "schema:headline", "text": "schema:articleBody", "url": "schema:url"},
    "Report": {"quote": "schema:text"},
    "Statement": {"text": "schema:text", "about": "schema:abstract"},
    "Meeting": {"name": "schema:name", "place": "schema:location"},
    "Position": {"title": "schema:name"},
    "Source": {"description": "schema:description", "name": "schema:name"},
    **{label: {"name": "schema:name", "aliases": "schema:alternateName"}
       for label in ("Official", "Person", "Country", "Organization")},
    "Topic": {"name": "schema:name"},
}  # fmt: skip
"""Properties that schema.org has a term for; all others are `gm:`."""
_STATES = {"planned": "schema:EventScheduled", "cancelled": "schema:EventCancelled"}
Thing = dict[str, Any]


def write(taken: Snapshot, stream: BinaryIO) -> None:
    """Write a snapshot, one object a line within `@graph`."""
    with writing.text(stream) as out:
        out.write(f'{{"@context": {json_line(CONTEXT)},\n"@graph": [\n')
        mark = ""
        for thing in _things(taken):
            out.write(mark + json_line(thing))
            mark = ",\n"
        out.write("\n]}\n")


def _things(taken: Snapshot) -> Iterator[Thing]:
    software: set[str] = set()
    for node in taken.nodes():
        yield _node(taken, node)
        if node.label == "Report":
            yield from _software(node, software)
    yield from (_edge(edge) for edge in taken.edges())


def _node(taken: Snapshot, node: SnapNode) -> Thing:
    terms = TERMS.get(node.label, {})
    own = {terms.get(k, f"gm:{k}"): _value(v) for k, v in node.properties.items() if k != "id"}
    more = _MORE[node.label](taken, node) if node.label in _MORE else {}
    types = [f"gm:{node.label}", *_TYPES.get(node.label, [])]
    return {"@id": _iri(node.id), "@type": types, "gm:id": node.id, **own, **more}


def _edge(edge: FoundEdge) -> Thing:
    own = {f"gm:{k}": _value(v) for k, v in edge.properties.items() if k not in ("reports", "key")}
    derived = {"prov:wasDerivedFrom": [_ref(each) for each in edge.properties["reports"]]} if (
        "reports" in edge.properties
    ) else {}  # fmt: skip
    return {
        "@id": f"{_iri(edge.type)}:{_part(edge.start)}:{_part(edge.end)}:{_part(edge.key)}", "@type": "gm:Edge",
        "gm:type": edge.type, "gm:from": _ref(edge.start), "gm:to": _ref(edge.end), "gm:key": edge.key,
        **own, **derived,
    }  # fmt: skip


def _of_article(_: Snapshot, node: SnapNode) -> Thing:
    own = node.properties
    publisher = own.get("publisher")
    more: Thing = {"schema:publisher": {"@type": "schema:Organization", "schema:name": publisher}} if publisher else {}
    return more | _exact(own, "publishedEarliest", "publishedLatest", "schema:datePublished")


def _of_report(taken: Snapshot, node: SnapNode) -> Thing:
    own = node.properties
    article = _ref(own["article"])
    tellers = [_ref(edge.end) for edge in taken.leaving(node.id, "ATTRIBUTED_TO")]
    activity = {
        "@type": "prov:Activity", "prov:used": article,
        "prov:wasAssociatedWith": {"@id": _extractor(own)},
    }  # fmt: skip
    found = {"schema:isPartOf": article, "prov:wasQuotedFrom": article, "prov:wasGeneratedBy": activity}
    return {**found, **({"prov:wasAttributedTo": tellers} if tellers else {})}


def _of_statement(taken: Snapshot, node: SnapNode) -> Thing:
    makers = [_ref(edge.start) for edge in taken.entering(node.id, "MADE")]
    reports = [_ref(edge.start) for edge in taken.entering(node.id, "REPORTS")]
    found = {"schema:appearance": reports, "prov:wasDerivedFrom": reports}
    found |= {"schema:author": makers, "prov:wasAttributedTo": makers}
    found |= _exact(node.properties, "earliest", "latest", "schema:dateCreated")
    return {name: value for name, value in found.items() if value}


def _of_meeting(taken: Snapshot, node: SnapNode) -> Thing:
    reports = [_ref(edge.start) for edge in taken.entering(node.id, "REPORTS")]
    found: Thing = {"schema:attendee": [_ref(edge.start) for edge in taken.entering(node.id, "ATTENDED")]}
    found |= {"schema:subjectOf": reports, "prov:wasDerivedFrom": reports}
    found |= _exact(node.properties, "earliest", "latest", "schema:startDate")
    state = _STATES.get(node.properties.get("status", ""))
    found |= {"schema:eventStatus": {"@id": state}} if state else {}
    return {name: value for name, value in found.items() if value}


_MORE = {"Article": _of_article, "Report": _of_report, "Statement": _of_statement, "Meeting": _of_meeting}


def _exact(own: Properties, low: str, high: str, term: str) -> Thing:
    """A date for a term that takes just one: only where the day is known."""
    day = own.get(low)
    return {term: _value(day)} if day and day == own.get(high) else {}


def _software(node: SnapNode, seen: set[str]) -> Iterator[Thing]:
    own = node.properties
    iri = _extractor(own)
    if iri not in seen:
        seen.add(iri)
        name = f"{own.get('extractor')} {own.get('extractorVersion')}"
        yield {"@id": iri, "@type": "prov:SoftwareAgent", "schema:name": name}


def _extractor(own: Properties) -> str:
    return f"urn:graphmodel:extractor:{_part(str(own.get('extractor')))}:{_part(str(own.get('extractorVersion')))}"


def _value(value: Any) -> Any:
    """A value whose type survives: days and fractions typed, lists ordered."""
    if isinstance(value, list):
        return {"@list": [_value(each) for each in value]}
    if isinstance(value, date):
        return {"@type": "xsd:date", "@value": value.isoformat()}
    if isinstance(value, float):
        return {"@type": "xsd:double", "@value": repr(value)}
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _iri(id_: str) -> str:
    return BASE + _part(id_)


def _part(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _ref(id_: str) -> dict[str, str]:
    return {"@id": _iri(id_)}


FORMAT = Format(
    name="jsonld",
    doc="JSON-LD: schema.org Quotation, Claim, Event and NewsArticle with PROV, for linked-data tools.",
    keeps="Holds everything that a dump holds: what schema.org and PROV have no term for has one of its own (gm:).",
    suffix=".jsonld",
    one=write,
)
