"""Statements, meetings and reports of a graph with everything that filters, verdicts and rows need."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from graphmodel.model.edtf import Interval

_NONE: Mapping[str, Any] = {}


@cache
def fragment(name: str) -> str:
    """The Cypher of a packaged fragment `_NAME.cypher`."""
    return files("graphmodel.cypher").joinpath("queries").joinpath(f"_{name}.cypher").read_text("utf-8")


@lru_cache(maxsize=4096)
def _claimed(claim: str) -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = json.loads(claim)
    return loaded


class ReportRecord(NamedTuple):
    """One report with what its article's publication says."""

    id: str
    external: str | None
    article: str
    file: str
    start: int
    end: int
    quote: str
    mode: str | None
    via: tuple[str, ...]
    confidence: float | None
    status: str | None
    claim: str
    published: str | None
    published_in: Interval
    publisher: str | None
    retracted: bool

    @property
    def claimed(self) -> Mapping[str, Any]:
        """The claim's fields as the extractor or annotator gave them."""
        return _claimed(self.claim)

    @property
    def order(self) -> tuple[date, str, int, int, str]:
        """Reports stand in the order of publication, then of reading."""
        return (self.published_in.earliest or date.max, self.file, self.start, self.end, self.id)


class Record(NamedTuple):
    """A statement or a meeting: `fields` are its properties, `links` the ids it is joined to by type of edge."""

    id: str
    label: str
    fields: Mapping[str, Any]
    when: Interval
    reports: tuple[ReportRecord, ...] = ()
    links: Mapping[str, tuple[str, ...]] = _NONE
    labels: Mapping[str, frozenset[str]] = _NONE
    """Labels of every linked node, by id."""
    countries: frozenset[str] = frozenset()
    """Codes of the countries that are linked, or that linked people and bodies speak for."""
    verdict: str | None = None
    likeness: float | None = None

    def linked(self, edge: str) -> tuple[str, ...]:
        """Ids at the other ends of edges of one type, sorted."""
        return self.links.get(edge, ())

    @property
    def order(self) -> tuple[date, date, str]:
        """Rows stand by first day, last day, id; undated ones last."""
        return (self.when.earliest or date.max, self.when.latest or date.max, self.id)

    def with_reports(self, reports: Iterable[ReportRecord]) -> Record:
        """The same with other reports."""
        return self._replace(reports=tuple(reports))
