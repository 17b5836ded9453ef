"""Statements and meetings of a graph with everything that filters, verdicts and rows need, read by id in three plain
reads.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from graphmodel.model import edtf
from graphmodel.model.edtf import Interval
from graphmodel.query.reading import Reads, rows_of

BATCH = 5000
"""Ids in one read."""


@cache
def fragment(name: str) -> str:
    """The Cypher of a packaged fragment `_NAME.cypher`."""
    return files("graphmodel.cypher").joinpath("queries").joinpath(f"_{name}.cypher").read_text("utf-8")


@dataclass(frozen=True)
class ReportRecord:
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

    @cached_property
    def claimed(self) -> Mapping[str, Any]:
        """The claim's fields as the extractor or annotator gave them."""
        loaded: Mapping[str, Any] = json.loads(self.claim)
        return loaded

    @property
    def order(self) -> tuple[str, str, int, int, str]:
        """Reports stand in the order of publication, then of reading."""
        return (str(self.published_in.earliest or "9999"), self.file, self.start, self.end, self.id)


@dataclass(frozen=True)
class Record:
    """A statement or a meeting: `fields` are its properties, `links` the ids it is joined to by type of edge."""

    id: str
    label: str
    fields: Mapping[str, Any]
    when: Interval
    reports: tuple[ReportRecord, ...] = ()
    links: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    labels: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Labels of every linked node, by id."""
    countries: frozenset[str] = frozenset()
    """Codes of the countries that are linked, or that linked people and bodies speak for."""
    verdict: str | None = None
    likeness: float | None = None

    def linked(self, edge: str) -> tuple[str, ...]:
        """Ids at the other ends of edges of one type, sorted."""
        return self.links.get(edge, ())

    @property
    def order(self) -> tuple[str, str, str]:
        """Rows stand by first day, last day, id; undated ones last."""
        return (str(self.when.earliest or "9999-99"), str(self.when.latest or "9999-99"), self.id)

    def with_reports(self, reports: Iterable[ReportRecord]) -> Record:
        """The same with other reports."""
        return replace(self, reports=tuple(reports))


def _batches(ids: Collection[str]) -> Iterable[list[str]]:
    ordered = sorted(ids)
    return (ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH))


@lru_cache(maxsize=4096)
def day(text: str | date | None) -> date | None:
    """A day as the records' fragments give it, or as a date."""
    return date.fromisoformat(text) if isinstance(text, str) else text


@lru_cache(maxsize=4096)
def _days(published: str | None) -> Interval:
    """The days of an article's publication: its node's, which are made from the same text."""
    return edtf.bounds(published) if edtf.is_valid(published) else Interval(None, None)


def _report(row: Mapping[str, Any]) -> ReportRecord:
    return ReportRecord(
        id=row["report"], external=row["external"], article=row["article"], file=row["file"] or "", start=row["start"],
        end=row["end"], quote=row["quote"] or "", mode=row["mode"], via=tuple(row["via"] or ()),
        confidence=row["confidence"], status=row["status"], claim=row["claim"] or "{}", published=row["published"],
        published_in=_days(row["published"]),
        publisher=row["publisher"], retracted=bool(row["retracted"]),
    )  # fmt: skip


def reports(store: Reads, ids: Collection[str]) -> dict[str, ReportRecord]:
    """Reports by id, of roles too."""
    return {
        row["report"]: _report(row)
        for batch in _batches(ids)
        for row in rows_of(store, fragment("reports_by_id"), ids=batch)
    }


class Needs(NamedTuple):
    """What a question needs of records beyond properties, meetings and reports."""

    parties: bool = True
    """Who made them, to whom, at whom, who took part; with labels and countries."""
    claims: bool = True
    """The claims of their reports."""
    fields: bool = True
    """Properties other than dates and status, and the meetings that they are joined to."""

    @property
    def told(self) -> dict[str, bool]:
        """Parameters of the fragments."""
        return {"claims": self.claims, "parties": self.parties} if self.fields else {"claims": self.claims}

    def text(self, label: str) -> str:
        """The fragment that reads them."""
        return fragment(f"{label.lower()}_{'records' if self.fields else 'dates'}")


class Answered(NamedTuple):
    """A column of a query with the ids of what it answers with, the label of that, and the other columns."""

    name: str
    label: str
    others: tuple[str, ...]


_BY_ID = re.compile(r"MATCH \((\w):(\w+)\) WHERE \1\.id IN \$ids")
_OTHER = "other_"
"""Before the names of a query's other columns, so that they stay apart from a record's."""
_TOLD = (
    "report", "external", "start", "end", "quote", "mode", "via", "confidence", "status", "claim", "article", "file",
    "published", "publisher", "retracted",
)  # fmt: skip
"""What the fragments of records give of each report, in order."""


class _Links:
    """What a batch of statements or meetings is joined to."""

    def __init__(self) -> None:
        self.ids: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self.labels: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
        self.countries: dict[str, set[str]] = defaultdict(set)

    def add_parties(self, one: str, parties: Iterable[tuple[str, str, list[str], str | None]]) -> None:
        for edge, other, labels, country in parties:
            self.ids[one][edge].add(other)
            self.labels[one][other] = frozenset(labels)
            code = other if "Country" in labels else country
            if code:
                self.countries[one].add(code)


def _records(store: Reads, ids: Collection[str], label: str, needs: Needs) -> dict[str, Record]:
    text = needs.text(label)
    rows = [row for batch in _batches(ids) for row in rows_of(store, text, ids=batch, **needs.told)]
    return _made(rows, label)


def answers(
    store: Reads, cypher: str, params: Mapping[str, Any], column: Answered, needs: Needs
) -> tuple[list[Mapping[str, Any]], dict[str, Record]]:
    """The rows of a query that returns ids of statements or meetings in one column, and those records, in one read."""
    # Not as a subquery: within one the embedded engine looks nothing up by index.
    text = "\nUNION ALL\n".join(
        _with_records(part, column, needs.text(column.label)) for part in cypher.split("\nUNION ALL\n")
    )
    rows = rows_of(store, text, **params, **needs.told)
    plain = [{column.name: r["id"], **{name: r[_OTHER + name] for name in column.others}} for r in rows]
    return once(plain), _made(rows, column.label)


def _with_records(cypher: str, column: Answered, records: str) -> str:
    """A query that returns ids in a column, with what the fragment `records` tells of what they name."""
    before, _, columns = cypher.rpartition("RETURN ")
    text = _BY_ID.sub(
        lambda m: f"{before}WITH {columns}\nMATCH ({m[1]}:{m[2]} {{id: {column.name}}})",
        records,
    )
    more = "".join(f", {name} AS `{_OTHER}{name}`" for name in column.others)
    return f"{text.rstrip()}{more}"


def once(rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Rows, each once: variants of a query may find the same."""
    return list({repr(sorted(row.items())): row for row in rows}.values())


def _made(rows: Iterable[Mapping[str, Any]], label: str) -> dict[str, Record]:
    by_id, links, found = {row["id"]: row for row in rows}, _Links(), {}
    for one, row in by_id.items():
        links.add_parties(one, row["parties"])
        for edge, other in row["meetings"]:
            links.ids[one][edge].add(other)
        joined = {edge: tuple(sorted(others)) for edge, others in links.ids[one].items()}
        told = {r[0]: _report(dict(zip(_TOLD, r, strict=True))) for r in row["reports"]}
        found[one] = Record(
            one, label, row, Interval(day(row["earliest"]), day(row["latest"])),
            tuple(sorted(told.values(), key=lambda r: r.order)), joined, links.labels[one],
            frozenset(links.countries[one]),
        )  # fmt: skip
    return found


def statements(store: Reads, ids: Collection[str], needs: Needs = Needs()) -> dict[str, Record]:  # noqa: B008 - immutable
    """Statements by id, with their reports and links."""
    return _records(store, ids, "Statement", needs)


def meetings(store: Reads, ids: Collection[str], needs: Needs = Needs()) -> dict[str, Record]:  # noqa: B008 - immutable
    """Meetings by id, with their reports and parties."""
    return _records(store, ids, "Meeting", needs)
