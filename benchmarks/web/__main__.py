"""Measure pages of the explorer on a made-up graph: `python -m benchmarks.web --engine neo4j --out build/web.json`.

Each kind of page is asked for with different people, countries, meetings, statements, articles and topics in turn, as
the application answers it, without a browser. Prints p50 and p95 in milliseconds; `--out` writes JSON; exit 1 with
`--strict` when a p95 misses the goal. A graph that lies in `--folder` from an earlier run of this or of
`benchmarks.queries` is used.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from statistics import median, quantiles
from typing import Any

from starlette.testclient import TestClient

from benchmarks.queries import options as graph
from graphmodel.store import Store
from graphmodel.web import Limits, create_app

GOAL = 300.0
"""Milliseconds: the goal for the p95 of a page."""
WARM_UP = 5
IDS = "MATCH (n:{label}) WITH n ORDER BY n.id SKIP $skip LIMIT $most RETURN n.id AS id, n.name AS name"


def _arguments() -> argparse.Namespace:
    parser = graph.parser("web", __doc__, repetitions=100)  # of fewer, a p95 rests on the one or two slowest
    parser.add_argument("--page", action="append", help="only that kind; may be repeated")
    return parser.parse_args()


def addresses(store: Store, number: int) -> Iterator[tuple[str, list[str]]]:
    """For each kind of page, `number` addresses of different things (fewer where there are fewer)."""

    def some(label: str) -> list[dict[str, Any]]:
        return store.read(IDS.format(label=label), {"skip": 3, "most": number}, timeout=None).rows

    people, countries = some("Official"), some("Country")
    for label, kind in (("Statement", "statement"), ("Meeting", "meeting"), ("Topic", "topic"), ("Article", "article")):
        yield kind, [f"/{kind}/{row['id']}" for row in some(label)]
    yield "person", [f"/person/{row['id']}" for row in people]
    yield "country", [f"/country/{row['id']}" for row in countries]
    yield "graph", [f"/graph?show={a['id']}&show={b['id']}" for a, b in zip(people, countries, strict=False)]
    pairs = list(pairwise(countries))
    yield "between", [f"/between?one={a['id']}&other={b['id']}" for a, b in pairs]
    yield "search a name", [f"/search?q={row['name'].split()[-1]}" for row in people]
    yield "search words", ["/search?q=forgotten+year", "/search?q=nobody+wished"] * (number // 2)
    months = [f"{2020 + n // 12 % 4}-{n % 12 + 1:02d}" for n in range(number)]
    yield "time", [f"/time?from={month}&to={month}" for month in months]
    yield "start", ["/"] * number
    yield "articles", [f"/articles?page={n + 1}" for n in range(number)]
    yield "conflicts", [f"/conflicts?kind=meetings&page={n + 1}" for n in range(number)]
    yield "judgements", [f"/judgements?page={n + 1}" for n in range(number)]
    yield "question", [f"/questions/statements_by?speaker={row['name'].replace(' ', '+')}" for row in people]


def _measured(client: TestClient, pages: list[str]) -> dict[str, Any]:
    times = []
    for address in [*pages[:WARM_UP], *pages]:
        begun = time.perf_counter()
        answer = client.get(address)
        times.append((time.perf_counter() - begun) * 1000)
        if answer.status_code != 200:
            raise RuntimeError(f"{address}: status {answer.status_code}")
    times = times[min(WARM_UP, len(pages)) :]
    p95 = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    return {"pages": len(times), "p50": round(median(times), 1), "p95": round(p95, 1), "least": round(min(times), 1)}


def main() -> int:
    """Run it; the exit code."""
    options = _arguments()
    results = {}
    with graph.store(options) as store:
        client = TestClient(create_app(store, Limits(seconds=120)), base_url="http://127.0.0.1")
        print("| page | pages | p50 | p95 | least |\n|---|---|---|---|---|", flush=True)
        for kind, pages in addresses(store, options.repetitions):
            if not options.page or kind in options.page:
                results[kind] = found = _measured(client, pages)
                mark = "**" if found["p95"] > GOAL else ""
                print(
                    f"| {kind} | {found['pages']} | {found['p50']} | {mark}{found['p95']}{mark} | {found['least']} |",
                    flush=True,
                )
    missed = [kind for kind, found in results.items() if found["p95"] > GOAL]
    print(f"{len(results) - len(missed)} of {len(results)} meet the goal; not: {', '.join(missed) or 'none'}")
    graph.write(options, "web", results, goal_p95_ms=GOAL)
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    sys.exit(main())
