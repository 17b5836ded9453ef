"""Everybody that a graph names: entities by id, name, alias and surname."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, partial
from typing import Any, NamedTuple

from graphmodel.gazetteer import names as written
from graphmodel.gazetteer.blocks import EASTERN
from graphmodel.model.ids import fold
from graphmodel.query.compose import party_labels
from graphmodel.query.guesses import Guess, expected
from graphmodel.query.reading import Reads, rows_of

PEOPLE = frozenset({"Official", "Person"})

_FIELDS = "n.id AS id, n.name AS name, n.aliases AS aliases, n.description AS description, n.country AS country"


def _parts(condition: str, labels: Iterable[str]) -> list[str]:
    """A text a kind of entities; labels come from the closed set below."""
    return [f"MATCH (n:{label}) {condition} RETURN {_LABEL[label]} AS label, {_FIELDS}" for label in labels]


_KINDS = ("Person", "Organization", "Country", "Source")
"""Labels that every entity has one of: an official carries that of persons too."""
_LABEL = {
    "Person": "CASE WHEN n:Official THEN 'Official' ELSE 'Person' END", "Organization": "'Organization'",
    "Country": "'Country'", "Source": "'Source'",
}  # fmt: skip
_ALL = "\nUNION ALL\n".join(_parts("", _KINDS))
_CALLED = _parts("WHERE n.name = $name", _KINDS[:-1])


def _with_ids(ids: Iterable[str]) -> list[str]:
    """Texts that look ids up, each only among what it can be the id of."""
    able = [i for i in ids if i.isupper() or party_labels([i]) != ("Country",)]
    return _parts("WHERE n.id IN $ids", party_labels(able))


_TITLES = "MATCH (p:Official)-[:HOLDS]->(o:Position) WHERE p.id IN $ids RETURN p.id AS id, o.title AS title"
_COURTESIES = frozenset(
    "mr mrs ms miss dr sir lord lady dame hon the his her majesty highness excellency then former late".split()
)
"""Titles that tell of no office."""


class Entry(NamedTuple):
    """One entity. `shown` is its name, for a source its description."""

    id: str
    label: str
    shown: str
    aliases: tuple[str, ...]
    country: str | None

    @property
    def is_person(self) -> bool:
        """Whether it is a person with a name."""
        return self.label in PEOPLE

    @property
    def candidate(self) -> str:
        """How to name it without doubt: name and country, or name and id."""
        return f"{self.shown} ({self.country})" if self.country else f"{self.shown} ({self.id})"


def _person(name: str) -> Guess:
    """That one person of exactly that name is found, and nothing else."""
    row = {"label": "Person", "id": f"per_{name}", "name": name, "aliases": (), "description": None, "country": None}
    return Guess(
        row, "Person", "NODE.name = $guessed_NAME_called", {"called": name},
        lambda found: found["label"] in PEOPLE and found["name"] == name,
    )  # fmt: skip


def _entries(rows: Iterable[Mapping[str, Any]]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for row in rows:
        shown = row["description"] if row["label"] == "Source" else row["name"]
        entry = Entry(row["id"], row["label"], shown or row["id"], tuple(row["aliases"] or ()), row["country"])
        found[entry.id] = entry  # twice where it has both an id and a name that are looked up
    return found


class Directory:
    """The entities of one graph. All of them are read when a name is not one that a few look-ups settle."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._read_all: Callable[[], Iterable[Entry]] = lambda: entries
        self._store: Reads | None = None

    @classmethod
    def of(cls, store: Reads) -> Directory:
        """The entities of a store."""
        directory = cls(())
        directory._store = store
        directory._read_all = lambda: _entries(rows_of(store, _ALL)).values()
        return directory

    @cached_property
    def _by_id(self) -> dict[str, Entry]:
        return {e.id: e for e in sorted(self._read_all())}

    @property
    def _whole(self) -> bool:
        return self._store is None or "_by_id" in self.__dict__

    def get(self, entity_id: str) -> Entry | None:
        """The entity with that id."""
        return next(iter(self.some([entity_id])), None)

    def some(self, ids: Iterable[str]) -> list[Entry]:
        """The entities with those ids, by id."""
        wanted = sorted(set(ids))
        if self._whole or self._store is None:
            return [self._by_id[i] for i in wanted if i in self._by_id]
        return self._read(self._store, _with_ids(wanted), ids=wanted)

    def called(self, name: str) -> list[Entry]:
        """Entities of exactly that name, letter for letter."""
        if self._whole or self._store is None:
            return [e for e in self._by_id.values() if e.shown == name and e.label != "Source"]
        return self._read(self._store, _CALLED, name=name)

    def at_once(self, ids: Iterable[str], name: str) -> list[Entry]:
        """The entities with those ids and those of exactly that name, in one read."""
        if self._whole or self._store is None:
            return sorted({*self.some(ids), *self.called(name)})
        wanted = sorted(set(ids))
        text = "\nUNION ALL\n".join([*_with_ids(wanted), *_CALLED])
        return sorted(_entries(expected(self._store, text, partial(_person, name), ids=wanted, name=name)).values())

    @staticmethod
    def _read(store: Reads, texts: list[str], **params: Any) -> list[Entry]:
        return sorted(_entries(rows_of(store, "\nUNION ALL\n".join(texts), **params)).values()) if texts else []

    def sources(self) -> list[Entry]:
        """All anonymous sources."""
        return [e for e in self._by_id.values() if e.label == "Source"]

    def shown(self) -> list[str]:
        """All names and aliases, for the nearest ones."""
        return [name for e in self._by_id.values() if e.label != "Source" for name in (e.shown, *e.aliases)]

    def named(self, name: str) -> list[Entry]:
        """Entities of that name or alias, case, accents and titles aside."""
        bare = written.without_honorifics(name)
        return list(dict.fromkeys(self._names.get(written.key(name)) or self._names.get(written.key(bare), [])))

    def sounding(self, name: str) -> list[Entry]:
        """People whose full name is another spelling of `name`: other transliteration, nickname, middle names."""
        parts = written.parts(written.without_honorifics(name))
        return list(self._sounds.get((parts.first, parts.last), [])) if parts else []

    def with_surname(self, surname: str) -> list[Entry]:
        """People with that surname."""
        keys = {k for w in written.surname_keys(written.without_honorifics(surname)) for k in (w, written.sound(w))}
        return list(dict.fromkeys(e for k in sorted(keys) for e in self._surnames.get(k, [])))

    def holding(self, people: Iterable[Entry], title: str) -> list[Entry]:
        """Those of the people who hold or held an office whose title has all words of `title`, courtesies aside."""
        wanted = set(fold(title).split()) - _COURTESIES
        if not wanted or self._store is None:
            return []
        rows = rows_of(self._store, _TITLES, ids=sorted(e.id for e in people))
        holders = {row["id"] for row in rows if wanted <= set(fold(row["title"] or "").split())}
        return [e for e in people if e.id in holders]

    @cached_property
    def _names(self) -> dict[str, list[Entry]]:
        index: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._by_id.values():
            if entry.label != "Source":
                for name in (entry.shown, *entry.aliases):
                    index[written.key(name)].append(entry)
        return index

    @cached_property
    def _sounds(self) -> dict[tuple[str, str], list[Entry]]:
        index: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in self._by_id.values():
            parts = written.parts(entry.shown) if entry.is_person else None
            if parts:
                index[parts.first, parts.last].append(entry)
        return index

    @cached_property
    def _surnames(self) -> dict[str, list[Entry]]:
        index: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._by_id.values():
            if entry.is_person:
                for key in _surname_keys(entry):
                    index[key].append(entry)
        return index


def _surname_keys(entry: Entry) -> list[str]:
    words = entry.shown.split()
    eastern = len(words) > 1 and entry.country in EASTERN
    keys = written.surname_keys(words[0] if eastern else written.surname_of(entry.shown))
    keys |= {fold(alias) for alias in entry.aliases if " " not in alias.strip()}
    return sorted(keys | {written.sound(k) for k in keys})
