"""The network of parties as a networkx MultiDiGraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import networkx

from graphmodel.export import parties
from graphmodel.export.selection import Selection
from graphmodel.export.snapshot import snapshot

if TYPE_CHECKING:
    from graphmodel.export.reading import Reads

if TYPE_CHECKING:
    _Base = networkx.MultiDiGraph[str]
else:
    _Base = networkx.MultiDiGraph


class PartyGraph(_Base):
    """A MultiDiGraph of parties; a notebook shows it as a picture while it is small."""

    def _repr_html_(self) -> str:
        from graphmodel.notebook.graphs import graph_html

        return graph_html(self)


def to_networkx(store: Reads, selection: Selection | None = None) -> PartyGraph:
    """Who did what to whom: a node a party, an edge an act or a meeting between two.

    Nodes have `label` and their properties; edges `type`, `earliest` and `latest` (`datetime.date`, where known),
    `date` (EDTF), `about`, `reports` (ids), `quotes`, and `articles` (file names, sorted); their key is the id of the
    statement or meeting. Node and edge order is the same for equal graphs.
    """
    graph: Any = PartyGraph()
    with snapshot(store, parties.WANTED) as taken, parties.network(taken, selection or Selection()) as found:
        for node in found.nodes():
            graph.add_node(node.id, label=node.label, **{k: v for k, v in node.properties.items() if k != "id"})
        for edge in found.edges():
            graph.add_edge(edge.start, edge.end, key=f"{edge.type}:{edge.key}", type=edge.type, **edge.properties)
    found_graph: PartyGraph = graph
    return found_graph
