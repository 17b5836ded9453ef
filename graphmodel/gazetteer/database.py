"""Many people on disk: an SQLite file with one row a person and one a name, so that 100,000 cost no start-up time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from graphmodel.errors import InputError
from graphmodel.gazetteer.models import PersonEntry
from graphmodel.gazetteer.names import key, sound
from graphmodel.gazetteer.people import all_names, ends_of, office_keys_of, surname_keys_of

FILE = "people.sqlite"
VERSION = 1
_SCHEMA = f"""
CREATE TABLE IF NOT EXISTS person (key TEXT PRIMARY KEY, entry TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS name (kind TEXT, name TEXT, person TEXT, PRIMARY KEY (kind, name, person)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS name_person ON name (person);
PRAGMA user_version = {VERSION};
"""
_FIND = "SELECT p.entry FROM name n JOIN person p ON p.key = n.person WHERE n.kind = ? AND n.name = ? ORDER BY p.key"


def _names_of(person: PersonEntry) -> Iterator[tuple[str, str, str]]:
    for name in all_names(person):
        yield "key", key(name), person.key
        yield "sound", sound(name), person.key
        if ends := ends_of(name):
            yield "ends", ends, person.key
    for surname in surname_keys_of(person):
        yield "surname", surname, person.key
    for office, place in office_keys_of(person):
        yield "office", f"{office}|{place or ''}", person.key


def write_people(path: Path, people: Iterable[PersonEntry]) -> int:
    """Adds people to the database, replacing those with the same key, all or none; returns how many."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with closing(sqlite3.connect(path)) as database:
        database.executescript(_SCHEMA)
        with database:
            for count, person in enumerate(people, start=1):  # noqa: B007 -- the last number is the count
                database.execute("DELETE FROM name WHERE person = ?", (person.key,))
                database.execute("INSERT OR REPLACE INTO person VALUES (?, ?)", (person.key, person.model_dump_json()))
                database.executemany("INSERT OR IGNORE INTO name VALUES (?, ?, ?)", _names_of(person))
    return count


@lru_cache(maxsize=8192)
def _entry(text: str) -> PersonEntry:
    return PersonEntry.model_validate_json(text)


class DatabasePeople:
    """People of a database file, opened for reading only; may be asked from several threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        uri = f"file:{quote(str(path.absolute()))}?mode=ro"
        try:
            self._database = sqlite3.connect(uri, uri=True, check_same_thread=False)
            version = self._database.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.Error as error:
            raise InputError(str(path), f"not a database of people: {error}") from error
        if version != VERSION:
            raise InputError(str(path), f"written by another version of the program ({version}, not {VERSION})")

    def close(self) -> None:
        """Closes the file."""
        self._database.close()

    def __iter__(self) -> Iterator[PersonEntry]:
        rows = self._database.execute("SELECT entry FROM person ORDER BY key")
        return (PersonEntry.model_validate_json(row[0]) for row in rows)

    def __len__(self) -> int:
        return int(self._database.execute("SELECT count(*) FROM person").fetchone()[0])

    def get(self, person_key: str) -> PersonEntry | None:
        """The person with that key."""
        row = self._database.execute("SELECT entry FROM person WHERE key = ?", (person_key,)).fetchone()
        return _entry(row[0]) if row else None

    def _find(self, kind: str, name: str) -> list[PersonEntry]:
        return [_entry(row[0]) for row in self._database.execute(_FIND, (kind, name))]

    def by_key(self, name_key: str) -> list[PersonEntry]:
        """People with exactly that name."""
        return self._find("key", name_key)

    def by_sound(self, name_sound: str) -> list[PersonEntry]:
        """People with a name that sounds so."""
        return self._find("sound", name_sound)

    def by_ends(self, ends: str) -> list[PersonEntry]:
        """People with that first name and surname."""
        return self._find("ends", ends)

    def by_surname(self, surname_key: str) -> list[PersonEntry]:
        """People with that surname."""
        return self._find("surname", surname_key)

    def in_office(self, office: str, country: str | None) -> list[PersonEntry]:
        """People with a tenure of that office."""
        return self._find("office", f"{office}|{country or ''}")
