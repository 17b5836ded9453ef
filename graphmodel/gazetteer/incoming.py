"""What imports have in common: drafts of people, identity with people already known, what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from graphmodel.gazetteer.blocks import person_key
from graphmodel.gazetteer.gazetteer import Gazetteer
from graphmodel.gazetteer.models import Gender, PersonEntry, Tenure
from graphmodel.gazetteer.names import key
from graphmodel.model.edtf import is_valid, parse
from graphmodel.model.ids import content_id


@dataclass
class Refused:
    """A line or an entity that was not taken, and why."""

    where: str
    reason: str


@dataclass
class Incoming:
    """The outcome of reading a source: people to be written, and what was left out."""

    people: list[PersonEntry] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


@dataclass
class Draft:
    """A person of a source before a key is chosen. `identity` is the source's own id."""

    identity: str
    name: str
    aliases: list[str] = field(default_factory=list)
    wikidata: str | None = None
    gender: Gender | None = None
    country: str | None = None
    surname: str | None = None
    tenures: list[Tenure] = field(default_factory=list)

    def entry(self, chosen_key: str) -> PersonEntry:
        """The finished entry; tenures by start, the country that of the last one unless it was given."""
        tenures = sorted(dict.fromkeys(self.tenures), key=lambda t: t.start or "")
        last = next((t.country for t in reversed(tenures) if t.country), None)
        aliases = dict.fromkeys(a for a in self.aliases if key(a) not in ("", key(self.name)))
        return PersonEntry(
            key=chosen_key,
            name=self.name,
            aliases=tuple(aliases),
            wikidata=self.wikidata,
            gender=self.gender,
            country=self.country or last,
            tenures=tuple(tenures),
            surname=self.surname,
        )


def finished(drafts: Iterable[Draft], known: Gazetteer) -> Iterator[PersonEntry]:
    """Entries with keys: that of a person known by Wikidata id, or by name and country; a key of its own else."""
    for draft in drafts:
        places = {draft.country, *(t.country for t in draft.tenures)} - {None}
        alike = [
            person
            for person in known.people(draft.name)
            if (draft.wikidata and person.wikidata == draft.wikidata)
            or (None in (draft.wikidata, person.wikidata) and places & _places(person))
        ]
        own = person_key(draft.name, content_id("p", draft.identity)[2:10])
        yield draft.entry(alike[0].key if len(alike) == 1 else own)


def _places(person: PersonEntry) -> set[str]:
    return {code for code in (person.country, *(t.country for t in person.tenures)) if code}


def checked_dates(start: str | None, end: str | None) -> tuple[str | None, str | None]:
    """The dates of a tenure as EDTF, cut to days. Raises ValueError for others, or an end before the start."""
    first, last = ((text.strip()[:10] or None) if text else None for text in (start, end))
    for text in (first, last):
        if not is_valid(text):
            raise ValueError(f"{text!r} is no date")
    if first and last and (parse(first).earliest or 0) > (parse(last).latest or 0):  # type: ignore[operator]
        raise ValueError(f"the end {last} comes before the start {first}")
    return first, last
