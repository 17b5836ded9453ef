"""Several parties under one word, titles with a body's noun, offices of somebody; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The presidents of Chad and Niger met in Niamey on Sunday. The two leaders called for joint patrols.",
            "Chad and Niger",
        ),
        ("Kenya and Uganda held talks on Monday. Both sides pledged to share the lake.", "Kenya and Uganda"),
        ("Kenya and Uganda held talks on Monday. The two countries agreed to share the lake.", "Kenya and Uganda"),
        (
            "Jan Novak, the Slovak prime minister, met his Polish counterpart, Anna Kowalska. They agreed to reopen it.",
            "Jan Novak and Anna Kowalska",
        ),
        (
            "The leaders of Mali, Niger and Chad met in Niamey. The three leaders condemned the coup.",
            "Mali, Niger and Chad",
        ),
        ("Two ministers, Ali Karimi and Omar Fadel of Sudan, threatened to resign.", "Ali Karimi and Omar Fadel"),
        (
            "The Irish prime minister, Sean Burke, and the Danish prime minister, Lene Holm, urged restraint.",
            "Sean Burke and Lene Holm",
        ),
    ],
)
def test_a_word_for_several_means_those_whom_the_text_joins(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


def test_who_speaks_is_none_of_those_whom_he_speaks_to(read: Read) -> None:
    found = read("Jan Novak, the Slovak prime minister, met Anna Kowalska of Poland. Norway urged both sides to sign.")
    assert [s.speaker for s in found] == ["Norway"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Chief Cabinet Secretary Kenji Onda voiced disappointment.", "Kenji Onda"),
        ("Air Force General Luis Vega promised an inquiry.", "Luis Vega"),
        ("The paper's editor, Michel Tabet, said he had no doubt.", "Michel Tabet"),
        ("The Daily Mercury, a newspaper in Accra, said the minister had resigned.", "Daily Mercury"),
        ("Jari Salo, the Finnish defence minister, will visit Riga, his office confirmed.", "office of Jari Salo"),
        ("No deal, insisted the Greek prime minister, Nikos Pappas.", "Nikos Pappas"),
        ("It was there, one of those present said, that the plan was drawn.", "unnamed: one of those present"),
    ],
)
def test_speakers_by_title_office_and_kind(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


def test_a_surname_that_only_sounds_alike_is_nobody_of_the_gazetteer(read: Read) -> None:
    assert [s.speaker for s in read("March 3, 2015\n\nMoody's judged that the loan would not be repaid.")] == ["Moody"]


def test_people_without_a_country_are_of_the_dateline(read: Read) -> None:
    found = read("NAIROBI, March 3 - Uganda closed its border on Monday, officials said.")
    assert [(s.speaker, s.speaker_country) for s in found] == [("unnamed: officials", "KEN")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Russia, Kari Lund warned on Monday, could close the strait.", "Kari Lund"),
        ("Finland, Jari Salo said, was ready to sign.", "Jari Salo"),
        ("The raid, the Kenyan minister Peter Mwangi insisted, had been planned for weeks.", "Peter Mwangi"),
        ("It was Kenya that first accused Uganda of the raid.", "Kenya"),
        ("Among those who condemned the vote was Jan Novak, the Slovak prime minister.", "Jan Novak"),
    ],
)
def test_asides_and_clefts_name_who_speaks(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


def test_while_sets_two_speakers_side_by_side(read: Read) -> None:
    found = read("While Kenya welcomed the report, Uganda dismissed it as biased.")
    assert [s.speaker for s in found] == ["Kenya", "Uganda"]


def test_what_is_vowed_is_no_second_act(read: Read) -> None:
    assert [s.act for s in read("Moses Oduya, the Kenyan opposition leader, vowed to contest the result.")] == [
        "promise"
    ]
