"""`graphmodel query` and `graphmodel queries`."""

from __future__ import annotations

import click

from graphmodel.cli._output import Output, output_options
from graphmodel.cli._params import for_query
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state


@click.command()
@click.argument("name", metavar="NAME")
@click.option(
    "-p", "--param", "pairs", multiple=True, metavar="KEY=VALUE", help="A parameter; a repeated one is a list."
)
@output_options
@pass_state
def query(state: State, name: str, pairs: tuple[str, ...], output: Output) -> None:
    """Ask a named question. `graphmodel queries` lists them, `graphmodel queries NAME` explains one.

    \b
    Example:
      graphmodel query who_warned_whom -p addressee_country=CHN -p before="rome 2022-03"
    """
    params = for_query(pairs)
    with state.open_to_ask() as graph:
        result = graph.query(name, **params)
    for note in result.notes:
        click.echo(neutral(note), err=True)
    output.emit([row.model_dump(mode="json") for row in result])
