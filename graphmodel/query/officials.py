"""Who held which office when: HOLDS edges of the graph, weighed against a day or a period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, NamedTuple

from graphmodel.model import edtf
from graphmodel.model.edtf import Interval, Verdict
from graphmodel.query import build, fetching
from graphmodel.query.asked import Asked
from graphmodel.query.reading import Reads
from graphmodel.query.rows import OfficialRow

_STILL = timedelta(days=180)
"""How far from the day on which an article gave somebody an office it may be thought to have been held: unknown, not
yes."""
_ARTICLE = "article"


class _Held(NamedTuple):
    verdict: Verdict
    told: bool
    since: str
    title: str
    row: Mapping[str, Any]

    @property
    def order(self) -> tuple[bool, bool, tuple[int, ...], str]:
        """Best last: sure, from a dated list of offices, the latest begun."""
        return (self.verdict == "yes", not self.told, tuple(map(ord, self.since)), self.title)


def _window(asked: Asked) -> Interval | None:
    day = asked.values.dates.get("as_of")
    return day or asked.window


def held_in(row: Mapping[str, Any], window: Interval | None) -> Verdict:
    """Whether the office was held at some time of the window: yes, unknown, or surely or most likely no."""
    days = Interval(row["earliest"], row["latest"])
    if window is None:
        return "yes"
    if row["source"] == _ARTICLE:
        if days.earliest is None or days.latest is None:
            return "unknown"
        near = Interval(days.earliest - _STILL, days.latest + _STILL)
        return "yes" if edtf.compatible(days, window) else "unknown" if edtf.compatible(near, window) else "no"
    if not edtf.compatible(days, window):
        return "no"
    start, end = edtf.bounds(row["from"]), edtf.bounds(row["to"])
    sure = Interval(start.latest, end.earliest)
    begun = row["from"] and (window.latest is None or (sure.earliest is not None and sure.earliest <= window.latest))
    lasted = not row["to"] or (
        window.earliest is not None and sure.latest is not None and sure.latest >= window.earliest
    )
    return "yes" if begun and lasted else "unknown"


def official_rows(store: Reads, asked: Asked, found: Iterable[Mapping[str, Any]]) -> list[OfficialRow]:
    """One row a person who held an office then, by name."""
    window = _window(asked)
    people: dict[str, list[_Held]] = defaultdict(list)
    for row in found:
        verdict = held_in(row, window)
        if verdict != "no":
            people[row["official"]].append(
                _Held(verdict, row["source"] == _ARTICLE, row["from"] or "", row["title"] or "", row)
            )
    reports = fetching.reports(store, {i for held in people.values() for h in held for i in h.row["reports"] or ()})
    rows = []
    for held in people.values():
        best = max(held, key=lambda h: h.order)
        ids = {i for h in held for i in h.row["reports"] or ()}
        told = sorted((reports[i] for i in ids if i in reports), key=lambda r: r.order)
        shown = {**best.row, "country": best.row["country"] or best.row["body"]}
        rows.append(OfficialRow(official=build.official_facts(shown, best.verdict if window else None, told)))
    return sorted(rows, key=lambda r: (r.official.name, r.official.id))
