"""Which act answers which, and which says again what was said before: RESPONDS_TO and REPEATS."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from graphmodel.model.edtf import before
from graphmodel.model.vocab import PLOVER, EdgeType
from graphmodel.resolve.builder import Builder, fact
from graphmodel.resolve.dates import day_gap
from graphmodel.resolve.denials import Denial
from graphmodel.resolve.entities import Entity
from graphmodel.resolve.groups import Act
from graphmodel.resolve.likeness import compare
from graphmodel.resolve.propositions import when
from graphmodel.resolve.replies import Replies
from graphmodel.resolve.statement_nodes import statement_ref
from graphmodel.resolve.words import bag

_ANSWERS = {
    "reject": bag("ask demand urge propose warn threaten"),
    "agree": bag("ask demand urge propose"),
    "promise": bag("ask demand urge propose"),
    "accuse": bag("accuse condemn warn threaten"),
    "condemn": bag("accuse condemn warn threaten"),
    "threaten": bag("threaten warn accuse"),
    "warn": bag("threaten warn"),
}
"""Acts that can answer, and what they can answer."""
_ALIKE, _ALIKE_ELSEWHERE, _REPEATED = 0.3, 0.45, 0.55
_DAYS, _REPEAT_DAYS = 14, 400
_CROWD, _NEXT = 150, 20


class Answer(NamedTuple):
    """One act that answers, or repeats, an earlier one."""

    kind: EdgeType
    later: Act
    earlier: Act
    basis: str
    score: float
    reports: tuple[str, ...]


def find(acts: Sequence[Act], denials: Iterable[Denial]) -> Iterator[Answer]:
    """All answers and repetitions; a denial answers what it denies when somebody else had said it."""
    for d in denials:
        if d.kind == "denies" and not _sides(d.denial.makers) & _sides(d.claim.makers):
            yield Answer("RESPONDS_TO", d.denial, d.claim, "denies it", d.score, d.reports)
    replies = Replies(acts)
    told = [reply for act in acts if _asserted(act) for reply in replies.of(act)]
    for r in told:
        yield Answer("RESPONDS_TO", r.later, r.earlier, "told as an answer", r.score, (r.report,))
    yield from _answers(acts, {r.later.id for r in told})
    yield from _repetitions(acts)


def add(builder: Builder, answers: Iterable[Answer]) -> None:
    """RESPONDS_TO and REPEATS from the later act to the earlier."""
    for a in answers:
        told = fact(a.reports, a.later.date.days, basis=a.basis, score=round(a.score, 3))
        builder.edge(a.kind, statement_ref(a.later), statement_ref(a.earlier), told)


def _sides(entities: Iterable[Entity]) -> frozenset[str]:
    return frozenset(e.country or e.id for e in entities)


def _day(act: Act) -> date:
    return when(act).earliest or date.min


def _answers(acts: Sequence[Act], told: Collection[str]) -> Iterator[Answer]:
    """The latest act towards a party that its answer, by that party towards the first, can be about. Acts `told` as
    answers are left out.
    """
    towards: dict[tuple[str, str], list[Act]] = defaultdict(list)
    for act in sorted((a for a in acts if _asserted(a)), key=lambda a: (_day(a), a.id)):
        for pair in _directions(act):
            towards[pair].append(act)
    for act in acts:
        if act.lead.act in _ANSWERS and _asserted(act) and act.id not in told:
            heard = {a.id: a for maker, other in _directions(act) for a in towards.get((other, maker), ())[-_CROWD:]}
            rated = [(score, a) for a in heard.values() if (score := _answered(act, a)) > 0]
            if rated:
                score, earlier = max(rated, key=lambda pair: (pair[0], pair[1].id))
                yield Answer("RESPONDS_TO", act, earlier, "answers its addressee", score, tuple(act.report_ids))


def _asserted(act: Act) -> bool:
    return act.lead.told.claim.status == "asserted"


def _directions(act: Act) -> set[tuple[str, str]]:
    others = _sides(act.addressees) | _sides(act.targets)
    return {(maker, other) for maker in _sides(act.makers) for other in others if maker != other}


def _answered(act: Act, earlier: Act) -> float:
    """How surely `act` answers `earlier`: likeness, and how near they stand in time or in one article."""
    if earlier.id == act.id or earlier.lead.act not in _ANSWERS[act.lead.act]:
        return 0.0
    gap = day_gap(when(act), when(earlier))
    if before(when(act), when(earlier)) == "yes" or gap is None or gap > _DAYS:
        return 0.0
    told = _told_after(act, earlier)
    like = compare(act.lead.about, earlier.lead.about)
    if told:
        return like + 0.1 if like >= _ALIKE else 0.0
    sure = act.date.length <= _DAYS and earlier.date.length <= _DAYS
    return like if sure and like >= _ALIKE_ELSEWHERE else 0.0


def _told_after(act: Act, earlier: Act) -> bool:
    """Whether some article tells `act` after `earlier`."""
    starts = {r.told.report.article: r.told.claim.start for r in earlier.reports}
    return any(r.told.claim.start > starts.get(r.told.report.article, r.told.claim.start) for r in act.reports)


def _repetitions(acts: Sequence[Act]) -> Iterator[Answer]:
    """For each act the nearest earlier one by the same makers, of the same class, that says much the same."""
    blocks: dict[tuple[str, str, tuple[str, str]], list[Act]] = defaultdict(list)
    for act in sorted((a for a in acts if _asserted(a) and a.makers), key=lambda a: (_day(a), a.id)):
        makers = "+".join(sorted(m.id for m in act.makers))
        families = sorted({t.family for t in act.lead.about.terms if not t.stem.startswith("cc:")})[:6]
        for pair in combinations(families, 2):
            blocks[makers, PLOVER[act.lead.act], pair].append(act)
    best: dict[str, Answer] = {}
    for _, block in sorted(blocks.items()):
        for at, act in enumerate(block):
            for earlier in reversed(block[max(0, at - _NEXT) : at]):
                answer = _repeated(act, earlier)
                if answer and (
                    act.id not in best or (answer.score, earlier.id) > (best[act.id].score, best[act.id].earlier.id)
                ):
                    best[act.id] = answer
    yield from (best[i] for i in sorted(best))


def _repeated(act: Act, earlier: Act) -> Answer | None:
    gap = day_gap(when(act), when(earlier))
    if act.id == earlier.id or gap is None or gap > _REPEAT_DAYS or before(when(earlier), when(act)) != "yes":
        return None
    like = compare(act.lead.about, earlier.lead.about)
    if like < _REPEATED:
        return None
    return Answer("REPEATS", act, earlier, "same maker, like content", like, tuple(act.report_ids))
