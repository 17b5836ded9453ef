"""Who answers in an interview that has him only as "Answer": whom its head names, or who received the writer."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.parse.complements import prep_object

_HEADS = frozenset(("interview", "conversation", "q&a"))
_RECEIVING = frozenset("receive meet greet welcome see speak talk tell answer sit chat".split())
_WRITER = frozenset(("us", "me"))
_PAPERS = frozenset("newspaper paper magazine weekly daily journal review correspondent reporter".split())
_NEAR = 9
"""Words between "interview" and the name at most."""


def interviewee(article: ParsedArticle, resolver: Resolver) -> Entity | None:
    """The person who answers where no label names him; None where nothing before the first question tells it."""
    first = min((q.block for q in article.quotes if q.turn), default=0)
    opening = [s for s in article.sentences if s.block < first and s.quote is None]
    for found in (_headed(opening), _received(opening, resolver)):
        person = next(found, None)
        if person is not None:
            return person
    named = [m.entity for m in resolver.names.mentions if m.first.sentence.block < first and m.entity.person]
    people = list(dict.fromkeys(named))
    return people[0] if len(people) == 1 else None


def _headed(opening: list[Sentence]) -> Iterator[Entity]:
    """As in "Interview: President Paz", "A conversation with Ada Sol"."""
    for sentence in opening:
        for token in sentence.tokens:
            if token.lower in _HEADS:
                behind = sentence.tokens[token.index + 1 : token.index + _NEAR]
                if behind and behind[0].lower in (":", "with", "-", "–"):
                    yield from (t.mention.entity for t in behind if t.mention is not None and t.mention.entity.person)


def _received(opening: list[Sentence], resolver: Resolver) -> Iterator[Entity]:
    """As in "The minister received us in Lima", "Ada Sol spoke to this newspaper"."""
    for sentence in opening:
        for verb in sentence.tokens:
            subject = verb.child("nsubj")
            if verb.lemma not in _RECEIVING or subject is None:
                continue
            hearers = [*(c for c in verb.children if c.dep in ("dobj", "dative")), prep_object(verb, ("to", "with"))]
            if any(t is not None and _is_writer(t) for t in hearers):
                party = resolver.party(subject)
                if party is not None and party.entity.person:
                    yield party.entity


def _is_writer(token: Token) -> bool:
    own = any(c.lower in ("this", "our", "the") for c in token.children)
    return token.lower in _WRITER or (token.lower in _PAPERS and own)
