"""At whom an act is aimed where its verb has a slot for that: the party, whose it is, else the thing in words."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract import phrases
from graphmodel.extract.aims_claims import CLAIMS, claimant, owner
from graphmodel.extract.aims_told import bloc, both
from graphmodel.extract.article import Token
from graphmodel.extract.coref import Resolver
from graphmodel.extract.coref_base import best
from graphmodel.extract.drafts import Draft
from graphmodel.extract.entities import Entity

_PARTIES = ("country", "person", "organization")
_OF_PLACES = frozenset("governments peoples people leaders presidents ministers authorities".split())
_OUTLETS = lx.OUTLET_HEADS | {"paper", "broadcaster", "magazine", "station"}


def target_of(token: Token, draft: Draft, resolver: Resolver) -> tuple[str | None, Entity | None]:
    """Name and, where one is known, party of what an act is aimed at.

    A concern has none but a party that is named itself: the place of a war is not at fault.
    """
    party = _party(token, draft, resolver)
    whose = party or owner(token, draft, resolver) or outlet_of(token, resolver)
    if whose is not None:
        return whose.name, whose
    if draft.act == "concern":
        return None, None
    tied = [c for c in phrases.countries(token) if c.country != draft.speaker.country]
    if tied:
        country = resolver.country(tied[0].country) or tied[0]
        return country.name, country
    maker = claimant(token, draft, resolver)
    if maker is not None:
        return maker.name, maker
    if token.pos not in ("NOUN", "PROPN"):
        return None, None
    name = phrases.words(token, with_prep=draft.act != "accuse")
    every = any(c.lower == "both" and c.index < token.index for c in token.children)
    return (f"both {name}" if every else name) or None, None


def _party(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    if token.lower == "it" and draft.act != "accuse":
        return None  # what is called, denied or welcomed is a thing
    pair = both(token, draft, resolver) or _of_places(token, resolver)
    if pair is not None:
        return pair
    for child in token.children:
        if child.dep == "appos" and child.mention is not None and child.mention.entity.kind == "organization":
            return child.mention.entity
    found = [p for t in phrases.members(token) if (p := resolver.party(t, draft.speaker)) is not None]
    party = best([p for p in found if p.entity is not draft.speaker])
    return party.entity if party is not None else bloc(token, draft, resolver)


def _of_places(token: Token, resolver: Resolver) -> Entity | None:
    """As in "the Governments of X, Y and Z", "the people of X": those countries."""
    of = next((c for c in token.children if c.dep == "prep" and c.lower == "of"), None)
    noun = of.child("pobj") if of is not None else None
    if token.lower not in _OF_PLACES or noun is None:
        return None
    found = [p for t in phrases.members(noun) if (p := resolver.party(t)) is not None and p.entity.kind == "country"]
    several = len(found) > 1 or token.lower in ("people", "peoples", "authorities")
    joint = best(found) if several else None
    return joint.entity if joint is not None else None


def outlet_of(token: Token, resolver: Resolver) -> Entity | None:
    """Whose report it is where only "the newspaper" stands by it: the outlet named last before."""
    owners = [c for c in token.children if c.dep == "poss"]
    owners += [g for c in token.children if c.dep in ("prep", "agent") and c.lower == "by" for g in c.children]
    for word in owners:
        if word.lower not in _OUTLETS or word.mention is not None:
            continue
        if phrases.determiner(word) == "definite":
            for mention in reversed(resolver.names.mentions):
                if mention.start < word.start and mention.entity.outlet:
                    return mention.entity
        if any(c.dep in ("amod", "compound", "nmod") for c in word.children):
            return Entity(phrases.words(word), "organization", outlet=True)
    return None


def claim_behind(verb: Token) -> Token | None:
    """As in "dismissed as absurd the charge that": the claim behind what it is called."""
    behind = [t for t in verb.subtree() if t.index > verb.index and t.lemma.lower() in CLAIMS and t.pos == "NOUN"]
    return behind[0] if behind else None
