"""`graphmodel mcp`."""

from __future__ import annotations

import click

from graphmodel.cli._state import State, pass_state
from graphmodel.errors import UsageError, without_extra


@click.command()
@pass_state
def mcp(state: State) -> None:
    """Serve the named queries and `why` as tools of the Model Context Protocol, over standard input and output.

    It only reads, and takes no Cypher. It needs the extra mcp.

    \b
    Example:
      graphmodel --graph .graphmodel/graph mcp
    """
    try:
        from graphmodel.mcp.server import serve
    except ImportError as error:
        raise UsageError(without_extra("the MCP server", "mcp", error)) from error
    with state.open_to_ask() as graph:
        serve(graph)
