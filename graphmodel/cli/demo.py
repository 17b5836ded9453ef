"""`graphmodel demo`: the example articles in a graph, and the question that the program is for."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from graphmodel.cli._progress import reporting
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state
from graphmodel.cli.load import in_words
from graphmodel.errors import UsageError
from graphmodel.summary import LoadSummary

GRAPH = ".graphmodel/demo"
QUESTION = {"addressee_country": "CHN", "before": "biden xi 2022-03-18"}
ASKED = "Who warned China about what, before the call of Joe Biden and Xi Jinping of 18 March 2022?"
VERDICTS = {"yes": "yes, before the call", "unknown": "unknown: the dates leave open whether before the call"}
WIDTH = 110


def examples() -> Path:
    """The folder of example articles of a source checkout.

    Raises:
        UsageError: the program was installed without them.
    """
    folder = Path(__file__).resolve().parents[2] / "examples" / "articles"
    if not folder.is_dir():
        raise UsageError(
            "the example articles come with the source code, not with the installed package; "
            "run the demo from a clone, or load articles of your own: graphmodel load PATH"
        )
    return folder


@click.command()
@click.option("--articles", "folder", metavar="DIR", help="Other articles than the examples.")
@pass_state
def demo(state: State, folder: str | None) -> None:
    """Load the example articles and answer: who warned whom about what, before which meeting?

    \b
    Example:
      graphmodel demo
    """
    target = state.graph or GRAPH
    source = Path(folder) if folder else examples()
    with State(graph=target).open() as graph, reporting() as progress:
        # Read again each time, so that what is left out of the articles is told each time.
        summary = graph.load(source, again=True, progress=progress)
        rows = [row.model_dump(mode="json") for row in graph.query("who_warned_whom", **QUESTION)]
    command = f"graphmodel --graph {target}"
    asked = " ".join(f'-p {key}="{value}"' if " " in value else f"-p {key}={value}" for key, value in QUESTION.items())
    click.echo("\n".join([*_loaded(summary, source), "", *_answers(rows, f"{command} query who_warned_whom {asked}")]))
    click.echo("\n".join(following(command)))


def _loaded(summary: LoadSummary, source: Path) -> Iterator[str]:
    yield f"Loaded {_shown(source)}:"
    yield textwrap.indent(in_words(summary), "  ")
    yield "Left out:"
    for remark in summary.left_out:
        yield neutral(f"  {remark.source}: {remark.reason}")
    for reason, number in sorted(summary.passages.items(), key=lambda item: (-item[1], item[0])):
        yield neutral(f"  {number} passages: {reason}")
    if not summary.left_out and not summary.passages:
        yield "  nothing"


def _answers(rows: list[dict[str, Any]], command: str) -> Iterator[str]:
    yield ASKED
    yield f"  $ {command}"
    for number, row in enumerate(rows, 1):
        yield ""
        yield from answer(row["statement"], number)
    if not rows:
        yield "  nobody, as far as these articles tell"


def answer(statement: dict[str, Any], number: int) -> Iterator[str]:
    """One statement in five lines: who to whom, about what, when, whether before the meeting, and where it stands."""
    to = statement["addressee"] or statement["target"] or "nobody in particular"
    reports = statement["reports"]
    report = reports[0]
    via = f" (told by {', '.join(report['via'])})" if report.get("via") else ""
    more = len({each["article"] for each in reports}) - 1
    others = f", and {more} more" if more else ""
    yield neutral(f"{number}. {statement['speaker']} → {to}: {statement['act']}{via}")
    yield neutral(f"   about   {statement['about'] or '-'}")
    yield neutral(f"   date    {statement['date'] or 'unknown'} ({statement['date_basis'] or 'none'})")
    yield neutral(f"   verdict {VERDICTS.get(statement['verdict'] or '', '-')}")
    quote = " ".join(str(report["quote"]).split())
    yield neutral(f"   source  {textwrap.shorten(quote, WIDTH, placeholder=' …')!r} [{report['article']}{others}]")


def following(command: str) -> Iterator[str]:
    """What to type next."""
    yield ""
    yield "Type next:"
    if activate := _activate():
        yield f"  source {activate}"
    yield f"  {command} queries                                  what else can be asked"
    yield f"  {command} query who_met_whom -p speaker_country=USA -p addressee_country=CHN"
    yield f"  {command} query statements_by -p speaker=Blinken"
    yield f"  {command} load YOUR-ARTICLES                       files, folders, web pages, - for standard input"
    yield f"  {command} check                                    whether every fact still has its source"


def _activate() -> str | None:
    """What makes `graphmodel` a command of the shell, where it is none and lies in an environment of its own."""
    script = Path(sys.executable).parent / "activate"
    return None if shutil.which("graphmodel") or not script.is_file() else _shown(script)


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
