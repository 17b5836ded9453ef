"""Answers that agree in some columns as one row: how many, from when to when, and all their reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from operator import attrgetter
from typing import Any

from graphmodel.query.build import report_row
from graphmodel.query.header import QuerySpec
from graphmodel.query.records import Record
from graphmodel.query.rows import Row, TableRow
from graphmodel.query.table_rows import TABLES

_ORDER = attrgetter("order")


def grouped(spec: QuerySpec, answers: Iterable[tuple[Mapping[str, Any], Record]]) -> list[Row]:
    """One row for each combination of the columns in `spec.group`, the most frequent first, then by those columns.

    `count` is of different statements or meetings; `first` and `last` are their dates (EDTF), None where all are
    undated.
    """
    found: dict[tuple[Any, ...], dict[str, Record]] = defaultdict(dict)
    names = spec.group
    for row, record in answers:
        found[tuple([row[name] for name in names])][record.id] = record
    order = sorted(found, key=lambda key: (-len(found[key]), tuple(str(k or "") for k in key)))
    made = TABLES.get(spec.name, TableRow)
    named = (dict(zip(spec.group, key, strict=True)) | _summary(found[key].values()) for key in order)
    return [made.model_validate(row) for row in named]


def _summary(records: Collection[Record]) -> dict[str, Any]:
    dated = [r for r in records if r.fields["date"]]
    reports = {r.id: r for record in records for r in record.reports}.values()
    return {
        "count": len(records),
        "first": min(dated, key=_ORDER).fields["date"] if dated else None,
        "last": max(dated, key=lambda r: (r.when.latest or date.min, r.id)).fields["date"] if dated else None,
        "reports": [report_row(r) for r in sorted(reports, key=_ORDER)],
    }
