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
    """Say what graph this is, whether its engine runs, and what it holds if so. Nothing is started.

    \b
    Example:
      graphmodel status
    """
    found = state.engine().status()
    if found["running"]:
        with state.open() as graph:
            found = graph.store.status()
    if as_json:
        click.echo(dumps(found, indent=2))
        return
    for key, value in found.items():
        click.echo(neutral(f"{key}: {dumps(value) if isinstance(value, (dict, list)) else value}"))


@click.command()
@pass_state
def start(state: State) -> None:
    """Start the embedded engine and leave it running until `graphmodel stop`, so that each command is quicker.

    \b
    Example:
      graphmodel start
    """
    from graphmodel.store import open_store

    with open_store(state.graph, keep=True) as store:
        click.echo(f"running: {store.target}", err=True)


@click.command()
@pass_state
def stop(state: State) -> None:
    """Stop the embedded engine of this graph, if it runs.

    \b
    Example:
      graphmodel stop
    """
    click.echo("stopped" if state.engine().stop() else "not running", err=True)
