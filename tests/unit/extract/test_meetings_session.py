"""Sessions of a body: who speaks there, and what is said elsewhere."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document, Extraction

COUNCIL = (
    "NEW YORK, March 3, 2016 - The head of the UN mission in Chad told the Security Council on Thursday that armed "
    "groups were regaining ground.\n\n"
    "Paul Keller, who briefed the chamber by video link, said the roads were cut.\n\n"
    "Chad's foreign minister, Moussa Abakar, accused outsiders of arming the rebels.\n\n"
    "Jean Morel of France condemned the raids. His Kenyan counterpart, Peter Otieno, warned against haste.\n\n"
    "In Moundou, opposition leader Idriss Saleh said the government had failed. Ana Perez of Spain blamed the drought."
)
SUMMIT = (
    "LAGOS, May 9, 1975 - West African leaders closed a three-day summit on Friday with a treaty on trade. The "
    "Economic Community of West African States has fifteen members.\n\n"
    "Nigeria's Musa Bello told fellow heads of state that the region could wait no longer."
)


@pytest.fixture(scope="module")
def extractor() -> RuleExtractor:
    """The extractor."""
    return RuleExtractor()


def _read(extractor: RuleExtractor, text: str) -> Extraction:
    return extractor.extract(Document(name="a.txt", text=text))


def test_whoever_speaks_on_the_floor_was_there(extractor: RuleExtractor) -> None:
    """The council and those who spoke to it, not who spoke elsewhere, nor what follows from there."""
    found = _read(extractor, COUNCIL)
    meeting = found.meetings[0]
    assert set(meeting.participants) == {
        "UN Security Council", "Paul Keller", "Moussa Abakar", "Jean Morel", "Peter Otieno",
    }  # fmt: skip
    away = {s.speaker for s in found.statements if s.meeting is None}
    assert {"Idriss Saleh", "Ana Perez"} <= away


@pytest.mark.parametrize(
    ("text", "body", "date"),
    [
        (SUMMIT, "ECOWAS", "1975-05-07/1975-05-09"),
        (
            "LIMA, June 4, 1988 - The foreign ministers of the Organization of American States on Saturday condemned "
            "the coup and decided to send a mission.",
            "Organization of American States",
            "1988-06-04",
        ),
        (
            "NEW YORK, Nov. 5, 1970 - The General Assembly voted early on Thursday, at the end of a debate that lasted "
            "through the night, to call for a truce.",
            "UN General Assembly",
            "1970-11-04/1970-11-05",
        ),
    ],
)
def test_sittings_of_bodies(extractor: RuleExtractor, text: str, body: str, date: str) -> None:
    """Who sat, and on what days."""
    found = [m for m in _read(extractor, text).meetings if m.type == "conference"]
    assert [(m.participants[0], m.date) for m in found] == [(body, date)]


@pytest.mark.parametrize(
    ("text", "parties", "date"),
    [
        (
            "Foreign Minister Karl Weber discussed the crisis with Peter Nowak in a telephone call on Tuesday.",
            {"Karl Weber", "Peter Nowak"},
            "1994-04-05",
        ),
        (
            "Foreign Minister Karl Weber, in a separate call on Sunday, asked President Peter Nowak to wait.",
            {"Karl Weber", "Peter Nowak"},
            "1994-04-03",
        ),
        (
            "On Tuesday the foreign minister, Karl Weber, received the ambassadors of the island nations.",
            {"Karl Weber", "ambassadors of the island nations"},
            "1994-04-05",
        ),
        (
            "President Karl Weber and his Polish counterpart Peter Nowak met face to face on Tuesday.",
            {"Karl Weber", "Peter Nowak"},
            "1994-04-05",
        ),
        (
            "Prime Minister Karl Weber briefly exchanged words with President Peter Nowak on Tuesday.",
            {"Karl Weber", "Peter Nowak"},
            "1994-04-05",
        ),
        (
            "Leaders of the G7, who conferred by video on Tuesday, said that they would help.",
            {"Group of Seven"},
            "1994-04-05",
        ),
        (
            "Talks that Sweden had arranged between Georgia and Russia last week fell through.",
            {"Georgia", "Russia"},
            "1994-03-28/1994-04-03",
        ),
    ],
)
def test_talks_and_calls(extractor: RuleExtractor, text: str, parties: set[str], date: str) -> None:
    """Who talked with whom, and when."""
    found = _read(extractor, f"BERN, April 6, 1994 - {text}").meetings
    assert [(set(m.participants), m.date) for m in found] == [(parties, date)]
