"""What an act says, as content to compare: for finding the claim that a denial is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graphmodel.model.edtf import Interval
from graphmodel.model.ids import fold
from graphmodel.resolve.dates import window
from graphmodel.resolve.entities import Entity
from graphmodel.resolve.groups import Act
from graphmodel.resolve.likeness import Content, Term, country_term, cover, pack
from graphmodel.resolve.stems import stem
from graphmodel.resolve.words import CONCEPT, FALSITY, bag

_RELATIONS = {"ask": bag("ask demand"), "offer": bag("promise"), "warn": bag("warn threaten")}
"""Words that tell who moves towards whom, and the acts that are just that."""
_HOLLOW = FALSITY | frozenset(
    CONCEPT.get(stem(word), (stem(word),))[0]
    for word in bag(
        "claim spread press issue serious country week malicious sinister pure sheer utter complete total outright "
        "entirely absolutely simply hear heard aware know known deny denied denies dismiss dismissed reject rejected "
        "accuse suggest administration government"
    )
)
"""Groups that only say that a claim is made, or false, or how false."""
_NO_CLAIM = bag("deny reject warn urge demand propose support")
"""Acts that do not say that something is so. A question by reporters does not either."""
_OWN_DEED = bag("ask promise agree threaten announce")
"""Acts that are deeds which others may tell of and the doer deny; the rest are views, which only others' are denied."""


class Proposition(NamedTuple):
    """What an act claims (or a denial denies), and whom it is about."""

    act: Act
    content: Content
    """Content words without those that only say that a claim is made, or is false."""
    wide: Content
    """The content with the countries of all who take part."""
    relations: frozenset[str]
    sides: frozenset[str]
    """Countries (else entity ids) that take part or are spoken of."""
    days: Interval
    deed: bool
    """Whether the act itself is what could be denied, not a saying about it."""


def _countries(content: Content) -> set[str]:
    return {t.word for t in content.terms if t.stem.startswith("cc:")}


def _sides(entities: Iterable[Entity]) -> set[str]:
    return {e.country or e.id for e in entities}


def _relation_terms(act: str) -> list[Term]:
    return [
        Term(name, name, CONCEPT[name][1], CONCEPT[name][2], name)
        for name, acts in _RELATIONS.items()
        if act in acts and name in CONCEPT
    ]


def strip(content: Content, names: Iterable[str] = ()) -> Content:
    """Content without hollow words and without the words of `names`."""
    named = {stem(word) for name in names for word in fold(name).split()}
    return pack(t for t in content.terms if t.group not in _HOLLOW and t.stem not in named)


def when(act: Act) -> Interval:
    """The act's days; for an undated one those that its first article allows."""
    if act.date.text:
        return act.date.days
    return window(min((r.told.published for r in act.reports), key=str), 21, 0)


def sides_of(act: Act) -> set[str]:
    """Countries (else entity ids) that take part in an act or are named in its reports."""
    own = _sides([*act.makers, *act.addressees, *act.targets]) | ({act.country} if act.country else set())
    return own | {c for r in act.reports[:4] for text in (r.about, r.quote) for c in _countries(text)}


def may_claim(act: Act) -> bool:
    """Whether an act says that something is so, or is a deed that others may tell of."""
    return act.lead.act not in _NO_CLAIM and act.lead.told.claim.status in ("asserted", "refuted")


def proposition(act: Act, words: Content | None = None) -> Proposition:
    """What an act is about; `words` replaces its content where the source names what is denied."""
    about = words or pack(t for r in act.reports[:4] for t in (r.about if r.about.terms else r.quote).terms)
    sides = sides_of(act) | _countries(about)
    names = [n for r in act.reports[:4] for n in (r.told.claim.speaker, r.told.claim.target) if n]
    names += [e.name for e in (*act.makers, *act.targets)]
    content = pack([*strip(about, names).terms, *_relation_terms(act.lead.act)])
    relations = frozenset(t.group for t in content.terms if t.group in _RELATIONS)
    wide = pack([*content.terms, *map(country_term, sorted(sides))])
    return Proposition(act, content, wide, relations, frozenset(sides), when(act), act.lead.act in _OWN_DEED)


def substance(denied: Proposition) -> float:
    """Weight of the content words other than countries: how much a denial itself says of what it denies."""
    return sum(t.weight for t in denied.content.terms if not t.stem.startswith("cc:"))


def matches(denied: Proposition, claim: Proposition) -> float:
    """How well a claim is what is denied, 0 to 1: how much of the denied content it has, in one field and direction."""
    if not denied.content.terms or not claim.content.terms:
        return 0.0
    score = cover(denied.content, claim.wide)
    if denied.content.facets and claim.content.facets and not denied.content.facets & claim.content.facets:
        score *= 0.4
    if denied.relations - claim.relations or "warn" in claim.relations - denied.relations:
        score *= 0.65
    elif claim.relations - denied.relations:
        score *= 0.75 if not denied.relations else 0.9
    if "peace" in claim.content.families - denied.content.families:
        score *= 0.75
    if _shared(denied.content, claim.content) < min(2, _telling(denied.content)):
        score *= 0.7
    return score if denied.sides & claim.sides else 0.5 * score


def _telling(content: Content) -> int:
    return sum(not t.stem.startswith("cc:") for t in content.terms)


def _shared(denied: Content, claim: Content) -> int:
    return sum(not t.stem.startswith("cc:") and t.family in claim.families for t in denied.terms)


def by_others(denied: Proposition, claim: Proposition) -> bool:
    """Whether the claim is one that the denier could deny: another side's view, or a deed that others tell of."""
    if not may_claim(claim.act):
        return False
    if claim.act.lead.act == "ask" and all(m.kind == "source" for m in claim.act.makers):
        return False
    mine, theirs = _sides(denied.act.makers), _sides(claim.act.makers)
    if not mine & theirs:
        return True
    return claim.deed or any(_sides(t) - mine for r in claim.act.reports for t in r.tellers if t)
