"""One act joined to another in what somebody says: which stand, and whose they are."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document


def _told(text: str) -> list[tuple[str, str]]:
    return [(c.speaker, c.act) for c in RuleExtractor().extract(Document(name="a.txt", text=text)).statements]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chile's foreign minister, Ana Soto, said the raid was a disgrace, and that Bolivia had rejected an offer.",
            [("Ana Soto", "condemn"), ("Bolivia", "reject")],
        ),
        (
            "Egypt said the dam was illegal and Sudan accused Ethiopia of breaking the treaty.",
            [("Egypt", "condemn"), ("Sudan", "accuse")],
        ),
        (
            "A German official said he had spoken to the general and had warned him not to go on.",
            [("unnamed: German official", "warn")],
        ),
    ],
)
def test_act_of_another_leaves_the_first_clause_to_its_teller(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


def test_nobody_urges_himself() -> None:
    text = (
        "Swedish Foreign Minister Anna Holm said Finland understood the danger and urged Helsinki to close the border."
    )
    assert _told(text) == [("Anna Holm", "say"), ("Anna Holm", "urge")]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "The Philippine president, Mona Diaz, said Manila welcomed the proposal but would never give up the shoal.",
            "support reject",
        ),
        ("The Indian spokesman said Delhi deplored the raid but would not close the crossing.", "condemn reject"),
    ],
)
def test_two_acts_of_one_subject(text: str, acts: str) -> None:
    assert [act for _, act in _told(text)] == acts.split()


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        (
            'President Alan Garcia said: "General Pinochet told me that Admiral Merino had warned him about the fleet. It was late."',
            "Admiral Merino",
            ["Augusto Pinochet", "Alan García"],
        ),
        (
            '"Tony Blair told us that Jacques Chirac had condemned the raid on the port," Foreign Minister Ana Diaz said.',
            "Jacques Chirac",
            ["Tony Blair", "Ana Diaz"],
        ),
        (
            '"Vladimir Putin said Angela Merkel had threatened Greece with a veto," President Alan Garcia told reporters.',
            "Angela Merkel",
            ["Vladimir Putin", "Alan García"],
        ),
    ],
)
def test_tellings_within_what_somebody_says_make_one_chain(text: str, speaker: str, via: list[str]) -> None:
    told = RuleExtractor().extract(Document(name="a.txt", text=text)).statements
    assert [list(c.via) for c in told if c.speaker == speaker] == [via]
