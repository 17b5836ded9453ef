from __future__ import annotations

import pytest

from graphmodel.resolve import coverage, likeness, words
from graphmodel.resolve.stems import stem


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("weapons for the rebels", "military assistance to rebel forces"),
        ("ceasefire in the strait", "truce in the strait"),
        ("oil embargo against Norway", "sanctions on Norwegian petroleum"),
        ("false reports about the reef", "fake news on the reef"),
        ("evading sanctions", "circumvention of the embargo"),
    ],
)
def test_one_subject_in_other_words(a: str, b: str) -> None:
    assert likeness(a, b) >= 0.45
    assert likeness(a, b) == likeness(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("weapons for the rebels", "loans for the rebels"),
        ("fishing rights", "election results"),
        ("climate goals", "prisoner exchange"),
        ("", "harbour fees"),
    ],
)
def test_other_subjects(a: str, b: str) -> None:
    assert likeness(a, b) < 0.3


def test_names_of_a_country_are_one() -> None:
    assert likeness("a letter to Washington", "a letter to the U.S.") == pytest.approx(1.0)
    assert likeness("help us", "help the US") < 1.0


def test_likeness_is_at_most_one_and_one_for_the_same_text() -> None:
    assert likeness("harbour fees in Bergen", "harbour fees in Bergen") == pytest.approx(1.0)


def test_coverage_asks_only_for_what_the_query_names() -> None:
    long = "the minister warned that arms for the rebels would ruin the peace talks over fishing"
    assert coverage("weapons", long) > 0.8
    assert coverage("weapons, grain", long) < coverage("weapons", long)


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (("supplies", "supplied", "supplying", "supply"), True),
        (("negotiate", "negotiating", "negotiations"), True),
        (("war", "warn"), False),
    ],
)
def test_stems(words: tuple[str, ...], same: bool) -> None:
    assert (len({stem(w) for w in words}) == 1) is same


def test_no_word_of_the_table_takes_the_place_of_another() -> None:
    lines = words._TABLE.strip().splitlines()
    told = {}
    group = ""
    for line in lines:
        if not line.startswith(" "):
            group = line.split()[0]
            continue
        for word in line.split():
            told.setdefault(stem(word), set()).add(group)
    assert not {root: groups for root, groups in told.items() if len(groups) > 1}
    assert words.CONCEPT[stem("shelling")][0] == "attack" and words.CONCEPT[stem("shells")][0] == "arms"
