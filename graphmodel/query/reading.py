"""What the query layer needs of a store: reading with parameters, nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol


class ReadRows(Protocol):
    """An answer: rows of plain Python values by column."""

    @property
    def rows(self) -> Sequence[Mapping[str, Any]]:
        """One mapping a row."""


class Rows(NamedTuple):
    """Rows that are at hand."""

    rows: Sequence[Mapping[str, Any]]


class Reads(Protocol):
    """A store that can be read."""

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> ReadRows:
        """Run one read-only statement of Cypher."""


def rows_of(store: Reads, text: str, **params: Any) -> list[Mapping[str, Any]]:
    """The rows of one read."""
    return list(store.read(text, params).rows)


def most_rows(store: Reads) -> int | None:
    """How many rows one read may give; None where the store tells of no limit."""
    most: int | None = getattr(store, "most_rows", None)
    return most


def looks_up_in_subqueries(store: Reads) -> bool:
    """Whether the server looks up by index what a CALL subquery begins with; what does not tell is taken to do so."""
    return bool(getattr(getattr(store, "dialect", None), "indexed_subqueries", True))
