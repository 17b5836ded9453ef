"""Meetings told by what people do together: meals, walks, time spent ("after two hours with X"), heads of states."""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.place import place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_TAKING = mw.words("take have share drink eat enjoy")
_MEALS = mw.words("tea coffee lunch dinner breakfast supper meal drink drinks bread")
_TABLE = 5
"""People at one table."""
_STRETCHES = mw.words("hour minute day evening afternoon morning")
_AROUND = ("after", "following", "in", "during", "for")
_EATEN = ("dined", "lunched", "supped", "breakfasted")
_FACING = ("opposite", "facing")
_GATHERING = mw.words("gather assemble convene")
_SIDE_BY_SIDE = mw.words("sit walk stroll dine lunch sup pray ride")


class Company:
    """Answers for one article."""

    def __init__(self, times: Times, parties: Parties) -> None:
        self._times = times
        self._parties = parties

    def of_verb(self, verb: Token) -> Raw | None:
        """The meeting of those who eat, drink, walk or sit together."""
        thing = verb.child("dobj")
        meal = verb.lemma in _TAKING and thing is not None and thing.lemma.lower() in _MEALS
        beside = verb.lemma in _SIDE_BY_SIDE and (
            _across(verb)
            or any(c.lower in (*_FACING, "across") and c.dep in ("prep", "advmod", "prt") for c in verb.children)
            or any(c.lower in ("together", "alone", "down") for c in verb.children)
        )
        spent = verb.lemma == "have" and thing is not None and thing.lemma.lower() in _STRETCHES
        brought = verb.lemma == "bring" and _together(verb)
        brought = brought or (verb.lemma in _GATHERING and thing is not None and verb.child("nsubj") is not None)
        if not meal and not beside and not spent and not brought and verb.lower not in _EATEN:
            return None
        others = self._parties.introduced(verb, ("with",))
        if not others and beside:
            others = [e for e in self._parties.introduced(verb, _FACING) if e.person] or self._across_from(verb)
        if not others and thing is not None:
            others = self._parties.introduced(thing, ("with",))
        if spent and not others and thing is not None:
            others = self._right_behind(thing)
        if spent and not any(e.person for e in others):
            return None  # "had an hour"
        us = self._parties.subject(verb) if others else self._parties.together(verb)
        if brought:
            others = self._parties.introduced(verb, ("by",)) or self._parties.of(thing)
        return self._raw(verb, [*us, *others], f"company:{verb.lemma}")

    def _across_from(self, verb: Token) -> list[Entity]:
        """Of "sat across from X"."""
        across = next((c for c in verb.children if c.lower == "across"), None)
        if across is None:
            return []
        found = self._parties.introduced(across, ("from",)) or self._parties.introduced(verb, ("from",))
        return [e for e in found if e.person]

    def _right_behind(self, thing: Token) -> list[Entity]:
        """Of "had four hours with X": the preposition, wherever the parser hangs it."""
        after = thing.sentence.next(thing, 1)
        return self._parties.behind(after) if after is not None and after.lower == "with" else []

    def of_time(self, noun: Token) -> Raw | None:
        """The talks of "after two hours with X he said": the subject of the verb was with X."""
        prep = noun.head
        if noun.lemma.lower() not in _STRETCHES or noun.dep != "pobj" or prep.lower not in _AROUND:
            return None
        verb = prep.head
        others = [e for e in self._parties.introduced(noun, ("with",)) if e.person]
        if verb.pos not in ("VERB", "AUX") or len(others) != 1:
            return None
        raw = self._raw(noun, [*self._parties.subject(verb), *others], "company:time")
        if raw is not None and raw.date is None:
            raw.date = self._times.of_verb(verb)
        return raw

    def _raw(self, word: Token, parties: list[Entity], rule: str) -> Raw | None:
        pair = list(dict.fromkeys(parties))
        if not 2 <= len(pair) <= _TABLE or not all(e.person or e.kind == "country" for e in pair):
            return None
        if not any(e.person for e in pair):
            return None
        verb = word.pos in ("VERB", "AUX")
        status = status_of_verb(word) if verb else "held"
        place = place_of(word, self._parties.resolver)
        return Raw(word, "talks", pair, status, rule, place, self._times.of_verb(word), sure=0.65)


def _together(verb: Token) -> bool:
    """Whether "together" stands behind the verb before its clause ends."""
    return any(token.lower == "together" for token in phrases.clause_behind(verb))


def _across(verb: Token) -> bool:
    """Of "sat across a table"."""
    nouns = [
        p.child("pobj") for p in verb.children if p.dep == "prep" and p.lower in ("across", "around", "at", "round")
    ]
    return any(n is not None and n.lower == "table" for n in nouns)
