"""The floor of a chamber: what a cabinet, council or parliament is told, and what it will take up on a day to come."""

from __future__ import annotations

from dataclasses import replace

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.bodies import Bodies
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.meetings.votes import house, own_body
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token
from graphmodel.model.ids import fold

_TELLING = mw.words("tell inform brief address warn remind assure urge")
_SPEAKING = mw.words("announce say declare tell speak repeat state warn disclose confirm")
_CLOSED = mw.words("cabinet council committee ministers commission politburo presidium board bureau")
"""Bodies that sit behind doors or by appointment: to tell them something is a sitting."""
_SITTERS = mw.words("cabinet council committee ministers politburo presidium")
_OPEN = mw.words("parliament house senate assembly chamber legislature deputies commons congress")
_ASSEMBLED = mw.words(
    "meeting conference congress session convention gathering seminar assembly forum conclave symposium plenum caucus "
    "luncheon dinner banquet"
)
_TAKING_UP = mw.words("debate consider discuss question hear examine review sit convene reconvene resume take weigh")
_SITTING = mw.words("meet convene reconvene gather adjourn sit assemble")
_ANSWERS = _SPEAKING | mw.words(
    "ask reply answer question retort counter reject accuse congratulate urge demand assure shoot"
)
_WRITINGS = mw.words("letter note message memorandum telegram cable report statement email e-mail paper")
_STANDING = mw.words("stand appear speak testify")
_SPEECHES = mw.words("speech address remark statement talk lecture")
_DEBATE = 5
"""Sentences over which a debate is told."""
_SITTING_WORDS = mw.words("session sitting meeting debate")


class Floor:
    """Answers for one article."""

    def __init__(self, resolver: Resolver, times: Times, parties: Parties) -> None:
        self._resolver = resolver
        self._times = times
        self._parties = parties
        self._bodies = Bodies(resolver)

    def of_verb(self, verb: Token) -> Raw | None:
        """The sitting that the verb tells: "told the cabinet on Monday", "the council will debate it on Friday"."""
        if verb.sentence.quote is not None:
            return None
        return (
            self._told(verb)
            or self._stood_before(verb)
            or self._speech(verb)
            or self._takes_up(verb)
            or self._sits(verb)
        )

    def _told(self, verb: Token) -> Raw | None:
        body = None
        if verb.lemma in _TELLING:
            heard = verb.child("dobj", "dative")
            if heard is not None and (found := self._told_members(verb, heard)) is not None:
                return found
            body = self.body(heard, _CLOSED)
        if body is None and verb.lemma in _SPEAKING:
            for prep in (c for c in verb.children if c.dep == "prep" and c.lower in ("in", "to", "before")):
                noun = prep.child("pobj")
                if noun is not None and noun.mention is not None:
                    body = body or self.body(noun, _CLOSED | _OPEN)
        date = self._times.of_verb(verb)
        if body is None or date is None or status_of_verb(verb) != "held":
            return None
        if _by_letter(verb):
            return None
        people = [e for e in self._parties.subject(verb) if e.person]
        if _lawmaking(body) and not (people and self._answered(verb, people[0])):
            return None
        if not people and not self._official(verb):
            return None
        return Raw(verb, "conference", [body, *people], "held", "floor:told", None, date, body.name, 0.55)

    def _stood_before(self, verb: Token) -> Raw | None:
        """Of "stood before a joint meeting of the X on Monday", "spoke to a session of the X"."""
        if verb.lemma not in _STANDING:
            return None
        nouns = (p.child("pobj") for p in verb.children if p.dep == "prep" and p.lower in ("before", "to", "at"))
        heard = next((n for n in nouns if n is not None and n.lemma.lower() in _ASSEMBLED), None)
        raw = self._told_members(verb, heard) if heard is not None else None
        return raw if raw is not None and (raw.date or raw.place) else None

    def _speech(self, verb: Token) -> Raw | None:
        """Of "in a speech to the X in Y on Monday he accused", "addressing the X in Y on Monday, he accused": a body of
        states, or a conference, to which somebody spoke.
        """
        seats = [
            (p.child("pobj"), ("to", "before", "at")) for p in verb.children if p.dep == "prep" and p.lower == "in"
        ]
        heard = [self._heard(n, preps) for n, preps in seats if n is not None and n.lemma in _SPEECHES]
        words = [verb, *(c for c in verb.children if c.dep == "advcl" and c.tag == "VBG")]
        heard += [w.child("dobj") for w in words if w.lemma == "address"]
        noun = next((n for n in heard if n is not None), None)
        if noun is None or status_of_verb(verb) != "held":
            return None
        sitting = noun.mention is None and noun.lemma.lower() in mw.SITTINGS
        body = self._bodies.of_noun(noun) if sitting else self._bodies.of_subject(noun) if noun.mention else None
        seat = [w for w in (noun, noun.head.head, *words) if w is not None]
        date = next((d for w in seat if (d := self._times.own(w))), None) or self._times.of_verb(verb)
        place = next((p for w in seat if (p := place_of(w, self._resolver))), None)
        people = [e for e in self._parties.subject(verb) if e.person]
        if body is None or date is None or place is None or not people:
            return None
        return Raw(verb, "conference", [body, *people], "held", "floor:told", place, date, body.name, 0.6)

    @staticmethod
    def _heard(speech: Token, preps: tuple[str, ...]) -> Token | None:
        """Those to whom a speech is made."""
        found = (c.child("pobj") for c in speech.children if c.dep == "prep" and c.lower in preps)
        return next((n for n in found if n is not None), None)

    def _told_members(self, verb: Token, heard: Token) -> Raw | None:
        """Of "told a meeting of the X party in Y": its members sat, and who told them was there."""
        if heard.mention is not None or heard.lemma.lower() not in _ASSEMBLED or status_of_verb(verb) != "held":
            return None
        prep = next((c for c in heard.children if c.dep == "prep" and c.lower == "of"), None)
        noun = prep.child("pobj") if prep is not None else None
        body = noun.mention.entity if noun is not None and noun.mention is not None else None
        people = [e for e in self._parties.subject(verb) if e.person]
        if body is None or body.kind != "organization" or body.outlet or not people:
            return None
        date, place = self._times.of_verb(verb) or self._times.of_noun(heard), place_of(heard, self._resolver)
        return Raw(verb, "conference", [body, *people], "held", "floor:told", place, date, body.name, 0.6)

    def _official(self, verb: Token) -> bool:
        """Whether somebody whom the words only describe speaks: "the mission's head told the council"."""
        head = self._parties.subject_head(verb)
        party = self._resolver.party(head) if head is not None else None
        return party is not None and party.entity.unnamed and not party.entity.plural

    def _answered(self, verb: Token, speaker: Entity) -> bool:
        """Whether somebody of the speaker's country speaks in the sentences right behind: a debate, not a statement."""
        sentences = self._resolver.article.sentences[verb.sentence.index : verb.sentence.index + _DEBATE]
        speaking = [t for s in sentences for t in s.tokens if t.pos == "VERB" and t.lemma in _ANSWERS and t is not verb]
        others = (e for word in speaking for e in self._parties.subject(word))
        return any(e.person and e is not speaker and e.country == speaker.country for e in others)

    def _takes_up(self, verb: Token) -> Raw | None:
        if verb.lemma not in _TAKING_UP:
            return None
        if verb.lemma == "take" and not any(c.lower == "up" for c in verb.children):
            return None
        head = verb.child("nsubj") or (self._parties.subject_head(verb) if verb.dep == "xcomp" else None)
        body = self.body(head, _CLOSED | _OPEN)
        date = self._times.of_verb(verb) or next((d for n in _sittings(verb) if (d := self._times.of_noun(n))), None)
        if body is None or date is None:
            return None
        status = status_of_verb(verb)
        if status == "held" and verb.tag not in ("VBZ", "VBP"):
            return None
        if status not in ("held", "planned"):
            return None
        return self._of_both(Raw(verb, "conference", [body], "planned", "floor:takes up", None, date, body.name, 0.55))

    def _sits(self, verb: Token) -> Raw | None:
        """Of "the cabinet met for five hours", "parliament convenes on Friday", "the council ended its session"."""
        sitting = verb.child("dobj")
        if sitting is not None:
            held = verb.lemma in mw.HOLDING and sitting.lemma.lower() in _SITTING_WORDS
            if not held or any(c.dep == "prep" and c.lower in ("with", "between") for c in sitting.children):
                return None
        elif verb.lemma not in _SITTING or any(c.dep == "prep" and c.lower == "with" for c in verb.children):
            return None
        head = verb.child("nsubj", "nsubjpass") or self._parties.subject_head(verb)
        body = self.body(head, _SITTERS | _OPEN)
        date = self._times.of_verb(verb) or (self._times.of_noun(sitting) if sitting is not None else None)
        status = status_of_verb(verb)
        if body is None or date is None or status == "unreal":
            return None
        return self._of_both(Raw(verb, "conference", [body], status, "floor:sits", None, date, body.name, 0.6))

    def _of_both(self, raw: Raw) -> Raw:
        """The two countries, where it is their "joint committee of the two countries"."""
        head = self._parties.subject_head(raw.token)
        sides = self._parties.introduced(head, ("of", "between")) if head is not None and head.mention is None else []
        if len(sides) < 2 or not all(e.kind == "country" for e in sides):
            return raw
        return replace(raw, kind="talks", parties=sides, name="")

    def body(self, noun: Token | None, heads: frozenset[str]) -> Entity | None:
        """The chamber that a noun means, by its name or by a common noun and whose it is."""
        if noun is None:
            return None
        if noun.mention is not None:
            entity = noun.mention.entity
            words = set(fold(entity.name).split())
            chambers = heads | _HOUSES if heads & _OPEN else heads
            known = entity.kind == "organization" and not entity.outlet and words & chambers
            if entity.kind == "other" and noun.lemma.lower() in heads:  # "the Council of Ministers"
                code = self._resolver.near_country(noun)
                return self._resolver.names.add(f"b:{fold(entity.name)}", Entity(entity.name, "organization", code))
            return entity if known else None
        if noun.lemma.lower() not in heads:
            return None
        party = self._resolver.party(noun)
        if party is not None and party.entity.kind == "organization" and not party.entity.outlet:
            return party.entity
        if noun.lower in _OPEN:
            return house(noun, self._resolver)
        return own_body(noun, self._resolver)


def _by_letter(verb: Token) -> bool:
    """Whether a body was only written to: "warned the council in a letter"."""
    nouns = [p.child("pobj") for p in verb.children if p.dep == "prep" and p.lower in ("in", "by", "through")]
    return any(n is not None and n.lemma.lower() in _WRITINGS for n in nouns)


def _lawmaking(body: Entity) -> bool:
    """Whether a body is a parliament or one of its committees, where a government makes its statements."""
    words = {w.removesuffix("'s") for w in fold(body.name).split()}
    return bool(words & (_OPEN | _HOUSES | {"committee"})) and not words & {"party", "party's", "central", "nations"}


_HOUSES = mw.words("knesset majlis duma bundestag sabha rajya diet sejm riksdag storting folketing cortes rada")


def _sittings(verb: Token) -> list[Token]:
    found = [p.child("pobj") for p in verb.children if p.dep == "prep" and p.lower in ("at", "in", "during")]
    return [n for n in found if n is not None and n.lemma.lower() in _SITTING_WORDS]
