"""JSON-LD as pyld and rdflib read it: schema.org and PROV terms, and the whole graph back."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
import rdflib
from pyld import jsonld

from graphmodel.export.formats.jsonld import BASE, TERMS
from graphmodel.export.snapshot import Snapshot

SCHEMA, PROV, GM = "https://schema.org/", "http://www.w3.org/ns/prov#", "urn:graphmodel:term:"
PREFIXES = (
    "PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX gm: <urn:graphmodel:term:>"
)
Things = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def data(taken: Snapshot, one: Callable[[str, Snapshot], bytes]) -> bytes:
    return one("jsonld", taken)


@pytest.fixture(scope="module")
def expanded(data: bytes) -> Things:
    """What an independent processor makes of it: everything with absolute terms."""
    return {thing["@id"]: thing for thing in jsonld.expand(json.loads(data))}


def value(found: Any) -> Any:
    """A value of expanded JSON-LD in Python."""
    if "@list" in found:
        return [value(each) for each in found["@list"]]
    if found.get("@type") == "http://www.w3.org/2001/XMLSchema#date":
        return date.fromisoformat(found["@value"])
    if found.get("@type") == "http://www.w3.org/2001/XMLSchema#double":
        return float(found["@value"])
    return found["@value"]


def test_the_top_is_a_context_and_a_graph(data: bytes) -> None:
    assert list(json.loads(data)) == ["@context", "@graph"]


def test_every_property_of_every_node_comes_back(taken: Snapshot, expanded: Things) -> None:
    for node in taken.nodes():
        thing = expanded[BASE + node.id]
        assert GM + node.label in thing["@type"]
        for name, wanted in node.properties.items():
            term = TERMS.get(node.label, {}).get(name, f"gm:{name}").replace("schema:", SCHEMA).replace("gm:", GM)
            assert value(thing[term][0]) == wanted, (node.id, name)


def test_every_edge_comes_back_with_its_dates_and_reports(taken: Snapshot, expanded: Things) -> None:
    edges = [t for t in expanded.values() if t["@type"] == [GM + "Edge"]]
    found = sorted(
        (
            t[GM + "type"][0]["@value"], t[GM + "from"][0]["@id"], t[GM + "to"][0]["@id"], t[GM + "key"][0]["@value"],
            sorted(r["@id"] for r in t.get(PROV + "wasDerivedFrom", [])),
            {k.removeprefix(GM): value(v[0]) for k, v in t.items()
             if k.startswith(GM) and k not in (GM + "type", GM + "from", GM + "to", GM + "key")},
        )
        for t in edges
    )  # fmt: skip
    wanted = sorted(
        (
            e.type, BASE + e.start, BASE + e.end, e.key, sorted(BASE + r for r in e.properties.get("reports", [])),
            {k: v for k, v in e.properties.items() if k not in ("key", "reports")},
        )
        for e in taken.edges()
    )  # fmt: skip
    assert found == wanted


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib warns of itself
def test_claims_lead_to_their_quotations_and_articles(data: bytes, made_up: Any) -> None:
    graph = rdflib.Graph().parse(data=data, format="json-ld")
    rows = graph.query(
        f"{PREFIXES} SELECT ?claim ?quote ?file ?who WHERE {{ ?claim a schema:Claim; schema:appearance ?report; "
        "prov:wasAttributedTo ?who. ?report a schema:Quotation; schema:text ?quote; prov:wasQuotedFrom ?article; "
        "prov:wasGeneratedBy/prov:wasAssociatedWith/schema:name 'rules 1'. "
        "?article a schema:NewsArticle; gm:file ?file }"
    )  # fmt: skip
    assert {str(row.quote) for row in rows} == set(made_up.HOSTILE)
    meeting = graph.query(
        f"{PREFIXES} SELECT ?day WHERE {{ ?m a schema:Event; schema:startDate ?day; schema:attendee ?a, ?b }}"
    )
    assert {row.day.toPython() for row in meeting} == {date(2022, 3, 14)}
    undated = graph.query(
        f"{PREFIXES} SELECT ?c WHERE {{ ?c a schema:Claim; gm:dateBasis 'none'; schema:dateCreated ?d }}"
    )
    assert not list(undated), "no day is made up"
