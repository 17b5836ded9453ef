"""Writing the layers above the reports: only what differs between what resolution says and what lies in the graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from graphmodel.errors import StoreError
from graphmodel.model.graph import NodeRef, Properties, UpperLayer
from graphmodel.model.vocab import Label
from graphmodel.store.bolt import Bolt, Transaction
from graphmodel.store.lease import Lease
from graphmodel.store.rows import (
    BATCH,
    EdgeKey,
    Step,
    as_edges,
    as_nodes,
    delete_edges,
    delete_nodes,
    merge_edges,
    merge_nodes,
    read_edges,
    read_nodes,
)

UPPER_LABELS = ("Statement", "Meeting", "Person", "Country", "Organization", "Source", "Position", "Topic")
"""Labels that resolution owns ("Person" reads Officials too, which carry both)."""
LOWER_TYPES = ("CONTAINS", "LOADED_IN")
"""Edge types that writing articles owns; all others are resolution's."""
_OWNED = {*UPPER_LABELS, "Official"}
_BELOW: dict[Label, str] = {
    "Report": "MATCH (n:Report) RETURN n.id AS id",
    "Article": "MATCH (n:Article) RETURN n.id AS id",
}
"""What edges of resolution may begin or end at without resolution having made it."""

K = TypeVar("K")


class ApplyCounts(NamedTuple):
    """How many nodes and edges were written (new or changed) and deleted. All zero: the graph was as it should be."""

    nodes_written: int
    nodes_deleted: int
    edges_written: int
    edges_deleted: int


class Difference(NamedTuple):
    """What has to be done so that the graph is what resolution says."""

    nodes: dict[NodeRef, Properties]
    nodes_gone: list[NodeRef]
    edges: dict[EdgeKey, Properties]
    edges_gone: list[EdgeKey]

    @property
    def size(self) -> int:
        """Number of rows to write."""
        return sum(map(len, self))

    def steps(self) -> Iterator[Step]:
        """The writes in an order that never lets an edge lack an end."""
        yield from delete_edges(self.edges_gone)
        yield from delete_nodes(self.nodes_gone)
        yield from merge_nodes(self.nodes.items())
        yield from merge_edges(self.edges.items())


def difference(
    wanted: tuple[dict[NodeRef, Properties], dict[EdgeKey, Properties]],
    present: tuple[dict[NodeRef, Properties], dict[EdgeKey, Properties]],
) -> Difference:
    """What turns `present` into `wanted`.

    A node whose label changed goes and comes anew, so its edges, also unchanged ones, are written anew with it.
    """
    nodes, edges = _changed(wanted[0], present[0]), _changed(wanted[1], present[1])
    nodes_gone = sorted(set(present[0]) - set(wanted[0]))
    fallen = set(nodes_gone)
    for key, properties in wanted[1].items():
        if key.start in fallen or key.end in fallen:
            edges[key] = properties
    edges_gone = [k for k in present[1] if k not in wanted[1] and k.start not in fallen and k.end not in fallen]
    return Difference(nodes, nodes_gone, edges, sorted(edges_gone))


def _changed(wanted: dict[K, Properties], present: dict[K, Properties]) -> dict[K, Properties]:
    return {key: properties for key, properties in wanted.items() if present.get(key) != properties}


def apply(bolt: Bolt, lease: Lease, upper: UpperLayer) -> ApplyCounts:
    """Make the upper layer of the graph equal to `upper`. In one transaction when there is little to do.

    Raises:
        StoreError: a label is not resolution's, an edge has an end that exists nowhere, or the lease was lost.
    """
    with lease.hold():
        nodes, edges = as_nodes(upper.nodes), as_edges(upper.edges)
        below = {
            NodeRef(label, row["id"]) for label, text in _BELOW.items() for row in bolt.read(text, timeout=None).rows
        }
        _check(nodes, edges, below)
        todo = difference((nodes, edges), (read_nodes(bolt, UPPER_LABELS), read_edges(bolt, without=LOWER_TYPES)))
        _write(bolt, lease, list(todo.steps()), whole=todo.size <= BATCH)
    return ApplyCounts(len(todo.nodes), len(todo.nodes_gone), len(todo.edges), len(todo.edges_gone))


def _check(nodes: Iterable[NodeRef], edges: Iterable[EdgeKey], below: set[NodeRef]) -> None:
    known = {*nodes, *below}
    for ref in nodes:
        if ref.label not in _OWNED:
            raise StoreError(f"{ref.label} {ref.id} is not for resolution to write")
    for edge in edges:
        if edge.type in LOWER_TYPES:
            raise StoreError(f"{edge.type} is not for resolution to write")
        if edge.start not in known or edge.end not in known:
            missing = edge.start if edge.start not in known else edge.end
            raise StoreError(f"the edge {edge.type} needs {missing.label} {missing.id}, which does not exist")


def _write(bolt: Bolt, lease: Lease, steps: list[Step], *, whole: bool) -> None:
    groups = [steps] if whole else [[step] for step in steps]

    def run(tx: Transaction, group: list[Step]) -> None:
        lease.guard(tx)
        for step in group:
            step(tx)

    for group in filter(None, groups):
        bolt.write(lambda tx, group=group: run(tx, group))  # type: ignore[misc]
