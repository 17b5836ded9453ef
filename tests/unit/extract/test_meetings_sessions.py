"""Who was at a session or a vote: lists of those present, proposers and opponents, who answers in a committee."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document, Extraction

_EXTRACTOR = RuleExtractor()
_HEAD = "BERN, May 8, 2019 (Agency) - "  # a Wednesday


def _read(text: str) -> Extraction:
    return _EXTRACTOR.extract(Document(name="a.txt", text=f"{_HEAD}{text}\n"))


def _told(text: str) -> list[tuple[str, set[str], str | None, str]]:
    return [(m.type, set(m.participants), m.date, m.status) for m in _read(text).meetings]


@pytest.mark.parametrize("head", ["Present", "Participants", "In attendance"])
def test_those_present_are_the_parties_of_the_session_above(head: str) -> None:
    told = _told(
        f"President Maria Paz of Chile arrived with President Joao Lima of Brazil.\n\n"
        f"Ministerial session of Monday 6 May\n{head}: Maria Paz, Joao Lima. The session lasted two hours."
    )
    assert ("talks", {"Maria Paz", "Joao Lima"}, "2019-05-06", "held") in told


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The UN Security Council adopted the resolution on Monday by 14 votes to one. Only Peru was against.",
            {"UN Security Council", "Peru"},
        ),
        (
            "On Monday Chad and Peru vetoed a Spanish and Norwegian draft in the UN Security Council.",
            {"UN Security Council", "Chad", "Peru", "Spain", "Norway"},
        ),
        (
            "The UN Security Council rejected on Monday a resolution sponsored by Chad.",
            {"UN Security Council", "Chad"},
        ),
        (
            "The Organization of American States met last week. On Monday the organization voted 17-0, with Peru and "
            "three others abstaining, to wait.",
            {"Organization of American States", "Peru"},
        ),
    ],
)
def test_a_vote_names_who_proposed_and_who_opposed(text: str, parties: set[str]) -> None:
    assert ("vote", parties, "2019-05-06", "held") in _told(text)


def test_only_the_body_that_votes_is_its_party() -> None:
    told = _told("The US Senate will vote on Friday on a bill that gives the Supreme Court a say.")
    assert [m[1] for m in told if m[0] == "vote"] == [{"US Senate"}]


def test_who_shoots_back_in_a_committee_spoke_there() -> None:
    told = _read(
        "Foreign Minister John Roe of the United States told the Senate Foreign Relations Committee on Monday that the "
        "road was safe. Paul Doe, the American chairman, shot back that it was shut. Mary Poe, the American energy "
        "secretary, assured the committee that it would open."
    )
    sat = [m for m in told.meetings if m.type == "conference"]
    assert [set(m.participants) for m in sat] == [
        {"Senate Foreign Relations Committee", "John Roe", "Paul Doe", "Mary Poe"}
    ]
    assert {s.meeting for s in told.statements} == {sat[0].id}


@pytest.mark.parametrize(
    ("text", "parties", "kind"),
    [
        (
            "President Maria Paz of Chile met President Joao Lima of Brazil on Friday. He was told by Mrs. Paz in a "
            "telephone call on Monday that the road was shut, Mr. Lima said.",
            {"Maria Paz", "Joao Lima"},
            "call",
        ),
        (
            "President Maria Paz of Chile had told Brazil's president, Joao Lima, the same on the phone on Monday.",
            {"Maria Paz", "Joao Lima"},
            "call",
        ),
        (
            "In Lima, Maria Paz, who spoke to President Joao Lima of Brazil on Monday, deplored the tests.",
            {"Maria Paz", "Joao Lima"},
            "call",
        ),
        (
            "President Maria Paz of Chile had called by telephone on Monday to President Joao Lima of Brazil.",
            {"Maria Paz", "Joao Lima"},
            "call",
        ),
        (
            "President Maria Paz of Chile put it to her Brazilian colleague, Joao Lima, when they talked by phone on "
            "Monday.",
            {"Maria Paz", "Joao Lima"},
            "call",
        ),
        (
            "Foreign Minister Maria Paz of Chile told foreign ministers of the Organization of American States when they "
            "gathered in Lima on Monday that the road was shut.",
            {"Maria Paz", "Organization of American States"},
            "conference",
        ),
    ],
)
def test_calls_and_sessions_told_beside_the_main_verb(text: str, parties: set[str], kind: str) -> None:
    assert (kind, parties, "2019-05-06") in [m[:3] for m in _told(text)]
