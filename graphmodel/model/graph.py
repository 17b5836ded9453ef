"""Nodes and edges as rows: what resolution produces, the store writes, and a dump prints."""

from __future__ import annotations

from typing import Any, NamedTuple

from graphmodel.model.vocab import EdgeType, Label

Properties = dict[str, Any]
"""Values are str, int, float, bool, `datetime.date`, lists of these, never None (an absent key is unknown)."""


class NodeRef(NamedTuple):
    """Label and id: enough to find a node."""

    label: Label
    id: str


class Node(NamedTuple):
    """A node; `id` is repeated as the property `id` by the store."""

    label: Label
    id: str
    properties: Properties

    @property
    def ref(self) -> NodeRef:
        """Label and id."""
        return NodeRef(self.label, self.id)


class Edge(NamedTuple):
    """An edge. Type, ends and the property `key` ("" where one edge between two nodes is enough) identify it."""

    type: EdgeType
    start: NodeRef
    end: NodeRef
    properties: Properties

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What tells this edge from others: type, start id, end id, `key` property."""
        return (self.type, self.start.id, self.end.id, str(self.properties.get("key", "")))


class StoredReport(NamedTuple):
    """A report as it lies in the graph, with what resolution needs of its article.

    `claim` is the JSON of a StatementClaim, MeetingClaim or RoleClaim (`kind` says which), as the extractor gave it.
    """

    id: str
    kind: str
    article: str
    file: str
    published: str | None
    publisher: str | None
    retracted: bool
    extractor: str
    quote: str
    claim: str
    origin: str = ""
    """Id of the article that this report's article is a copy or another version of; "" where it stands for itself."""


class Override(NamedTuple):
    """An analyst's judgement on two reports: the `same` act or meeting, or `different` ones. Survives every reload."""

    left: str
    right: str
    verdict: str
    note: str


class UpperLayer(NamedTuple):
    """Everything above the reports: a pure function of all reports and overrides, so order of loading cannot matter."""

    nodes: list[Node]
    edges: list[Edge]
