"""Answers that agree in some columns as one row: how many, from when to when, and all their reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from graphmodel.query.build import report_told
from graphmodel.query.header import QuerySpec
from graphmodel.query.records import Record
from graphmodel.query.rows import Row, TableRow
from graphmodel.query.table_rows import TABLES


def grouped(spec: QuerySpec, answers: Iterable[tuple[Mapping[str, Any], Record]]) -> list[Row]:
    """One row for each combination of the columns in `spec.group`, the most frequent first, then by those columns.

    `count` is of different statements or meetings; `first` and `last` are their dates (EDTF), None where all are
    undated.
    """
    found: dict[tuple[Any, ...], dict[str, Record]] = defaultdict(dict)
    for row, record in answers:
        found[tuple(row[name] for name in spec.group)][record.id] = record
    order = sorted(found, key=lambda key: (-len(found[key]), tuple(str(k or "") for k in key)))
    made = TABLES.get(spec.name, TableRow)
    named = (dict(zip(spec.group, key, strict=True)) | _summary(found[key].values()) for key in order)
    return [made.model_validate(row) for row in named]


def _summary(records: Iterable[Record]) -> dict[str, Any]:
    ordered = sorted(records, key=lambda r: r.order)
    dated = [r for r in ordered if r.fields["date"]]
    reports = {r.id: r for record in ordered for r in record.reports}
    return {
        "count": len(ordered),
        "first": dated[0].fields["date"] if dated else None,
        "last": max(dated, key=lambda r: (str(r.when.latest or ""), r.id)).fields["date"] if dated else None,
        "reports": [report_told(r) for r in sorted(reports.values(), key=lambda r: r.order)],
    }
