"""The graph as a networkx MultiDiGraph of officials, countries and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx

    from graphmodel.store import Store

NODES = "MATCH (n) WHERE n.id IN $ids RETURN properties(n) AS properties, labels(n) AS labels"
EDGES = """
MATCH (a)-[r]->(b) WHERE r.derived = true
RETURN a.id AS start, b.id AS end, type(r) AS type, properties(r) AS properties
ORDER BY start, end, type, coalesce(r.key, '')
"""
SOURCES = "MATCH (a:Article)-[:CONTAINS]->(r:Report) RETURN r.id AS report, a.file AS article"
SPECIFIC = ("Official", "Person", "Country", "Organization", "Source")


def to_networkx(store: Store) -> networkx.MultiDiGraph[str]:
    """Who did what to whom: a node a party, an edge an act or a meeting between two.

    Nodes have `label` and their properties; edges `type`, `earliest` and `latest` (`datetime.date`, where known),
    `reports` (ids) and `articles` (file names, sorted). Node and edge order is the same for equal graphs.
    """
    import networkx

    article_of = {row["report"]: row["article"] for row in store.read(SOURCES).rows}
    edges = store.read(EDGES).rows
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    ids = sorted({row[end] for row in edges for end in ("start", "end")})
    for row in sorted(store.read(NODES, {"ids": ids}).rows, key=lambda row: str(row["properties"]["id"])):
        label = next((each for each in SPECIFIC if each in row["labels"]), "")
        graph.add_node(row["properties"]["id"], label=label, **_without(row["properties"], "id"))
    for row in edges:
        properties = _without(row["properties"], "derived")
        articles = sorted({article_of[report] for report in properties.get("reports", ()) if report in article_of})
        graph.add_edge(row["start"], row["end"], type=row["type"], articles=articles, **properties)
    return graph


def _without(properties: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in properties.items() if key != name}
