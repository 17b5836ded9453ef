"""`graphmodel serve`."""

from __future__ import annotations

import click

from graphmodel.cli._state import State, pass_state
from graphmodel.errors import UsageError, without_extra


@click.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Port; 0 takes a free one."
)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1, 600),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="Longest time that one page may read.",
)
@click.option(
    "--max-rows",
    type=click.IntRange(1, 1_000_000),
    default=20_000,
    show_default=True,
    metavar="N",
    help="Most rows that one read of a page may take.",
)
@pass_state
def serve(state: State, port: int, timeout: float, max_rows: int) -> None:
    """Show the graph as web pages on this machine: search, timelines, graphs, every sentence behind them.

    The pages are only for reading, answer to this machine alone (127.0.0.1), and load nothing from elsewhere. Stop it
    with Ctrl-C. It needs the extra web: pip install 'graphmodel[web]'.

    \b
    Example:
      graphmodel serve --port 8000
    """
    try:
        from graphmodel.web.serving import serve as run
    except ModuleNotFoundError as error:
        raise UsageError(without_extra("serve", "web", error)) from error
    from graphmodel.web.limits import Limits

    with state.open_to_ask() as graph:
        run(graph.store, port, Limits(seconds=timeout, rows=max_rows), click.echo)
