"""The gazetteer's names as one table of folded spellings, for looking up runs of words."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from graphmodel.garbage import uncollected
from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.models import CountryEntry, OfficeEntry, OrganizationEntry, PersonEntry
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


class NameIndex:
    """Folded spelling to what bears it. Countries go before bodies, bodies before people."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._names: dict[str, list[Hit]] = {}
        self._first: set[str] = set()
        self.person_words: set[str] = set()
        """Folded words of people's names, for text in capitals."""
        for country in gazetteer.countries():
            self._put("country", country, (country.name, *country.aliases))
            self._put("demonym", country, country.demonyms)
            self._put("capital", country, country.capitals)
            self._put("seat", country, country.seats)
        for body in gazetteer.organizations():
            self._put("organization", body, (body.name, *body.aliases))
        for person in gazetteer.persons():
            self._put("person", person, (person.name, *person.aliases))
            self.person_words.update(w for w in fold(person.name).split() if len(w) > 3)
        self.offices: dict[str, OfficeEntry] = {}
        for office in gazetteer.offices():
            for title in (office.title, *office.aliases):
                self.offices.setdefault(fold(title), office)

    def _put(self, kind: HitKind, entry: Entry, names: tuple[str, ...]) -> None:
        for name in names:
            key = fold(name)
            if key:
                self._names.setdefault(key, []).append(Hit(kind, entry, name))
                self._first.add(key.split()[0])

    def starts(self, word: str) -> bool:
        """Whether some name begins with the folded word's first part."""
        head = word.split(" ", 1)[0]
        return head in self._first or (head.endswith("s") and head[:-1] in self._first)

    def find(self, key: str, text: str) -> list[Hit]:
        """What bears the folded name `key`, spelled `text`: short all-capital names want all capitals in the text."""
        return [h for h in self._names.get(key, ()) if not (h.spelling.isupper() and len(key) <= 5) or _capitals(text)]

    def office(self, key: str) -> OfficeEntry | None:
        """The office with that folded title."""
        return self.offices.get(key)


def _capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and all(c.isupper() for c in letters)


@lru_cache(maxsize=1)
def default_index() -> NameIndex:
    """The index of the packaged gazetteer."""
    with uncollected():
        return NameIndex(Gazetteer.default())


def known_word(word: str) -> bool:
    """Whether the word alone is a country, a capital, a seat, a nationality or a body."""
    index = default_index()
    return bool(index.find(folded(word), word)) or folded(word) in index.person_words
