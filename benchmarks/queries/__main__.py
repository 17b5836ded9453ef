"""Measure named queries on a made-up graph: `python -m benchmarks.queries --engine neo4j --out build/queries.json`.

Each named query that can name a person, a country or a meeting is asked such a question, and in the same process on the
same server the Cypher of `by_hand.py` for that question. Prints a table, what misses a goal in bold, and the goals;
`--out` writes JSON. Exit 1 with `--strict` when a goal is missed, that the rows are as many among them. A graph that
lies in `--folder` from an earlier run is used again.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from benchmarks.queries import options as graph
from benchmarks.queries.generate import Sizes
from benchmarks.queries.measure import compare, plans
from benchmarks.queries.questions import questions
from graphmodel.store import Store

RATIO, MILLISECONDS = 1.5, 100.0
"""The goals: at most so many times the Cypher by hand; on Neo4j at most so long (p50)."""
COLUMNS = ("query", "names", "rows", "first", "again", "by hand", "ratio first", "ratio again", "db hits", "by hand")
"""Milliseconds (p50) of the named query asked first and again and of the Cypher by hand; db hits of asking again."""


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
        row |= plans(store, question) if engine == "neo4j" else {"full_scans": [], "hits": None, "hits_by_hand": None}
        row["missed"] = missed(row, engine)
        results.append(row)
        print(_line(row), flush=True)
    return results


def missed(row: dict[str, Any], engine: str) -> list[str]:
    """Which goals of its engine a result misses."""
    goals = {
        "rows": row["rows"] == row["rows_by_hand"],
        "first": row["ratio_first"] <= RATIO,
        "again": row["ratio"] <= RATIO,
        "p50": engine != "neo4j" or row["named"]["p50"] < MILLISECONDS,
        "scans": not row["full_scans"],
    }
    return [name for name, met in goals.items() if not met]


def _line(row: dict[str, Any]) -> str:
    first, again, by_hand = (row[name]["p50"] for name in ("first", "named", "by_hand"))
    rows = str(row["rows"]) if "rows" not in row["missed"] else f"{row['rows']} ≠ {row['rows_by_hand']}"
    ratios = [
        f"**{row[name]}**" if goal in row["missed"] else str(row[name])
        for name, goal in (("ratio_first", "first"), ("ratio", "again"))
    ]
    hits = ["–", "–"] if row["hits"] is None else [f"{row['hits']:,}", f"{row['hits_by_hand']:,}"]
    cells = [f"`{row['query']}`", ", ".join(row["params"]), rows, first, again, by_hand, *ratios, *hits]
    scanned = f" {', '.join(row['full_scans'])}" if row["full_scans"] else ""
    return f"| {' | '.join(map(str, cells))} |{scanned}"


def _summary(results: list[dict[str, Any]], engine: str) -> Iterator[str]:
    """What each goal's misses are, a line a goal."""
    texts = {
        "rows": "give the rows of the Cypher by hand",
        "first": f"take at most {RATIO} times as long when asked first",
        "again": f"take at most {RATIO} times as long when asked again",
        "p50": f"have a p50 under {MILLISECONDS:g} ms",
        "scans": "have no full scan",
    }
    for goal, text in texts.items() if engine == "neo4j" else list(texts.items())[:3]:
        over = [f"`{row['query']}`" for row in results if goal in row["missed"]]
        yield f"- {len(results) - len(over)} of {len(results)} {text}{'; not ' + ', '.join(over) if over else ''}."


def main() -> int:
    """Run it; the exit code."""
    options = _arguments()
    sizes = graph.sizes(options)
    print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|", flush=True)
    with graph.store(options) as store:
        results = _measured(store, options.engine, sizes, options)
    print("", *_summary(results, options.engine), sep="\n")
    told = {"repetitions": options.repetitions, "goals": {"ratio": RATIO, "p50_ms_neo4j": MILLISECONDS}}
    graph.write(options, "queries", results, **told)
    return 1 if options.strict and any(row["missed"] for row in results) else 0


if __name__ == "__main__":
    sys.exit(main())
