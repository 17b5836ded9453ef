"""Where an answer was given and where somebody goes on: at the talks or the session of the words right before."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document, Extraction

_EXTRACTOR = RuleExtractor()
_HEAD = "BERN, May 8, 2019 (Agency) - "  # a Wednesday
_TALKS = "Foreign Minister Ahmed Salem of Tunisia met Foreign Minister Musa Diallo of Mali in Nairobi on Monday."


def _read(text: str) -> Extraction:
    return _EXTRACTOR.extract(Document(name="a.txt", text=f"{_HEAD}{text}\n"))


@pytest.mark.parametrize(
    "answer",
    [
        "Mr. Diallo answered that the road would stay shut.",
        "Mr. Diallo replied to Mr. Salem that the road would stay shut.",
        "Mr. Diallo rejected this.",
        "Mr. Diallo refused to open the road.",
    ],
)
def test_an_answer_is_given_at_the_talks(answer: str) -> None:
    told = _read(f"{_TALKS} At the talks Mr. Salem warned Mr. Diallo that the road must open. {answer}")
    assert [s.meeting for s in told.statements] == ["m01", "m01"]


@pytest.mark.parametrize(
    "answer",
    [
        "Mr. Diallo told reporters on Tuesday that the road would stay shut.",
        "In Bamako, President Oumar Keita of Mali rejected the warning.",
        "Mr. Diallo had refused in April to open the road.",
    ],
)
def test_what_is_said_elsewhere_is_no_answer_there(answer: str) -> None:
    told = _read(f"{_TALKS} At the talks Mr. Salem warned Mr. Diallo that the road must open. {answer}")
    assert [s.meeting for s in told.statements] == ["m01", None]


@pytest.mark.parametrize(
    "words",
    [
        "On that occasion Mr. Salem warned Mr. Diallo that time was short.",
        "There Mr. Salem warned his host that time was short.",
        "At that first meeting Mr. Salem warned Mr. Diallo that time was short.",
    ],
)
def test_words_that_point_to_the_talks(words: str) -> None:
    assert [s.meeting for s in _read(f"{_TALKS} {words}").statements] == ["m01"]


def test_what_is_said_while_receiving_somebody_is_said_there() -> None:
    told = _read(
        "Foreign Minister Ahmed Salem of Tunisia warned Musa Diallo of Mali, receiving him in Tunis on Monday."
    )
    assert [s.meeting for s in told.statements] == [m.id for m in told.meetings]


def test_two_who_met_agreed_there() -> None:
    told = _read(
        "In Nairobi on Monday President Ahmed Salem and President Musa Diallo, who met alone, agreed that the road must "
        "open."
    )
    assert [s.meeting for s in told.statements] == [m.id for m in told.meetings] == ["m01"]


def test_a_council_goes_on() -> None:
    told = _read("On Monday the UN Security Council voted 14-0 to back the plan. It also urged Mali to open the road.")
    assert [s.meeting for s in told.statements][-1] == "m01"


@pytest.mark.parametrize(
    "words", ["stood before a joint meeting of the US Congress", "spoke to a session of the US Congress"]
)
def test_who_stands_before_a_body_speaks_there(words: str) -> None:
    told = _read(f"President Musa Diallo of Mali {words} on Monday and warned the lawmakers that time was short.")
    assert [(m.type, set(m.participants), m.date) for m in told.meetings] == [
        ("conference", {"US Congress", "Musa Diallo"}, "2019-05-06")
    ]
    assert [s.meeting for s in told.statements] == ["m01"]
