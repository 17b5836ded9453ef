"""Tellings without a listed verb: unknown verbs, nouns that mean words, "put it"; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


def speakers(found: list[StatementClaim]) -> list[str]:
    return [s.speaker for s in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Chilean consul cabled that the road to Arica was open again.", "unnamed: Chilean consul"),
        ("The oxen were sold before the flood, Marta Olsen remembered, and nobody got a receipt.", "Marta Olsen"),
        ('"Leave me the lamp," Ibrahim Toure grinned.', "Ibrahim Toure"),
        ("The salt would last until June, a Dutch banker recollected.", "unnamed: Dutch banker"),
    ],
)
def test_an_unlisted_verb_with_somebodys_words_tells(read: Read, text: str, speaker: str) -> None:
    assert speakers(read(text)) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The Danish minister knew that the bridge was weak.",
        "The study showed that the lake had shrunk.",
        "Ana Lima saw that the Peruvian guards had gone.",
        "The Greek envoy ensured that nobody entered the hall.",
    ],
)
def test_verbs_of_thought_and_effect_tell_nothing(read: Read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Oslo's answer was that the trawlers would stay in port.", "Norway"),
        ("No tractor leaves the yard before it is paid for: that was Jan Maes's reply.", "Jan Maes"),
        ("Amina Sow's proposal was that the wells be shared by turns.", "Amina Sow"),
        ("The harbour, in Pia Lund's words, has more rats than ropes.", "Pia Lund"),
        ("The dam, in the words of Omar Said, was a wall against rain that never fell.", "Omar Said"),
    ],
)
def test_nouns_that_mean_somebodys_words(read: Read, text: str, speaker: str) -> None:
    assert speaker in speakers(read(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The orchards would be bare by May, as Ivan Petrov put it.", "Ivan Petrov"),
        ("Rosa Diaz put it this way: the miners would walk before they would beg.", "Rosa Diaz"),
        ("The Kenyan general put it to the council that his men had left.", "unnamed: Kenyan general"),
        ("As Jonas Berg sees it, Sweden wants the pipeline more than the gas.", "Jonas Berg"),
    ],
)
def test_who_puts_it_speaks(read: Read, text: str, speaker: str) -> None:
    assert speaker in speakers(read(text))


@pytest.mark.parametrize(
    "text",
    ["Rosa Diaz put it on the table and left.", "Jonas Berg saw it on Monday in Oslo.", "Her answer was short."],
)
def test_what_only_looks_like_wording(read: Read, text: str) -> None:
    assert read(text) == []
