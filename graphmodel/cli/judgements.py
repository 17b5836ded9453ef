"""`graphmodel judgements`, `merge`, `unmerge` and `retract`: what was judged to be one, and an analyst's word on it."""

from __future__ import annotations

import datetime

import click

from graphmodel.cli._output import Output, output_options
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state


@click.command()
@click.argument("ref", required=False, metavar="[ID]")
@output_options
@pass_state
def judgements(state: State, ref: str | None, output: Output) -> None:
    """Show which reports are held to tell of one statement or meeting, and why. ID narrows it to one.

    \b
    Examples:
      graphmodel judgements
      graphmodel judgements stm_0a1b2c3d4e5f60718293
    """
    from graphmodel import judging

    with state.open_to_ask() as graph:
        rows = [each.model_dump() for each in judging.judgements(graph.store, ref)]
    output.emit(rows)


@click.command()
@click.argument("left", metavar="ID")
@click.argument("right", metavar="ID")
@click.option("--note", default="", help="Why.")
@pass_state
def merge(state: State, left: str, right: str, note: str) -> None:
    """Judge that two reports (or statements, or meetings) are one. It outlives every reload; `unmerge` undoes it.

    \b
    Example:
      graphmodel merge stm_0a1b2c3d4e5f60718293 stm_90807060504030201000 --note "both tell of the call"
    """
    from graphmodel import judging

    with state.open_to_ask() as graph:
        reports = judging.merge(graph.store, left, right, note)
    click.echo(f"judged to be one: {' and '.join(reports)}", err=True)


@click.command()
@click.argument("report", metavar="REPORT")
@click.option("--note", default="", help="Why.")
@pass_state
def unmerge(state: State, report: str, note: str) -> None:
    """Judge that a report tells of something else than the reports it is held together with. It outlives every reload.

    \b
    Example:
      graphmodel unmerge rep_0a1b2c3d4e5f60718293 --note "another day"
    """
    from graphmodel import judging

    with state.open_to_ask() as graph:
        others = judging.unmerge(graph.store, report, note)
    click.echo(f"taken apart from {', '.join(others)}", err=True)


@click.command()
@click.argument("ref", metavar="ARTICLE")
@click.option("--note", help="Why it was withdrawn, and where that was told.")
@click.option("--at", type=click.DateTime(["%Y-%m-%d"]), help="Day on which it was withdrawn; today if not given.")
@click.option("--undo", is_flag=True, help="It stands again.")
@pass_state
def retract(state: State, ref: str, note: str | None, at: datetime.datetime | None, undo: bool) -> None:
    """Mark an article as withdrawn by its publisher. It stays; queries leave out what rests on it alone.

    \b
    Example:
      graphmodel retract 2022-03-14-rome --note "correction of 16 March"
    """
    if undo == (note is not None):
        raise click.UsageError("give either --note or --undo")
    with state.open_to_ask() as graph:
        day = at.date() if at else datetime.datetime.now(datetime.timezone.utc).date()
        article = graph.retract(ref, note, None if undo else day)
    click.echo(neutral(f"{'stands again' if undo else 'retracted'}: {article.file}"), err=True)
