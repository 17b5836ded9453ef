"""Who holds or held an office: what articles call people, and what the gazetteer tells of people who occur."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.models import Tenure
from graphmodel.model.claims import RoleClaim
from graphmodel.model.edtf import Interval, compatible
from graphmodel.model.ids import fold
from graphmodel.resolve.claims import Told, interval
from graphmodel.resolve.dates import day_gap
from graphmodel.resolve.entities import Entities, Entity, Place
from graphmodel.resolve.people import span_of
from graphmodel.resolve.words import bag

_NO_OFFICE = bag(
    """
    professor lecturer academic scholar scientist researcher fellow analyst expert historian economist journalist
    reporter correspondent editor author writer columnist lawyer attorney activist actor singer student teacher
    investor founder businessman entrepreneur ceo consultant strategist pundit commentator blogger doctor physician
    engineer resident survivor witness father mother wife husband son daughter associate senior nonresident visiting
    emeritus president-emeritus executive
    """
)
_NO_OFFICE_KINDS = frozenset({"expert", "press", "clergy"})
_LEARNED = bag(
    """
    institute institution university college school centre center think tank foundation society academy
    """
)


_STALE = 730
"""Days for which an office that an article told of is taken to go on."""


class Held(NamedTuple):
    """An office that an article gives a person."""

    person: Entity
    told: Told[RoleClaim]
    title: str
    office: str | None
    kind: str | None
    of: Entity | None
    days: Interval
    public: bool


def read(told: Told[RoleClaim], entities: Entities, gazetteer: Gazetteer) -> Held | None:
    """A role claim with its names resolved, None where its subject is no person."""
    claim, place = told.claim, Place(told.report.article, told.published)
    subject = entities.read(claim.person, None, place)
    if len(subject) != 1 or subject[0].kind != "person":
        return None
    office = gazetteer.office(claim.title)
    body = entities.read(claim.organization, claim.country, place)
    code = entities.code(claim.country)
    of = body[0] if body and body[0].kind in ("organization", "country") else entities.country(code) if code else None
    days = interval(claim.date) if claim.date else told.published
    kind = office.kind if office else None
    public = kind not in _NO_OFFICE_KINDS if office else _is_public(claim.title, claim.organization)
    return Held(
        subject[0],
        told,
        office.title if office else claim.title,
        office.key if office else None,
        kind,
        of,
        days,
        public,
    )


def _is_public(title: str, organization: str | None) -> bool:
    words = set(fold(title).split())
    return not words & _NO_OFFICE and not (words | set(fold(organization or "").split())) & _LEARNED


class Offices:
    """All offices of all people that occur."""

    def __init__(self, claims: Sequence[Told[RoleClaim]], entities: Entities, gazetteer: Gazetteer) -> None:
        self._entities, self._gazetteer = entities, gazetteer
        self.told = [held for claim in claims if (held := read(claim, entities, gazetteer))]
        self._by_person: dict[str, list[Held]] = {}
        self._spans: dict[str, list[Interval]] = {}
        for held in self.told:
            self._by_person.setdefault(held.person.id, []).append(held)

    def is_official(self, person: Entity) -> bool:
        """Whether any source gives the person an office, held now or before."""
        if any(h.public for h in self._by_person.get(person.id, ())):
            return True
        entry = self._gazetteer.person(person.key) if person.key else None
        return bool(entry and any(self._public(t.office) for t in entry.tenures))

    def in_office(self, person: Entity, on: Interval) -> bool:
        """Whether the person may have held an office on those days, as far as articles or the gazetteer tell."""
        told = [h for h in self._by_person.get(person.id, ()) if h.public]
        if any(not h.told.claim.former and (day_gap(h.days, on) or 0) <= _STALE for h in told):
            return True
        if told or not person.key:
            return False
        if person.key not in self._spans:
            self._spans[person.key] = [span_of(t) for t in self.tenures(person) if self._public(t.office)]
        return any(compatible(span, on) for span in self._spans[person.key])

    def _public(self, office: str | None) -> bool:
        entry = self._gazetteer.office(office) if office else None
        return entry is None or entry.kind not in _NO_OFFICE_KINDS

    def told_of(self, person: Entity) -> list[Held]:
        """Offices that articles give the person."""
        return self._by_person.get(person.id, [])

    def tenures(self, person: Entity) -> tuple[Tenure, ...]:
        """Offices that the gazetteer gives the person."""
        entry = self._gazetteer.person(person.key) if person.key else None
        return entry.tenures if entry else ()
