"""What a named query answers: rows in order, and what a person should know of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

from graphmodel.errors import UsageError
from graphmodel.notebook.rows import rows_html

if TYPE_CHECKING:
    import pandas

    from graphmodel.query.header import QuerySpec

RowT = TypeVar("RowT", bound=BaseModel)
_WHOLE = ("statement", "meeting", "official")


class QueryResult(list[RowT]):
    """Rows in order; `notes` say what a person should know of them: names that nothing bears, rows that were cut."""

    def __init__(self, rows: Iterable[RowT] = (), notes: Iterable[str] = (), spec: QuerySpec | None = None) -> None:
        super().__init__(rows)
        self.notes = list(notes)
        self._spec = spec

    @property
    def rows(self) -> list[RowT]:
        """The rows."""
        return list(self)

    def _repr_html_(self) -> str:
        return rows_html([row.model_dump(mode="json") for row in self], self.notes)

    def to_pandas(self) -> pandas.DataFrame:
        """A table, one line a row. What a row holds whole becomes a column a field: `speaker`, `act` …; of two things
        `left.speaker`, `right.speaker` …; `reports` stay lists of mappings. No rows give the same columns.

        Raises:
            UsageError: pandas is not installed.
        """
        try:
            import pandas
        except ImportError as error:
            raise UsageError("to_pandas() needs pandas: pip install 'graphmodel[pandas]'.") from error
        columns = list(_columns(self._spec)) if self._spec and not self else None
        lines = [_flat(row.model_dump(by_alias=True)) for row in self]
        table: pandas.DataFrame = pandas.DataFrame(lines, columns=columns)
        return table


def _columns(spec: QuerySpec) -> Iterator[str]:
    """Columns of a table without rows: those that rows of this query would have."""
    from graphmodel.query import rows, table_rows
    from graphmodel.query.signatures import row_type

    found: dict[str, None] = {}
    for kind in row_type(spec).split(" | "):
        module, _, name = kind.partition(".")
        row = getattr(rows if module == "rows" else table_rows, name, None)
        if row is None:  # a query of the user's own has no class
            found |= dict.fromkeys(column.name for column in spec.columns)
        else:
            found |= dict.fromkeys(_flat(_skeleton(row)))
    yield from found


def _skeleton(row: type[BaseModel]) -> dict[str, Any]:
    """A row as `model_dump` gives it, without its values."""
    shape: dict[str, Any] = {}
    for name, field in row.model_fields.items():
        kind = field.annotation
        kinds = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
        facts = [each for each in kinds if _is_facts(each)]
        shape[field.alias or name] = {key: None for each in facts for key in _skeleton(each)} if facts else None
    return shape


def _is_facts(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    whole = [name for name, value in row.items() if isinstance(value, dict)]
    alone = len(whole) == 1 and whole[0] in _WHOLE
    flat: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            flat |= {key if alone and key not in row else f"{name}.{key}": field for key, field in value.items()}
        else:
            flat[name] = value
    return flat
