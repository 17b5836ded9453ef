"""With whom a speaker is at odds in the article: at whom an act is aimed whose own words name nobody."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.model.vocab import PLOVER

_HOSTILE: dict[str, float] = {"ACCUSE": 2.0, "THREATEN": 1.5, "REJECT": 1.0}
_CLEAR = 2.0
"""How many times as much must speak for one adversary as for the next."""
_ENOUGH = 3.0
"""What two acts against each other weigh, or one near by."""
_NEAR = 3
"""Paragraphs within which an act counts for more."""
_CLOSER = 1.5


def settle_foes(drafts: Sequence[Draft], resolver: Resolver) -> None:
    """Aim accusations and threats that name nobody at the one party with whom the speaker is at odds."""
    found = [(d, _foe(d, drafts, resolver)) for d in drafts if _lacks(d)]
    for draft, foe in found:
        if foe is not None and not (draft.addressee is not None and same_side(draft.addressee, foe)):
            draft.aim_at(foe)


def _lacks(draft: Draft) -> bool:
    """Whether an act is aimed at nobody that its words tell: a threat that is spoken to somebody needs no target."""
    if draft.target is not None:
        return False
    return PLOVER[draft.act] == "ACCUSE" or (draft.act == "threaten" and draft.addressee is None)


def _foe(draft: Draft, drafts: Sequence[Draft], resolver: Resolver) -> Entity | None:
    """The party that the speaker's side accuses, threatens or turns down, or that does so to it; None where two come
    near each other.
    """
    scores: dict[str, float] = {}
    parties: dict[str, Entity] = {}
    for other in drafts:
        weight = _HOSTILE.get(PLOVER[other.act], 0.0)
        against = (
            _against(other, draft.speaker) if other is not draft and weight and other.status != "refuted" else None
        )
        party = _as_party(against, draft.speaker, resolver) if against is not None else None
        if party is None or (party.person and party.country == draft.speaker.country):
            continue
        near = abs(other.sentence.block - draft.sentence.block) <= _NEAR
        parties.setdefault(party.name, party)
        scores[party.name] = scores.get(party.name, 0.0) + weight * (_CLOSER if near else 1.0)
    ranked = sorted(scores, key=lambda n: (-scores[n], n))
    if not ranked or scores[ranked[0]] < _ENOUGH:
        return None
    if len(ranked) > 1 and scores[ranked[0]] < _CLEAR * scores[ranked[1]]:
        return None
    return parties[ranked[0]]


def _against(act: Draft, speaker: Entity) -> Entity | None:
    """With whom an act sets the speaker at odds: whom his side goes against, who goes against his side. Rebels may be
    of his country: who goes against them or for them tells that they are not of his side.
    """
    aims = [e for e in (act.target_entity, act.addressee) if e is not None and e.kind in PARTIES and not e.outlet]
    hit = act.target_entity
    if same_side(act.speaker, speaker) and not (hit is not None and _rebels(act.speaker, hit)):
        return next((e for e in aims if not same_side(e, speaker) or (e is hit and _rebels(e, act.speaker))), None)
    named = act.speaker.kind in PARTIES and not act.speaker.outlet
    return act.speaker if named and any(same_side(e, speaker) for e in aims) else None


def _rebels(body: Entity, other: Entity) -> bool:
    """Whether a body is at odds with its own state, where one of the two goes against the other."""
    apart = other is not body and other.name != body.name
    return body.kind == "organization" and apart and body.country is not None and body.country == other.country


def _as_party(entity: Entity, speaker: Entity, resolver: Resolver) -> Entity:
    """A foreigner for his country: states are at odds, not those who speak for them."""
    if entity.country is None or entity.country == speaker.country or entity.kind == "organization":
        return entity
    return resolver.country(entity.country) or entity
