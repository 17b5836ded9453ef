"""People from FollowTheMoney entities, one JSON object a line: Person, Position and Occupancy, in any order.

The format in which OpenSanctions publishes politically exposed persons. Of a Person: name, alias, weakAlias, gender,
country, nationality, wikidataId; of a Position: name, country; of an Occupancy: holder, post, startDate, endDate.
Entities of other schemata are passed over.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple

from graphmodel.errors import InputError
from graphmodel.gazetteer.gazetteer import Gazetteer
from graphmodel.gazetteer.incoming import Draft, Incoming, Refused, checked_dates, finished
from graphmodel.gazetteer.models import Gender, OfficeEntry, Tenure
from graphmodel.gazetteer.names import key

Properties = dict[str, list[str]]
MAX_LINE = 5_000_000
"""Characters of the longest line that is read."""
_GENDERS: dict[str, Gender] = {"male": "m", "female": "f", "m": "m", "f": "f"}


class Entity(NamedTuple):
    """One entity: its id, its properties and where it is from."""

    id: str
    properties: Properties
    source: str


class Entities(NamedTuple):
    """The entities of a file by schema."""

    persons: list[Entity]
    positions: dict[str, Entity]
    occupancies: list[Entity]


def read_followthemoney(path: Path, known: Gazetteer, source: str | None = None) -> Incoming:
    """Reads a file of entities (`.gz` too). Lines that cannot be read are refused, the rest is taken.

    Raises:
        InputError: the file cannot be read, or holds no person.
    """
    incoming = Incoming()
    entities = Entities([], {}, [])
    try:
        with _open(path) as file:
            for number, line in enumerate(file, start=1):
                if problem := _sort(line, entities, source or f"{path.name} (FollowTheMoney)"):
                    incoming.refused.append(Refused(f"{path.name}:{number}", problem))
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise InputError(path.name, f"cannot be read: {error}") from error
    if not entities.persons:
        raise InputError(path.name, "holds no entity of the schema Person")
    incoming.people = list(finished(_drafts(entities, known, incoming), known))
    return incoming


def _open(path: Path) -> IO[str]:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _sort(line: str, entities: Entities, source: str) -> str | None:
    if not line.strip():
        return None
    if len(line) > MAX_LINE:
        return f"a line of more than {MAX_LINE} characters"
    try:
        data = json.loads(line)
        entity = Entity(str(data["id"]), _properties(data["properties"]), _source(data, source))
        schema = str(data["schema"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        return f"not an entity: {error!r}"
    if schema == "Person":
        entities.persons.append(entity)
    elif schema == "Position":
        entities.positions[entity.id] = entity
    elif schema == "Occupancy":
        entities.occupancies.append(entity)
    return None


def _properties(raw: Any) -> Properties:
    listed = {name: values if isinstance(values, list) else [values] for name, values in raw.items()}
    return {name: [v["id"] if isinstance(v, dict) else str(v) for v in values] for name, values in listed.items()}


def _source(data: dict[str, Any], default: str) -> str:
    datasets = data.get("datasets")
    return f"{default}: {', '.join(map(str, datasets))}" if isinstance(datasets, list) and datasets else default


def _first(properties: Properties, *names: str) -> str | None:
    return next((v for name in names for v in properties.get(name, ()) if v), None)


def _drafts(entities: Entities, known: Gazetteer, incoming: Incoming) -> Iterator[Draft]:
    drafts = {}
    for person in entities.persons:
        draft = _draft(person, known)
        if draft is None:
            incoming.refused.append(Refused(person.id, "a person without a name"))
        else:
            drafts[person.id] = draft
    for occupancy in entities.occupancies:
        try:
            _occupy(occupancy, entities, drafts, known)
        except ValueError as error:
            incoming.refused.append(Refused(occupancy.id, str(error)))
    return iter(drafts.values())


def _draft(person: Entity, known: Gazetteer) -> Draft | None:
    told = person.properties
    name = _first(told, "name") or " ".join(filter(None, (_first(told, "firstName"), _first(told, "lastName"))))
    if not key(name):
        return None
    others = [*told.get("name", ())[1:], *told.get("alias", ()), *told.get("weakAlias", ())]
    return Draft(
        identity=person.id,
        name=name,
        aliases=others,
        wikidata=_first(told, "wikidataId")
        or (person.id if person.id[:1] == "Q" and person.id[1:].isdigit() else None),
        gender=_GENDERS.get((_first(told, "gender") or "").lower()),
        country=_country(told, known, "country", "nationality", "citizenship"),
    )


def _country(told: Properties, known: Gazetteer, *names: str) -> str | None:
    code = _first(told, *names)
    entry = known.country_by_code(code) or known.country(code) if code else None
    return entry.code if entry else None


def _occupy(occupancy: Entity, entities: Entities, drafts: dict[str, Draft], known: Gazetteer) -> None:
    told = occupancy.properties
    draft = drafts.get(_first(told, "holder") or "")
    post = entities.positions.get(_first(told, "post") or "")
    if draft is None or post is None:
        raise ValueError("an occupancy of which the holder or the post is not in the file")
    title = _first(post.properties, "name") or "unnamed position"
    country = _country(post.properties, known, "country", "subnationalArea")
    start, end = checked_dates(_first(told, "startDate"), _first(told, "endDate"))
    office = office_of(title, country, known)
    draft.tenures.append(
        Tenure(
            title=title,
            office=office.key if office else None,
            country=country,
            start=start,
            end=end,
            source=post.source,
        )
    )


def office_of(title: str, country: str | None, known: Gazetteer) -> OfficeEntry | None:
    """The office that a position's name means: "Minister of Foreign Affairs of Kenya", "Kenyan foreign minister"."""
    words = title.split()
    for cut in range(len(words), 0, -1):
        if office := known.office(" ".join(words[:cut]).rstrip(",("), country):
            return office if cut == len(words) or words[cut].lower() in ("of", "for", "to", "(") else None
    for cut in range(1, min(len(words), 4)):
        before = " ".join(words[:cut])
        if known.demonym(before) or known.country(before):
            return known.office(" ".join(words[cut:]), country)
    return None
