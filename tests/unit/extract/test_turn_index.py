"""What patterns need of a text, and that no turn of phrase is passed over for it."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphmodel.extract.turns import TURNS
from graphmodel.extract.turns.base import Turn, turn
from graphmodel.extract.turns.index import TurnIndex, turn_index
from graphmodel.extract.turns.needed import folded, needed
from training.sentences import lines


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bred line\b", (("red line",),)),
        (r"\bturn(?:ed|s)? (?:a |the )?blind eye\b", (("blind eye",), ("turn",))),
        (r"\b(?:cross|pass)(?:es|ed) the river\b", ((" the river",), ("cross", "pass"))),
        (r"\bno (?:\w+ ){0,3}mercy\b", (("mercy",), ("no ",))),
        (r"\bjudge(?= and jury)", ((" and jury",), ("judge",))),
        (r"(?<=never )again", (("again",), ("never ",))),
        (r"\bsame(?! old)\b", (("same",),)),
        (r"\b(?:lies|\w+ed up)\b", (("ed up", "lies"),)),
        (r"\b(?:lies|\w+)\b", ()),
        (r"(?:ever )?(?:of|at)", ()),
        (r"(?:never ){2}", (("never ",),)),
        (r"organi[sz]ed", (("organi",),)),
    ],
)
def test_what_a_pattern_needs(pattern: str, needs: tuple[tuple[str, ...], ...]) -> None:
    assert needed(pattern) == needs


def test_a_choice_takes_the_rarer_words_of_each_branch() -> None:
    assert needed(r"\b(?:the (?:\w+ )?hyena|with a crowbar)\b") == (("hyena", "with a crowbar"),)


@pytest.mark.parametrize("text", ["A Red Line", "RED LİNE", "a red lıne", "Red line"])
def test_letters_are_the_same_as_for_patterns_that_ignore_case(text: str) -> None:
    rule = turn("warn", r"\bred line\b")
    assert rule.stands_in(text)
    assert list(TurnIndex([rule], {rule.pattern: needed(rule.pattern)}).possible(text)) == [rule]


@given(st.sampled_from(["K", "ſ", "İ", "ı", "é", "s", "K", "ß", " "]), st.sampled_from(["k", "s", "i"]))
def test_folding_leaves_out_no_letter_that_a_pattern_takes(letter: str, wanted: str) -> None:
    assert not re.fullmatch(wanted, letter, re.I) or folded(letter) == wanted


def _matching(rule: Turn) -> st.SearchStrategy[tuple[Turn, str]]:
    return st.from_regex(re.compile(rule.pattern, re.I)).map(lambda text: (rule, text))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(TURNS).flatmap(_matching))
def test_no_turn_is_passed_over_in_a_text_made_for_it(case: tuple[Turn, str]) -> None:
    rule, text = case
    assert rule in turn_index().possible(text)


@pytest.mark.parametrize("first", range(4))
def test_no_turn_is_passed_over_in_sentences_of_the_model_of_acts(first: int) -> None:
    for line in lines()[first * 20 :: 80]:
        possible = set(turn_index().possible(line.sentence))
        assert [rule for rule in TURNS if rule not in possible and rule.stands_in(line.sentence)] == []


def test_turns_come_in_their_order_and_few() -> None:
    text = "If they cross the border, we will not stand idly by, he said, and there will be no talks under the gun."
    found = list(turn_index().possible(text))
    assert found == [rule for rule in TURNS if rule in found]
    assert {rule for rule in TURNS if rule.stands_in(text)} <= set(found)
    assert len(found) < len(TURNS) / 4


def test_an_empty_text_has_only_what_needs_nothing() -> None:
    assert all(not needed(rule.pattern) for rule in turn_index().possible(""))
