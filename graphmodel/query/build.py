"""Records into rows of the contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from graphmodel.model.edtf import Verdict
from graphmodel.query.records import Record, ReportRecord
from graphmodel.query.rows import MeetingFacts, OfficialFacts, ReportRow, StatementFacts


def report_row(report: ReportRecord) -> ReportRow:
    """One report."""
    return ReportRow.of({
        "article": report.file, "id": report.external, "start": report.start, "end": report.end,
        "quote": report.quote, "mode": report.mode, "via": list(report.via), "confidence": report.confidence,
        "status": report.status, "published": report.published, "retracted": report.retracted,
    })  # fmt: skip


def statement_facts(record: Record) -> StatementFacts:
    """A statement with its reports."""
    f = record.fields
    told = sorted({r.status for r in record.reports if r.status})
    return StatementFacts.of({
        "id": record.id, "speaker": f["speaker"], "speaker_country": f["speaker_country"], "act": f["act"],
        "addressee": f["addressee"], "addressee_country": f["addressee_country"], "target": f["target"],
        "about": f["about"], "date": f["date"], "date_basis": f["date_basis"],
        "meeting": next(iter(record.linked("MADE_AT")), None),
        "status": told[0] if len(told) == 1 else f["status"], "verdict": record.verdict,
        "likeness": record.likeness, "reports": list(map(report_row, record.reports)),
    })  # fmt: skip


def meeting_facts(record: Record) -> MeetingFacts:
    """A meeting with its reports."""
    f = record.fields
    return MeetingFacts.of({
        "id": record.id, "kind": f["kind"], "participants": list(f["participants"] or ()), "place": f["place"],
        "date": f["date"], "date_basis": f["date_basis"], "status": f["status"],
        "statuses": list(f["statuses"] or ()), "verdict": record.verdict,
        "reports": list(map(report_row, record.reports)),
    })  # fmt: skip


def facts(record: Record) -> StatementFacts | MeetingFacts:
    """A statement or a meeting with its reports."""
    return statement_facts(record) if record.label == "Statement" else meeting_facts(record)


def side_facts(record: Record, only: Iterable[str]) -> StatementFacts | MeetingFacts:
    """One side of a conflict: the record as the reports in `only` tell it, in the words of their claims."""
    wanted = set(only)
    reports = [r for r in record.reports if r.id in wanted]
    if not reports:
        return facts(record)
    side = record.with_reports(reports)
    claims = [r.claimed for r in reports]
    if record.label == "Meeting":
        told = {
            "participants": list(dict.fromkeys(p for c in claims for p in c.get("participants") or ())),
            "place": _first(claims, "place"), "date": _first(claims, "date"), "status": _first(claims, "status"),
            "kind": _first(claims, "type"),
        }  # fmt: skip
        return meeting_facts(side).model_copy(update={k: v for k, v in told.items() if v})
    told = {k: _first(claims, k) for k in ("about", "date", "act", "status", "speaker", "addressee", "target")}
    return statement_facts(side).model_copy(update={k: v for k, v in told.items() if v})


def _first(claims: Iterable[Mapping[str, Any]], key: str) -> Any:
    return next((c[key] for c in claims if c.get(key)), None)


def chains(record: Record) -> list[tuple[list[str], list[ReportRecord]]]:
    """The chains through which a statement is told, innermost speaker first, each with the reports that tell it so."""
    found: dict[tuple[str, ...], list[ReportRecord]] = {}
    for report in record.reports:
        links = [record.fields["speaker"] or "", *report.via]
        if len(links) > 1 and report.publisher and links[-1] == report.publisher:
            links.pop()
        chain = tuple(name for at, name in enumerate(links) if name and name not in links[:at])
        found.setdefault(chain, []).append(report)
    return [(list(chain), reports) for chain, reports in sorted(found.items())]


def official_facts(row: Mapping[str, Any], verdict: Verdict | None, reports: Iterable[ReportRecord]) -> OfficialFacts:
    """A person in office."""
    span = {"from": row["from"], "to": row["to"]}
    return OfficialFacts(
        id=row["official"], name=row["name"], country=row["country"], title=row["title"], source=row["source"],
        verdict=verdict, reports=list(map(report_row, reports)), **span,
    )  # fmt: skip
