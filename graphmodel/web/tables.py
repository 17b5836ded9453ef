"""Rows of named queries as tables: what a reader looks for first on the page, everything in a download."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from graphmodel.export.cells import cell
from graphmodel.query import ChainRow, MeetingRow, OfficialRow, PairRow, ReportRow, StatementRow
from graphmodel.query.rows import MeetingFacts, OfficialFacts, StatementFacts
from graphmodel.web import links
from graphmodel.web.things import tone_of

Plain = dict[str, Any]


class Value(NamedTuple):
    """A cell: its text, where it leads, its class of colour, further lines."""

    text: str
    href: str | None = None
    tone: str = ""
    lines: tuple[str, ...] = ()


class Source(NamedTuple):
    """The first report of a row with its article, and how many more there are."""

    quote: str
    article: str
    href: str
    more: int
    retracted: bool


class Table(NamedTuple):
    """Columns, and rows of cells with what they rest on."""

    columns: list[str]
    rows: list[tuple[list[Value], Source | None]]


def table(rows: Sequence[BaseModel]) -> Table:
    """A table of rows of one query."""
    made = [(_cells(row), _source(_reports(row))) for row in rows]
    names = list(dict.fromkeys(name for cells, _ in made for name in cells))
    kept = [n for n in names if any(cells.get(n, _NONE).text for cells, _ in made)]
    return Table(kept, [([cells.get(n, _NONE) for n in kept], source) for cells, source in made])


_NONE = Value("")


def _cells(row: BaseModel) -> dict[str, Value]:
    if isinstance(row, StatementRow):
        return _statement(row.statement)
    if isinstance(row, MeetingRow):
        return _meeting(row.meeting)
    if isinstance(row, OfficialRow):
        return _official(row.official)
    if isinstance(row, ChainRow):
        return {"told by": Value(" ← ".join(row.chain)), **_statement(row.statement)}
    if isinstance(row, PairRow):
        return {
            "left": _brief(row.left),
            "relation": Value(row.relation),
            "right": _brief(row.right),
            "on": Value(row.basis or ""),
            "noted by": Value(row.noted_by or ""),
            "verdict": Value(row.verdict or ""),
        }
    return {name: _any(value) for name, value in row if name != "reports"}


def _any(value: Any) -> Value:
    if isinstance(value, StatementFacts | MeetingFacts):
        return _brief(value)
    if isinstance(value, list | tuple):
        return Value(", ".join(str(v) for v in value))
    return Value("" if value is None else str(value))


def _statement(s: StatementFacts) -> dict[str, Value]:
    return {
        "date": Value(s.date or "undated", links.page("statement", s.id)),
        "who": Value(s.speaker or "unknown"),
        "act": Value(_act(s.act, s.status), None, tone_of("statement", s.act)),
        "to": Value(s.addressee or s.target or ""),
        "about": Value(s.about or ""),
        "verdict": Value(s.verdict or ""),
        "likeness": Value("" if s.likeness is None else f"{s.likeness:.2f}"),
    }


def _meeting(m: MeetingFacts) -> dict[str, Value]:
    return {
        "date": Value(m.date or "undated", links.page("meeting", m.id)),
        "who": Value(", ".join(m.participants)),
        "act": Value(_act(m.kind or "meeting", m.status), None, "meeting"),
        "place": Value(m.place or ""),
        "verdict": Value(m.verdict or ""),
    }


def _official(o: OfficialFacts) -> dict[str, Value]:
    return {
        "name": Value(o.name, links.page("person", o.id)),
        "country": Value(o.country or ""),
        "title": Value(o.title or ""),
        "from": Value(o.from_ or ""),
        "to": Value(o.to or ""),
        "verdict": Value(o.verdict or ""),
        "known from": Value(o.source or ""),
    }


def _brief(fact: StatementFacts | MeetingFacts) -> Value:
    """A whole statement or meeting in one cell, with the first quotation."""
    quotes = tuple(f"“{r.quote}” {r.article}" for r in fact.reports[:2])
    if isinstance(fact, MeetingFacts):
        where = f", {fact.place}" if fact.place else ""
        text = f"{fact.date or 'undated'}: {fact.kind} of {', '.join(fact.participants)}{where} ({fact.status})"
        return Value(text, links.page("meeting", fact.id), "meeting", quotes)
    to = fact.addressee or fact.target
    said = f"{fact.speaker or 'unknown'}, {_act(fact.act, fact.status)}"
    text = f"{fact.date or 'undated'}: {said}{f' → {to}' if to else ''}"
    return Value(text, links.page("statement", fact.id), tone_of("statement", fact.act), quotes)


def _act(act: str, status: str | None) -> str:
    return act if status in (None, "asserted", "held") else f"{act} ({status})"


def _reports(row: BaseModel) -> Sequence[ReportRow]:
    for value in (row, *(v for _, v in row)):
        found = getattr(value, "reports", None)
        if found is not None:
            return [] if isinstance(row, PairRow) else list(found)
    return []


def _source(reports: Sequence[ReportRow]) -> Source | None:
    if not reports:
        return None
    first = reports[0]
    quote = " ".join(first.quote.split())
    return Source(
        quote, first.article, links.page("article", first.article), len(reports) - 1, all(r.retracted for r in reports)
    )


def _plain(rows: Iterable[BaseModel]) -> list[Plain]:
    return [row.model_dump(mode="json", by_alias=True) for row in rows]


def as_json(rows: Iterable[BaseModel]) -> str:
    """One JSON array."""
    return json.dumps(_plain(rows), ensure_ascii=False, indent=1) + "\n"


def as_jsonl(rows: Iterable[BaseModel]) -> str:
    """One JSON object a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _plain(rows))


def as_csv(rows: Iterable[BaseModel]) -> str:
    """A table for spreadsheets: a column a field, reports as articles and quotations; no cell begins a formula."""
    flattened = [flat(row) for row in _plain(rows)]
    names = list(dict.fromkeys(name for row in flattened for name in row))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([cell(name) for name in names])
    writer.writerows([[_written(row.get(name)) for name in names] for row in flattened])
    return out.getvalue()


def flat(row: Mapping[str, Any], before: str = "") -> Plain:
    """A row whose values are no objects: fields of `statement` become `statement.act` …"""
    found: Plain = {}
    for name, value in row.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{before}{name}.")
        elif name == "reports":
            found[f"{before}articles"] = list(dict.fromkeys(each["article"] for each in value))
            found[f"{before}quotes"] = [" ".join(each["quote"].split()) for each in value]
        else:
            found[f"{before}{name}"] = value
    return found


def _written(value: Any) -> Any:
    if isinstance(value, list):
        return cell("; ".join(map(str, value)))
    return cell(value) if isinstance(value, str) else value


DOWNLOADS: dict[str, tuple[Callable[[Iterable[BaseModel]], str], str]] = {
    "csv": (as_csv, "text/csv"),
    "json": (as_json, "application/json"),
    "jsonl": (as_jsonl, "application/x-ndjson"),
}
"""Forms of a download: what writes them, and their type."""
