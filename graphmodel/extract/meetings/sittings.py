"""Sittings told by what was done there: "EU ministers imposed a ban at a meeting", "the heads of A and B signed"."""

from __future__ import annotations

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.bodies import Bodies
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_noun, status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.model.vocab import MeetingKind

_NOUNS = mw.words("meeting summit session conference talk gathering congress forum")
_AT = ("at", "in", "during", "after", "following", "from")
_DECIDING = mw.words(
    "approve adopt agree decide impose suspend sign endorse lift extend launch set put postpone elect choose appoint "
    "admit expel fail reach ratify back reject discuss debate consider weigh mull commit pledge hammer seal select "
    "name tighten ease renew authorize authorise convene gather assemble meet conclude clear delay declare"
)
"""What a body's members do when they sit; sayings are told from anywhere."""
_ON_MEMBERS = mw.words("admit readmit expel suspend")
_HEARING = mw.words("debate discuss consider examine review hear")
_ACTING = mw.words(
    "condemn deplore demand call urge authorize authorise impose extend adopt approve reject endorse order decide ask "
    "request appeal recommend appoint elect lift renew terminate refer refuse agree vote warn welcome establish create "
    "declare instruct mandate set pass ban back express resolve admit expel suspend censure deny reaffirm strip invite"
)
"""What a council or an assembly can only do where it sits."""
_ORGANS = mw.words("council assembly board committee congress conference")
_HEADS = mw.words("president leader premier minister head king chancellor chief foreign-minister")


class Sittings:
    """Answers for one article."""

    def __init__(self, resolver: Resolver, times: Times) -> None:
        self._resolver = resolver
        self._times = times
        self._bodies = Bodies(resolver)
        self._parties = Parties(resolver)

    def of_verb(self, verb: Token) -> Raw | None:
        """The sitting at which a body, its members or the heads of several countries did what the verb tells."""
        shared = verb.dep in ("relcl", "conj")
        head = verb.child("nsubj", "nsubjpass") or (self._parties.subject_head(verb) if shared else None)
        if head is None or (head.pos == "PRON" and head.tag not in ("WDT", "WP")):
            return None
        noun = _sitting_noun(verb)
        if noun is None and (found := self._decides(verb, head)) is not None:
            return found
        if noun is None and (verb.lemma not in _DECIDING or head.tag not in ("NNS", "NNPS")):
            return None
        countries = self._countries(head)
        body = None if countries else self._bodies.of_subject(head) or (self._bodies.lately(head) if noun else None)
        if body is None and not countries:
            return None
        return self._raw(verb, noun, body, countries)

    def _decides(self, verb: Token, head: Token) -> Raw | None:
        """Of "the X Union suspended Peru on Saturday", "the X Council debated it last night": it sat that day."""
        if head.tag in ("NNS", "NNPS") or verb.tag != "VBD" or verb.sentence.quote is not None:
            return None
        thing = verb.child("dobj")
        member = thing is not None and thing.mention is not None and thing.mention.entity.kind == "country"
        took_up = verb.lemma == "take" and any(c.lower == "up" and c.dep == "prt" for c in verb.children)
        hears = thing is not None and bool(took_up or verb.lemma in _HEARING)
        body, date = self._bodies.of_subject(head), self._times.of_verb(verb)
        organ = body is not None and bool(_ORGANS & set(body.name.lower().split()))
        if not (hears or (verb.lemma in _ON_MEMBERS and member) or (organ and verb.lemma in _ACTING)):
            return None
        if body is None or date is None or status_of_verb(verb) != "held":
            return None
        if date.interval.earliest != date.interval.latest:
            return None  # of a month it is told as what has been
        kind: MeetingKind = "conference" if hears else "vote"
        return Raw(verb, kind, [body], "held", f"body:{verb.lemma}", None, date, body.name, 0.6)

    def _raw(self, verb: Token, noun: Token | None, body: Entity | None, countries: list[Entity]) -> Raw | None:
        date = self._times.of_verb(verb)
        place = None
        if noun is not None:
            date = self._times.own(noun) or self._times.of_noun(noun) or date
            place = place_of(noun, self._resolver)
        place = place or place_of(verb, self._resolver)
        if date is None and (place is None or noun is None):
            return None
        status = status_of_verb(verb)
        if noun is not None and status == "held":
            status = status_of_noun(noun)
        if status not in ("held", "planned"):
            return None
        if body is not None:
            return Raw(noun or verb, "conference", [body], status, "body:sits", place, date, body.name, 0.6)
        return Raw(noun or verb, "summit", countries, status, "heads:sit", place, date, sure=0.6)

    def _countries(self, head: Token) -> list[Entity]:
        """The countries of "the presidents of A, B and C", "the A and B ministers"."""
        if head.tag != "NNS" or head.lemma.lower() not in _HEADS or head.mention is not None:
            return []
        for prep in (c for c in head.children if c.dep == "prep" and c.lower == "of"):
            inner = prep.child("pobj")
            named = [t.mention.entity for t in phrases.members(inner) if t.mention] if inner is not None else []
            if len(named) >= 2 and all(e.kind == "country" for e in named):
                return list(dict.fromkeys(named))
        return self._parties.modifiers(head)


def _sitting_noun(verb: Token) -> Token | None:
    """The meeting at which something was done, below the verb or the nouns that belong to it."""
    stack = [verb]
    while stack:
        token = stack.pop(0)
        for child in token.children:
            if child.dep == "prep":
                noun = child.child("pobj")
                if noun is None:
                    continue
                if child.lower in _AT and noun.lemma.lower() in _NOUNS and not _press(noun):
                    return noun
                if token is verb and noun.mention is None and noun.pos == "NOUN":
                    stack.append(noun)
            elif child.dep in ("dobj", "attr", "xcomp") and child.pos in ("NOUN", "PROPN", "VERB"):
                stack.append(child)
    return None


def _press(noun: Token) -> bool:
    return any(c.lower in mw.NO_MEETING for c in noun.children if c.dep in ("compound", "amod", "nmod"))
