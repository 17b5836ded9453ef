"""What a statement is about, at whom it is aimed, and who goes on speaking, in made-up sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "Ana Bravo told reporters in a video call on March 18, 2020 that Libya would face serious "
            "consequences if it provided missiles to Chad.",
            "Libya would face serious consequences if it provided missiles",
        ),
        ("Spain rejected the demands of Morocco.", "demands of Morocco"),
        (
            "Chile said that the time for a quiet solution of the dispute had run out.",
            "time for quiet solution of dispute run out",
        ),
        (
            "Peru said that the talks with Ecuador would take place in Lima.",
            "talks with Ecuador would take place in Lima",
        ),
        ("Ghana said that it knew where the lorries were hidden.", "knew where lorries hidden"),
    ],
)
def test_the_topic_is_a_phrase_of_the_core_without_parties_dates_and_occasion(
    read: Read, text: str, about: str
) -> None:
    assert read(text)[0].about == about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "Peru's foreign minister, Rosa Quispe, said that the border would not be closed.",
            "border would not be closed",
        ),
        (
            "Kenya had not said sorry for the raid on the harbour, Uganda charged.",
            "Kenya not sorry for raid on harbour",
        ),
        ("Finland warned Estonia that nobody should touch the cable.", "nobody should touch cable"),
        ("Ghana said that no ship of Togo had been searched.", "no ship of Togo searched"),
    ],
)
def test_a_negation_stays_in_the_topic(read: Read, text: str, about: str) -> None:
    assert about in [s.about for s in read(text)]


def test_a_topic_has_at_most_eight_words(read: Read) -> None:
    text = (
        "Norway said that the old wooden ferries of the northern islands, the new steel bridges of the southern fjords "
        "and the long tunnels under the western mountains would be closed and rebuilt by foreign companies."
    )
    about = read(text)[0].about
    assert about is not None
    assert 3 <= len([word for word in about.split() if word != "would"]) <= 8


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            "Kenya is weighing military support for rebels in Sudan. Uganda's president, Otto Lund, warned Kenya about "
            "such support.",
            "military support for rebels in Sudan",
        ),
        ("Mali drew up a plan to divide the lake. Niger condemned this plan.", "plan to divide lake"),
        ("Mali drew up a plan. Niger condemned this plan.", "condemned plan"),
    ],
)
def test_a_thing_that_is_only_pointed_at_is_what_was_said_of_it_before(read: Read, text: str, about: str) -> None:
    assert read(text)[-1].about == about


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Norway said that Iceland was spreading lies about the trawler.", "Iceland"),
        ("Norway said it would be a serious mistake for Iceland to arm the trawlers.", "Iceland"),
        ("Norway announced that it would bring charges against Iceland.", "Iceland"),
        ("Norway condemned the raid by Iceland.", "Iceland"),
    ],
)
def test_the_target_is_who_did_the_deed(read: Read, text: str, target: str) -> None:
    assert [s.target for s in read(text)] == [target]


def test_the_president_who_spoke_goes_on_speaking(read: Read) -> None:
    text = (
        "President Ana Bravo described the border on Monday. She warned President Otto Lund against more flights. "
        "The President added that the talks would go on."
    )
    assert [s.speaker for s in read(text)] == ["Ana Bravo"] * 3


def test_a_name_between_commas_tells_who_holds_the_office(read: Read) -> None:
    told = read("Norway warned Iceland's top diplomat, Jon Arnarson, on Tuesday against sending arms.")
    assert [s.addressee for s in told] == ["Jon Arnarson"]


def test_the_account_of_a_ministry_is_how_it_became_known(read: Read) -> None:
    told = read("Norway told Iceland that the talks must end, according to the account of Malta's foreign ministry.")
    assert len(told[0].via) == 1
    assert "Malt" in told[0].via[0]


@pytest.mark.parametrize(
    ("before", "text", "target"),
    [
        ("The African Union met.", "Chad's premier, Omar Said, accused the bloc of bad faith.", "African Union"),
        ("The Patriotic Front walked out.", "General Piet Botha accused the Front of playing for time.", "Patriotic"),
        ("Kenya signed the Entebbe fishing pact.", "In Kampala the fishermen's union deplored the pact.", "Entebbe"),
        ("The Constitutional Court's ruling came.", "The Green Party hailed the ruling.", "Constitutional Court"),
        ("It rained in Vientiane.", "Laos accused Thai merchants of felling its trees.", "Thai merchants"),
        ("It rained in Lima.", "The opposition in Lima criticised Peru's decision to close the port.", "Peru"),
        ("It rained.", "Envoy Lars Holm warned that Eritrea would drag the region into war.", "Eritrea"),
        ("It rained.", "China praised the front-line states of the south for their courage.", "front-line states"),
        ("It rained.", "Norway thanked the governments of Chad, Mali, Niger and Peru for the tents.", "Mali, Niger"),
        ("Some critics say the reform has failed.", "The government of Ghana rejects this.", "critics"),
    ],
)
def test_a_target_told_by_a_word_is_what_the_text_named_before(read: Read, before: str, text: str, target: str) -> None:
    found = read(f"{before} {text}")[-1].target
    assert found is not None
    assert target in found


def test_you_in_an_interview_is_who_answers(read: Read) -> None:
    text = (
        "Interview with the foreign minister of Malta, Salim Borg\n\n"
        "REVIEW: Good morning, minister.\n\nBORG: Good morning.\n\n"
        "REVIEW: Tunis accuses you of letting ships pass at night.\n\nBORG: No ship has passed.\n\n"
        "REVIEW: Will you stay on?\n\nBORG: I shall stay until the summer, as I have promised."
    )
    assert [s.target for s in read(text) if s.act == "accuse"] == ["Salim Borg"]
