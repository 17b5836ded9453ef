"""Which reports are held to tell of one act or meeting, why, and an analyst's word against it.

A judgement of an analyst is kept on two reports ("same" or "different") and outlives every reload.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pydantic import BaseModel

from graphmodel.errors import UnknownName, UsageError
from graphmodel.loading import derive
from graphmodel.model.graph import Override
from graphmodel.model.ids import first_id

if TYPE_CHECKING:
    from graphmodel.store import Store

READ = """
MATCH (a:Article)-[:CONTAINS]->(r:Report)-[e:REPORTS]->(t)
RETURN t.id AS thing, r.id AS report, r.kind AS kind, r.externalId AS external, a.file AS article, r.start AS start,
  r.quote AS quote, e.score AS score, e.reasons AS reasons
ORDER BY thing, article, start, report
"""


class Judgement(BaseModel):
    """That one report tells of one statement or meeting."""

    thing: str
    """Id of the statement or meeting."""
    kind: str
    report: str
    external: str | None
    """The id that the report's source gave."""
    article: str
    start: int
    quote: str
    score: float | None
    reasons: list[str] | None

    def is_called(self, ref: str) -> bool:
        """Whether `ref` is the id of the thing or of the report, the id that its source gave, or that of the thing that
        this report alone told of before it was joined to another.
        """
        return ref in (self.thing, self.report, self.external) or ref == first_id(self.kind, self.report)


def judgements(store: Store, ref: str | None = None) -> list[Judgement]:
    """The reports of one thing, or of all things that more than one report tells of.

    Raises:
        UnknownName: `ref` names no thing and no report.
    """
    every = [Judgement(**row) for row in store.read(READ, timeout=None).rows]
    if ref is not None:
        things = {each.thing for each in _called(every, ref)}
        return [each for each in every if each.thing in things]
    several = {a.thing for a, b in pairwise(every) if a.thing == b.thing}
    return [each for each in every if each.thing in several]


def merge(store: Store, left: str, right: str, note: str = "") -> tuple[str, str]:
    """Judge that two reports, or two statements or meetings, are one; returns the two reports that it is kept on.

    Raises:
        UnknownName: one of them does not exist.
        UsageError: they are one already, or of different kinds.
    """
    every = [Judgement(**row) for row in store.read(READ, timeout=None).rows]
    first, second = _called(every, left)[0], _called(every, right)[0]
    if first.thing == second.thing:
        raise UsageError(f"{left} and {right} are held to be one already ({first.thing}).")
    if first.kind != second.kind:
        raise UsageError(f"{left} is a {first.kind} and {right} a {second.kind}.")
    store.remove_override(first.report, second.report)
    store.add_override(Override(first.report, second.report, "same", note))
    derive(store)
    return first.report, second.report


def unmerge(store: Store, ref: str, note: str = "") -> list[str]:
    """Judge that a report tells of something else than the reports that it is held together with; returns those.

    Raises:
        UnknownName: no such report.
        UsageError: `ref` names several reports, or nothing else tells of the same.
    """
    every = [Judgement(**row) for row in store.read(READ, timeout=None).rows]
    found = _called(every, ref)
    if len(found) > 1:
        raise UsageError(
            f"{ref} has {len(found)} reports; name the one to take out: {', '.join(r.report for r in found)}."
        )
    others = [each.report for each in every if each.thing == found[0].thing and each.report != found[0].report]
    if not others:
        raise UsageError(f"{ref} is the only report of {found[0].thing}.")
    for other in others:
        store.remove_override(found[0].report, other)
        store.add_override(Override(found[0].report, other, "different", note))
    derive(store)
    return others


def _called(every: list[Judgement], ref: str) -> list[Judgement]:
    found = [each for each in every if each.is_called(ref)]
    if not found:
        raise UnknownName(f"no report, statement or meeting is called {ref!r}.")
    return found
