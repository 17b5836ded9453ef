"""Several processes on one graph, and processes that are killed: the end is always the same graph."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graphmodel.store import Store

LOADER = Path(__file__).parents[2] / "fixtures/store/loader.py"
Start = Callable[..., "subprocess.Popen[str]"]
EXPECTED: dict[str, str] = {}
"""By engine."""


@pytest.fixture
def start(engine_target: str) -> Iterator[Start]:
    """Start a loader of the articles FIRST to LAST on the same graph."""
    started: list[subprocess.Popen[str]] = []

    def run(first: int, last: int) -> subprocess.Popen[str]:
        command = [sys.executable, str(LOADER), engine_target, str(first), str(last)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture
def expected(store: Store, load: Callable[..., None], dumped: Callable[[], str]) -> str:
    """The dump of a graph into which one process loaded articles 0 to 11 once; the graph is empty again."""
    if store.dialect.name not in EXPECTED:
        load(*range(12))
        EXPECTED[store.dialect.name] = dumped()
        store.wipe()
    return EXPECTED[store.dialect.name]


def finish(process: subprocess.Popen[str]) -> None:
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    assert out.endswith("done\n")


def test_two_loaders_at_once(expected: str, dumped: Callable[[], str], start: Start) -> None:
    one, two = start(0, 12), start(0, 12)
    finish(one)
    finish(two)
    assert dumped() == expected


def test_loaders_of_overlapping_halves(expected: str, dumped: Callable[[], str], start: Start) -> None:
    processes = [start(0, 7), start(5, 12), start(3, 9)]
    for process in processes:
        finish(process)
    assert dumped() == expected


@pytest.mark.parametrize("moment", ["wrote 2", "applied 3", "wrote 6"])
def test_killed_in_mid_load_and_loaded_again(
    moment: str, expected: str, dumped: Callable[[], str], start: Start, load: Callable[..., None]
) -> None:
    process = start(0, 12)
    assert process.stdout
    for line in process.stdout:
        if line.strip() == moment:
            break
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    load(*range(12))
    assert dumped() == expected
