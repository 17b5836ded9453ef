"""What differs between the servers behind Bolt, in one object each. Nothing else asks which server it talks to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Dialect:
    """One server's ways. `name` is what `status` shows."""

    name: str
    enforces_timeout: bool
    """Whether the server stops a transaction at the timeout that the driver gives it."""
    driver_options: dict[str, Any] = field(default_factory=dict)
    indexed_subqueries: bool = True
    """Whether what a CALL subquery begins with is looked up by index."""
    full_text: bool = True
    """Whether texts can be indexed by their words."""

    def is_forbidden(self, code: str) -> bool:
        """Whether an error code means "you may only read here"."""
        return code.endswith((".AccessMode", "Security.Forbidden", "Statement.AccessMode"))

    def is_timeout(self, code: str) -> bool:
        """Whether an error code means that the transaction took too long."""
        return "TransactionTimedOut" in code

    def is_duplicate(self, code: str) -> bool:
        """Whether an error code means that another writer made the same node first: the write is worth repeating."""
        return code.endswith("ConstraintValidationFailed")


NEO4J = Dialect(
    name="neo4j", enforces_timeout=True,
    driver_options={"notifications_min_severity": "OFF", "telemetry_disabled": True},
)  # fmt: skip
ARCADEDB = Dialect(
    name="arcadedb", enforces_timeout=False,
    driver_options={"telemetry_disabled": True}, indexed_subqueries=False, full_text=False,
)  # fmt: skip
