"""Meetings of one body, whose members are not told: "the leaders of the X Group will meet", "the summit of the Y"."""

from __future__ import annotations

from collections.abc import Callable

from graphmodel.extract import meetings_words as mw
from graphmodel.extract.article import Token
from graphmodel.extract.coref import Resolver
from graphmodel.extract.entities import Entity

_OF_STATES = frozenset(("international",))
_ALLIANCES = frozenset(("EUR", "NATO", "UNO"))
_AT = frozenset(("at", "in", "during", "after", "following", "for", "from"))
_MEMBERS = mw.words("leader minister member president head chief envoy ambassador representative")


class Bodies:
    """Answers for one article."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._gazetteer = resolver.names.index.gazetteer

    def of_subject(self, head: Token | None) -> Entity | None:
        """The body that meets: itself, or "leaders of" and "its foreign ministers"."""
        if head is None:
            return None
        if head.tag in ("WDT", "WP") and head.head.dep == "relcl":
            head = head.head.head
        if head.lemma.lower() in _MEMBERS and head.mention is None:
            return self._of_members(head)
        return self._body(head)

    def of_noun(self, noun: Token) -> Entity | None:
        """The body whose summit or conference it is: "the X summit", "the summit of the X"."""
        for child in noun.children:
            if child.dep in ("compound", "nmod", "poss") and (body := self._body(child)):
                return body
            if child.dep == "prep" and child.lower == "of" and (body := self._body(child.child("pobj"))):
                return body
        return None

    def at(self, noun: Token, subject: Callable[[Token], Token | None]) -> Entity | None:
        """The body that meets at "an emergency session": whose it is, who holds it, or who does something at it."""
        own = self.of_noun(noun)
        if own is not None or noun.head is noun:
            return own
        above = noun.head
        if noun.dep == "dobj" and above.lemma.lower() in mw.HOLDING | mw.CANCELLING:
            return self.of_subject(subject(above))
        if noun.dep != "pobj" or above.lower not in _AT:
            return None
        verb = above.head
        while verb.pos not in ("VERB", "AUX") and verb.dep in ("pobj", "prep", "dobj", "attr"):
            verb = verb.head
        return self.of_subject(subject(verb)) if verb.pos in ("VERB", "AUX") else None

    def _of_members(self, head: Token) -> Entity | None:
        for child in head.children:
            inner = child.child("pobj") if child.dep == "prep" and child.lower == "of" else None
            if inner is not None and inner.mention is not None:
                entity = inner.mention.entity
                return entity if entity.kind == "organization" and not entity.outlet else self._body(inner)
            if child.dep in ("poss", "compound", "amod", "nmod") and (body := self._body(child)):
                return body
        return None

    def _body(self, token: Token | None) -> Entity | None:
        if token is None:
            return None
        entity = token.mention.entity if token.mention is not None else None
        if entity is None and token.lower in ("its", "it"):
            party = self._resolver.party(token)
            entity = party.entity if party is not None else None
        if entity is None:
            return None
        if entity.kind == "country":
            return entity if entity.country in _ALLIANCES else None
        known = self._gazetteer.organization(entity.name) if entity.kind == "organization" else None
        return entity if known is not None and known.kind in _OF_STATES else None
