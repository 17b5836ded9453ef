"""Rows that named queries give: pydantic models of the contract's row objects.

Dates are EDTF texts. A report's `start` and `end` count characters of its article's text, `end` exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, Field

from graphmodel.model.edtf import Verdict
from graphmodel.notebook.rows import Shown

if TYPE_CHECKING:
    from typing_extensions import Self


class _Row(Shown, BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True, serialize_by_alias=True)

    @classmethod
    def of(cls, fields: dict[str, Any]) -> Self:
        """A row of all its fields by name, unchecked: they come from the graph, whose writer has checked them.

        As `model_construct` does, but without a look at each field, which takes longer than checking them.
        """
        row, put = cls.__new__(cls), object.__setattr__
        put(row, "__dict__", fields)
        put(row, "__pydantic_fields_set__", set(fields))
        put(row, "__pydantic_extra__", None)
        put(row, "__pydantic_private__", None)
        return row


class ReportRow(_Row):
    """One article's account: `quote` is the article's text from `start` to `end`; `id` is the source's own id or
    None.
    """

    article: str
    id: str | None
    start: int
    end: int
    quote: str
    mode: str | None
    via: list[str]
    confidence: float | None
    status: str | None
    published: str | None
    """When its article was published (EDTF)."""
    retracted: bool


class StatementFacts(_Row):
    """One communicative act with all its reports. `likeness` (0 to 1) says how near it is to the `about` asked for."""

    id: str
    speaker: str | None
    speaker_country: str | None
    act: str
    addressee: str | None
    addressee_country: str | None
    target: str | None
    about: str | None
    date: str | None
    date_basis: str | None
    meeting: str | None
    status: str | None
    verdict: Verdict | None
    likeness: float | None
    reports: list[ReportRow]


class MeetingFacts(_Row):
    """One meeting with all its reports. `statuses` are all that reports tell of it, `status` the strongest of them."""

    id: str
    kind: str | None
    participants: list[str]
    place: str | None
    date: str | None
    date_basis: str | None
    status: str | None
    statuses: list[str]
    verdict: Verdict | None
    reports: list[ReportRow]


class OfficialFacts(_Row):
    """A person with the title held; `source` is "article" or where the gazetteer has it from."""

    id: str
    name: str
    country: str | None
    title: str | None
    from_: str | None = Field(alias="from")
    to: str | None
    source: str | None
    verdict: Verdict | None
    reports: list[ReportRow]


class StatementRow(_Row):
    """A row of one statement."""

    statement: StatementFacts


class MeetingRow(_Row):
    """A row of one meeting."""

    meeting: MeetingFacts


class OfficialRow(_Row):
    """A row of one person in office."""

    official: OfficialFacts


class PairRow(_Row):
    """Two things and how `left` bears on `right`; in a conflict between reports each side holds what its reports
    say.
    """

    left: StatementFacts | MeetingFacts
    right: StatementFacts | MeetingFacts
    relation: str
    basis: str | None
    noted_by: str | None
    verdict: Verdict | None


class StatementPairRow(PairRow):
    """Two statements and how `left` bears on `right`."""

    left: StatementFacts
    right: StatementFacts


class ChainRow(_Row):
    """Who tells it, innermost speaker first, and the statement told."""

    chain: list[str]
    statement: StatementFacts


class TableRow(Shown, BaseModel):
    """A row of any other query: its columns as the header names them, whole objects among them. Queries of the package
    have a class of their own for it, see `graphmodel.query.table_rows`.
    """

    model_config = ConfigDict(frozen=True, extra="allow")


Row = StatementRow | MeetingRow | OfficialRow | PairRow | ChainRow | TableRow
