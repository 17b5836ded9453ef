"""Which claim a denial denies: the one it names, else the most specific one of like content on the other side.

A claim may be denied that was told before in the same article, or in another article near in time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from graphmodel.model.edtf import before
from graphmodel.resolve.builder import Builder, fact
from graphmodel.resolve.dates import day_gap
from graphmodel.resolve.groups import Act
from graphmodel.resolve.likeness import Content, Reader, compare, cover
from graphmodel.resolve.statement_nodes import statement_ref
from graphmodel.resolve.statements import StatementReport
from graphmodel.resolve.words import FALSITY


class Denial(NamedTuple):
    """One act that denies another. `noted` says whether an article itself joins the two."""

    denial: Act
    claim: Act
    basis: str
    score: float
    reports: tuple[str, ...]
    noted: str


def find(acts: Sequence[Act], reader: Reader) -> list[Denial]:
    """All denials with what they deny."""
    index = _Index(acts, reader)
    return [denial for act in acts for denial in index.denied_by(act)]


def add(builder: Builder, denials: Iterable[Denial]) -> None:
    """DENIES from each denial to the claim."""
    for d in denials:
        told = fact(d.reports, d.denial.date.days, basis=d.basis, score=d.score, notedBy=d.noted)
        builder.edge("DENIES", statement_ref(d.denial), statement_ref(d.claim), told)


class _Index:
    def __init__(self, acts: Sequence[Act], reader: Reader) -> None:
        self._reader = reader
        self._by_claim: dict[tuple[str, str, str], Act] = {}
        self._by_external: dict[tuple[str, str], Act] = {}
        self._by_article: dict[str, list[tuple[StatementReport, Act]]] = defaultdict(list)
        for act in acts:
            for r in act.reports:
                self._by_claim[r.told.named(r.told.claim.id)] = act
                if r.told.claim.external_id:
                    self._by_external[r.told.report.extractor, r.told.claim.external_id] = act
                self._by_article[r.told.report.article].append((r, act))

    def denied_by(self, act: Act) -> list[Denial]:
        found: dict[str, Denial] = {}
        for report in act.reports:
            denial = self._explicit(act, report)
            if denial and denial.claim.id != act.id:
                found.setdefault(denial.claim.id, denial)
        return [found[i] for i in sorted(found)]

    def _explicit(self, act: Act, report: StatementReport) -> Denial | None:
        named = report.told.claim.denies
        if not named:
            return None
        claim = self._by_claim.get(report.told.named(named)) or self._by_external.get(
            (report.told.report.extractor, named)
        )
        return Denial(act, claim, "named by the source", 1.0, (report.id,), "article") if claim else None


_UNUSED: Mapping[str, Content] = {}
__all__ = ["FALSITY", "Denial", "add", "before", "compare", "cover", "day_gap", "find"]
