"""Who a personal name means across articles: a person of the gazetteer, or a full name with a country, or a local
surname.

A look-up depends on the gazetteer, on the name's own article, and on which countries the same full name is given
anywhere;
never on the order in which articles came.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.models import PersonEntry, Tenure
from graphmodel.gazetteer.names import ends_with
from graphmodel.model.edtf import Interval, compatible
from graphmodel.model.ids import content_id, fold
from graphmodel.resolve import names
from graphmodel.resolve.claims import UNKNOWN, interval
from graphmodel.resolve.dates import window

_YEARS = 15 * 365
"""Days around an office within which a bare surname may mean its holder."""


class Mention(NamedTuple):
    """A personal name, or what may be one, as an article gives it."""

    article: str
    name: str
    country: str | None
    published: Interval
    weak: bool = False
    """Whether the country is that of an office, which may be another: an ambassador's post, a desk officer's field."""


class Person(NamedTuple):
    """A person: `key` where the gazetteer knows them; `local` for a bare surname that only its article can tell
    apart.
    """

    id: str
    name: str
    country: str | None
    key: str | None = None
    local: bool = False


def span_of(tenure: Tenure) -> Interval:
    """The days on which an office was or may have been held."""
    return Interval(interval(tenure.start).earliest, interval(tenure.end).latest)


def held(entry: PersonEntry, on: Interval) -> bool:
    """Whether the person may have held any office then."""
    return any(compatible(span_of(t), on) for t in entry.tenures)


def _ends(name: str) -> tuple[str, ...]:
    """First and last word of a name, without "Jr." and the like."""
    words = [w for w in fold(name).split() if w not in ("jr", "sr", "ii", "iii")]
    return (words[0], words[-1]) if len(words) > 1 else ()


def _speaks_for(entry: PersonEntry, country: str | None) -> bool:
    return country is None or entry.country in (None, country) or any(t.country == country for t in entry.tenures)


class People:
    """All people that a set of mentions names."""

    def __init__(self, gazetteer: Gazetteer, mentions: Iterable[Mention]) -> None:
        self._gazetteer = gazetteer
        self._published: dict[str, Interval] = {}
        self._full: dict[str, set[tuple[str, str | None]]] = defaultdict(set)
        self._countries: dict[str, set[str]] = defaultdict(set)
        self._bare: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._spellings: dict[str, set[str]] = defaultdict(set)
        self._found: dict[tuple[str, str | None, str, Interval], Person] = {}
        weak: dict[str, set[str]] = defaultdict(set)
        for mention in mentions:
            self._published[mention.article] = mention.published
            if names.is_full(mention.name) and names.looks_like_person(mention.name):
                key = names.person_key(mention.name)
                self._full[mention.article].add((mention.name, None if mention.weak else mention.country))
                self._spellings[key].add(names.bare_name(mention.name))
                if mention.country:
                    (weak if mention.weak else self._countries)[key].add(mention.country)
            elif mention.country and not mention.weak:
                self._bare[mention.article, names.person_key(mention.name)].add(mention.country)
        for key, countries in weak.items():
            self._countries.setdefault(key, countries)

    def find(self, name: str, country: str | None, article: str, said: Interval = UNKNOWN) -> Person:
        """Who that name means in that article. `said` are the days of what is told, where they lie far from the
        article's own: of namesakes it means the one in office then.
        """
        memo = (name, country, article, said)
        if memo not in self._found:
            self._found[memo] = self._find(names.bare_name(name), country, article, said)
        return self._found[memo]

    def entry(self, entry: PersonEntry) -> Person:
        """The person of a gazetteer entry."""
        return Person(content_id("per", "gazetteer", entry.key), entry.name, entry.country, entry.key)

    def aliases(self, name: str) -> list[str]:
        """Other spellings of a full name in the articles."""
        return sorted(self._spellings.get(names.person_key(name), set()) - {name})

    def _find(self, name: str, country: str | None, article: str, said: Interval) -> Person:
        on = self._published.get(article, UNKNOWN)
        entry = self._known(name, country, (said, on))
        if entry and not names.is_full(name) and not held(entry, window(on, _YEARS, _YEARS)):
            entry = None
        if entry and (
            names.is_full(name) or self._full_here(name, country, article) in (set(), {names.person_key(entry.name)})
        ):
            return self.entry(entry)
        if names.is_full(name):
            return self._by_name(name, country, article)
        here = self._full_here(name, country, article)
        if len(here) == 1:
            full = min(n for n, _ in self._full[article] if names.person_key(n) in here)
            return self.find(full, country or self._country_here(full, article), article, said)
        return self._local(name, country, article) if here else self._by_surname(name, country, article, (said, on))

    def _known(self, name: str, country: str | None, times: tuple[Interval, ...]) -> PersonEntry | None:
        """The gazetteer's person of that name; of several who bear it, one of them as an alias or with other middle
        names, the one who held an office then.
        """
        entries = self._gazetteer.people(name)
        others = [e for e in self._namesakes(name) if e not in entries]
        found = self._only([*entries, *others], country, times) if entries and others else None
        return found or self._only(entries or self._of_two_surnames(name), country, times)

    def _of_two_surnames(self, name: str) -> list[PersonEntry]:
        """People whose name ends with all of those words, in office or not: "Garcia Marquez" of "Gabriel Garcia
        Marquez".
        """
        if len(fold(name).split()) < 2:
            return []
        known = {
            e.key: e for part in (name, name.rsplit(maxsplit=1)[-1]) for e in self._gazetteer.people_by_surname(part)
        }
        return [e for e in known.values() if fold(e.name) != fold(name) and ends_with(e.name, name)]

    def _namesakes(self, name: str) -> list[PersonEntry]:
        """People whose name begins and ends with the same words, where the name has just these two."""
        ends = tuple(fold(name).split())
        if len(ends) != 2:
            return []
        return [e for e in self._gazetteer.people_by_surname(name.rsplit(maxsplit=1)[-1]) if _ends(e.name) == ends]

    @staticmethod
    def _only(entries: list[PersonEntry], country: str | None, times: Iterable[Interval]) -> PersonEntry | None:
        fitting = [e for e in entries if _speaks_for(e, country)]
        if len(fitting) == 1:
            return fitting[0]
        for days in times:
            then = [e for e in fitting if held(e, days)] if days != UNKNOWN else []
            if len(then) == 1:
                return then[0]
        return None

    def _full_here(self, surname: str, country: str | None, article: str) -> set[str]:
        """Keys of the article's full names that a bare surname may shorten."""
        keys = names.surname_key(surname)
        return {
            names.person_key(full)
            for full, theirs in self._full[article]
            if keys & names.surname_key(full) and (country is None or theirs is None or country == theirs)
        }

    def _country_here(self, name: str, article: str) -> str | None:
        key = names.person_key(name)
        told = {c for n, c in self._full[article] if c and names.person_key(n) == key}
        return told.pop() if len(told) == 1 else None

    def _by_name(self, name: str, country: str | None, article: str) -> Person:
        key = names.person_key(name)
        everywhere = self._countries[key]
        country = country or self._country_here(name, article) or (min(everywhere) if len(everywhere) == 1 else None)
        spellings = self._spellings.get(key) or {name}
        shown = max(sorted(spellings), key=len)
        return Person(content_id("per", key, country), shown, country)

    def _by_surname(self, surname: str, country: str | None, article: str, times: tuple[Interval, Interval]) -> Person:
        everybody = self._gazetteer.people_by_surname(surname)
        known = [e for e in everybody if held(e, times[1])] if country or len(everybody) == 1 else []
        entry = self._only(known, country, times)
        return self.entry(entry) if entry else self._local(surname, country, article)

    def _local(self, surname: str, country: str | None, article: str) -> Person:
        key = names.person_key(surname)
        told = self._bare.get((article, key), set())
        country = country or (min(told) if len(told) == 1 else None)
        return Person(content_id("per", "local", article, key, country), surname, country, local=True)
