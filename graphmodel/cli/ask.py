"""`graphmodel ask`."""

from __future__ import annotations

import shlex

import click

from graphmodel.cli._output import Output, output_options
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state


@click.command()
@click.argument("question")
@output_options
@pass_state
def ask(state: State, question: str, output: Output) -> None:
    """Ask in plain English. The query that was understood is shown first, so that you can correct it.

    \b
    Example:
      graphmodel ask "Who warned China about arming Russia before the Rome talks?"
    """
    with state.open_to_ask() as graph:
        understood, result = graph.ask(question)
    pairs = [f"-p {shlex.quote(f'{key}={value}')}" for key, values in understood.params.items() for value in values]
    click.echo(neutral(" ".join(["Understood: graphmodel query", understood.query, *pairs])), err=True)
    if understood.left:
        click.echo(neutral(f"Words that no rule used: {understood.left}"), err=True)
    for note in result.notes:
        click.echo(neutral(note), err=True)
    output.emit([row.model_dump(mode="json") for row in result])
