"""Which claim a denial denies: what its source names, else the best match in its article, else one told elsewhere then.

A denial may be a `deny`, or an accusation of lying; what it denies may be told as a deed ("X asked Y for arms") or as
somebody's view, and the deed, being more specific, is preferred to those who tell of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from graphmodel.model.edtf import Interval, before
from graphmodel.resolve.builder import Builder, fact
from graphmodel.resolve.dates import day_gap
from graphmodel.resolve.entities import Entity
from graphmodel.resolve.groups import Act
from graphmodel.resolve.likeness import Content, Reader
from graphmodel.resolve.polarity import polarity
from graphmodel.resolve.propositions import (
    Proposition,
    by_others,
    matches,
    may_claim,
    proposition,
    sides_of,
    substance,
    when,
)
from graphmodel.resolve.statement_nodes import statement_ref
from graphmodel.resolve.statements import StatementReport
from graphmodel.resolve.words import FALSITY

_DENIES, _CONTRADICTS = 0.55, 0.62
_ACCUSED = 0.4
"""For claims of the very side, in the same article, that the denier turns against."""
_SAYS_LITTLE = 0.9
"""Substance below which a denial says only that something, told before, is false."""
_SAME_ARTICLE, _DEED, _NEAR = 0.12, 0.08, 0.04
_WITHIN = 45
"""Days between a denial and a claim in another article."""
_JUST_BEFORE = 2500
"""Characters within which "that is a lie" answers what was told before it."""
_NEARBY = 1000
"""Characters that a claim may lie before the denial that no words join to it."""
_PLACES = (1.5, 0.5, 0.0, 0.0)
"""What speaks for the statement right before a denial, and for those before that."""
_TIED, _SOMEHOW = 4.0, 0.1
_NOT_DENIED = frozenset("deny reject urge demand propose support".split())
"""Acts that only those deny of whom others tell them."""
_POINTS = re.compile(
    r"\b(?:den(?:y|ies|ied)|dismiss\w*|reject\w*|disput\w*|contest\w*|contradict\w*|call\w*|describ\w*|brand\w*|refut\w*)"
    r" (?:it|this|that|them|all|the (?:[\w-]+ ){0,2}?(?:charge|claim|accusation|allegation|report|story|account|"
    r"assertion|suggestion|criticism|figure|version|letter|rumou?r|stories)s?|(?:any )?such)\b"
    r"|\b(?:such|truth|lies?|nonsense|rubbish|untrue|false|unfounded|baseless|groundless|fiction|fairy|fabricat\w+|invent\w+|absurd|true|so)\b",
    re.IGNORECASE,
)
_REACH = 80
"""Days back to where a claim may begin, whose later days are within `_WITHIN`."""
_MOST, _CROWD = 120, 150
"""Claims compared with one denial; claims looked at for one party and word."""


class Denial(NamedTuple):
    """Two acts of which one denies, or contradicts, the other. `noted`: whether an article itself joins them."""

    kind: str
    denial: Act
    claim: Act
    basis: str
    score: float
    reports: tuple[str, ...]
    noted: str


def is_denial(act: Act) -> bool:
    """Whether an act says that something is not so: a denial, or an accusation of falsehood."""
    if act.lead.act == "deny" or any(r.told.claim.denies for r in act.reports):
        return True
    return act.lead.act in ("accuse", "condemn") and any(r.about.groups & FALSITY for r in act.reports)


def find(acts: Sequence[Act], reader: Reader) -> list[Denial]:
    """All denials and contradictions, in the order of the acts."""
    index = _Index(acts, reader)
    return [found for act in acts if is_denial(act) for found in index.denied_by(act)]


def add(builder: Builder, denials: Iterable[Denial]) -> None:
    """DENIES and CONTRADICTS from each denial to the claims."""
    for d in denials:
        told = fact(d.reports, d.denial.date.days, basis=d.basis, score=round(d.score, 3), notedBy=d.noted)
        kind = "DENIES" if d.kind == "denies" else "CONTRADICTS"
        builder.edge(kind, statement_ref(d.denial), statement_ref(d.claim), told)  # type: ignore[arg-type]


class _Index:
    """Claims by article, by id, and by whom and what they are about."""

    def __init__(self, acts: Sequence[Act], reader: Reader) -> None:
        self._reader = reader
        self._acts = {act.id: act for act in acts}
        self._named: dict[tuple[str, ...], Act] = {}
        self._in_article: dict[str, dict[str, int]] = defaultdict(dict)
        self._about: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
        self._propositions: dict[str, Proposition] = {}
        self._last: tuple[Proposition | None, list[Proposition]] = (None, [])
        """Claims elsewhere for the denial looked at last: it is asked for them several times."""
        for act in acts:
            for r in act.reports:
                self._named[r.told.named(r.told.claim.id)] = act
                if r.told.claim.external_id:
                    self._named[r.told.report.extractor, r.told.claim.external_id] = act
                here = self._in_article[r.told.report.article]
                here[act.id] = min(r.told.claim.start, here.get(act.id, r.told.claim.start))
            first = when(act).earliest
            if first and may_claim(act):
                for key in _keys(sides_of(act), (r.about for r in act.reports[:4])):
                    self._about[key].append((first.toordinal(), act.id))
        for claims in self._about.values():
            claims.sort()

    def proposition(self, act: Act) -> Proposition:
        if act.id not in self._propositions:
            self._propositions[act.id] = proposition(act)
        return self._propositions[act.id]

    def denied_by(self, act: Act) -> list[Denial]:
        found: dict[str, Denial] = {}
        denied = self.proposition(act)
        for report in act.reports:
            denial = self._by_source(act, report) if report.told.claim.denies else self._best(act, report, denied)
            if denial is None and act.lead.act == "deny":
                denial = self._answered(act, report, denied)
            if denial and denial.denial.id != denial.claim.id:
                found.setdefault(denial.claim.id, denial)
        for denial in self._contradicted(act, denied):
            found.setdefault(denial.claim.id, denial)
        return [found[i] for i in sorted(found)]

    def _by_source(self, act: Act, report: StatementReport) -> Denial | None:
        """What the source names by id, or in words."""
        named = report.told.claim.denies or ""
        claim = self._named.get(report.told.named(named)) or self._named.get((report.told.report.extractor, named))
        if claim:
            return Denial("denies", act, claim, "named by the source", 1.0, (report.id,), "article")
        return self._best(act, report, proposition(act, self._reader.content(named)), "words of the source")

    def _best(
        self, act: Act, report: StatementReport, denied: Proposition, basis: str = "like content"
    ) -> Denial | None:
        """The claim that matches best; where the denial says nothing of it, the last one told before it."""
        if substance(denied) < _SAYS_LITTLE:
            return self._just_before(act, report)
        article = self._in_article[report.told.report.article]
        rated = ((self._score(denied, c, report), c.act.id) for c in self._candidates(denied, article))
        score, best = min(rated, key=lambda pair: (-pair[0], pair[1]), default=(0.0, ""))
        if not score:
            return None
        noted = "article" if best in article else "comparison"
        return Denial("denies", act, self._acts[best], basis, min(1.0, score), (report.id,), noted)

    def _score(self, denied: Proposition, claim: Proposition, report: StatementReport) -> float:
        score = matches(denied, claim)
        told_at = self._in_article[report.told.report.article].get(claim.act.id)
        accused = {t.country or t.id for t in denied.act.targets} & {m.country or m.id for m in claim.act.makers}
        if score < (_CONTRADICTS if told_at is None else _ACCUSED if accused else _DENIES):
            return 0.0
        if told_at is not None:
            score += _SAME_ARTICLE * (told_at <= report.told.claim.start) + _NEAR
        return score + _DEED * claim.deed

    def _candidates(self, denied: Proposition, article: Iterable[str]) -> list[Proposition]:
        """Claims of the article, and those elsewhere that share most parties and words with the denial, about then."""
        if self._last[0] is not denied:
            self._last = (denied, self._fitting(denied, self._elsewhere(denied)))
        far = self._last[1]
        here = self._fitting(denied, sorted(set(article) - {c.act.id for c in far}))
        return [*here, *far]

    def _elsewhere(self, denied: Proposition) -> list[str]:
        shared: Counter[str] = Counter()
        for key in _keys(denied.sides, [denied.content]):
            shared.update(self._timely(self._about.get(key, ()), denied.days))
        return sorted(shared, key=lambda i: (-shared[i], i))[:_MOST]

    def _fitting(self, denied: Proposition, ids: Iterable[str]) -> list[Proposition]:
        pool = [self.proposition(self._acts[i]) for i in ids if i != denied.act.id]
        return [c for c in pool if _gap(denied, c) is not None and by_others(denied, c)]

    @staticmethod
    def _timely(claims: Sequence[tuple[int, str]], days: Interval) -> list[str]:
        """The claims within reach of those days; of very many the last ones before."""
        if not days.earliest or not days.latest:
            return []
        low = bisect_left(claims, (days.earliest.toordinal() - _REACH, ""))
        high = bisect_left(claims, (days.latest.toordinal() + 4, ""))
        return [i for _, i in claims[max(low, high - _CROWD) : high]]

    def _just_before(self, act: Act, report: StatementReport) -> Denial | None:
        """What "all lies" answers: the last claim before it by the accused or told of them, rather of the denier."""
        start = report.told.claim.start
        denied = self.proposition(act)
        targets = {t.country or t.id for t in (*act.targets, *act.addressees)}
        best: tuple[bool, int, str] | None = None
        for act_id, at in self._in_article[report.told.report.article].items():
            claim = self.proposition(self._acts[act_id])
            theirs = {m.country or m.id for m in claim.act.makers}
            mine = {m.country or m.id for m in act.makers}
            named = bool(
                mine & {e.country or e.id for e in (*claim.act.makers, *claim.act.addressees, *claim.act.targets)}
            )
            accused = not targets or bool(theirs & targets) or any(m.kind == "source" for m in claim.act.makers)
            told = any(t for r in claim.act.reports for t in r.tellers)
            fits = act_id != act.id and mine & claim.sides and (accused or told) and len(claim.act.makers) == 1
            fits = fits and by_others(denied, claim) and (claim.deed or not mine & theirs)
            if fits and start - _JUST_BEFORE <= at < start and (best is None or (named, at, act_id) > best):
                best = (named, at, act_id)
        if best is None:
            return None
        return Denial("denies", act, self._acts[best[2]], "told just before", 0.5, (report.id,), "comparison")

    def _answered(self, act: Act, report: StatementReport, denied: Proposition) -> Denial | None:
        """The claim right before it, where no words join the two but much else does: its place, whom it is about,
        that it accuses, that the denial only points to what was told.
        """
        start, here = report.told.claim.start, self._in_article[report.told.report.article]
        near = sorted(
            ((at, i) for i, at in here.items() if start - _NEARBY <= at < start and i != act.id), reverse=True
        )
        points = bool(_POINTS.search(report.told.report.quote))
        tied = points + (substance(denied) < _SAYS_LITTLE)
        found: list[tuple[float, int, str]] = []
        for place, (at, claim_id) in zip(_PLACES, near, strict=False):
            claim = self.proposition(self._acts[claim_id])
            like = matches(denied, claim)
            if _deniable(act, claim) and (points or like >= _SOMEHOW):
                found.append((tied + place + _ties(act, claim) + 3 * like, at, claim_id))
        score, _, best = max(found, default=(0.0, 0, ""))
        if score < _TIED:
            return None
        return Denial("denies", act, self._acts[best], "told just before", 0.5, (report.id,), "comparison")

    def _contradicted(self, act: Act, denied: Proposition) -> list[Denial]:
        """Other claims of what is denied, wherever they are told."""
        if act.lead.act != "deny" or substance(denied) < 1.0:
            return []
        found = []
        for claim in self._candidates(denied, ()):
            score = matches(denied, claim)
            if score >= _CONTRADICTS and not _says_the_same(act, claim.act):
                told = (*act.report_ids, *claim.act.report_ids)
                found.append(Denial("contradicts", act, claim.act, "same matter denied", score, told, "comparison"))
        return found


def _deniable(denial: Act, claim: Proposition) -> bool:
    """Whether a denial can be of an act: what another side says, or what others tell that somebody said."""
    if claim.act.lead.told.claim.status not in ("asserted", "refuted"):
        return False
    return _told_by_others(denial, claim) or not (
        _sides_of(denial.makers) & _sides_of(claim.act.makers) or claim.act.lead.act in _NOT_DENIED
    )


def _ties(denial: Act, claim: Proposition) -> float:
    """What joins a denial to a claim beside their words: each aims at the other, or is about it."""
    mine, theirs = _sides_of(denial.makers), _sides_of(claim.act.makers)
    ties = bool(_sides_of(denial.targets) & theirs) + bool(mine & claim.sides)
    ties += bool(mine & _sides_of(claim.act.targets)) + (claim.act.lead.act in ("accuse", "condemn"))
    return ties + 0.5 * _told_by_others(denial, claim)


def _told_by_others(denial: Act, claim: Proposition) -> bool:
    """Whether others than those who deny tell what somebody claimed."""
    mine = _sides_of(denial.makers)
    return any(_sides_of(tellers) - mine for r in claim.act.reports for tellers in r.tellers)


def _sides_of(entities: Iterable[Entity]) -> set[str]:
    return {e.country or e.id for e in entities}


def _keys(sides: Iterable[str], contents: Iterable[Content]) -> list[tuple[str, str]]:
    families = {t.family for content in contents for t in content.terms if not t.stem.startswith("cc:")}
    return [(side, family) for side in sorted(sides) for family in sorted(families)]


def _says_the_same(denial: Act, claim: Act) -> bool:
    """Whether the claim itself negates what it speaks of, as the denial does."""
    told = polarity(claim.lead.told.report.quote)
    shared = denial.lead.about.groups & claim.lead.about.groups & (told.negated - told.affirmed)
    return bool(shared)


def _gap(denied: Proposition, claim: Proposition) -> int | None:
    """Days between a denial and a claim, None where the claim came later or the two are too far apart."""
    gap = day_gap(denied.days, claim.days)
    if gap is None or gap > _WITHIN or (before(denied.days, claim.days) == "yes" and gap > 3):
        return None
    return gap
