from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

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
    asked = Texts([text], {}, ["left", "right"], ["kind"])
    assert read(store, asked, Needs(), Lookups(store), at_once=True) == ([], {})
    [text] = store.texts
    assert "WITH s AS thing_0, m AS thing_1, m.kind AS other_0" in text
    assert "$ids" not in text and text.count("collect(DISTINCT") == 2
    assert "[x.id, x.speaker," in text and "[x.id, x.kind," in text


def test_anything_else_is_read_by_id() -> None:
    for end in ENDS[1:]:
        store = Rows()
        text = f"MATCH (s:Statement)\nRETURN {end}"
        read(store, Texts([text], {}, ["statement"]), Needs(), Lookups(store), at_once=True)
        assert store.texts == [text]
    store = Rows()
    asked = Texts([f"MATCH (s:Statement)\nRETURN {ENDS[0]}"], {}, ["statement"])
    read(store, asked, Needs(), Lookups(store), at_once=False)
    assert "collect" not in store.texts[0]


class Told(Rows):
    """A store that tells of two statements, of one of them twice, as its text asks."""

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Rows:
        names = Needs().telling("Statement").names
        plain = {**dict.fromkeys(names), "meetings": [], "parties": [], "reports": [], "act": "warn"}
        told = [[{**plain, "id": each}[name] for name in names] for each in ("stm_1", "stm_2", "stm_1")]
        self.rows = [
            {"part": -1, "rows": [["stm_1", ["b", "a"]], ["stm_2", []]], "told_0": told},
            {"part": -1, "rows": [["stm_1", ["a", "b"]]], "told_0": []},
        ]
        return super().read(text, params)


def test_rows_and_records_are_made_of_one_read() -> None:
    store = Told()
    text = "MATCH (s:Statement)\nRETURN s.id AS statement, s.list AS list"
    rows, found = read(store, Texts([text] * 2, {}, ["statement"], ["list"]), Needs(), Lookups(store), at_once=True)
    assert sorted((row["statement"], sorted(row["list"])) for row in rows) == [("stm_1", ["a", "b"]), ("stm_2", [])]
    assert {key: (record.id, record.label, record.fields["act"]) for key, record in found.items()} == {
        each: (each, "Statement", "warn") for each in ("stm_1", "stm_2")
    }
    assert len(store.texts) == 1


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
    read(store, Texts([text], {}, ["statement"], ["act"]), Needs(), Lookups(store), at_once=True)
    assert store.texts == [text]


def test_a_word_for_distinct_on_a_line_of_its_own_stays_one() -> None:
    store = Rows()
    text = "MATCH (s:Statement)\nRETURN DISTINCT\n  s.act AS act, s.id AS statement"
    read(store, Texts([text], {}, ["statement"], ["act"]), Needs(), Lookups(store), at_once=True)
    assert "WITH DISTINCT s AS thing_0, s.act AS other_0" in store.texts[0]


def test_rows_that_differ_in_the_order_of_a_list_alone_are_one() -> None:
    assert len(once([{"a": 1, "ids": ["x", "y"]}, {"a": 1, "ids": ["y", "x"]}, {"a": 2, "ids": []}])) == 2
