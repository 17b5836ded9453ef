"""Meetings told by what one said to the other where both were: "told X in Lima in May", "flew to Lima and told X"."""

from __future__ import annotations

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.contacts import by_phone
from graphmodel.extract.meetings.guests import destinations
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import host_of, place_of, words_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token
from graphmodel.model.vocab import MeetingKind

_TELLING = mw.words(
    "tell inform assure warn remind ask urge promise press beg implore beseech persuade convince advise reassure "
    "brief notify lecture scold berate rebuke thank congratulate"
)
_GUESTS = mw.words("visitor guest host caller interlocutor")
_TABLES = mw.words("dinner lunch luncheon breakfast tea coffee drinks supper")
_GOING = mw.words("fly travel go come drive journey arrive rush hurry sail cross hasten jet head return stop call land")


class Errands:
    """Answers for one article."""

    def __init__(self, resolver: Resolver, times: Times, parties: Parties) -> None:
        self._resolver = resolver
        self._times = times
        self._parties = parties

    def of_verb(self, verb: Token) -> Raw | None:
        """The call of what one told the other by telephone; the talks of what he told him at a place on a day."""
        lemma = verb.lemma.lower()
        if lemma not in _TELLING:
            return None
        heard = verb.child("dobj", "dative")
        if verb.child("nsubjpass") is not None:
            us, others = self._parties.introduced(verb, ("by",)), self._parties.subject(verb)
        else:
            us, others = self._parties.subject(verb), self._parties.of(heard)
        pair = list(dict.fromkeys([*us, *others]))
        if len(us) != 1 or len(pair) != 2 or not us[0].person:
            return None
        things = [c for c in verb.children if c.dep in ("dobj", "dative")]
        if by_phone(verb) or any(by_phone(c) for t in things for c in t.subtree() if c.dep == "appos"):
            return self._raw(verb, "call", pair, None) if pair[1].person else None
        codes = [e.country for e in pair if e.country]
        if pair[1].person and len(codes) == len(set(codes)) and _face_to_face(verb, heard):
            return self._raw(verb, "talks", pair, self._there(verb, heard))
        strangers = len(codes) < 2 and pair[1].person  # of what country one is the text does not say
        if (len(set(codes)) < 2 and not strangers) or not (pair[1].person or _sent(heard, pair[1])):
            return None
        place = self._there(verb, heard)
        if place is not None:
            return self._raw(verb, "talks", pair, place)
        going = verb.head
        if verb.dep != "conj" or going.lemma.lower() not in _GOING or not pair[1].person:
            return None
        towns = [words_of(t) for t in destinations(going) if t.mention is not None]
        place = place_of(going, self._resolver) or next(iter(towns), None)
        raw = self._raw(verb, "talks", pair, place, self._times.of_verb(going))
        return raw if raw is not None and raw.place else None

    def _there(self, verb: Token, heard: Token | None) -> str | None:
        """The town or country of "in Lima"; the parser often hangs it on the name."""
        for prep in (c for c in (*verb.children, *(heard.children if heard is not None else ())) if c.dep == "prep"):
            noun = prep.child("pobj")
            if noun is None or prep.lower not in ("in", "at") or noun.mention is None:
                continue
            named = noun.mention.form in ("capital", "country", "seat") and host_of(noun, self._resolver) is not None
            town = noun.mention.entity.kind == "other" and prep.lower == "in"
            if named or town:
                return words_of(noun)
        return None

    def _raw(
        self, verb: Token, kind: MeetingKind, pair: list[Entity], place: str | None, day: DateMention | None = None
    ) -> Raw | None:
        date = self._times.of_verb(verb) or day
        if kind == "talks" and date is None:
            return None
        rule = f"told:{verb.lemma}" if kind == "call" else f"told in:{verb.lemma}"
        return Raw(verb, kind, pair, status_of_verb(verb), rule, place, date, sure=0.75 if kind == "call" else 0.6)


def _face_to_face(verb: Token, heard: Token | None) -> bool:
    """Whether the words say that both were there: "told his guest, X", "told X to his face", "told X over dinner"."""
    if heard is not None and heard.mention is None and heard.lemma.lower() in _GUESTS:
        return any(c.lower in ("his", "her", "the", "their") for c in heard.children)
    nouns = [(p.lower, n) for p in verb.children if p.dep == "prep" and (n := p.child("pobj")) is not None]
    return any((p == "to" and n.lower == "face") or (p == "over" and n.lower in _TABLES) for p, n in nouns)


def _sent(heard: Token | None, country: Entity) -> bool:
    """Whether the people of a country are spoken to, who must be its envoys: "told the Burmese", "the X delegation"."""
    if heard is None or country.kind != "country":
        return False
    people = heard.mention is not None and heard.mention.form == "demonym"
    return people or (heard.mention is None and heard.lemma.lower() in mw.DELEGATIONS)
