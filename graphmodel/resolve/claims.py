"""Stored reports back into claims, in an order that does not depend on how they came."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from graphmodel.model.claims import MeetingClaim, RoleClaim, StatementClaim
from graphmodel.model.edtf import Interval, bounds, is_valid
from graphmodel.model.graph import StoredReport

C = TypeVar("C", StatementClaim, MeetingClaim, RoleClaim)

UNKNOWN = Interval(None, None)


@dataclass(frozen=True)
class Told(Generic[C]):
    """One report with its claim and the days on which its article may have been published."""

    report: StoredReport
    claim: C
    published: Interval

    @property
    def id(self) -> str:
        """The report's id."""
        return self.report.id

    @property
    def scope(self) -> tuple[str, str]:
        """Article and extractor: where claim ids are unique."""
        return (self.report.article, self.report.extractor)

    def named(self, claim_id: str) -> tuple[str, str, str]:
        """Key of a claim of the same article by the same extractor."""
        return (*self.scope, claim_id)


class Claims(NamedTuple):
    """All claims, each kind sorted by report id, each report once."""

    statements: list[Told[StatementClaim]]
    meetings: list[Told[MeetingClaim]]
    roles: list[Told[RoleClaim]]


@lru_cache(maxsize=100_000)
def interval(text: str | None) -> Interval:
    """The days an EDTF text can mean; a text that is no date counts as unknown, since reports are kept as they came."""
    return bounds(text) if is_valid(text) else UNKNOWN


def _told(reports: Iterable[StoredReport], kind: str, model: type[C]) -> list[Told[C]]:
    return [Told(r, model.model_validate_json(r.claim), interval(r.published)) for r in reports if r.kind == kind]


def decode(reports: Sequence[StoredReport]) -> Claims:
    """Claims of all reports.

    Raises:
        pydantic.ValidationError: a stored claim does not have the fields of its kind.
    """
    unique = [r for _, r in sorted({r.id: r for r in reports}.items())]
    return Claims(
        _told(unique, "statement", StatementClaim),
        _told(unique, "meeting", MeetingClaim),
        _told(unique, "role", RoleClaim),
    )
