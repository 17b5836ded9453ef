"""Which act is told where the verb leaves it to what is said, and how many statements a sentence holds."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document
from graphmodel.model.vocab import PLOVER

EXTRACTOR = RuleExtractor()


def acts(text: str) -> list[str]:
    return [s.act for s in EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Both sides have been told by the Foreign Ministry to leave the town by Friday.", "demand"),
        ("Brazil, President Lula added, went on pressing Caracas to hold a vote.", "urge"),
        ("Australia has made it clear to the generals in Rangoon that it will not tolerate a massacre.", "threaten"),
        ("Belgium said it would call off the talks if the soldiers were not freed.", "threaten"),
        ("The mayor said hospitals would run out of fuel unless the convoys were let in.", "warn"),
        ("Belgium's minister said that Belgium would be blamed if the talks failed.", "warn"),
        ('"If they cross the river, they will pay for it dearly," the Peruvian minister said.', "warn"),
        ("Japan said it would keep the ships there as long as the islanders wished.", "promise"),
        ("Moscow assured Oslo that no landing was planned.", "promise"),
        ("Moscow assured Oslo that the stocks would last.", "assess"),
        ("Kenya said it could not accept the draft as a basis for talks.", "reject"),
        ('"We want peace and good relations with Chile," Mr. Gomez of Peru said.', "say"),
    ],
)
def test_what_is_said_decides_the_act(text: str, act: str) -> None:
    found = acts(text)
    assert len(found) == 1 and PLOVER[found[0]] == PLOVER[act], found  # type: ignore[index]


def test_who_confirms_an_accusation_does_not_accuse() -> None:
    text = "Ghana's foreign ministry confirmed that Togo had accused the senator of arming rebels."
    assert acts(text) == ["say", "accuse"]


@pytest.mark.parametrize(
    "text",
    [
        "Brazil, President Lula added, has rejected the offer.",
        "India, its foreign minister said, strongly condemned the attack.",
    ],
)
def test_an_act_told_around_an_aside_is_one_statement(text: str) -> None:
    found = EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements
    assert len(found) == 1 and found[0].act in ("reject", "condemn")


@pytest.mark.parametrize(
    "text",
    [
        "Spain and Chile signed a fishing treaty in Madrid on Monday.",
        "France vetoed the resolution on Thursday.",
        "The Danes said nothing to the press.",
        "Mr. Lind of Sweden had given up hope twice.",
        "The Kenyan minister briefed the cabinet on Monday.",
    ],
)
def test_a_deed_is_no_statement(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The island's people must be heard, the Danish minister said.", "demand"),
        ("The envoy of Chad said that while the raid was a crime, the road had been open all day.", "say"),
        ("Chile said there had been an absence of any condemnation of the raid by Peru.", "condemn"),
        ('"They care nothing for the fishermen," the Icelandic minister said.', "accuse"),
        ('"They do not care what happens to the villages," the Sudanese minister said.', "accuse"),
        ("The Swedish minister said Hungary had never denounced the coup.", "condemn"),
        ("The Dutch minister said that the grain contracts would be honoured.", "promise"),
        ("The Irish minister said the talks had not taken place.", "deny"),
        ("The Finnish minister said he was anxious that the ice would break.", "concern"),
        ("Mali said the raid would not go unpunished.", "threaten"),
        ("Peru said such a thing must never happen again.", "warn"),
        ("China has been careful not to cross that line, the Japanese minister said.", "say"),
    ],
)
def test_turns_of_phrase(text: str, act: str) -> None:
    found = acts(text)
    assert len(found) == 1 and PLOVER[found[0]] == PLOVER[act], found  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Tunisia said there had been no contacts with the kidnappers.", "deny"),
        ("Panama said there was nothing to negotiate.", "reject"),
        ("Laos said that reports of a border clash were inaccurate.", "deny"),
        ("The Tongan minister said nobody would dictate the island's laws.", "reject"),
        ("The Malian minister said the village could take no more.", "warn"),
        ('Rui Castro, the Angolan minister, called the Zambian envoy a "liar".', "condemn"),
        ("The Danish minister stood by his words on Monday.", "say"),
        ("The Chadian minister faulted claims by the doctors.", "deny"),
        ('"We hold the port, we shall keep it, and the Libyan general is lying," Mr. Bakr of Malta said.', "accuse"),
    ],
)
def test_more_turns_of_phrase(text: str, act: str) -> None:
    found = acts(text)
    assert len(found) == 1 and PLOVER[found[0]] == PLOVER[act], found  # type: ignore[index]


def test_a_government_that_nobody_names_is_left_unnamed() -> None:
    assert EXTRACTOR.extract(Document(name="a.txt", text="The regime said that it would pay.\n")).statements
