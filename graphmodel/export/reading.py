"""Reads the graph in pages of bounded size, through the store's read-only side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Protocol

from graphmodel.model.graph import Properties
from graphmodel.model.vocab import EDGE_TYPES, LABELS
from graphmodel.store.bolt import Rows
from graphmodel.store.texts import primary_label

READ_LABELS = tuple(label for label in LABELS if label not in ("Load", "Official"))
"""Labels to read nodes by: "Person" finds Officials too, and runs of the loader are no part of what is known."""
NODE_PAGE = 1000
TEXTS = 4 * 2**20
"""Characters of articles a page, or one article where it is longer."""
START_PAGE = 1000
"""Nodes whose edges are counted at a time."""
EDGE_PAGE = 5000

_NODES = (
    "MATCH (n:<LABEL>) WHERE n.id > $after RETURN labels(n) AS labels, properties(n) AS properties "
    "ORDER BY n.id LIMIT $page"
)
_SOME = (
    "MATCH (n:<LABEL>) WHERE n.id > $after RETURN labels(n) AS labels, n.id AS id, <FIELDS> ORDER BY n.id LIMIT $page"
)
_SIZES = "MATCH (n:Article) WHERE n.id > $after RETURN n.id AS id, size(n.text) AS size ORDER BY n.id LIMIT $page"
_ARTICLES = "MATCH (n:Article) WHERE n.id IN $ids RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id"
_DEGREES = (
    "UNWIND $ids AS id MATCH (a:<LABEL> {id: id})-[e]->() WHERE type(e) IN $types "
    "RETURN id, count(e) AS number ORDER BY id"
)
_EDGES = (
    "UNWIND $ids AS id MATCH (a:<LABEL> {id: id})-[e]->(b) WHERE type(e) IN $types "
    "RETURN id AS start, type(e) AS type, labels(b) AS labels, b.id AS end, e.key AS key, properties(e) AS properties "
    "ORDER BY start, type, end, key SKIP $skip LIMIT $page"
)
_COUNTS = (
    "MATCH (n) RETURN count(n) AS n",
    "MATCH ()-[e]->() RETURN count(e) AS n",
    "MATCH (l:Load) RETURN count(l.finished) AS n",
)


class Reads(Protocol):
    """What of a store is needed to read it."""

    def read(
        self, text: str, params: dict[str, Any] | None = None, *, timeout: float | None = 30.0,
        max_rows: int | None = None,
    ) -> Rows:  # fmt: skip
        """Run a reading statement."""


class FoundEdge(NamedTuple):
    """An edge as the server tells it; both ends with their label."""

    type: str
    start_label: str
    start: str
    end_label: str
    end: str
    key: str
    properties: Properties


def fingerprint(store: Reads) -> tuple[int, ...]:
    """Counts that a load, a change or a removal alters: equal before and after, the export is of one state."""
    return tuple(int(store.read(text, timeout=None).rows[0]["n"]) for text in _COUNTS)


def nodes(store: Reads, label: str, fields: Sequence[str] | None = None) -> Iterator[tuple[str, Properties]]:
    """Nodes of a label by id, each with the label that says what it is; `fields` None reads all properties."""
    if fields is None:
        text = _NODES.replace("<LABEL>", label)
    else:
        text = _SOME.replace("<LABEL>", label).replace("<FIELDS>", ", ".join(f"n.{name} AS {name}" for name in fields))
    pages = _articles(store) if label == "Article" and fields is None else _pages(store, text)
    for row in (row for page in pages for row in page):
        found = row.pop("properties", None) or {k: v for k, v in row.items() if k != "labels" and v is not None}
        yield primary_label(row["labels"]), found


def edges(store: Reads, label: str, ids: Sequence[str], types: Sequence[str] = EDGE_TYPES) -> Iterator[FoundEdge]:
    """Edges of these types that leave the nodes `ids` of one label. A node of any number of edges is read in pages."""
    params = {"ids": list(ids), "types": list(types)}
    degrees = store.read(_DEGREES.replace("<LABEL>", label), params, timeout=None).rows
    for starts in _together(((row["id"], row["number"]) for row in degrees), EDGE_PAGE):
        yield from _edges(store, label, starts, types)


def _pages(store: Reads, text: str) -> Iterator[list[dict[str, Any]]]:
    """Pages of what a text gives by id."""
    after = ""
    while True:
        rows = store.read(text, {"after": after, "page": NODE_PAGE}, timeout=None).rows
        if rows:
            after = rows[-1].get("id") or rows[-1]["properties"]["id"]
            yield rows
        if len(rows) < NODE_PAGE:
            return


def _articles(store: Reads) -> Iterator[list[dict[str, Any]]]:
    """Pages of articles, each as large as its texts allow: one of them may hold 16 MiB."""
    for page in _pages(store, _SIZES):
        for ids in _together(((row["id"], row["size"] or 0) for row in page), TEXTS):
            yield store.read(_ARTICLES, {"ids": ids}, timeout=None).rows


def _together(sizes: Iterable[tuple[str, int]], most: int) -> Iterator[list[str]]:
    """Ids in their order, as many at a time as make up `most` together; one alone where it is larger."""
    ids: list[str] = []
    total = 0
    for id_, size in sizes:
        if ids and total + size > most:
            yield ids
            ids, total = [], 0
        ids.append(id_)
        total += size
    if ids:
        yield ids


def _edges(store: Reads, label: str, starts: list[str], types: Sequence[str]) -> Iterator[FoundEdge]:
    text, skip = _EDGES.replace("<LABEL>", label), 0
    while True:
        params = {"ids": starts, "types": list(types), "skip": skip, "page": EDGE_PAGE}
        rows = store.read(text, params, timeout=None).rows
        for row in rows:
            yield FoundEdge(
                row["type"], label, row["start"], primary_label(row["labels"]), row["end"], row["key"] or "",
                row["properties"],
            )  # fmt: skip
        if len(rows) < EDGE_PAGE:
            return
        skip += EDGE_PAGE
