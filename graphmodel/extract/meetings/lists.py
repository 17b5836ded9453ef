"""Whom a list means that the parser tore apart: "X, the A envoy, and Y of B", "the heads of the two teams, X and Y"."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_LONG = 8
"""Words of a phrase of office before the comma."""
_CLAUSAL = ("VERB", "AUX", "SCONJ", "PUNCT", "PRON")


def listed(token: Token) -> list[Token]:
    """The members of a coordination; of "X, Y and Z" the parser takes Y for an apposition to X."""
    out: list[Token] = []
    for member in phrases.members(token):
        out.append(member)
        if member.mention is None:  # "the minister, X, and his counterpart, Y": the parser hangs the "and" on X
            named = member.child("appos")
            if named is not None and named.mention is not None and named.mention.entity.person:
                out += [t for other in phrases.members(named)[1:] for t in listed(other)]
        if member.mention is not None and member.mention.entity.person:
            for other in member.children:
                person = other.mention.entity if other.dep == "appos" and other.mention else None
                if person is not None and person.person and person is not member.mention.entity:
                    out += listed(other)
                elif other.dep == "appos" and other.mention is None:  # "X, the A envoy, and Y of B"
                    joined = [t for t in phrases.members(other)[1:] if t.mention and t.mention.entity.person]
                    out += [t for name in joined for t in listed(name)]
    return out


def named_behind(noun: Token) -> list[Entity]:
    """As in "the envoy for X, Jane Roe,", "the heads of the A and B teams, Jane Roe and John Doe": the people right
    behind the commas of a phrase of offices whose own words name nobody.
    """
    if noun.mention is not None or noun.pos not in ("NOUN", "ADJ", "PROPN"):
        return []
    if noun.lemma.lower() not in lx.PERSON_NOUNS and noun.lower.rpartition("-")[2] not in ("elect", "designate"):
        return []
    tokens = noun.sentence.tokens
    at = noun.index + 1
    while at < len(tokens) and tokens[at].text != "," and at - noun.index <= _LONG and tokens[at].pos not in _CLAUSAL:
        at += 1
    if at + 1 >= len(tokens) or tokens[at].text != ",":
        return []
    found: list[Entity] = []
    for token in tokens[at + 1 : at + 14]:
        mention = token.mention
        if mention is not None and mention.entity.person:
            if not found and mention.form != "full":
                return []
            found += [mention.entity] if mention.entity not in found else []
        elif token.lower == "and":
            if noun.tag != "NNS" or not found:
                break
        elif token.text in (",", ".", ";"):
            break
        elif token.pos != "PROPN":
            return []
    if noun.tag == "NNS":
        return found if len(found) >= 2 else []
    return found if len(found) == 1 and not _apposed(noun) else []


def members_named(noun: Token) -> list[Entity]:
    """The people of "the visitors, the A premier, Jane Roe, and the B premier, John Doe,"."""
    found: list[Entity] = []
    if noun.tag != "NNS" or noun.mention is not None or noun.lower in lx.PERSON_NOUNS:
        return found
    for child in (c for c in noun.children if c.dep == "appos"):
        for member in phrases.members(child):
            named = [member, *(c for c in member.children if c.dep == "appos")]
            found += [t.mention.entity for t in named if t.mention is not None and t.mention.entity.person]
    return found if len(found) >= 2 else []


def _apposed(noun: Token) -> bool:
    return any(c.dep == "appos" and c.mention is not None for c in noun.children)


def torn_off(noun: Token) -> list[Token]:
    """Of "the ministers of A, B and C spoke" what the parser makes a second subject: "B and C"."""
    if noun.dep not in _SUBJECTS:
        return []
    later = (c for c in noun.head.children if c.dep in _SUBJECTS and noun.index < c.index < noun.head.index)
    return [c for c in later if c.mention is not None and c.mention.form == "country"]
