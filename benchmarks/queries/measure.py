"""Times a named query and the Cypher by hand in turn, in one process on one server, and reads Neo4j's plans."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from statistics import median, quantiles
from typing import Any

from benchmarks.queries.questions import Question
from graphmodel.query import run
from graphmodel.query.lookups import Lookups
from graphmodel.store import Rows, Store

FULL_SCANS = (
    "AllNodesScan",
    "NodeByLabelScan",
    "RelationshipTypeScan",
    "AllRelationshipsScan",
    "LabelsScan",
    "TypesScan",
)
"""Operators of a plan that read everything of a kind."""
WARM_UP = 3


def compare(store: Store, question: Question, repetitions: int) -> dict[str, Any]:
    """All ways in turn, so that what else the machine does falls on all alike. Times in milliseconds.

    `first` is the named query as it is asked first of an open graph, by every call of the command line and every page
    of the explorer; `named` is the same question asked again, its names looked up and remembered.
    """

    def first() -> int:
        Lookups(store).forget()
        return named()

    def named() -> int:
        return len(run(store, question.query, question.params))

    def by_hand() -> int:
        # With the same limit of time as named queries have: where the server keeps none, it costs a thread a read.
        return len(store.read(question.by_hand, question.values).rows)

    ways: dict[str, Callable[[], int]] = {"first": first, "named": named, "by_hand": by_hand}
    for _ in range(WARM_UP):
        counts = {name: way() for name, way in ways.items()}
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(repetitions):
        for name, way in ways.items():
            times[name].append(_timed(way))
    found = {name: _figures(each) for name, each in times.items()}
    return {
        "query": question.query, "params": question.params, "rows": counts["named"], "rows_by_hand": counts["by_hand"],
        **found, "ratio": round(found["named"]["p50"] / found["by_hand"]["p50"], 2),
        "ratio_first": round(found["first"]["p50"] / found["by_hand"]["p50"], 2),
    }  # fmt: skip


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _figures(times: list[float]) -> dict[str, float]:
    p95 = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    return {"p50": round(median(times), 1), "p95": round(p95, 1), "least": round(min(times), 1)}


class _Listening:
    """A store that notes what is read through it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.dialect = store.dialect
        self.texts: list[tuple[str, Mapping[str, Any]]] = []

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Rows:
        """Read and note."""
        self.texts.append((text, dict(params or {})))
        return self._store.read(text, params, timeout=None)


def plans(store: Store, question: Question) -> dict[str, Any]:
    """What Neo4j's plans tell: full scans in all that the named query reads when it is asked first and again, with what
    each scans, and the db hits of asking again and of the Cypher by hand.
    """
    listening = _Listening(store)
    run(listening, question.query, question.params)
    first = [_profile(store, *read) for read in listening.texts]
    listening.texts.clear()
    run(listening, question.query, question.params)
    again = [_profile(store, *read) for read in listening.texts]
    return {
        "full_scans": sorted({scan for plan in (*first, *again) for scan in _scans(plan)}),
        "hits": sum(map(_hits, again)),
        "hits_by_hand": _hits(_profile(store, question.by_hand, question.values)),
    }


def _profile(store: Store, text: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
    with store._bolt._driver.session(default_access_mode="READ") as session:
        plan = session.execute_read(lambda tx: tx.run(f"PROFILE {text}", dict(params)).consume().profile)
    return plan or {}


def _steps(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    todo = [plan] if plan else []
    while todo:
        step = todo.pop()
        todo += step.get("children", ())
        yield step


def _hits(plan: Mapping[str, Any]) -> int:
    return sum(step.get("dbHits", 0) for step in _steps(plan))


def _scans(plan: Mapping[str, Any]) -> Iterator[str]:
    for step in _steps(plan):
        kind = step["operatorType"].split("@")[0]
        if kind.endswith(FULL_SCANS):
            yield f"{kind}({step.get('args', {}).get('Details', '')})"
