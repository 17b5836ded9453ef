"""Reports of one meeting: the same parties (or their countries), dates that agree, one place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from graphmodel.model.claims import MeetingClaim
from graphmodel.model.edtf import Interval, compatible, intersect
from graphmodel.model.graph import Override
from graphmodel.model.ids import fold
from graphmodel.resolve.claims import Told
from graphmodel.resolve.clusters import Clusters, Link, chain, link_of, ordered
from graphmodel.resolve.dates import Dated, dated, day_gap, long_ago, months, nearness, window
from graphmodel.resolve.entities import Entities, Entity, Place
from graphmodel.resolve.pairs import candidates

THRESHOLD = 0.6
_WEEK = 7
_KINDS = {
    "talks": {"talks"}, "call": {"talks"}, "summit": {"talks", "conference"}, "conference": {"conference"},
    "vote": {"vote"}, "visit": {"visit"},
}  # fmt: skip


class MeetingReport(NamedTuple):
    """One report of a meeting with its names resolved."""

    told: Told[MeetingClaim]
    parties: tuple[Entity, ...]
    sides: frozenset[str]
    place: str
    place_country: str | None
    is_country: bool
    date: Dated
    days: Interval
    """The date's days, or those that an undated report most likely means, going by its article's date."""

    @property
    def id(self) -> str:
        """The report's id."""
        return self.told.id


def side(entity: Entity) -> str:
    """Whom a party stands for: its country, else itself."""
    return entity.country or entity.id


def read(told: Told[MeetingClaim], entities: Entities) -> MeetingReport:
    """A meeting report with its names resolved."""
    date = dated(told.claim.date, told.claim.date_basis)
    where = Place(told.report.article, told.published, long_ago(date, told.published))
    parties = tuple(dict.fromkeys(e for name in told.claim.participants for e in entities.read(name, None, where)))
    place = (told.claim.place or "").split(",")[0].strip()
    entry = entities.country_entry(place) if place else None
    likely = window(told.published, 2, 90) if told.claim.status == "planned" else window(told.published, 30, 1)
    return MeetingReport(
        told, parties, frozenset(side(p) for p in parties), fold(place), entry.code if entry else None,
        bool(entry and fold(place) not in {fold(c) for c in entry.capitals}), date, date.days if date.text else likely,
    )  # fmt: skip


def _covers(a: Entity, b: Entity) -> bool:
    """Whether one is the other's country, or one a person and one a body of one country."""
    return side(a) == side(b) and a.kind != b.kind


def _match(a: MeetingReport, b: MeetingReport) -> tuple[float, int, int]:
    """Share of the parties that agree, how many are the very same, how many are another person of the same side."""
    ids = {p.id for p in b.parties}
    found, exact, other = 0.0, 0, 0
    for party in a.parties:
        if party.id in ids:
            found, exact = found + 1, exact + 1
        elif any(_covers(party, p) for p in b.parties):
            found += 0.8
        elif any(side(party) == side(p) for p in b.parties):
            other += 1
    return found, exact, other


def places_differ(a: MeetingReport, b: MeetingReport) -> bool:
    """Whether two places are known and cannot be one: two cities, two countries, a capital and another country. Who
    calls is at two places.
    """
    if not a.place or not b.place or a.place == b.place or "call" in (a.told.claim.type, b.told.claim.type):
        return False
    if a.is_country or b.is_country:
        return bool(a.place_country and b.place_country and a.place_country != b.place_country)
    return True


def _refuted_apart(a: MeetingReport, b: MeetingReport) -> bool:
    """A refuted report tells of what did not happen: it is about a meeting told as held, not about one that is
    planned.
    """
    statuses = {a.told.claim.status, b.told.claim.status}
    return "refuted" in statuses and bool(statuses & {"planned", "cancelled"})


def _one_day(a: MeetingReport, b: MeetingReport, time: float) -> bool:
    """The same day, or a day within a week of the article that gives none; without any day, the same weeks abroad."""
    if time == 1.0 or (a.date.text and b.date.text):
        return time == 1.0
    if not a.date.text and not b.date.text:
        gap = day_gap(a.told.published, b.told.published)
        return bool(time) and gap is not None and gap <= _WEEK and _abroad(a)
    known, undated = (a, b) if a.date.text else (b, a)
    gap = day_gap(known.days, undated.told.published)
    return known.date.length == 0 and gap is not None and gap <= _WEEK


def _abroad(report: MeetingReport) -> bool:
    """Whether the place is known to be in a country of none of the parties: few meet there twice in a week."""
    return bool(report.place_country) and report.place_country not in report.sides


def _one_call(a: MeetingReport, b: MeetingReport) -> bool:
    """Whether two articles tell of a call: it has no place, and one day in one country is the next in another."""
    return a.told.claim.type == b.told.claim.type == "call" and a.told.report.article != b.told.report.article


def _too_few(a: MeetingReport, b: MeetingReport, other: int) -> bool:
    return len(a.sides & b.sides) < 2 and len(a.sides | b.sides) > 1 and not other


def _time(a: MeetingReport, b: MeetingReport) -> float:
    if a.date.text and b.date.text:
        return nearness(a.days, b.days)
    return 0.5 if compatible(a.days, b.days) and months(a.days) and months(b.days) else 0.0


def judge(a: MeetingReport, b: MeetingReport) -> Link | None:
    """Whether two reports tell of one meeting; None where something speaks against it. Depends on the two reports
    alone.
    """
    if not _KINDS[a.told.claim.type] & _KINDS[b.told.claim.type] or _refuted_apart(a, b):
        return None
    forth, exact, other = _match(a, b)
    back, _, _ = _match(b, a)
    parties = (forth + back) / max(1, len(a.parties) + len(b.parties))
    time, differ = _time(a, b), places_differ(a, b)
    gap = day_gap(a.days, b.days)
    same_place = bool(a.place and a.place == b.place)
    same_day = time == 1.0
    nearby = same_place or _one_call(a, b)
    if other and not (
        _one_day(a, b, time) and same_place and exact and other + exact == len(a.parties) == len(b.parties)
    ):
        return None
    whole = exact >= 2 and parties >= 0.8
    if time == 0.0 and not (whole and nearby and a.date.text and b.date.text and gap is not None and gap <= 1):
        return None
    if differ and not (whole and same_day):
        return None
    gathering = same_place and {a.told.claim.type, b.told.claim.type} <= {"conference", "summit"}
    if (exact == 0 and not (same_place or same_day)) or (not gathering and _too_few(a, b, other)):
        return None
    parties = max(parties, 0.75) if other or gathering else parties
    place = 1.0 if same_place else 0.0 if differ else 0.6
    score = 0.45 * parties + 0.25 * time + 0.2 * place + 0.1 * (a.told.claim.type == b.told.claim.type)
    if parties < 0.7 or score < THRESHOLD:
        return None
    return link_of(a.id, b.id, score, _reasons(exact, other, time, same_place, differ))


def _reasons(exact: int, other: int, time: float, same_place: bool, differ: bool) -> tuple[str, ...]:
    said = [f"{exact} same parties" if exact else "parties of the same countries"]
    if other:
        said.append("another person named for one side")
    said.append(
        {1.0: "same day", 0.8: "dates agree", 0.6: "dates agree roughly", 0.5: "time agrees with publication"}.get(
            time, "days differ"
        )
    )
    said += ["same place"] * same_place + ["places differ"] * differ
    return tuple(said)


def _keys(report: MeetingReport) -> Iterable[tuple[str, ...]]:
    sides = sorted(report.sides)[:6]
    pairs: list[tuple[str, ...]] = [*combinations(sides, 2)] or [(s,) for s in sides]
    return [("/".join(pair), month) for pair in pairs for month in months(report.days) or ["?"]]


def _order(report: MeetingReport) -> tuple[str, list[str], str]:
    return str(report.days.earliest), sorted(p.id for p in report.parties), report.id


def _given(reports: Sequence[MeetingReport]) -> list[Link]:
    """Groups that the extractor or the annotator made: one id in an article, one external id anywhere."""
    groups: dict[str, list[str]] = defaultdict(list)
    for r in reports:
        groups["claim " + " ".join(r.told.named(r.told.claim.id))].append(r.id)
        if r.told.claim.external_id:
            groups[f"source {r.told.report.extractor} {r.told.claim.external_id}"].append(r.id)
    return [link for key, ids in sorted(groups.items()) for link in chain(ids, f"same id in the {key.split()[0]}")]


class _Guard:
    """What keeps two groups of reports apart though a pair of them is alike."""

    def __init__(self, reports: dict[str, MeetingReport]) -> None:
        self._reports = reports

    def __call__(self, left: list[str], right: list[str]) -> bool:
        articles = defaultdict(list)
        for i in left:
            articles[self._reports[i].told.scope].append(self._reports[i])
        pairs = [(a, self._reports[j]) for j in right for a in articles.get(self._reports[j].told.scope, ())]
        return all(self._one_article(a, b) for a, b in pairs) and self._one_time(left, right)

    @staticmethod
    def _one_article(a: MeetingReport, b: MeetingReport) -> bool:
        """Two ids in one article are two meetings to who wrote them, unless nothing tells them apart."""
        if a.told.claim.id == b.told.claim.id:
            return True
        named = bool(a.told.claim.external_id and b.told.claim.external_id)
        return not named and judge(a, b) is not None and _match(a, b)[2] == 0

    def _one_time(self, left: list[str], right: list[str]) -> bool:
        mine, theirs = self._span(left), self._span(right)
        gap = day_gap(mine, theirs)
        return intersect(mine, theirs) is not None or (gap is not None and gap <= 1)

    def _span(self, ids: list[str]) -> Interval:
        shared = Interval(None, None)
        for i in sorted(ids):
            if self._reports[i].date.text:
                shared = intersect(shared, self._reports[i].days) or shared
        return shared


def cluster(reports: Sequence[MeetingReport], overrides: Sequence[Override]) -> Clusters:
    """Groups of reports of one meeting each."""
    by_id = {r.id: r for r in reports}
    clusters = Clusters(by_id, overrides)
    for given in _given(reports):
        clusters.join(given)
    found = {}
    for a, b in candidates([(r.id, _keys(r)) for r in sorted(reports, key=_order)]):
        link = None if clusters.root(a) == clusters.root(b) else judge(by_id[a], by_id[b])
        if link:
            found[a, b] = link
    guard = _Guard(by_id)
    for link in ordered(found.values()):
        clusters.join(link, guard)
    return clusters
