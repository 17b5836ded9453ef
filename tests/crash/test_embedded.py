"""The embedded server's life: shared by its users, gone with the last of them however that one ends, data intact."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from graphmodel.errors import StoreUnavailable, UsageError
from graphmodel.store import engine_for, open_store
from graphmodel.store.process import read_json

LOADER = Path(__file__).parents[1] / "fixtures/store/loader.py"
COUNT = "MATCH (a:Article) RETURN count(a) AS n"
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def graph(tmp_path: Path) -> Iterator[Path]:
    """A directory for a graph; whatever server runs there is stopped in the end."""
    path = tmp_path / "graph"
    yield path
    engine_for(path).stop()


@pytest.fixture
def start(graph: Path) -> Iterator[Start]:
    """Start a process that loads some articles and then waits, with the graph open, until it is killed."""
    started: list[subprocess.Popen[str]] = []

    def run(first: int, last: int, until: str = "done") -> subprocess.Popen[str]:
        command = [sys.executable, str(LOADER), str(graph), str(first), str(last), "wait"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout
        assert any(line.strip() == until for line in process.stdout)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


def servers(graph: Path) -> list[psutil.Process]:
    """The Java processes of the graph."""
    return [p for p in psutil.process_iter(["cmdline"]) if f"@{graph / 'java.args'}" in (p.info["cmdline"] or [])]


def wait_until(true: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not true() and time.monotonic() < deadline:
        time.sleep(0.1)
    return true()


def test_the_server_goes_with_its_only_user(graph: Path) -> None:
    with open_store(graph):
        assert len(servers(graph)) == 1
    assert servers(graph) == []
    assert not (graph / "run.json").exists()


def test_a_killed_owner_leaves_no_server_and_its_data(graph: Path, start: Start) -> None:
    kill(start(0, 4))
    assert wait_until(lambda: not servers(graph), 30)
    assert not (graph / "run.json").exists()
    with open_store(graph) as store:
        assert store.read(COUNT).rows == [{"n": 4}]


def test_a_second_process_shares_the_server_and_survives_the_first(graph: Path, start: Start) -> None:
    first = start(0, 2)
    (server,) = servers(graph)
    with open_store(graph) as store:
        assert servers(graph) == [server]
        kill(first)
        time.sleep(2)
        assert servers(graph) == [server]
        assert store.read(COUNT).rows == [{"n": 2}]
        second = start(2, 4)
        store.close()
        assert servers(graph) == [server]
        kill(second)
    assert wait_until(lambda: not servers(graph), 30)
    with open_store(graph) as store:
        assert store.read(COUNT).rows == [{"n": 4}]


def test_a_killed_supervisor_takes_the_server_along(graph: Path, start: Start) -> None:
    start(0, 2)
    info = read_json(graph / "run.json")
    assert info
    os.kill(info["pid"], signal.SIGKILL)
    assert wait_until(lambda: not servers(graph), 30)
    with open_store(graph) as store:
        assert store.read(COUNT).rows == [{"n": 2}]


def test_a_killed_server_is_told_and_started_again(graph: Path) -> None:
    with open_store(graph) as store:
        servers(graph)[0].kill()
        with pytest.raises(StoreUnavailable):
            store.read(COUNT)
    with open_store(graph) as store:
        assert store.read(COUNT).rows == [{"n": 0}]


def test_three_who_open_at_once_share_one_server(graph: Path) -> None:
    code = "import sys; from graphmodel.store import open_store\n"
    code += "with open_store(sys.argv[1]) as s: print(s.status()['pid'], flush=True); sys.stdin.read()"
    commands = [[sys.executable, "-c", code, str(graph)] for _ in range(3)]
    processes = [subprocess.Popen(c, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for c in commands]
    pids = {p.stdout.readline() for p in processes if p.stdout}
    assert len(servers(graph)) == 1
    for process in processes:
        process.communicate("", timeout=60)
        assert process.returncode == 0
    assert len(pids) == 1
    assert servers(graph) == []


def test_a_server_that_was_asked_to_stay_stays_until_stopped(graph: Path) -> None:
    with open_store(graph, keep=True) as store:
        pid = store.status()["pid"]
    assert len(servers(graph)) == 1
    assert engine_for(graph).status()["running"]
    with open_store(graph) as store:
        assert store.status()["pid"] == pid
    assert engine_for(graph).stop()
    assert servers(graph) == []
    assert not engine_for(graph).status()["running"]
    assert not engine_for(graph).stop()


def test_secrets_are_private_and_on_no_command_line(graph: Path) -> None:
    with open_store(graph):
        secrets = [value for key, value in (read_json(graph / "run.json") or {}).items() if "assword" in key]
        assert len(secrets) == 2
        for name in ("run.json", "credentials.json", "java.args", "launch.json"):
            assert stat.S_IMODE((graph / name).stat().st_mode) == 0o600
        assert stat.S_IMODE(graph.stat().st_mode) == 0o700
        for process in psutil.process_iter(["cmdline"]):
            assert not any(secret in " ".join(process.info["cmdline"] or []) for secret in secrets)
        assert not any(secret in (graph / "server.out").read_text() for secret in secrets)


def test_it_listens_on_the_loopback_interface_only(graph: Path) -> None:
    with open_store(graph):
        addresses = {c.laddr.ip for c in servers(graph)[0].net_connections() if c.status == psutil.CONN_LISTEN}
        assert {address.removeprefix("::ffff:") for address in addresses} == {"127.0.0.1"}


def test_a_place_that_cannot_be_a_graph_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(UsageError):
        open_store(file)
    with pytest.raises(StoreUnavailable):
        open_store(file / "below")
    with pytest.raises(UsageError):
        open_store("http://127.0.0.1:1")
    with pytest.raises(UsageError, match="no password into the address"):
        open_store("bolt://neo4j:secret@127.0.0.1:1")
