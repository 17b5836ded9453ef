"""GraphML as networkx and lxml read it: the whole graph, types and all, whatever its texts hold."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from typing import Any

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from graphmodel.export import xml
from graphmodel.export.formats import graphml
from graphmodel.export.snapshot import SnapNode, Snapshot

NS = "{http://graphml.graphdrawing.org/xmlns}"
Written = Callable[[str, Snapshot], bytes]


def read(data: bytes) -> Any:
    return nx.read_graphml(io.BytesIO(data), force_multigraph=True)


def notes(data: bytes, of: str) -> dict[str, str]:
    """What is said of the values of each property."""
    keys = etree.fromstring(data).iter(f"{NS}key")
    return {k.get("attr.name"): k.findtext(f"{NS}desc", "") for k in keys if k.get("for") == of}


def back(value: Any, note: str) -> Any:
    if note == "a day, ISO 8601":
        return date.fromisoformat(value)
    return json.loads(value) if note.startswith("a JSON array") else value


def legal(value: Any) -> Any:
    """What XML can hold of a value."""
    if isinstance(value, list):
        return json.loads(xml.legal(json.dumps(value, ensure_ascii=False)))
    return xml.legal(value) if isinstance(value, str) else value


def test_every_node_and_edge_comes_back_with_its_types(taken: Snapshot, one: Written) -> None:
    data = one("graphml", taken)
    graph, of_nodes, of_edges = read(data), notes(data, "node"), notes(data, "edge")
    nodes = {n: {k: back(v, of_nodes[k]) for k, v in own.items()} for n, own in graph.nodes(data=True)}
    for node in taken.nodes():
        found = nodes.pop(node.id)
        assert found.pop("label") == node.label
        assert found.pop("labels") == ("Official;Person" if node.label == "Official" else node.label)
        assert found == {k: legal(v) for k, v in node.properties.items() if k != "id"}, node.id
    assert not nodes
    edges = sorted(
        (own.pop("type"), a, b, own["key"], {k: back(v, of_edges[k]) for k, v in own.items() if k != "id"})
        for a, b, own in graph.edges(data=True)
    )
    wanted = sorted(
        (e.type, e.start, e.end, e.key, {k: legal(v) for k, v in e.properties.items()}) for e in taken.edges()
    )
    assert edges == wanted


def test_the_network_of_parties_is_written_too(network: Any, one: Written) -> None:
    with network(level="country", acts=["warn"]) as found:
        graph = read(one("graphml", found))
    assert set(graph) == {"FRE", "SYL"}
    assert {own["type"] for _, _, own in graph.edges(data=True)} == {"WARNED"}


@settings(deadline=None, max_examples=40)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), st.text(max_size=10).map(xml.legal))
def test_any_text_survives_as_far_as_xml_goes(value: str, name: str) -> None:
    stream = io.BytesIO()
    with Snapshot([SnapNode("Topic", "top_1", {"id": "top_1", "name": value, "terms": [name]})]) as snapshot:
        graphml.write(snapshot, stream)
    own = read(stream.getvalue()).nodes["top_1"]
    assert own["name"] == xml.legal(value) and json.loads(own["terms"]) == [name]


def test_the_same_graph_in_another_order_gives_the_same_bytes(taken: Snapshot, made_up: Any, one: Written) -> None:
    nodes, edges = made_up.hostile_nodes(), made_up.hostile_edges()
    with Snapshot(reversed(nodes), reversed(edges)) as again:
        for name in ("graphml", "jsonld", "ftm", "csv", "parquet"):
            assert one(name, again) == one(name, taken), name
