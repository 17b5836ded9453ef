"""Statements and the meetings at which they were made, through the whole extractor; any text leaves it standing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document, Extraction, StatementClaim
from graphmodel.model.edtf import is_valid
from graphmodel.model.ids import fold
from graphmodel.model.vocab import MEETING_KINDS, MEETING_STATUSES


@pytest.fixture(scope="module")
def extractor() -> RuleExtractor:
    return RuleExtractor()


def _extract(extractor: RuleExtractor, text: str, date: str = "2011-06-15") -> Extraction:
    return extractor.extract(Document(name="a.txt", text=text, date=date, date_basis="metadata"))


def _said(extraction: Extraction, words: str) -> StatementClaim:
    """The statement whose span holds the words."""
    text = extraction.document.text
    found = [s for s in extraction.statements if words in " ".join(text[s.start : s.end].split())]
    assert found, [text[s.start : s.end] for s in extraction.statements]
    return found[0]


def _meeting(extraction: Extraction, *names: str) -> str:
    found = [m for m in extraction.meetings if all(any(n in fold(p) for p in m.participants) for n in names)]
    assert len(found) == 1, extraction.meetings
    return found[0].id


def test_during_the_talks(extractor: RuleExtractor) -> None:
    text = (
        "Paul Kagame met Yoweri Museveni in Kampala on Monday.\n\n"
        "During the talks Kagame warned Museveni that arming the rebels would have consequences."
    )
    found = _extract(extractor, text)
    assert _said(found, "warned").meeting == _meeting(found, "kagame", "museveni")


def test_what_one_told_the_other_was_told_where_they_met(extractor: RuleExtractor) -> None:
    text = (
        "Angela Merkel met Dilma Rousseff in Berlin on Tuesday for two hours.\n\n"
        "Merkel told Rousseff that Germany would not lower its tariffs."
    )
    found = _extract(extractor, text)
    assert _said(found, "told").meeting == _meeting(found, "merkel", "rousseff")


def test_what_the_press_was_told_was_said_elsewhere(extractor: RuleExtractor) -> None:
    text = (
        "Angela Merkel met Dilma Rousseff in Berlin on Tuesday for two hours.\n\n"
        "Merkel told reporters that Germany would not lower its tariffs. "
        "In an interview with the BBC, Rousseff said that Brazil was disappointed."
    )
    found = _extract(extractor, text)
    assert [s.meeting for s in found.statements] == [None] * len(found.statements)
    assert found.statements


def test_a_plan_belongs_to_the_meeting_ahead(extractor: RuleExtractor) -> None:
    text = (
        "Manmohan Singh will meet Yousuf Raza Gilani in Male on Friday. "
        "Singh will warn Gilani that patience is running out."
    )
    found = _extract(extractor, text)
    statement = _said(found, "warn")
    assert statement.status == "planned"
    assert statement.meeting == _meeting(found, "singh", "gilani")


def test_before_the_talks(extractor: RuleExtractor) -> None:
    text = (
        "Lee Myung-bak met Yoshihiko Noda in Seoul on Wednesday.\n\n"
        "Ahead of the talks Japan accused South Korea of breaking its word."
    )
    found = _extract(extractor, text)
    statement = _said(found, "accused")
    assert statement.before == (_meeting(found, "myung", "noda"),)
    assert statement.meeting is None


def test_any_meeting_named_by_a_statement_is_told(extractor: RuleExtractor) -> None:
    text = (
        "At the Tallinn Digital Summit on Friday, Toomas Hendrik Ilves met Alexander Stubb. "
        "Ilves told Stubb that Estonia wanted more. Stubb agreed to visit Tallinn next month."
    )
    found = _extract(extractor, text)
    ids = [m.id for m in found.meetings]
    assert len(ids) == len(set(ids))
    named = {s.meeting for s in found.statements if s.meeting} | {m for s in found.statements for m in s.before}
    assert named <= set(ids)


PIECES = st.sampled_from(
    ["Angela Merkel", "Vladimir Putin", "the two", "met", "will meet", "held talks with", "a summit", "in Vienna",
     "on Monday", "voted", "the UN Security Council", "abstained", "was cancelled", "their meeting", "during", "before",
     "the talks", "told", "visit", "to Moscow", "and", "who", ",", ".", "\n\n", "“", "”", "'", "counterpart", "of",
     "days", "\u200b", "conference"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_any_words_give_sound_meetings(extractor: RuleExtractor, words: list[str]) -> None:
    text = " ".join(words)
    found = _extract(extractor, text)
    for meeting in found.meetings:
        assert 0 <= meeting.start < meeting.end <= len(text)
        assert meeting.participants
        assert len(set(meeting.participants)) == len(meeting.participants)
        assert meeting.type in MEETING_KINDS
        assert meeting.status in MEETING_STATUSES
        assert is_valid(meeting.date)
        assert (meeting.date is None) == (meeting.date_basis == "none")


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        # by a clause of the act
        ("German Foreign Minister Guido Westerwelle praised Tunisia's calm when he visited Tunis on Monday.",
         "praised", ("westerwelle",)),
        ("The Organization of American States, which met in Lima on Monday, agreed on a text on migrants.",
         "agreed", ("organization of american states",)),
        # by words that point back
        ("Turkish Foreign Minister Ahmet Davutoglu met Greek Foreign Minister Dimitris Droutsas in Athens on Monday."
         " Davutoglu said during the meeting that the islands were a test.", "islands", ("davutoglu", "droutsas")),
        ("The UN Security Council met in New York on Monday to weigh the raid on Abyei. In the debate, Kenya's ambassador, Joseph"
         " Nzioka, said that the raid was a test.", "a test", ("security council",)),
        # by who answers whom
        ("Canadian Prime Minister Stephen Harper spoke by telephone with Mexican President Felipe Calderon on Monday."
         " Calderon replied that visas had to go.", "visas", ("harper", "calderon")),
        # by the body that is spoken to
        ("Russia vetoed a resolution on Syria in the UN Security Council on Monday.\n\nThe British ambassador, Mark Lyall"
         " Grant, told the council that the day would be remembered.", "remembered", ("security council",)),
        # by who they are
        ("Members of the Security Council called on Monday for patience with Sudan. They made the appeal in a debate on"
         " Abyei in the Security Council.", "patience", ("security council",)),
    ],
)  # fmt: skip
def test_settings_told_by_clause_pointer_answer_or_body(
    extractor: RuleExtractor, text: str, words: str, names: tuple[str, ...]
) -> None:
    found = _extract(extractor, text)
    assert _said(found, words).meeting == _meeting(found, *names)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Henry Kissinger met Syrian President Hafez al-Assad in Damascus. He told the Israelis that he was going home.",
         "going home"),
        ("Ghanaian President John Mahama met Nigerian President Goodluck Jonathan in Abuja on Monday. On Tuesday Mahama"
         " flew home and said that his army would stay calm.", "calm"),
        ("Nicolas Sarkozy met David Cameron in Paris on Monday. A day before the meeting, Sarkozy had warned of delay.",
         "warned"),
    ],
)  # fmt: skip
def test_said_elsewhere(extractor: RuleExtractor, text: str, words: str) -> None:
    assert _said(_extract(extractor, text), words).meeting is None
