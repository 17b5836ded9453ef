"""Finds faults in a gazetteer: dates, codes, keys, names that two entries share, tenures without a source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graphmodel.gazetteer.gazetteer import Gazetteer
from graphmodel.gazetteer.models import EventEntry, PersonEntry, Tenure
from graphmodel.gazetteer.names import key
from graphmodel.model.edtf import is_valid, parse


class Fault(NamedTuple):
    """One thing that is wrong: in which entry, and what."""

    entry: str
    problem: str


def check(gazetteer: Gazetteer) -> Iterator[Fault]:
    """All faults, in a fixed order; none in a sound gazetteer."""
    yield from _countries(gazetteer)
    yield from _offices(gazetteer)
    yield from _organizations(gazetteer)
    for person in (*gazetteer.persons(), *gazetteer.imported_persons()):
        yield from (Fault(f"person {person.key}", problem) for problem in _person(person, gazetteer))
    for event in gazetteer.all_events():
        yield from (Fault(f"event {event.key}", problem) for problem in _event(event, gazetteer))


def _shared(names: Iterable[tuple[str, str]]) -> Iterator[Fault]:
    bearers: dict[str, set[str]] = defaultdict(set)
    for name, bearer in names:
        bearers[name].add(bearer)
    for name, several in bearers.items():
        if len(several) > 1:
            yield Fault(name, f"names several entries: {', '.join(sorted(several))}")


def _countries(gazetteer: Gazetteer) -> Iterator[Fault]:
    countries = list(gazetteer.countries())
    yield from _shared((f"country name {key(n)}", c.code) for c in countries for n in (c.name, *c.aliases))
    yield from _shared((f"demonym {key(n)}", c.code) for c in countries for n in c.demonyms)
    yield from _shared((f"government {key(n)}", c.code) for c in countries for n in (*c.capitals, *c.seats))
    for country in countries:
        if country.leader and gazetteer.office(country.leader) is None:
            yield Fault(f"country {country.code}", f"unknown leader's office {country.leader!r}")
        yield from (Fault(f"country {country.code}", p) for p in _dates(country.start, country.end))


def _offices(gazetteer: Gazetteer) -> Iterator[Fault]:
    yield from _shared(
        (f"office phrase {key(name)} {code}".strip(), office.key)
        for office in gazetteer.offices()
        for name in (office.title, *office.aliases)
        for code in office.only or ("",)
    )


def _organizations(gazetteer: Gazetteer) -> Iterator[Fault]:
    bodies = list(gazetteer.organizations())
    yield from _shared((f"organization {key(n)}", o.key) for o in bodies for n in (o.name, *o.aliases))
    for body in bodies:
        if body.country and gazetteer.country_by_code(body.country) is None:
            yield Fault(f"organization {body.key}", f"unknown country {body.country!r}")


def _dates(start: str | None, end: str | None) -> Iterator[str]:
    bad = [date for date in (start, end) if not is_valid(date)]
    yield from (f"{date!r} is no EDTF date" for date in bad)
    if start and end and not bad:
        first, last = parse(start).earliest, parse(end).latest
        if first and last and first > last:
            yield f"ends ({end}) before it begins ({start})"


def _person(person: PersonEntry, gazetteer: Gazetteer) -> Iterator[str]:
    if person.country and gazetteer.country_by_code(person.country) is None:
        yield f"unknown country {person.country!r}"
    for tenure in person.tenures:
        yield from _tenure(tenure, gazetteer)


def _tenure(tenure: Tenure, gazetteer: Gazetteer) -> Iterator[str]:
    yield from _dates(tenure.start, tenure.end)
    if not tenure.source.strip():
        yield f"{tenure.title}: no source"
    if tenure.office and gazetteer.office(tenure.office) is None:
        yield f"{tenure.title}: unknown office {tenure.office!r}"
    if tenure.country and gazetteer.country_by_code(tenure.country) is None:
        yield f"{tenure.title}: unknown country {tenure.country!r}"
    if tenure.organization and gazetteer.organization(tenure.organization) is None:
        yield f"{tenure.title}: unknown organization {tenure.organization!r}"


def _event(event: EventEntry, gazetteer: Gazetteer) -> Iterator[str]:
    yield from _dates(event.start, event.end)
    if not event.source.strip():
        yield "no source"
    for code in event.participants:
        if gazetteer.country_by_code(code) is None:
            yield f"unknown participant {code!r}"
