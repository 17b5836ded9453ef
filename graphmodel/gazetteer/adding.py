"""Brings people of CSV or FollowTheMoney files into a user's gazetteer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from graphmodel.errors import InputError, UsageError
from graphmodel.gazetteer.database import FILE, write_people
from graphmodel.gazetteer.followthemoney import read_followthemoney
from graphmodel.gazetteer.gazetteer import Gazetteer
from graphmodel.gazetteer.incoming import Incoming, Refused
from graphmodel.gazetteer.people_csv import read_csv

READERS: dict[str, Callable[[Path, Gazetteer, str | None], Incoming]] = {
    "csv": read_csv,
    "ftm": read_followthemoney,
}
_ENDINGS = {".csv": "csv", ".json": "ftm", ".jsonl": "ftm", ".ijson": "ftm", ".ndjson": "ftm"}


class Added(NamedTuple):
    """What came of an import: people and tenures written, how many were known before, what was refused."""

    people: int
    tenures: int
    known: int
    refused: list[Refused]


def format_of(path: Path) -> str:
    """The format that a file's name tells, `.gz` aside. Raises UsageError where it tells none."""
    plain = path.with_suffix("") if path.suffix == ".gz" else path
    if plain.suffix.lower() not in _ENDINGS:
        raise UsageError(f"{path.name}: which format? Give --format {' or '.join(READERS)}.")
    return _ENDINGS[plain.suffix.lower()]


def add_people(
    files: Iterable[Path], folder: Path, known: Gazetteer, *, form: str | None = None, source: str | None = None
) -> Added:
    """Reads files and writes their people to the database of `folder`, which is made if it is not there.

    A person that `known` has already keeps that key, so that both sets of offices join. A file that cannot be read is
    refused whole, the others are taken.
    """
    everybody: list[Incoming] = []
    for path in files:
        try:
            everybody.append(READERS[form or format_of(path)](path, known, source))
        except (InputError, OSError) as error:
            reason = error.reason if isinstance(error, InputError) else str(error)
            everybody.append(Incoming(refused=[Refused(path.name, reason)]))
    people = [person for incoming in everybody for person in incoming.people]
    if people:
        write_people(folder / FILE, people)
    return Added(
        people=len(people),
        tenures=sum(len(person.tenures) for person in people),
        known=sum(known.person(person.key) is not None for person in people),
        refused=[refused for incoming in everybody for refused in incoming.refused],
    )
