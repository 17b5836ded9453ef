"""Days of talks on the margins of a larger meeting: "met X on the sidelines of the summit" was when the summit sat."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.meetings.raw import Raw

_EDGES = mw.words("sidelines sideline margins margin fringes fringe")
_LARGE = ("summit", "conference")
_BEHIND = 6
"""Sentences between a large meeting and "on the sidelines" that names none."""


def date_by_margins(gatherings: Sequence[Gathering]) -> None:
    """Give talks on the sidelines that have no day told, basis `inferred`, the days of the meeting that they stood
    beside.
    """
    for gathering in gatherings:
        raw = next((r for r in gathering.raws if not r.vague and _on_the_edge(r)), None)
        own = gathering.dated.date if gathering.dated is not None else None
        if raw is None or gathering.kind in _LARGE or (own is not None and own.basis != "inferred"):
            continue
        beside = _beside(raw, gatherings)
        told = beside.dated if beside is not None and beside.status == gathering.status else None
        if told is not None and told.date is not None:
            start, end = raw.token.start, raw.token.end
            raw.date = told.date._replace(start=start, end=end, basis="inferred", form="context")


def _on_the_edge(raw: Raw) -> bool:
    return any(t.lower in _EDGES and t.head.lower == "on" for t in raw.sentence.tokens)


def _beside(raw: Raw, gatherings: Sequence[Gathering]) -> Gathering | None:
    """The large meeting of the sentence, or the only one told shortly before."""
    large = [g for g in gatherings if g.kind in _LARGE]
    here = [g for g in large if any(r.sentence is raw.sentence for r in g.raws)]
    if len(here) == 1:
        return here[0]
    named = [t for t in raw.sentence.tokens if t.lower in _EDGES and any(c.lower == "of" for c in t.children)]
    at = raw.sentence.index
    near = [g for g in large if any(0 < at - r.sentence.index <= _BEHIND for r in g.raws)]
    return near[0] if not named and not here and len(near) == 1 else None
