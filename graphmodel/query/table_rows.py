"""Rows of the queries whose columns are their own, one class a query.

Made from the headers of `cypher/queries/*.cypher` by `python -m graphmodel.query.signatures`.
"""
# fmt: off

from __future__ import annotations

from pydantic import ConfigDict

from graphmodel.query.rows import MeetingFacts, ReportRow, StatementFacts, TableRow


class ActProfileRow(TableRow):
    """A row of `act_profile`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    speaker: str | None
    act: str | None
    count: int
    """Of different statements or meetings."""
    first: str | None
    last: str | None
    """Their first and last dates (EDTF)."""
    reports: list[ReportRow]


class CoAttendanceRow(TableRow):
    """A row of `co_attendance`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    one: str | None
    other: str | None
    count: int
    """Of different statements or meetings."""
    first: str | None
    last: str | None
    """Their first and last dates (EDTF)."""
    reports: list[ReportRow]


class PromisesRow(TableRow):
    """A row of `promises`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    promise: StatementFacts
    later: StatementFacts | None
    """A later statement of the same maker on the same topic, empty where there is none."""


class ReliedOnSourcesRow(TableRow):
    """A row of `relied_on_sources`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str | None
    kind: str | None
    count: int
    """Of different statements or meetings."""
    first: str | None
    last: str | None
    """Their first and last dates (EDTF)."""
    reports: list[ReportRow]


class SaidBeforeMeetingRow(TableRow):
    """A row of `said_before_meeting`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    statement: StatementFacts
    relation: str | None
    """"before" or "after"."""
    other: MeetingFacts | None
    """The meeting."""


class SilentPartiesRow(TableRow):
    """A row of `silent_parties`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    country: str | None
    meeting: MeetingFacts


class SpokespeopleRow(TableRow):
    """A row of `spokespeople`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    speaker: str | None
    country: str | None
    count: int
    """Of different statements or meetings."""
    first: str | None
    last: str | None
    """Their first and last dates (EDTF)."""
    reports: list[ReportRow]


class TopicsOfRow(TableRow):
    """A row of `topics_of`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    topic: str | None
    count: int
    """Of different statements or meetings."""
    first: str | None
    last: str | None
    """Their first and last dates (EDTF)."""
    reports: list[ReportRow]


class WhoShiftedRow(TableRow):
    """A row of `who_shifted`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    earlier: StatementFacts
    later: StatementFacts | None
    speaker: str | None
    topic: str | None


TABLES: dict[str, type[TableRow]] = {
    "act_profile": ActProfileRow,
    "co_attendance": CoAttendanceRow,
    "promises": PromisesRow,
    "relied_on_sources": ReliedOnSourcesRow,
    "said_before_meeting": SaidBeforeMeetingRow,
    "silent_parties": SilentPartiesRow,
    "spokespeople": SpokespeopleRow,
    "topics_of": TopicsOfRow,
    "who_shifted": WhoShiftedRow,
}
"""Classes by query."""
