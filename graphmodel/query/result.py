"""What a named query answers: rows in order, and what a person should know of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

from graphmodel.errors import UsageError
from graphmodel.notebook.rows import rows_html

if TYPE_CHECKING:
    import pandas

RowT = TypeVar("RowT", bound=BaseModel)
_WHOLE = ("statement", "meeting", "official")


class QueryResult(list[RowT]):
    """Rows in order; `notes` say what a person should know of them: names that nothing bears, rows that were cut."""

    def __init__(self, rows: Iterable[RowT] = (), notes: Iterable[str] = ()) -> None:
        super().__init__(rows)
        self.notes = list(notes)

    @property
    def rows(self) -> list[RowT]:
        """The rows."""
        return list(self)

    def _repr_html_(self) -> str:
        return rows_html([row.model_dump(mode="json") for row in self], self.notes)

    def to_pandas(self) -> pandas.DataFrame:
        """A table, one line a row. What a row holds whole becomes a column a field: `speaker`, `act` …; of two things
        `left.speaker`, `right.speaker` …; `reports` stay lists of mappings.

        Raises:
            UsageError: pandas is not installed.
        """
        try:
            import pandas
        except ImportError as error:
            raise UsageError("to_pandas() needs pandas: pip install 'graphmodel[pandas]'.") from error
        table: pandas.DataFrame = pandas.DataFrame([_flat(row.model_dump(by_alias=True)) for row in self])
        return table


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
