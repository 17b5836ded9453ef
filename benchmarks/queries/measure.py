"""Times a named query and the Cypher by hand in turn, in one process on one server, and reads Neo4j's plans."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from statistics import median, quantiles
from typing import Any

from benchmarks.queries.questions import Question
from graphmodel.query import run
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
    """Both ways in turn, so that what else the machine does falls on both alike. Times in milliseconds."""

    def named() -> int:
        return len(run(store, question.query, question.params))

    def by_hand() -> int:
        # With the same limit of time as named queries have: where the server keeps none, it costs a thread a read.
        return len(store.read(question.by_hand, question.values).rows)

    for _ in range(WARM_UP):
        counts = named(), by_hand()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(repetitions):
        times[0].append(_timed(named))
        times[1].append(_timed(by_hand))
    one, other = _figures(times[0]), _figures(times[1])
    return {
        "query": question.query, "params": question.params, "rows": counts[0], "rows_by_hand": counts[1],
        "named": one, "by_hand": other, "ratio": round(one["p50"] / other["p50"], 2),
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
        self.texts: list[tuple[str, Mapping[str, Any]]] = []

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Rows:
        """Read and note."""
        self.texts.append((text, dict(params or {})))
        return self._store.read(text, params, timeout=None)


def scans(store: Store, question: Question) -> list[str]:
    """Full scans in the plans of all that the named query reads, with what each scans; Neo4j only."""
    listening = _Listening(store)
    run(listening, question.query, question.params)
    return sorted({scan for text, params in listening.texts for scan in _scans_of(store, text, params)})


def _scans_of(store: Store, text: str, params: Mapping[str, Any]) -> Iterator[str]:
    with store._bolt._driver.session(default_access_mode="READ") as session:
        plan = session.execute_read(lambda tx: tx.run(f"PROFILE {text}", dict(params)).consume().profile)
    todo = [plan] if plan else []
    while todo:
        step = todo.pop()
        todo += step.get("children", ())
        kind = step["operatorType"].split("@")[0]
        if kind.endswith(FULL_SCANS):
            yield f"{kind}({step.get('args', {}).get('Details', '')})"
