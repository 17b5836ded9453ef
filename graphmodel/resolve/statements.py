"""Reports of one act: a compatible speaker, act and addressee, dates that agree, like content."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from graphmodel.model.claims import StatementClaim
from graphmodel.model.edtf import Interval, compatible, intersect
from graphmodel.model.graph import Override
from graphmodel.model.vocab import PLOVER
from graphmodel.resolve.claims import Told
from graphmodel.resolve.clusters import Clusters, Link, chain, link_of, ordered
from graphmodel.resolve.dates import Dated, dated, day_gap, long_ago, months, nearness, window
from graphmodel.resolve.entities import Entities, Entity, Place
from graphmodel.resolve.likeness import Content, Reader, compare
from graphmodel.resolve.pairs import candidates

THRESHOLD = 0.5
_BASE, _LEAST = 0.58, 0.4
_PLAIN = frozenset({"say", "assess"})
_NEAR_SAY = frozenset({"say", "concern", "warn", "accuse", "condemn"})
_LEAD = 400
"""Characters of headline and lead, which sum up what stands below."""


class StatementReport(NamedTuple):
    """One report of an act with its names resolved and its content read."""

    told: Told[StatementClaim]
    makers: tuple[Entity, ...]
    addressees: tuple[Entity, ...]
    targets: tuple[Entity, ...]
    tellers: tuple[tuple[Entity, ...], ...]
    country: str | None
    about: Content
    quote: Content
    date: Dated
    days: Interval
    """The date's days, or those that an undated report most likely means, going by its article's date."""
    meeting: str | None
    """Root of the meeting at which it was said."""
    ahead: frozenset[str]
    """Roots of the meetings that the report says it came before."""
    maker_ids: frozenset[str]
    sides: frozenset[str]
    direct: bool

    @property
    def id(self) -> str:
        """The report's id."""
        return self.told.id

    @property
    def act(self) -> str:
        """The act."""
        return self.told.claim.act


def read(
    told: Told[StatementClaim], entities: Entities, reader: Reader, meetings: Mapping[tuple[str, str, str], str]
) -> StatementReport:
    """A statement report with its names resolved. `meetings` leads from article, extractor and claim id to a
    meeting's root.
    """
    claim, date = told.claim, dated(told.claim.date, told.claim.date_basis)
    place = Place(told.report.article, told.published, long_ago(date, told.published))
    makers = entities.read(claim.speaker, claim.speaker_country, place, role="speaker")
    likely = window(told.published, 0, 120) if claim.status == "planned" else window(told.published, 14, 0)
    country = entities.code(claim.speaker_country) or (
        makers[0].country if len({m.country for m in makers}) == 1 else None
    )
    sides = frozenset(m.country or m.id for m in makers) | ({country} if country else set())
    return StatementReport(
        told, makers, entities.read(claim.addressee, claim.addressee_country, place),
        entities.read(claim.target, None, place),
        tuple(entities.read(name, None, place, role="teller") for name in claim.via), country,
        reader.content(claim.about or ""), reader.content(told.report.quote), date, date.days if date.text else likely,
        meetings.get(told.named(claim.meeting)) if claim.meeting else None,
        frozenset(root for i in claim.before if (root := meetings.get(told.named(i)))),
        frozenset(m.id for m in makers), sides, claim.mode == "direct",
    )  # fmt: skip


def speakers_agree(a: StatementReport, b: StatementReport) -> float:
    """1 for the same makers, 0.8 for a person and his country or ministry, 0.6 for like anonymous sources, else 0."""
    if not a.makers or not b.makers:
        return 0.0
    if a.maker_ids == b.maker_ids:
        return 1.0
    if len(a.makers) != 1 or len(b.makers) != 1:
        return 0.0
    one, other = a.makers[0], b.makers[0]
    kinds = {one.kind, other.kind}
    if one.country and one.country == other.country:
        if "source" in kinds:
            return 0.6 if kinds == {"source"} else 0.0
        return 0.0 if kinds == {"person"} else 0.8
    return 0.0


def acts_agree(a: str, b: str) -> float:
    """1 for the same act, 0.7 within one class, 0.5 where one is a plain `say`, 0 else."""
    if a == b:
        return 1.0
    if PLOVER[a] == PLOVER[b]:
        return 0.7
    return 0.5 if "say" in (a, b) and not {"ask", "deny", "promise", "agree"} & {a, b} else 0.0


_DESCRIBED = ("source", "group")


def parties_agree(a: Sequence[Entity], b: Sequence[Entity]) -> float:
    """1 for the same party, 0.8 for a person and his country, 0.6 where one is silent, 0.7 where both are, 0 for
    others. Somebody known by a description alone ("the council") is anybody, to another article.
    """
    if not a or not b:
        return 0.6 if a or b else 0.7
    if {e.id for e in a} & {e.id for e in b}:
        return 1.0
    if all(e.kind in _DESCRIBED for e in a) or all(e.kind in _DESCRIBED for e in b):
        return 0.7 if {e.name for e in a} & {e.name for e in b} else 0.6
    pairs = [(x, y) for x in a for y in b if x.country and x.country == y.country]
    return 0.8 if any(not (x.kind == y.kind == "person") for x, y in pairs) else 0.0


def times_agree(a: StatementReport, b: StatementReport) -> float:
    """How well the times agree, 0 where they cannot be one; undated reports go by their articles' dates."""
    if a.meeting and b.meeting:
        return 1.0 if a.meeting == b.meeting else 0.0
    if a.date.text and b.date.text:
        return nearness(a.days, b.days)
    if a.told.report.article == b.told.report.article:
        return 0.6
    if not months(a.days) or not months(b.days):
        return 0.0
    return 0.5 if compatible(a.days, b.days) else 0.0


def content_likeness(a: StatementReport, b: StatementReport) -> float:
    """What both are about or, if more alike, the wording: that of sentences, which may say more, counts less."""
    if not a.about.terms or not b.about.terms:
        return compare(a.quote, b.quote)
    about = compare(a.about, b.about)
    if a.told.report.article == b.told.report.article:
        return about
    return max(about, (1.0 if a.direct and b.direct else 0.9) * compare(a.quote, b.quote))


class Ties(NamedTuple):
    """How well two reports agree in all but content, each 0 to 1."""

    speaker: float
    act: float
    addressee: float
    target: float
    time: float


def judge(a: StatementReport, b: StatementReport) -> Link | None:
    """Whether two reports tell of one act; None where something speaks against it. Depends on the two reports alone."""
    if a.told.claim.status != b.told.claim.status:
        return None
    speaker, act = speakers_agree(a, b), acts_agree(a.act, b.act)
    if not speaker or not act or _telling_and_told(a, b) or _across_a_meeting([a], [b]):
        return None
    addressee, target = parties_agree(a.addressees, b.addressees), parties_agree(a.targets, b.targets)
    ties = Ties(speaker, act, addressee, target, times_agree(a, b))
    if not addressee or not ties.time or (speaker < 0.8 and ties.time < 0.8):
        return None
    like = content_likeness(a, b)
    score = min(1.0, THRESHOLD + (like - _needed(a, b, ties)))
    return link_of(a.id, b.id, score, _reasons(a, b, ties, like)) if score >= THRESHOLD else None


def _across_a_meeting(mine: Iterable[StatementReport], theirs: Iterable[StatementReport]) -> bool:
    """Whether one was said ahead of a meeting and the other at it."""
    sets = [({r.meeting for r in side if r.meeting}, {m for r in side for m in r.ahead}) for side in (mine, theirs)]
    return bool(sets[0][0] & sets[1][1] or sets[1][0] & sets[0][1])


def _telling_and_told(a: StatementReport, b: StatementReport) -> bool:
    """Whether, in one article, one is the act and the other the telling of it by somebody else."""
    if a.told.report.article != b.told.report.article or a.maker_ids == b.maker_ids:
        return False
    return any(x.maker_ids and x.maker_ids <= {e.id for t in y.tellers for e in t} for x, y in ((a, b), (b, a)))


def _needed(a: StatementReport, b: StatementReport, ties: Ties) -> float:
    """The likeness of content that two reports need: the less else ties them, the more."""
    needed = _BASE
    needed += {1.0: -0.12, 0.8: -0.04}.get(ties.time, 0.06 if ties.time <= 0.5 else 0.0)
    needed += -0.08 if ties.speaker == 1.0 else 0.0
    needed += 0.15 if ties.act <= 0.5 else 0.0 if a.act in _PLAIN or ties.act < 1.0 else -0.05
    needed += {1.0: -0.06, 0.6: 0.04}.get(ties.addressee, 0.0)
    needed += {1.0: -0.03, 0.0: 0.15}.get(ties.target, 0.0)
    if bool(a.meeting) != bool(b.meeting) and (ties.addressee == 0.6 or ties.time <= 0.6):
        needed += 0.25
    if ties.speaker < 0.8:
        needed = max(0.75, needed)
    if a.told.scope == b.told.scope:
        needed += _in_one_article(a, b, ties)
    elif ties.speaker < 1.0 and ties.time < 0.8:
        needed += 0.25
    joint = len(a.makers) > 1 and ties.time == ties.act == 1.0
    return max(_LEAST, needed) - (0.2 if joint else 0.0)


def _in_one_article(a: StatementReport, b: StatementReport, ties: Ties) -> float:
    """What is told twice in one article is mostly two acts, unless one telling sums up the other."""
    more = 0.25
    if bool(a.meeting) and a.meeting == b.meeting and ties.addressee == 1.0:
        more -= 0.05
    if ties.speaker == 0.8 or min(a.told.claim.start, b.told.claim.start) < _LEAD:
        more -= 0.15
    shorter = min(len(a.tellers), len(b.tellers))
    if a.tellers[:shorter] != b.tellers[:shorter]:
        more += 0.15
    return more


def _reasons(a: StatementReport, b: StatementReport, ties: Ties, like: float) -> tuple[str, ...]:
    said = ["same speaker" if ties.speaker == 1.0 else "speakers of one side"]
    said.append("same act" if ties.act == 1.0 else f"{a.act} and {b.act} are near")
    said += ["same addressee"] * (ties.addressee == 1.0)
    at_one = bool(a.meeting) and a.meeting == b.meeting
    times = {1.0: "at the same meeting" if at_one else "same day", 0.8: "dates agree"}
    return (*said, times.get(ties.time, "time agrees roughly"), f"like content {like:.2f}")


def _keys(report: StatementReport) -> Iterable[Hashable]:
    """Side, class of act and month, each with two families of content words; side and act alone at a known meeting."""
    times = months(report.days) or [report.told.report.article]
    acts = {PLOVER[report.act]} | ({"CONSULT"} if report.act in _NEAR_SAY else set())
    terms = report.about.terms or report.quote.terms
    families = sorted({t.family for t in terms if t.weight >= 0.4 and not t.stem.startswith("cc:")})
    words = [*combinations(families[:7], 2)] if len(families) > 1 else [(g,) for g in families]
    for side in sorted(report.sides):
        for act in sorted(acts):
            yield from ((side, act, time, pair) for time in times for pair in words)
            yield from ((side, act, time, "only", g) for time in times for g in families if len(families) < 4)
            if report.meeting:
                yield side, act, report.meeting
            yield side, act, report.told.report.article


def _order(report: StatementReport) -> tuple[str, list[str], str]:
    return str(report.days.earliest), sorted(t.stem for t in report.about.terms), report.id


class _Guard:
    """What keeps two families of reports apart though a pair of them is alike."""

    def __init__(self, reports: Mapping[str, StatementReport]) -> None:
        self._reports = reports

    def __call__(self, left: list[str], right: list[str]) -> bool:
        mine, theirs = [self._reports[i] for i in left], [self._reports[i] for i in right]
        if not self._people(mine, theirs) or _across_a_meeting(mine, theirs):
            return False
        return self._time(mine, theirs) and self._articles(mine, theirs)

    @staticmethod
    def _articles(mine: list[StatementReport], theirs: list[StatementReport]) -> bool:
        """Two acts that one article tells apart are not made one by a third report."""
        here = defaultdict(list)
        for report in mine:
            here[report.told.scope].append(report)
        return all(judge(a, b) for b in theirs for a in here.get(b.told.scope, ()))

    @staticmethod
    def _people(mine: list[StatementReport], theirs: list[StatementReport]) -> bool:
        """A country's statement may join either of its two spokesmen's, but not both."""
        makers = {r.maker_ids for r in (*mine, *theirs) if any(m.kind == "person" for m in r.makers)}
        return len(makers) <= 1

    @staticmethod
    def _time(mine: list[StatementReport], theirs: list[StatementReport]) -> bool:
        spans = [_shared(mine), _shared(theirs)]
        if intersect(*spans) is None:
            return False
        undated = all(not r.date.text for r in (*mine, *theirs))
        gaps = [day_gap(a.days, b.days) for a in mine[:1] for b in theirs[:1]]
        return not undated or all(gap is not None and gap <= 14 for gap in gaps)


def _shared(reports: Iterable[StatementReport]) -> Interval:
    shared = Interval(None, None)
    for report in sorted(reports, key=lambda r: r.id):
        if report.date.text:
            shared = intersect(shared, report.days) or shared
    return shared


def _given(reports: Sequence[StatementReport]) -> list[Link]:
    """One external id is one act, in however many articles it stands."""
    families: dict[tuple[str, str], list[str]] = defaultdict(list)
    for r in reports:
        if r.told.claim.external_id:
            families[r.told.report.extractor, r.told.claim.external_id].append(r.id)
    return [link for _, ids in sorted(families.items()) for link in chain(ids, "same id in the source")]


def cluster(reports: Sequence[StatementReport], overrides: Sequence[Override]) -> Clusters:
    """Groups of reports of one act each."""
    by_id = {r.id: r for r in reports}
    clusters = Clusters(by_id, overrides)
    for given in _given(reports):
        clusters.join(given)
    pairs = candidates([(r.id, _keys(r)) for r in sorted(reports, key=_order)])
    links = [link for a, b in pairs if (link := judge(by_id[a], by_id[b]))]
    guard = _Guard(by_id)
    for link in ordered(links):
        clusters.join(link, guard)
    return clusters
