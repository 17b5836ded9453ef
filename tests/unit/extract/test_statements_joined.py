"""Several acts in one sentence, and bodies that a word points back to; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim
from graphmodel.model.vocab import PLOVER

Read = Callable[[str], list[StatementClaim]]


def told(found: list[StatementClaim]) -> list[tuple[str, str]]:
    return [(s.speaker, PLOVER[s.act]) for s in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The plan was welcomed by Norway, rejected by Chile and condemned by Kenya.",
            [("Norway", "SUPPORT"), ("Chile", "REJECT"), ("Kenya", "ACCUSE")],
        ),
        (
            "Jari Salo, the Finnish minister, praised the troops, said the border was calm and denounced the raid.",
            [("Jari Salo", "SUPPORT"), ("Jari Salo", "CONSULT"), ("Jari Salo", "ACCUSE")],
        ),
        (
            "Foreign Minister Luis Vega of Peru apologised for the raid but insisted that the guards had acted well.",
            [("Luis Vega", "CONSULT"), ("Luis Vega", "CONSULT")],
        ),
    ],
)
def test_each_act_of_a_sentence_stands_for_itself(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Polish diplomats, who asked not to be named, insisted that a call had been made.",
            "unnamed: Polish diplomats",
        ),
        ("The Force Commander, Major-General Vikram Rao of India, says that his troops are back.", "Vikram Rao"),
        ("The Mano Valley Women's Network welcomed the news.", "Mano Valley Women's Network"),
        ("The African Union met on Sunday. The bloc condemned the coup.", "African Union"),
        ('Luis Vega, Peru\'s president: "We will not pay."', "Luis Vega"),
        ("Some members of the club are tired. One of them says that it is over.", "unnamed: members of the club"),
        ("Jari Salo, the Finnish president, was quick to praise the troops.", "Jari Salo"),
    ],
)
def test_whose_words_they_are(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


def test_what_is_due_to_be_discussed_is_no_statement(read: Read) -> None:
    assert read("Foreign minister Anne Leclerc of Canada is due to discuss it with Norway this evening.") == []
