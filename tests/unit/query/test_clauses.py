from __future__ import annotations

import pytest

from graphmodel.query.clauses import columns_of, node_label, renamed, united, unites


def test_columns_are_told_apart_whatever_stands_within_them() -> None:
    returned = (
        "s.id AS statement, [a, b] AS pair, coalesce(x.name, ', AS y') AS name,\n  CASE WHEN s.joint THEN 1 END AS rank"
    )
    assert list(columns_of(returned)) == [
        ("s.id", "statement"), ("[a, b]", "pair"), ("coalesce(x.name, ', AS y')", "name"),
        ("CASE WHEN s.joint THEN 1 END", "rank"),
    ]  # fmt: skip
    assert list(columns_of("left, e.`on` AS `on`")) == [("left", "left"), ("e.`on`", "on")]


def test_a_union_within_a_subquery_parts_nothing() -> None:
    assert united("RETURN 1 AS n\nUNION\nRETURN 2 AS n") == ["RETURN 1 AS n", "RETURN 2 AS n"]
    whole = "CALL {\nRETURN 1 AS n\nUNION\nRETURN 2 AS n\n}\nRETURN n"
    assert united(whole) == [whole]


@pytest.mark.parametrize(
    "first",
    [
        "MATCH (s) // that's all\nRETURN 1 AS n",
        "MATCH (s) /* isn't\n( */\nRETURN 1 AS n",
        r"RETURN 'it\'s (' AS n",
        "RETURN 1 AS `it's`",
        "// (one side\nRETURN 1 AS n",
    ],
)
def test_apostrophes_and_brackets_of_comments_and_strings_hide_no_union(first: str) -> None:
    assert united(f"{first}\nUNION\nRETURN 2 AS n") == [first, "RETURN 2 AS n"]
    assert unites(f"{first}\nUNION ALL\nRETURN 2 AS n")


def test_a_union_counts_only_where_it_parts_the_text() -> None:
    assert unites("RETURN 1 AS n union all RETURN 2 AS n")
    for text in ("CALL {\nRETURN 1 AS n\nUNION\nRETURN 2 AS n\n}", "RETURN 'UNION' AS n", "// UNION\nRETURN 1 AS n"):
        assert not unites(text)


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("s.id", "x.id"), ("[(s)-[:MADE_AT]->(m) | m.id]", "[(x)-[:MADE_AT]->(m) | m.id]"), ("$s", "$s"),
        ("m.s", "m.s"), ("toString(s.earliest)", "toString(x.earliest)"), ("[:s]", "[:s]"), ("s(1)", "s(1)"),
    ],
)  # fmt: skip
def test_only_the_variable_gets_another_name(expression: str, wanted: str) -> None:
    assert renamed(expression, "s", "x") == wanted


def test_a_label_counts_only_where_it_is_the_only_one() -> None:
    assert node_label("MATCH (s:Statement)-[:ABOUT]->(t)", "s") == "Statement"
    assert node_label("MATCH (s:Statement)-[:ABOUT]->(t)", "t") is None
    assert node_label("MATCH (p:Official|Person)", "p") == "Official|Person"
    assert node_label("MATCH (s:Statement) MATCH (s:Meeting)", "s") is None


@pytest.mark.parametrize(
    ("test", "label"),
    [
        ("r:Statement", "Statement"),
        ("s:Statement AND r:Meeting", "Meeting"),
        ("NOT r:Statement", None),
        ("r:Statement OR s.joint", None),
        ("r:Statement AND r:Meeting", None),
    ],
)
def test_a_label_that_a_line_tests_counts(test: str, label: str | None) -> None:
    assert node_label(f"WITH startNode(e) AS r\nWHERE {test}\nRETURN r.id AS right", "r") == label
