"""The answers of a query and the records of what they name: in one read where its text tells where they come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from graphmodel.query import fetching
from graphmodel.query.clauses import columns_of, node_label, unites
from graphmodel.query.fetching import Needs
from graphmodel.query.lookups import Lookups, Outdated
from graphmodel.query.reading import Reads, rows_of
from graphmodel.query.records import Record

Row = Mapping[str, Any]
_DISTINCT = re.compile(r"DISTINCT\s+", re.IGNORECASE)


class Texts(NamedTuple):
    """What a question reads: texts of the same columns whose rows may come twice, and their parameters."""

    texts: Sequence[str]
    parameters: Mapping[str, Any]
    things: Sequence[str] = ()
    """Columns with ids of statements or meetings; some may be empty."""
    others: Sequence[str] = ()
    """All other columns."""

    def rows(self, store: Reads) -> list[Row]:
        """All rows, each once, in one read."""
        return once(rows_of(store, "\nUNION ALL\n".join(self.texts), **self.parameters))


def once(rows: Iterable[Row]) -> list[Row]:
    """Rows, each once."""
    return list({_content(row): row for row in rows}.values())


def _content(row: Row) -> str:
    """What a row holds; the order of a list is the server's own."""
    return repr([(name, sorted(map(repr, v)) if isinstance(v, list) else v) for name, v in sorted(row.items())])


class _Returned(NamedTuple):
    """The end of a text: what stands before, the nodes whose ids it returns with their labels, its other columns."""

    before: str
    distinct: str
    things: Sequence[tuple[str, str]]
    others: Sequence[str]

    def telling(self, needs: Needs) -> str:
        """The text that returns one row: rows with ids for nodes, and of each column's nodes what there is to tell."""
        names = [f"thing_{at}" for at in range(len(self.things))]
        carried = [f"{node} AS {name}" for name, (node, _) in zip(names, self.things, strict=True)]
        plain = [f"other_{at}" for at in range(len(self.others))]
        carried += [f"{other} AS {name}" for name, other in zip(plain, self.others, strict=True)]
        row = ", ".join([*(f"{name}.id" for name in names), *plain])
        every = ", ".join(f"collect(DISTINCT {name}) AS all_{at}" for at, name in enumerate(names))
        told = ", ".join(
            f"[x IN all_{at} | {needs.telling(label).of('x')}] AS told_{at}"
            for at, (_, label) in enumerate(self.things)
        )
        return (
            f"{self.before}WITH {self.distinct}{', '.join(carried)}\nWITH collect([{row}]) AS rows, {every}\n"
            f"RETURN -1 AS part, rows, {told}"
        )


def _returned(text: str, things: Sequence[str], others: Sequence[str]) -> _Returned | None:
    """A text taken apart; None where a column of ids is not plainly that of one node of a known label, where a column
    is missing or what stands behind RETURN is more than columns, and where parts of a UNION end in a RETURN each.
    """
    before, _, columns = text.rpartition("RETURN ")
    distinct = _DISTINCT.match(columns)
    values = {name: expression for expression, name in columns_of(columns[distinct.end() if distinct else 0 :])}
    if not {*things, *others} <= values.keys() or not all(map(str.isidentifier, values)) or unites(before):
        return None
    nodes = []
    for name in things:
        variable, _, field = values[name].partition(".")
        label = node_label(before, variable) if variable.isidentifier() and field == "id" else None
        if label not in ("Statement", "Meeting"):
            return None
        nodes.append((variable, label))
    return _Returned(before, "DISTINCT " if distinct else "", nodes, [values[name] for name in others])


@lru_cache(maxsize=1024)
def _telling(texts: tuple[str, ...], things: tuple[str, ...], others: tuple[str, ...], needs: Needs) -> str | None:
    """One text for all: what they return with its records, as part -1; None where one cannot be taken apart."""
    ends = [_returned(text, things, others) for text in texts]
    return "\nUNION ALL\n".join(end.telling(needs) for end in ends if end) if all(ends) else None


def read(
    store: Reads, asked: Texts, needs: Needs, lookups: Lookups, *, at_once: bool
) -> tuple[list[Row], dict[str, Record]]:
    """Rows with ids of statements or meetings, and those records.

    `at_once`: in one row, which the server holds whole; for answers that begin at an index.

    Raises:
        Outdated: what `lookups` took on trust is not so any more.
    """
    text = _telling(tuple(asked.texts), tuple(asked.things), tuple(asked.others), needs) if at_once else None
    if text is None:
        lookups.check()
        rows = asked.rows(store)
        return rows, fetching.by_id(store, {row[name] for row in rows for name in asked.things if row[name]}, needs)
    told_names = [f"told_{at}" for at in range(len(asked.things))]
    checks = lookups.left_to_check()
    text = "\nUNION ALL\n".join([text, *(lookup.part(at, told_names) for at, lookup in checks)])
    params = {name: value for at, lookup in checks for name, value in lookup.parameters(at).items()}
    read_parts = rows_of(store, text, **asked.parameters, **needs.told, **params)
    for at, lookup in checks:
        if not lookup.holds([row for part in read_parts if part["part"] == at for row in part["rows"]]):
            raise Outdated
    parts = [part for part in read_parts if part["part"] == -1]
    names = [*asked.things, *asked.others]
    rows = once(dict(zip(names, row, strict=True)) for part in parts for row in part["rows"])
    told = (one for part in parts for name in told_names for one in part[name])
    return rows, fetching.made(told, needs)
