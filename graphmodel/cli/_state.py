"""What the global options say, passed to every command as click's `obj`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from graphmodel.api import Graph
    from graphmodel.store import Store


@dataclass(frozen=True)
class State:
    """Global options."""

    graph: str | None = None
    debug: bool = False

    def open(self) -> Graph:
        """The graph that --graph or the environment names; its engine starts when it is first needed."""
        from graphmodel.api import Graph

        return Graph.open(self.graph)

    def store(self) -> Store:
        """The store alone, for commands about the engine.

        Raises:
            StoreUnavailable: the server cannot be reached or started.
        """
        from graphmodel.store import open_store

        return open_store(self.graph)


pass_state = click.make_pass_decorator(State)
