"""What the reports of one act, or of one meeting, say together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from graphmodel.model.ids import first_id
from graphmodel.resolve.claims import Told
from graphmodel.resolve.clusters import Clusters
from graphmodel.resolve.dates import Dated, best
from graphmodel.resolve.entities import Entity
from graphmodel.resolve.meetings import MeetingReport
from graphmodel.resolve.statements import StatementReport

_RANK = {"person": 0, "organization": 1, "country": 2, "source": 3, "group": 4}
_STATUS = ("held", "cancelled", "planned", "refuted")


class Act(NamedTuple):
    """One communicative act with all its reports, the most telling one first."""

    id: str
    reports: list[StatementReport]
    makers: list[Entity]
    addressees: list[Entity]
    targets: list[Entity]
    country: str | None
    date: Dated

    @property
    def lead(self) -> StatementReport:
        """The most telling report."""
        return self.reports[0]

    @property
    def report_ids(self) -> list[str]:
        """Ids of all reports, sorted."""
        return sorted(r.id for r in self.reports)


class Gathering(NamedTuple):
    """One meeting with all its reports, the most telling one first."""

    id: str
    root: str
    reports: list[MeetingReport]
    parties: list[Entity]
    date: Dated
    status: str

    @property
    def lead(self) -> MeetingReport:
        """The most telling report."""
        return self.reports[0]

    @property
    def report_ids(self) -> list[str]:
        """Ids of all reports, sorted."""
        return sorted(r.id for r in self.reports)


def first_known(told: Iterable[Told[Any]]) -> date | None:
    """The day by which the first of these reports was published, None where no article is dated."""
    return min((t.published.latest for t in told if t.published.latest), default=None)


def _anchor(kind: str, told: Sequence[Told[Any]]) -> str:
    """An id that stays when later articles report the thing too: that of the report published first."""
    first = min(told, key=lambda t: (t.published.latest or date.max, t.id))
    return first_id(kind, first.id)


def specific(found: Iterable[Entity]) -> list[Entity]:
    """The entities that say most: a person covers his country and its bodies, a body covers its country."""
    counts = Counter(found)
    ranked = sorted(counts, key=lambda e: (_RANK[e.kind], -counts[e], e.id))
    kept: list[Entity] = []
    for entity in ranked:
        covered = (
            entity.kind in ("country", "group", "source")
            and entity.country
            and any(k.country == entity.country for k in kept)
        )
        if not covered:
            kept.append(entity)
    return kept


def _makers(reports: Sequence[StatementReport]) -> list[Entity]:
    """Whoever the most specific report names, in its order: for a joint statement both."""
    named = [r for r in reports if r.makers]
    if not named:
        return []
    chosen = min(named, key=lambda r: (min(_RANK[m.kind] for m in r.makers), -len(r.makers), r.id))
    return list(chosen.makers)


def _told(report: StatementReport) -> int:
    """How much a report tells: a headline that sums up tells less than what it sums up."""
    claim = report.told.claim
    return sum(value is not None for value in (claim.addressee, claim.target, claim.date, claim.meeting, claim.denies))


def act_of(reports: Sequence[StatementReport]) -> Act:
    """What the reports of one act say together."""
    ranked = sorted(
        reports,
        key=lambda r: (-r.told.claim.confidence, not r.direct, -_told(r), r.told.published.latest or date.max, r.id),
    )
    makers = _makers(ranked)
    countries = Counter(r.country for r in ranked if r.country)
    country = (
        min(countries, key=lambda c: (-countries[c], c))
        if countries and len({m.country for m in makers}) <= 1
        else None
    )
    return Act(
        _anchor("statement", [r.told for r in ranked]), ranked, makers,
        specific(e for r in ranked for e in r.addressees), specific(e for r in ranked for e in r.targets), country,
        best(r.date for r in ranked),
    )  # fmt: skip


def gathering_of(root: str, reports: Sequence[MeetingReport]) -> Gathering:
    """What the reports of one meeting say together. Held if any says so."""
    ranked = sorted(
        reports,
        key=lambda r: (
            -r.told.claim.confidence,
            -len(r.parties),
            not r.date.text,
            r.told.published.latest or date.max,
            r.id,
        ),
    )
    told = {r.told.claim.status for r in ranked}
    status = next(s for s in _STATUS if s in told)
    return Gathering(
        _anchor("meeting", [r.told for r in ranked]), root, ranked, specific(p for r in ranked for p in r.parties),
        best(r.date for r in ranked), status,
    )  # fmt: skip


def acts(reports: Sequence[StatementReport], clusters: Clusters) -> list[Act]:
    """All acts, sorted by id."""
    by_id = {r.id: r for r in reports}
    return sorted((act_of([by_id[i] for i in group]) for group in clusters.groups()), key=lambda a: a.id)


def gatherings(reports: Sequence[MeetingReport], clusters: Clusters) -> list[Gathering]:
    """All meetings, sorted by id."""
    by_id = {r.id: r for r in reports}
    return sorted(
        (gathering_of(clusters.root(group[0]), [by_id[i] for i in group]) for group in clusters.groups()),
        key=lambda g: g.id,
    )
