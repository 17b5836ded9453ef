"""Reads records by id, and makes them of what the fragments of records tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any, NamedTuple

from graphmodel.model import edtf
from graphmodel.model.edtf import Interval
from graphmodel.query.clauses import columns_of, renamed
from graphmodel.query.reading import Reads, most_rows, rows_of
from graphmodel.query.records import Record, ReportRecord, fragment

BATCH = 5000
"""Most ids in one read."""
_TOLD = (
    "report", "external", "start", "end", "quote", "mode", "via", "confidence", "status", "claim", "article", "file",
    "published", "publisher", "retracted",
)  # fmt: skip
"""What the fragments tell of each report, in order."""
_FOUND = re.compile(r"^MATCH \((\w+):", re.MULTILINE)
"""What a fragment calls the records that it finds."""
_COMPREHENSION = re.compile(r"^\[(.*)\|\s*\[(.*)\]\]$", re.DOTALL)
"""A pattern, and the values of a list made for each of its matches."""
Values = Sequence[Any]
"""What a fragment of records tells of one, in the order of its columns."""


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
        return {"claims": self.claims, "parties": self.parties} if self.fields else {}

    def telling(self, label: str) -> Telling:
        """What tells them."""
        return _telling(f"{label.lower()}_{'records' if self.fields else 'dates'}", self.parties)


class Telling(NamedTuple):
    """A fragment of records taken apart: its beginning, which finds them by id, and its columns."""

    head: str
    variable: str
    names: tuple[str, ...]
    expressions: str

    def of(self, variable: str) -> str:
        """A list of what the columns tell of another variable."""
        return f"[{renamed(self.expressions, self.variable, variable)}]"

    def each_report(self, variable: str) -> str:
        """A list of one list a report of another variable: what the columns tell, the last of which are reports, with
        what is told of that one report in the place of these. Servers hand out one flat list faster than nested ones.
        """
        *plain, reports = (told for told, _ in columns_of(self.expressions))
        pattern, values = _COMPREHENSION.findall(reports)[0]
        return renamed(f"[{pattern}| [{', '.join([*plain, values])}]]", self.variable, variable)


@cache
def _telling(name: str, parties: bool) -> Telling:
    head, _, returned = fragment(name).rpartition("RETURN ")
    columns = [(told, column) for told, column in columns_of(returned) if parties or column != "parties"]
    names = tuple(column for _, column in columns)
    [variable] = _FOUND.findall(head)
    return Telling(head, variable, names, ", ".join(expression for expression, _ in columns))


def is_meeting(thing_id: str) -> bool:
    """Whether an id is that of a meeting, else that of a statement."""
    return thing_id.startswith("mtg")


@lru_cache(maxsize=4096)
def day(text: str | date | None) -> date | None:
    """A day as the fragments of records give it, or as a date."""
    return date.fromisoformat(text) if isinstance(text, str) else text


@lru_cache(maxsize=4096)
def _days(dated: str | None) -> Interval:
    """The days of a date or of an article's publication: its node's, which are made from the same text."""
    return edtf.bounds(dated) if edtf.is_valid(dated) else Interval(None, None)


def _report(told: Values) -> ReportRecord:
    """A report of what `_TOLD` names, or of that without its claim, the id of its article and the publisher."""
    if len(told) == len(_TOLD):
        (report, external, start, end, quote, mode, via, confidence, status, claim,
         article, file, published, publisher, retracted) = told  # fmt: skip
    else:
        report, external, start, end, quote, mode, via, confidence, status, file, published, retracted = told
        claim, article, publisher = None, "", None
    return ReportRecord(
        report, external, article, file or "", start, end, quote or "", mode, tuple(via or ()), confidence, status,
        claim or "{}", published, _days(published), publisher, bool(retracted),
    )  # fmt: skip


def _reports(told: Sequence[Values]) -> tuple[ReportRecord, ...]:
    if len(told) == 1:  # mostly
        return (_report(told[0]),)
    return _in_order({one[0]: _report(one) for one in told}.values())


def _in_order(told: Collection[ReportRecord]) -> tuple[ReportRecord, ...]:
    return tuple(told) if len(told) == 1 else tuple(sorted(told, key=lambda r: r.order))


def reports(store: Reads, ids: Collection[str]) -> dict[str, ReportRecord]:
    """Reports by id, of roles too."""
    rows = (row for batch in _batches(store, ids) for row in rows_of(store, fragment("reports_by_id"), ids=batch))
    return {row["report"]: _report([row[name] for name in _TOLD]) for row in rows}


def _batches(store: Reads, ids: Collection[str]) -> Iterable[list[str]]:
    ordered, size = sorted(ids), min(BATCH, most_rows(store) or BATCH)
    return (ordered[at : at + size] for at in range(0, len(ordered), size))


def _with_parties(record: Record, parties: Iterable[tuple[str, str, list[str], str | None]]) -> Record:
    ids: dict[str, set[str]] = defaultdict(set)
    labels: dict[str, frozenset[str]] = {}
    codes = set()
    for edge, other, kinds, country in parties:
        ids[edge].add(other)
        labels[other] = frozenset(kinds)
        codes.add(other if "Country" in kinds else country)
    links = {**record.links, **{edge: tuple(sorted(others)) for edge, others in ids.items()}}
    return record._replace(links=links, labels=labels, countries=frozenset(c for c in codes if c))


def add(found: dict[str, Record], told: Iterable[Values], needs: Needs) -> None:
    """Put records by id into `found`, of what `Needs.telling` tells of each; nothing is told of none."""
    names: dict[str, Sequence[str]] = {}
    for values in told:
        if values[0] is not None and values[0] not in found:
            label = "Meeting" if is_meeting(values[0]) else "Statement"
            if label not in names:
                names[label] = needs.telling(label).names
            found[values[0]] = _record(dict(zip(names[label], values, strict=True)), label)


def add_each(found: dict[str, Record], told: Iterable[Values]) -> None:
    """Put records by id into `found`, of what `Telling.each_report` tells where `Needs.fields` is not set: a list of
    id, date and what is told of one report, for each report of each record; the same may come again.
    """
    reports: dict[str, dict[str, ReportRecord]] = {}
    dates: dict[str, str | None] = {}
    for (thing, dated, report, external, start, end, quote, mode, via, confidence, status,
         file, published, retracted) in told:  # fmt: skip
        dates[thing] = dated
        reports.setdefault(thing, {})[report] = ReportRecord(
            report, external, "", file or "", start, end, quote or "", mode, tuple(via or ()), confidence, status,
            "{}", published, _days(published), None, bool(retracted),
        )  # fmt: skip
    for thing, by_id in reports.items():
        label, dated = "Meeting" if is_meeting(thing) else "Statement", dates[thing]
        found[thing] = Record(thing, label, {"id": thing, "date": dated}, _days(dated), _in_order(by_id.values()))


def _record(fields: Mapping[str, Any], label: str) -> Record:
    links: dict[str, tuple[str, ...]] = {}
    if meetings := fields.get("meetings"):
        for edge, other in sorted({(edge, other) for edge, other in meetings}):
            links[edge] = (*links.get(edge, ()), other)
    record = Record(fields["id"], label, fields, _days(fields["date"]), _reports(fields["reports"]), links)
    return _with_parties(record, fields["parties"]) if fields.get("parties") else record


def _by_id(store: Reads, ids: Collection[str], label: str, needs: Needs) -> dict[str, Record]:
    telling = needs.telling(label)
    text = f"{telling.head}RETURN {telling.of(telling.variable)} AS told"
    found: dict[str, Record] = {}
    for batch in _batches(store, ids):
        add(found, (row["told"] for row in rows_of(store, text, ids=batch, **needs.told)), needs)
    return found


def by_id(store: Reads, ids: Iterable[str], needs: Needs = Needs()) -> dict[str, Record]:  # noqa: B008 - immutable
    """Statements and meetings by id, with their reports and links."""
    wanted = set(ids)
    at = {i for i in wanted if is_meeting(i)}
    found = _by_id(store, wanted - at, "Statement", needs) if wanted - at else {}
    return {**found, **_by_id(store, at, "Meeting", needs)} if at else found
