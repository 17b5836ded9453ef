"""However loading went, the graph is the same: twice, in another order, two loaders at once, one killed on its way."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graphmodel import Graph

from .articles import write

NUMBER = 16


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write(tmp_path_factory.mktemp("articles"), NUMBER)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("loaded") / "graph"


@pytest.fixture(scope="module")
def opened(folder: Path) -> Iterator[Graph]:
    """A graph whose engine runs as long as these tests."""
    with Graph.open(folder) as graph:
        yield graph


@pytest.fixture(scope="module")
def wanted(opened: Graph, paths: list[Path], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The dump of the graph that an undisturbed load makes."""
    opened.store.wipe()
    summary = opened.load(paths)
    assert (summary.new, summary.left_out) == (NUMBER, [])
    assert opened.check() == []
    return dump(opened, tmp_path_factory.mktemp("undisturbed"))


@pytest.fixture
def graph(opened: Graph, wanted: bytes) -> Graph:
    """The same, emptied."""
    opened.store.wipe()
    return opened


def dump(graph: Graph, folder: Path) -> bytes:
    graph.dump(folder / "dump.jsonl")
    return (folder / "dump.jsonl").read_bytes()


def loader(graph: Path, *paths: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "graphmodel.cli", "--graph", str(graph), "load", *map(str, paths)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def test_twice_and_in_another_order(graph: Graph, paths: list[Path], wanted: bytes, tmp_path: Path) -> None:
    for part in (paths[8:], paths[:12], paths[::-1]):
        graph.load(part)
    summary = graph.load(paths)
    assert (summary.new, summary.unchanged, summary.replaced) == (0, NUMBER, 0)
    assert summary.statements > 0
    assert dump(graph, tmp_path) == wanted


def test_two_loaders_at_once(graph: Graph, folder: Path, paths: list[Path], wanted: bytes, tmp_path: Path) -> None:
    both = [loader(folder, *paths[:10]), loader(folder, *paths[6:][::-1])]
    errors = [each.communicate(timeout=240)[1].decode() for each in both]
    assert [each.returncode for each in both] == [0, 0], errors
    assert dump(graph, tmp_path) == wanted


def test_a_loader_killed_on_its_way(
    graph: Graph, folder: Path, paths: list[Path], wanted: bytes, tmp_path: Path
) -> None:
    assert graph.articles() == []  # the engine runs, and is shared
    process = loader(folder, *paths)
    deadline = time.monotonic() + 120
    while not graph.articles() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert 0 < len(graph.articles()) <= NUMBER
    graph.load(paths)
    assert dump(graph, tmp_path) == wanted


def test_forgetting_what_was_loaded_on_top(graph: Graph, paths: list[Path], wanted: bytes, tmp_path: Path) -> None:
    more = write(tmp_path / "more", NUMBER + 3)[NUMBER:]
    graph.load([*paths, *more])
    assert dump(graph, tmp_path) != wanted
    for path in more:
        graph.forget(path.name)
    assert dump(graph, tmp_path) == wanted


def test_a_newer_extractor_leaves_no_stale_reports(
    graph: Graph, paths: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from graphmodel import batch

    real = batch.default_extractor()

    class Half:
        """An older version, which saw only the first half of what there is, and something that is not there."""

        name, version = real.name, "0.0.0"

        def extract(self, document: Any) -> Any:
            got = real.extract(document)
            kept = got.statements[: len(got.statements) // 2]
            wrong = got.statements[0].model_copy(update={"id": "wrong", "act": "promise"})
            return got.model_copy(update={"version": self.version, "statements": (*kept, wrong), "meetings": ()})

    with monkeypatch.context() as patched:
        patched.setattr(batch, "default_extractor", Half)
        graph.load(paths[:3])
    assert {article.extractors[real.name] for article in graph.articles()} == {"0.0.0"}
    summary = graph.load(paths[:3], again=True)
    assert (summary.replaced, summary.new) == (3, 0)
    newer = dump(graph, tmp_path)
    graph.store.wipe()
    graph.load(paths[:3])
    assert dump(graph, tmp_path) == newer
