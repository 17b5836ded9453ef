"""Measure exports of a made-up graph: `python -m benchmarks.exports --engine neo4j --out build/exports.json`.

What all formats have in common is measured once: reading the graph into the temporary file that they are written from,
and making the network of parties from it. Each of these steps and each format is done by a process of its own, begun
anew, whose largest memory is told beside what it held before. `--out` writes JSON; exit 1 with `--strict` when one
takes more than the goal beyond that. A graph that lies in `--folder` from an earlier run of this or of another
benchmark is used.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import ExitStack

from benchmarks.exports.steps import COLUMNS, Result, apart, network, reading, writing
from benchmarks.queries import options as graph
from graphmodel.export.registry import discover
from graphmodel.export.snapshot import Snapshot

GOAL = 256.0
"""MiB that a step may take, however large the graph is."""


def _arguments() -> argparse.Namespace:
    parser = graph.parser("exports", __doc__, repetitions=1)
    parser.add_argument("--format", action="append", choices=sorted(discover()), help="only that one; may be repeated")
    return parser.parse_args()


def steps(options: argparse.Namespace) -> Iterator[Result]:
    """Each step as it is done."""
    chosen = [form for name, form in discover().items() if name in (options.format or discover())]
    with graph.store(options), ExitStack() as stack:
        found, whole = stack.enter_context(apart("reading the graph", reading, options.engine, graph.folder(options)))
        yield found
        for form in chosen:
            if form.holds != "parties":
                yield from _written(form.name, whole, "")
        if all(form.holds == "whole" for form in chosen):
            return
        found, between = stack.enter_context(apart("network of parties", network, whole))
        yield found
        for form in chosen:
            if form.holds != "whole":
                yield from _written(form.name, between, " of parties")


def _written(name: str, taken: Snapshot | None, what: str) -> Iterator[Result]:
    """The one file of a format, and its folder."""
    form = discover()[name]
    for step, folder in ((f"{name}{what}", False), (f"{name}{what}, folder", True)):
        if form.many if folder else form.one:
            with apart(step, writing, name, taken, folder) as (found, _):
                yield found


def main() -> int:
    """Run it; the exit code."""
    options = _arguments()
    results = []
    print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|", flush=True)
    for found in steps(options):
        results.append(found)
        print(f"| {' | '.join(map(str, found.values()))} |", flush=True)
    over = [each["step"] for each in results if each["mib_more"] > GOAL]
    print(
        f"\n- {len(results) - len(over)} of {len(results)} take at most {GOAL:g} MiB; not: {', '.join(over) or 'none'}."
    )
    graph.write(options, "exports", results, goal_mib=GOAL)
    return 1 if options.strict and over else 0


if __name__ == "__main__":
    sys.exit(main())
