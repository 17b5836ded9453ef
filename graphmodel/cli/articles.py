"""`graphmodel articles` and `graphmodel forget`."""

from __future__ import annotations

import click

from graphmodel.cli._output import Output, output_options
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state

COLUMNS = ["file", "id", "title", "publisher", "published", "published_basis", "retracted", "reports", "extractors"]


@click.command()
@output_options
@pass_state
def articles(state: State, output: Output) -> None:
    """List the loaded articles.

    \b
    Example:
      graphmodel articles --csv -o articles.csv
    """
    with state.open_to_ask() as graph:
        rows = [{name: getattr(article, name) for name in COLUMNS} for article in graph.articles()]
    output.emit(rows, COLUMNS)


@click.command()
@click.argument("refs", nargs=-1, required=True, metavar="ARTICLE…")
@pass_state
def forget(state: State, refs: tuple[str, ...]) -> None:
    """Remove articles, and all and only what came from them. ARTICLE is an id, or the beginning of a file name.

    \b
    Example:
      graphmodel forget 2022-03-14-rome
    """
    with state.open_to_ask() as graph:
        for ref in refs:
            article = graph.forget(ref)
            click.echo(neutral(f"forgotten: {article.file} ({article.reports} reports)"))
