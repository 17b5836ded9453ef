"""Meetings told by set phrases: "was host to X", "were closeted with X", "is in telephone contact with X"."""

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

_BEING = mw.words("be play act remain stay keep get")
_HOSTS = mw.words("host guest")
_LINES = mw.words("telephone phone radio-telephone telephonic")
_TOUCH = mw.words("contact conversation communication touch")
_SHUT_IN = mw.words("closeted cloistered ensconced huddled secluded")
_GRANTING = mw.words("grant give accord obtain")
_HEARINGS = mw.words("audience hearing")
_JOINING = mw.words("join")
_DROPPING = mw.words("drop look stop call pop")


class Phrases:
    """Answers for one article."""

    def __init__(self, times: Times, parties: Parties) -> None:
        self._times = times
        self._parties = parties

    def of_verb(self, verb: Token) -> Raw | None:
        """The meeting of two that the verb tells with the words behind it, where they give its day or its place."""
        lemma = verb.lemma.lower()
        if verb.lower in _SHUT_IN and verb.tag in ("VBN", "VBD"):
            return self._raw(verb, "talks", self._parties.introduced(verb, ("with",)))
        if lemma in _BEING:
            return self._hosting(verb) or self._in_contact(verb)
        if lemma in _GRANTING:
            return self._hearing(verb)
        if lemma in _DROPPING and _dropping_in(verb):
            return self._raw(verb, "talks", self._parties.introduced(verb, ("on", "upon", "by")) or self._below(verb))
        if lemma in _JOINING:
            return self._joining(verb)
        return None

    def _hosting(self, verb: Token) -> Raw | None:
        """Of "was host to X", "played host to X", "was the guest of X"."""
        role = verb.child("attr", "dobj")
        if role is None or role.lower not in _HOSTS:
            return None
        if role.lower == "guest" and (owner := self._parties.owner(role)):
            return self._raw(verb, "talks", owner)
        preps = ("to",) if role.lower == "host" else ("of",)
        return self._raw(verb, "talks", self._parties.introduced(role, preps) or self._parties.introduced(verb, preps))

    def _in_contact(self, verb: Token) -> Raw | None:
        """Of "was in telephone contact with X"."""
        for prep in (c for c in verb.children if c.dep == "prep" and c.lower == "in"):
            noun = prep.child("pobj")
            if noun is not None and noun.lemma.lower() in _TOUCH and any(c.lower in _LINES for c in noun.children):
                others = self._parties.introduced(noun, ("with",)) or self._parties.introduced(verb, ("with",))
                return self._raw(verb, "call", others)
        return None

    def _hearing(self, verb: Token) -> Raw | None:
        """Of "granted X an audience", "gave an audience to X", "was granted an audience by X"."""
        thing = verb.child("dobj", "oprd")
        if thing is None or thing.lemma.lower() not in _HEARINGS:
            return None
        if verb.child("nsubjpass") is not None:
            return self._raw(verb, "talks", self._parties.introduced(verb, ("by",)))
        heard = verb.child("dative")
        others = self._parties.of(heard) if heard is not None and heard.child("pobj") is None else []
        return self._raw(verb, "talks", others or self._parties.introduced(verb, ("to",)))

    def _joining(self, verb: Token) -> Raw | None:
        """Of "joined X for talks", "joined X at the table"."""
        nouns = [p.child("pobj") for p in verb.children if p.dep == "prep" and p.lower in ("for", "in", "at")]
        if not any(n is not None and (n.lemma.lower() in mw.NOUNS or n.lower == "table") for n in nouns):
            return None
        return self._raw(verb, "talks", self._parties.of(verb.child("dobj")))

    def _below(self, verb: Token) -> list[Entity]:
        inner = [c for c in verb.children if c.dep in ("prt", "advmod", "prep")]
        return [e for c in inner for e in self._parties.introduced(c, ("on", "upon"))]

    def _raw(self, verb: Token, kind: MeetingKind, others: list[Entity]) -> Raw | None:
        us = self._parties.subject(verb) if others else self._parties.together(verb)
        pair = list(dict.fromkeys([*us, *others]))
        if not us or len(pair) < 2 or not all(e.person for e in pair):
            return None
        date, place = self._times.of_verb(verb), place_of(verb, self._parties.resolver)
        if date is None and place is None and kind != "call":
            return None
        return Raw(verb, kind, pair, status_of_verb(verb), f"phrase:{verb.lemma}", place, date, sure=0.65)


def _dropping_in(verb: Token) -> bool:
    """Whether "in" or "by" stands right behind: "dropped in on X", "stopped by"."""
    after = verb.sentence.next(verb, 1)
    return after is not None and after.lower in ("in", "by") and verb.child("dobj") is None
