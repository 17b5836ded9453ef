"""Which node a name means: a country, a body, a person, an anonymous source or a group."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.models import CountryEntry
from graphmodel.gazetteer.names import key as key_of
from graphmodel.gazetteer.words import PARTS_OF_THE_WORLD
from graphmodel.model.edtf import Interval
from graphmodel.model.ids import content_id
from graphmodel.resolve import names
from graphmodel.resolve.claims import UNKNOWN
from graphmodel.resolve.people import People, Person

Role = Literal["speaker", "party", "teller"]
Kind = Literal["person", "country", "organization", "source", "group"]


_UNIONS = {"Europe": "EUR"}
"""Names that news uses for a union of states and the gazetteer, rightly, does not."""
_SHARED_NAMES = frozenset({"party", "parliament", "court", "ministry"})
"""Kinds of bodies whose names several countries use: the Labour Party, the Senate, the Foreign Office."""


class Entity(NamedTuple):
    """What a name means. `country`: the code of whom it speaks for; a person's label follows from the offices told."""

    kind: Kind
    id: str
    name: str
    country: str | None
    key: str | None = None
    """Key in the gazetteer, where it is known there."""


class Place(NamedTuple):
    """Where a name stands: the article and the days of its publication; the days told of, where they lie far back."""

    article: str
    published: Interval
    said: Interval = UNKNOWN


class Entities:
    """Turns names into entities for one set of reports."""

    def __init__(self, gazetteer: Gazetteer, people: People) -> None:
        self._gazetteer = gazetteer
        self._people = people
        self._codes = {c.code: c for c in gazetteer.countries()}
        self.country_entry = lru_cache(maxsize=None)(self._country_entry)
        self._seen: dict[tuple[str, str | None, str, Interval, Role], tuple[Entity, ...]] = {}

    def read(self, name: str | None, country: str | None, place: Place, *, role: Role = "party") -> tuple[Entity, ...]:
        """The entities that `name` means; `country` is what the claim says of it. Several for "A and B", none for no
        name.
        """
        if not name or not name.strip():
            return ()
        memo = (name, country, place.article, place.said, role)
        if memo not in self._seen:
            self._seen[memo] = self._read(name.strip(), self.code(country), place, role)
        return self._seen[memo]

    def code(self, country: str | None) -> str | None:
        """A country's code from a code or a name."""
        if not country:
            return None
        entry = self.country_entry(country)
        return entry.code if entry else country.upper()

    def country(self, code: str) -> Entity:
        """The entity of a country code."""
        entry = self._codes.get(code)
        return Entity("country", code, entry.name if entry else code, code, code if entry else None)

    def organization(self, key: str) -> Entity | None:
        """The entity of a gazetteer organization's key."""
        return self._known(key, None)

    def _country_entry(self, name: str) -> CountryEntry | None:
        name = _UNIONS.get(name, name)
        return self._codes.get(name) or self._gazetteer.country(name) or self._gazetteer.government(name)

    def _read(self, name: str, country: str | None, place: Place, role: Role) -> tuple[Entity, ...]:
        described = names.unnamed(name)
        if described:
            return (self._source("source", described, country, place),)
        whole = self._known(name, country)
        if whole:
            return (whole,)
        parts = names.split_list(name)
        if len(parts) > 1 and not self._is_one(name, parts):
            found = [e for part in parts for e in self.read(part, None, place, role=role) if e.kind != "group"]
            return tuple(dict.fromkeys(found))
        return (self._single(name, country, place, role),)

    def _known(self, name: str, country: str | None) -> Entity | None:
        entry = self.country_entry(name)
        if entry:
            return self.country(entry.code)
        body = self._gazetteer.organization(name)
        if body and not (country and body.country not in (None, country) and body.kind in _SHARED_NAMES):
            return Entity("organization", content_id("org", body.key), body.name, body.country or country, body.key)
        return None

    def _is_one(self, name: str, parts: Iterable[str]) -> bool:
        """Whether "X and Y" is one body: "Department of Health and Human Services"."""
        first, *rest = parts
        if not names.is_body(name):
            return False
        return names.is_body(first) and not all(
            self._known(p, None) or names.is_body(p) or self._is_name(p) for p in rest
        )

    def _is_name(self, name: str) -> bool:
        return names.is_full(name) and bool(self._gazetteer.people(name))

    def _single(self, name: str, country: str | None, place: Place, role: Role) -> Entity:
        government = self._government(name, country, place)
        if government and (role == "party" or not names.is_group(name) or names.is_rule(name)):
            return government
        if names.is_group(name):
            return self._source(
                "group" if role == "party" else "source",
                name,
                country or (government.country if government else None),
                place,
            )
        person = self._people.find(name, country, place.article, place.said)
        if person.key or (names.looks_like_person(name) and self._may_be_person(name, person, role)):
            return Entity("person", person.id, person.name, person.country, person.key)
        holder = self._holder(name, country, place)
        return holder or self._body(name, country)

    @staticmethod
    def _may_be_person(name: str, person: Person, role: Role) -> bool:
        """A single word is a person's where the article gives the full name; else capitals and tellers are outlets."""
        if names.is_full(name) or not person.local:
            return True
        return role != "teller" and not name.isupper()

    def _government(self, name: str, country: str | None, place: Place) -> Entity | None:
        who = names.government_of(name)
        if not who:
            return None
        entry = self.country_entry(who) or self._gazetteer.demonym(who)
        if entry:
            return self.country(entry.code)
        leader = self._people.find(who, country, place.article, place.said) if names.looks_like_person(who) else None
        code = (leader.country if leader else None) or country
        return self.country(code) if code else None

    def _holder(self, name: str, country: str | None, place: Place) -> Entity | None:
        """The one holder, on the article's days, of an office written as a name: "the Chinese foreign minister"."""
        words = names.bare_name(name).replace("’s", "").replace("'s", "").split()
        for cut in (1, 2):
            entry = self._gazetteer.demonym(" ".join(words[:cut])) or self.country_entry(" ".join(words[:cut]))
            office = self._gazetteer.office(" ".join(words[cut:])) if entry or country else None
            code = entry.code if entry else country
            if office and code:
                on = place.said if place.said != UNKNOWN else place.published
                holders = self._gazetteer.holders(office.key, code, on)
                if len(holders) == 1:
                    person = self._people.entry(holders[0])
                    return Entity("person", person.id, person.name, person.country or code, person.key)
        return None

    def _body(self, name: str, country: str | None) -> Entity:
        first, *rest = name.replace("’s", "").replace("'s", "").split()
        entry = self._gazetteer.demonym(first) or self.country_entry(first)
        owner = entry or self._codes.get(country or "")
        known = self._gazetteer.organization(f"{owner.name}'s {' '.join(rest) if entry else name}") if owner else None
        if known:
            return Entity("organization", content_id("org", known.key), known.name, known.country or country, known.key)
        country = country or (entry.code if entry else None)
        key, generic = names.body_key(name)
        return Entity("organization", content_id("org", key, country if generic else None), name, country)

    def _source(self, kind: Kind, described: str, country: str | None, place: Place) -> Entity:
        country = country or self._told_in(described)
        return Entity(kind, content_id("src", place.article, key_of(described)), described, country)

    def _told_in(self, described: str) -> str | None:
        """The one country that a description names; not where they are: "ambassadors in Tehran" are no Iranians."""
        before, codes = "", set()
        for word in described.partition(" in ")[0].split():
            two = f"{before} {word}"
            pair = self._gazetteer.demonym(two) or self._gazetteer.country(two)
            entry = pair or self._gazetteer.demonym(word) or self.country_entry(word)
            if entry and word[:1].isupper() and (pair or before.casefold() not in PARTS_OF_THE_WORLD):
                codes.add(entry.code)
            before = word
        return codes.pop() if len(codes) == 1 else None
