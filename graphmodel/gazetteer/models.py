"""The gazetteer's records: countries, people with dated offices, organizations, offices, events."""

from __future__ import annotations

from typing import Literal

from graphmodel.model.claims import Frozen

Gender = Literal["m", "f"]
OrganizationKind = Literal[
    "ministry", "party", "military", "outlet", "international", "court", "parliament", "company", "think-tank", "other"
]
OfficeKind = Literal[
    "head-of-state", "head-of-government", "leader", "minister", "deputy", "diplomat", "spokesperson", "military",
    "legislator", "judge", "security", "official", "party", "organization-head", "envoy", "expert", "press", "clergy",
]  # fmt: skip
EventKind = Literal[
    "war", "battle", "ceasefire", "treaty", "summit", "conference", "vote", "election", "coup", "revolution", "protest",
    "attack", "assassination", "death", "disaster", "accident", "sanctions", "scandal", "games", "visit",
    "independence", "crisis", "test", "inauguration", "other",
]  # fmt: skip


class Tenure(Frozen):
    """One office that a person held. `start` and `end` are EDTF; None is unknown, or not ended when it is `end`."""

    title: str
    """The office as a reader would write it: "Secretary of State", "Foreign Ministry spokesperson"."""
    office: str | None = None
    """Key of an `OfficeEntry`."""
    country: str | None = None
    """Code of a `CountryEntry`: whom the holder speaks for."""
    organization: str | None = None
    """Key of an `OrganizationEntry` where the office is one of a body: "hamas", "iaea"."""
    start: str | None = None
    end: str | None = None
    source: str


class PersonEntry(Frozen):
    """A person and the offices held. `country` is that of the latest office, unless the entry says otherwise."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None
    gender: Gender | None = None
    country: str | None = None
    tenures: tuple[Tenure, ...] = ()
    surname: str | None = None
    """Only where it is not what `names.surname_of` makes of the name: eastern order, double surnames, mononyms."""


class CountryEntry(Frozen):
    """A country, or a body that speaks like one (UNO, EUR, NATO).

    `code` is ISO 3166-1 alpha-3, for states of the past the code that they had (SUN, YUG, DDR, CSK), XKX for Kosovo.
    """

    code: str
    name: str
    iso2: str | None = None
    """ISO 3166-1 alpha-2, as other sources of people name the country."""
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    """Adjectives and nouns, singular: "Turkish", "Turk"."""
    capitals: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    """Buildings and streets that stand for the government: "Kremlin", "White House"."""
    leader: str | None = None
    """Key of the office whose holder news calls "the country's leader"."""
    start: str | None = None
    end: str | None = None
    """When the state was one, where it is no more or is younger than the article may be (EDTF)."""


class OrganizationEntry(Frozen):
    """A ministry, party, force, outlet or international body. `country` is None where it speaks for none."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: OrganizationKind
    country: str | None = None


class OfficeEntry(Frozen):
    """A kind of office, the same in all countries: "foreign-minister" is also the US secretary of state."""

    key: str
    title: str
    aliases: tuple[str, ...] = ()
    """Lower-case title phrases."""
    kind: OfficeKind
    only: tuple[str, ...] = ()
    """Country codes to which the aliases are limited: India's "foreign secretary" is no minister."""
    same_as: str | None = None
    """Key of the office that these aliases name: a British "chancellor" is a finance minister."""


class EventEntry(Frozen):
    """A dated event that articles date other things by. `start` and `end` are EDTF."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: EventKind
    start: str
    end: str | None = None
    place: str | None = None
    participants: tuple[str, ...] = ()
    source: str
