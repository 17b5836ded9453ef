"""Who speaks where the parse of a sentence hides it, and two acts in one report; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim
from graphmodel.model.vocab import PLOVER

Read = Callable[[str], list[StatementClaim]]


def told(found: list[StatementClaim]) -> list[tuple[str, str]]:
    return [(s.speaker, PLOVER[s.act]) for s in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("On Tuesday Maria Tello, the Peruvian fisheries minister, said the border would stay shut.", "Maria Tello"),
        ("At the fair on Sunday Jone Vula, the host, announced that the road would reopen.", "Jone Vula"),
        ("Its fisheries spokesman, Abdou Kane, called on all crews to stay in port.", "Abdou Kane"),
        ("One of its members, Arben Lura, said the talks would fail.", "Arben Lura"),
        ("In Suva the Lord Chancellor, Mr. David Bole, said that the courts would stay open.", "David Bole"),
        ("R. K. Sundar of the boat owners called the deal a betrayal.", "R. K. Sundar"),
    ],
)
def test_the_name_is_found_where_the_parse_hides_it(read: Read, text: str, speaker: str) -> None:
    (found,) = read(text)
    assert found.speaker == speaker


def test_an_initial_and_a_surname_are_a_person_whom_he_means(read: Read) -> None:
    found = read('P. Sundar, who leads a union, called the deal a betrayal. "They did not ask us," he said.')
    assert [s.speaker for s in found] == ["P. Sundar", "P. Sundar"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Maria Tello said that both sides must show restraint, and that she expected a deal by June.",
            [("Maria Tello", "REQUEST"), ("Maria Tello", "CONSULT")],
        ),
        (
            "Albanian envoy Arben Lura said that Peru had broken the pact and that Albania would respond with sanctions.",
            [("Arben Lura", "ACCUSE"), ("Arben Lura", "THREATEN")],
        ),
        ("Arben Lura said the road was long and the winter was cold.", [("Arben Lura", "CONSULT")]),
        (
            "Jone Vula, speaking for Fiji, said that Lima wanted no troops, and proposed that the boats be sold.",
            [("Jone Vula", "CONSULT"), ("Jone Vula", "REQUEST")],
        ),
        (
            '"We condemn the raid, and we urge all parties to show restraint," Maria Tello said.',
            [("Maria Tello", "ACCUSE"), ("Maria Tello", "REQUEST")],
        ),
    ],
)
def test_clauses_that_do_different_things_are_two_acts(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jone Vula said the European allies stood behind Suva.",
        "Lima, Jone Vula said, was threatening its neighbours with war.",
    ],
)
def test_what_somebody_says_of_others_is_his(read: Read, text: str) -> None:
    assert [s.speaker for s in read(text)] == ["Jone Vula"]


def test_what_somebody_is_asked_to_do_is_no_act(read: Read) -> None:
    found = read("Maria Tello asked the minister to promise that no troops would be sent.")
    assert told(found) == [("Maria Tello", "REQUEST")]


def test_the_ministry_of_a_minister_is_his(read: Read) -> None:
    found = read("Peru's defence minister, Jorge Tello, came to Suva. His ministry said two soldiers had been hurt.")
    assert [s.speaker for s in found] == ["Peruvian Defence Ministry"]


def test_names_in_a_text_of_capitals_are_words_that_nobody_spells(read: Read) -> None:
    found = read(
        "SUVA, MARCH 3 - OPPOSITION LEADER TOM KIPLAGAT ACCUSED THE GOVERNMENT OF WRECKING THE HARBOUR AND FLEET."
    )
    assert [s.speaker for s in found] == ["Tom Kiplagat"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Athens left the talks. The Turkish delegation said it regretted the step.", "unnamed: Turkish delegation"),
        ("Peru and Chile met over the well. Peru was late. The two countries pledged not to fight.", "Chile and Peru"),
    ],
)
def test_it_and_the_two_mean_whom_the_text_tells_of(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] in ([speaker], [" and ".join(reversed(speaker.split(" and ")))])
