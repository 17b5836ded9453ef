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
        (
            "The Omani envoy, Salim Nasser, saw the Belgian ambassador on Monday.",
            {"Salim Nasser", "Belgian ambassador"},
            "held",
        ),
        (
            "Foreign Minister Ana Ruiz of Chile refused on Monday to receive the Bolivian ambassador, Carlos Paz.",
            {"Ana Ruiz", "Carlos Paz"},
            "cancelled",
        ),
        (
            "Oman dismissed reports that Prime Minister Karel Novotny met President Daniel Otieno in Muscat in April.",
            {"Karel Novotny", "Daniel Otieno"},
            "refuted",
        ),
        (
            "There had been no meeting between Premier Karel Novotny and President Daniel Otieno, the ministry said.",
            {"Karel Novotny", "Daniel Otieno"},
            "refuted",
        ),
        ("Fiji has asked the Security Council for an emergency meeting.", {"UN Security Council"}, "planned"),
        ("The board of the IAEA opens its quarterly meeting on Monday.", {"IAEA"}, "planned"),
        (
            "The Sri Lankan cabinet endorsed the accord by a vote of 19 to four on Monday.",
            {"Sri Lankan cabinet"},
            "held",
        ),
        (
            "The General Assembly adopted a resolution on Monday. Chad and Niger voted against it.",
            {"UN General Assembly", "Chad", "Niger"},
            "held",
        ),
        (
            "The Polish premier, Adam Lis, and the Danish premier, Ole Dahl, wrote a book. They met in Oslo in 2001.",
            {"Adam Lis", "Ole Dahl"},
            "held",
        ),
        (
            "Premier Alan Price of Jamaica rang the French premier, Luc Moreau, late on Monday.",
            {"Alan Price", "Luc Moreau"},
            "held",
        ),
        ("Southern African leaders gathered in Lusaka at the weekend.", {"Southern African leaders"}, "held"),
        ("Arab heads of state ended a four-day summit in Fez on Thursday.", {"Arab heads of state"}, "held"),
        (
            "Angola, Cuba and South Africa will sign their agreement in New York on Thursday.",
            {"Angola", "Cuba", "South Africa"},
            "planned",
        ),
        ("The Swedish minister, Nils Ek, is on a two-day visit to Estonia.", {"Nils Ek", "Estonia"}, "held"),
        (
            "India and Nepal are at odds over the border. The two sides met in Patna on Monday.",
            {"India", "Nepal"},
            "held",
        ),
        ("A high-level American delegation arrived in Caracas on Monday.", {"United States", "Venezuela"}, "held"),
        (
            "The Maltese envoy, Joe Borg, paid a courtesy call on President Omar Diop of Senegal on Monday.",
            {"Joe Borg", "Omar Diop"},
            "held",
        ),
        (
            "Consultations between Bangladesh and Myanmar are to resume in Dhaka next week.",
            {"Bangladesh", "Myanmar"},
            "planned",
        ),
        (
            "The summit between the Korean president, Han Min-ho, and the Japanese premier, Kenji Mori, is off.",
            {"Han Min-ho", "Kenji Mori"},
            "cancelled",
        ),
        (
            "The mediator, Henrik Olsen, has invited Georgia and Armenia to a meeting in Geneva on Friday.",
            {"Henrik Olsen", "Georgia", "Armenia"},
            "planned",
        ),
        (
            "The Jordanian premier, Samir Haddad, briefed his cabinet on Tuesday.",
            {"Samir Haddad", "Jordanian cabinet"},
            "held",
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
        "The visiting Danish team met Brazil in the final on Sunday.",
        "There has been no meeting between Premier Karel Novotny and President Daniel Otieno since June.",
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


def test_one_verb_tells_several_meetings() -> None:
    text = (
        "The Syrian envoy, Walid Hamdan, was received by the Iranian president, Reza Karimi, on Monday and by the Iraqi "
        "premier, Ali Jabouri, on Tuesday."
    )
    document = Document(name="a.txt", text=f"BERN, May 8, 2019 (Agency) - {text}\n")
    told = [(set(m.participants), m.date) for m in _EXTRACTOR.extract(document).meetings]
    assert told == [
        ({"Walid Hamdan", "Reza Karimi"}, "2019-05-06"),
        ({"Walid Hamdan", "Ali Jabouri"}, "2019-05-07"),
    ]
