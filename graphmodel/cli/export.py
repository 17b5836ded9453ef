"""`graphmodel export`: one command a format, made from the formats that there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state

if TYPE_CHECKING:
    from graphmodel.export.registry import Format

_SELECTION: tuple[tuple[str, dict[str, Any]], ...] = (
    ("--act", {"multiple": True, "metavar": "ACT", "help": "Only acts of that kind; may be repeated."}),
    ("--meetings/--no-meetings", {"default": None, "help": "With or without who met whom; without if --act is given."}),
    ("--from", {"metavar": "EDTF", "help": "Only from that day on; what has no date stays, unless --sure."}),
    ("--to", {"metavar": "EDTF", "help": "Only up to that day."}),
    ("--sure", {"is_flag": True, "help": "Leave out what may lie outside --from and --to."}),
    ("--country", {"multiple": True, "metavar": "CODE", "help": "One side speaks for it; may be repeated."}),
    ("--among", {"is_flag": True, "help": "Both sides speak for one of the countries."}),
    ("--level", {"type": click.Choice(["official", "country"]), "default": "official",
                 "help": "Parties as they are, or each as its country."}),
    ("--as-of", {"metavar": "EDTF", "help": "Only what articles published by that day reported."}),
    ("--min-confidence", {"type": click.FloatRange(0, 1), "default": 0.0, "help": "Of reports."}),
)  # fmt: skip


class Formats(click.Group):
    """A group whose commands are the export formats."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All formats."""
        from graphmodel.export.registry import discover

        return list(discover())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that writes a format, None if there is none of that name."""
        from graphmodel.export.registry import discover

        form = discover().get(cmd_name)
        return _command(form) if form else None


@click.group(cls=Formats)
def export() -> None:
    """Write the graph in another form. Each form's --help says what it keeps and loses.

    A file appears whole or not at all; equal graphs give equal bytes.

    \b
    Examples:
      graphmodel export graphml -o graph.graphml
      graphmodel export gexf --act warn --from 2022 --level country -o warnings.gexf
      graphmodel export csv -o facts.csv
      graphmodel export neo4j-csv -o import/
    """


def _command(form: Format) -> click.Command:
    callback: Callable[..., Any] = _writer(form)
    if form.holds != "whole":
        for option, how in reversed(_SELECTION):
            names = (option, "from_") if option == "--from" else (option,)
            callback = click.option(*names, **how)(callback)
        if form.holds == "either":
            callback = click.option("--parties", is_flag=True, help="Who did what to whom, not the whole graph.")(
                callback
            )
    required = form.one is None
    callback = click.option(
        "-o", "--output", "target", metavar="FILE", required=required, default=None if required else "-",
        help=_places(form),
    )(callback)  # fmt: skip
    ending = f"FOLDER{form.suffix}" if form.one is None else f"graph{form.suffix}"
    example = f"\b\nExample:\n  graphmodel export {form.name} -o {ending.replace('FOLDER', 'graph')}"
    return click.command(form.name, help=f"{form.doc}\n\n{form.keeps}\n\n{example}", short_help=form.doc)(callback)


def _places(form: Format) -> str:
    if form.many is None:
        return "Where to; standard output if not given."
    table = f" FILE{form.suffix} is one table;" if form.one else ""
    return f"Where to:{table} FILE.zip is an archive, any other name a folder."


def _writer(form: Format) -> Callable[..., None]:
    @pass_state
    def write(state: State, /, target: str, parties: bool = False, **chosen: Any) -> None:
        from graphmodel.export.run import export

        selection = _selection(form, parties, chosen)
        with state.open_to_ask() as graph:
            done = export(graph.store, form.name, target, selection)
        click.echo(neutral(f"{done.nodes} nodes and {done.edges} edges: {done.target}"), err=True)

    return write


def _selection(form: Format, parties: bool, chosen: dict[str, Any]) -> Any:
    """The exchanges that are asked for, None for the whole graph."""
    from graphmodel.export.selection import Selection, select

    if form.holds == "whole":
        return None
    found = select(
        acts=chosen["act"], meetings=chosen["meetings"], from_=chosen["from_"], to=chosen["to"], sure=chosen["sure"],
        countries=chosen["country"], among=chosen["among"], level=chosen["level"], as_of=chosen["as_of"],
        min_confidence=chosen["min_confidence"],
    )  # fmt: skip
    if form.holds == "either" and not parties:
        if found != Selection():
            raise click.UsageError("these options choose among exchanges of parties: add --parties.")
        return None
    return found
