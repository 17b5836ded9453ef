"""Later rounds told without their parties: "a third round is to open in X on Friday", "talks resume on Monday"."""

from __future__ import annotations

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.place import place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_noun
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

_ROUNDS = mw.words("round session meeting talk negotiation encounter consultation discussion sitting parley contact")
_LATER = mw.words(
    "next second third fourth fifth sixth seventh eighth ninth tenth final new fresh follow-up subsequent further "
    "additional later 2nd 3rd 4th 5th"
)
_GOING_ON = mw.words("resume continue reconvene restart reopen recommence")
_OTHERS = ("between", "with", "among", "of", "for")
_REACH = 14
"""Sentences over which the parties of talks are remembered."""


class Rounds:
    """Answers for one article, asked in reading order."""

    def __init__(self, resolver: Resolver, times: Times) -> None:
        self._resolver = resolver
        self._times = times
        self._last: Raw | None = None

    def told(self, raw: Raw) -> None:
        """Note talks and their parties."""
        if raw.kind in ("talks", "summit") and len(raw.parties) >= 2 and raw.token.sentence.quote is None:
            self._last = raw

    def of_noun(self, noun: Token) -> Raw | None:
        """The round that follows the talks told before, by the countries whose people held those."""
        before = self._last
        if noun.lemma.lower() not in _ROUNDS or before is None or noun.sentence.quote is not None:
            return None
        if noun.sentence.index - before.token.sentence.index > _REACH or not _later(noun):
            return None
        date, place = self._times.of_noun(noun), place_of(noun, self._resolver)
        status = status_of_noun(noun)
        if status in ("unreal", "refuted") or (date is None and (place is None or status == "held")):
            return None
        return Raw(noun, "talks", self._sides(before), status, f"next:{noun.lemma}", place, date, sure=0.6)

    def _sides(self, before: Raw) -> list[Entity]:
        """The countries of those who talked, where each has one of its own; else the people themselves."""
        sides = [self._resolver.country(e.country) if e.person else e for e in before.parties]
        named = list(dict.fromkeys(e for e in sides if e is not None))
        return named if len(named) == len(before.parties) else list(before.parties)


def _later(noun: Token) -> bool:
    """Whether a word for talks means a further round, of whom it does not say."""
    if any(_party(c) for c in noun.children):
        return False
    if any(c.lower in _LATER for c in noun.children):
        return True
    return noun.dep in ("nsubj", "nsubjpass") and noun.head.lemma in _GOING_ON


def _party(child: Token) -> bool:
    """Whether a word below a noun names somebody: "with X", "X's", "the US-Iran"."""
    if child.dep == "prep" and child.lower in _OTHERS:
        inner = child.child("pobj")
        return inner is not None and (inner.mention is not None or inner.lemma.lower() not in _ROUNDS)
    return child.mention is not None and child.dep in ("poss", "compound", "amod", "nmod")
