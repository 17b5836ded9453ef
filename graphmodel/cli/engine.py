"""`graphmodel status` and `graphmodel stop`."""

from __future__ import annotations

import click

from graphmodel.cli._output import dumps
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
@pass_state
def status(state: State, as_json: bool) -> None:
    """Say what graph this is, which engine runs it and what it holds.

    \b
    Example:
      graphmodel status
    """
    with state.open() as graph:
        found = graph.store.status()
    if as_json:
        click.echo(dumps(found, indent=2))
        return
    for key, value in found.items():
        click.echo(neutral(f"{key}: {dumps(value) if isinstance(value, (dict, list)) else value}"))


@click.command()
@pass_state
def stop(state: State) -> None:
    """Stop the embedded engine of this graph, if it runs.

    \b
    Example:
      graphmodel stop
    """
    from graphmodel.store import stop_engine

    click.echo("stopped" if stop_engine(state.graph) else "not running", err=True)
