"""Nodes and edges read from and written to the graph in batches, whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from graphmodel.model.graph import Edge, Node, NodeRef, Properties
from graphmodel.store.bolt import Bolt, Transaction
from graphmodel.store.texts import BOOKKEEPING, primary_label, write_text

T = TypeVar("T")
BATCH = 2000
"""Rows a statement: enough for speed, few enough for the server's memory."""

Step = Callable[[Transaction], int]
"""Writes one batch inside a transaction and returns how many rows it found a place for."""


class EdgeKey(NamedTuple):
    """What tells an edge from all others."""

    type: str
    start: NodeRef
    end: NodeRef
    key: str


def edge_key(edge: Edge) -> EdgeKey:
    """The key of an edge; `key` is "" where one edge between two nodes is enough."""
    return EdgeKey(edge.type, edge.start, edge.end, str(edge.properties.get("key", "")))


def clean(properties: Properties) -> Properties:
    """Properties as the graph keeps them: no None, tuples as lists."""
    return {k: list(v) if isinstance(v, tuple) else v for k, v in properties.items() if v is not None}


def read_nodes(bolt: Bolt, labels: Sequence[str]) -> dict[NodeRef, Properties]:
    """All nodes of these labels with their properties (`id` included)."""
    found: dict[NodeRef, Properties] = {}
    for label in labels:
        text = f"MATCH (n:{label}) RETURN labels(n) AS labels, properties(n) AS properties"
        for row in bolt.read(text, timeout=None).rows:
            primary: Any = primary_label(row["labels"])
            found[NodeRef(primary, row["properties"]["id"])] = row["properties"]
    return found


def read_edges(bolt: Bolt, *, without: Sequence[str]) -> dict[EdgeKey, Properties]:
    """All edges but those of the types `without`, with their properties (`key` included)."""
    text = (
        "MATCH (a)-[e]->(b) WHERE NOT type(e) IN $without RETURN type(e) AS type, labels(a) AS start_labels, "
        "a.id AS start, labels(b) AS end_labels, b.id AS end, properties(e) AS properties"
    )
    found: dict[EdgeKey, Properties] = {}
    for row in bolt.read(text, {"without": list(without)}, timeout=None).rows:
        start: Any = NodeRef(primary_label(row["start_labels"]), row["start"])  # type: ignore[arg-type]
        end: Any = NodeRef(primary_label(row["end_labels"]), row["end"])  # type: ignore[arg-type]
        found[EdgeKey(row["type"], start, end, row["properties"].get("key", ""))] = row["properties"]
    return found


def merge_nodes(nodes: Iterable[tuple[NodeRef, Properties]]) -> Iterator[Step]:
    """Steps that write these nodes whole."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for ref, properties in nodes:
        groups[ref.label].append({"id": ref.id, "properties": properties})
    for label in sorted(groups):
        yield from _steps(write_text("merge_nodes", LABEL=label), groups[label], "rows")


def merge_edges(edges: Iterable[tuple[EdgeKey, Properties]]) -> Iterator[Step]:
    """Steps that write these edges whole; an edge with a missing end is not written."""
    for (kind, start, end), rows in _edge_groups((key, {"properties": p}) for key, p in edges):
        yield from _steps(write_text("merge_edges", TYPE=kind, START=start, END=end), rows, "rows")


def delete_nodes(refs: Iterable[NodeRef]) -> Iterator[Step]:
    """Steps that delete these nodes and their edges."""
    groups: dict[str, list[str]] = defaultdict(list)
    for ref in refs:
        groups[ref.label].append(ref.id)
    for label in sorted(groups):
        yield from _steps(write_text("delete_nodes", LABEL=label), groups[label], "ids")


def delete_edges(keys: Iterable[EdgeKey]) -> Iterator[Step]:
    """Steps that delete these edges."""
    for (kind, start, end), rows in _edge_groups((key, {}) for key in keys):
        yield from _steps(write_text("delete_edges", TYPE=kind, START=start, END=end), rows, "rows")


def is_empty(bolt: Bolt) -> bool:
    """Whether the graph holds nothing but the store's own records."""
    text = f"MATCH (n) WHERE NOT n:{BOOKKEEPING} RETURN n.id AS id LIMIT 1"
    return not bolt.read(text).rows


def _edge_groups(
    edges: Iterable[tuple[EdgeKey, dict[str, Any]]],
) -> list[tuple[tuple[str, str, str], list[dict[str, Any]]]]:
    groups: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for key, more in edges:
        row = {"start": key.start.id, "end": key.end.id, "key": key.key, **more}
        groups[key.type, key.start.label, key.end.label].append(row)
    return sorted(groups.items())


def _steps(text: str, rows: Sequence[Any], name: str) -> Iterator[Step]:
    for batch in _batches(rows):
        yield lambda tx, batch=batch: int(tx.run(text, **{name: batch})[0]["written"])  # type: ignore[misc]


def _batches(rows: Sequence[T]) -> Iterator[list[T]]:
    iterator = iter(rows)
    while batch := list(islice(iterator, BATCH)):
        yield batch


def as_nodes(nodes: Iterable[Node]) -> dict[NodeRef, Properties]:
    """Rows of resolution by what identifies them, with `id` among the properties."""
    return {node.ref: clean({**node.properties, "id": node.id}) for node in nodes}


def as_edges(edges: Iterable[Edge]) -> dict[EdgeKey, Properties]:
    """Rows of resolution by what identifies them, with `key` among the properties."""
    return {edge_key(edge): clean({"key": "", **edge.properties}) for edge in edges}
