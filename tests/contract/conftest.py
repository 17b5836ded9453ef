"""Graphs on every engine: a test that takes `store` runs once on each, and both must give the same rows."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphmodel import settings
from graphmodel.store import Store, open_store
from graphmodel.store.neo4j_local import running_neo4j

LEAVE_OUT = "GRAPHMODEL_TEST_NEO4J"
MADE_UP = Path(__file__).resolve().parents[1] / "fixtures" / "export" / "loaded.py"


@pytest.fixture(scope="session", params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def engine_target(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """What `--graph` takes for one running server of each engine: a directory, or a URI whose password is found.

    A Neo4j that does not start is a failure. GRAPHMODEL_TEST_NEO4J=0 leaves it out, but not where CI is set.
    """
    if "PYTEST_XDIST_WORKER" in os.environ:
        try:
            (tmp_path_factory.getbasetemp().parent / f"engine-{request.param}").touch(exist_ok=False)
        except FileExistsError:
            pytest.fail(f"tests of {request.param} were given to a second process: see tests/conftest.py")
    if request.param == "embedded":
        yield str(tmp_path_factory.mktemp("embedded"))
        return
    if os.environ.get(LEAVE_OUT) == "0" and not os.environ.get("CI"):
        pytest.skip(f"a real Neo4j is left out by {LEAVE_OUT}=0")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(settings.STATE_HOME, str(tmp_path_factory.mktemp("state")))
        patch.delenv(settings.DATABASE, raising=False)
        with running_neo4j() as endpoint:
            yield endpoint.uri


@pytest.fixture(scope="session")
def open_graph(engine_target: str) -> Iterator[Store]:
    """The server's one open store; tests take `store`."""
    with open_store(engine_target) as store:
        yield store


@pytest.fixture
def store(open_graph: Store) -> Store:
    """An empty graph on each engine."""
    open_graph.wipe()
    return open_graph


@pytest.fixture(scope="module")
def made_up(open_graph: Store) -> Iterator[Store]:
    """The made-up articles with their hostile texts, on each engine."""
    spec = importlib.util.spec_from_file_location("loaded", MADE_UP)
    assert spec and spec.loader
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    open_graph.wipe()
    loaded.load(open_graph)
    yield open_graph
    open_graph.wipe()
