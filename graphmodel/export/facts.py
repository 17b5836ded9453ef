"""Statements and meetings as one flat table: a row for each report of each, with its quotation and article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graphmodel.export.snapshot import SnapNode, Snapshot
from graphmodel.export.values import Type
from graphmodel.model.graph import Properties

_OF_FACT: dict[str, tuple[str, Type]] = {
    "date": ("date", "text"), "earliest": ("earliest", "date"), "latest": ("latest", "date"),
    "dateBasis": ("date_basis", "text"), "act": ("act", "text"), "speaker": ("speaker", "text"),
    "speakerCountry": ("speaker_country", "text"), "addressee": ("addressee", "text"),
    "addresseeCountry": ("addressee_country", "text"), "target": ("target", "text"), "about": ("about", "text"),
    "polarity": ("polarity", "text"), "joint": ("joint", "flag"), "anonymous": ("anonymous", "flag"),
    "kind": ("meeting_kind", "text"), "participants": ("participants", "texts"), "place": ("place", "text"),
    "status": ("status", "text"), "articles": ("articles_telling", "integer"),
}  # fmt: skip
_OF_REPORT: dict[str, tuple[str, Type]] = {
    "status": ("report_status", "text"), "start": ("start", "integer"), "end": ("end", "integer"),
    "quote": ("quote", "text"), "mode": ("mode", "text"), "via": ("via", "texts"),
    "confidence": ("confidence", "number"), "externalId": ("external_id", "text"),
}  # fmt: skip
_OF_ARTICLE: dict[str, tuple[str, Type]] = {
    "file": ("article", "text"), "title": ("article_title", "text"), "publisher": ("publisher", "text"),
    "url": ("url", "text"), "published": ("published", "text"), "retracted": ("retracted", "flag"),
}  # fmt: skip
COLUMNS: dict[str, Type] = {
    "fact": "text", "id": "text", **dict(_OF_FACT.values()), **dict(_OF_REPORT.values()), **dict(_OF_ARTICLE.values()),
    "report": "text",
}  # fmt: skip
"""Columns by name, in order."""


def rows(taken: Snapshot) -> Iterator[dict[str, Any]]:
    """Rows by kind, id and place in the article; a value that is not known is absent."""
    for node in taken.nodes(*(label for label in ("Meeting", "Statement") if label in taken.labels)):
        found = [_row(taken, node, edge.start) for edge in taken.entering(node.id, "REPORTS")]
        yield from sorted(found, key=lambda row: (row.get("article", ""), row.get("start", 0), row["report"]))


def _row(taken: Snapshot, node: SnapNode, report_id: str) -> dict[str, Any]:
    report = taken.node(report_id)
    article = taken.node(report.properties["article"]) if report else None
    return {
        "fact": node.label.lower(), "id": node.id, **_named(node.properties, _OF_FACT),
        **(_named(report.properties, _OF_REPORT) if report else {}),
        **(_named(article.properties, _OF_ARTICLE) if article else {}), "report": report_id,
    }  # fmt: skip


def _named(properties: Properties, names: dict[str, tuple[str, Type]]) -> dict[str, Any]:
    return {names[key][0]: value for key, value in properties.items() if key in names}
