"""Calls told by idioms: "got off the phone with X", "placed a call to X", "agreed with X by telephone"."""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.contacts import by_phone
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

_PLACING = mw.words("place make put return have hold receive take get answer field")
_GETTING = mw.words("get be come hang speak go stay")
_SAID = mw.words(
    "ask urge thank congratulate press promise assure beg implore console advise brief discuss review agree "
    "exchange confer consult argue quarrel raise coordinate address appeal plead protest apologize apologise "
    "complain explain repeat reach contact debate clear settle arrange go plan greet inform notify remind "
    "reassure warn tell say caution entreat beseech persuade convince demand insist object scold berate lecture "
    "admonish chide rebuke reproach reprimand invite offer propose suggest accept refuse read dictate give hear "
    "learn confide admit confirm answer reply respond express convey relay outline put pester lobby"
)
"""What is done by telephone as well as face to face."""
_HANDSETS = mw.words("phone telephone line hotline")


class Phone:
    """Answers for one article."""

    def __init__(self, times: Times, parties: Parties) -> None:
        self._times = times
        self._parties = parties

    def of_verb(self, verb: Token) -> Raw | None:
        """The call that a verb tells with "by telephone", "on the phone with", "a call to"."""
        lemma = verb.lemma.lower()
        if lemma in _PLACING and (raw := self._placed(verb)) is not None:
            return raw
        if lemma in _GETTING and (others := self._on_the_phone(verb)):
            return self._raw(verb, others)
        set_out = lemma == "set" and any(c.lower == "out" for c in verb.children)
        if (lemma not in _SAID and not set_out) or not by_phone(verb):
            return None
        heard = verb.child("dobj", "dative")
        others = [e for e in self._parties.of(heard) if e.person] if heard is not None else []
        others = others or self._parties.introduced(verb, ("with", "to"))
        if not others and heard is not None:  # "discussed it by telephone with X", "exchanged views with X"
            others = self._parties.introduced(heard, ("with",))
        return self._raw(verb, others)

    def _placed(self, verb: Token) -> Raw | None:
        """Of "placed a call to X", "put in a telephone call to X"."""
        thing = verb.child("dobj") or next(
            (c.child("pobj") for c in verb.children if c.lower in ("in", "through")), None
        )
        if thing is None or thing.lower not in ("call", "calls", "phone-call"):
            return None
        others = self._parties.introduced(thing, ("to", "with")) or self._parties.introduced(verb, ("to", "with"))
        return self._raw(verb, [e for e in others if e.person])

    def _on_the_phone(self, verb: Token) -> list[Entity]:
        """Who is at the other end of "was on the phone with", "got off the line to"."""
        for prep in (c for c in verb.children if c.lower in ("on", "off", "onto") and c.dep in ("prep", "prt")):
            set_ = prep.child("pobj")
            if set_ is not None and set_.lower in _HANDSETS:
                return self._parties.introduced(verb, ("with", "to")) or self._parties.introduced(set_, ("with", "to"))
        return []

    def _raw(self, verb: Token, others: list[Entity]) -> Raw | None:
        us = self._parties.subject(verb) if others else self._parties.together(verb)
        pair = list(dict.fromkeys([*us, *others]))
        if not us or len(pair) < 2 or not any(e.person for e in us) or not all(e.person for e in pair):
            return None
        date = self._times.of_verb(verb)
        return Raw(verb, "call", pair, status_of_verb(verb), f"phone:{verb.lemma}", None, date, sure=0.7)
