"""Collects nodes and edges; the same edge told twice is one edge with the reports of both."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from graphmodel.model.edtf import Interval
from graphmodel.model.graph import Edge, Node, NodeRef, Properties, UpperLayer
from graphmodel.model.vocab import EdgeType

REPORT = "Report"


def report_ref(report_id: str) -> NodeRef:
    """The node of a report."""
    return NodeRef("Report", report_id)


def fact(reports: Iterable[str], days: Interval | None = None, **more: Any) -> Properties:
    """Properties of a fact edge: the reports that tell it, the days on which it was so, and whatever else is known."""
    properties: Properties = {"reports": sorted(set(reports))}
    if days and days.earliest:
        properties["earliest"] = days.earliest
    if days and days.latest:
        properties["latest"] = days.latest
    return properties | {name: value for name, value in more.items() if value is not None}


class Builder:
    """An upper layer in the making."""

    def __init__(self) -> None:
        self._nodes: dict[NodeRef, Properties] = {}
        self._edges: dict[tuple[str, NodeRef, NodeRef, str], Edge] = {}

    def node(self, ref: NodeRef, properties: Properties) -> NodeRef:
        """Adds a node, or properties to one that is there; unknown (None) properties are left out."""
        known = self._nodes.setdefault(ref, {})
        known.update({name: value for name, value in properties.items() if value is not None})
        return ref

    def has(self, ref: NodeRef) -> bool:
        """Whether a node was added."""
        return ref in self._nodes

    def edge(self, kind: EdgeType, start: NodeRef, end: NodeRef, properties: Properties) -> None:
        """Adds an edge; where one with the same type, ends and `key` is there, reports are united and days widened."""
        place = (kind, start, end, str(properties.get("key", "")))
        known = self._edges.get(place)
        self._edges[place] = Edge(kind, start, end, _united(known.properties, properties) if known else properties)

    def layer(self) -> UpperLayer:
        """All nodes and edges, sorted."""
        nodes = [Node(ref.label, ref.id, properties) for ref, properties in sorted(self._nodes.items())]
        return UpperLayer(nodes, [edge for _, edge in sorted(self._edges.items(), key=lambda item: item[0])])


def _united(old: Properties, new: Properties) -> Properties:
    both = {**new, **old}
    if "reports" in both:
        both["reports"] = sorted({*old.get("reports", ()), *new.get("reports", ())})
    for name, choose in (("earliest", min), ("latest", max)):
        values: list[date] = [p[name] for p in (old, new) if name in p]
        if len(values) == 2:
            both[name] = choose(values)
        else:
            both.pop(name, None)
    return both
