"""Tellings in the wordings of live pages, debates and read-outs; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim
from graphmodel.model.vocab import PLOVER

Read = Callable[[str], list[StatementClaim]]


def told(found: list[StatementClaim]) -> list[tuple[str, str]]:
    return [(s.speaker, PLOVER[s.act]) for s in found]


@pytest.mark.parametrize(
    "text",
    [
        "The strike would go on, said Maria Lopez, the union's head, though she conceded that the funds were low.",
        "Maria Lopez called the ruling fair, although she said the court had gone beyond its powers.",
    ],
)
def test_a_second_telling_set_against_the_first_is_one_of_its_own(read: Read, text: str) -> None:
    first, second = read(text)
    assert first.speaker == second.speaker == "Maria Lopez"
    assert text[second.start : second.end].startswith(("though", "although"))


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Diplomats feared that the quarrel would spread to the islands.", ("unnamed: Diplomats", "CONCERN")),
        ("A Swiss doctor feared that hundreds had died.", ("unnamed: Swiss doctor", "CONCERN")),
    ],
)
def test_who_fears_that_something_happens_voices_concern(read: Read, text: str, told_of: tuple[str, str]) -> None:
    assert told(read(text)) == [told_of]


def test_neither_in_what_is_said_does_not_negate_the_saying(read: Read) -> None:
    (found,) = read("Neither side has been told to leave, Pavel Hruby said.")
    assert found.speaker == "Pavel Hruby"


def test_words_told_by_how_somebody_phrased_them(read: Read) -> None:
    (found,) = read("The door is shut for good, was how Pavel Hruby had phrased it.")
    assert found.speaker == "Pavel Hruby"


def test_the_writer_in_the_byline_is_no_he(read: Read) -> None:
    found = read("Talks go on in Lima\n\nBy John Roe\n\nThe week began badly.\n\nHe said that the door was shut.")
    assert "John Roe" not in [s.speaker for s in found]


def test_each_paragraph_of_a_resolution_is_an_act_of_the_body_that_passed_it(read: Read) -> None:
    found = read(
        "Vote in Addis\n\nIn its resolution the African Union:\n\n1. Calls upon all parties to lay down their arms;\n\n"
        "2. Demands that Mali open the border;\n\n3. Instructs the chairman to report in May."
    )
    assert told(found) == [("African Union", "REQUEST")] * 3


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Chad has called for the prisoners to be released.", ("Chad", "REQUEST")),
        ("Six Asian finance ministers called Tuesday for a fund.", ("unnamed: Asian finance ministers", "REQUEST")),
        ("Kenya rejected as baseless reports that its troops had left.", ("Kenya", "REJECT")),
        ("Kenya rejected as groundless Dutch press reports that its troops had left.", ("Kenya", "REJECT")),
        ("General Pavel Hruby laid claim to the island at a rally.", ("Pavel Hruby", "REQUEST")),
        ("The Omani envoy arrived. He supported the efforts of Chad.", ("unnamed: Omani envoy", "SUPPORT")),
    ],
)
def test_what_a_verb_tells_with_the_words_beside_it(read: Read, text: str, told_of: tuple[str, str]) -> None:
    assert told(read(text)) == [told_of]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Hruby called on him at the American Embassy last night.",
        "A Japanese captain reads a message on state television.",
        "Asked when that might be, Maria Lopez smiled.",
    ],
)
def test_a_visit_a_reading_and_a_smile_tell_nothing(read: Read, text: str) -> None:
    assert read(text) == []


def test_who_is_asked_between_commas_answers(read: Read) -> None:
    (found,) = read("The Kremlin, asked why it had said nothing, said it did not comment on others.")
    assert found.speaker == "Russia"
    assert found.rule.startswith("verb:say")


def test_the_statement_is_of_the_body_that_spoke_before(read: Read) -> None:
    found = read("The Omani foreign ministry said the port was shut. Trade will go on, according to the statement.")
    assert len({s.speaker for s in found}) == 1
    assert len(found) == 2


def test_lost_marks_who_spoke_goes_on_as_we(read: Read) -> None:
    found = read(
        "The price was too high, Pavel Hruby said. But we shall never sign a treaty that leaves out our neighbour."
    )
    assert [s.speaker for s in found] == ["Pavel Hruby", "Pavel Hruby"]


def test_one_paragraph_with_a_label_in_a_debate_is_a_turn(read: Read) -> None:
    found = read("Mr Pavel Hruby, the minister, said the camp was closed.\n\nMr Hruby: That is untrue and always was.")
    assert [s.speaker for s in found] == ["Pavel Hruby", "Pavel Hruby"]


def test_a_spokesman_acts_by_what_he_says_of_his_country(read: Read) -> None:
    found = read(
        "MR. LUND: Good afternoon. The United States condemns the bomb attack on the station.\n\n"
        "QUESTION: Is there more?\n\nMR. LUND: There is no more on that today."
    )
    assert ("Lund", "ACCUSE") in told(found)


def test_who_tells_what_others_did_goes_on(read: Read) -> None:
    text = "President Idi Amin, Juma Oris told the Council, had pleaded for the men. He demanded full compensation."
    assert read(text)[-1].speaker == "Juma Oris"


def test_what_he_told_he_writes_himself(read: Read) -> None:
    found = read("Pavel Hruby rang both. He told them there would be no loan so long as they fought, he wrote online.")
    assert "Pavel Hruby" in [s.speaker for s in found]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Retno Marsudi briefed Wang Yi on the talks in Laos.", ["Retno Marsudi"]),
        ("Retno Marsudi briefed Wang Yi on Thursday.", []),
    ],
)
def test_a_briefing_on_something_tells_and_one_on_a_day_does_not(read: Read, text: str, speakers: list[str]) -> None:
    assert [s.speaker for s in read(text)] == speakers
