from __future__ import annotations

import pytest

from graphmodel import judging
from graphmodel.errors import UnknownName, UsageError
from graphmodel.model.ids import first_id
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


def test_why_of_an_id_from_before_the_joining_leads_to_what_it_is_now(graph: Store) -> None:
    joined = judging.judgements(graph)
    assert {each.kind for each in joined} == {"statement", "meeting"}
    for kind in ("statement", "meeting"):
        now = next(each for each in joined if each.kind == kind).thing
        before = [first_id(kind, each.report) for each in joined if each.thing == now]
        assert now in before and len(set(before)) > 1
        for each in before:
            assert why(graph, each).fact.id == now
            assert {judged.thing for judged in judging.judgements(graph, each)} == {now}


def test_why_of_nothing_is_an_error(graph: Store) -> None:
    with pytest.raises(UnknownName):
        why(graph, "stm_0")
    with pytest.raises(UnknownName):
        why(graph, first_id("statement", "rep_none"))
    with pytest.raises(UsageError):
        why(graph, "x\x00")
