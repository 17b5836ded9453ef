"""Meetings told in other words: who sat opposite whom, who showed whom a draft, whose meeting "his" and "their" is."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document, Extraction

_EXTRACTOR = RuleExtractor()
_HEAD = "BERN, May 8, 2019 (Agency) - "  # a Wednesday
_LEAD = (
    "Foreign Minister Ahmed Salem of Tunisia and Foreign Minister Musa Diallo of Mali have quarrelled over the road. "
    "Kenyan President Joseph Otieno stays out of it.\n\n"
)
_TWO = {"Ahmed Salem", "Musa Diallo"}


def _read(text: str) -> Extraction:
    return _EXTRACTOR.extract(Document(name="a.txt", text=f"{_HEAD}{_LEAD}{text}\n"))


def _told(text: str) -> list[tuple[str, set[str], str | None, str]]:
    return [(m.type, set(m.participants), m.date, m.status) for m in _read(text).meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Salem sat opposite Mr. Diallo for two hours in Nairobi on Monday.",
        "Mr. Salem sat across from Mr. Diallo in Nairobi on Monday.",
        "Mr. Salem presented Mr. Diallo with a new draft in Nairobi on Monday.",
        "Mr. Salem read the seven points to Mr. Diallo in Nairobi on Monday.",
        "Mr. Salem showed Mr. Diallo the text in Nairobi on Monday.",
        "Mr. Otieno insists that Mr. Salem met Mr. Diallo in Nairobi on Monday.",
        "Mr. Salem and Mr. Diallo worked on the draft for two hours on Monday.",
        "Mr. Salem emerged on Monday from two hours of talks with Mr. Diallo in Nairobi.",
        "Mr. Salem was Mr. Diallo's guest in Bamako on Monday.",
        "After his talk with Mr. Salem on Monday, Mr. Diallo said the road would stay shut.",
        "Following their talks on Monday, Mr. Salem and Mr. Diallo agreed to wait.",
        "During their meeting on Monday Mr. Salem told Mr. Diallo that he was tired.",
    ],
)
def test_talks_of_two(text: str) -> None:
    assert ("talks", _TWO, "2019-05-06", "held") in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Otieno gathered Mr. Salem and Mr. Diallo in Nairobi on Monday.",
        "Mr. Otieno brought Mr. Salem and Mr. Diallo together in Nairobi on Monday.",
        "Mr. Otieno convened Mr. Salem and Mr. Diallo in Nairobi on Monday.",
    ],
)
def test_who_brings_two_together_is_there(text: str) -> None:
    assert ("talks", {*_TWO, "Joseph Otieno"}, "2019-05-06", "held") in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Salem put through a call to Mr. Diallo on Monday.",
        "Mr. Salem's call to Mr. Diallo on Monday lasted twenty minutes.",
        "When Mr. Salem telephoned him on Monday, Mr. Diallo refused to give way.",
    ],
)
def test_calls_of_two(text: str) -> None:
    assert ("call", _TWO, "2019-05-06", "held") in _told(text)


@pytest.mark.parametrize("kind", ["cabinet", "security cabinet", "war cabinet"])
def test_who_comes_out_of_a_meeting_of_his_cabinet_was_there(kind: str) -> None:
    told = _told(f"On Monday Mr. Salem came out of a meeting of his {kind} in Tunis.")
    assert [m[1] for m in told] == [{"Ahmed Salem", f"Tunisian {kind}"}]


def test_a_call_to_who_answers_in_an_interview() -> None:
    text = (
        "President Maria Paz of Chile answered our questions in the palace.\n\nQ: Who told you?\n\n"
        "Mrs Paz: President Joao Lima of Brazil assured me on the telephone on Monday that it was so.\n\n"
        "Q: And now?\n\nMrs Paz: We wait.\n"
    )
    told = _EXTRACTOR.extract(Document(name="a.txt", text=f"{_HEAD}{text}"))
    assert [(m.type, set(m.participants)) for m in told.meetings] == [("call", {"Maria Paz", "Joao Lima"})]


def test_separate_calls_are_two() -> None:
    told = _told("Mr. Salem held separate telephone calls with Mr. Diallo and Mr. Otieno on Monday.")
    assert [m[1] for m in told] == [_TWO, {"Ahmed Salem", "Joseph Otieno"}]


@pytest.mark.parametrize(
    "text",
    [
        "Contrary to reports, Mr. Salem did not meet Mr. Diallo in Nairobi on Monday.",
        "Mr. Salem did not meet Mr. Diallo on Monday, as a newspaper had reported.",
        "The agency withdrew its report that Mr. Salem had met Mr. Diallo on Monday.",
    ],
)
def test_what_others_reported_and_was_not_is_refuted(text: str) -> None:
    assert [(m[1], m[3]) for m in _told(text)] == [(_TWO, "refuted")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Addressing the Arab League in Cairo on Monday, Mr. Salem accused Mali of theft.", "Arab League"),
        (
            "In a speech to the Organization of African Unity in Nairobi on Monday, Mr. Salem condemned Mali.",
            "Organization of African Unity",
        ),
        (
            "In his speech to the non-aligned conference in Havana on Monday, Mr. Salem charged Mali with theft.",
            "Non-Aligned Movement",
        ),
    ],
)
def test_a_speech_to_a_body_is_made_at_its_conference(text: str, body: str) -> None:
    told = _read(text)
    assert [(m.type, set(m.participants), m.date) for m in told.meetings] == [
        ("conference", {body, "Ahmed Salem"}, "2019-05-06")
    ]
    assert told.statements[-1].meeting == told.meetings[0].id


@pytest.mark.parametrize("heard", ["the nation", "parliament", "a crowd of students"])
def test_a_speech_to_others_is_no_conference(heard: str) -> None:
    assert _told(f"In a speech to {heard} in Tunis on Monday, Mr. Salem condemned Mali.") == []
