"""Visits: who went to, was in or is due in another country, told by verbs of going and by nouns."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.bodies import Bodies
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import host_of, place_of, words_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import Told, called_off, status_of_noun, status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

_MAKING = mw.HOLDING | mw.words("cut wind undertake break extend prepare announce do abort")
_AWAITED = ("expect", "await")
_LEAVING = ("leave", "depart", "head")
_INTO = ("in", "into", "to", "at", "for", "back")


class Visits:
    """Answers for one article."""

    def __init__(self, resolver: Resolver, times: Times, parties: Parties) -> None:
        self._resolver = resolver
        self._times = times
        self._parties = parties
        self._bodies = Bodies(resolver)

    def arrival(self, verb: Token) -> Raw | None:
        """A visit told by a verb of going with a place that stands for its country."""
        for noun in destinations(verb):
            if verb.lemma in _LEAVING and noun.head.lower != "for":
                continue
            if (raw := self.of_verb(verb, noun)) is not None:
                aside = verb.dep in ("advcl", "relcl") or any(
                    c.lower == "on" and c.dep in ("advmod", "prt") for c in verb.children
                )
                flown = verb.lemma == "fly" and raw.status == "held" and aside
                return None if flown else raw  # "said before he flew to X": whom he met there is told by itself
        return None

    def leading(self, verb: Token) -> Raw | None:
        """The visit of who "leads a delegation to X"."""
        team = verb.child("dobj")
        if verb.lemma not in ("lead", "head", "take") or team is None or team.lemma.lower() not in mw.DELEGATIONS:
            return None
        for noun in (*destinations(team), *destinations(verb)):
            if noun.head.lower == "to" and (raw := self.of_verb(verb, noun)) is not None:
                return raw
        return None

    def stay(self, verb: Token) -> Raw | None:
        """A visit told by "was in X on Friday", "is due in X tomorrow": only with its day."""
        if verb.lemma in _AWAITED and verb.tag == "VBN" and verb.child("auxpass") is not None:
            return self._awaited(verb)
        if verb.lemma != "be" or verb.child("expl", "xcomp", "attr") is not None:
            return None
        state = verb.child("acomp")
        if state is not None and state.lower not in ("due", "expected", "back"):
            return None
        holder = state if state is not None and state.child("prep") is not None else verb
        for noun in destinations(holder):
            raw = self.of_verb(verb, noun)
            if raw is None:
                continue
            raw.date = raw.date or (self._times.of_verb(state) if state is not None else None)
            if state is not None and state.lower != "back" and raw.status == "held":
                raw.status = "planned"
            return raw if raw.date is not None else None
        return None

    def _awaited(self, verb: Token) -> Raw | None:
        """The visit of "is expected in X on Friday"."""
        for noun in destinations(verb):
            raw = self.of_verb(verb, noun) if verb.child("xcomp", "ccomp") is None else None
            if raw is not None and raw.date is not None:
                raw.status = "planned" if raw.status == "held" else raw.status
                return raw
        return None

    def of_verb(self, verb: Token, where: Token | None) -> Raw | None:
        """The visit of the verb's subject to the place."""
        date = self._times.of_verb(verb) or self._times.of_purpose(verb)
        visitors = self._parties.subject(verb)
        head = self._parties.subject_head(verb)
        team = head is not None and head.lemma.lower() in mw.DELEGATIONS
        if not team and not any(e.person or _sent(e) for e in visitors):
            body = self._bodies.of_subject(self._parties.subject_head(verb))
            visitors = [body] if body is not None else []
        raw = self._raw(verb, visitors, where, status_of_verb(verb), team=team)
        if raw is not None:
            raw.date = date
        return raw

    def of_noun(self, noun: Token) -> Raw | None:
        """The visit of the noun's owner, or of who is on it, to the place behind it."""
        visitors = [*self._parties.owner(noun), *self._parties.introduced(noun, ("by", "of"))]
        if (
            not visitors
            and noun.dep == "dobj"
            and (noun.head.lemma in _MAKING | mw.CANCELLING or called_off(noun.head))
        ):
            visitors = self._parties.subject(noun.head)
        if not visitors and noun.dep == "pobj" and noun.head.lower in ("on", "during"):
            visitors = self._travelling(noun.head.head)
        if not visitors and noun.dep in ("nsubj", "nsubjpass"):
            visitors = self._planner(noun)
        for where in destinations(noun):
            raw = self._raw(noun, visitors, where, status_of_noun(noun))
            if raw is not None:
                raw.date = self._times.of_noun(noun)
                return raw
        return None

    def _travelling(self, above: Token) -> list[Entity]:
        """Who is "on a visit": the subject of the verb, or the name between whose commas it stands."""
        if above.pos in ("VERB", "AUX"):
            return self._parties.subject(above)
        named = above.mention is not None and above.mention.entity.person
        bearer = above.mention is None and above.lower in lx.PERSON_NOUNS  # "Peru's president, X, on a visit to"
        return self._parties.of(above) if named or bearer else []

    def _planner(self, noun: Token) -> list[Entity]:
        """Whose visit "a visit that he had planned" is."""
        clause = noun.child("relcl")
        return self._parties.subject(clause) if clause is not None else []

    def _raw(
        self, word: Token, visitors: list[Entity], where: Token | None, status: Told, *, team: bool = False
    ) -> Raw | None:
        host = host_of(where, self._resolver) if where is not None else None
        if host is None or where is None:
            return None
        guests = [e for e in visitors if e.person] or [e for e in visitors if team or _sent(e)]
        host = self._seated(word, host, guests)
        if not guests or any(e.country == host.country for e in guests):
            return None
        place = place_of(word, self._resolver) or (words_of(where) if where.mention is not None else None)
        return Raw(word, "visit", [*guests, host], status, f"visit:{word.lemma}", place, sure=0.7)

    def _seated(self, word: Token, host: Entity, guests: list[Entity]) -> Entity:
        """In a city of two bodies the one that the sentence names is the host."""
        if host.country != "EUR":
            return host
        named = [t.mention.entity for t in word.sentence.tokens if t.mention is not None]
        nato = next((e for e in named if e.country == "NATO" and e.kind == "country" and e not in guests), None)
        return nato if nato is not None and not any(t.lower == "eu" for t in word.sentence.tokens) else host


def _sent(entity: Entity) -> bool:
    """Whether a body can travel: delegations and ministers of one stand for it."""
    return entity.kind == "organization" or entity.country in ("EUR", "UNO", "NATO")


def destinations(word: Token) -> list[Token]:
    """The nouns of where a verb of going or a visit leads: "flew on to X"."""
    out = []
    preps = [c for c in word.children if c.dep == "prep" and c.lower in _INTO]
    preps += [p for c in word.children if c.dep == "advmod" for p in c.children if p.dep == "prep" and p.lower == "to"]
    for prep in preps:
        out += [c for c in prep.children if c.dep == "pobj"]
    return out
