"""What any extractor must keep to, so that what it says can be stored, merged and traced. For tests of extractors:

assert violations(extractor.extract(document), Gazetteer.default()) == []
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from graphmodel.gazetteer import CountryEntry, Gazetteer, PersonEntry
from graphmodel.model.claims import Extraction, MeetingClaim, RoleClaim, StatementClaim
from graphmodel.model.edtf import is_valid
from graphmodel.model.ids import fold
from graphmodel.model.vocab import ACTS, DATE_BASES, MEETING_KINDS, MEETING_STATUSES, MODES, STATUSES

Claim = StatementClaim | MeetingClaim | RoleClaim
_LISTED = re.compile(r",\s*(?:and\s+)?|\s+and\s+")
_SMALL = frozenset("unnamed of the for and in a an to at on from reporter government".split())
"""Words that a name may have beside those of the article: they name nobody."""


def violations(extraction: Extraction, gazetteer: Gazetteer) -> list[str]:
    """What breaks the contract, a line each; none where all is well.

    Every span lies in the text and holds more than white space; acts, kinds, modes, statuses and bases are of the
    closed sets, dates EDTF; ids are unique and lead to meetings that there are; confidence lies between 0 and 1; every
    name stands in the article, or is the gazetteer's for a name, a country or an office that stands there.
    """
    return [
        f"{where}: {what}" for where, what in _violations(extraction, _Grounds(extraction.document.text, gazetteer))
    ]


def _violations(extraction: Extraction, grounds: _Grounds) -> Iterator[tuple[str, str]]:
    if not extraction.extractor or not extraction.version:
        yield "extraction", "extractor or version is empty"
    if not is_valid(extraction.published):
        yield "extraction", f"published {extraction.published!r} is not EDTF"
    meetings = [claim.id for claim in extraction.meetings]
    ids = meetings + [claim.id for claim in extraction.statements]
    yield from ((i, "the id stands twice") for i in sorted({i for i in ids if ids.count(i) > 1}))
    for left in extraction.left_out:
        if not 0 <= left.start <= left.end <= len(grounds.text):
            yield "left out", f"{left.start}–{left.end} is outside the text"
    for claim in extraction.statements:
        yield from ((claim.id, what) for what in _of_statement(claim, grounds, meetings))
    for meeting in extraction.meetings:
        yield from ((meeting.id, what) for what in _of_meeting(meeting, grounds))
    for number, role in enumerate(extraction.roles, 1):
        yield from ((f"role {number}", what) for what in (*_common(role, grounds), *grounds.unknown(role.person)))


def _common(claim: Claim, grounds: _Grounds) -> Iterator[str]:
    if not 0 <= claim.start < claim.end <= len(grounds.text):
        yield f"{claim.start}–{claim.end} is outside the text"
    elif not grounds.text[claim.start : claim.end].strip():
        yield f"{claim.start}–{claim.end} holds white space alone"
    if not is_valid(claim.date):
        yield f"date {claim.date!r} is not EDTF"
    if not 0 <= claim.confidence <= 1:
        yield f"confidence {claim.confidence!r} is not between 0 and 1"


def _of_statement(claim: StatementClaim, grounds: _Grounds, meetings: list[str]) -> Iterator[str]:
    yield from _common(claim, grounds)
    closed = (("act", ACTS), ("mode", MODES), ("status", STATUSES), ("date_basis", DATE_BASES))
    yield from (
        f"{name} {getattr(claim, name)!r} is none" for name, values in closed if getattr(claim, name) not in values
    )
    for meeting in filter(None, (claim.meeting, *claim.before, *claim.after)):
        if meeting not in meetings:
            yield f"there is no meeting {meeting!r}"
    for name in filter(None, (claim.speaker, claim.addressee, claim.target, *claim.via)):
        yield from grounds.unknown(name)
    for code in filter(None, (claim.speaker_country, claim.addressee_country)):
        yield from grounds.unknown_code(code)


def _of_meeting(claim: MeetingClaim, grounds: _Grounds) -> Iterator[str]:
    yield from _common(claim, grounds)
    closed = (("type", MEETING_KINDS), ("status", MEETING_STATUSES), ("date_basis", DATE_BASES))
    yield from (
        f"{name} {getattr(claim, name)!r} is none" for name, values in closed if getattr(claim, name) not in values
    )
    for name in (*claim.participants, *filter(None, (claim.place,))):
        yield from grounds.unknown(name)


class _Grounds:
    """What one article gives names to stand on."""

    def __init__(self, text: str, gazetteer: Gazetteer) -> None:
        self.text = text
        self.gazetteer = gazetteer
        self.folded = f" {fold(text)} "
        self.words = set(self.folded.split())

    def unknown(self, name: str) -> Iterator[str]:
        """A complaint where a name, or one of several joined by "and", has nothing in the article to stand on."""
        plain = name.removeprefix("unnamed: ")
        if not self._grounded(plain) and not all(map(self._grounded, filter(None, _LISTED.split(plain)))):
            yield f"nothing in the article stands for {name!r}"

    def unknown_code(self, code: str) -> Iterator[str]:
        """A complaint where a country's code is none."""
        if self.gazetteer.country_by_code(code) is None:
            yield f"there is no country {code!r}"

    def _grounded(self, name: str) -> bool:
        words = [w for w in fold(name).split() if w not in _SMALL]
        if all(self._stands(w) for w in words):
            return True
        country = self.gazetteer.country(name)
        if country is not None:
            return country.code in self._countries
        return any(map(self._meant, self.gazetteer.people(name))) or self._body(name)

    def _stands(self, word: str) -> bool:
        """Whether a word is the article's, in another number or as the adjective of a country named there."""
        near = {word, word.rstrip("s"), word + "s"}
        return bool(near & self.words) or bool(near & self._adjectives)

    def _body(self, name: str) -> bool:
        entry = self.gazetteer.organization(name)
        return entry is not None and any(
            f" {fold(n)} " in self.folded for n in (entry.name, *entry.aliases, *entry.key.split("-"))
        )

    def _meant(self, person: PersonEntry) -> bool:
        """Whether a name of the person stands there, or an office that he held, of a country that is named."""
        names = [person.name, *person.aliases, *filter(None, (person.surname,)), person.name.split()[-1]]
        if any(f" {fold(n)} " in self.folded for n in names):
            return True
        return any(
            self._office(t.office, t.title) for t in person.tenures if t.country is None or t.country in self._countries
        )

    def _office(self, key: str | None, title: str) -> bool:
        entry = self.gazetteer.office(key) if key else None
        return any(f" {fold(n)} " in self.folded for n in (title, *((entry.title, *entry.aliases) if entry else ())))

    @cached_property
    def _countries(self) -> set[str]:
        """Codes of the countries that the article names by name, nationality, capital or seat."""
        return {c.code for c in self.gazetteer.countries() if any(self._named(fold(n)) for n in _names(c))}

    def _named(self, name: str) -> bool:
        return f" {name} " in self.folded or f" {name}s " in self.folded

    @cached_property
    def _adjectives(self) -> set[str]:
        return {
            word
            for c in self.gazetteer.countries()
            if c.code in self._countries
            for n in _names(c)
            for word in fold(n).split()
        }


def _names(country: CountryEntry) -> tuple[str, ...]:
    return (country.name, *country.aliases, *country.demonyms, *country.capitals, *country.seats)
