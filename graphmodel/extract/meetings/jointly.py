"""Meetings told by what several do together: "A and B signed the pact in X", "discussed the draft for two hours"."""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.contacts import by_phone
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

_ACCORDS = mw.words(
    "agreement accord treaty pact protocol deal memorandum declaration convention communique charter framework truce "
    "ceasefire cease-fire armistice compact settlement document text statement"
)
_DISCUSSING = mw.words(
    "discuss review debate examine explore thrash iron hammer bargain haggle quarrel argue clash wrangle chat "
    "deliberate reconcile embrace spar wrestle"
)
_TALKING = mw.words("talk speak chat haggle bargain argue quarrel wrangle spar")
"""Of these only what is done with one another is a meeting."""
_DEALING = mw.words("agree sign initial seal conclude embrace")
"""What two do only when they are together, wherever it is."""
_VIEWS = mw.words("views notes ideas opinions pleasantries handshakes compliments barbs proposals")
_HANDS = ("hand", "hands")
_CLASPING = mw.words("shake clasp join")


class Jointly:
    """Answers for one article."""

    def __init__(self, times: Times, parties: Parties) -> None:
        self._times = times
        self._parties = parties

    def of_verb(self, verb: Token) -> Raw | None:
        """The meeting of two people or countries that the verb has do something together."""
        lemma = verb.lemma.lower()
        if lemma in mw.JOINT:
            return self._together(verb)
        thing = verb.child("dobj")
        if lemma in _CLASPING and thing is not None and thing.lower in _HANDS:
            return self._clasped(verb)
        if lemma in _TALKING and not _each_other(verb):
            return None
        views = lemma in ("exchange", "compare") and thing is not None and thing.lower in _VIEWS
        worked = lemma in ("work", "labour", "labor") and _length(verb)
        doing = views or worked or lemma in _DISCUSSING | _TALKING or _went_over(verb, lemma)
        return self._discussed(verb) if doing else None

    def _together(self, verb: Token) -> Raw | None:
        """Two people of different countries who sign or announce something together, at a place."""
        if verb.lemma in ("announce", "declare", "proclaim") and verb.child("ccomp") is not None:
            return None  # "announced in X that": to the press
        subject = self._parties.subject(verb)
        us = [e for e in subject if e.person]
        if verb.lemma in ("sign", "initial") and not us and all(e.kind == "country" for e in subject):
            return self._signing(verb, subject)
        codes = [e.country for e in us]
        apart = len({c for c in codes if c}) >= 2 or (_accord(verb) and len(us) >= 2 and len(set(codes)) == len(codes))
        if not apart or status_of_verb(verb) != "held":
            return None
        phone = by_phone(verb)
        raw = self._raw(verb, us, 0.55)
        if raw is not None and phone:
            raw.kind = "call"
        day = raw is not None and raw.date is not None and verb.lemma in _DEALING
        return raw if raw is not None and (raw.place or phone or day) else None

    def _signing(self, verb: Token, countries: list[Entity]) -> Raw | None:
        """Countries whose people sign an accord at a place on a day."""
        thing = verb.child("dobj")
        if thing is None or thing.lemma.lower() not in _ACCORDS:
            return None
        raw = self._raw(verb, countries, 0.55)
        told_now = verb.tag == "VBD" and verb.dep in ("ROOT", "conj", "ccomp")
        return raw if raw is not None and raw.date and (raw.place or told_now) else None

    def _discussed(self, verb: Token) -> Raw | None:
        """Two people of different countries, or the envoys of two, who discuss something at a place or on a day."""
        us = self._parties.together(verb)
        if any(c.dep == "prep" and c.lower == "with" for c in verb.children):
            return None
        abroad = len({e.country for e in us if e.country}) >= 2 or (_length(verb) and len(us) >= 2)
        if not abroad or not all(e.person or e.kind == "country" for e in us):
            return None
        if not all(e.person for e in us) and not _each_other(verb) and not _sent(self._parties.subject_head(verb)):
            return None  # "the two countries debated it" for years
        raw = self._raw(verb, us, 0.6)
        if raw is not None and not any(c.dep == "prep" and c.lower in ("in", "at") for c in verb.children):
            raw.place = None  # "discussed the war in X"
        return raw if raw is not None and (raw.date or raw.place or _length(verb)) else None

    def _clasped(self, verb: Token) -> Raw | None:
        """Of "A and B shook hands in X"."""
        if any(c.dep == "prep" and c.lower == "with" for c in verb.children):
            return None
        us = [e for e in self._parties.together(verb) if e.person]
        raw = self._raw(verb, us, 0.65)
        return raw if raw is not None and (raw.date or raw.place) else None

    def _raw(self, verb: Token, parties: list[Entity], sure: float) -> Raw | None:
        distinct = list(dict.fromkeys(parties))
        if len(distinct) < 2:
            return None
        date, place = self._times.of_verb(verb), place_of(verb, self._parties.resolver)
        return Raw(verb, "talks", distinct, status_of_verb(verb), f"joint:{verb.lemma}", place, date, sure=sure)


def _accord(verb: Token) -> bool:
    """Whether a treaty is signed or initialled."""
    thing = verb.child("dobj")
    return verb.lemma in ("sign", "initial") and thing is not None and thing.lemma.lower() in _ACCORDS


def _went_over(verb: Token, lemma: str) -> bool:
    return lemma == "go" and any(c.lower == "over" and c.dep in ("prep", "prt") for c in verb.children)


def _each_other(verb: Token) -> bool:
    return any(t.lower in ("other", "another") and t.head.dep in ("prep", "pobj", "dobj", "ROOT") for t in _near(verb))


def _near(verb: Token) -> list[Token]:
    return verb.sentence.tokens[verb.index + 1 : verb.index + 5]


def _sent(head: Token | None) -> bool:
    """Whether people of a country do it: its delegations, ministers, envoys."""
    return head is not None and head.mention is None and head.tag == "NNS"


def _length(verb: Token) -> bool:
    """Whether it lasted hours: "for ninety minutes"."""
    nouns = [c.child("pobj") for c in verb.children if c.dep == "prep" and c.lower == "for"]
    return any(n is not None and n.lemma in ("hour", "minute") for n in nouns)
