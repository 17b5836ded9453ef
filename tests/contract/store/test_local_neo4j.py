"""The local Neo4j's life: `neo4j start` leaves it running, a later address finds its password, `neo4j stop` ends it."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from graphmodel import settings
from graphmodel.store import neo4j_local, open_store
from graphmodel.store.process import read_json

pytestmark = pytest.mark.neo4j


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state of these tests' own, whose server is set up once."""
    return tmp_path_factory.mktemp("state")


@pytest.fixture(autouse=True)
def _own_state(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.environ.get("GRAPHMODEL_TEST_NEO4J") == "0" and not os.environ.get("CI"):
        pytest.skip("a real Neo4j is left out by GRAPHMODEL_TEST_NEO4J=0")
    monkeypatch.setenv(settings.STATE_HOME, str(state))
    for name in (settings.URI, settings.USERNAME, settings.PASSWORD, settings.DATABASE):
        monkeypatch.delenv(name, raising=False)


def servers(home: Path) -> list[psutil.Process]:
    return [p for p in psutil.process_iter(["cmdline"]) if f"@{home / 'java.args'}" in (p.info["cmdline"] or [])]


def test_start_find_stop_and_start_again() -> None:
    home = neo4j_local.default_home()
    assert neo4j_local.status() == {"engine": "neo4j", "target": str(home), "running": False}
    assert not neo4j_local.stop()
    try:
        state = neo4j_local.start()
        assert neo4j_local.start() == state == neo4j_local.status()
        secret = read_json(Path(state["passwordFile"])) or {}
        assert stat.S_IMODE(Path(state["passwordFile"]).stat().st_mode) == 0o600
        assert not any(
            secret["password"] in " ".join(p.info["cmdline"] or []) for p in psutil.process_iter(["cmdline"])
        )
        with open_store(state["uri"]) as store:
            store._bolt.run("CREATE (:Topic {id: 'kept'})")
            assert not store.stop()
        addresses = {c.laddr.ip for c in servers(home)[0].net_connections() if c.status == psutil.CONN_LISTEN}
        assert {address.removeprefix("::ffff:") for address in addresses} == {"127.0.0.1"}
        assert neo4j_local.stop()
        assert servers(home) == []
        assert neo4j_local.start()["uri"] == state["uri"]
        with open_store(state["uri"].replace("127.0.0.1", "localhost")) as store:
            assert store.read("MATCH (t:Topic) RETURN t.id AS id").rows == [{"id": "kept"}]
    finally:
        neo4j_local.stop()
    assert servers(home) == []


def test_a_killed_owner_leaves_no_server() -> None:
    code = (
        "from graphmodel.store.neo4j_local import running_neo4j\n"
        "with running_neo4j() as endpoint: print(endpoint.uri, flush=True); input()"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline().startswith("bolt://127.0.0.1:")
    process.send_signal(signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + 60
    while servers(neo4j_local.default_home()) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert servers(neo4j_local.default_home()) == []
