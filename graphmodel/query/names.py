"""Names in parameters, looked up: parties, countries and articles become ids of the graph, or a note with the
nearest names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from graphmodel.errors import AmbiguousName
from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.names import ends_with, without_honorifics
from graphmodel.model import edtf
from graphmodel.model.ids import content_id, fold
from graphmodel.query.directory import Directory, Entry
from graphmodel.query.params import nearest
from graphmodel.query.reading import Reads, rows_of
from graphmodel.resolve.names import government_of, is_rule, split_list
from graphmodel.resolve.stems import stem

Member = frozenset[str]
"""Ids of which any one stands for the name."""
UNNAMED = "unnamed"

_QUALIFIED = re.compile(r"(?P<name>.+?)\s*\((?P<country>[A-Z]{3})\)")
_ARTICLES = "MATCH (a:Article) RETURN a.id AS id, a.file AS file, a.externalId AS external"
_PUBLISHED = "MATCH (a:Article) WHERE a.publishedEarliest >= $low AND a.publishedLatest <= $high RETURN a.id AS id"
_PERHAPS_PUBLISHED = (
    "MATCH (a:Article) WHERE a.publishedEarliest <= $high AND a.publishedLatest >= $low RETURN a.id AS id"
)


class Parties(NamedTuple):
    """What the values of one party parameter mean: any of `groups`, all members of a group together.

    `unnamed` is true where any anonymous source counts too; `words` are values that name nothing in the graph.
    """

    groups: tuple[tuple[Member, ...], ...] = ()
    unnamed: bool = False
    words: tuple[str, ...] = ()

    @property
    def ids(self) -> list[str]:
        """Every id of every group, sorted."""
        return sorted({i for group in self.groups for member in group for i in member})

    def met_by(self, ids: Iterable[str]) -> bool:
        """Whether those ids hold all members of one of the groups."""
        have = set(ids)
        return any(all(have & member for member in group) for group in self.groups)

    @property
    def empty(self) -> bool:
        """Whether no value names anything."""
        return not self.groups and not self.unnamed


class Names:
    """Looks names up in one graph and the gazetteer."""

    def __init__(self, directory: Directory, gazetteer: Gazetteer) -> None:
        self.directory = directory
        self.gazetteer = gazetteer
        self.notes: list[str] = []

    def parties(self, values: Iterable[str]) -> Parties:
        """People, countries, bodies, anonymous sources.

        Raises:
            AmbiguousName: several bear one of the names.
        """
        groups: list[tuple[Member, ...]] = []
        words: list[str] = []
        any_unnamed = False
        for value in values:
            if fold(value) == UNNAMED:
                any_unnamed = True
                continue
            group = self._group(value)
            if group:
                groups.append(group)
            else:
                words.append(value)
                self._note(value)
        return Parties(tuple(groups), any_unnamed, tuple(words))

    def countries(self, values: Iterable[str]) -> list[str]:
        """Codes of countries given by code, name, demonym or capital; unknown ones are noted."""
        codes = []
        for value in values:
            entry = self._country(value)
            if entry:
                codes.append(entry.id)
            else:
                names = [n for c in self.gazetteer.countries() for n in (c.code, c.name, *c.aliases)]
                self._say(value, "country", nearest(value, names))
        return sorted(set(codes))

    def _group(self, value: str) -> tuple[Member, ...]:
        whole = self.member(value)
        if whole:
            return (whole,)
        parts = split_list(value)
        members = tuple(self.member(part) for part in parts) if len(parts) > 1 else ()
        return members if members and all(members) else ()

    def member(self, value: str) -> Member:
        """The ids that one name means, none where nothing bears it.

        Raises:
            AmbiguousName: several do.
        """
        if value.casefold().startswith(f"{UNNAMED}:"):
            return self._described(value.split(":", 1)[1])
        country = self._country(value)
        if country:
            return frozenset({country.id})
        at_once = self.directory.at_once([value, *_known_ids(self.gazetteer, value)], value)
        if len(at_once) == 1:
            return frozenset({e.id for e in at_once})
        return self._one(value)

    def _country(self, value: str) -> Entry | None:
        value = (is_rule(value) and government_of(value)) or value
        entry = _known_country(self.gazetteer, value)
        if entry is None:
            known = self.directory.get(value) if len(value) == 3 and value.isupper() else None
            return known if known and known.label == "Country" else None
        return entry

    def _one(self, value: str) -> Member:
        qualified = _QUALIFIED.fullmatch(value)
        name, country = (qualified["name"], qualified["country"]) if qualified else (value, None)
        for look in (self.directory.named, self._by_gazetteer, self.directory.sounding, self._by_surname):
            found = [e for e in look(name) if country in (None, e.country)]
            if len(found) > 1:
                raise AmbiguousName(f"{value!r} names {len(found)}.", sorted({e.candidate for e in found}))
            if found:
                return frozenset({found[0].id})
        return frozenset()

    def _by_gazetteer(self, name: str) -> list[Entry]:
        ids = (
            [content_id("per", "gazetteer", p.key) for p in self.gazetteer.people(name)] if " " in name.strip() else []
        )
        return [e for i in ids if (e := self.directory.get(i))]

    def _by_surname(self, name: str) -> list[Entry]:
        surname = without_honorifics(name.strip())
        words = fold(surname).split()
        if not words:
            return []
        ids = [content_id("per", "gazetteer", p.key) for p in self.gazetteer.people_by_surname(surname)]
        last = surname.rsplit(maxsplit=1)[-1]
        found = list(dict.fromkeys([*self.directory.some(ids), *self.directory.with_surname(last)]))
        if len(words) > 1:  # of several words ("van der Berg", "Garcia Marquez") all must end the name
            return [e for e in found if ends_with(e.shown, surname)]
        titled = len(found) > 1 and surname != name.strip()
        holders = self.directory.holding(found, name.strip().removesuffix(surname)) if titled else []
        return holders if len(holders) == 1 else found

    def _described(self, description: str) -> Member:
        wanted = _stems(description)
        return frozenset(e.id for e in self.directory.sources() if wanted and _stems(e.shown) == wanted)

    def _note(self, value: str) -> None:
        if value.casefold().startswith(UNNAMED):
            names = [f"{UNNAMED}: {e.shown}" for e in self.directory.sources()]
        else:
            names = self.directory.shown()
        self._say(value, "name", nearest(value, names))

    def _say(self, value: str, what: str, close: list[str]) -> None:
        self.notes.append(f"no {what} {value!r} in this graph." + (f" Nearest: {', '.join(close)}." if close else ""))


@lru_cache(maxsize=8192)
def _known_country(gazetteer: Gazetteer, value: str) -> Entry | None:
    """The country of that name, demonym or capital, kept as what `_known_ids` finds is: the same names come again."""
    entry = gazetteer.country(value) or gazetteer.demonym(value) or gazetteer.government(value)
    return Entry(entry.code, "Country", entry.name, (), entry.code) if entry else None


@lru_cache(maxsize=8192)
def _known_ids(gazetteer: Gazetteer, value: str) -> tuple[str, ...]:
    """Ids that the body of that name and the people of that full name have in every graph."""
    body = gazetteer.organization(value)
    people = gazetteer.people(value) if " " in value else []
    bodies = [content_id("org", body.key)] if body else []
    return (*bodies, *(content_id("per", "gazetteer", p.key) for p in people))


def _stems(description: str) -> frozenset[str]:
    return frozenset(stem(word) for word in fold(description).split()) - {"the", "a", "an"}


def documents(store: Reads, values: Iterable[str], notes: list[str]) -> list[str]:
    """Ids of articles given by id, external id, the beginning of their file name, or the day, month or year (EDTF) in
    which they were published.

    Raises:
        AmbiguousName: several files begin so and none is called so.
    """
    articles = rows_of(store, _ARTICLES)
    found: set[str] = set()
    for value in values:
        exact = [a for a in articles if value in (a["id"], a["external"], a["file"])]
        begun = exact or [a for a in articles if (a["file"] or "").startswith(value)]
        if len(begun) != 1 and not exact and (published := _published(store, value)):
            found |= published
            continue
        if len(begun) > 1 and not exact:
            raise AmbiguousName(f"{len(begun)} articles begin with {value!r}.", sorted(a["file"] for a in begun))
        if not begun:
            close = nearest(value, [a["file"] for a in articles if a["file"]])
            notes.append(f"no article {value!r} in this graph." + (f" Nearest: {', '.join(close)}." if close else ""))
        found |= {a["id"] for a in begun}
    return sorted(found)


def _published(store: Reads, value: str) -> set[str]:
    """Ids of the articles published at that date, or, where none surely was, that can have been."""
    when = edtf.parse(value) if edtf.is_valid(value) else None
    if not when or not when.earliest or not when.latest:
        return set()
    for text in (_PUBLISHED, _PERHAPS_PUBLISHED):
        if rows := rows_of(store, text, low=when.earliest, high=when.latest):
            return {row["id"] for row in rows}
    return set()
