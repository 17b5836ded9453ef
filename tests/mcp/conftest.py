from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphmodel import Graph

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "export"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A graph of two made-up articles, whose engine lives as long as a module's tests."""
    spec = importlib.util.spec_from_file_location("loaded", FIXTURES / "loaded.py")
    assert spec and spec.loader
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    path = tmp_path_factory.mktemp("mcp") / "graph"
    with Graph.open(path) as graph:
        loaded.load(graph.store)
        yield path
