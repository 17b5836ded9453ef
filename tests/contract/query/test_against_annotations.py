"""Answers over the annotated examples against what the lines of the annotations say by themselves, on every engine.

Each expectation is worked out from the JSON lines alone, without resolution or Cypher: whatever the graph adds,
loses or dates otherwise shows.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from graphmodel.model.edtf import bounds
from graphmodel.query import run
from graphmodel.query.rows import MeetingRow, StatementRow
from graphmodel.store import Store

GOLD = Path(__file__).resolve().parents[2] / "fixtures" / "questions" / "gold"


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]


ASSERTED = [line for line in lines("statements") if line["status"] == "asserted"]
HELD = [line for line in lines("meetings") if line["status"] == "held"]
PUBLISHED = {line["doc"]: line["date"] for line in lines("documents")}
COUNTRIES = sorted({s["speaker_country"] for s in ASSERTED if s["speaker_country"]})


def verdicts(graph: Store, query: str, **params: str) -> dict[str, str | None]:
    """The verdict of every report that the answers rest on, by its external id."""
    found: dict[str, str | None] = {}
    for row in run(graph, query, params):
        assert isinstance(row, StatementRow | MeetingRow)
        told = row.statement if isinstance(row, StatementRow) else row.meeting
        found |= {report.id: told.verdict for report in told.reports if report.id}
    return found


def makers(line: dict[str, Any]) -> list[str]:
    return str(line["speaker"]).split(" and ")


@pytest.mark.parametrize("speaker", [n for n, _ in Counter(s["speaker"] for s in ASSERTED).most_common(12)])
def test_all_that_somebody_said_and_nothing_else(graph: Store, speaker: str) -> None:
    told = {s["id"] for s in ASSERTED if speaker in (s["speaker"], *makers(s))}
    rows = run(graph, "statements_by", {"speaker": speaker})
    reports = [{r.id for r in row.statement.reports if r.id} for row in rows if isinstance(row, StatementRow)]
    assert set().union(*reports) >= told
    assert all(ids & told for ids in reports), "a headline's country may stand beside its spokesman, never alone"
    undated = {s["id"] for s in ASSERTED if s["id"] in told and s["date"] is None}
    assert set(verdicts(graph, "undated_statements", speaker=speaker)) & told <= undated


@pytest.mark.parametrize("country", COUNTRIES)
def test_warnings_to_a_country(graph: Store, country: str) -> None:
    told = {s["id"] for s in ASSERTED if s["act"] in ("warn", "threaten") and s["addressee_country"] == country}
    assert set(verdicts(graph, "who_warned_whom", addressee_country=country)) == told


@pytest.mark.parametrize("meeting", sorted({m["id"] for m in HELD}))
def test_what_was_said_at_a_meeting_and_what_came_before_it(graph: Store, meeting: str) -> None:
    at = {s["id"] for s in ASSERTED if s["meeting"] == meeting}
    assert set(verdicts(graph, "said_at_meeting", meeting=meeting)) == at
    begun = min((day for m in HELD if m["id"] == meeting and (day := bounds(m["date"]).earliest)), default=None)
    before = verdicts(graph, "statements_by", before=meeting)
    wrong = {}
    for line in ASSERTED:
        expected = _expected(line, meeting, at, begun)
        if expected and before.get(line["id"], "no") != expected:
            wrong[line["id"]] = (line["date"], expected, before.get(line["id"], "no"))
    assert not wrong


def _expected(line: dict[str, Any], meeting: str, at: set[str], begun: date | None) -> str | None:
    """The verdict that a line's own words allow; None where more than its own date would have to be weighed."""
    if meeting in line["before"]:
        return "yes"
    if line["id"] in at:
        return "no"
    said = bounds(line["date"])
    if not (begun and said.earliest and said.latest):
        return None
    return "yes" if said.latest < begun else "no" if said.earliest > begun else None


@pytest.mark.parametrize("country", COUNTRIES)
def test_what_was_known_on_a_day(graph: Store, country: str) -> None:
    day = sorted(filter(None, PUBLISHED.values()))[len(PUBLISHED) // 2]
    theirs = [s for s in ASSERTED if s["speaker_country"] == country]
    published = {s["id"]: bounds(PUBLISHED[s["doc"]]).latest for s in theirs}
    known = verdicts(graph, "known_as_of", speaker_country=country, as_of=day)
    limit = bounds(day).latest
    assert limit is not None
    assert {i for i, when in published.items() if when and when <= limit} <= set(known)
    assert not {i for i, when in published.items() if when and when > limit} & set(known)
