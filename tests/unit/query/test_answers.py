from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from graphmodel.model.edtf import Interval
from graphmodel.query.answers import Texts, once, read
from graphmodel.query.fetching import Needs
from graphmodel.query.lookups import Lookups

ENDS = ("s.id AS statement", "s.id AS statement ORDER BY statement", "row.key AS statement")


class Rows:
    """A store that notes what is read and finds nothing."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.rows: list[Mapping[str, Any]] = []

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Rows:
        self.texts.append(text)
        return self


def test_what_plainly_returns_ids_of_nodes_is_read_with_its_records() -> None:
    store = Rows()
    text = "MATCH (s:Statement)-[:MADE_AT]->(m:Meeting)\nRETURN s.id AS left, m.id AS right, m.kind AS kind"
    asked = Texts([text], {}, ["left", "right"], ["kind"], at_once=True)
    assert read(store, asked, Needs(), Lookups(store)) == ([], {})
    [text] = store.texts
    assert "WITH s AS thing_0, m AS thing_1, m.kind AS other_0" in text
    assert "$ids" not in text and text.count("collect(DISTINCT") == 2
    assert "[x.id, x.speaker," in text and "[x.id, x.kind," in text


def test_anything_else_is_read_by_id() -> None:
    for end in ENDS[1:]:
        store = Rows()
        text = f"MATCH (s:Statement)\nRETURN {end}"
        read(store, Texts([text], {}, ["statement"], at_once=True), Needs(), Lookups(store))
        assert store.texts == [text]
    store = Rows()
    asked = Texts([f"MATCH (s:Statement)\nRETURN {ENDS[0]}"], {}, ["statement"])
    read(store, asked, Needs(), Lookups(store))
    assert "collect" not in store.texts[0]


def told(needs: Needs, label: str, thing: str | None) -> list[Any]:
    """What a server tells of a thing."""
    names = needs.telling(label).names
    values = {**dict.fromkeys(names), "meetings": [], "parties": [], "reports": [], "date": "2020-05"}
    return [{**values, "id": thing}[name] for name in names]


class Told(Rows):
    """A store that answers every read with the same parts."""

    def __init__(self, *parts: Mapping[str, Any]) -> None:
        super().__init__()
        self.rows = [{"part": -1, **part} for part in parts]


STATEMENTS = "MATCH (s:Statement)\nRETURN s.id AS statement, s.list AS list"


def test_a_statement_is_told_in_its_row() -> None:
    needs = Needs(parties=False)
    one, other = told(needs, "Statement", "stm_1"), told(needs, "Statement", None)
    store = Told({"rows": [[one, ["b", "a"]], [other, []]], "told_0": []}, {"rows": [[one, ["a", "b"]]], "told_0": []})
    asked = Texts([STATEMENTS] * 2, {}, ["statement"], ["list"], at_once=True)
    rows, found = read(store, asked, needs, Lookups(store))
    assert [(row["statement"], sorted(row["list"])) for row in rows] == [("stm_1", ["a", "b"]), (None, [])]
    assert [(key, record.label, record.when) for key, record in found.items()] == [
        ("stm_1", "Statement", Interval(date(2020, 5, 1), date(2020, 5, 31)))
    ]
    [text] = store.texts
    assert text.count("collect(") == 2 and "AS all_0" not in text and "ATTENDED" not in text and "$parties" not in text


def test_statements_of_a_group_come_together() -> None:
    needs = Needs(parties=False, fields=False)
    reports = [
        [thing, "2020-05", report, None, 0, 9, "a warning", "direct", [], 0.9, "asserted", file, "2020-06-01", False]
        for thing, report, file in (
            ("stm_1", "rep_2", "b.txt"),
            ("stm_2", "rep_3", "a.txt"),
            ("stm_1", "rep_1", "a.txt"),
        )
    ]
    store = Told({"rows": [[reports, "warn"], [reports[:1], "ask"]], "told_0": []})
    text = "MATCH (s:Statement)\nRETURN DISTINCT s.id AS statement, s.act AS act"
    asked = Texts([text], {}, ["statement"], ["act"], at_once=True)
    rows, found = read(store, asked, needs, Lookups(store))
    assert {(row["statement"], row["act"]) for row in rows} == {("stm_1", "warn"), ("stm_2", "warn"), ("stm_1", "ask")}
    assert [r.id for r in found["stm_1"].reports] == ["rep_1", "rep_2"], "each once, in the order of reading"
    assert found["stm_2"].when == Interval(date(2020, 5, 1), date(2020, 5, 31))
    assert "AS report\nWITH other_0, collect(report) AS told" in store.texts[0]


def test_a_meeting_of_several_rows_is_told_once_beside_them() -> None:
    store = Told({"rows": [["mtg_1", "Oslo"], ["mtg_1", "Rome"]], "told_0": [told(Needs(), "Meeting", "mtg_1")]})
    text = "MATCH (m:Meeting)\nRETURN m.id AS meeting, m.place AS place"
    asked = Texts([text], {}, ["meeting"], ["place"], at_once=True)
    rows, found = read(store, asked, Needs(), Lookups(store))
    assert [(row["meeting"], row["place"]) for row in rows] == [("mtg_1", "Oslo"), ("mtg_1", "Rome")]
    assert found["mtg_1"].label == "Meeting" and "AS all_0" in store.texts[0]


OWN = [
    "MATCH (s:Statement)\nRETURN s.id AS statement, s.act AS act ORDER BY act LIMIT 5",
    "MATCH (s:Statement)\nRETURN s.act AS act, s.id AS statement SKIP 2",
    "MATCH (s:Statement)\nRETURN s.id AS statement, s.act AS act, s.about AS more LIMIT 5",
    "MATCH (s:Statement)\nRETURN s.id AS statement",
    "MATCH (s:Statement)\nRETURN s.id AS statement, s.act AS act\nUNION ALL\n"
    "MATCH (s:Statement)\nRETURN s.id AS statement, s.act AS act",
]
"""Texts as users may write them."""


@pytest.mark.parametrize("text", OWN)
def test_a_text_that_is_more_than_plain_columns_is_read_as_it_stands(text: str) -> None:
    store = Rows()
    read(store, Texts([text], {}, ["statement"], ["act"], at_once=True), Needs(), Lookups(store))
    assert store.texts == [text]


def test_a_word_for_distinct_on_a_line_of_its_own_stays_one() -> None:
    store = Rows()
    text = "MATCH (s:Statement)\nRETURN DISTINCT\n  s.act AS act, s.id AS statement"
    read(store, Texts([text], {}, ["statement"], ["act"], at_once=True), Needs(), Lookups(store))
    assert "WITH DISTINCT s AS thing_0, s.act AS other_0" in store.texts[0]


def test_rows_that_differ_in_the_order_of_a_list_alone_are_one() -> None:
    assert len(once([{"a": 1, "ids": ["x", "y"]}, {"a": 1, "ids": ["y", "x"]}, {"a": 2, "ids": []}])) == 2
