"""Interviews and lists of questions without names, and verbs whose subject the parse loses; every wording is this
test's.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]

INTERVIEW = """Interview: Minister Maria Tello of Peru

Maria Tello received us on Monday in her office above the harbour of Callao.

Did you speak to Captain Jone Vula?

I did. He told me that his boats had never crossed the line.

What do you ask of Fiji?

I urge its government to open the ports. We will not wait for another winter.

You met the union.

In May, yes. We warned them that the ice would kill the trade.

Will there be a deal?

I have always said so, and I promise the crews that they will be paid.

[Arben Lura, who leads the union, denied on Tuesday that his members had been asked.]
"""


def told(found: list[StatementClaim]) -> list[tuple[str, str]]:
    return [(s.speaker, s.act) for s in found]


def test_who_is_interviewed_speaks_in_the_answers(read: Read) -> None:
    found = told(read(INTERVIEW))
    assert ("Maria Tello", "urge") in found
    assert ("Maria Tello", "warn") in found
    assert ("Arben Lura", "deny") in found
    assert {s for s, _ in found} == {"Maria Tello", "Jone Vula", "Arben Lura"}


def test_he_of_an_answer_is_whom_the_question_names(read: Read) -> None:
    (found,) = (s for s in read(INTERVIEW) if s.speaker == "Jone Vula")
    assert (found.addressee, found.via) == ("Maria Tello", ("Maria Tello",))


@pytest.mark.parametrize(
    "opening",
    [
        "An interview with Maria Tello, Peru's minister of fisheries.",
        "Maria Tello, Peru's minister of fisheries, spoke to this newspaper in Lima.",
        "Peru's minister of fisheries, Maria Tello, is in a hurry. She met us at the airport.",
    ],
)
def test_the_opening_tells_who_answers(read: Read, opening: str) -> None:
    body = INTERVIEW.split("\n\n", 2)[2]
    assert ("Maria Tello", "urge") in told(read(f"Above the harbour\n\n{opening}\n\n{body}"))


def test_questions_as_headings_of_an_account_are_no_interview(read: Read) -> None:
    text = (
        "What happened at sea?\n\nTwo boats collided off Suva on Monday.\n\nWho is to blame?\n\nFiji's minister, Jone "
        "Vula, said the crew had slept.\n\nWhat comes next?\n\nPeru's envoy, Maria Tello, asked for an inquiry."
    )
    assert [s.speaker for s in read(text)] == ["Jone Vula", "Maria Tello"]


@pytest.mark.parametrize(
    ("answer", "speaker"),
    [
        ("“The pact leaves that open,” Arben Lura says.", "Arben Lura"),
        ("Nobody knows. Arben Lura said the ports would decide.", "Arben Lura"),
        ("Hardly, according to the union leader, Arben Lura, who warned of empty nets.", "Arben Lura"),
    ],
)
def test_answers_that_quote_others_are_the_writers_account(read: Read, answer: str, speaker: str) -> None:
    text = (
        f"Your questions on the fish pact\n\nQ: Must Peru pay?\n\nA: {answer}\n\nQ: Will Fiji sign?\n\nA: Maria Tello, "
        "the minister, told reporters that it would."
    )
    found = read(text)
    assert (found[0].speaker, found[-1].speaker) == (speaker, "Maria Tello")


def test_a_field_of_a_form_is_no_speaker(read: Read) -> None:
    text = (
        "Read-out\n\nPresent: Maria Tello, Jone Vula, Arben Lura. Mr Vula told Mr Lura that the ports would stay shut.\n\n"
        "Q: Is it over?\n\nA: “No,” an official said.\n\nQ: When, then?\n\nA: An official said it might be June."
    )
    assert "Present" not in {s.speaker for s in read(text)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "On the eve of the vote Minister Maria Tello warned Fiji down the telephone that it would pay.",
            "Maria Tello",
        ),
        ("In Suva, Jone Vula, who flew in late on Monday, deplored the delay.", "Jone Vula"),
        (
            "Maria Tello left. Mr Arben Lura, asked about it at lunch on Sunday, said that the pact was dead.",
            "Arben Lura",
        ),
        (
            "In the port of Callao, Maria Tello, 51, a skipper from Paita, said she would not sell her boat.",
            "Maria Tello",
        ),
    ],
)
def test_a_verb_gets_the_subject_that_stands_before_it(read: Read, text: str, speaker: str) -> None:
    assert read(text)[-1].speaker == speaker


def test_two_who_exclaim_together_speak_together(read: Read) -> None:
    text = "“It is a sign of hope,” Maria Tello and Jone Vula proclaimed side by side in Suva on 14 May."
    assert {s.speaker for s in read(text)} == {"Maria Tello and Jone Vula"}


@pytest.mark.parametrize(
    "second",
    [
        "Mayor Maria Tello told reporters in Lima that no boat had been seen",
        "union leader Maria Tello replied that the pact was a gift",
        "Governor Maria Tello insisted that Callao had been paid",
    ],
)
def test_who_tells_behind_and_is_no_part_of_what_another_tells(read: Read, second: str) -> None:
    found = read(f"Fiji's minister, Jone Vula, said on Tuesday the report was untrue, and {second}.")
    assert [s.speaker for s in found] == ["Jone Vula", "Maria Tello"]
    assert not found[1].via


@pytest.mark.parametrize("region", ["Latin America", "North Africa", "Central Europe"])
def test_a_region_is_nobody_whom_he_means(read: Read, region: str) -> None:
    found = read(
        f"Maria Tello warned Jone Vula that {region} would not forget it. He said that he was no friend of war."
    )
    assert found[-1].speaker == "Jone Vula"
