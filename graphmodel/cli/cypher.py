"""`graphmodel cypher`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from graphmodel.cli._output import Output, output_options
from graphmodel.cli._params import for_cypher
from graphmodel.cli._state import State, pass_state


@click.command()
@click.argument("text", metavar="TEXT|FILE|-")
@click.option(
    "-p", "--param", "pairs", multiple=True, metavar="KEY=VALUE", help="A parameter: JSON where it is JSON, else text."
)
@click.option("--timeout", type=click.FloatRange(0.1, 3600), default=30.0, show_default=True, help="Seconds.")
@click.option("--max-rows", type=click.IntRange(1), default=10_000, show_default=True, help="Rows to stop after.")
@output_options
@pass_state
def cypher(state: State, text: str, pairs: tuple[str, ...], timeout: float, max_rows: int, output: Output) -> None:
    """Run a Cypher text that only reads. Writes, procedures and LOAD CSV are refused.

    \b
    Example:
      graphmodel cypher 'MATCH (s:Statement {act: $act}) RETURN s.speaker, s.about' -p act=warn
    """
    with state.open_to_ask() as graph:
        result = graph.store.read_untrusted(_text(text), for_cypher(pairs), timeout=timeout, max_rows=max_rows)
    output.emit(result.rows, result.columns)
    if result.truncated:
        click.echo(f"Cut after {max_rows} rows; --max-rows raises the limit.", err=True)


def _text(argument: str) -> str:
    if argument == "-":
        return sys.stdin.read()
    if argument.endswith((".cypher", ".cyp", ".cql")) and "\n" not in argument:
        return Path(argument).read_text("utf-8")
    return argument
