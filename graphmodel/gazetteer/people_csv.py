"""People from CSV: one row a tenure, rows of one person joined by `key`, or by name and country.

Columns: name (needed), title, office, country, organization, start, end, source, aliases (joined by "|"), gender,
surname, wikidata, key. Countries are codes or names; an office that is not given is found by the title.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from graphmodel.errors import InputError
from graphmodel.gazetteer.gazetteer import Gazetteer
from graphmodel.gazetteer.incoming import Draft, Incoming, Refused, checked_dates, finished
from graphmodel.gazetteer.models import Gender, Tenure

COLUMNS = frozenset({
    "name", "title", "office", "country", "organization", "start", "end", "source", "aliases", "gender", "surname",
    "wikidata", "key",
})  # fmt: skip


def read_csv(path: Path, known: Gazetteer, source: str | None = None) -> Incoming:
    """Reads a file. `source` is that of rows that name none; without either a row is refused.

    Raises:
        InputError: the file is no CSV in UTF-8, lacks the column `name`, or has columns of other names.
    """
    incoming = Incoming()
    drafts: dict[str, Draft] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            _check_header(path, rows.fieldnames or ())
            for row in rows:
                try:
                    _add(drafts, {k: (v or "").strip() for k, v in row.items() if isinstance(k, str)}, known, source)
                except ValueError as error:
                    incoming.refused.append(Refused(f"{path.name}:{rows.line_num}", str(error)))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(path.name, f"not a CSV file in UTF-8: {error}") from error
    incoming.people = list(finished(drafts.values(), known))
    return incoming


def _check_header(path: Path, names: Iterable[str]) -> None:
    unknown = sorted(set(names) - COLUMNS)
    if "name" not in names or unknown:
        problem = f"unknown columns {', '.join(unknown)}" if unknown else "no column `name`"
        raise InputError(path.name, f"{problem}; known are {', '.join(sorted(COLUMNS))}")


def _add(drafts: dict[str, Draft], row: dict[str, str], known: Gazetteer, source: str | None) -> None:
    if not row["name"]:
        raise ValueError("no name")
    country = _country(row.get("country", ""), known)
    identity = row.get("key") or f"{row['name']}|{country or ''}"
    tenure = _tenure(row, country, known, source)
    draft = drafts.setdefault(identity, Draft(identity=identity, name=row["name"]))
    draft.aliases += [alias.strip() for alias in row.get("aliases", "").split("|") if alias.strip()]
    draft.wikidata = row.get("wikidata") or draft.wikidata
    draft.surname = row.get("surname") or draft.surname
    draft.gender = _gender(row.get("gender", "")) or draft.gender
    draft.country = country or draft.country
    if tenure:
        draft.tenures.append(tenure)


def _country(text: str, known: Gazetteer) -> str | None:
    if not text:
        return None
    entry = known.country_by_code(text) or known.country(text)
    if entry is None:
        raise ValueError(f"unknown country {text!r}")
    return entry.code


def _gender(text: str) -> Gender | None:
    letter = text[:1].lower()
    return "f" if letter in ("f", "w") else "m" if letter == "m" else None


def _tenure(row: dict[str, str], country: str | None, known: Gazetteer, source: str | None) -> Tenure | None:
    title, office = row.get("title", ""), row.get("office", "")
    if not title and not office:
        return None
    entry = known.office(office or title, country)
    if office and entry is None:
        raise ValueError(f"unknown office {office!r}")
    told = row.get("source") or source
    if not told:
        raise ValueError("no source: give the column `source`, or one for the whole file")
    start, end = checked_dates(row.get("start"), row.get("end"))
    return Tenure(
        title=title or (entry.title if entry else office),
        office=entry.key if entry else None,
        country=country,
        organization=row.get("organization") or None,
        start=start,
        end=end,
        source=told,
    )
