"""`graphmodel gazetteer`: what the program knows of the world, and how a user adds to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import click

from graphmodel.cli._output import Output, Row, output_options
from graphmodel.cli._safe import neutral
from graphmodel.errors import UsageError
from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.adding import READERS, add_people
from graphmodel.gazetteer.check import check as faults_of
from graphmodel.gazetteer.load import USER, user_folder
from graphmodel.gazetteer.names import key
from graphmodel.gazetteer.terms import tenures_on
from graphmodel.model.edtf import Interval, bounds, is_valid

LEFT_OUT = 4
INPUT = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("gazetteer")
def command() -> None:
    """Countries, officials with dated offices, organizations and world events that names are resolved with.

    Your own entries live in the directory $GRAPHMODEL_GAZETTEER, else in .graphmodel/gazetteer, and are merged with the
    packaged ones.

    \b
    Example:
      graphmodel gazetteer list people --country KEN --on 2009-10-10
      graphmodel gazetteer add officials.csv --source "Foreign ministry, 2024"
    """


def _countries(gazetteer: Gazetteer, country: str | None, on: Interval) -> Iterator[Row]:
    for entry in gazetteer.countries():
        yield {"key": entry.code, "name": entry.name, "country": entry.code, "aliases": list(entry.aliases)}


def _people(gazetteer: Gazetteer, country: str | None, on: Interval) -> Iterator[Row]:
    keys = dict.fromkeys(p.key for people in (gazetteer.persons(), gazetteer.imported_persons()) for p in people)
    for entry in filter(None, map(gazetteer.person, keys)):
        for tenure in tenures_on(entry, on):
            yield {
                "key": entry.key, "name": entry.name, "country": tenure.country, "title": tenure.title,
                "office": tenure.office, "from": tenure.start, "to": tenure.end, "source": tenure.source,
                "aliases": list(entry.aliases),
            }  # fmt: skip


def _organizations(gazetteer: Gazetteer, country: str | None, on: Interval) -> Iterator[Row]:
    for entry in gazetteer.organizations():
        yield {
            "key": entry.key, "name": entry.name, "country": entry.country, "kind": entry.kind,
            "aliases": list(entry.aliases),
        }  # fmt: skip


def _offices(gazetteer: Gazetteer, country: str | None, on: Interval) -> Iterator[Row]:
    for entry in gazetteer.offices():
        yield {"key": entry.key, "name": entry.title, "kind": entry.kind, "aliases": list(entry.aliases)}


def _events(gazetteer: Gazetteer, country: str | None, on: Interval) -> Iterator[Row]:
    for entry in gazetteer.all_events():
        if country in (None, *entry.participants):
            yield {
                "key": entry.key, "name": entry.name, "kind": entry.kind, "from": entry.start, "to": entry.end,
                "place": entry.place, "source": entry.source, "country": country, "aliases": list(entry.aliases),
            }  # fmt: skip


LISTS: dict[str, Callable[[Gazetteer, str | None, Interval], Iterator[Row]]] = {
    "countries": _countries,
    "people": _people,
    "organizations": _organizations,
    "offices": _offices,
    "events": _events,
}
# The last two are too long for a table.
COLUMNS = ["key", "name", "country", "title", "office", "kind", "place", "from", "to", "aliases", "source"]


@command.command("list")
@click.argument("what", type=click.Choice(list(LISTS)))
@click.option("--search", metavar="TEXT", help="Only entries with this text in a name.")
@click.option("--country", metavar="CODE|NAME", help="Only entries of this country.")
@click.option("--on", metavar="EDTF", help="Only offices held on this date (people).")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many rows.")
@output_options
def list_entries(
    what: str, search: str | None, country: str | None, on: str | None, limit: int | None, output: Output
) -> None:
    """List entries of one kind; of people one row for each office.

    \b
    Example:
      graphmodel gazetteer list events --search "Munich Security"
    """
    if not is_valid(on):
        raise UsageError(f"--on {on!r} is no EDTF date such as 2022-03-14, 2022-03 or 2022")
    gazetteer = Gazetteer.default()
    rows = LISTS[what](gazetteer, _code(gazetteer, country), bounds(on))
    wanted = (row for row in rows if _wanted(row, search, _code(gazetteer, country)))
    present = list(islice(wanted, limit))
    shown = COLUMNS[:-2] if output.chosen == "table" else COLUMNS
    output.emit(present, [name for name in shown if any(name in row for row in present)] or COLUMNS[:3])


def _code(gazetteer: Gazetteer, country: str | None) -> str | None:
    if country is None:
        return None
    entry = gazetteer.country_by_code(country) or gazetteer.country(country)
    if entry is None:
        raise UsageError(f"unknown country {country!r}")
    return entry.code


def _wanted(row: Row, search: str | None, country: str | None) -> bool:
    if country and row.get("country", country) != country:
        return False
    names: list[Any] = [row["name"], *row["aliases"]]
    return search is None or any(key(search) in key(name) for name in names)


@command.command("check")
@output_options
def check_entries(output: Output) -> None:
    """Check dates, codes, keys, shared names and sources, the packaged and your own. Exit code 1: faults.

    \b
    Example:
      graphmodel gazetteer check
    """
    rows = [fault._asdict() for fault in faults_of(Gazetteer.default())]
    output.emit(rows, ["entry", "problem"])
    click.echo(f"{len(rows)} faults." if rows else "No fault found.", err=True)
    if rows:
        click.get_current_context().exit(1)


@command.command("add")
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE…", type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--format", "form", type=click.Choice(list(READERS)), help="csv or ftm; else the file's ending tells.")
@click.option("--source", metavar="TEXT", help="Where the offices are from, for rows that do not say it themselves.")
@click.option(
    "--dir", "folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path), help="Your gazetteer."
)
def add_entries(files: tuple[Path, ...], form: str | None, source: str | None, folder: Path | None) -> None:
    """Add people with dated offices from CSV, or from FollowTheMoney entities as OpenSanctions publishes them.

    \b
    CSV columns: name, title, office, country, organization, start, end, source,
    aliases, gender, surname, wikidata, key. Only name is needed.

    \b
    Example:
      graphmodel gazetteer add ministers.csv --source "Government gazette"
      graphmodel gazetteer add entities.ftm.json
    """
    target = folder or user_folder() or USER
    added = add_people(files, target, Gazetteer.default(), form=form, source=source)
    for refused in added.refused:
        click.echo(neutral(f"left out: {refused.where}: {refused.reason}"), err=True)
    click.echo(
        f"{added.people} people with {added.tenures} offices into {target} "
        f"({added.known} known before, {len(added.refused)} left out)"
    )
    if added.refused:
        click.get_current_context().exit(LEFT_OUT)
