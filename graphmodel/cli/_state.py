"""What the global options say, passed to every command as click's `obj`."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphmodel.cli._safe import neutral

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

    def open_to_ask(self) -> Graph:
        """As `open`, for a command that expects something there: says so on standard error where there is nothing."""
        from graphmodel import settings

        target = self.graph or os.environ.get(settings.URI) or str(settings.DEFAULT_GRAPH)
        if not settings.is_uri(target) and not Path(target).expanduser().exists():
            click.echo(neutral(f"There is no graph at {target} yet; graphmodel load makes one."), err=True)
        return self.open()

    def engine(self) -> Engine:
        """What runs that graph, without starting it."""
        from graphmodel.store import engine_for

        return engine_for(self.graph)


pass_state = click.make_pass_decorator(State)
