"""Where a meeting was, and whose guest a visitor is."""

from __future__ import annotations

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.dates.scan import MONTHS, WEEKDAYS
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

_PREPS = ("in", "at", "to", "near", "outside")


def words_of(token: Token) -> str:
    """A name as the text has it, whole."""
    mention = token.mention
    if mention is None:
        return token.text
    tokens = mention.first.sentence.tokens[mention.first.index : mention.last.index + 1]
    return " ".join(t.text for t in tokens)


def _place(noun: Token, resolver: Resolver) -> str | None:
    mention = noun.mention
    if noun.lower[:3] in (*MONTHS, *WEEKDAYS) and mention is None:
        return None
    if mention is not None:
        entity = mention.entity
        if mention.form == "seat":
            entry = next((c for c in resolver.names.index.gazetteer.countries() if c.code == entity.country), None)
            return entry.capitals[0] if entry and entry.capitals else None
        if mention.form == "capital" or entity.kind == "country":
            return words_of(noun)
        if entity.kind == "other" and not entity.person:
            return words_of(noun)
        unknown = entity.person and entity.entry is None and not entity.roles and entity.country is None
        if unknown and noun.head.lower in ("in", "near", "outside"):
            return words_of(noun)  # nobody is met "in" a person
        return None
    if noun.lower == "capital":
        for word in noun.children:
            entity_ = word.mention.entity if word.mention and word.dep in ("amod", "poss", "compound") else None
            if entity_ and entity_.kind == "country":
                entry = next((c for c in resolver.names.index.gazetteer.countries() if c.code == entity_.country), None)
                return entry.capitals[0] if entry and entry.capitals else entity_.name
    for word in noun.children:  # "a Lima hotel", "Geneva airport"
        if word.dep in ("compound", "nmod", "poss") and word.mention is not None and _is_town(word):
            return words_of(word)
    if noun.pos == "PROPN" and noun.text[:1].isupper():
        return noun.text
    return None


def _is_town(word: Token) -> bool:
    mention = word.mention
    return mention is not None and (
        mention.form == "capital" or (mention.entity.kind == "other" and not mention.entity.person)
    )


def place_of(token: Token, resolver: Resolver) -> str | None:
    """The city or country of a word of meeting: below it ("met in X", "the X talks"), or beside it under its verb."""
    for child in token.children:
        before = child.dep in ("compound", "amod", "nmod", "poss") and token.pos == "NOUN"
        if before and child.mention is not None and child.mention.form == "capital":
            return words_of(child)
        if child.dep == "prep" and child.lower in _PREPS:
            for noun in (c for c in child.children if c.dep == "pobj"):
                place = _place(noun, resolver) or _inside(noun, resolver)
                if place:
                    return place
    if place := _after(token, resolver):
        return place
    if token.pos in ("NOUN", "PROPN") and token.dep in ("dobj", "pobj", "nsubjpass"):
        verb = token.head if token.dep != "pobj" else token.head.head
        if verb.pos in ("VERB", "PROPN") and verb is not token:
            for child in verb.children:
                if child.dep == "prep" and child.lower in ("in", "at", "to") and child.index != token.index:
                    noun_ = child.child("pobj")
                    place = _place(noun_, resolver) if noun_ is not None and noun_ is not token else None
                    if place:
                        return place
    return None


def _after(verb: Token, resolver: Resolver) -> str | None:
    """The parser often hangs "in Lima" on the name before it: the first "in" after the verb and before the next one."""
    for token in verb.sentence.tokens[verb.index + 1 : verb.index + 22]:
        if token.pos in ("VERB", "AUX") or token.text in (";", ":"):
            return None
        if token.lower == "in" and token.dep == "prep" and token.head.pos in ("PROPN", "NOUN"):
            noun = token.child("pobj")
            place = _place(noun, resolver) if noun is not None else None
            if place:
                return place
    return None


def _inside(noun: Token, resolver: Resolver) -> str | None:
    """The place one noun further down: "at a summit in Riga", "on the sidelines of a forum in Davos"."""
    for child in noun.children:
        if child.dep == "prep" and child.lower in ("in", "at", "of"):
            inner = child.child("pobj")
            if inner is not None and child.lower != "of":
                place = _place(inner, resolver)
                if place:
                    return place
            elif inner is not None:
                found = place_of(inner, resolver)
                if found:
                    return found
    return None


def host_of(noun: Token, resolver: Resolver) -> Entity | None:
    """The country that is visited: named itself or by its capital or seat."""
    mention = noun.mention
    if mention is not None and mention.head is noun and mention.form in ("country", "capital", "seat"):
        return resolver.country(mention.entity.country)
    if mention is None and noun.lower == "capital":
        for word in noun.children:
            entity = word.mention.entity if word.mention and word.dep in ("amod", "poss", "compound") else None
            if entity and entity.kind == "country":
                return entity
    return None
