"""`graphmodel extract`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from graphmodel.cli import _explain, _explain_page
from graphmodel.cli._dates import checked
from graphmodel.cli._output import destination, dumps, fail_if
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state
from graphmodel.cli.load import LEFT_OUT
from graphmodel.errors import InputError
from graphmodel.model.claims import Extraction, MeetingClaim, StatementClaim

if TYPE_CHECKING:
    from graphmodel.extract import Extractor

STATEMENT = (
    "id", "start", "end", "speaker", "speaker_country", "act", "addressee", "addressee_country", "target", "about",
    "mode", "date", "date_basis", "meeting", "before", "via", "status", "denies", "confidence", "rule",
)  # fmt: skip
MEETING = (
    "id", "start", "end", "type", "participants", "place", "date", "date_basis", "status", "confidence", "rule",
)  # fmt: skip


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…|-")
@click.option("-o", "--output", "file", metavar="FILE", help="Write to FILE, whole or not at all.")
@click.option("--format", "format_", metavar="FORMAT", help="Input format; told from each file if not given.")
@click.option("--date", callback=checked, help="Publication date of these articles (EDTF).")
@click.option("--encoding", metavar="NAME", help="Encoding of inputs that are not UTF-8; auto takes the likeliest.")
@click.option("--extractor", "name", metavar="NAME", help="Another extractor that is installed than the rules.")
@click.option("--explain", is_flag=True, help="Show the text with what was found marked, and why; no JSON.")
@click.option("--html", "as_html", is_flag=True, help="With --explain: as a web page.")
@pass_state
def extract(
    state: State,
    paths: tuple[str, ...],
    file: str | None,
    format_: str | None,
    date: str | None,
    encoding: str | None,
    name: str | None,
    explain: bool,
    as_html: bool,
) -> None:
    """Print the statements and meetings that articles report, one JSON object a line; no graph is touched.

    `start` and `end` count characters of the article's text, so that text[start:end] is the reporting clause.

    \b
    Examples:
      graphmodel extract article.txt -o reports.jsonl
      graphmodel extract --explain article.txt
      graphmodel extract --explain --html article.txt -o article.html
    """
    if as_html and not explain:
        raise click.UsageError("--html goes with --explain")
    other = _other(name)
    left_out = 0
    with state.open() as graph, destination(file) as stream:
        if as_html:
            stream.write(_explain_page.HEAD)
        for number, result in enumerate(graph.extract(paths, format=format_, date=date, encoding=encoding), 1):
            if isinstance(result, InputError):
                left_out += 1
                click.echo(neutral(f"left out: {result}"), err=True)
                continue
            made = other.extract(result.document) if other is not None else result
            if as_html:
                stream.write(_explain_page.section(_explain.explained(made), number))
            elif explain:
                _explain.write_text(_explain.explained(made), stream)
            else:
                stream.writelines(dumps(line) + "\n" for line in lines(made))
        if as_html:
            stream.write(_explain_page.FOOT)
    fail_if(left_out > 0, LEFT_OUT)


def _other(name: str | None) -> Extractor | None:
    from graphmodel.batch import identity
    from graphmodel.extract.plugins import extractor

    return None if name is None or name == identity()[0] else extractor(name)


def lines(extraction: Extraction) -> Iterator[dict[str, Any]]:
    """Statements and meetings of one article in reading order, meetings first where both begin at one place."""
    claims: list[MeetingClaim | StatementClaim] = [*extraction.meetings, *extraction.statements]
    for claim in sorted(claims, key=lambda each: (each.start, each.end)):
        kind, names = ("meeting", MEETING) if isinstance(claim, MeetingClaim) else ("statement", STATEMENT)
        fields = claim.model_dump(include=set(names))
        yield {"kind": kind, "file": extraction.document.name, **{name: fields[name] for name in names}}
