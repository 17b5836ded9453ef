"""The gazetteer: one object that answers who, what and when about names of public life."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path

from graphmodel.gazetteer.bodies import BY_SUFFIX, bodies_of, body_of, split_phrase
from graphmodel.gazetteer.database import FILE, DatabasePeople
from graphmodel.gazetteer.joined import JoinedPeople
from graphmodel.gazetteer.load import Folder, Packaged, user_folder
from graphmodel.gazetteer.models import CountryEntry, EventEntry, OfficeEntry, OrganizationEntry, PersonEntry
from graphmodel.gazetteer.names import key, sound, surname_keys, without_article
from graphmodel.gazetteer.people import MemoryPeople, PeopleIndex, lenient
from graphmodel.gazetteer.places import CountryIndex, NameIndex
from graphmodel.gazetteer.terms import ALWAYS, held_on
from graphmodel.model.edtf import Interval

LEADERS = ("president", "party-leader", "monarch", "prime-minister")
"""Whom "the country's leader" means where its usual leader's office was empty or did not exist yet."""


class Gazetteer:
    """Countries, people with dated offices, organizations, offices and events. Immutable; look-ups take O(1) steps."""

    def __init__(
        self,
        *,
        countries: Iterable[CountryEntry] = (),
        people: PeopleIndex | None = None,
        imported: PeopleIndex | None = None,
        organizations: Iterable[OrganizationEntry] = (),
        offices: Iterable[OfficeEntry] = (),
        events: Iterable[EventEntry] = (),
    ) -> None:
        self._countries = CountryIndex(countries)
        self._listed: PeopleIndex = people if people is not None else MemoryPeople(())
        self._imported: PeopleIndex = imported if imported is not None else MemoryPeople(())
        self._people = JoinedPeople((self._listed, imported)) if imported is not None else self._listed
        self._organizations = {entry.key: entry for entry in organizations}
        self._offices = {entry.key: entry for entry in offices}
        self._events = list(events)

    @classmethod
    def default(cls) -> Gazetteer:
        """The packaged gazetteer with the user's own (see `load.user_folder`), read once a process."""
        folder = user_folder()
        return _default(folder.absolute() if folder else None)

    @classmethod
    def read(cls, *folders: Folder) -> Gazetteer:
        """The gazetteer of directories of files: later ones add to earlier ones and replace what has the same key."""
        offices = {entry.key: entry for folder in folders for entry in folder.offices()}
        people = [MemoryPeople(folder.people(offices.values())) for folder in folders]
        databases = [DatabasePeople(folder.path / FILE) for folder in folders if (folder.path / FILE).is_file()]
        return cls(
            countries={entry.code: entry for folder in folders for entry in folder.countries()}.values(),
            people=people[0] if len(people) == 1 else JoinedPeople(people),
            imported=JoinedPeople(databases) if databases else None,
            organizations=[entry for folder in folders for entry in folder.organizations()],
            offices=offices.values(),
            events={entry.key: entry for folder in folders for entry in folder.events()}.values(),
        )

    # -- countries

    def country(self, name: str) -> CountryEntry | None:
        """The country of that name, alias or code, not of a demonym or capital; acronyms and codes in capitals only."""
        code = name if len(name) == 3 else ""
        return self._countries.by_name.get(name) or self._countries.by_code.get(code)

    def country_by_code(self, code: str) -> CountryEntry | None:
        """The country of an ISO 3166-1 code of two or three letters, in either case."""
        return self._countries.by_code.get(code.upper())

    def government(self, name: str) -> CountryEntry | None:
        """The country for whose government a capital or seat stands: "Beijing", "the Kremlin"."""
        return self._countries.by_government.get(name)

    def demonym(self, word: str) -> CountryEntry | None:
        """The country of an adjective or of its people: "Chinese", "Briton", "Turks"."""
        return self._countries.by_demonym.get(word)

    def countries(self) -> Iterator[CountryEntry]:
        """All countries."""
        return iter(self._countries.all)

    # -- people

    def people(self, name: str) -> list[PersonEntry]:
        """People of that full name or alias, tolerant of transliteration, middle names, nicknames and titles."""
        return lenient(self._people, name)

    def people_by_surname(self, surname: str) -> list[PersonEntry]:
        """People of that surname, with or without particles, or known by that one name."""
        found = {p.key: p for one in sorted(surname_keys(surname)) for p in self._people.by_surname(one)}
        return list(found.values()) or self._people.by_surname(sound(surname))

    def person(self, person_key: str) -> PersonEntry | None:
        """The person with that key."""
        return self._people.get(person_key)

    def persons(self) -> Iterator[PersonEntry]:
        """The people of files, without those of an imported database: they may be 100,000, so ask for them by name."""
        return iter(self._listed)

    def imported_persons(self) -> Iterator[PersonEntry]:
        """The people of an imported database, in the order of their keys."""
        return iter(self._imported)

    def holders(self, office: str, country: str | None, on: Interval = ALWAYS) -> list[PersonEntry]:
        """Who held an office (key or title phrase) of a country code or organization key on `on`.

        Those who surely held it then, if there are any, else those whom partial dates allow; latest start first.
        """
        for office_key in self._office_keys(office, country):
            people = self._people.in_office(office_key, country)
            rated = [(self._verdict(p, office_key, country, on), p) for p in people]
            sure = [p for verdict, p in rated if verdict == "yes"]
            chosen = sure or [p for verdict, p in rated if verdict == "unknown"]
            if chosen:
                return sorted(chosen, key=lambda p: (_latest_start(p, office_key), p.key), reverse=True)
        return []

    def _office_keys(self, office: str, country: str | None) -> list[str]:
        entry = self.office(office, country)
        if entry is None:
            return []
        if entry.key == "leader":
            land = self._countries.by_code.get(country or "")
            return list(dict.fromkeys((land.leader, *LEADERS))) if land and land.leader else []
        return ["top-diplomat", "foreign-minister"] if entry.key == "top-diplomat" else [entry.key]

    @staticmethod
    def _verdict(person: PersonEntry, office: str, country: str | None, on: Interval) -> str:
        verdicts = {
            held_on(t, on)
            for t in person.tenures
            if t.office == office and country in (None, t.country, t.organization)
        }
        return "yes" if "yes" in verdicts else "unknown" if "unknown" in verdicts else "no"

    # -- organizations

    def organization(self, name: str) -> OrganizationEntry | None:
        """The organization of that key, name or alias, or the body of a country: "Kenya's foreign ministry".

        A single word in lower case names none: "time" is no magazine.
        """
        known = self._organizations.get(name)
        bare = without_article(name)
        if known or (bare.islower() and bare.isalpha()):
            return known
        return self._organization_names.get(name) or self._body(name) or self._keyed(name)

    def body(self, organization_key: str) -> OrganizationEntry | None:
        """The organization of exactly that key, listed or made by rule for a country."""
        return self._organizations.get(organization_key) or self._keyed(organization_key)

    def _keyed(self, organization_key: str) -> OrganizationEntry | None:
        code, _, suffix = organization_key.partition("-")
        land, body = self._countries.by_code.get(code.upper()), BY_SUFFIX.get(suffix)
        return body_of(land, body) if land and body else None

    def _body(self, name: str) -> OrganizationEntry | None:
        split = split_phrase(name)
        if split is None:
            return None
        land = self._countries.any_name(split.land)
        if land is None:
            return None
        made = body_of(land, split.body)
        return self._organizations.get(made.key, made)

    def organizations(self) -> Iterator[OrganizationEntry]:
        """All organizations, those made by rule for each country last."""
        yield from self._organizations.values()
        for country in self._countries.all:
            yield from (made for made in bodies_of(country) if made.key not in self._organizations)

    @cached_property
    def _organization_names(self) -> NameIndex[OrganizationEntry]:
        return NameIndex((name, o) for o in self._organizations.values() for name in (o.name, *o.aliases))

    # -- offices

    def office(self, phrase: str, country: str | None = None) -> OfficeEntry | None:
        """The office of that key or title phrase ("top diplomat"); `country` decides where usage differs."""
        folded = key(phrase)
        limited = self._office_phrases.get((folded, country)) if country else None
        return limited or self._offices.get(phrase) or self._office_phrases.get((folded, None))

    def offices(self) -> Iterator[OfficeEntry]:
        """All offices."""
        return iter(self._offices.values())

    @cached_property
    def _office_phrases(self) -> dict[tuple[str, str | None], OfficeEntry]:
        found: dict[tuple[str, str | None], OfficeEntry] = {}
        for office in self._offices.values():
            for name in (office.title, *office.aliases):
                for code in office.only or (None,):
                    found.setdefault((key(name), code), self._offices[office.same_as or office.key])
        return found

    # -- events

    def events(self, name: str) -> list[EventEntry]:
        """Events of that name or alias, earliest first: there may be several ("G7 summit")."""
        return list(self._event_names.get(key(name), ()))

    def all_events(self) -> Iterator[EventEntry]:
        """All events."""
        return iter(self._events)

    @cached_property
    def _event_names(self) -> dict[str, list[EventEntry]]:
        found: dict[str, list[EventEntry]] = defaultdict(list)
        for event in sorted(self._events, key=lambda e: (e.start, e.key)):
            for folded in dict.fromkeys(map(key, (event.name, *event.aliases))):
                found[folded].append(event)
        return found


def _latest_start(person: PersonEntry, office: str) -> str:
    return max((t.start or "" for t in person.tenures if t.office == office), default="")


@lru_cache(maxsize=4)
def _default(user: Path | None) -> Gazetteer:
    return Gazetteer.read(Folder(), Folder(user)) if user else Gazetteer.read(Packaged())
