"""What the global options say, passed to every command as click's `obj`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

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

        return Graph.open(self.graph)

    def engine(self) -> Engine:
        """What runs that graph, without starting it."""
        from graphmodel.store import engine_for

        return engine_for(self.graph)


pass_state = click.make_pass_decorator(State)
