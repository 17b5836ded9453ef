"""Writes `table_rows.py` and `typed.py`, the rows and the Python functions of named queries, from their headers:
`python -m graphmodel.query.signatures`. A test keeps both true.
"""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Iterator
from pathlib import Path

from graphmodel.model.vocab import MEETING_KINDS
from graphmodel.query.header import Column, Param, QuerySpec
from graphmodel.query.registry import default_registry

WIDTH = 120
_MADE = "Made from the headers of `cypher/queries/*.cypher` by `python -m graphmodel.query.signatures`."
_COLUMNS = {
    "statement": "StatementFacts", "meeting": "MeetingFacts", "thing": "StatementFacts | MeetingFacts",
    "text": "str | None", "date": "str | None", "number": "float | None", "flag": "bool | None",
    "list": "list[str]", "reports": "list[ReportRow]",
}  # fmt: skip
_PARAMS = {
    "text": "Texts", "party": "Texts", "country": "Texts", "meeting": "Texts", "document": "Texts", "act": "Acts",
    "status": "Statuses", "date": "Day", "flag": "bool | None", "number": "float | None", "integer": "int | None",
}  # fmt: skip
_PAIR = {"left", "right", "relation"}

_ROWS_TOP = f'''\
"""Rows of the queries whose columns are their own, one class a query.

{_MADE}
"""
# fmt: off

from __future__ import annotations

from pydantic import ConfigDict

from graphmodel.query.rows import MeetingFacts, ReportRow, StatementFacts, TableRow
'''
_TYPED_TOP = f'''\
"""Every named query as a function with typed parameters and rows: `graph.queries.who_met_whom(speaker_country="USA")`.

{_MADE}
"""
# fmt: off

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from graphmodel.model.vocab import Act, MeetingKind
from graphmodel.query import rows
from graphmodel.query import table_rows as tables
from graphmodel.query.result import QueryResult

Texts = str | Sequence[str] | None
"""One text or several, any of which; None where the filter is not given."""
Acts = Act | Sequence[Act] | None
Status = Literal["asserted", "held", "planned", "cancelled", "refuted", "hypothetical", "any"]
Statuses = Status | Sequence[Status] | None
Kinds = MeetingKind | Sequence[MeetingKind] | None
Day = str | date | None
"""A day, or EDTF for something coarser: "2022", "2022-03", "2022-03-14"."""


class Queries:
    """The named queries of one graph. Each function takes the filters that docs/queries.md explains, by name alone, and
    returns a list of pydantic rows whose `notes` say what else to know and whose `to_pandas()` is a table.

    Every function raises UsageError for a value of the wrong form, AmbiguousName where a name could mean several.
    `from_` is the filter `from`, which Python keeps for itself.
    """

    def __init__(self, ask: Callable[[str, Mapping[str, Any]], QueryResult[Any]]) -> None:
        """`ask` runs the query of that name with those parameters."""
        self._ask = ask

    def _rows(self, name: str, given: dict[str, Any]) -> QueryResult[Any]:
        del given["self"]
        return self._ask(name, {{key.rstrip("_"): value for key, value in given.items() if value is not None}})
'''


def row_class(name: str) -> str:
    """The class of rows of a query with columns of its own: `act_profile` has `ActProfileRow`."""
    return "".join(part.capitalize() for part in name.split("_")) + "Row"


def is_table(spec: QuerySpec) -> bool:
    """Whether its rows are of a class of its own, and none that several queries share."""
    return bool(spec.group) or row_type(spec) == f"tables.{row_class(spec.name)}"


def row_type(spec: QuerySpec) -> str:
    """The type of its rows, as `typed.py` writes it."""
    columns = {c.name: c.type for c in spec.columns if c.type != "rank"}
    if not spec.group:
        if "chain" in columns.values():
            return "rows.ChainRow"
        if columns.keys() >= _PAIR:
            sides = {columns["left"], columns["right"]}
            return "rows.StatementPairRow" if sides == {"statement"} else "rows.PairRow"
        shared = {"statement": "StatementRow", "meeting": "MeetingRow", "official": "OfficialRow"}
        if len(columns) == 1 and (kind := next(iter(columns.values()))) in (*shared, "thing"):
            return f"rows.{shared[kind]}" if kind in shared else "rows.StatementRow | rows.MeetingRow"
    return f"tables.{row_class(spec.name)}"


def _table(spec: QuerySpec) -> Iterator[str]:
    yield f"\n\nclass {row_class(spec.name)}(TableRow):"
    yield f'    """A row of `{spec.name}`."""\n'
    yield '    model_config = ConfigDict(frozen=True, extra="forbid")\n'
    if spec.group:
        yield from (f"    {name}: str | None" for name in spec.group)
        yield "    count: int"
        yield '    """Of different statements or meetings."""'
        yield "    first: str | None"
        yield "    last: str | None"
        yield '    """Their first and last dates (EDTF)."""'
        yield "    reports: list[ReportRow]"
        return
    for column in spec.columns:
        if column.type != "rank":
            yield from _field(column, column.name in spec.weigh)


def _field(column: Column, weighed: bool) -> Iterator[str]:
    """What a row rests on is there always; of what is beside it, a whole thing may be empty."""
    empty = column.type in ("statement", "meeting") and not weighed
    yield f"    {column.name}: {_COLUMNS[column.type]}{' | None' * empty}"
    if column.doc:
        yield f'    """{column.doc}"""'


def _param(param: Param) -> str:
    if param.choices == MEETING_KINDS:
        kind = "Kinds"
    elif param.choices:
        one = f"Literal[{', '.join(repr(c).replace(chr(39), chr(34)) for c in param.choices)}]"
        kind = f"{one} | Sequence[{one}] | None" if param.many else f"{one} | None"
    else:
        kind = _PARAMS[param.type]
    return f"{param.name}{'_' * keyword.iskeyword(param.name)}: {kind} = None"


def _filled(text: str, indent: int) -> str:
    room = " " * indent
    return textwrap.fill(text, WIDTH, initial_indent=room, subsequent_indent=room, break_on_hyphens=False,
                         break_long_words=False)  # fmt: skip


def _joined(parts: list[str], indent: int) -> str:
    """Parameters in lines; unlike words they are not broken within one."""
    marked = ", ".join(part.replace(" ", "\0") for part in parts)
    return _filled(marked, indent).replace("\0", " ")


def _function(spec: QuerySpec) -> Iterator[str]:
    yield f"\n    def {spec.name}("
    yield _joined(["self", "*", *map(_param, spec.params.values())], 8)
    yield f"    ) -> QueryResult[{row_type(spec)}]:"
    yield _filled(f'"""{spec.doc} Cannot tell: {spec.cannot_tell}', 8)
    yield '        """'
    yield f'        return self._rows("{spec.name}", locals())'


def table_rows() -> str:
    """The text of `table_rows.py`."""
    tables = [spec for spec in default_registry() if is_table(spec)]
    body = "\n".join(line for spec in tables for line in _table(spec))
    named = "".join(f'    "{spec.name}": {row_class(spec.name)},\n' for spec in tables)
    return f'{_ROWS_TOP}{body}\n\n\nTABLES: dict[str, type[TableRow]] = {{\n{named}}}\n"""Classes by query."""\n'


def typed() -> str:
    """The text of `typed.py`."""
    return _TYPED_TOP + "\n".join(line for spec in default_registry() for line in _function(spec)) + "\n"


def main() -> None:
    """Write both."""
    folder = Path(__file__).parent
    for name, text in (("table_rows.py", table_rows()), ("typed.py", typed())):
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
