"""Meetings told by idioms: who sends for whom, who is on the telephone, what two do together, what fell through."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document, MeetingClaim
from graphmodel.model.ids import fold


def _claims(text: str) -> tuple[MeetingClaim, ...]:
    """The meetings of a text published on Thursday 22 July 2004."""
    return RuleExtractor().extract(Document(name="a.txt", text=f"Lima, 22 July 2004\n\n{text}\n")).meetings


def _has(claim: MeetingClaim, names: str) -> bool:
    """Whether the parties are these words, one a party."""
    folded = [set(fold(p).split()) for p in claim.participants]
    wanted = fold(names).split()
    return len(folded) == len(wanted) and all(any(n in p for p in folded) for n in wanted)


TOLD = [
    ("French Foreign Minister Paul Roux summoned the Kenyan ambassador, Jane Ouko, on Tuesday.", "roux ouko", "talks"),
    ("The envoy, Rosa Diaz, was called in on Tuesday by Kenyan minister Jane Ouko.", "diaz ouko", "talks"),
    ("King Otto II granted an audience on Tuesday to the Kenyan minister, Jane Ouko.", "otto ouko", "talks"),
    ("Kenyan minister Jane Ouko was on the phone with Rosa Diaz of Peru on Tuesday.", "ouko diaz", "call"),
    ("Jane Ouko of Kenya placed a call to Paul Roux, the French minister, on Tuesday.", "ouko roux", "call"),
    ("Presidents Jane Ouko of Kenya and Rosa Diaz of Peru sat down together on Tuesday.", "ouko diaz", "talks"),
    ("Kenya's Jane Ouko and Peru's Rosa Diaz discussed the draft for two hours on Tuesday.", "ouko diaz", "talks"),
    ("Kenya's Jane Ouko and Peru's Rosa Diaz shook hands in Cairo on Tuesday.", "ouko diaz", "talks"),
]


@pytest.mark.parametrize(("text", "names", "kind"), TOLD)
def test_told_by_an_idiom(text: str, names: str, kind: str) -> None:
    (claim,) = _claims(text)
    assert _has(claim, names), claim.participants
    assert (claim.type, claim.date, claim.status) == (kind, "2004-07-20", "held")


OFF = [
    "A meeting set for tomorrow, at which Peru and Kenya were to discuss tea, is off.",
    "Talks between Peru and Kenya scheduled for tomorrow in Rome fell through.",
    "A meeting of Peru and Kenya pencilled in for tomorrow came to nothing.",
    "Talks between Peru and Kenya planned for tomorrow will not go ahead, an envoy said.",
]


@pytest.mark.parametrize("text", OFF)
def test_came_to_nothing(text: str) -> None:
    (claim,) = _claims(text)
    assert _has(claim, "peru kenya")
    assert (claim.date, claim.status) == ("2004-07-23", "cancelled")


NONE = [
    "Peru called its ambassador home from Kenya on Tuesday.",
    "Parliament summoned the former minister, Jane Ouko, on Tuesday.",
    "Kenyan minister Jane Ouko called in the army on Tuesday.",
    "Kenya and Peru discussed the border for decades.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    assert _claims(text) == ()


SAID_THERE = [
    ("Kenyan minister Jane Ouko warned Peru's president, Rosa Diaz, in Lima on Tuesday of a strike.", "ouko diaz"),
    ("Kenyan minister Jane Ouko told the Peruvians in Geneva on Tuesday that tea was dear.", "ouko peru"),
    ("Kenyan minister Jane Ouko flew to Lima on Tuesday and told Rosa Diaz of Peru that tea was dear.", "ouko diaz"),
    ("Kenya's Jane Ouko and Peru's Rosa Diaz agreed on Tuesday to cut tariffs.", "ouko diaz"),
    ("The Security Council condemned the attack on Tuesday night.", "council"),
    ("Delegates of fourteen island nations met in Suva on Tuesday to talk of fish.", "nations"),
    ("Peru and Kenya are at odds. The joint committee of the two countries met on Tuesday.", "peru kenya"),
]


@pytest.mark.parametrize(("text", "names"), SAID_THERE)
def test_told_by_what_was_said_or_decided_there(text: str, names: str) -> None:
    (claim,) = _claims(text)
    assert _has(claim, names), claim.participants
    assert (claim.date, claim.status) == ("2004-07-20", "held")


DATED = [
    ("The ban was lifted on Tuesday, a day after Jane Ouko of Kenya telephoned Rosa Diaz.", "ouko diaz", "2004-07-19"),
    ("Ouko and Peru's Rosa Diaz met in Rome on Tuesday. Jane Ouko leads Kenya.", "ouko diaz", "2004-07-20"),
    ("Kenya, Chad and Peru signed the protocol on Tuesday.", "kenya chad peru", "2004-07-20"),
    ("Peru and Chile fell out. Their foreign ministers met in Quito on Tuesday.", "peru chile", "2004-07-20"),
    ("Kenya's president, Jane Ouko, on a visit to Lima, said on Tuesday that she was well.", "ouko peru", "2004-07-20"),
    ("The Kenyan president, Jane Ouko, is expected in Lima on 30 July.", "ouko peru", "2004-07-30"),
]


@pytest.mark.parametrize(("text", "names", "date"), DATED)
def test_day_and_parties(text: str, names: str, date: str) -> None:
    (claim,) = _claims(text)
    assert _has(claim, names), claim.participants
    assert claim.date == date
