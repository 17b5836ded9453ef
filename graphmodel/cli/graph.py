"""`graphmodel check`, `dump` and `restore`."""

from __future__ import annotations

import click

from graphmodel.cli._output import destination, fail_if
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state


@click.command()
@pass_state
def check(state: State) -> None:
    """Check every invariant of the graph: exit code 0 when all hold, 1 with a line for each that does not.

    \b
    Example:
      graphmodel check
    """
    with state.open_to_ask() as graph:
        findings = graph.check()
    for finding in findings:
        click.echo(neutral(f"{finding.invariant}: {finding.id}: {finding.detail}"))
    if not findings:
        click.echo("Every invariant holds.", err=True)
    fail_if(bool(findings), 1)


@click.command()
@click.option(
    "-o", "--output", "file", metavar="FILE", help="Write to FILE, whole or not at all; else to standard output."
)
@pass_state
def dump(state: State, file: str | None) -> None:
    """Write the whole graph as sorted JSON lines. Two equal graphs give equal bytes.

    \b
    Example:
      graphmodel dump -o graph.jsonl
    """
    with state.open_to_ask() as graph, destination(file) as stream:
        lines = graph.store.dump(stream)
    click.echo(f"{lines} lines", err=True)


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@pass_state
def restore(state: State, file: str) -> None:
    """Read a dump into an empty graph.

    \b
    Example:
      graphmodel --graph copy restore graph.jsonl
    """
    with state.open() as graph:
        graph.restore(file)
        click.echo(f"{len(graph.articles())} articles restored", err=True)
