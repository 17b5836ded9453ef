"""Against whom a threat is made that is spoken to nobody: who must not do it, whose doing would be met."""

from __future__ import annotations

from graphmodel.extract.acts import ActJudge
from graphmodel.extract.aims.claims import owner
from graphmodel.extract.aims.third import called_by
from graphmodel.extract.aims.warned import strikes
from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_CONDITIONS = frozenset(("if", "unless", "until", "should", "once", "before"))
_BINDING = frozenset("must should ought shall".split())
_OBJECTS = ("dobj", "nsubjpass")
_AGAINST = frozenset("on against upon by from".split())


def threatened(draft: Draft, frame: Frame, judge: ActJudge, resolver: Resolver) -> Entity | None:
    """The other party in a threat: who is to mind its condition, else to whom it would be done."""
    tokens = [t for s in judge.quoted(frame) for t in s.tokens] + frame.content
    conditions = [t for t in tokens if t.dep in ("nsubj", "nsubjpass") and _conditional(t.head)]
    hit = [t for t in tokens if t.dep in _OBJECTS or (t.dep == "pobj" and t.head.lower in _AGAINST)]
    hit = [t for t in hit if t.dep == "nsubjpass" or strikes(t)]
    for token in (*conditions, *hit):
        found = _other(token, draft, resolver)
        if found is not None and (found.kind != "organization" or token in conditions):
            return found
    return None


def demanded_of(draft: Draft, frame: Frame, judge: ActJudge, resolver: Resolver) -> Entity | None:
    """Of whom something is demanded that is only talked about: "the Danish troops must leave first", "nothing until the
    last Dane has gone".
    """
    tokens = [t for s in judge.quoted(frame) for t in s.tokens] + frame.content
    for token in tokens:
        bound = any(c.lower in _BINDING for c in token.head.children) or _conditional(token.head)
        led = token.mention is None or token.mention.entity.person  # a state that must do it is spoken to
        found = _other(token, draft, resolver) if token.dep in ("nsubj", "nsubjpass") and bound and led else None
        if found is not None:
            return found
    return None


def _conditional(verb: Token) -> bool:
    return any(c.lower in _CONDITIONS and c.dep in ("mark", "advmod", "aux") for c in verb.children)


def _other(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    if token.pos == "PRON":
        return None
    if token.mention is not None:
        party = resolver.party(token, draft.speaker)
        found = party.entity if party is not None else None
    else:
        found = owner(token, draft, resolver) or called_by(token, draft, resolver) or _from(token, resolver)
    if found is None or found.kind not in PARTIES or found.outlet or same_side(found, draft.speaker):
        return None
    return None if found is draft.addressee or (found.kind == "organization" and found.country == "UNO") else found


def _from(noun: Token, resolver: Resolver) -> Entity | None:
    """As in "threats from X"."""
    prep = next((c for c in noun.children if c.dep == "prep" and c.lower == "from"), None)
    whose = prep.child("pobj") if prep is not None else None
    party = resolver.party(whose) if whose is not None else None
    return party.entity if party is not None and len(phrases.members(noun)) == 1 else None
