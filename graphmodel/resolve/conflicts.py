"""Reports of one thing that cannot all be right: who met, where, when, whether at all; a quotation's lost negation or
other figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple, TypeVar

from graphmodel.model.edtf import compatible
from graphmodel.resolve.builder import Builder, fact, report_ref
from graphmodel.resolve.figures import differing
from graphmodel.resolve.groups import Act, Gathering
from graphmodel.resolve.likeness import compare
from graphmodel.resolve.meetings import MeetingReport, places_differ, side
from graphmodel.resolve.polarity import opposed, polarity
from graphmodel.resolve.statements import StatementReport
from graphmodel.resolve.words import CONCEPT, bag

R = TypeVar("R", MeetingReport, StatementReport)

_CONDUCT = bag("warn urge demand ask threaten propose reject promise")
_WEIGHTS = {group: weight for group, _, weight in CONCEPT.values()} | {"limitless": 0.0, "false": 0.0}
"""How much a group tells; words that hold a negation of their own ("boundless") are no sign of a lost one."""
_FEW = bag("talks call summit visit")
_SMALL = 3
"""So many parties at most has a meeting of few; at a larger one most must be the same for one other to matter."""
_OTHERS = 2
_ALIKE = 0.4
_MOST = 200
"""Pairs of reports that are joined for one meeting or act at most: of many equal reports a few stand for all."""


class Conflict(NamedTuple):
    """Two reports that disagree `on` something; `basis` says how."""

    left: str
    right: str
    on: str
    basis: str
    noted: str


def find(gatherings: Iterable[Gathering], acts: Iterable[Act]) -> Iterator[Conflict]:
    """All conflicts between reports of one meeting and of one act."""
    for gathering in gatherings:
        yield from _pairs(gathering.reports, _meeting)
    for act in acts:
        if len(act.reports) > 1:
            yield from _pairs(act.reports, _figures)
        if len(act.reports) > 1 and act.lead.act != "deny":
            yield from _pairs(act.reports, _wording)


def add(builder: Builder, conflicts: Iterable[Conflict]) -> None:
    """CONFLICTS_WITH between reports, from those that tell one thing to those that tell the other."""
    for c in conflicts:
        told = fact([c.left, c.right], on=c.on, basis=c.basis, notedBy=c.noted, key=c.on)
        builder.edge("CONFLICTS_WITH", report_ref(c.left), report_ref(c.right), told)


def _pairs(reports: Sequence[R], judge: Callable[[R, R], Iterable[Conflict]]) -> Iterator[Conflict]:
    found = 0
    for a, b in combinations(sorted(reports, key=lambda r: r.id), 2):
        for conflict in judge(a, b):
            yield conflict
            found += 1
        if found >= _MOST:
            return


def _meeting(a: MeetingReport, b: MeetingReport) -> Iterator[Conflict]:
    one_article = a.told.report.article == b.told.report.article
    noted = "article" if one_article else "comparison"
    names = _other_people(a, b)
    if names and not one_article:
        yield _either(a, b, "participants", names, noted)
    if places_differ(a, b):
        yield _either(a, b, "place", (str(a.told.claim.place), str(b.told.claim.place)), noted)
    if a.date.text and b.date.text and not compatible(a.days, b.days):
        yield _either(a, b, "date", (a.date.text, b.date.text), noted)
    statuses = a.told.claim.status, b.told.claim.status
    if "held" in statuses and {"cancelled", "refuted"} & set(statuses):
        yield _either(a, b, "status", statuses, noted)


def _either(a: R, b: R, on: str, told: tuple[str, str], noted: str) -> Conflict:
    """A conflict of two values. All that tell one of them stand on one side, whatever the ids of the reports."""
    if told[1] < told[0]:
        a, b, told = b, a, (told[1], told[0])
    return Conflict(a.id, b.id, on, " or ".join(told), noted)


def _other_people(a: MeetingReport, b: MeetingReport) -> tuple[str, str] | None:
    """The persons whom the two name for one side of a meeting, where each names one and they differ; or, where both
    name as many and all others are the same, the one in whom they differ.
    """
    if not {a.told.claim.type, b.told.claim.type} <= _FEW:
        return None
    people = [{p.id: p for p in r.parties if p.kind == "person"} for r in (a, b)]
    shared, sizes = people[0].keys() & people[1].keys(), [len(a.parties), len(b.parties)]
    if max(sizes) > _SMALL and len(shared) < max(_OTHERS, min(sizes) / 2):
        return None
    for code in sorted(a.sides & b.sides):
        mine, theirs = ([p for p in of.values() if side(p) == code] for of in people)
        if len(mine) == len(theirs) == 1 and mine[0].id != theirs[0].id:
            return mine[0].name, theirs[0].name
    odd = [[p for p in of.values() if p.id not in shared] for of in people]
    if len(odd[0]) == len(odd[1]) == 1 and len(shared) >= _OTHERS and len(a.parties) == len(b.parties) <= _SMALL + 1:
        return odd[0][0].name, odd[1][0].name
    return None


def _wording(a: StatementReport, b: StatementReport) -> Iterator[Conflict]:
    """A negation that one report of a saying has and the other has not, on a word that matters to both."""
    if a.told.scope == b.told.scope and not (a.direct and b.direct):
        return
    shared = (a.about.groups | a.quote.groups) & (b.about.groups | b.quote.groups)
    conduct = a.act in _CONDUCT or b.act in _CONDUCT
    words = {g for g in opposed(a.told.report.quote, b.told.report.quote, conduct=conduct) & shared if _tells(g)}
    words &= a.about.groups | b.about.groups
    if words and compare(a.quote, b.quote) >= _ALIKE:
        if polarity(a.told.report.quote).affirmed & words and not polarity(b.told.report.quote).affirmed & words:
            a, b = b, a
        basis = f"with and without a negation of: {', '.join(sorted(words))}"
        yield Conflict(a.id, b.id, "quotation", basis, "comparison")


def _figures(a: StatementReport, b: StatementReport) -> Iterator[Conflict]:
    """Other numbers of one thing: "12 killed" and "20 killed". What one article tells twice may be two things."""
    if a.told.report.article == b.told.report.article:
        return
    found = differing(a.told.report.quote, b.told.report.quote)
    if found:
        yield Conflict(a.id, b.id, "figures", "; ".join(f"{mine} or {theirs}" for mine, theirs in found), "comparison")


def _tells(group: str) -> bool:
    return _WEIGHTS.get(group, 1.0) >= 0.5
