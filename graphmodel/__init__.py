"""graphmodel: news articles as evidence in a Neo4j property graph.

`from graphmodel import Graph` is the way in for programs; `graphmodel --help` for people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphmodel.api import Graph

__version__ = "0.1.0"
__all__ = ["Graph", "__version__"]


def __getattr__(name: str) -> Any:
    # Not imported at once: the command line starts with this package and must not wait for what it may not need.
    if name == "Graph":
        from graphmodel.api import Graph

        return Graph
    raise AttributeError(f"module 'graphmodel' has no attribute {name!r}")
