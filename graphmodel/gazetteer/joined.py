"""Several collections of people as one: the packaged ones, a user's files, an imported database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from graphmodel.gazetteer.models import PersonEntry
from graphmodel.gazetteer.people import PeopleIndex


def merged(entries: Sequence[PersonEntry]) -> PersonEntry:
    """One entry of several with the same key: the first one's name, all aliases and tenures."""
    first = entries[0]
    if len(entries) == 1:
        return first
    aliases = dict.fromkeys(a for e in entries for a in (e.name, *e.aliases) if a != first.name)
    tenures = dict.fromkeys(t for e in entries for t in e.tenures)
    told = {
        field: next((v for e in entries if (v := getattr(e, field))), None)
        for field in ("wikidata", "gender", "country", "surname")
    }
    return first.model_copy(update={**told, "aliases": tuple(aliases), "tenures": tuple(tenures)})


class JoinedPeople:
    """Asks every collection in turn and merges entries that have the same key."""

    def __init__(self, parts: Sequence[PeopleIndex]) -> None:
        self._parts = tuple(parts)

    def __iter__(self) -> Iterator[PersonEntry]:
        seen: set[str] = set()
        for part in self._parts:
            for person in part:
                if person.key not in seen:
                    seen.add(person.key)
                    yield self.get(person.key) or person

    def get(self, person_key: str) -> PersonEntry | None:
        """The person with that key, as all collections know them together."""
        found = [person for part in self._parts if (person := part.get(person_key))]
        return merged(found) if found else None

    def _join(self, ask: Callable[[PeopleIndex], list[PersonEntry]]) -> list[PersonEntry]:
        keys = dict.fromkeys(person.key for part in self._parts for person in ask(part))
        return [person for one in keys if (person := self.get(one))]

    def by_key(self, name_key: str) -> list[PersonEntry]:
        """People with exactly that name."""
        return self._join(lambda part: part.by_key(name_key))

    def by_sound(self, name_sound: str) -> list[PersonEntry]:
        """People with a name that sounds so."""
        return self._join(lambda part: part.by_sound(name_sound))

    def by_ends(self, ends: str) -> list[PersonEntry]:
        """People with that first name and surname."""
        return self._join(lambda part: part.by_ends(ends))

    def by_surname(self, surname_key: str) -> list[PersonEntry]:
        """People with that surname."""
        return self._join(lambda part: part.by_surname(surname_key))

    def in_office(self, office: str, country: str | None) -> list[PersonEntry]:
        """People with a tenure of that office."""
        return self._join(lambda part: part.in_office(office, country))
