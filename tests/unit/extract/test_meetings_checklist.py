"""Meetings in wordings of news of all decades: later rounds, days behind long names, sittings of no known day."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

ROUNDS = [
    (
        "JEDDAH, Aug 1, 1990 - Talks between Iraq and Kuwait broke down on Wednesday. A further round would be held in "
        "Baghdad in the coming days, Iraq said.",
        ({"Iraq", "Kuwait"}, None, "planned"),
    ),
    (
        "GENEVA, May 3, 1994 - Karl Weber of Austria met Anna Novak of Hungary for three hours on Tuesday. The next "
        "session was set for May 24.",
        ({"Austria", "Hungary"}, "1994-05-24", "planned"),
    ),
    (
        "VIENNA, June 23, 2020 - Marshall Bell, the American negotiator, and Sergei Ryabov of Russia ended a day and a "
        "half of talks on Tuesday.",
        ({"Marshall Bell", "Sergei Ryabov"}, "2020-06-23", "held"),
    ),
    (
        "LIMA, March 3, 2019 - Peru's foreign minister, Carlos Trujeda, telephoned his Brazilian opposite number, "
        "Ernesto Araripe, on Saturday; the two agreed to keep the border closed.",
        ({"Carlos Trujeda", "Ernesto Araripe"}, "2019-03-02", "held"),
    ),
]
TOLD = [
    (
        "PRAGUE, March 9, 1998 - British Foreign Secretary Robert Cooke said he had told President Slobodan Milic to his "
        "face in Belgrade last Thursday that autonomy was the way out.",
        ({"Robert Cooke", "Slobodan Milic"}, "1998-03-05", "held"),
    ),
    (
        "TOKYO, June 30, 2023 - The foreign ministers of Japan, the United States and South Korea spoke by telephone on "
        "Thursday about the missile.",
        ({"Japan", "United States", "South Korea"}, "2023-06-29", "held"),
    ),
    (
        "CAIRO, June 27, 2020 - The Security Council is due to take up the dam dispute on Monday, three weeks after "
        "Egypt wrote to it.",
        ({"UN Security Council"}, "2020-06-29", "planned"),
    ),
    (
        "JAKARTA, Oct 16, 2021 - The decision was taken by ASEAN foreign ministers at an emergency meeting held by video "
        "on Friday night.",
        ({"ASEAN"}, "2021-10-15", "held"),
    ),
    (
        "HARARE, Aug. 12, 2008 - South Africa's president, Sipho Maseko, flew into Harare on Sunday.",
        ({"Sipho Maseko", "Zimbabwe"}, "2008-08-10", "held"),
    ),
]


@pytest.fixture(scope="module")
def extractor() -> RuleExtractor:
    """The extractor."""
    return RuleExtractor()


@pytest.mark.parametrize(("text", "wanted"), [*ROUNDS, *TOLD])
def test_last_meeting_told(extractor: RuleExtractor, text: str, wanted: tuple[set[str], str | None, str]) -> None:
    """Parties, day and status of the last meeting that the text tells."""
    last = extractor.extract(Document(name="a.txt", text=text)).meetings[-1]
    assert (set(last.participants), last.date, last.status) == wanted


def test_a_sitting_of_no_known_day_holds_no_words(extractor: RuleExtractor) -> None:
    """Of which day it was is not told, so neither that just there it was said."""
    text = "The ministers of the Arab League, meeting in Cairo, agreed to help. Jordan's Ali Karim told the session so."
    found = extractor.extract(Document(name="a.txt", text=text))
    assert all(s.meeting is None for s in found.statements)
