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
        ({"ASEAN foreign ministers"}, "2021-10-15", "held"),
    ),
    (
        "HARARE, Aug. 12, 2008 - South Africa's president, Sipho Maseko, flew into Harare on Sunday.",
        ({"Sipho Maseko", "Zimbabwe"}, "2008-08-10", "held"),
    ),
    (
        "TBILISI, Aug 18, 2009 - Georgian President Levan Kobalia was host to Estonian Foreign Minister Juri Tamm in "
        "Tbilisi on Monday.",
        ({"Levan Kobalia", "Juri Tamm"}, "2009-08-17", "held"),
    ),
    (
        "RANGOON, Feb 3, 1956 - Premier Aung Thein dropped in on the Chinese Ambassador, Mr. Yao Ming, at his residence on "
        "Thursday evening.",
        ({"Aung Thein", "Yao Ming"}, "1956-02-02", "held"),
    ),
    (
        "KIGALI, Nov 3, 2008 - Foreign Minister Kim Dae-sung was in telephone contact with President Paul Karega on "
        "Sunday.",
        ({"Kim Dae-sung", "Paul Karega"}, "2008-11-02", "held"),
    ),
    (
        "LUSAKA, Nov 20, 1994 - The ambassadors of France, Portugal and Russia called on President Eduardo Nunes on "
        "Saturday.",
        ({"France", "Portugal", "Russia", "Eduardo Nunes"}, "1994-11-19", "held"),
    ),
    (
        "GENEVA, Oct 13, 1986 - The two-day meeting between President Karl Reynolds and Mr. Boris Gorchak broke up on "
        "Sunday evening.",
        ({"Karl Reynolds", "Boris Gorchak"}, "1986-10-11/1986-10-12", "held"),
    ),
]
NONE = [
    "DUBAI, June 9, 2017 - Bankers said the emirate had been in telephone contact with its creditors.",
    "TORONTO, June 1, 2011 - The host of the show joined the band for a song on Saturday.",
    "ALMATY, May 2, 2006 - A second round of voting will be held on Sunday.",
    "KIEV, Oct 2, 2004 - The two candidates will meet in a run-off on Sunday.",
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


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(extractor: RuleExtractor, text: str) -> None:
    """What only sounds like one."""
    assert not extractor.extract(Document(name="a.txt", text=text)).meetings


def test_a_sitting_of_no_known_day_holds_no_words(extractor: RuleExtractor) -> None:
    """Of which day it was is not told, so neither that just there it was said."""
    text = "The ministers of the Arab League, meeting in Cairo, agreed to help. Jordan's Ali Karim told the session so."
    found = extractor.extract(Document(name="a.txt", text=text))
    assert all(s.meeting is None for s in found.statements)
