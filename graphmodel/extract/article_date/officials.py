"""What officials tell of an undated article's day: each named beside an office was in it, and they were at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from graphmodel.extract.article_date.base import FIRST, LAST, Anchor, World, merged
from graphmodel.extract.dates.scan import scan
from graphmodel.extract.dates.tense import sentence_at
from graphmodel.gazetteer.models import OfficeEntry, PersonEntry
from graphmodel.model.edtf import Interval, bounds

_WORD = r"(?:[A-Z]\.|[A-Z][\w'’-]+|al-[A-Z]\w+|bin|van|von|de|da|der)"
_NAME = re.compile(rf"\b[A-Z][\w'’-]+(?:\s{_WORD}){{1,6}}")
_HONOURED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Senhor|Herr|General)\.?\s([A-Z][\w'’-]+)(?=,\s)")
_TITLED = re.compile(r"\b((?:[A-Z][\w.'’-]*\s){1,4})([A-Z][\w'’-]+)")
_LONGEST = 4
"""Words of a name that the gazetteer is asked for."""
_ENDED = re.compile(
    r"\b(?:former|ex|then|late|outgoing|previous|past|one-time|onetime)[\s-]+(?:[\w.’'-]+\s+){0,4}$", re.IGNORECASE
)
_LEADER = re.compile(r"\b(?:leader|strongman|ruler)\b", re.IGNORECASE)
_LEADERS = frozenset(("leader", "supreme-leader", "party-leader", "president", "prime-minister", "monarch"))
_NAMESAKES = 3
"""People of one surname and title beyond whom a surname tells nothing."""


def officials(text: str, world: World) -> list[Anchor]:
    """One anchor a person who is named beside an office that the gazetteer dates, in full or by title and surname.

    Names in a sentence that bears a year of its own ("in 1979 President X signed") tell of that year.
    """
    years = [raw.start for raw, _ in scan(text) if "year" in raw.parts or raw.form == "decade"]
    found: dict[str, Anchor] = {}
    for at, name, people in [*_in_full(text, world), *_by_surname(text, world)]:
        begin, end = sentence_at(text, at, at + len(name))
        if people[0].key in found or any(begin <= year < end for year in years):
            continue
        before, after = text[max(0, at - 70) : at], text[at + len(name) : at + len(name) + 70]
        terms = merged(t for person in people for t in _terms(person, before, after, world))
        if terms:
            found[people[0].key] = Anchor(tuple(terms), 1, f"{name} in office")
    return list(found.values())


def _in_full(text: str, world: World) -> Iterator[tuple[int, str, list[PersonEntry]]]:
    for match in _NAME.finditer(text):
        words = [(w.start(), w.end()) for w in re.finditer(r"\S+", match.group())]
        done = 0
        for first, (start, _) in enumerate(words):
            for last in range(min(first + _LONGEST, len(words)), first + 1, -1):
                piece = match.group()[start : words[last - 1][1]]
                people = world.people(" ".join(piece.split())) if start >= done else []
                if len(people) == 1:
                    done = words[last - 1][1]
                    yield match.start() + start, piece, people
                    break


def _by_surname(text: str, world: World) -> Iterator[tuple[int, str, list[PersonEntry]]]:
    """Of "President X" and "Mr X, the foreign minister", all who bore that title and name."""
    for match in _HONOURED.finditer(text):
        after = text[match.end() : match.end() + 70]
        people = [p for p in world.people_by_surname(match[1]) if _terms(p, "", after, world)]
        if 0 < len(people) <= _NAMESAKES:
            yield match.start(1), match[1], people
    keys = _keys(tuple(world.offices()))
    for match in _TITLED.finditer(text):
        words = match[1].lower().split()
        offices = next((k for i in range(len(words)) if (k := keys.get(" ".join(words[i:])))), None)
        people = world.people_by_surname(match[2]) if offices else []
        people = [p for p in people if any(t.office in (offices or ()) for t in p.tenures)]
        if 0 < len(people) <= _NAMESAKES:
            yield match.start(2), match[2], people


def _terms(person: PersonEntry, before: str, after: str, world: World) -> list[Interval]:
    """The terms of the offices that stand right before or after the name; of a "leader" those in which he led."""
    phrases = _phrases(tuple(world.offices()))
    left = re.search(r"[^.!?;]*$", before)
    right = re.match(r",\s*[^.!?;,]*", after)
    led = bool(left and _LEADER.search(left[0])) or bool(right and _LEADER.search(right[0]))
    found = []
    for term in person.tenures:
        titles = {term.title.lower(), *phrases.get(term.office or "", ())}
        pattern = re.compile(
            r"\b(?:" + "|".join(sorted(map(re.escape, titles), key=len, reverse=True)) + r")\b", re.IGNORECASE
        )
        hit = pattern.search(left[0]) if left else None
        if hit and left and _ENDED.search(left[0][: hit.start()]):
            return []
        beside = right and pattern.search(right[0]) and not _ENDED.search(right[0] + " ")
        if hit or beside or (led and term.office in _LEADERS):
            low, high = bounds(term.start).earliest, bounds(term.end).latest if term.end else None
            if low or high:
                found.append(Interval(low or FIRST, high or LAST))
    return merged(found)


@lru_cache(maxsize=4)
def _phrases(offices: tuple[OfficeEntry, ...]) -> dict[str, tuple[str, ...]]:
    return {office.key: (office.title.lower(), *office.aliases) for office in offices}


@lru_cache(maxsize=4)
def _keys(offices: tuple[OfficeEntry, ...]) -> dict[str, tuple[str, ...]]:
    """The keys of the offices that a title phrase can mean."""
    out: dict[str, tuple[str, ...]] = {}
    for office in offices:
        for phrase in (office.title.lower(), *office.aliases):
            out[phrase] = (*out.get(phrase, ()), office.key)
    return out
