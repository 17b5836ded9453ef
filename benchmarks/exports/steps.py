"""The steps of exports, each done by a process of its own, begun anew, so that its memory is its own."""

from __future__ import annotations

import multiprocessing
import re
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.queries.load import opened
from graphmodel.export import parties
from graphmodel.export.registry import discover
from graphmodel.export.selection import Selection
from graphmodel.export.snapshot import Snapshot, snapshot
from graphmodel.export.writing import whole_file, whole_folder

COLUMNS = ("step", "seconds", "mib_before", "mib_most", "mib_more", "mib_written")
Result = dict[str, Any]


class Done(NamedTuple):
    """What a step made: bytes, and a snapshot for the next steps."""

    size: int
    taken: Snapshot | None = None


Step = Callable[..., AbstractContextManager[Done]]


@contextmanager
def reading(engine: str, folder: Path) -> Iterator[Done]:
    """Reads the graph."""
    with opened(engine, folder) as store, snapshot(store) as taken:
        yield Done(taken.file.stat().st_size, taken)


@contextmanager
def network(whole: Snapshot) -> Iterator[Done]:
    """Makes the network of parties."""
    with parties.network(whole, Selection()) as taken:
        yield Done(taken.file.stat().st_size, taken)


@contextmanager
def writing(name: str, taken: Snapshot, folder: bool) -> Iterator[Done]:
    """Writes a format as one file or as a folder."""
    form = discover()[name]
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / "export"
        if folder and form.many:
            with whole_folder(target) as files:
                form.many(taken, files)
        elif form.one:
            with whole_file(target) as stream:
                form.one(taken, stream)
        yield Done(sum(each.stat().st_size for each in Path(place).rglob("*") if each.is_file()))


@contextmanager
def apart(step: str, work: Step, *args: Any) -> Iterator[tuple[Result, Snapshot | None]]:
    """Do a step in a process of its own, which stays until the block ends, since what it made is its own.

    Raises:
        RuntimeError: the process ended without an answer.
    """
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_work, args=(there, step, work, args))
    process.start()
    there.close()
    try:
        try:
            answer = here.recv()
        except EOFError:
            raise RuntimeError(f"{step}: the process ended without an answer") from None
        yield answer
    finally:
        here.close()
        process.join()


def _work(answer: Connection, step: str, work: Step, args: tuple[Any, ...]) -> None:
    before, begun = memory("VmRSS"), time.perf_counter()
    with work(*args) as done:
        seconds, most = time.perf_counter() - begun, memory("VmHWM")
        told = (step, round(seconds, 1), round(before), round(most), round(most - before), round(done.size / 2**20))
        answer.send((dict(zip(COLUMNS, told, strict=True)), done.taken))
        answer.poll(None)  # until the other end is closed


def memory(field: str) -> float:
    """MiB that this process holds (VmRSS), or has held at most (VmHWM)."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage tells there goes on counting from the process that began this one
        return int(re.findall(rf"{field}:\s+(\d+)", status.read_text("utf-8"))[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
