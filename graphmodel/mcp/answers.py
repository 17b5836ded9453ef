"""Answers of the tools as plain values: rows with their sources, and in plain words what was left out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from graphmodel.api import Graph
from graphmodel.errors import UsageError
from graphmodel.mcp.tools import MOST, SHOWN, WHY
from graphmodel.query import default_registry

REPORTS = 8
"""Reports shown of one thing; `why` shows all."""
LARGEST = 120_000
"""Characters of an answer's rows as JSON: more than that fills what a model can read."""
Answer = dict[str, Any]


def answer(graph: Graph, name: str, arguments: Mapping[str, Any]) -> Answer:
    """What a tool answers.

    Raises:
        UsageError: no such tool or parameter, a value of the wrong form, an ambiguous or unknown name.
        StoreError: the engine refused, failed, or took too long.
    """
    if name == WHY:
        return _why(graph, arguments)
    spec = default_registry().get(name)
    asked = {**arguments, "limit": _limit(arguments)} if "limit" in spec.params else dict(arguments)
    result = graph.query(spec.name, **asked)
    rows = [_short(row.model_dump(mode="json")) for row in result]
    kept, notes = _fitting(rows), list(result.notes)
    if len(kept) < len(rows):
        notes.append(f"{len(kept)} of {len(rows)} rows fit into one answer; ask more narrowly for the others.")
    return {
        "query": spec.name, "parameters": dict(arguments), "rows": kept, "shown": len(kept), "notes": notes,
        "cannot_tell": spec.cannot_tell,
    }  # fmt: skip


def _why(graph: Graph, arguments: Mapping[str, Any]) -> Answer:
    if set(arguments) != {"id"} or not isinstance(arguments["id"], str):
        raise UsageError("why takes one text, id.")
    return graph.why(arguments["id"]).model_dump(mode="json")


def _limit(arguments: Mapping[str, Any]) -> int:
    value = arguments.get("limit", SHOWN)
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MOST:
        raise UsageError(f"limit is a whole number from 1 to {MOST}.")
    return value


def _short(value: Any) -> Any:
    """A row with at most `REPORTS` reports a thing, and how many there are where that is not all."""
    if isinstance(value, list):
        return [_short(each) for each in value]
    if not isinstance(value, dict):
        return value
    found = {name: _short(each) for name, each in value.items()}
    reports = found.get("reports")
    if isinstance(reports, list) and len(reports) > REPORTS:
        found |= {"reports": reports[:REPORTS], "reports_in_all": len(reports)}
    return found


def _fitting(rows: list[Any]) -> list[Any]:
    kept, size = [], 0
    for row in rows:
        size += len(json.dumps(row, ensure_ascii=False))
        if size > LARGEST:
            break
        kept.append(row)
    return kept
