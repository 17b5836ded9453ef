"""Acts told by nouns, writings, purposes and passives joined to another; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim
from graphmodel.model.vocab import PLOVER

Read = Callable[[str], list[StatementClaim]]


def told(found: list[StatementClaim]) -> list[tuple[str, str]]:
    return [(s.speaker, PLOVER[s.act]) for s in found]


@pytest.mark.parametrize(
    ("text", "speaker", "act"),
    [
        ("Nepal's stance is that the pass belongs to both countries.", "Nepal", "CONSULT"),
        ("It was Latvia's view that the talks had failed.", "Latvia", "CONSULT"),
        ("The warning came from Finland's defence minister, Jari Salo.", "Jari Salo", "THREATEN"),
        ("A call for restraint came from Egypt.", "Egypt", "REQUEST"),
        ("Praise came from Canada's foreign minister, Anne Leclerc.", "Anne Leclerc", "SUPPORT"),
    ],
)
def test_a_noun_that_names_the_act(read: Read, text: str, speaker: str, act: str) -> None:
    assert told(read(text)) == [(speaker, act)]


@pytest.mark.parametrize(
    ("text", "speaker", "act"),
    [
        ("A message from Jordan warned the rebels not to cross the river.", "Jordan", "THREATEN"),
        ("A telegram sent by the Bolivian president, Carlos Rojas, congratulated the king.", "Carlos Rojas", "SUPPORT"),
        ("Norway ended the session with a statement urging the council to act.", "Norway", "REQUEST"),
        ("Kenya and Uganda issued a joint statement condemning the raid.", "Kenya and Uganda", "ACCUSE"),
    ],
)
def test_a_writing_speaks_for_whose_it_is(read: Read, text: str, speaker: str, act: str) -> None:
    assert told(read(text)) == [(speaker, act)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Italian consul was detained and accused of spying.", []),
        ("Foreign Minister Emre Kaya was met at the airport and urged by Norway to leave.", [("Norway", "REQUEST")]),
        ("India summoned the Nepali ambassador to express concern about the road.", [("India", "CONCERN")]),
        ("Kenya sent an envoy to demand an answer.", []),
    ],
)
def test_passives_and_purposes(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(read(text)) == expected


def test_spoke_of_stands_beside_a_further_act(read: Read) -> None:
    found = read("Jan Novak, the Slovak prime minister, spoke of a new start and promised to reopen the bridge.")
    assert told(found) == [("Jan Novak", "CONSULT"), ("Jan Novak", "AGREE")]
