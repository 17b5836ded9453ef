"""Verbs that mean a meeting only in company: "saw X in Y", "called on X", "was with X", "said to X by telephone"."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.bodies import Bodies
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.model.vocab import MeetingKind

_CLAUSES = ("xcomp", "ccomp", "acl", "oprd", "acomp")
_OWN_HOUSE = ("cabinet", "council", "committee", "parliament")
_SPOKEN = mw.words("say complain explain repeat talk speak protest apologize apologise")
_ERRANDS = mw.words("ask tell urge persuade assure brief inform warn plead consult beg press convince implore remind")
_EXCHANGED = mw.words("word greeting pleasantry handshake courtesy joke view opinion")
"""What two exchange face to face; letters, fire and prisoners are exchanged from afar."""
_FACING = mw.words("face confront greet meet")
"""Verbs that mean a meeting where two do it to each other."""
_MEANS = mw.words("by over on in during via down through")
_SETS = mw.words("phone telephone video videoconference hotline")
_GOING = mw.words("fly travel go come drive return journey arrive rush head stop cross sail hurry call")


class Contacts:
    """Answers for one article."""

    def __init__(self, resolver: Resolver, times: Times, parties: Parties) -> None:
        self._resolver = resolver
        self._times = times
        self._parties = parties
        self._bodies = Bodies(resolver)

    def of_verb(self, verb: Token) -> Raw | None:
        """The meeting of two people that the verb tells with its object or its "with"."""
        lemma = verb.lemma.lower()
        if lemma == "see" or (lemma in _FACING and _each_other(verb.child("dobj"))):
            return self._seeing(verb)
        if lemma == "call":
            return self._calling_on(verb)
        if lemma in ("be", "spend", "shake", "exchange"):
            return self._with(verb, lemma)
        if lemma == "brief":
            return self._briefing(verb)
        if lemma in _ERRANDS and going_to(verb) is not None:
            return self._errand(verb)
        if lemma == "agree" and verb.dep == "conj" and verb.head.lemma.lower() in _GOING:
            return self._agreeing(verb)
        if lemma in _SPOKEN and by_phone(verb):
            return self._raw(verb, "call", self._parties.introduced(verb, ("to", "with")), 0.7)
        return None

    def _seeing(self, verb: Token) -> Raw | None:
        thing = verb.child("dobj")
        if thing is None or verb.child(*_CLAUSES) is not None or _prep(verb, ("as", "through", "on", "by")):
            return None
        if _each_other(thing):
            people = [e for e in self._parties.together(verb) if e.person]
            raw = self._raw(verb, "talks", people[1:], 0.7) if len(people) == 2 else None
        else:
            role = thing.mention is None and thing.lower in lx.PERSON_NOUNS
            raw = self._raw(verb, "talks", self._parties.of(thing), 0.65, bodies=role)
        return raw if raw is not None and (raw.date or raw.place or _to_go(verb)) else None

    def _errand(self, verb: Token) -> Raw | None:
        """Of "flew to X on Monday to ask Y to wait": the two met."""
        heard = verb.child("dobj", "dative")
        raw = self._raw(verb, "talks", [e for e in self._parties.of(heard) if e.person], 0.6)
        return raw if raw is not None and len(raw.parties) == 2 and raw.date else None

    def _agreeing(self, verb: Token) -> Raw | None:
        """Of "went to X on Monday and agreed with his colleague, Y, to wait"."""
        others = [e for e in self._parties.introduced(verb, ("with",)) if e.person]
        raw = self._raw(verb, "talks", others, 0.6)
        if raw is None:
            return None
        raw.date = raw.date or self._times.of_verb(verb.head)
        raw.place = raw.place or place_of(verb.head, self._resolver)
        return raw if raw.date else None

    def _calling_on(self, verb: Token) -> Raw | None:
        if verb.child("xcomp", "ccomp", "advcl", "dobj", "oprd") is not None:
            return None
        prep = next((c for c in verb.children if c.dep in ("prep", "prt") and c.lower in ("on", "upon")), None)
        noun = prep.child("pobj") if prep is not None else None
        if noun is None or any(c.dep in ("acl", "relcl") or c.lower == "to" for c in noun.children):
            return None
        raw = self._raw(verb, "talks", self._parties.of(noun), 0.65)
        return raw if raw is not None and (raw.date or raw.place) else None

    def _with(self, verb: Token, lemma: str) -> Raw | None:
        """Of "was with X in Y", "spent an hour with X", "shook hands with X"."""
        thing = verb.child("dobj")
        if lemma == "be" and verb.child("attr", "acomp", "xcomp", "expl") is not None:
            return None
        if lemma == "spend" and (thing is None or not _stretch(thing)):
            return None
        if lemma == "shake" and (thing is None or thing.lemma != "hand"):
            return None
        if lemma == "exchange" and (thing is None or thing.lemma not in _EXCHANGED):
            return None
        others = self._parties.introduced(verb, ("with",))
        if not others and thing is not None:
            others = self._parties.introduced(thing, ("with",))
        if not others and lemma == "spend":
            others = self._behind(verb)
        raw = self._raw(verb, "talks", others, 0.65)
        return raw if raw is not None and (raw.place or lemma != "be") else None

    def _behind(self, verb: Token) -> list[Entity]:
        """Of "spent the day at the palace with X": the "with" that the parser hangs on the place."""
        preps = (t for t in phrases.clause_behind(verb) if t.lower == "with" and t.dep == "prep")
        prep = next(preps, None)
        return self._parties.behind(prep) if prep is not None else []

    def _briefing(self, verb: Token) -> Raw | None:
        kind: MeetingKind = "call" if by_phone(verb) else "talks"
        heard = verb.child("nsubjpass")
        thing = heard if heard is not None else verb.child("dobj")
        if thing is not None and thing.mention is None and thing.lower in _OWN_HOUSE:
            return None  # a sitting of that body: see `Floor`
        body = self._bodies.of_subject(heard if heard is not None else verb.child("dobj"))
        others = [body] if body is not None else self._parties.of(heard if heard is not None else verb.child("dobj"))
        us = self._parties.introduced(verb, ("by",)) if heard is not None else None
        raw = self._raw(verb, kind, others, 0.6, us=us, bodies=True)
        return raw if raw is not None and (raw.date or raw.place) else None

    def _sent(self, verb: Token, us: list[Entity]) -> bool:
        """Whether envoys of several countries do it: "the ambassadors of A and B called on X"."""
        head = self._parties.subject_head(verb)
        return len(us) >= 2 and head is not None and head.mention is None and head.tag == "NNS"

    def _raw(
        self,
        verb: Token,
        kind: MeetingKind,
        others: list[Entity],
        sure: float,
        *,
        us: list[Entity] | None = None,
        bodies: bool = False,
    ) -> Raw | None:
        us = self._parties.subject(verb) if us is None else us
        pair = list(dict.fromkeys([*us, *others]))
        if not us or not others or len(pair) < 2 or not (any(e.person for e in us) or self._sent(verb, us)):
            return None
        allowed = ("person", "organization", "country") if bodies else ("person", "country")
        if not all(e.kind in allowed for e in pair) or not (bodies or any(e.person for e in others)):
            return None
        going = going_to(verb)
        date = self._times.of_verb(verb) or (self._times.of_verb(going) if going is not None else None)
        place = place_of(verb, self._resolver) or (place_of(going, self._resolver) if going is not None else None)
        status = status_of_verb(verb)
        if status == "held" and going is not None:
            status = status_of_verb(going)
        return Raw(verb, kind, pair, status, f"contact:{verb.lemma}", place, date, sure=sure)


def going_to(verb: Token) -> Token | None:
    """The verb of going of "flew to X on Monday to see Y": it tells the day and the place."""
    if verb.dep not in ("advcl", "xcomp") or not any(c.lower == "to" for c in verb.children if c.dep == "aux"):
        return None
    return verb.head if verb.head.lemma.lower() in _GOING else None


def by_phone(verb: Token) -> bool:
    """Whether the verb itself is done "by telephone", "over the phone", "in a telephone call"."""
    for prep in (c for c in verb.children if c.dep == "prep" and c.lower in _MEANS):
        means = prep.child("pobj")
        if means is None:
            continue
        kinds = {c.lower for c in means.children if c.dep in ("compound", "amod")}
        if means.lower in _SETS and prep.lower != "in":
            return True
        if means.lower == "line" and (prep.lower == "down" or kinds & mw.CALLS):
            return True
        if means.lower in ("call", "conversation") and kinds & mw.CALLS:
            return True
        if means.lower == "call" and prep.lower in ("in", "during") and _prep_free(means):
            return True
    return False


def _stretch(thing: Token) -> bool:
    """Whether somebody spends time: "an hour", "most of the day", "part of the weekend"."""
    of = next((c.child("pobj") for c in thing.children if c.lower == "of"), None)
    part = thing.lower in ("most", "much", "part", "all", "half", "some", "best") or thing.lemma in mw.QUANTITIES
    return thing.lemma in mw.QUANTITIES or (part and of is not None and of.lemma in mw.QUANTITIES)


def _each_other(thing: Token | None) -> bool:
    """Of "saw each other", "faced one another"."""
    pair = thing is not None and thing.lower in ("other", "another")
    return pair and thing is not None and any(c.lower in ("each", "one") for c in thing.children)


def _prep_free(call: Token) -> bool:
    """Whether a call is one by its "a" or "the" and nothing else: "in a call on Sunday", not "in a call for calm"."""
    return call.tag == "NN" and not any(
        c.dep in ("prep", "acl") and c.lower in ("for", "to", "by") for c in call.children
    )


def _prep(verb: Token, preps: tuple[str, ...]) -> bool:
    for prep in (c for c in verb.children if c.dep == "prep" and c.lower in preps):
        noun = prep.child("pobj")
        if prep.lower != "on" or noun is None or noun.lemma.lower() in ("television", "tv", "screen"):
            return True
    return False


def _to_go(verb: Token) -> bool:
    return status_of_verb(verb) == "planned" or going_to(verb) is not None
