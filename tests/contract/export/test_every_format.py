"""Every format through the store, on every engine: the same bytes as the dump would give, whole or not at all."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphmodel.cli import _app
from graphmodel.errors import StoreError, UnknownName, UsageError
from graphmodel.export import parties, reading
from graphmodel.export.nx import to_networkx
from graphmodel.export.registry import discover
from graphmodel.export.run import export
from graphmodel.export.selection import Selection, select
from graphmodel.export.snapshot import Snapshot, snapshot
from graphmodel.store import Rows, Store

FORMATS = sorted(discover())


def content(path: Path) -> dict[str, bytes]:
    """Files of an export by name, wherever they lie."""
    if path.is_dir():
        return {each.name: each.read_bytes() for each in path.iterdir()}
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return {"": path.read_bytes()}


def of_dump(by_dump: Callable[[], Snapshot], folder: Path, name: str) -> dict[str, bytes]:
    """What the format makes of the dump."""
    form = discover()[name]
    with by_dump() as taken, parties.network(taken, Selection()) as network:
        source = network if form.holds == "parties" else taken
        if form.many is None:
            assert form.one
            with (folder / "one").open("wb") as stream:
                form.one(source, stream)
            return {"": (folder / "one").read_bytes()}
        from graphmodel.export.writing import whole_folder

        with whole_folder(folder / "many") as files:
            form.many(source, files)
        return content(folder / "many")


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_is_what_the_dump_would_give(
    name: str, graph: Store, by_dump: Callable[[], Snapshot], tmp_path: Path
) -> None:
    done = export(graph, name, tmp_path / "out")
    found = content(tmp_path / "out")
    manifest = found.pop("export.json", None)
    assert found == of_dump(by_dump, tmp_path, name)
    assert done.nodes > 0 and done.edges > 0
    if manifest:
        assert json.loads(manifest)["files"] == list(dict.fromkeys(json.loads(manifest)["files"]))
        assert set(json.loads(manifest)["files"]) == set(found)


@pytest.mark.parametrize("name", [name for name in FORMATS if discover()[name].many])
def test_an_archive_holds_what_a_folder_holds_and_is_the_same_twice(name: str, graph: Store, tmp_path: Path) -> None:
    for place in ("out", "a.zip", "b.zip"):
        export(graph, name, tmp_path / place)
    assert content(tmp_path / "a.zip") == content(tmp_path / "out")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_the_command_writes_it(name: str, engine_target: str, graph: Store, tmp_path: Path) -> None:
    ending = discover()[name].suffix
    assert _app.run(["--graph", engine_target, "export", name, "-o", str(tmp_path / f"out{ending}")]) == 0
    assert [each.name for each in tmp_path.iterdir()] == [f"out{ending}"]


def test_pages_are_put_together_without_a_gap(
    graph: Store, by_dump: Callable[[], Snapshot], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NODE_PAGE", "TEXTS", "START_PAGE", "EDGE_PAGE"):
        monkeypatch.setattr(reading, name, 2)
    with snapshot(graph) as paged, by_dump() as whole:
        assert list(paged.nodes()) == list(whole.nodes())
        assert list(paged.edges()) == list(whole.edges())


class Changing:
    """A store that somebody writes to while it is read."""

    def __init__(self, store: Store) -> None:
        self._store, self._reads = store, 0

    def read(self, text: str, params: Any = None, **how: Any) -> Rows:
        rows = self._store.read(text, params, **how)
        if "count(n) AS n" in text:
            self._reads += 1
            rows.rows[0]["n"] += self._reads
        return rows


def test_a_graph_that_changes_is_not_exported(graph: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="changed while it was read"):
        export(Changing(graph), "graphml", tmp_path / "out.graphml")
    assert not list(tmp_path.iterdir())


def test_a_place_that_holds_something_else_is_left_alone(graph: Store, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    with pytest.raises(UsageError, match="no earlier export"):
        export(graph, "csv", tmp_path / "mine")
    export(graph, "csv", tmp_path / "out")
    export(graph, "csv", tmp_path / "out")
    (tmp_path / "out" / "notes.txt").write_text("mine")
    with pytest.raises(UsageError, match="no earlier export"):
        export(graph, "csv", tmp_path / "out")
    with pytest.raises(UsageError, match="no folder"):
        export(graph, "graphml", tmp_path / "none" / "out.graphml")
    with pytest.raises(UnknownName, match="graphml"):
        export(graph, "graphlm", tmp_path / "x")
    with pytest.raises(UsageError, match="takes no selection"):
        export(graph, "ftm", tmp_path / "x", Selection())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["mine", "out"]


@pytest.fixture(scope="module")
def names(graph: Store) -> dict[str, str]:
    rows = graph.read("MATCH (p:Person) RETURN p.id AS id, p.name AS name").rows
    return {row["name"]: row["id"] for row in rows}


Edges = set[tuple[str, str, str]]


def edges(net: Any) -> Edges:
    return {
        (own["type"], net.nodes[a].get("name", a), net.nodes[b].get("name", b)) for a, b, own in net.edges(data=True)
    }


ADA_WARNS, BO_WARNS = ("WARNED", "Ada Falk", "China"), ("WARNED", "Bo Lind", "United States")
MET = ("MET", "Cyd Marsh", "Ada Falk")


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ({}, {ADA_WARNS, BO_WARNS, MET}),
        ({"acts": ["warn"]}, {ADA_WARNS, BO_WARNS}),
        ({"acts": "deny"}, set()),
        ({"acts": "deny", "meetings": True}, {MET}),
        ({"meetings": False}, {ADA_WARNS, BO_WARNS}),
        ({"from_": "2031-03-14", "to": "2031-03-14"}, {ADA_WARNS, BO_WARNS, MET}),
        ({"from_": "2031-03-14", "sure": True}, {ADA_WARNS, MET}),
        ({"from_": "2031-04"}, {BO_WARNS}),
        ({"to": "2031-03-13", "sure": True}, set()),
        ({"countries": ["USA"], "acts": ["warn"]}, {ADA_WARNS, BO_WARNS}),
        ({"countries": "China", "among": True}, set()),
        ({"countries": ["USA", "CHN"], "among": True}, {ADA_WARNS, BO_WARNS}),
        ({"countries": "France"}, set()),
        ({"level": "country"}, {("WARNED", "United States", "China"), ("WARNED", "China", "United States")}),
        ({"as_of": "2031-03-13"}, set()),
        ({"as_of": "2031-03-14"}, {ADA_WARNS, BO_WARNS, MET}),
        ({"min_confidence": 0.9}, {MET}),
    ],
)  # fmt: skip
def test_networkx_holds_the_exchanges_that_were_asked_for(asked: dict[str, Any], wanted: Edges, graph: Store) -> None:
    net = to_networkx(graph, select(**asked))
    assert edges(net) == wanted
    assert all(own["reports"] and own["articles"] and own["quotes"] for _, _, own in net.edges(data=True))


def test_reports_of_an_exchange_are_those_known_by_then(graph: Store) -> None:
    both = to_networkx(graph, select(acts="warn", to="2031-03-14", sure=True))
    then = to_networkx(graph, select(acts="warn", to="2031-03-14", sure=True, as_of="2031-03-14"))
    ((_, _, later),), ((_, _, first),) = both.edges(data=True), then.edges(data=True)
    assert later["articles"] == ["=first.txt", "second.txt"] and len(later["quotes"]) == 2
    assert first["articles"] == ["=first.txt"] and len(first["quotes"]) == 1
    assert later["verdict"] == "yes" and later["date"] == "2031-03-14"


def test_a_network_is_ready_for_networkx_algorithms(graph: Store) -> None:
    net = to_networkx(graph)
    assert nx.betweenness_centrality(nx.DiGraph(net)) and nx.community.greedy_modularity_communities(nx.Graph(net))
    assert net.copy().edges == net.edges and net._repr_html_().startswith("<div")


@pytest.fixture
def retracted(graph: Store) -> Iterator[Store]:
    article = next(each.id for each in graph.articles() if each.file == "second.txt")
    graph.set_retracted(article, "wrong")
    yield graph
    graph.set_retracted(article, None)


def test_what_a_retracted_article_told_does_not_count(retracted: Store) -> None:
    net = to_networkx(retracted, select(acts="warn", sure=True, from_="2031"))
    assert [own["articles"] for _, _, own in net.edges(data=True)] == [["=first.txt"]]
