"""Lists of those present: "Ministerial session of 6 July. Present: X, Y, Z"."""

from __future__ import annotations

from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import ParsedArticle, Sentence

_HEADS = ("present", "those present", "also present", "participants", "attending", "in attendance", "attendees")
_REACH = 3
"""Sentences between a meeting and the list of those present."""


def call_roll(article: ParsedArticle, raws: list[Raw]) -> None:
    """Give the meetings whose own words name nobody those of the list right behind them."""
    for sentence in article.sentences:
        people = _listed(sentence)
        if len(people) < 2:
            continue
        near = [r for r in raws if r.vague and 0 <= sentence.index - r.sentence.index <= _REACH and r.kind != "visit"]
        near = [r for r in near if r.status != "unreal"]
        if near:
            near[-1].parties, near[-1].vague = people, False


def _listed(sentence: Sentence) -> list[Entity]:
    """The people behind "Present:" at the head of a sentence."""
    colon = next((t.index for t in sentence.tokens[:4] if t.text == ":"), 0)
    if " ".join(t.lower for t in sentence.tokens[:colon]) not in _HEADS:
        return []
    named = [t.mention.entity for t in sentence.tokens[colon:] if t.mention is not None and t.mention.head is t]
    return [e for e in dict.fromkeys(named) if e.person]
