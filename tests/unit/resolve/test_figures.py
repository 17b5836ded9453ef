"""Figures: what they count, and when two cannot both be right."""

from __future__ import annotations

import pytest

from graphmodel.resolve.figures import differing, figures

DAY = "2018-06-04"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("12 fishermen were killed in the strike on 14 March 2022", "20 fishermen were killed", [("12", "20")]),
        ("a toll of 20", "twelve dead, a toll of thirty", []),  # several figures for one thing
        ("a death toll of 20", "twelve dead", [("20", "twelve")]),
        ("killed 12 civilians and wounded 40", "killed 20 civilians and wounded 40", [("12", "20")]),
        ("the $800 million loan", "a loan of $500 million", [("$800 million", "$500 million")]),
        ("a loan of $800 million", "a loan of 800 million euros", []),
        ("3,000 troops were lost", "30,000 troops were lost", [("3,000", "30,000")]),
        ("at least 12 were killed", "20 were killed", []),
        ("up to 50 tanks", "40 tanks", []),
        ("nearly 1,200 soldiers", "1,150 soldiers", []),
        ("herring rose by 5 percent", "herring rose by 5 tons", []),
        ("In 2019 cod was cheap", "In 2020 cod was cheap", []),
        ("on June 4 cod was cheap", "on June 5 cod was cheap", []),
        ("under Resolution 598 they would stop", "under Resolution 242 they would stop", []),
        ("within two days", "within 48 hours", []),
        ("12 boats", "20 nets", []),
    ],
)
def test_figures_that_cannot_both_be_right(one: str, other: str, expected: list[tuple[str, str]]) -> None:
    assert differing(one, other) == expected
    assert differing(other, one) == [(b, a) for a, b in expected]
    assert not differing(one, one)


def test_numbers_are_read_whole() -> None:
    assert [f.value for f in figures("2.5 million herring, two dozen nets; 1,300 boats and a hundred crews")] == [
        2.5e6,
        24,
        1300,
    ]


def test_other_figures_of_one_statement_are_a_conflict(world) -> None:
    claim = {"speaker": "Lena Marsk", "act": "accuse", "target": "Norway", "date": DAY, "about": "sunken fishing boats"}
    a = world.article("a", DAY).says(quote="Norway sank 12 fishing boats, Lena Marsk said.", **claim)
    b = world.article("b", DAY).says(quote="Norway had sunk 20 fishing boats, according to Lena Marsk.", **claim)
    c = world.article("c", DAY).says(quote="Norway had sunk more than ten fishing boats, Lena Marsk said.", **claim)
    assert world.one(a, b, c)
    (conflict,) = world.edges("CONFLICTS_WITH")
    assert {conflict.start.id, conflict.end.id} == {a, b}
    assert conflict.properties["on"] == "figures"
    assert sorted(conflict.properties["basis"].split(" or ")) == ["12", "20"]
    assert conflict.properties["notedBy"] == "comparison"
