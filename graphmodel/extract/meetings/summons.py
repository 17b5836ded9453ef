"""Meetings of one who sends for the other: "summoned the ambassador", "called in X", "granted an audience to X"."""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.bodies import Bodies
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import host_of, place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

_CALLING_IN = mw.words("call haul bring ask invite order")
"""Verbs that with "in" have somebody come: "called in the envoy", "was hauled in"."""
_CALLED = mw.words("summon call invite haul convoke convene order bid")
"""Verbs that with "to the ministry" have somebody come there."""
_SUMMONING = mw.words("summon convoke")
_OFFICES = mw.words("ministry office palace department chancellery residence presidency headquarters embassy quarters")
_GRANTING = mw.words("grant give accord have obtain seek get")
_AWAY = mw.words("home back away off up out")


class Summons:
    """Answers for one article."""

    def __init__(self, times: Times, parties: Parties) -> None:
        self._times = times
        self._parties = parties
        self._bodies = Bodies(parties.resolver)

    def of_verb(self, verb: Token) -> Raw | None:
        """The meeting of who sends for somebody, or receives him in audience, and who comes."""
        if any(c.lower in _AWAY and c.dep in ("advmod", "prt") for c in verb.children):
            return None  # "called his ambassador home"
        lemma = verb.lemma.lower()
        if verb.child("nsubjpass") is not None:
            return self._summoned(verb, lemma)
        if lemma in _SUMMONING:
            guests = self._parties.of(verb.child("dobj"))
            group = self._bodies.described(verb.child("dobj"), whole=True)
            return self._raw(verb, self._parties.subject(verb), guests or ([group] if group is not None else []))
        if lemma in _CALLING_IN and (guests := self._called_in(verb)):
            return self._raw(verb, self._parties.subject(verb), guests)
        if lemma == "send" and verb.child("dobj") is None:  # "sent for the envoy"
            return self._raw(verb, self._parties.subject(verb), self._parties.introduced(verb, ("for",)))
        return self._audience(verb, lemma)

    def _summoned(self, verb: Token, lemma: str) -> Raw | None:
        """Of "was summoned by X", "was called to the ministry", "was called in by X"."""
        inside = lemma in _CALLING_IN and any(c.lower == "in" and c.dep in ("prt", "advmod") for c in verb.children)
        to = self._summoned_to(verb) if lemma in _CALLED else []
        by = self._parties.introduced(verb, ("by",))
        if lemma not in _SUMMONING and not inside and not to:
            return None
        return self._raw(verb, by or to, self._parties.of(verb.child("nsubjpass")))

    def _summoned_to(self, verb: Token) -> list[Entity]:
        """Whose door it is: of "to the Peruvian ministry", "to the palace in Lima", "to X" himself."""
        prep = next((c for c in verb.children if c.dep == "prep" and c.lower in ("to", "before")), None)
        noun = prep.child("pobj") if prep is not None else None
        if noun is None:
            return []
        if noun.lemma.lower() not in _OFFICES:
            return [e for e in self._parties.of(noun) if e.person]
        found = [e for e in self._parties.of(noun) if e.kind in ("organization", "country")]
        for inner in (c.child("pobj") for c in noun.children if c.dep == "prep" and c.lower == "in"):
            host = host_of(inner, self._parties.resolver) if inner is not None else None
            found += [host] if host is not None else []
        return found[:1]

    def _called_in(self, verb: Token) -> list[Entity]:
        """Who is "called in": behind "in", or the object of a verb with it; "called in troops" calls nobody."""
        prep = next((c for c in verb.children if c.lower == "in"), None)
        if prep is None or (prep.dep == "prep" and prep.index != verb.index + 1):
            return []
        thing = prep.child("pobj") if prep.dep == "prep" else verb.child("dobj")
        return [e for e in self._parties.of(thing) if e.person]

    def _audience(self, verb: Token, lemma: str) -> Raw | None:
        """Of "granted an audience to X", "received X in audience", "had an audience with X"."""
        thing = verb.child("dobj")
        if lemma in _GRANTING and thing is not None and thing.lower == "audience":
            guests = self._parties.introduced(verb, ("to", "with", "of")) or self._parties.introduced(
                thing, ("to", "with", "of")
            )
            given = verb.child("dative")
            if not guests and given is not None and given.child("pobj") is None:
                guests = self._parties.of(given)
            return self._raw(verb, self._parties.subject(verb), guests)
        audience = next((n for c in verb.children if c.lower == "in" and (n := c.child("pobj"))), None)
        if lemma != "receive" or audience is None or audience.lower != "audience":
            return None
        behind = [c for t in audience.subtree() for c in t.children if c.dep == "appos" and c.index > audience.index]
        guests = self._parties.of(thing) if thing is not None else self._parties.of(behind[0]) if behind else []
        return self._raw(verb, self._parties.subject(verb), guests)

    def _raw(self, verb: Token, hosts: list[Entity], guests: list[Entity]) -> Raw | None:
        pair = list(dict.fromkeys([*hosts[:1], *guests]))
        if (
            not hosts
            or len(pair) < 2
            or not all(e.person or e.country is None for e in guests)
            or not _receives(hosts[0])
        ):
            return None
        codes = [e.country for e in pair if e.country]
        if len(codes) == len(pair) and len(set(codes)) == 1 and not all(e.person for e in pair):
            return None  # a ministry and its own envoy
        place = place_of(verb, self._parties.resolver)
        date = self._times.of_verb(verb)
        return Raw(verb, "talks", pair, status_of_verb(verb), f"summons:{verb.lemma}", place, date, sure=0.7)


def _receives(host: Entity) -> bool:
    """Whether it is somebody with an office to be called to: no parliament or court, which hears witnesses."""
    if host.kind == "organization":
        return not host.outlet and bool(_OFFICES & set(host.name.lower().split()))
    return host.kind in ("person", "country")
