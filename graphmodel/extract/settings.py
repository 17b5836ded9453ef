"""What a statement takes from its setting: the day, the outlet and the chamber that the sentences before it give.

A speaker who goes on speaking does so on the same day, to the same outlet or chamber, until the text says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from graphmodel.extract.article import ParsedArticle
from graphmodel.extract.complements import has_perfect
from graphmodel.extract.drafts import Draft
from graphmodel.extract.entities import Entity
from graphmodel.extract.meetings import Meetings
from graphmodel.extract.timing import own_date
from graphmodel.model.vocab import DateBasis

_CHAMBERS = frozenset("council parliament assembly congress senate house commons lords bundestag duma knesset chamber committee lawmakers".split())
_REACH = 3
"""Paragraphs over which a setting lasts without a new word of it."""


@dataclass
class _Setting:
    block: int
    date: str | None = None
    basis: DateBasis = "none"
    outlets: list[str] = field(default_factory=list)
    chamber: Entity | None = None


def settle_settings(article: ParsedArticle, drafts: list[Draft], meetings: Meetings) -> None:
    """Fill date, meeting, and what goes on from earlier statements of the same speaker."""
    last: dict[str, _Setting] = {}
    days = {claim.id: (claim.date, claim.date_basis) for claim in meetings.claims}
    for draft in drafts:
        verb = draft.frame.trigger if draft.frame is not None else draft.sentence.root
        draft.meeting = meetings.meeting_of(verb, draft.speaker, draft.addressee, planned=draft.status == "planned")
        found = own_date(article, draft)
        if found is not None:
            draft.date, draft.date_basis = found.edtf, found.basis
        elif draft.meeting is not None and days.get(draft.meeting, (None, "none"))[0]:
            draft.date, draft.date_basis = days[draft.meeting]
        elif draft.rule == "quotation" and draft.quote is not None and draft.quote.turn and article.published:
            draft.date, draft.date_basis = article.published, article.published_basis
        setting = last.get(draft.speaker.name)
        if setting is not None and draft.sentence.block - setting.block <= _REACH and _goes_on(draft):
            _carry(draft, setting)
        if draft.speaker.name not in draft.via:
            last[draft.speaker.name] = _setting(draft)


def _goes_on(draft: Draft) -> bool:
    """Whether the act belongs to the same occasion: not one he tells of, not one of a perfect tense, not planned."""
    if draft.status == "planned" or draft.outer is not None or draft.speaker.name in draft.via:
        return False
    return draft.frame is None or not has_perfect(draft.frame.trigger)


def _carry(draft: Draft, setting: _Setting) -> None:
    fresh = draft.date is None
    if fresh and setting.date is not None and draft.meeting is None:
        draft.date, draft.date_basis = setting.date, setting.basis
    same = fresh or draft.date == setting.date
    if same and draft.sentence.block == setting.block and not draft.via and setting.outlets:
        draft.via = list(setting.outlets)
    if same and draft.addressee is None and setting.chamber is not None and draft.sentence.block - setting.block <= 1:
        draft.addressee = setting.chamber


def _setting(draft: Draft) -> _Setting:
    chamber = draft.addressee if draft.addressee is not None and draft.addressee.kind == "organization" and set(draft.addressee.name.lower().split()) & _CHAMBERS else None
    outlets = [] if draft.outer is not None else list(draft.via)
    return _Setting(draft.sentence.block, draft.date, draft.date_basis, outlets, chamber)
