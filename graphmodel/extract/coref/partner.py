"""Pronouns between two who deal with one another: "A telephoned B and asked him", "A met B. He warned him".

Who did something to somebody right before goes on doing it to the same one, whoever stands between them or tells of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from graphmodel.extract.coref.base import Party
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.extract.parse.complements import is_passive, prep_object, subject_of

_DEALING = frozenset(
    "meet see visit receive host greet welcome telephone phone ring call contact summon approach cable wire write "
    "speak talk confer tell ask urge warn beg press assure inform advise thank congratulate reproach invite remind "
    "promise implore lobby consult brief reach interview embrace telegraph message caution beseech entreat scold "
    "join accompany question answer reply appeal say offer complain pay dine lunch negotiate plead".split()
)
"""What somebody does to or with the one whom the next sentence tells of as "him"."""
_OBJECTS = frozenset(("him", "her"))


class _Asked(Protocol):
    def party(self, token: Token, inside: Entity | None = None) -> Party | None: ...


def partner(resolver: _Asked, token: Token, doer: Entity | None, before: Sentence | None) -> Party | None:
    """Whom "him" means as the object of a verb: whom the same one dealt with last."""
    if doer is None or token.lower not in _OBJECTS:
        return None
    own = governing(token)
    for verb, near in _verbs(own, before):
        other = _other(verb)
        if other is None or other is token or not (near or verb.lemma in _DEALING):
            continue
        subject = subject_of(verb)
        who = resolver.party(subject) if subject is not None and subject is not token else None
        whom = resolver.party(other) if who is not None else None
        if who is None or whom is None or doer not in (who.entity, whom.entity):
            continue
        found = whom.entity if who.entity is doer else who.entity
        if found is not doer and _fits(found, token) and (near or who.entity.person):
            return Party(found, "partner", 0.85)
    return None


def leader(resolver: _Asked, token: Token, before: Sentence | None) -> Party | None:
    """Whom "he" means in "he warned him": of the two of the sentence before who dealt with the other."""
    verb = token.head
    other = _other(verb) if token.lower in ("he", "she") and token.dep == "nsubj" else None
    if other is None or other.lower not in _OBJECTS or before is None or verb.sentence is not token.sentence:
        return None
    if any(t.mention is not None and t.mention.entity.person for t in token.sentence.tokens[: token.index]):
        return None
    for word in before.tokens:
        met = _other(word) if word.pos == "VERB" and word.lemma in _DEALING else None
        subject = subject_of(word) if met is not None else None
        if met is None or subject is None or word.dep not in ("ROOT", "conj", "ccomp"):
            continue
        who, whom = resolver.party(subject), resolver.party(met)
        if who is None or whom is None or not (who.entity.person and whom.entity.person):
            continue
        if who.entity is not whom.entity and _fits(who.entity, token) and _fits(whom.entity, other):
            return Party(who.entity, "partner", 0.8)
    return None


def governing(token: Token) -> Token:
    """The verb whose object a word is, also where the parser makes it the subject of "asked him to come"."""
    if token.dep == "pobj" or (token.dep == "nsubj" and token.lower in (*_OBJECTS, "them", "us", "me")):
        return token.head.head if token.head.pos in ("VERB", "AUX", "ADP") else token.head
    return token.head


def _verbs(own: Token, before: Sentence | None) -> Iterator[tuple[Token, bool]]:
    """Verbs before a verb, the nearest first, and whether they stand in its sentence."""
    for word in reversed(own.sentence.tokens[: own.index]):
        if word.pos == "VERB":
            yield word, True
    for word in reversed(before.tokens if before is not None else []):
        if word.pos == "VERB" and word.quote is None:
            yield word, False


def _other(verb: Token) -> Token | None:
    """With whom or to whom somebody does something."""
    if is_passive(verb):
        return None
    found = verb.child("dobj", "dative") or (verb.child("oprd") if verb.lemma == "call" else None)
    if found is not None and found.pos == "ADP":
        found = found.child("pobj")
    if found is None:
        below = next((c for c in verb.children if c.dep in ("ccomp", "xcomp") and c.child("nsubj") is not None), None)
        bidden = below.child("nsubj") if below is not None else None
        found = bidden if bidden is not None and bidden.lower in _OBJECTS else None
    named = found is not None and (found.pos == "PRON" or found.mention is not None or found.lower.endswith("part"))
    person = named or (found is not None and found.tag == "NN" and found.children and _titled(found))
    return found if person else prep_object(verb, ("to", "with", "on"))


def _titled(noun: Token) -> bool:
    return any(c.dep == "appos" for c in noun.children)


def _fits(entity: Entity, pronoun: Token) -> bool:
    other = "f" if pronoun.lower in ("he", "him") else "m"
    return entity.person and entity.gender != other
