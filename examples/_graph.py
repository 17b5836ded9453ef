"""What the examples share: a graph that holds the example articles."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graphmodel import Graph

ARTICLES = Path(__file__).parent / "articles"


@contextmanager
def example_graph() -> Iterator[Graph]:
    """The graph that the command line names, or a temporary one; the example articles are loaded if it is empty."""
    with tempfile.TemporaryDirectory(prefix="graphmodel-") as folder, Graph.open(target(folder)) as graph:
        if not graph.articles():
            graph.load(ARTICLES)
        yield graph


def target(folder: str) -> str:
    """A folder or URI given on the command line, else a place in `folder`."""
    return sys.argv[1] if len(sys.argv) > 1 else str(Path(folder) / "graph")
