"""What the filters mean, on the annotated examples: answers known beforehand, on every engine."""

from __future__ import annotations

import re
from typing import Any

import pytest

from graphmodel.errors import AmbiguousName, UsageError
from graphmodel.query import QueryResult, Row, run
from graphmodel.query.ask.understand import ask as asked_in_english
from graphmodel.query.registry import Registry
from graphmodel.query.rows import MeetingRow, PairRow, StatementFacts, StatementRow, TableRow
from graphmodel.store import Store


def ask(graph: Store, name: str, **params: Any) -> QueryResult[Row]:
    return run(graph, name, {key.rstrip("_"): value for key, value in params.items()})


def said(result: QueryResult[Row]) -> list[str | None]:
    return [row.statement.speaker for row in result if isinstance(row, StatementRow)]


def test_before_gives_yes_or_unknown_and_never_what_was_said_there(graph: Store) -> None:
    before = ask(graph, "statements_by", before="rome 2022-03")
    there = ask(graph, "said_at_meeting", meeting="rome 2022-03")
    assert before and there
    assert {row.statement.verdict for row in before if isinstance(row, StatementRow)} <= {"yes", "unknown"}
    assert not {r.statement.id for r in before} & {r.statement.id for r in there}  # type: ignore[union-attr]


def test_as_of_and_first_known_after_share_all_between_them(graph: Store) -> None:
    day = "2022-03-31"
    known = {r.statement.id for r in ask(graph, "known_as_of", as_of=day)}  # type: ignore[union-attr]
    later = {r.statement.id for r in ask(graph, "known_as_of", first_known_after=day)}  # type: ignore[union-attr]
    assert known and later and not known & later
    assert known | later == {r.statement.id for r in ask(graph, "known_as_of")}  # type: ignore[union-attr]


def test_a_denial_is_about_what_the_claim_is_about(graph: Store) -> None:
    every = [row for row in ask(graph, "who_denied_what") if isinstance(row, PairRow)]
    asked = [row for row in every if isinstance(row.right, StatementFacts) and row.right.about]
    assert asked
    for row in asked:
        found = ask(graph, "who_denied_what", about=row.right.about)  # type: ignore[union-attr]
        assert (row.left.id, row.right.id) in {(r.left.id, r.right.id) for r in found if isinstance(r, PairRow)}


def test_limit_cuts_and_says_so(graph: Store) -> None:
    every = ask(graph, "statements_by")
    cut = ask(graph, "statements_by", limit=2)
    assert [r.model_dump() for r in cut] == [r.model_dump() for r in every[:2]]
    assert cut.notes == [f"2 of {len(every)} rows; ask for more with limit."]


def test_planned_and_refuted_come_only_when_asked_for(graph: Store) -> None:
    default = ask(graph, "statements_by")
    assert {r.status for row in default for r in row.statement.reports} == {"asserted"}  # type: ignore[union-attr]
    planned = ask(graph, "statements_by", status="planned")
    assert {r.status for row in planned for r in row.statement.reports} <= {"planned"}  # type: ignore[union-attr]


def test_rows_stand_by_date_undated_last(graph: Store) -> None:
    dates = [row.meeting.date for row in ask(graph, "who_met_whom") if isinstance(row, MeetingRow)]
    known = [d for d in dates if d]
    assert dates == known + [None] * (len(dates) - len(known))
    assert known and all(row.meeting.kind != "vote" for row in ask(graph, "who_met_whom"))  # type: ignore[union-attr]


def test_likeness_is_told_and_orders_nothing(graph: Store) -> None:
    rows = ask(graph, "statements_by", about="weapons for Russia")
    assert rows and all(0.5 <= r.statement.likeness <= 1 for r in rows)  # type: ignore[union-attr,operator]


def test_a_name_that_matches_nothing_gives_no_rows_and_a_note(graph: Store) -> None:
    result = ask(graph, "statements_by", speaker="Nobody Whatsoever")
    assert result == [] and "Nobody Whatsoever" in result.notes[0]


def ids(result: QueryResult[Row]) -> set[str]:
    return {row.statement.id for row in result if isinstance(row, StatementRow)}


UNNAMED = [
    ("speaker", "Jake Sullivan", "Biden and Xi"),
    ("addressee", "China", "China and Russia"),
    ("target", "China", "Egypt and Sudan"),
]


@pytest.mark.parametrize(("role", "name", "both"), UNNAMED)
def test_unnamed_beside_a_name_means_any_of_them(graph: Store, role: str, name: str, both: str) -> None:
    unnamed, named, every = (
        ids(ask(graph, "statements_by", **given)) for given in ({role: "unnamed"}, {role: name}, {})
    )
    assert unnamed and named and not unnamed >= named
    assert ids(ask(graph, "statements_by", **{role: ["unnamed", name]})) == unnamed | named != every
    together = ids(ask(graph, "statements_by", **{role: both}))
    assert ids(ask(graph, "statements_by", **{role: ["unnamed", both]})) == unnamed | together


@pytest.mark.parametrize("name", ["who_met_whom", "contradictions", "timeline", "joint_statements"])
def test_unnamed_leaves_out_the_named_in_every_query(graph: Store, name: str) -> None:
    unnamed, every = ask(graph, name, speaker="unnamed"), ask(graph, name)
    told = graph.read(
        "MATCH (:Source)--(t) RETURN t.id AS id UNION MATCH (:Source)--(:Report)-[:REPORTS]->(t) RETURN t.id AS id"
    ).rows
    joined = {row["id"] for row in told}
    assert 0 < len(unnamed) < len(every)
    assert all(joined & set(re.findall(r"\b(?:stm|mtg)_\w+", row.model_dump_json())) for row in unnamed)


LIMITED = """// name: limited
// doc: The first two statements by their acts.
// filters: speaker_country
// column statement: statement
// column act: text
// example: limited
// cannot tell: Which two of those of one act.
//+ statements
RETURN s.id AS statement, s.act AS act ORDER BY act LIMIT 2
"""
TWO = """// name: two
// doc: Warnings, that's all, and accusations.
// filters: speaker_country
// column statement: statement
// example: two
// cannot tell: The rest.
MATCH (s:Statement) // that's all
//+ statements
WITH s WHERE s.act = 'warn'
RETURN s.id AS statement
UNION ALL
MATCH (s:Statement)
//+ statements
WITH s WHERE s.act = 'accuse'
RETURN s.id AS statement
"""


def test_queries_of_ones_own_may_order_limit_and_unite(graph: Store) -> None:
    own = Registry([("limited.cypher", LIMITED), ("two.cypher", TWO)])
    said = ask(graph, "statements_by", speaker_country="USA")
    acts = sorted(row.statement.act for row in said if isinstance(row, StatementRow))
    limited = run(graph, "limited", {"speaker_country": "USA"}, registry=own)
    assert sorted(row.model_dump()["act"] for row in limited if isinstance(row, TableRow)) == acts[:2]
    two = run(graph, "two", {"speaker_country": "USA"}, registry=own)
    wanted = {
        row.statement.id for row in said if isinstance(row, StatementRow) and row.statement.act in ("warn", "accuse")
    }
    assert ids(two) == wanted
    assert {row.statement.act for row in two if isinstance(row, StatementRow)} == {"warn", "accuse"}


def test_an_ambiguous_meeting_is_told_with_its_candidates(graph: Store) -> None:
    with pytest.raises(AmbiguousName) as caught:
        ask(graph, "said_at_meeting", meeting="biden xi")
    assert len(caught.value.candidates) > 1


HOSTILE = [
    "' OR 1=1 //",
    '"}) DETACH DELETE s //',
    "`Qwrtz`",
    "*:* AND qwrtz:[a TO z]",
    "\\",
    "$qwrtz",
    "\u2066x\u2069",
]


NAMES = ["speaker", "speaker_country", "target", "about", "meeting", "before", "document"]


@pytest.mark.parametrize(("name", "text"), zip(NAMES, HOSTILE, strict=True), ids=NAMES)
def test_hostile_texts_find_nothing_and_change_nothing(graph: Store, name: str, text: str) -> None:
    before = graph.read("MATCH (n) RETURN count(n) AS n").rows
    assert ask(graph, "statements_by", **{name: text}) == []
    assert graph.read("MATCH (n) RETURN count(n) AS n").rows == before


@pytest.mark.parametrize("name", ["speaker", "act", "from_", "meeting", "document", "limit", "about"])
def test_a_null_byte_is_refused(graph: Store, name: str) -> None:
    with pytest.raises(UsageError):
        ask(graph, "statements_by", **{name: "x\x00"})


def files(result: QueryResult[Row]) -> set[str]:
    return {r.article for row in result if isinstance(row, StatementRow) for r in row.statement.reports}


def test_an_article_is_named_by_when_it_was_published(graph: Store) -> None:
    march = {a.file for a in graph.articles() if (a.published or "").startswith("2022-03")}
    assert len(march) > 1
    found = ask(graph, "statements_by", document="2022-03")
    assert found and files(found) >= march & files(ask(graph, "statements_by"))
    by_name = ask(graph, "statements_by", document=sorted(march))
    assert [row.model_dump() for row in found] == [row.model_dump() for row in by_name]
    assert ask(graph, "statements_by", document="1871") == []


def test_a_day_without_a_year_is_of_the_year_of_the_articles(graph: Store) -> None:
    whole = asked_in_english(graph, "Who met whom on 18 February 2023?")
    short = asked_in_english(graph, "Who met whom on 18 February?")
    assert whole.result and short.understood == whole.understood
    assert [r.model_dump() for r in short.result] == [r.model_dump() for r in whole.result]


def test_an_office_tells_apart_two_of_one_surname(graph: Store) -> None:
    wangs = {row.statement.speaker for row in ask(graph, "statements_by") if isinstance(row, StatementRow)}
    assert {"Wang Yi", "Wang Wenbin"} <= wangs
    with pytest.raises(AmbiguousName):
        ask(graph, "statements_by", speaker="Wang")
    titled = ask(graph, "statements_by", speaker="Foreign Minister Wang")
    assert titled and set(said(titled)) == {"Wang Yi"}
