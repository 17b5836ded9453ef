from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.store.words import BEFORE, folded, sought, spellings


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Minister of  Defence", ["minister", "defence"]),
        ("of the", ["of", "the"]),
        ("the U.S. paid 1,000, didn't it", ["u.s", "paid", "1,000", "didn't"]),
        ("anti-war war (talks) a b", ["anti", "war", "talks"]),
        ('") zz*:* -( OR x~2', ["zz"]),
        ("İzmir e\u0301t\u00e9", ["izmir", "\u00e9t\u00e9"]),
        ("", []),
    ],
)
def test_words_are_told_apart_as_the_index_tells_them(text: str, words: list[str]) -> None:
    assert sought(text) == words


def test_accents_fall_and_other_letters_stay() -> None:
    assert folded("orbán støre łódź straße þór") == "orban store lodz strasse thor"
    assert folded("йод 中国 \u2474") == "йод 中国 \u2474"
    assert spellings("côte") == ["côte", "cote"]
    assert set(spellings("don't")) == {"don't", "don’t"} == set(spellings("don’t"))


@given(st.text())
def test_nothing_that_an_index_would_parse_is_sought(text: str) -> None:
    for word in sought(text):
        assert all(c.isalnum() or c in "_'.," for c in folded(word)), word
        assert not any(mark.strip() and mark[-1] in folded(word)[:1] for mark in BEFORE)
