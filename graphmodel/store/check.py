"""The invariants of the graph, each a question whose rows are what breaks it."""

from __future__ import annotations

from typing import NamedTuple

from graphmodel.model.vocab import ACTS
from graphmodel.store.bolt import Bolt


class Finding(NamedTuple):
    """One thing that is not as it should be: which invariant, which node or edge, what is wrong with it."""

    invariant: str
    id: str
    detail: str


_CHECKS = {
    "act-closed": (
        "MATCH (s:Statement) WHERE s.act IS NULL OR NOT s.act IN $acts "
        "RETURN s.id AS id, 'act ' + coalesce(s.act, 'missing') AS detail"
    ),
}


def check(bolt: Bolt) -> list[Finding]:
    """All findings, by invariant and id."""
    found = []
    for name, text in _CHECKS.items():
        rows = bolt.read(text, {"acts": list(ACTS)}, timeout=None).rows
        found += [Finding(name, row["id"], row["detail"]) for row in rows]
    return sorted(found)
