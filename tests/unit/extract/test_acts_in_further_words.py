"""Verdicts, blame, danger and principles in words that other turns do not have; who speaks behind his words, what
people find, and noises that are no hearers. Every wording is this test's.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim
from graphmodel.model.vocab import PLOVER

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Maria Tello, Peru's minister, said that poaching must not be allowed to pay.", "say"),
        ("Maria Tello said that smugglers must never be seen to win.", "say"),
        ("Peru's envoy, Maria Tello, said the text fell well short of what Lima could accept.", "reject"),
        ("Maria Tello told Fiji that its note falls short of anything that Peru would sign.", "reject"),
        ("Peruvian minister Maria Tello said that Peru would not stand by with folded arms.", "threaten"),
        ("Senator Arben Lura of Albania said that Jone Vula, Fiji's minister, had been outwitted.", "condemn"),
        ("Maria Tello said that Jone Vula of Fiji had offered no credible alternative.", "condemn"),
        ("Maria Tello, the Peruvian minister, said Fiji was waging a war of nerves.", "accuse"),
        ("Maria Tello said that Jone Vula of Fiji was spreading falsehoods.", "accuse"),
        ("Jone Vula said that the dam puts the survival of the reef at risk.", "warn"),
        ("Maria Tello told Jone Vula that the quota endangers the safety of both fleets.", "warn"),
        ("Peru's minister, Maria Tello, told reporters that Peru was for lifting the ban at once.", "support"),
        ("It is a fair deal, Maria Tello said.", "support"),
        ("Arben Lura said that the new line is a mistake.", "condemn"),
    ],
)
def test_what_is_said_in_further_words(read: Read, text: str, act: str) -> None:
    (found,) = read(text)
    assert PLOVER[found.act] == PLOVER[act]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We sell no boats,” laughed the old skipper in Paita.", "unnamed: old skipper in Paita"),
        ("“The sea is ours,” sighed on Monday the envoy of Fiji.", "unnamed: envoy of Fiji"),
        ("The ferry will be able to sail within weeks, indicate diplomatic sources.", "unnamed: diplomatic sources"),
    ],
)
def test_who_stands_behind_his_words_says_them(read: Read, text: str, speaker: str) -> None:
    (found,) = read(text)
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("For Arben Lura, a union leader in Durrës, the pact shows that patience pays.", "assess"),
        ("Maria Tello, who teaches law in Lima, thinks that the pact will hold.", "assess"),
        ("“The nets are empty,” says Arben Lura, a union leader. He expects the pact to fail.", "assess"),
    ],
)
def test_what_somebody_finds_is_told_of_him(read: Read, text: str, act: str) -> None:
    assert read(text)[-1].act == act


@pytest.mark.parametrize("noise", ["waves of applause", "loud cheers", "laughter from the benches"])
def test_applause_hears_nothing(read: Read, noise: str) -> None:
    (found,) = read(f"“Better an empty net than a shut port,” Maria Tello said to {noise}.")
    assert found.addressee is None


def test_who_is_told_something_rejects_it_to_who_told_it(read: Read) -> None:
    found = read("Maria Tello told Jone Vula that the ban would stay in place for years. Mr Vula rejected this.")
    assert found[-1].addressee == "Maria Tello"


@pytest.mark.parametrize(
    ("label", "act"),
    [
        ("necessary and proportionate", "support"),
        ("a welcome signal", "support"),
        ("an important signal", "support"),
        ("an attempt to starve the coast", "condemn"),
        ("another obstacle", "condemn"),
        ("premature", "condemn"),
        ("a half-measure", "condemn"),
        ("a non-starter", "reject"),
        ("unworkable", "reject"),
    ],
)
def test_what_a_thing_is_called_is_the_act(read: Read, label: str, act: str) -> None:
    (found,) = read(f"Maria Tello, Peru's minister, called the plan {label}.")
    assert PLOVER[found.act] == PLOVER[act]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Maria Tello appealed to Jone Vula on Sunday to stay away and warned of a collision.", ["urge", "warn"]),
        ("Lord Henley appealed to both sides to avoid a clash and offered his good offices.", ["urge", "promise"]),
        ("Maria Tello urged Fiji to open the port and condemned the raid.", ["urge", "condemn"]),
    ],
)
def test_a_past_tense_does_not_go_on_from_an_infinitive(read: Read, text: str, acts: list[str]) -> None:
    assert [s.act for s in read(text)] == acts


@pytest.mark.parametrize("verb", ["complained", "warned", "protested"])
def test_one_sentence_does_what_its_verb_says(read: Read, verb: str) -> None:
    assert len(read(f"“Every coast has its own red line,” Maria Tello {verb}.")) == 1
