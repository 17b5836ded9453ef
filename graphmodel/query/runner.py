"""Runs named queries: names to ids, Cypher to ids of answers, records to weighed, ordered rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from graphmodel.errors import AmbiguousName
from graphmodel.garbage import uncollected
from graphmodel.gazetteer import Gazetteer
from graphmodel.query import answers, build, fetching, records
from graphmodel.query.asked import Asked, make_ready
from graphmodel.query.bounds import widened
from graphmodel.query.compose import composed, party_labels
from graphmodel.query.grouping import grouped
from graphmodel.query.guesses import CannotGuess, Guessing
from graphmodel.query.header import QuerySpec
from graphmodel.query.lookups import Lookups, Outdated
from graphmodel.query.officials import official_rows
from graphmodel.query.params import read_values
from graphmodel.query.reading import Reads, looks_up_in_subqueries, most_rows, rows_of
from graphmodel.query.records import Record, ReportRecord
from graphmodel.query.registry import Registry, default_registry
from graphmodel.query.result import QueryResult
from graphmodel.query.rows import ChainRow, MeetingRow, PairRow, Row, StatementPairRow, StatementRow, TableRow
from graphmodel.query.table_rows import TABLES
from graphmodel.query.weigh import Weigher


class _Answer:
    """One answer as the Cypher gave it, its columns filled with records."""

    def __init__(self, row: Mapping[str, Any], things: dict[str, Record]) -> None:
        self.row = row
        self.things = things

    def order(self, weighed: Iterable[str]) -> tuple[Any, ...]:
        """Rank, then day and id of the first weighed column, then ids of the others, then what is plain."""
        if len(self.row) == len(self.things) == 1:
            [record] = self.things.values()
            return record.order
        first, rest = next(iter(weighed), ""), sorted(self.things)
        rank = self.row.get("rank")
        head = self.things[first].order if first in self.things else (date.min, date.min, "")
        plain = [str(self.row[name]) for name in sorted(self.row) if name not in self.things]
        return (-(rank or 0), *head, *(self.things[name].id for name in rest), *plain)


def run(
    store: Reads,
    name: str,
    params: Mapping[str, Any],
    *,
    registry: Registry | None = None,
    gazetteer: Gazetteer | None = None,
) -> QueryResult[Row]:
    """Rows of the named query `name`; a list as a value means any of them.

    Raises:
        UsageError: no such query or parameter, or a value of the wrong form.
        AmbiguousName: a name, a meeting or an article could be several.
        StoreError: the engine refused or failed.
    """
    spec = (registry or default_registry()).get(name)
    values, lookups = read_values(spec, params), Lookups(store)
    names = gazetteer or Gazetteer.default()
    ready = partial(make_ready, gazetteer=names, spec=spec, values=values)
    try:
        asked, held = _begun(store, lookups, ready)
        return _answered(store, asked, lookups, held)
    except (Outdated, AmbiguousName):
        if not lookups.trusted:
            raise
    lookups.forget()
    return _answered(store, ready(lookups), lookups)


def _begun(store: Reads, lookups: Lookups, ready: Callable[[Reads], Asked]) -> tuple[Asked, answers.Held | None]:
    """The question made ready, and what was read already by guesses of what its names mean, where some were needed."""
    guessing = Guessing(lookups)
    try:
        guessed = ready(guessing)
        if not guessing.lookups:
            return guessed, None
        held = _by_guess(store, guessed, guessing, lookups)
    except (CannotGuess, AmbiguousName):
        return ready(lookups), None
    asked = ready(lookups)
    asked.bounds = widened(asked.bounds, guessed.bounds)  # what was read by wider ones answers as well
    return asked, held


def _by_guess(store: Reads, asked: Asked, guessing: Guessing, lookups: Lookups) -> answers.Held:
    if asked.nothing or not asked.spec.things:
        raise CannotGuess
    return answers.by_guess(store, _texts(store, asked), _needs(asked), guessing, lookups)


@uncollected()  # an answer of a thousand reports would else be walked a dozen times while it is made
def _answered(store: Reads, asked: Asked, lookups: Lookups, held: answers.Held | None = None) -> QueryResult[Row]:
    if asked.nothing:
        lookups.check()
        return QueryResult(notes=asked.notes, spec=asked.spec)
    if any(c.type == "official" for c in asked.spec.columns):
        lookups.check()
        rows: list[Row] = list(official_rows(store, asked, _read(store, asked)))
    else:
        rows = _rows(store, asked, lookups, held)
    return _limited(rows, asked)


def _limited(rows: list[Row], asked: Asked) -> QueryResult[Row]:
    limit = asked.values.numbers.get("limit")
    if limit is not None and len(rows) > limit:
        asked.notes.append(f"{int(limit)} of {len(rows)} rows; ask for more with limit.")
        rows = rows[: int(limit)]
    return QueryResult(rows, asked.notes, asked.spec)


def _texts(store: Reads, asked: Asked) -> answers.Texts:
    spec, values = asked.spec, {**asked.parameters, **asked.bounds}
    labels = tuple((name, party_labels(values[name])) for name in sorted(asked.parties) if values[name])
    found = composed(spec.cypher, asked.narrowing, labels, not looks_up_in_subqueries(store))
    # One row for a whole answer would pass by a limit of rows.
    at_once = found.at_index and most_rows(store) is None
    return answers.Texts(found.texts, {k: values[k] for k in found.used}, spec.things, spec.others, at_once)


def _read(store: Reads, asked: Asked) -> list[Mapping[str, Any]]:
    return _texts(store, asked).rows(store)


def _rows(store: Reads, asked: Asked, lookups: Lookups, held: answers.Held | None) -> list[Row]:
    spec, things = asked.spec, asked.spec.things
    if not things:
        lookups.check()
        plain = [_Answer(row, {}) for row in _read(store, asked)]
        told = fetching.reports(store, _report_ids(asked, plain))
        return [_table(asked, answer, told) for answer in plain]
    rows, found = answers.read(store, _texts(store, asked), _needs(asked), lookups, again=bool(spec.group), held=held)
    weigher = Weigher(asked, _articles(store, asked, found.values()))
    if spec.group and len(things) == 1:
        return grouped(spec, _counting(weigher, rows, found, spec.weigh[0]))
    filled = [_Answer(row, {name: found[row[name]] for name in things if row[name] in found}) for row in rows]
    kept = [answer for answer in filled if _weigh(weigher, spec, answer)]
    if spec.group:
        return grouped(spec, [(a.row, a.things[spec.weigh[0]]) for a in kept])
    kept.sort(key=lambda a: a.order(spec.weigh))
    told = fetching.reports(store, _report_ids(asked, kept))
    build_rows = _builder(asked, told)
    return [row for answer in kept for row in build_rows(answer)]


def _needs(asked: Asked) -> fetching.Needs:
    return fetching.Needs(asked.needs_parties, asked.needs_claims, asked.needs_fields)


def _counting(
    weigher: Weigher, rows: Iterable[Mapping[str, Any]], found: Mapping[str, Record], name: str
) -> Iterator[tuple[Mapping[str, Any], Record]]:
    """The rows whose record in the column `name` counts, with it."""
    for row in rows:
        record = found.get(row[name])
        if record and (kept := weigher.weighed(record)):
            yield row, kept


def _articles(store: Reads, asked: Asked, found: Iterable[Record]) -> dict[str, str]:
    """Texts of articles by id, where a topic is asked for; two sides of a pair explain each other, so that none is
    needed.
    """
    if not asked.words("about") or len(asked.spec.weigh) > 1:
        return {}
    ids = sorted({r.id for record in found for r in record.reports})
    return {row["article"]: row["text"] or "" for row in rows_of(store, records.fragment("context"), ids=ids)}


def _weigh(weigher: Weigher, spec: QuerySpec, answer: _Answer) -> bool:
    """Weigh an answer's columns in place; whether it stays one."""
    passed, weighed = {}, spec.weigh
    for name, found in answer.things.items():
        also = [answer.things[other] for other in spec.topic if other != name and other in answer.things]
        if name in weighed and (record := weigher.weighed(found, also)):
            passed[name] = record
    if not passed or (len(weighed) > 1 and not _in_time(weigher, answer, weighed)):
        return False
    if len(passed) == len(answer.things):
        answer.things = passed
        return True
    for name, record in answer.things.items():
        trimmed = passed.get(name) or weigher.trimmed(record)
        if trimmed is None:
            return False
        answer.things[name] = trimmed
    return True


def _in_time(weigher: Weigher, answer: _Answer, weighed: tuple[str, ...]) -> bool:
    """Of two sides one is surely inside the bounds, or none is surely outside."""
    found = [weigher.verdict(answer.things[name]) for name in weighed if name in answer.things]
    return len(found) < 2 or "yes" in found or "no" not in found


def _report_ids(asked: Asked, filled: list[_Answer]) -> set[str]:
    return {i for name in asked.spec.lists_reports for a in filled for i in a.row[name] or ()}


def _builder(asked: Asked, told: Mapping[str, ReportRecord]) -> Callable[[_Answer], Iterable[Row]]:
    """What makes the rows of an answer, by the columns of the query."""
    types = {c.name: c.type for c in asked.spec.columns if c.type != "rank"}
    if "chain" in types.values():
        return _chains
    if {"left", "right", "relation"} <= set(types):
        return lambda answer: [_pair(answer)]
    alone = next(iter(types)) if len(types) == 1 else ""
    if alone in ("statement", "meeting", "thing"):
        return lambda answer: [_one(answer.things[alone])]
    return lambda answer: [_table(asked, answer, told)]


def _chains(answer: _Answer) -> Iterator[Row]:
    record = answer.things["statement"]
    for chain, reports in build.chains(record):
        yield ChainRow.of({"chain": chain, "statement": build.statement_facts(record.with_reports(reports))})


def _one(record: Record) -> Row:
    if record.label == "Meeting":
        return MeetingRow.of({"meeting": build.meeting_facts(record)})
    return StatementRow.of({"statement": build.statement_facts(record)})


def _pair(answer: _Answer) -> PairRow:
    row, left, right = answer.row, answer.things["left"], answer.things["right"]
    more: dict[str, Any] = {
        "relation": row["relation"], "basis": row.get("basis"), "noted_by": row.get("noted_by"),
        "verdict": left.verdict or right.verdict,
    }  # fmt: skip
    if "left_reports" not in row and left.label == right.label == "Statement":
        return StatementPairRow.of({"left": build.statement_facts(left), "right": build.statement_facts(right), **more})
    sides = [
        build.side_facts(record, row[key]) if row.get(key) else build.facts(record)
        for record, key in ((left, "left_reports"), (right, "right_reports"))
    ]
    return PairRow(left=sides[0], right=sides[1], **more)


def _table(asked: Asked, answer: _Answer, told: Mapping[str, ReportRecord]) -> TableRow:
    columns: dict[str, Any] = {}
    for column in asked.spec.columns:
        value = answer.row[column.name]
        if column.name in answer.things:
            value = build.facts(answer.things[column.name])
        elif column.type == "reports":
            found = sorted((told[i] for i in set(value or ()) if i in told), key=lambda r: r.order)
            value = [build.report_row(r) for r in found]
        if column.type != "rank":
            columns[column.name] = value
    return TABLES.get(asked.spec.name, TableRow)(**columns)
