from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graphmodel.export.reading import FoundEdge
from graphmodel.export.snapshot import SnapNode, Snapshot
from graphmodel.export.values import from_json
from graphmodel.store import Store

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "export"


@pytest.fixture(scope="module")
def graph(made_up: Store) -> Store:
    """The graph that the tests here read."""
    return made_up


@pytest.fixture(scope="module")
def dumped(graph: Store) -> str:
    """The graph's dump: what exports are measured by."""
    out = io.StringIO()
    graph.dump(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def by_dump(dumped: str) -> Callable[[], Snapshot]:
    """A snapshot made from the dump instead of from the store."""
    lines = [json.loads(line) for line in dumped.split("\n")[1:] if line]

    def make() -> Snapshot:
        nodes = (
            SnapNode(each["node"], each["id"], {"id": each["id"], **_own(each)}) for each in lines if "node" in each
        )
        edges = (
            FoundEdge(e["edge"], *e["start"], *e["end"], e["key"], {"key": e["key"], **_own(e)})
            for e in lines if "edge" in e
        )  # fmt: skip
        return Snapshot(nodes, edges)

    return make


def _own(line: dict[str, Any]) -> dict[str, Any]:
    return from_json(json.dumps(line["properties"]))
