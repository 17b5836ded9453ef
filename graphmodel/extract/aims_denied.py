"""Whose claim a denial answers where its words do not say: who accused the denier, or told the same, right before."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.extract.acts import same_side
from graphmodel.extract.drafts import Draft
from graphmodel.extract.entities import Entity
from graphmodel.model.vocab import PLOVER

_REACH = 6
"""Blocks that the claim may lie back."""
_ENOUGH = 3
_LIGHT = frozenset(
    "be have do say tell deny claim report make take go come get give would will other year day week people man "
    "country government minister president official ministry state force".split()
)
"""Words that two claims may share by chance."""


def settle_denied(drafts: Sequence[Draft]) -> None:
    """Give denials without a target the speaker of the claim that they answer."""
    for at, draft in enumerate(drafts):
        if draft.act != "deny" or draft.target is not None:
            continue
        near = [d for d in drafts[:at] if draft.sentence.block - d.sentence.block <= _REACH]
        others = [d for d in near if not same_side(d.speaker, draft.speaker) and d.status == "asserted"]
        scored = [(_ties(d, draft), i, d) for i, d in enumerate(others) if d.speaker is not draft.addressee]
        score, _, claim = max(scored, key=lambda s: s[:2], default=(0, 0, None))
        if claim is not None and score >= _ENOUGH:
            draft.target, draft.target_entity = claim.speaker.name, claim.speaker


def _ties(claim: Draft, denial: Draft) -> int:
    """How much speaks for a denial of this claim: it accuses, it is about the denier, both use the same words."""
    target = claim.target_entity
    aimed = target is not None and same_side(target, denial.speaker)
    accuses = PLOVER[claim.act] == "ACCUSE"
    if claim.act not in ("say", "assess") and (not accuses or (target is not None and not aimed)):
        return 0
    if claim.speaker.unnamed and not accuses:
        return 0
    if _one_camp(claim.speaker, denial.speaker) and not aimed:
        return 0
    named = aimed or any(t.mention is not None and same_side(t.mention.entity, denial.speaker) for t in claim.content)
    shared = len(_words(claim) & _words(denial))
    near = claim.sentence.block + 1 >= denial.sentence.block
    return 2 * named + (accuses and named) + 2 * min(shared, 2) + near


def _one_camp(speaker: Entity, denier: Entity) -> bool:
    """Whether two speak for one country, or one of them for the other."""
    if speaker.country is not None and speaker.country == denier.country:
        return True
    return speaker.name in denier.name or denier.name in speaker.name


def _words(draft: Draft) -> set[str]:
    return {t.lemma.lower() for t in draft.content if t.pos in ("NOUN", "VERB")} - _LIGHT
