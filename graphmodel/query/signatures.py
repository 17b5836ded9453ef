"""Writes `table_rows.py`, `typed_statements.py` and `typed_tables.py`, the rows and the Python functions of named
queries, from their headers: `python -m graphmodel.query.signatures`. A test keeps them true.
"""

from __future__ import annotations

import keyword
import re
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
_TYPED_TOP = '''\
"""Named queries that give {what}, as functions with typed parameters and rows.

{made}
"""
# fmt: off

from __future__ import annotations

{imports}


class {name}(Asking):
    """Part of `graphmodel.query.typed.Queries`."""
'''


def row_class(name: str) -> str:
    """The class of rows of a query with columns of its own: `act_profile` has `ActProfileRow`."""
    return "".join(part.capitalize() for part in name.split("_")) + "Row"


def is_table(spec: QuerySpec) -> bool:
    """Whether its rows are of a class of its own, and none that several queries share."""
    return bool(spec.group) or row_type(spec) == f"tables.{row_class(spec.name)}"


def row_type(spec: QuerySpec) -> str:
    """The type of its rows, as the modules of functions write it."""
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


def _typed(name: str, what: str, specs: list[QuerySpec]) -> str:
    """The text of a module of functions, with the imports that they need."""
    body = "\n".join(line for spec in specs for line in _function(spec)) + "\n"
    values = [v for v in ("Acts", "Day", "Kinds", "Statuses", "Texts") if re.search(rf"\b{v}\b", body)]
    lines = [
        *(["from collections.abc import Sequence"] if "Sequence[" in body else []),
        *(["from typing import Literal", ""] if "Literal[" in body else []),
        *(["from graphmodel.query import rows"] if "rows." in body else []),
        *(["from graphmodel.query import table_rows as tables"] if "tables." in body else []),
        "from graphmodel.query.result import QueryResult",
        f"from graphmodel.query.typed_values import {', '.join(sorted([*values, 'Asking']))}",
    ]
    return _TYPED_TOP.format(what=what, made=_MADE, imports="\n".join(lines), name=name) + body


def modules() -> dict[str, str]:
    """The texts of all modules that are made, by file name."""
    plain = [spec for spec in default_registry() if row_type(spec) == "rows.StatementRow"]
    others = [spec for spec in default_registry() if row_type(spec) != "rows.StatementRow"]
    return {
        "table_rows.py": table_rows(),
        "typed_statements.py": _typed("StatementQueries", "statements", plain),
        "typed_tables.py": _typed("TableQueries", "meetings, pairs and tables", others),
    }


def main() -> None:
    """Write them."""
    for name, text in modules().items():
        (Path(__file__).parent / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
