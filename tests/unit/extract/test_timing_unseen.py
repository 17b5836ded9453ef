"""Days of statements in the wordings of unseen papers: whose day a word of time gives, and whose it does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import Extraction, StatementClaim

Extract = Callable[[str], Extraction]  # published on Wednesday 2 June 2021


def _said(found: Extraction, words: str) -> StatementClaim:
    text = found.document.text
    return min((s for s in found.statements if words in text[s.start : s.end]), key=lambda s: s.end - s.start)


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        (
            "Peruvian envoy Ana Soto, who met the Chilean minister on Monday, said afterwards that a deal was near.",
            "deal was near", "2021-05-31",
        ),
        (
            "On Monday Chilean minister Jorge Vidal told parliament that the treaty was dead. The opposition leader, "
            "Rosa Diaz, asked him at once to resign.",
            "asked him", "2021-05-31",
        ),
        (
            "Chile's minister Jorge Vidal told The Coast Herald after Monday's meeting that the nets would stay.",
            "the nets", "2021-05-31",
        ),
        ("Chilean minister Jorge Vidal said in Arica at the week-end that it was dead.", "Arica",
         "2021-05-29/2021-05-30"),
        (
            "The president of Kenya had told the envoys in a letter last month that the deal was dead. The Kenyan "
            "minister Peter Otieno said then that he agreed.",
            "said then", "2021-05",
        ),
        ("It was on Tuesday that Kenyan minister Peter Otieno said the treaty was dead.", "was dead", "2021-06-01"),
        ("At Sunday's rally, Kenyan minister Peter Otieno accused Somalia of lying.", "accused", "2021-05-30"),
        (
            "Kenyan minister Peter Otieno said on Monday that he was content. Somali envoy Ali Warsame, standing next "
            "to him, thanked Kenya for its help.",
            "thanked", "2021-05-31",
        ),
        ("Kenya and Somalia announced on Monday that they had agreed to reopen the border.", "agreed", "2021-05-31"),
        (
            "On Monday the mediators lost patience: Kenyan minister Peter Otieno let it be known that the talks would "
            "end.",
            "would end", "2021-05-31",
        ),
    ],
)  # fmt: skip
def test_the_day_that_words_give_an_act(extract: Extract, text: str, words: str, day: str) -> None:
    assert _said(extract(text), words).date == day


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kenya's foreign ministry reported on Monday that Somalia had agreed to the plan.", "Somalia had agreed"),
        (
            "Five soldiers were killed on Sunday, the defence ministry of Chad said; Sudan denied that its troops had "
            "fired.",
            "Sudan denied",
        ),
        ("The pact had been signed in Quito on May 2, according to Peruvian minister Luis Rey.", "according to"),
        ("The two sides, Peruvian minister Luis Rey said, signed the pact on May 2.", "minister Luis Rey said"),
        (
            "Peruvian minister Luis Rey would not be drawn on whether a vote was possible before the election on May "
            "2, but added that he would stay.",
            "added",
        ),
        ("Kenyan minister Peter Otieno urged Somalia to wait, and Uganda closed the border on May 3.", "urged"),
        ("The July 26 Movement condemned the arrests.", "condemned"),
        (
            "The quarrel began on 12 May, when Turkey sent a ship.\n\nIn Athens a few hours later, Greek minister "
            "Nikos Pappas warned that the ship must leave.",
            "warned",
        ),
    ],
)
def test_the_day_of_something_else_is_not_the_act_s(extract: Extract, text: str, words: str) -> None:
    assert _said(extract(text), words).date is None


def test_a_time_of_the_day_is_of_the_day_told_last(extract: Extract) -> None:
    found = extract(
        "Kenyan ships entered the strait on Tuesday. Somali minister Ali Warsame called in the Kenyan envoy in the "
        "morning and demanded that they leave."
    )
    assert _said(found, "demanded").date == "2021-06-01"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru shut its border on Monday, a day after Chile accused it of treachery and of theft.", "2021-05-30"),
        ("Kenya recalled its envoy on Tuesday, hours after Somalia accused it of meddling.", "2021-06-01"),
        ("Kenya recalled its envoy on Tuesday after Somalia accused it of meddling.", None),
        ("Thailand attacked on Tuesday, less than a week after Cambodia accused it of breaking the truce.", None),
    ],
)
def test_a_clause_counts_from_its_main_verb(extract: Extract, text: str, day: str | None) -> None:
    assert [s.date for s in extract(text).statements] == [day]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        (
            "Kenyan minister Peter Otieno, who received his Somali counterpart in Mombasa on Monday, said the fleet "
            "would stay.",
            "would stay", "2021-05-31",
        ),
        (
            "Kenyan minister Peter Otieno, who was in Mombasa on Monday, told reporters that the fleet would stay.",
            "would stay", "2021-05-31",
        ),
        (
            "Kenyan minister Peter Otieno, who flew to Mombasa on Monday, told reporters that the fleet would stay.",
            "would stay", None,
        ),
        (
            "The Kenyan foreign ministry said on Monday that the fleet would stay. Its spokesman, Peter Otieno, said "
            "that nobody had asked it to leave.",
            "nobody", "2021-05-31",
        ),
        (
            "Kenya's delegate returned to the talks in Lamu on Monday. Somali envoy Ali Warsame told the 12th plenary "
            "session that the map was wrong.",
            "the map", "2021-05-31",
        ),
        (
            "\"It is late,\" Kenyan minister Peter Otieno said, recalling the wording of a statement published on Monday.",
            "late", None,
        ),
    ],
)  # fmt: skip
def test_the_day_of_those_who_met_and_of_those_who_speak_for_a_body(
    extract: Extract, text: str, words: str, day: str | None
) -> None:
    assert _said(extract(text), words).date == day


def test_what_was_said_some_other_month_does_not_carry(extract: Extract) -> None:
    found = extract(
        "Kenyan minister Peter Otieno said on Monday that the fleet would stay. In early April he proposed a joint "
        'patrol. "Nobody answered," he said.'
    )
    assert _said(found, "Nobody").date == "2021-05-31"
    assert _said(found, "joint").date == "2021-04"
