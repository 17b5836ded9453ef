"""Who speaks in a debate speaks to the chamber: delegates one after the other at a sitting of a council or assembly."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.extract.article import Token
from graphmodel.extract.coref import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.entities import Entity

_CHAMBERS = frozenset("council assembly committee parliament congress senate chamber commission conference".split())
_DELEGATES = frozenset("representative representatives delegate delegates delegation".split())
_TAKING = frozenset("vote floor debate adoption".split())
_REACH = 6
"""Blocks that the chamber may lie back."""


def settle_floor(drafts: Sequence[Draft], resolver: Resolver) -> None:
    """Give what delegates say the chamber in which the delegates before them spoke."""
    body: Entity | None = None
    at = 0
    floor: set[str] = set()
    for draft in drafts:
        heard = draft.addressee
        if heard is not None and _chamber(heard) and _delegate(draft):
            body, at = heard, draft.sentence.block
        elif _opens(draft) and (body is None or draft.sentence.block - at > _REACH):
            named = _named_before(draft, resolver)
            body, at = (named, draft.sentence.block) if named is not None else (body, at)
        if body is None or draft.sentence.block - at > _REACH:
            continue
        if _delegate(draft) or draft.speaker.name in floor:
            floor.add(draft.speaker.name)
            at = draft.sentence.block
            if heard is None and not draft.via and draft.outer is None and draft.act != "agree":
                draft.addressee = body


def _chamber(entity: Entity) -> bool:
    return entity.kind == "organization" and bool(set(entity.name.lower().split()) & _CHAMBERS)


def _delegate(draft: Draft) -> bool:
    """Whether somebody speaks as a delegate: "the representative of Chad", "the Chadian delegate, Jane Roe"."""
    subject = draft.frame.speaker if draft.frame is not None else None
    if subject is None or draft.speaker.kind == "country":
        return False
    near = [subject, *subject.children, subject.head, *(c for c in subject.head.children if c.index < subject.index)]
    return (any(t.lower in _DELEGATES for t in near) and not _abroad(subject)) or _for_country(subject)


def _for_country(subject: Token) -> bool:
    """As in "Sir John Roe, for Britain, said", "Mr. Roe, speaking for Chad, said"."""
    around = [subject, *(c for c in subject.children if c.dep in ("acl", "appos"))]
    around += [c for c in subject.head.children if c.dep in ("advcl", "acl") and c.lower == "speaking"]
    preps = [c for t in around for c in t.children if c.lower == "for" and c.dep == "prep"]
    preps += [c for c in subject.head.children if c.lower == "for" and c.dep == "prep" and c.index < subject.head.index]
    nouns = [n for p in preps for n in p.children if n.dep == "pobj" and n.mention is not None]
    return any(n.mention is not None and n.mention.entity.kind == "country" for n in nouns)


def _abroad(subject: Token) -> bool:
    """As in "the Special Representative", "the trade representative": an office, no seat in a chamber."""
    return any(
        c.lower in ("special", "trade", "personal", "high") for t in (subject, *subject.children) for c in t.children
    )


def _opens(draft: Draft) -> bool:
    """As in "Speaking after the vote", "Taking the floor": a debate goes on."""
    tokens = draft.sentence.tokens[:6]
    spoken = any(t.lower in ("speaking", "taking") and t.tag == "VBG" for t in tokens)
    return spoken and any(t.lower in _TAKING for t in tokens)


def _named_before(draft: Draft, resolver: Resolver) -> Entity | None:
    """The chamber named last before."""
    for mention in reversed(resolver.names.mentions):
        if mention.start < draft.start and _chamber(mention.entity) and "Conference" not in mention.entity.name:
            near = draft.sentence.index - mention.first.sentence.index <= _REACH
            return mention.entity if near else None
    return None
