"""What the global options say, passed to every command as click's `obj`."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

KEEP = "GRAPHMODEL_KEEP"
"""Set to anything, commands leave the embedded engine running until `graphmodel stop`."""

if TYPE_CHECKING:
    from graphmodel.api import Graph
    from graphmodel.store.engine import Engine


@dataclass(frozen=True)
class State:
    """Global options."""

    graph: str | None = None
    debug: bool = False

    def open(self) -> Graph:
        """The graph that --graph or the environment names; its engine starts when it is first needed."""
        from graphmodel.api import Graph

        return Graph.open(self.graph, keep=bool(os.environ.get(KEEP)))

    def engine(self) -> Engine:
        """What runs that graph, without starting it."""
        from graphmodel.store import engine_for

        return engine_for(self.graph)


pass_state = click.make_pass_decorator(State)
