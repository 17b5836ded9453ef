"""The graph at one moment in a temporary file: exports read it as often as they need and in one order, whatever the
engine, with bounded memory.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from graphmodel.errors import StoreError
from graphmodel.export import reading
from graphmodel.export.reading import FoundEdge, Reads
from graphmodel.export.values import Columns, Type, from_json, to_json
from graphmodel.model.graph import Properties
from graphmodel.model.vocab import EDGE_TYPES

_SCHEMA = """
CREATE TABLE nodes (id TEXT PRIMARY KEY, label TEXT NOT NULL, properties TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX byLabel ON nodes (label, id);
CREATE TABLE edges (
  type TEXT NOT NULL, start_label TEXT NOT NULL, start TEXT NOT NULL, end_label TEXT NOT NULL, end TEXT NOT NULL,
  key TEXT NOT NULL, properties TEXT NOT NULL,
  PRIMARY KEY (type, start_label, end_label, start, end, key)) WITHOUT ROWID;
CREATE INDEX byStart ON edges (start, type);
CREATE INDEX byEnd ON edges (end, type);
CREATE INDEX byKey ON edges (key);
"""
_BATCH = 2000
_KNOWLEDGE = tuple(name for name in EDGE_TYPES if name != "LOADED_IN")
_EDGE = "SELECT type, start_label, start, end_label, end, key, properties FROM edges"
_ORDER = "ORDER BY type, start_label, end_label, start, end, key"


class SnapNode(NamedTuple):
    """A node; `properties` hold the id too."""

    label: str
    id: str
    properties: Properties


class EdgeKind(NamedTuple):
    """Type of an edge and labels of its ends."""

    type: str
    start: str
    end: str


class Wanted(NamedTuple):
    """What of the graph to take: all properties of all nodes, or of some labels only some; which types of edges."""

    fields: Mapping[str, Sequence[str]] | None = None
    types: tuple[str, ...] = _KNOWLEDGE


WHOLE = Wanted()
"""All that a dump holds."""


class Snapshot:
    """Nodes and edges in a file that vanishes when the snapshot is closed. Iterators give rows sorted by id or key.

    Pickled, it is read by another process from the same file, which stays the first one's.
    """

    def __init__(self, nodes: Iterable[SnapNode] = (), edges: Iterable[FoundEdge] = ()) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = tempfile.TemporaryDirectory(prefix="graphmodel-export-")
        self._file = Path(self._folder.name) / "snapshot.db"
        self._db = sqlite3.connect(self._file)
        self._db.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; {_SCHEMA}")
        self._nodes: dict[str, Columns] = {}
        self._edges: dict[EdgeKind, Columns] = {}
        self.add_nodes(nodes)
        self.add_edges(edges)

    def __enter__(self) -> Snapshot:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove the file."""
        self._db.close()
        if self._folder is not None:
            self._folder.cleanup()

    @property
    def file(self) -> Path:
        """The file, with all that was taken in so far."""
        self._db.commit()
        return self._file

    def __getstate__(self) -> tuple[Path, dict[str, Columns], dict[EdgeKind, Columns]]:
        return self.file, self._nodes, self._edges

    def __setstate__(self, state: tuple[Path, dict[str, Columns], dict[EdgeKind, Columns]]) -> None:
        self._folder = None
        self._file, self._nodes, self._edges = state
        self._db = sqlite3.connect(f"{self._file.as_uri()}?mode=ro", uri=True)

    def add_nodes(self, nodes: Iterable[SnapNode]) -> None:
        """Take nodes in.

        Raises:
            StoreError: an id stands under two labels.
        """
        for batch in _batches(nodes):
            for node in batch:
                self._nodes.setdefault(node.label, Columns()).note(node.properties)
            try:
                rows = [(n.id, n.label, to_json(n.properties)) for n in batch]
                self._db.executemany("INSERT INTO nodes VALUES (?, ?, ?)", rows)
            except sqlite3.IntegrityError as error:
                raise StoreError("two nodes of the graph have one id; `graphmodel check` tells which.") from error

    def add_edges(self, edges: Iterable[FoundEdge]) -> None:
        """Take edges in."""
        for batch in _batches(edges):
            for edge in batch:
                kind = EdgeKind(edge.type, edge.start_label, edge.end_label)
                self._edges.setdefault(kind, Columns()).note(edge.properties)
            rows = [(*edge[:6], to_json(edge.properties)) for edge in batch]
            self._db.executemany("INSERT OR REPLACE INTO edges VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    @property
    def labels(self) -> list[str]:
        """Labels that nodes have, sorted."""
        return sorted(self._nodes)

    @property
    def kinds(self) -> list[EdgeKind]:
        """Kinds of edges that there are, sorted."""
        return sorted(self._edges)

    def node_columns(self, label: str) -> dict[str, Type]:
        """Properties of the nodes of a label, by name."""
        return self._nodes[label].types

    def edge_columns(self, kind: EdgeKind) -> dict[str, Type]:
        """Properties of the edges of a kind, by name."""
        return self._edges[kind].types

    def counts(self) -> tuple[int, int]:
        """How many nodes and edges."""
        return self._db.execute("SELECT (SELECT count(*) FROM nodes), (SELECT count(*) FROM edges)").fetchone()  # type: ignore[no-any-return]

    def nodes(self, *labels: str) -> Iterator[SnapNode]:
        """Nodes of these labels, one label after the other, by id; of all labels where none is named."""
        for label in labels or self.labels:
            for id_, text in self._db.execute("SELECT id, properties FROM nodes WHERE label = ? ORDER BY id", (label,)):
                yield SnapNode(label, id_, from_json(text))

    def node(self, id_: str) -> SnapNode | None:
        """The node with that id."""
        row = self._db.execute("SELECT label, id, properties FROM nodes WHERE id = ?", (id_,)).fetchone()
        return SnapNode(row[0], row[1], from_json(row[2])) if row else None

    def edges(self, kind: EdgeKind | None = None) -> Iterator[FoundEdge]:
        """Edges of a kind, or all."""
        if kind is None:
            yield from self._found(f"{_EDGE} {_ORDER}")
        else:
            where = "WHERE type = ? AND start_label = ? AND end_label = ?"
            yield from self._found(f"{_EDGE} {where} {_ORDER}", *kind)

    def edges_by_key(self) -> Iterator[FoundEdge]:
        """All edges, those of one key together."""
        yield from self._found(f"{_EDGE} ORDER BY key, type, start, end")

    def ends(self) -> list[tuple[str, str]]:
        """Label and id of every node that edges name, there or not, sorted."""
        text = "SELECT start_label, start FROM edges UNION SELECT end_label, end FROM edges ORDER BY 1, 2"
        return list(self._db.execute(text))

    def leaving(self, id_: str, *types: str) -> list[FoundEdge]:
        """Edges of these types (of all, where none is named) from a node."""
        return self._at("start", id_, types)

    def entering(self, id_: str, *types: str) -> list[FoundEdge]:
        """Edges of these types (of all, where none is named) to a node."""
        return self._at("end", id_, types)

    def _at(self, end: str, id_: str, types: Sequence[str]) -> list[FoundEdge]:
        marks = f"AND type IN ({', '.join('?' * len(types))})" if types else ""
        return list(self._found(f"{_EDGE} WHERE {end} = ? {marks} {_ORDER}", id_, *types))

    def _found(self, text: str, *params: Any) -> Iterator[FoundEdge]:
        for row in self._db.execute(text, params):
            yield FoundEdge._make((*row[:6], from_json(row[6])))


@contextlib.contextmanager
def snapshot(store: Reads, wanted: Wanted = WHOLE) -> Iterator[Snapshot]:
    """The graph of a store as it is now.

    Raises:
        StoreError: somebody changed the graph while it was read.
    """
    before = reading.fingerprint(store)
    with Snapshot() as taken:
        for label in reading.READ_LABELS:
            _take_nodes(store, taken, label, wanted)
        for label in taken.labels:
            ids = (node.id for node in taken.nodes(label))
            for page in _batches(ids, reading.START_PAGE):
                taken.add_edges(reading.edges(store, label, page, wanted.types))
        if reading.fingerprint(store) != before:
            raise StoreError("the graph changed while it was read for the export; run it again.")
        yield taken


def _take_nodes(store: Reads, taken: Snapshot, label: str, wanted: Wanted) -> None:
    fields = None if wanted.fields is None else wanted.fields.get(label)
    if wanted.fields is None or fields:
        found = reading.nodes(store, label, fields)
        taken.add_nodes(SnapNode(own, properties["id"], properties) for own, properties in found)


def _batches(rows: Iterable[Any], size: int = _BATCH) -> Iterator[list[Any]]:
    iterator = iter(rows)
    while batch := list(islice(iterator, size)):
        yield batch
