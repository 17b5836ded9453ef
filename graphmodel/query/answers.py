"""The answers of a query and the records of what they name: in one read where its text tells where they come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from graphmodel.query import fetching
from graphmodel.query.clauses import columns_of, node_label, unites
from graphmodel.query.fetching import Needs
from graphmodel.query.guesses import CannotGuess, Guessing
from graphmodel.query.lookups import MOST_CHECKED, Lookup, Lookups, Outdated
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
    at_once: bool = False
    """Whether all may be read in one row, which the server holds whole: for answers that begin at an index."""

    def rows(self, store: Reads) -> list[Row]:
        """All rows, each once, in one read."""
        return once(rows_of(store, "\nUNION ALL\n".join(self.texts), **self.parameters))


def once(rows: Iterable[Row]) -> list[Row]:
    """Rows, each once."""
    return list({_content(row): row for row in rows}.values())


def _content(row: Row) -> tuple[Any, ...]:
    """What a row holds; the order of a list is the server's own."""
    return tuple(value if isinstance(value, str | None) else _fixed(value) for value in row.values())


def _fixed(value: Any) -> str:
    return repr(sorted(map(repr, value)) if isinstance(value, list) else value)


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
        begun = f"{self.before}WITH {self.distinct}{', '.join(carried)}\n"
        return begun + (self._in_place(needs, plain) if self.in_place else self._once(needs, names, plain))

    @property
    def in_place(self) -> bool:
        """Whether what there is to tell stands in the rows themselves: where few things come in several rows."""
        return len(self.things) == 1 and (not self.others or self.things[0][1] == "Statement")

    def _in_place(self, needs: Needs, plain: Sequence[str]) -> str:
        telling = needs.telling(self.things[0][1])
        if needs.fields:
            whole = f"{telling.of('thing_0')} AS told"
            told = f"WITH {', '.join([*plain, whole])}\n"
        else:
            each = telling.each_report("thing_0")
            told = f"UNWIND {each} AS report\nWITH {', '.join([*plain, 'collect(report) AS told'])}\n"
        return f"{told}RETURN -1 AS part, collect([{', '.join(['told', *plain])}]) AS rows, [] AS told_0"

    def _once(self, needs: Needs, names: Sequence[str], plain: Sequence[str]) -> str:
        row = ", ".join([*(f"{name}.id" for name in names), *plain])
        every = ", ".join(f"collect(DISTINCT {name}) AS all_{at}" for at, name in enumerate(names))
        told = ", ".join(
            f"[x IN all_{at} | {needs.telling(label).of('x')}] AS told_{at}"
            for at, (_, label) in enumerate(self.things)
        )
        return f"WITH collect([{row}]) AS rows, {every}\nRETURN -1 AS part, rows, {told}"


class _Told(NamedTuple):
    """One text for all, and how to read what it returns."""

    text: str
    in_place: bool
    distinct: bool

    def rows(self, parts: Iterable[Row], needs: Needs, records: dict[str, Record]) -> list[Sequence[Any]]:
        """Rows of ids and other columns; the records that they tell go into `records`."""
        rows = [row for part in parts for row in part["rows"]]
        if not self.in_place:
            return rows
        if needs.fields:
            fetching.add(records, (row[0] for row in rows), needs)
            return [[told[0], *others] for told, *others in rows]
        fetching.add_each(records, (told for row in rows for told in row[0]))
        return [[told[0], *others] for several, *others in rows for told in several]


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
def _telling(texts: tuple[str, ...], things: tuple[str, ...], others: tuple[str, ...], needs: Needs) -> _Told | None:
    """One text for all: what they return with its records, as part -1; None where one cannot be taken apart."""
    ends = [end for text in texts if (end := _returned(text, things, others))]
    if len(ends) < len(texts) or len({end.in_place for end in ends}) > 1:
        return None
    text = "\nUNION ALL\n".join(end.telling(needs) for end in ends)
    return _Told(text, ends[0].in_place, len(ends) == 1 and bool(ends[0].distinct))


class Held(NamedTuple):
    """What was read by guesses, and the question as they had it."""

    asked: Texts
    needs: Needs
    trusted: Sequence[Lookup]
    met: Mapping[str, Sequence[str]]
    """The parameters for which conditions stood, and the ids of those who meet them."""
    parts: Sequence[Row]

    def answers(self, asked: Texts, needs: Needs, lookups: Lookups) -> bool:
        """Whether just this is to be read: nothing else is asked, and just those are meant who met the conditions."""
        meant = self.asked._replace(parameters={**self.asked.parameters, **self.met})
        return (asked, needs, lookups.trusted) == (meant, self.needs, self.trusted)


def by_guess(store: Reads, asked: Texts, needs: Needs, guessing: Guessing, lookups: Lookups) -> Held:
    """Read what a question asks that was made ready by guesses, and the look-ups, which `lookups` remembers.

    Raises:
        CannotGuess: the question is not one text.
        Outdated: what `lookups` took on trust is not so any more.
    """
    conditions = guessing.conditions(asked.parameters)
    texts = [conditions.within(text) for text in asked.texts]
    telling = _telling(tuple(texts), tuple(asked.things), tuple(asked.others), needs) if asked.at_once else None
    trusted, guessed = list(lookups.trusted), guessing.lookups
    if telling is None or len(trusted) + len(guessed) > MOST_CHECKED:
        raise CannotGuess
    so_asked = asked._replace(parameters=conditions.instead(asked.parameters))
    parts = _parts(store, telling, so_asked, needs, list(enumerate([*trusted, *guessed])))
    _check(parts, enumerate(trusted))
    found = [lookup.told(_found(parts, at)) for at, lookup in enumerate(guessed, len(trusted))]
    for lookup in found:
        lookups.remember(lookup)
    return Held(asked, needs, trusted, conditions.met(found), parts)


def _parts(store: Reads, telling: _Told, asked: Texts, needs: Needs, checks: Sequence[tuple[int, Lookup]]) -> list[Row]:
    """What the text tells as part -1, with what look-ups find as the parts of their numbers."""
    told = [f"told_{at}" for at in range(len(asked.things))]
    text = "\nUNION ALL\n".join([telling.text, *(lookup.part(at, told) for at, lookup in checks)])
    params = {name: value for at, lookup in checks for name, value in lookup.parameters(at).items()}
    return rows_of(store, text, **asked.parameters, **needs.told, **params)


def _found(parts: Iterable[Row], at: int) -> list[Sequence[Any]]:
    return [row for part in parts if part["part"] == at for row in part["rows"]]


def _check(parts: Sequence[Row], checks: Iterable[tuple[int, Lookup]]) -> None:
    if not all(lookup.holds(_found(parts, at)) for at, lookup in checks):
        raise Outdated


def read(
    store: Reads,
    asked: Texts,
    needs: Needs,
    lookups: Lookups,
    *,
    again: bool = False,
    held: Held | None = None,
) -> tuple[list[Row], dict[str, Record]]:
    """Rows with ids of statements or meetings, and those records.

    `again`: rows may come twice; for those who count what different things they name, since telling rows apart takes
    long. `held` was read before, and is taken if it is this.

    Raises:
        Outdated: what `lookups` took on trust is not so any more.
    """
    telling = _telling(tuple(asked.texts), tuple(asked.things), tuple(asked.others), needs) if asked.at_once else None
    if telling is None:
        lookups.check()
        rows = asked.rows(store)
        return rows, fetching.by_id(store, {row[name] for row in rows for name in asked.things if row[name]}, needs)
    if held and held.answers(asked, needs, lookups):
        read_parts = held.parts
    else:
        checks = lookups.left_to_check()
        read_parts = _parts(store, telling, asked, needs, checks)
        _check(read_parts, checks)
    parts = [part for part in read_parts if part["part"] == -1]
    records: dict[str, Record] = {}
    names = [*asked.things, *asked.others]
    rows = [dict(zip(names, row, strict=True)) for row in telling.rows(parts, needs, records)]
    told = (one for part in parts for at in range(len(asked.things)) for one in part[f"told_{at}"])
    fetching.add(records, told, needs)
    return rows if telling.distinct or again else once(rows), records
