"""`graphmodel load`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from graphmodel.cli._columns import mapping
from graphmodel.cli._contact import reachable
from graphmodel.cli._dates import checked
from graphmodel.cli._output import destination, dumps, fail_if
from graphmodel.cli._progress import reporting
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state
from graphmodel.summary import LoadSummary

LEFT_OUT = 4


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…|URL…|-")
@click.option("--format", "format_", metavar="FORMAT", help="Input format; told from each file if not given.")
@click.option("--articles", metavar="DIR", help="Folder of the articles that annotations are about.")
@click.option("--date", callback=checked, help="Publication date of these articles (EDTF: 2022-03-14, 2022-03, …).")
@click.option("--encoding", metavar="NAME", help="Encoding of inputs that are not UTF-8; auto takes the likeliest.")
@click.option("--columns", callback=mapping, metavar="FIELD=NAME,…", help="Which column of a CSV file is what.")
@click.option("--follow", is_flag=True, help="Fetch the pages that the entries of a feed link to.")
@click.option("--state", "feeds", metavar="FILE", help="Keep what was taken from feeds there; take only what is new.")
@click.option("--contact", callback=reachable, metavar="MAIL|URL", help="Told to web servers: who is asking.")
@click.option("--again", is_flag=True, help="Read articles again that this version has read already.")
@click.option("--resume", is_flag=True, help="Go on with a load of the same inputs that was broken off.")
@click.option("--quarantine", metavar="DIR", help="Copy what is left out to DIR, with the reasons.")
@click.option("--workers", type=click.IntRange(1, 64), help="Processes for extraction; decided by itself if not given.")
@click.option("--dry-run", is_flag=True, help="Only say what would be loaded.")
@click.option("--json", "as_json", is_flag=True, help="The summary as one JSON object.")
@click.option("-o", "--output", "file", metavar="FILE", help="Write the summary to FILE.")
@pass_state
def load(
    state: State,
    paths: tuple[str, ...],
    format_: str | None,
    articles: str | None,
    date: str | None,
    encoding: str | None,
    columns: dict[str, str],
    follow: bool,
    feeds: str | None,
    contact: str | None,
    again: bool,
    resume: bool,
    quarantine: str | None,
    workers: int | None,
    dry_run: bool,
    as_json: bool,
    file: str | None,
) -> None:
    """Load articles: files, folders, globs, .gz, web addresses, or - for standard input.

    A file that cannot be used is left out with the reason, and the exit code is then 4; the rest is loaded.
    A load that was broken off has lost nothing: run it again, with --resume to pass over the files that it had read.

    \b
    Examples:
      graphmodel load articles/ 'more/*.html'
      graphmodel load --format annotations --articles articles/ coded/
      graphmodel load --columns text=body,date=when table.csv
      graphmodel load --follow --state feeds.json https://www.example.org/world/rss.xml
    """
    with state.open() as graph, hinting(), reporting() as progress:
        summary = graph.load(
            paths,
            format=format_,
            articles=articles,
            date=date,
            encoding=encoding,
            columns=columns,
            follow=follow,
            state=feeds,
            contact=contact,
            resume=resume,
            quarantine=quarantine,
            workers=workers,
            dry_run=dry_run,
            again=again,
            progress=progress,
        )
    tell(summary)
    with destination(file) as stream:
        stream.write((dumps(summary.model_dump(), indent=2) if as_json else in_words(summary)) + "\n")
    fail_if(bool(summary.left_out), LEFT_OUT)


@contextmanager
def hinting() -> Iterator[None]:
    """A block that, interrupted, says how to go on."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo("What was written is kept; the same command with --resume goes on from there.", err=True)
        raise


def tell(summary: LoadSummary) -> None:
    """What was left out, and remarks, a line each on standard error."""
    for remark in summary.left_out:
        click.echo(neutral(f"left out: {remark.source}: {remark.reason}"), err=True)
    for remark in summary.notes:
        click.echo(neutral(f"note: {remark.source}: {remark.reason}"), err=True)


def in_words(summary: LoadSummary) -> str:
    """The summary for people, a line for the articles and one for what they hold."""
    verb = "would be read" if summary.dry_run else "read"
    parts = [f"{getattr(summary, each)} {each}" for each in ("new", "replaced", "unchanged") if getattr(summary, each)]
    detail = f" ({', '.join(parts)})" if parts and not summary.dry_run else ""
    lines = [
        f"{_count(summary.articles, 'article')} {verb}{detail}",
        f"{_count(summary.reports, 'report')}: {_count(summary.statements, 'statement')}, "
        f"{_count(summary.meetings, 'meeting')}",
    ]
    if summary.left_out:
        lines.append(f"{len(summary.left_out)} left out")
    return "\n".join(lines)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
