"""Measure exports of a made-up graph: `python -m benchmarks.exports --engine neo4j --out build/exports.json`.

What all formats have in common is measured once: reading the graph into the temporary file that they are written from,
and making the network of parties from it. Each format then is written by a process of its own, whose largest memory is
told beside what it held before it began. `--out` writes JSON; exit 1 with `--strict` when one takes more than the goal
beyond that. A graph that lies in `--folder` from an earlier run of this or of another benchmark is used.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.queries import options as graph
from graphmodel.export import parties
from graphmodel.export.registry import Format, discover
from graphmodel.export.selection import Selection
from graphmodel.export.snapshot import Snapshot, snapshot
from graphmodel.export.writing import whole_file, whole_folder

GOAL = 256.0
"""MiB that a step may take, however large the graph is."""
COLUMNS = ("step", "seconds", "mib_before", "mib_most", "mib_more", "mib_written")
Result = dict[str, Any]


def _arguments() -> argparse.Namespace:
    parser = graph.parser("exports", __doc__, repetitions=1)
    parser.add_argument("--format", action="append", choices=sorted(discover()), help="only that one; may be repeated")
    return parser.parse_args()


def steps(options: argparse.Namespace) -> Iterator[Result]:
    """Each step as it is done."""
    wanted = [form for name, form in discover().items() if name in (options.format or discover())]
    with graph.store(options) as store, ExitStack() as stack:
        before, begun = _most(), time.perf_counter()
        whole = stack.enter_context(snapshot(store))
        yield _result("reading the graph", begun, before, _file(whole).stat().st_size)
        for form in (each for each in wanted if each.holds != "parties"):
            yield from _written(form, whole, "")
        before, begun = _most(), time.perf_counter()
        network = stack.enter_context(parties.network(whole, Selection()))
        yield _result("network of parties", begun, before, _file(network).stat().st_size)
        for form in (each for each in wanted if each.holds != "whole"):
            yield from _written(form, network, " of parties")


def _written(form: Format, taken: Snapshot, what: str) -> Iterator[Result]:
    """The one file of a format, and its folder."""
    if form.one:
        yield _apart(form, taken, f"{form.name}{what}", folder=False)
    if form.many:
        yield _apart(form, taken, f"{form.name}{what}, folder", folder=True)


def _apart(form: Format, taken: Snapshot, step: str, *, folder: bool) -> Result:
    """Write one in a process of its own."""
    taken._db.commit()  # else the file is locked for another process
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe(duplex=False)
    process = fork.Process(target=_write, args=(form, taken, step, folder, there))
    process.start()
    there.close()
    found: Result = here.recv()
    process.join()
    return found


def _write(form: Format, taken: Snapshot, step: str, folder: bool, answer: Connection) -> None:
    taken._db = sqlite3.connect(_file(taken))  # a connection is not for two processes
    before, begun = _most(), time.perf_counter()
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / "export"
        if folder and form.many:
            with whole_folder(target) as files:
                form.many(taken, files)
        elif form.one:
            with whole_file(target) as stream:
                form.one(taken, stream)
        size = sum(each.stat().st_size for each in Path(place).rglob("*") if each.is_file())
        answer.send(_result(step, begun, before, size))


def _result(step: str, begun: float, before: float, size: int) -> Result:
    seconds, most = time.perf_counter() - begun, _most()
    told = (step, round(seconds, 1), round(before), round(most), round(most - before), round(size / 2**20))
    return dict(zip(COLUMNS, told, strict=True))


def _file(taken: Snapshot) -> Path:
    return Path(taken._folder.name) / "snapshot.db"


def _most() -> float:
    """The most memory that this process has held so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Run it; the exit code."""
    options = _arguments()
    results = []
    print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|")
    for found in steps(options):
        results.append(found)
        print(f"| {' | '.join(map(str, found.values()))} |", flush=True)
    over = [each["step"] for each in results if each["mib_more"] > GOAL]
    print(f"{len(results) - len(over)} of {len(results)} take at most {GOAL:g} MiB; not: {', '.join(over) or 'none'}")
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        told = {
            "benchmark": "exports", "engine": options.engine, "sizes": graph.sizes(options)._asdict(),
            "machine": machine.describe(), "goal_mib": GOAL, "results": results,
        }  # fmt: skip
        options.out.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    return 1 if options.strict and over else 0


if __name__ == "__main__":
    sys.exit(main())
