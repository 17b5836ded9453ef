"""Measure named queries on a made-up graph: `python -m benchmarks.queries --engine neo4j --out build/queries.json`.

Each named query that can name a person, a country or a meeting is asked such a question, and in the same process on the
same server the Cypher of `by_hand.py` for that question. Prints a table; `--out` writes JSON. Exit 1 with `--strict`
when a goal is missed. A graph that lies in `--folder` from an earlier run is used again.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from benchmarks import machine
from benchmarks.queries import options as graph
from benchmarks.queries.generate import Sizes
from benchmarks.queries.measure import compare, scans
from benchmarks.queries.questions import questions
from graphmodel.store import Store

RATIO, MILLISECONDS = 1.5, 100.0
"""The goals: at most so many times the Cypher by hand; on Neo4j at most so long (p50)."""


def _arguments() -> argparse.Namespace:
    parser = graph.parser("queries", __doc__, repetitions=15)
    parser.add_argument("--query", action="append", help="only that one; may be repeated")
    return parser.parse_args()


def _measured(store: Store, engine: str, sizes: Sizes, options: argparse.Namespace) -> list[dict[str, Any]]:
    results = []
    for question in questions(store, sizes):
        if options.query and question.query not in options.query:
            continue
        row = compare(store, question, options.repetitions)
        row["full_scans"] = scans(store, question) if engine == "neo4j" else None
        row["met"] = met(row, engine)
        results.append(row)
        print(_line(row), flush=True)
    return results


def met(row: dict[str, Any], engine: str) -> bool:
    """Whether a result meets the goals of its engine."""
    quick = engine != "neo4j" or (row["named"]["p50"] < MILLISECONDS and not row["full_scans"])
    return quick and row["ratio"] <= RATIO


def _line(row: dict[str, Any]) -> str:
    one, other = row["named"], row["by_hand"]
    mark = "" if row["met"] else " *"
    scanned = f" {', '.join(row['full_scans'])}" if row["full_scans"] else ""
    return (
        f"| {row['query']} | {', '.join(row['params'])} | {row['rows']} | {one['p50']} | {one['p95']} | "
        f"{other['p50']} | {other['p95']} | {row['ratio']}{mark} |{scanned}"
    )


def main() -> int:
    """Run it; the exit code."""
    options = _arguments()
    sizes = graph.sizes(options)
    print("| query | names | rows | p50 | p95 | p50 by hand | p95 by hand | ratio |\n|---|---|---|---|---|---|---|---|")
    with graph.store(options) as store:
        results = _measured(store, options.engine, sizes, options)
    missed = [row["query"] for row in results if not row["met"]]
    print(f"{len(results) - len(missed)} of {len(results)} meet the goals; not: {', '.join(missed) or 'none'}")
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        told = {
            "benchmark": "queries", "engine": options.engine, "sizes": sizes._asdict(), "machine": machine.describe(),
            "repetitions": options.repetitions, "goals": {"ratio": RATIO, "p50_ms_neo4j": MILLISECONDS},
            "results": results,
        }  # fmt: skip
        options.out.write_text(json.dumps(told, indent=1, default=str) + "\n", "utf-8")
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    sys.exit(main())
