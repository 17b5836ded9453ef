from __future__ import annotations

import pytest

from graphmodel.errors import UnknownName, UsageError
from graphmodel.query import run
from graphmodel.query.rows import MeetingFacts
from graphmodel.query.why import why
from graphmodel.store import Store

from .conftest import ARTICLES


def test_why_gives_every_report_in_its_context(graph: Store) -> None:
    (row, *_) = run(graph, "same_act", {})
    shown = why(graph, row.statement.id)  # type: ignore[union-attr]
    assert [e.report for e in shown.evidence] == row.statement.reports  # type: ignore[union-attr]
    for evidence in shown.evidence:
        text = (ARTICLES / evidence.report.article).read_text("utf-8")
        assert evidence.before + evidence.report.quote + evidence.after in text
        assert evidence.published and evidence.reasons and evidence.score is not None
    assert any(e.before for e in shown.evidence)


def test_why_of_a_denial_names_the_claim(graph: Store) -> None:
    (row, *_) = run(graph, "who_denied_what", {})
    shown = why(graph, row.left.id)  # type: ignore[union-attr]
    assert ("denies", True, row.right.id) in [(j.relation, j.forth, j.id) for j in shown.joined]  # type: ignore[union-attr]


def test_why_takes_external_ids_and_meetings(graph: Store) -> None:
    shown = why(graph, "sullivan-yang-rome-2022-03-14")
    assert isinstance(shown.fact, MeetingFacts)
    assert shown.evidence[0].report.id == "sullivan-yang-rome-2022-03-14"


def test_why_of_nothing_is_an_error(graph: Store) -> None:
    with pytest.raises(UnknownName):
        why(graph, "stm_0")
    with pytest.raises(UsageError):
        why(graph, "x\x00")
