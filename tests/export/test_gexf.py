"""GEXF as networkx and lxml read it: parties, exchanges with spells, and sentences."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
from lxml import etree

from graphmodel.export import xml
from graphmodel.export.snapshot import Snapshot

NS = {"g": "http://gexf.net/1.3"}
Written = Callable[[str, Snapshot], bytes]


def tree(data: bytes) -> Any:
    return etree.fromstring(data)


def test_networkx_reads_the_parties_and_exchanges(network: Any, one: Written, made_up: Any) -> None:
    with network() as found:
        graph = nx.read_gexf(io.BytesIO(one("gexf", found)))
    assert set(graph) == {"per_1", "per_2", "org_1", "SYL"}
    assert graph.nodes["per_1"]["label"] == xml.legal(made_up.HOSTILE[8])
    assert graph.nodes["SYL"]["kind"] == "Country" and graph.nodes["per_2"]["country"] == "SYL"
    kinds = {(a, b, own["label"]) for a, b, own in graph.edges(data=True)}
    assert kinds == {("per_1", "SYL", "warned"), ("org_1", "SYL", "warned"), ("per_1", "per_2", "met")}


def test_dated_acts_have_spells_and_undated_ones_an_edge_without(network: Any, one: Written, made_up: Any) -> None:
    with network(acts=["warn"]) as found:
        root = tree(one("gexf", found))
    edges = {e.get("id"): e for e in root.iterfind(".//g:edge", NS)}
    assert set(edges) == {f"WARNED {who} SYL{part}" for who in ("per_1", "org_1") for part in ("", " undated")}
    total = 0
    for name, edge in edges.items():
        spells = [(s.get("start"), s.get("end")) for s in edge.iterfind("g:spells/g:spell", NS)]
        assert edge.get("kind") == ("WARNED_UNDATED" if name.endswith("undated") else "WARNED")
        assert spells == ([] if name.endswith("undated") else [("2022-03-14", "2022-03-14")])
        total += int(edge.get("weight"))
    assert total == len(made_up.HOSTILE)


def test_what_is_used_is_declared_and_what_is_named_is_there(network: Any, one: Written) -> None:
    with network() as found:
        root = tree(one("gexf", found))
    assert root.find("g:graph", NS).get("mode") == "dynamic" and root.find("g:graph", NS).get("timeformat") == "date"
    for of in ("node", "edge"):
        declared = {a.get("id") for a in root.iterfind(f".//g:attributes[@class='{of}']/g:attribute", NS)}
        used = {v.get("for") for v in root.iterfind(f".//g:{of}/g:attvalues/g:attvalue", NS)}
        assert used and used <= declared
    nodes = [n.get("id") for n in root.iterfind(".//g:node", NS)]
    edges = list(root.iterfind(".//g:edge", NS))
    assert len(set(nodes)) == len(nodes) and len({e.get("id") for e in edges}) == len(edges)
    assert {e.get(end) for e in edges for end in ("source", "target")} <= set(nodes)


def test_it_is_valid(network: Any, one: Written) -> None:
    grammar = etree.RelaxNG(etree.parse(Path(__file__).resolve().parents[1] / "fixtures" / "export" / "gexf.rng"))
    for selection in ({}, {"level": "country"}, {"acts": "deny"}):
        with network(**selection) as found:
            grammar.assertValid(tree(one("gexf", found)))


def test_every_exchange_carries_its_sentences(network: Any, one: Written, made_up: Any) -> None:
    with network(acts=["warn"]) as found:
        root = tree(one("gexf", found))
    titles = {a.get("id"): a.get("title") for a in root.iterfind(".//g:attribute", NS)}
    told = "\n".join(
        v.get("value")
        for v in root.iterfind(".//g:edge/g:attvalues/g:attvalue", NS)
        if titles[v.get("for")] == "sources"
    )
    for words in made_up.HOSTILE:
        assert f"{xml.legal(words)} [" in told
