"""Whose claim a denial answers where its words do not say: who accused the denier, or told the same, right before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from graphmodel.extract.content.sides import same_side
from graphmodel.extract.drafts import Draft
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.model.vocab import PLOVER

_REACH = 6
"""Blocks that the claim may lie back."""
_ENOUGH = 6
_CLAIMING = ("say", "assess", "accuse", "condemn")
_LIGHT = frozenset(
    "be have do say tell deny claim report make take go come get give would will other year day week people man "
    "country government minister president official ministry state force".split()
)
"""Words that two claims may share by chance."""


def settle_denied(drafts: Sequence[Draft], article: ParsedArticle) -> None:
    """Give denials without a target the speaker of the claim that they answer."""
    unanswered = [(at, d) for at, d in enumerate(drafts) if d.act == "deny" and d.target is None]
    said = _words_said(drafts, article) if unanswered else {}
    for at, draft in unanswered:
        near = [d for d in drafts[:at] if draft.sentence.block - d.sentence.block <= _REACH]
        before = near[-1] if near else None
        if before is not None and before.act == "deny" and before.speaker is draft.speaker:
            if before.target_entity is not None and draft.sentence.block - before.sentence.block <= 1:
                draft.target, draft.target_entity = before.target, before.target_entity  # he goes on denying
            continue
        others = [d for d in near if not same_side(d.speaker, draft.speaker) and d.status == "asserted"]
        scored = [(_ties(d, draft, said), i, d) for i, d in enumerate(others) if d.speaker is not draft.addressee]
        score, _, claim = max(scored, key=lambda s: s[:2], default=(0, 0, None))
        if claim is not None and score >= _ENOUGH:
            draft.aim_at(claim.speaker)


def _ties(claim: Draft, denial: Draft, said: Mapping[int, Sequence[Token]]) -> int:
    """How much speaks for a denial of this claim: it accuses, it is about the denier, both use the same words."""
    target = claim.target_entity
    aimed = target is not None and same_side(target, denial.speaker)
    accuses = PLOVER[claim.act] == "ACCUSE"
    if claim.act not in _CLAIMING or (accuses and target is not None and not aimed):
        return 0
    if claim.speaker.unnamed and not accuses:
        return 0
    if _one_camp(claim.speaker, denial.speaker) and not aimed:
        return 0
    words = said[id(claim)]
    named = [t for t in words if t.mention is not None and same_side(t.mention.entity, denial.speaker)]
    doing = any(_does(t) for t in named)
    shared = len(_words(words) & _words(said[id(denial)]))
    near = claim.sentence.block + 1 >= denial.sentence.block
    about = aimed or bool(named)
    if not about and shared < 2:
        return 0
    if aimed and accuses:
        return _ENOUGH
    return 2 * about + (about and (accuses or doing)) + 2 * min(shared, 2) + near


def _does(name: Token) -> bool:
    """Whether a name, or whose it is, does what is told: "that X fired", "that X's troops fired"."""
    noun = name.head if name.dep in ("amod", "poss", "compound") else name
    return noun.dep == "nsubj" and noun.head.pos == "VERB" and noun.head.dep in ("ccomp", "conj", "ROOT")


def _one_camp(speaker: Entity, denier: Entity) -> bool:
    """Whether two speak for one country, or one of them for the other."""
    if speaker.country is not None and speaker.country == denier.country:
        return True
    return speaker.name in denier.name or denier.name in speaker.name


def _words_said(drafts: Sequence[Draft], article: ParsedArticle) -> dict[int, list[Token]]:
    """The words of each claim and denial, by the id of its draft."""
    tokens = sorted((t for s in article.sentences for t in s.tokens), key=lambda t: t.start)
    starts = [t.start for t in tokens]
    told = [d for d in drafts if d.act == "deny" or d.act in _CLAIMING]
    return {id(d): _said(d, tokens[bisect_left(starts, d.start) : bisect_left(starts, d.end)]) for d in told}


def _said(draft: Draft, span: list[Token]) -> list[Token]:
    """The words of a statement but for those that tell who speaks."""
    if not draft.content:
        return span
    inside = {id(t) for t in draft.content}
    return [*draft.content, *(t for t in span if t.quote is not None and id(t) not in inside)]


def _words(said: Sequence[Token]) -> set[str]:
    return {t.lemma.lower() for t in said if t.pos in ("NOUN", "VERB")} - _LIGHT
