"""The compact notation of the packaged people: one block an office, one line a holder.

    - of: foreign-minister USA          # office, country, @organization
      title: Secretary of State         # else the office's own title
      holders: |
        Antony Blinken = Tony Blinken; 2021-01-26/2025-01-20
        Madeleine Albright; 1997-01-23/2001-01-20; f
        Andrés Manuel /López Obrador/ = AMLO; 2018-12-01/2024-09-30

Slashes mark a surname that is not the last word, in its place or again after the name; `=` an alias, `f` a woman (a man
else), `Q…` a Wikidata id, `in=CODE` whom the person speaks for when not in office, `id=…` tells namesakes apart,
`title=…` is a title of its own, `as=…` another office than the block's. Dates are EDTF `start/end`; `2019/` has not
ended, `/2019` began at an unknown time, `2019` is one year; commas join several spells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from graphmodel.gazetteer.models import OfficeEntry, PersonEntry, Tenure
from graphmodel.gazetteer.names import key

EASTERN = frozenset({"CHN", "TWN", "KOR", "PRK"})
"""Countries whose names put the surname first, unless slashes say otherwise."""


class Holder(NamedTuple):
    """One line of a block, read."""

    name: str
    surname: str | None
    aliases: tuple[str, ...]
    spells: tuple[tuple[str | None, str | None], ...]
    flags: Mapping[str, str]


def parse_holder(line: str) -> Holder:
    """Reads one line. Raises ValueError for a line without a name or with more than three kinds of fields."""
    fields = [field.strip() for field in line.split(";")]
    first, *aliases = (part.strip() for part in fields[0].split("="))
    before, slash, rest = first.partition("/")
    surname, closing, after = rest.partition("/")
    if not first or (slash and not closing):
        raise ValueError(f"no name in {line!r}")
    name = _joined(before, surname, after) if slash else first
    dates = fields[1] if len(fields) > 1 else ""
    flags = dict(_flag(field) for field in fields[2:] if field)
    spells = tuple(_spell(part.strip()) for part in dates.split(",")) if dates else ((None, None),)
    return Holder(name, surname.strip() or None, tuple(aliases), spells, flags)


def _joined(before: str, surname: str, after: str) -> str:
    repeated = f" {key(surname)} " in f" {key(before)} "
    return " ".join((before if repeated else f"{before}{surname}{after}").split())


def _spell(text: str) -> tuple[str | None, str | None]:
    start, slash, end = text.partition("/")
    return (start or None, end or None) if slash else (text, text)


def _flag(field: str) -> tuple[str, str]:
    name, equals, value = field.partition("=")
    if equals:
        return name.strip(), value.strip()
    if field == "f":
        return "gender", "f"
    if field[0] == "Q" and field[1:].isdigit():
        return "wikidata", field
    raise ValueError(f"unknown flag {field!r}")


def person_key(name: str, suffix: str = "") -> str:
    """Key of a person: the folded name, hyphens for spaces."""
    return "-".join(f"{key(name)} {suffix}".split())


class PeopleBuilder:
    """Joins the lines of all blocks into one entry a person."""

    def __init__(self, offices: Mapping[str, OfficeEntry]) -> None:
        self._offices = offices
        self._people: dict[str, dict[str, Any]] = {}

    def add_block(self, block: Mapping[str, Any], default_source: str) -> None:
        """Adds all holders of one block. Raises ValueError for an unknown office or a line that cannot be read."""
        words = str(block["of"]).split()
        organization = next((w[1:] for w in words if w.startswith("@")), None)
        plain = [w for w in words if not w.startswith("@")]
        office, country = plain[0], plain[1] if len(plain) > 1 else None
        if office not in self._offices:
            raise ValueError(f"unknown office {office!r} of a block")
        title = str(block.get("title") or self._offices[office].title)
        base = {"office": office, "country": country, "organization": organization}
        source = str(block.get("source") or default_source)
        for line in str(block["holders"]).splitlines():
            if line.strip():
                self._add(parse_holder(line), {**base, "title": title, "source": source})

    def _add(self, holder: Holder, base: Mapping[str, Any]) -> None:
        identity = person_key(holder.name, holder.flags.get("id", ""))
        person = self._people.setdefault(
            identity, {"key": identity, "name": holder.name, "aliases": {}, "gender": "m", "tenures": []}
        )
        person["aliases"].update(dict.fromkeys(holder.aliases))
        surname = holder.surname or _eastern_surname(holder.name, base["country"])
        for field, value in (
            ("surname", surname),
            ("gender", holder.flags.get("gender")),
            ("wikidata", holder.flags.get("wikidata")),
            ("country", holder.flags.get("in")),
        ):
            if value and (field != "surname" or holder.surname or not person.get("surname")):
                person[field] = value
        base = {
            **base,
            "title": holder.flags.get("title", base["title"]),
            "office": self._office(holder, base["office"]),
        }
        person["tenures"] += [Tenure(**base, start=start, end=end) for start, end in holder.spells]

    def _office(self, holder: Holder, default: str) -> str:
        office = holder.flags.get("as", default)
        if office not in self._offices:
            raise ValueError(f"unknown office {office!r} of {holder.name}")
        return office

    def entries(self) -> Iterator[PersonEntry]:
        """The people, in the order of their first mention, tenures by start."""
        for person in self._people.values():
            tenures = sorted(person["tenures"], key=lambda t: t.start or "")
            country = person.get("country") or next((t.country for t in reversed(tenures) if t.country), None)
            fields = {**person, "tenures": tuple(tenures), "aliases": tuple(person["aliases"]), "country": country}
            yield PersonEntry(**fields)


def _eastern_surname(name: str, country: str | None) -> str | None:
    words = name.split()
    return words[0] if country in EASTERN and len(words) > 1 else None


def build(blocks: Iterable[tuple[Mapping[str, Any], str]], offices: Mapping[str, OfficeEntry]) -> list[PersonEntry]:
    """People of all blocks, each given with its file's default source."""
    builder = PeopleBuilder(offices)
    for block, source in blocks:
        builder.add_block(block, source)
    return list(builder.entries())
