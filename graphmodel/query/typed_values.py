"""Values that the typed functions of named queries take, and how they ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from graphmodel.model.vocab import Act, MeetingKind
from graphmodel.query.result import QueryResult

Texts = str | Sequence[str] | None
"""One text or several, any of which; None where the filter is not given."""
Acts = Act | Sequence[Act] | None
Status = Literal["asserted", "held", "planned", "cancelled", "refuted", "hypothetical", "any"]
Statuses = Status | Sequence[Status] | None
Kinds = MeetingKind | Sequence[MeetingKind] | None
Day = str | date | None
"""A day, or EDTF for something coarser: "2022", "2022-03", "2022-03-14"."""


class Asking:
    """Asks queries by name."""

    def __init__(self, ask: Callable[[str, Mapping[str, Any]], QueryResult[Any]]) -> None:
        """`ask` runs the query of that name with those parameters."""
        self._ask = ask

    def _rows(self, name: str, given: dict[str, Any]) -> QueryResult[Any]:
        del given["self"]
        return self._ask(name, {key.rstrip("_"): value for key, value in given.items() if value is not None})
