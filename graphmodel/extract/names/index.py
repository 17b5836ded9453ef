"""The gazetteer's names as one table of folded spellings, for looking up runs of words."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import TypeAdapter

from graphmodel.garbage import uncollected
from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.load import sources, user_folder
from graphmodel.gazetteer.models import CountryEntry, OfficeEntry, OrganizationEntry, PersonEntry
from graphmodel.kept import kept
from graphmodel.model.ids import fold

HitKind = Literal["country", "seat", "capital", "demonym", "organization", "person"]
Entry = CountryEntry | OrganizationEntry | PersonEntry
LONGEST = 7
"""Words of the longest name looked for."""


class Hit(NamedTuple):
    """A name that the gazetteer knows. `spelling` is the alias found."""

    kind: HitKind
    entry: Entry
    spelling: str


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """`fold` with a memory: articles repeat their words."""
    return fold(word)


class Spellings(NamedTuple):
    """All names of a gazetteer, folded, and who bears them: a kind, the key of the entry, the spelling."""

    bearers: dict[str, list[tuple[HitKind, str, str]]]
    person_words: set[str]
    """Words of people's names, for text in capitals."""


def spellings(gazetteer: Gazetteer) -> Spellings:
    """The names of a gazetteer. Countries go before bodies, bodies before people."""
    found = Spellings({}, set())

    def put(kind: HitKind, key: str, names: tuple[str, ...]) -> None:
        for name in names:
            if spelled := fold(name):
                found.bearers.setdefault(spelled, []).append((kind, key, name))

    for country in gazetteer.countries():
        put("country", country.code, (country.name, *country.aliases))
        put("demonym", country.code, country.demonyms)
        put("capital", country.code, country.capitals)
        put("seat", country.code, country.seats)
    for body in gazetteer.organizations():
        put("organization", body.key, (body.name, *body.aliases))
    for person in gazetteer.persons():
        put("person", person.key, (person.name, *person.aliases))
        found.person_words.update(w for w in fold(person.name).split() if len(w) > 3)
    return found


class NameIndex:
    """Folded spelling to what bears it. `known`: the gazetteer's spellings, where they have been worked out."""

    def __init__(self, gazetteer: Gazetteer, known: Spellings | None = None) -> None:
        self.gazetteer = gazetteer
        self._bearers, self.person_words = known or spellings(gazetteer)
        self._first = {spelled.split(" ", 1)[0] for spelled in self._bearers}
        self._hits: dict[str, list[Hit]] = {}
        self._countries = {country.code: country for country in gazetteer.countries()}
        self._persons = {person.key: person for person in gazetteer.persons()}
        self._bodies: dict[str, OrganizationEntry] = {}
        self.offices: dict[str, OfficeEntry] = {}
        for office in gazetteer.offices():
            for title in (office.title, *office.aliases):
                self.offices.setdefault(fold(title), office)

    def starts(self, word: str) -> bool:
        """Whether some name begins with the folded word's first part."""
        head = word.split(" ", 1)[0]
        return head in self._first or (head.endswith("s") and head[:-1] in self._first)

    def find(self, key: str, text: str) -> list[Hit]:
        """What bears the folded name `key`, spelled `text`: short all-capital names want all capitals in the text."""
        if key not in self._bearers:
            return []
        hits = self._hits.get(key) or self._hits.setdefault(key, [self._hit(*each) for each in self._bearers[key]])
        return [h for h in hits if not (h.spelling.isupper() and len(key) <= 5) or _capitals(text)]

    def _hit(self, kind: HitKind, key: str, spelling: str) -> Hit:
        if kind == "person":
            return Hit(kind, self._persons[key], spelling)
        if kind != "organization":
            return Hit(kind, self._countries[key], spelling)
        body = self._bodies.get(key) or self.gazetteer.body(key)
        assert body is not None, f"no organization {key}"  # noqa: S101 - the keys are the gazetteer's own
        return Hit(kind, self._bodies.setdefault(key, body), spelling)

    def office(self, key: str) -> OfficeEntry | None:
        """The office with that folded title."""
        return self.offices.get(key)


def _capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and all(c.isupper() for c in letters)


@lru_cache(maxsize=1)
def default_index() -> NameIndex:
    """The index of the default gazetteer; the spellings of the packaged one are kept from one process to the next."""
    with uncollected():
        gazetteer = Gazetteer.default()
        if user_folder() is not None:
            return NameIndex(gazetteer)
        files = [*sources(), Path(__file__)]
        return NameIndex(gazetteer, kept("spellings", files, TypeAdapter(Spellings), lambda: spellings(gazetteer)))


def known_word(word: str) -> bool:
    """Whether the word alone is a country, a capital, a seat, a nationality or a body."""
    index = default_index()
    return bool(index.find(folded(word), word)) or folded(word) in index.person_words
