"""Whom "told the conference", "told his colleagues", "told the deputies" speak to: the body that sits, or those who
meet. Where the article tells of no such body, the words stand as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.extract.coref.base import best
from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.meetings.votes import parliament
from graphmodel.extract.names.entities import UNIONS, Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_OCCASIONS = frozenset("conference meeting summit gathering session forum plenary convention assembly sitting".split())
_TAKING_PART = frozenset(
    "colleagues delegates participants delegations ministers leaders representatives envoys counterparts presidents "
    "heads partners peers".split()
)
_SEATED = frozenset(
    "deputies lawmakers legislators senators mps parliamentarians members councillors congressmen chamber house floor "
    "colleagues parliament legislature".split()
)
_LAWMAKERS = frozenset("deputies lawmakers legislators parliamentarians parliament legislature".split())
"""Words that mean the parliament of the speaker's country where no other is told of."""
_ROUND = frozenset("assembly delegates delegations session plenary members".split())
"""Words that mean the union of countries that the article is about where none is told of closer by."""
_GUESTS = frozenset("guest guests visitor visitors host hosts colleague counterpart interlocutor".split())
_CHAMBERS = frozenset(
    "parliament senate congress assembly council knesset duma bundestag majlis sejm riksdag storting diet "
    "legislature commons lords sabha committee chamber house".split()
)
_OF_COUNTRIES = frozenset(
    "council assembly organization organisation league union commonwealth community association forum conference "
    "agency congress nations".split()
)
_KINDS = ("conference", "summit", "vote", "talks")
_STAGES = frozenset(
    "opening closing first second final last plenary emergency special extraordinary urgent annual regular closed "
    "closed-door private inaugural general ministerial formal".split()
)
"""What a session or meeting is called that is still that of the body told of."""
_ASIDES = ("det", "punct", "advmod", "relcl", "acl", "nummod", "case")
_REACH = 10
"""Sentences that a meeting or a chamber may lie back."""
_CLOSE = 3
"""The same for words that need not mean a chamber."""


def assembled(draft: Draft, gatherings: Sequence[Gathering], resolver: Resolver) -> Entity | None:
    """The body for a hearer that the article only describes; what stood there where none is told of."""
    found, token = draft.addressee, draft.frame.addressee if draft.frame is not None else None
    if found is None or token is None or found.kind != "other" or not _plain(token):
        return found
    word, named = token.lower, token.mention is not None and token.mention.form != "other"
    told_before = word in _TAKING_PART and found.name.lower() != word and token.child("poss") is None
    if named or told_before:
        return found
    body = _sitting(token, draft, gatherings) if word in _OCCASIONS | _TAKING_PART else None
    owned = any(c.tag == "PRP$" for c in token.children)
    if body is None and word in _GUESTS and (owned or word != "guests"):
        body = _other_side(token, draft, gatherings)
    if body is None and word in _SEATED:
        body = _chamber(token, resolver) or (_national(draft.speaker, resolver) if word in _LAWMAKERS else None)
    if body is None and word in _ROUND:
        body = _international(token, resolver)
    if body is not None:
        return body
    if word == "conference" and "news" in found.name:
        return None
    named = phrases.determiner(token) == "indefinite" or len(found.name.split()) > 1
    return found if named or word != "conference" else None


def _plain(noun: Token) -> bool:
    """Whether a noun stands alone, but for "the", "his", "fellow", "closed"."""
    if any(c.lower in ("both", "two", "news", "press") for c in noun.children):
        return False
    return all(
        c.dep in _ASIDES
        or c.tag == "PRP$"
        or c.lower in ("fellow", "closed", "whole", "entire", "assembled", "full")
        or (noun.lower in _OCCASIONS and c.lower in _STAGES)
        for c in noun.children
        if c.index < noun.index
    ) and not any(c.dep == "prep" and c.lower in ("of", "from") for c in noun.children)


def _sitting(token: Token, draft: Draft, gatherings: Sequence[Gathering]) -> Entity | None:
    """Who meets at the last meeting of a body or of several told of before: the body, or the others."""
    for gathering in reversed(gatherings):
        back = [token.sentence.index - r.token.sentence.index for r in gathering.raws if r.token.start < token.start]
        if gathering.kind not in _KINDS or not back or min(back) > _REACH or gathering.status == "cancelled":
            continue
        states = [e for e in gathering.parties if e.kind in ("country", "organization")]
        if any(r.rule == "floor:told" and r.token.sentence is token.sentence for r in gathering.raws):
            continue
        if len(states) == 1 and states[0].kind == "organization" and not states[0].outlet:
            return states[0]
        if len(states) > 2 and len(states) == len(gathering.parties):
            others = [e for e in states if e.country != draft.speaker.country]
            joint = best([Party(e, "sitting", 0.6) for e in others]) if len(others) < len(states) else None
            return joint.entity if joint is not None else None
    return None


def _other_side(token: Token, draft: Draft, gatherings: Sequence[Gathering]) -> Entity | None:
    """As in "asked his guest", "told the visitors": whom the speaker met last; of several their country."""
    for gathering in reversed(gatherings):
        back = [token.sentence.index - r.token.sentence.index for r in gathering.raws if r.token.start < token.start]
        ours = [
            e for e in gathering.parties if e is draft.speaker or (e.country and e.country == draft.speaker.country)
        ]
        others = [e for e in gathering.parties if e.country and e.country != draft.speaker.country]
        if not back or min(back) > _REACH or not ours or gathering.status == "cancelled":
            continue
        if len(gathering.parties) == 2 and draft.speaker in gathering.parties and token.tag == "NN":
            return next(e for e in gathering.parties if e is not draft.speaker)
        if len({e.country for e in others}) == 1 and (len(others) == 1 or token.tag == "NNS"):
            state = Entity(others[0].country or "", "country", others[0].country)
            return others[0] if len(others) == 1 else state
    return None


def _chamber(token: Token, resolver: Resolver) -> Entity | None:
    """The chamber named last before: whose "deputies" or "members" are meant."""
    at = token.sentence.index
    reach = _CLOSE if token.lower in _TAKING_PART else _REACH
    for sentence in reversed(resolver.article.sentences[max(0, at - reach) : at + 1]):
        for word in reversed(sentence.tokens):
            if word.start >= token.start or word.lower not in _CHAMBERS or word is token:
                continue
            if word.mention is None and word.lower in ("chamber", "house", "committee", "council"):
                continue
            if word.mention is not None and word.mention.entity.kind not in ("organization", "country"):
                continue
            committee = word.dep == "compound" and word.head.lower in ("committee", "panel", "commission")
            named = word.mention.head if word.mention is not None else word
            party = resolver.party(word.head if committee else named)
            if party is not None and party.entity.kind == "organization" and not party.entity.outlet:
                return party.entity
    return None


def _national(speaker: Entity, resolver: Resolver) -> Entity | None:
    """The parliament of the speaker's country."""
    country = resolver.country(speaker.country) if speaker.person and speaker.country not in UNIONS else None
    return parliament(country, resolver) if country is not None else None


def _international(token: Token, resolver: Resolver) -> Entity | None:
    """As in "told the delegates" in an account of the United Nations: the union or body of countries named last."""
    at = token.sentence.index
    for mention in reversed(resolver.names.mentions):
        entity, back = mention.entity, at - mention.first.sentence.index
        if mention.start >= token.start or back > _REACH:
            continue
        body = entity.kind == "organization" and not entity.outlet and entity.country in (None, *UNIONS)
        if body and set(entity.name.lower().split()) & _OF_COUNTRIES:
            return entity
    return None
