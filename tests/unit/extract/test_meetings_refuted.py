"""Meetings of telephone, of second times, of neighbouring days, and those that the article itself calls untrue."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document, Extraction

_EXTRACTOR = RuleExtractor()
_HEAD = "BERN, May 8, 2019 (Agency) - "  # a Wednesday
_FIRST = "President Maria Paz of Chile met President Joao Lima of Brazil in Lima on April 3."


def _read(text: str) -> Extraction:
    return _EXTRACTOR.extract(Document(name="a.txt", text=f"{_HEAD}{text}\n"))


def _told(text: str) -> list[tuple[str, set[str], str | None, str]]:
    return [(m.type, set(m.participants), m.date, m.status) for m in _read(text).meetings if m.type != "visit"]


@pytest.mark.parametrize(
    "text",
    [
        "President Maria Paz of Chile cautioned President Joao Lima of Brazil by telephone on Monday against a war.",
        "President Maria Paz of Chile warned President Joao Lima of Brazil down the line on Monday that time was short.",
        "On Monday President Maria Paz of Chile begged President Joao Lima of Brazil over the telephone to wait.",
        "President Maria Paz of Chile telephoned on Monday to President Joao Lima of Brazil.",
        "In a telephone call on Monday, an aide disclosed, President Maria Paz of Chile warned President Joao Lima of "
        "Brazil that time was short.",
        "The telephone call of May 6. President Maria Paz of Chile appealed to President Joao Lima of Brazil in that "
        "call to wait.",
    ],
)
def test_a_call_has_its_parties_and_its_day(text: str) -> None:
    assert ("call", {"Maria Paz", "Joao Lima"}, "2019-05-06", "held") in _told(text)


@pytest.mark.parametrize("how", ["by telephone", "over the phone", "down the telephone", "on the telephone"])
def test_what_is_said_by_telephone_is_said_at_that_call(how: str) -> None:
    told = _read(
        f"{_FIRST} On Friday President Paz warned Mr. Lima {how} that the river was closed. On Monday she told him "
        "by telephone that it was open."
    )
    calls = [m.id for m in told.meetings if m.type == "call"]
    assert [s.meeting for s in told.statements][-2:] == calls
    assert len(calls) == 2


@pytest.mark.parametrize("verb", ["called", "telephoned", "rang"])
def test_again_is_another_call(verb: str) -> None:
    told = _told(
        f"President Maria Paz of Chile {verb} President Joao Lima of Brazil on Friday. After the vote she {verb} him again."
    )
    assert [m[:3] for m in told] == [
        ("call", {"Maria Paz", "Joao Lima"}, "2019-05-03"),
        ("call", {"Maria Paz", "Joao Lima"}, None),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The talks had begun on April 3, when President Maria Paz of Chile received President Joao Lima.",
            "2019-04-03",
        ),
        ("It all started last Friday, when President Maria Paz of Chile met President Joao Lima.", "2019-05-03"),
        (
            "President Maria Paz's conversations with President Joao Lima, begun on 3 April, came to nothing.",
            "2019-04-03",
        ),
        ("The two had met on Friday. Maria Paz and Joao Lima conferred in Lima that Friday.", "2019-05-03"),
        ("President Maria Paz of Chile and President Joao Lima of Brazil faced each other on Friday.", "2019-05-03"),
        (
            "President Maria Paz of Chile spent most of the day at the palace with President Joao Lima on Friday.",
            "2019-05-03",
        ),
        (
            f"{_FIRST} At their March meeting in Lima, Maria Paz told reporters on Friday, she had warned President Joao Lima of "
            "Brazil.",
            "2019-03",
        ),
    ],
)
def test_the_day_of_talks_stands_beside_them(text: str, day: str) -> None:
    assert ({"Maria Paz", "Joao Lima"}, day) in [(m[1], m[2]) for m in _told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A report by a radio station that President Maria Paz of Chile had met President Joao Lima of Brazil was wrong.",
        "Reports that President Maria Paz of Chile had flown to Lima for talks with President Joao Lima were not true.",
        "A newspaper story that President Maria Paz of Chile had received President Joao Lima was invented.",
        "The site Lago reported that President Maria Paz of Chile had met President Joao Lima. This report is false.",
        "A daily wrote that President Maria Paz of Chile had received President Joao Lima. The story was without "
        "foundation.",
        "The radio said President Maria Paz of Chile had met President Joao Lima. No such meeting took place.",
    ],
)
def test_a_meeting_that_the_article_calls_untrue_is_refuted(text: str) -> None:
    assert [(m[1], m[3]) for m in _told(text)] == [({"Maria Paz", "Joao Lima"}, "refuted")]


@pytest.mark.parametrize(
    "text",
    [
        "The report said that President Maria Paz of Chile had met President Joao Lima. It is wrong to wait, she said.",
        "President Maria Paz of Chile met President Joao Lima on Friday. Reports of a rift are false.",
        "The agency reported that President Maria Paz had met President Joao Lima. The report was confirmed by both.",
    ],
)
def test_a_meeting_is_held_where_something_else_is_called_wrong(text: str) -> None:
    assert [m[3] for m in _told(text)] == ["held"]


@pytest.mark.parametrize("word", ["guest", "visitor", "host"])
def test_a_guest_is_no_office(word: str) -> None:
    told = _told(f"{_FIRST} At that meeting she led her {word} to the garden, said a Chilean diplomat who was there.")
    assert [m[1] for m in told] == [{"Maria Paz", "Joao Lima"}]
