"""Meetings told by what one gives the other: "handed his reply to X", "gave a dinner for X", "took a call from X"."""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token
from graphmodel.model.vocab import MeetingKind

_HANDING = mw.words("hand deliver present submit convey bring")
_LETTERS = mw.words(
    "letter message note reply answer response memorandum ultimatum credential invitation document list petition "
    "demand text draft proposal plan report paper point term condition protest"
)
_PRESENTING = mw.words("present confront provide")
_SHOWING = mw.words("show read")
_HOSTING = mw.words("give host hold throw offer")
_FEASTS = mw.words("dinner lunch luncheon banquet reception breakfast supper")
_TAKING = mw.words("take receive get have")


class Giving:
    """Answers for one article."""

    def __init__(self, times: Times, parties: Parties) -> None:
        self._times = times
        self._parties = parties

    def of_verb(self, verb: Token) -> Raw | None:
        """The meeting of who gives and who is given; of a call, who made it and who took it."""
        thing = verb.child("dobj")
        if thing is None:
            return None
        lemma, given = verb.lemma.lower(), thing.lemma.lower()
        if lemma in _HANDING and given in _LETTERS:
            raw = self._raw(verb, "talks", self._beside(verb, ("to",)), 0.6)
            return raw if raw is not None and (raw.date or raw.place) else None
        if lemma in _PRESENTING and (handed := self._presented(verb)):
            raw = self._raw(verb, "talks", handed, 0.6)
            return raw if raw is not None and (raw.date or raw.place) else None
        if lemma in _SHOWING and given in _LETTERS:
            raw = self._raw(verb, "talks", self._beside(verb, ("to",)), 0.55)
            return raw if raw is not None and raw.date and raw.place else None
        if lemma in _HOSTING and given in _FEASTS:
            return self._raw(verb, "talks", self._beside(verb, ("for", "to")) or self._guests(verb), 0.65)
        if lemma == "pay" and given in ("call", "visit"):
            return self._raw(verb, "talks", self._beside(verb, ("on", "to")), 0.65)
        if lemma in _TAKING and given == "call" and not any(c.lower == "up" for c in verb.children):
            return self._raw(verb, "call", self._beside(verb, ("from",)), 0.65)
        return None

    def _beside(self, verb: Token, preps: tuple[str, ...]) -> list[Entity]:
        """The people after the preposition, below the verb or its object, or between both: "gave X a letter"."""
        thing = verb.child("dobj") or verb
        found = self._parties.introduced(verb, preps) or self._parties.introduced(thing, preps)
        heard = verb.child("dative")
        if not found and heard is not None and heard.child("pobj") is None:
            found = self._parties.of(heard)
        people = [e for e in found if e.person]
        return people or self._behind(thing, preps)

    def _presented(self, verb: Token) -> list[Entity]:
        """Who is "presented with a draft"."""
        nouns = [c.child("pobj") for c in verb.children if c.dep == "prep" and c.lower == "with"]
        if not any(n is not None and n.lemma.lower() in _LETTERS for n in nouns):
            return []
        return [e for e in self._parties.of(verb.child("dobj")) if e.person]

    def _guests(self, verb: Token) -> list[Entity]:
        """The countries whose delegates are dined."""
        thing = verb.child("dobj") or verb
        found = self._parties.introduced(verb, ("for",)) or self._parties.introduced(thing, ("for",))
        return [e for e in found if e.kind == "country"]

    @staticmethod
    def _behind(thing: Token, preps: tuple[str, ...]) -> list[Entity]:
        """Of "his reply to the Emir of A, X," the name, which the parser hangs on the reply."""
        named = [c.mention.entity for c in thing.children if c.dep == "appos" and c.mention is not None]
        given = any(c.dep == "prep" and c.lower in preps for c in thing.children)
        return [e for e in named if e.person] if given else []

    def _raw(self, verb: Token, kind: MeetingKind, others: list[Entity], sure: float) -> Raw | None:
        us = [e for e in self._parties.subject(verb) if e.person]
        pair = list(dict.fromkeys([*us, *others]))
        if not us or not others or len(pair) < 2 or not all(e.person or e.kind == "country" for e in pair):
            return None
        place = place_of(verb, self._parties.resolver)
        return Raw(
            verb, kind, pair, status_of_verb(verb), f"giving:{verb.lemma}", place, self._times.of_verb(verb), sure=sure
        )
