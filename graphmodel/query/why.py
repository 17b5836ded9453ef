"""Why a statement or a meeting stands in the graph: its reports in their context, and every judgement on them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from graphmodel.errors import UnknownName
from graphmodel.model.ids import first_id
from graphmodel.notebook.evidence import ShownEvidence
from graphmodel.query import build, fetching, records
from graphmodel.query.params import as_texts
from graphmodel.query.reading import Reads, rows_of
from graphmodel.query.records import ReportRecord
from graphmodel.query.rows import MeetingFacts, ReportRow, StatementFacts

_THING = re.compile("(?:stm|mtg)_[0-9a-f]{20}")
AROUND = 160
"""Characters of the article shown before and after a quotation."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(_Record):
    """One report: the quotation with its context, its article, how its date was found, why it was put here."""

    report: ReportRow
    before: str
    after: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    published_basis: str | None
    date: str | None
    date_basis: str | None
    extractor: str | None
    rule: str | None
    score: float | None
    reasons: list[str]


class Joined(_Record):
    """Another statement that this one answers (`forth`), or that answers this one."""

    relation: str
    forth: bool
    id: str
    speaker: str | None
    act: str
    about: str | None
    basis: str | None
    score: float | None


class Why(ShownEvidence, _Record):
    """The whole chain of evidence of one statement or meeting."""

    fact: StatementFacts | MeetingFacts
    evidence: list[Evidence]
    joined: list[Joined]


def why(store: Reads, thing_id: str) -> Why:
    """The evidence for a statement, a meeting or a report, by its id or the id that its source gave.

    The id of one that was joined to another since leads to that one.

    Raises:
        UnknownName: nothing has that id.
        UsageError: the id is empty or holds control characters.
    """
    wanted = as_texts("id", thing_id)[0]
    found = sorted((r["label"], r["id"]) for r in rows_of(store, records.fragment("called"), id=wanted))
    if not found and _THING.fullmatch(wanted):
        every = rows_of(store, records.fragment("reported"))
        found = [(r["label"], r["id"]) for r in every if first_id(r["kind"], r["report"]) == wanted]
    if not found:
        raise UnknownName(f"no statement, meeting or report {wanted!r} in this graph.")
    fact_id = found[0][1]
    one = fetching.by_id(store, [fact_id])[fact_id]
    told = {r.id: r for r in one.reports}
    rows = {row["report"]: row for row in rows_of(store, records.fragment("why"), id=fact_id)}
    joined = rows_of(store, records.fragment("why_joined"), id=fact_id)
    return Why(
        fact=build.facts(one),
        evidence=[_evidence(told[r.id], rows[r.id]) for r in one.reports if r.id in rows],
        joined=sorted((_joined(row) for row in joined), key=lambda j: (j.relation, not j.forth, j.id)),
    )


def _evidence(report: ReportRecord, row: Mapping[str, Any]) -> Evidence:
    text = row["text"] or ""
    return Evidence(
        report=build.report_row(report), before=text[max(0, report.start - AROUND) : report.start],
        after=text[report.end : report.end + AROUND], title=row["title"], publisher=row["publisher"], url=row["url"],
        published=row["published"], published_basis=row["published_basis"], date=row["date"],
        date_basis=row["date_basis"], extractor=row["extractor"], rule=row["rule"] or None, score=row["score"],
        reasons=list(row["reasons"] or ()),
    )  # fmt: skip


def _joined(row: Mapping[str, Any]) -> Joined:
    return Joined(
        relation=row["type"].lower(), forth=row["forth"], id=row["id"], speaker=row["speaker"], act=row["act"],
        about=row["about"], basis=row["basis"], score=row["score"],
    )  # fmt: skip
