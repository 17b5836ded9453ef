"""Reads gazetteer files: the packaged data, or a user's directory of the same shape.

countries.csv             code, iso2, name, aliases, demonyms, capitals, seats, leader, start, end; lists joined by "|"
organizations*.csv        name, aliases, kind, country[, key]
offices.yaml              a list of OfficeEntry
people*.yaml              source, blocks (see `blocks`)
events*.csv               name, aliases, kind, start, end, place, participants, source[, key]
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from graphmodel import model
from graphmodel.errors import InputError
from graphmodel.gazetteer.blocks import build, person_key
from graphmodel.gazetteer.models import CountryEntry, EventEntry, OfficeEntry, OrganizationEntry, PersonEntry
from graphmodel.kept import kept
from graphmodel.model.yaml_text import read_yaml

DATA = Path(__file__).parent / "data"
ENV = "GRAPHMODEL_GAZETTEER"
USER = Path(".graphmodel/gazetteer")


def user_folder() -> Path | None:
    """The user's own gazetteer: $GRAPHMODEL_GAZETTEER, else `.graphmodel/gazetteer` where it exists, else None.

    Raises:
        InputError: the variable names no directory.
    """
    if named := os.environ.get(ENV):
        folder = Path(named).expanduser()
        if not folder.is_dir():
            raise InputError(named, f"${ENV} names no directory")
        return folder
    return USER if os.access(USER, os.F_OK) and USER.is_dir() else None  # an error for what is not there takes longer


def _yaml(path: Path) -> Any:
    with path.open("rb") as file:
        return read_yaml(file)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, strict=True), start=2):
            if None in row or None in row.values():
                raise InputError(f"{path.name}:{number}", "more or fewer fields than the header has")
            yield row


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())


def read_countries(path: Path) -> list[CountryEntry]:
    """Countries of one CSV file."""
    return [
        CountryEntry(
            code=row["code"],
            name=row["name"],
            iso2=row.get("iso2") or None,
            aliases=_list(row["aliases"]),
            demonyms=_list(row["demonyms"]),
            capitals=_list(row["capitals"]),
            seats=_list(row["seats"]),
            leader=row["leader"] or None,
            start=row["start"] or None,
            end=row["end"] or None,
        )
        for row in _rows(path)
    ]


def read_organizations(path: Path) -> list[OrganizationEntry]:
    """Organizations of one CSV file; a key that is not given is the folded name."""
    return [
        OrganizationEntry(
            key=row.get("key") or person_key(row["name"]),
            name=row["name"],
            aliases=_list(row["aliases"]),
            kind=row["kind"],  # type: ignore[arg-type]  # checked by pydantic
            country=row["country"] or None,
        )
        for row in _rows(path)
    ]


def read_events(path: Path) -> list[EventEntry]:
    """Events of one CSV file; a key that is not given is the folded name and the start."""
    return [
        EventEntry(
            key=row.get("key") or f"{person_key(row['name'])}-{row['start']}",
            name=row["name"],
            aliases=_list(row["aliases"]),
            kind=row["kind"],  # type: ignore[arg-type]  # checked by pydantic
            start=row["start"],
            end=row["end"] or None,
            place=row["place"] or None,
            participants=_list(row["participants"]),
            source=row["source"],
        )
        for row in _rows(path)
    ]


def read_offices(path: Path) -> list[OfficeEntry]:
    """Offices of one YAML file."""
    return [OfficeEntry.model_validate(entry) for entry in _yaml(path)]


def read_people(paths: Iterable[Path], offices: Iterable[OfficeEntry]) -> list[PersonEntry]:
    """People of all block files together: a person may stand in several."""
    by_key = {office.key: office for office in offices}
    blocks = []
    for path in paths:
        content = _yaml(path)
        blocks += [(block, content["source"]) for block in content["blocks"]]
    return build(blocks, by_key)


class Folder:
    """A directory of gazetteer files; what is not there is empty."""

    def __init__(self, path: Path = DATA) -> None:
        self.path = path

    def _all(self, pattern: str) -> list[Path]:
        return sorted(self.path.glob(pattern))

    def countries(self) -> list[CountryEntry]:
        """All countries."""
        return [entry for path in self._all("countries*.csv") for entry in read_countries(path)]

    def organizations(self) -> list[OrganizationEntry]:
        """All organizations, without those made by rule."""
        return [entry for path in self._all("organizations*.csv") for entry in read_organizations(path)]

    def offices(self) -> list[OfficeEntry]:
        """All offices."""
        return [entry for path in self._all("offices*.yaml") for entry in read_offices(path)]

    def events(self) -> list[EventEntry]:
        """All events."""
        return [entry for path in self._all("events*.csv") for entry in read_events(path)]

    def people(self, offices: Iterable[OfficeEntry]) -> list[PersonEntry]:
        """All people of block files."""
        return read_people(self._all("people*.yaml"), offices)


class Packaged(Folder):
    """The packaged data alone. Its people, 5,000 that are told in blocks, are kept from one process to the next."""

    def people(self, offices: Iterable[OfficeEntry]) -> list[PersonEntry]:
        """All people of block files."""
        return kept("people", sources(), TypeAdapter(list[PersonEntry]), lambda: super(Packaged, self).people(offices))


def sources() -> list[Path]:
    """The files that the packaged gazetteer is made from: its data, and the modules that read them."""
    modules = (*DATA.parent.glob("*.py"), *Path(model.__file__).parent.glob("*.py"))
    return sorted((*modules, *DATA.glob("*.csv"), *DATA.glob("*.yaml")))
