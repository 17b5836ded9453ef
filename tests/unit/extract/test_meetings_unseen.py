"""Forms of telling a meeting in general news: letters handed over, feasts, calls taken, cabinets that sit, journeys."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

_EXTRACTOR = RuleExtractor()


def _told(text: str) -> list[tuple[set[str], str]]:
    document = Document(name="a.txt", text=f"BERN, May 8, 2019 (Agency) - {text}\n")
    return [(set(m.participants), m.status) for m in _EXTRACTOR.extract(document).meetings]


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        (
            "Ambassador Ivan Petrov of Russia delivered a letter to the Cuban president, Raul Dominguez, on Friday.",
            {"Ivan Petrov", "Raul Dominguez"},
            "held",
        ),
        (
            "The Pakistani premier, Imran Bhatti, gave a dinner on Monday night for the Chinese premier, Liu Wei.",
            {"Imran Bhatti", "Liu Wei"},
            "held",
        ),
        (
            "President Joseph Wanjiru of Kenya received the leaders of the African Union in Nairobi on Monday.",
            {"Joseph Wanjiru", "African Union"},
            "held",
        ),
        (
            "The Cuban minister, Jorge Pena, is to be hosted by the Vietnamese president, Tran Van Minh, next week.",
            {"Jorge Pena", "Tran Van Minh"},
            "planned",
        ),
        (
            "Egypt, Libya and Bahrain rejected the answer on Tuesday, after their ministers had met in Amman.",
            {"Egypt", "Libya", "Bahrain"},
            "held",
        ),
        ("The Lebanese cabinet met for five hours on Tuesday night.", {"Lebanese cabinet"}, "held"),
        ("Pretoria's cabinet meets tomorrow.", {"South African cabinet"}, "planned"),
        (
            "South Africa's mediator, Thabo Nkosi, is to lead a delegation to Harare on Thursday.",
            {"Thabo Nkosi", "Zimbabwe"},
            "planned",
        ),
        (
            "The Thai army chief, Somchai Prasert, leaves for Vientiane on Friday.",
            {"Somchai Prasert", "Laos"},
            "planned",
        ),
    ],
)
def test_one_meeting(text: str, parties: set[str], status: str) -> None:
    assert _told(text) == [(parties, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The minister, Tomas Riha, received a letter from the Austrian chancellor, Franz Huber, on Monday.",
        "The Libyan National Congress party condemned the trip to Iran.",
        "The Dutch premier, Piet Vos, who had flown to London for the purpose, was not amused.",
    ],
)
def test_no_meeting(text: str) -> None:
    assert _told(text) == []


def test_the_two_are_not_the_spokesman_who_tells_it() -> None:
    text = (
        "Prime Minister Karel Novotny of Slovakia promised help to the Kenyan president, Daniel Otieno, the "
        "spokesman, Pavel Hruska, said. The two spoke by telephone on Monday."
    )
    assert _told(text) == [({"Karel Novotny", "Daniel Otieno"}, "held")]


def test_the_country_behind_a_name_is_that_of_the_person() -> None:
    document = Document(name="a.txt", text="Prime Minister Karel Novotny of Slovakia said that taxes would rise.\n")
    assert [s.speaker_country for s in _EXTRACTOR.extract(document).statements] == ["SVK"]
