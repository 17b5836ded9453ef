"""Runs the invariants: those that Cypher can ask, and those on characters, dates and names that it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from graphmodel.model import edtf
from graphmodel.model.vocab import ACTS, DATE_BASES, EDGE_TYPES, LABELS, MEETING_STATUSES, MODES, STATUSES
from graphmodel.store.bolt import Bolt
from graphmodel.store.invariants import INVARIANTS
from graphmodel.store.texts import BOOKKEEPING, primary_label

_NO_FACTS = {"CONTAINS", "REPORTS", "ATTRIBUTED_TO", "LOADED_IN", "CONFLICTS_WITH", "SYNDICATES", "SUPERSEDES"}
"""Edge types between articles and reports, and to what these tell; all others state a fact and need a source."""
_MAY_STAND_ALONE = {"Article", "Load", "Judgement"}
_DATED = (
    ("Report", "date", "earliest", "latest"),
    ("Statement", "date", "earliest", "latest"),
    ("Meeting", "date", "earliest", "latest"),
    ("Article", "published", "publishedEarliest", "publishedLatest"),
)
_PARAMS = {
    "acts": list(ACTS), "statuses": sorted({*STATUSES, *MEETING_STATUSES}), "modes": list(MODES),
    "bases": list(DATE_BASES), "facts": sorted(set(EDGE_TYPES) - _NO_FACTS),
    "nodes": sorted(set(LABELS) - _MAY_STAND_ALONE),
}  # fmt: skip


class Finding(NamedTuple):
    """One thing that is not as it should be: which invariant, which node or edge, what is wrong with it."""

    invariant: str
    id: str
    detail: str


def check(bolt: Bolt) -> list[Finding]:
    """All findings, by invariant and id; empty when the graph is sound."""
    found = [
        Finding(name, str(row["id"]), row["detail"])
        for name, text in INVARIANTS.items()
        for row in bolt.read(text, _PARAMS, timeout=None).rows
    ]
    return sorted({*found, *_names(bolt), *_quotes(bolt), *_dates(bolt)})


def _names(bolt: Bolt) -> Iterator[Finding]:
    """Labels and types outside the closed sets."""
    text = "MATCH (n) WITH labels(n) AS labels, count(*) AS n, min(n.id) AS id RETURN labels, n, id"
    for row in bolt.read(text, timeout=None).rows:
        try:
            row["labels"] == [BOOKKEEPING] or primary_label(row["labels"])
        except ValueError as error:
            yield Finding("labels-closed", str(row["id"]), f"{error} ({row['n']} nodes)")
    for row in bolt.read("MATCH ()-[e]->() RETURN type(e) AS type, count(*) AS n", timeout=None).rows:
        if row["type"] not in EDGE_TYPES:
            yield Finding("types-closed", row["type"], f"no edge type of the model ({row['n']} edges)")


def _quotes(bolt: Bolt) -> Iterator[Finding]:
    """Quotes that are not the article's characters at their span; here, for Java counts some characters as two."""
    for row in bolt.read("MATCH (a:Article) RETURN a.id AS id ORDER BY id", timeout=None).rows:
        text = (
            "MATCH (a:Article {id: $id}) OPTIONAL MATCH (a)-[:CONTAINS]->(r:Report) "
            "RETURN a.text AS text, r.id AS id, r.start AS start, r.end AS end, r.quote AS quote"
        )
        for told in bolt.read(text, {"id": row["id"]}, timeout=None).rows:
            if told["id"] is not None and not _is_verbatim(told):
                yield Finding("quote-verbatim", told["id"], "the quote is not the article's text at its span")


def _is_verbatim(row: dict[str, Any]) -> bool:
    if not isinstance(row["start"], int) or not isinstance(row["end"], int):
        return False
    return bool(row["quote"]) and row["quote"] == (row["text"] or "")[row["start"] : row["end"]]


def _dates(bolt: Bolt) -> Iterator[Finding]:
    """Dates whose words and days do not agree."""
    for label, words, low, high in _DATED:
        text = f"MATCH (n:{label}) RETURN n.id AS id, n.{words} AS words, n.{low} AS low, n.{high} AS high"
        for row in bolt.read(text, timeout=None).rows:
            if not edtf.is_valid(row["words"]):
                yield Finding("date-is-edtf", row["id"], f"{row['words']!r} is no EDTF date")
            elif edtf.bounds(row["words"]) != (row["low"], row["high"]):
                yield Finding("days-agree", row["id"], f"{row['words']} is not {row['low']} to {row['high']}")
