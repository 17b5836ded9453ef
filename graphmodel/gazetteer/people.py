"""Look-ups of people in memory: by name, surname, office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property
from typing import Protocol, TypeVar

from graphmodel.gazetteer.models import PersonEntry
from graphmodel.gazetteer.names import (
    key,
    middles_agree,
    parts,
    sound,
    surname_keys,
    surname_of,
    without_honorifics,
)

_K = TypeVar("_K", bound=Hashable)
_Index = dict[_K, dict[str, PersonEntry]]


class PeopleIndex(Protocol):
    """What the gazetteer asks of a collection of people. Every answer is in a fixed order, without duplicates."""

    def __iter__(self) -> Iterator[PersonEntry]: ...
    def get(self, person_key: str) -> PersonEntry | None:
        """The person with that key."""

    def by_key(self, name_key: str) -> list[PersonEntry]:
        """People with a name of which `names.key` is `name_key`."""

    def by_sound(self, name_sound: str) -> list[PersonEntry]:
        """People with a name of which `names.sound` is `name_sound`."""

    def by_ends(self, ends: str) -> list[PersonEntry]:
        """People with a name whose first and last words, as `names.parts` gives them, are `ends` ("first last")."""

    def by_surname(self, surname_key: str) -> list[PersonEntry]:
        """People found under that one of `surname_keys_of`."""

    def in_office(self, office: str, country: str | None) -> list[PersonEntry]:
        """People with a tenure of that office key, of that country code or organization key (None: of any)."""


def all_names(person: PersonEntry) -> tuple[str, ...]:
    """Name and aliases."""
    return (person.name, *person.aliases)


def surname_keys_of(person: PersonEntry) -> set[str]:
    """Keys under which a person's surname is found: with and without particles, and mononyms."""
    found = surname_keys(person.surname or surname_of(person.name))
    found |= {key(alias) for alias in person.aliases if " " not in key(alias)}
    return found | {sound(word) for word in found}


def ends_of(name: str) -> str | None:
    """Key for `by_ends`."""
    split = parts(name)
    return f"{split.first} {split.last}" if split else None


class MemoryPeople:
    """People in dictionaries, each built when it is first asked for."""

    def __init__(self, people: Iterable[PersonEntry]) -> None:
        self._people = {person.key: person for person in people}

    def __iter__(self) -> Iterator[PersonEntry]:
        return iter(self._people.values())

    def get(self, person_key: str) -> PersonEntry | None:
        """The person with that key."""
        return self._people.get(person_key)

    def by_key(self, name_key: str) -> list[PersonEntry]:
        """People with exactly that name."""
        return list(self._by_key.get(name_key, {}).values())

    def by_sound(self, name_sound: str) -> list[PersonEntry]:
        """People with a name that sounds so."""
        return list(self._by_sound.get(name_sound, {}).values())

    def by_ends(self, ends: str) -> list[PersonEntry]:
        """People with that first name and surname."""
        return list(self._by_ends.get(ends, {}).values())

    def by_surname(self, surname_key: str) -> list[PersonEntry]:
        """People with that surname."""
        return list(self._by_surname.get(surname_key, {}).values())

    def in_office(self, office: str, country: str | None) -> list[PersonEntry]:
        """People with a tenure of that office."""
        return list(self._by_office.get((office, country), {}).values())

    @cached_property
    def _by_key(self) -> _Index[str]:
        return _index(self, lambda person: map(key, all_names(person)))

    @cached_property
    def _by_sound(self) -> _Index[str]:
        return _index(self, lambda person: map(sound, all_names(person)))

    @cached_property
    def _by_ends(self) -> _Index[str]:
        return _index(self, lambda person: filter(None, map(ends_of, all_names(person))))

    @cached_property
    def _by_surname(self) -> _Index[str]:
        return _index(self, surname_keys_of)

    @cached_property
    def _by_office(self) -> _Index[tuple[str, str | None]]:
        return _index(self, office_keys_of)


def office_keys_of(person: PersonEntry) -> Iterator[tuple[str, str | None]]:
    """Office with country, with organization, and alone, for each tenure."""
    for tenure in person.tenures:
        if tenure.office:
            yield from ((tenure.office, place) for place in {tenure.country, tenure.organization, None})


def _index(people: Iterable[PersonEntry], keys: Callable[[PersonEntry], Iterable[_K]]) -> _Index[_K]:
    found: _Index[_K] = defaultdict(dict)
    for person in people:
        for one in keys(person):
            found[one][person.key] = person
    return found


def lenient(index: PeopleIndex, name: str) -> list[PersonEntry]:
    """People whose name is `name`, by the strictest comparison that finds any; a title before it may be left out."""
    bare = without_honorifics(name)
    for form in dict.fromkeys((name, bare)):
        found = index.by_key(key(form)) or index.by_sound(sound(form))
        if found:
            return found
    ends = ends_of(bare)
    return [person for person in index.by_ends(ends) if _middles_fit(person, bare)] if ends else []


def _middles_fit(person: PersonEntry, name: str) -> bool:
    asked = parts(name)
    forms = filter(None, map(parts, all_names(person)))
    return asked is not None and any(
        (asked.first, asked.last) == (form.first, form.last) and middles_agree(asked.middle, form.middle)
        for form in forms
    )
