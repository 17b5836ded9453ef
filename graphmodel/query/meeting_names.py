"""Meetings named by id, external id or words: every word must fit who took part, where, of what kind, or when."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Any, NamedTuple

from graphmodel.errors import AmbiguousName
from graphmodel.gazetteer import Gazetteer
from graphmodel.model import edtf
from graphmodel.model.edtf import Interval
from graphmodel.model.ids import fold
from graphmodel.query.datewords import dates_in, without_dates
from graphmodel.query.fetching import day
from graphmodel.query.guesses import Guess, expected
from graphmodel.query.params import nearest
from graphmodel.query.reading import Reads, rows_of
from graphmodel.resolve.stems import stem

_MEETINGS = (
    "RETURN m.id AS id, m.name AS name, m.kind AS kind, m.place AS place, m.date AS date, "
    "toString(m.earliest) AS earliest, toString(m.latest) AS latest, m.status AS status, "
    "m.participants AS participants, m.externalIds AS external, "
    "[(m)<-[:ATTENDED]-(p) | [p.id, p.name, p.aliases, p.country]] AS parties"
)
_ALL, _SOME = "MATCH (m:Meeting)", "MATCH (m:Meeting) WHERE m.id IN $ids"
_DURING = "m.earliest >= $low AND m.earliest <= $high AND m.latest <= $high"
_ON = "m.earliest = $low AND m.latest = $high"
_GUESSED = " AND m.place IN $places"
_TEXTS = {which: f"MATCH (m:Meeting) WHERE {which} {_MEETINGS}" for which in (_DURING, _ON)}
_PARAMETER, _MEETING = re.compile(r"\$(?=\w)"), re.compile(r"\bm\b")
"""What else is called in a condition of another text."""
_LONGEST_PLACE = 3
"""Words in the name of a place that is guessed to be one."""
_EXTERNAL = "MATCH (r:Report)-[:REPORTS]->(m:Meeting) WHERE r.externalId IN $names RETURN DISTINCT m.id AS id"
_QUOTES = "MATCH (r:Report)-[:REPORTS]->(m:Meeting) RETURN m.id AS id, r.quote AS quote"

_TALKS = frozenset({"talks", "summit"})
_CAPITAL = re.compile(r"\b[A-Z]\w+")
"""Words of a quotation that may belong to a meeting's name: "the Munich Security Conference"."""
_FILLER_WORDS = """
    a an the of in at on to with and between meeting meet met talks talk encounter session discussion discussions
    negotiation negotiations dialogue s leaders officials their first second
"""
_FILLER = frozenset(_FILLER_WORDS.split())
_KINDS: dict[str, frozenset[str]] = {
    word: frozenset(kinds.split())
    for words, kinds in (
        ("call phone telephone telephoned conversation", "call"),
        ("video virtual online remote", "call summit talks conference"),
        ("summit", "summit"),
        ("conference forum congress convention assembly", "conference"),
        ("vote voting ballot resolution ruling judgment judgement", "vote"),
        ("visit trip tour arrival stay", "visit"),
    )
    for word in words.split()
}


class MeetingEntry(NamedTuple):
    """What a meeting can be called by."""

    id: str
    name: str
    kind: str
    place: str
    date: str | None
    when: Interval
    status: str
    participants: tuple[str, ...]
    parties: tuple[frozenset[str], ...]
    """Words that stand for each party: names, aliases, acronyms, country."""
    others: tuple[frozenset[str], ...]
    """Words of those who took part as they are told, of place, name and external ids."""
    external: tuple[str, ...]

    @property
    def candidate(self) -> str:
        """How to name it without doubt, and what it is."""
        who = ", ".join(self.participants) or "?"
        name = self.external[0] if self.external else self.id
        return f"{name} ({self.kind}: {who}; {self.place or 'no place'}; {self.date or 'no date'})"


class Wanted(NamedTuple):
    """A naming taken apart: words that must all fit, and a day or period; what in it may be the name of a place."""

    words: tuple[str, ...]
    when: Interval | None
    places: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def take_apart(naming: str) -> Wanted:
    """The words and the date of a naming; several dates count as one period from the first to the last."""
    dates = dates_in(naming)
    bare = without_dates(naming, dates)
    words = tuple(w for w in fold(bare).split() if w not in _FILLER)
    if not dates:
        return Wanted(words, None)
    spans = [edtf.parse(d.edtf) for d in dates]
    when = Interval(min(s.earliest or date.min for s in spans), max(s.latest or date.max for s in spans))
    return Wanted(words, when, _places(bare.split()))


def _acronym(name: str) -> str:
    words = [w for w in re.findall(r"[A-Za-z]+", name) if w.lower() not in ("of", "the", "and", "for", "on")]
    return "".join(w if w.isupper() else w[0] for w in words).lower() if len(words) > 1 else ""


def _name_words(names: Iterable[str]) -> set[str]:
    return set().union(*map(_words_in, names))


@lru_cache(maxsize=8192)
def _words_in(name: str) -> frozenset[str]:
    """Words of one name, kept: the same few hundred people and countries meet again and again."""
    return frozenset({*fold(name).split(), _acronym(name)} - {"", "the", "of", "and"})


def fits(entry: MeetingEntry, word: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether one word of a naming fits the meeting; `more` are further words it may be known by."""
    known = (*entry.parties, *entry.others, more)
    if any(word in words for words in known):
        return True
    kinds = _KINDS.get(word)
    if kinds and entry.kind in kinds:
        return True
    return len(word) > 3 and any(stem(word) in _stems(words) for words in known)


@lru_cache(maxsize=8192)
def _stems(words: frozenset[str]) -> frozenset[str]:
    """Stems of words long enough to have one, kept as the words of names are."""
    return frozenset(stem(word) for word in words if len(word) > 3)


class Meetings:
    """The meetings of one graph, by what they can be called."""

    def __init__(self, store: Reads, gazetteer: Gazetteer) -> None:
        self._store = store
        self._gazetteer = gazetteer
        self._entries: list[MeetingEntry] | None = None
        self._quotes: dict[str, frozenset[str]] | None = None
        self.notes: list[str] = []

    def entries(self) -> list[MeetingEntry]:
        """All of them, by id."""
        if self._entries is None:
            self._entries = sorted(self._read(_ALL), key=lambda e: e.id)
        return self._entries

    def get(self, meeting_id: str) -> MeetingEntry | None:
        """The meeting with that id."""
        return next((e for e in self.entries() if e.id == meeting_id), None)

    def find(self, naming: str) -> list[MeetingEntry]:
        """The meeting that is named so: one entry, several where they may well be one and the same, none.

        Raises:
            AmbiguousName: the naming fits several meetings.
        """
        wanted = take_apart(naming)
        if self._entries is None and (at_once := self._looked_up(naming) or self._dated(naming, wanted)):
            return self._told_apart(at_once, naming)
        exact = [e for e in self.entries() if naming == e.id or fold(naming) in map(fold, e.external)]
        if exact:
            return exact
        found = self._closest(self._fitting(wanted), wanted)
        if not found:
            names = [
                n
                for e in self.entries()
                for n in (e.name, *e.external, " ".join((*e.participants, e.place, e.date or "")))
                if n
            ]
            close = nearest(naming, names)
            self.notes.append(
                f"no meeting {naming!r} in this graph." + (f" Nearest: {', '.join(close)}." if close else "")
            )
        return self._told_apart(found, naming)

    def _told_apart(self, found: list[MeetingEntry], naming: str) -> list[MeetingEntry]:
        if len(found) > 1:
            if not _one_occasion(found):
                raise AmbiguousName(f"{naming!r} names {len(found)} meetings.", [e.candidate for e in found])
            self.notes.append(
                f"{naming!r} names {len(found)} records of what may be one meeting; all are meant: "
                f"{', '.join(e.id for e in found)}."
            )
        return found

    def _looked_up(self, naming: str) -> list[MeetingEntry]:
        """The meetings of that id or external id, found by index; ids with spaces in them are words first."""
        names = [] if " " in naming else list(dict.fromkeys((naming, naming.lower(), naming.upper())))
        ids = {row["id"] for row in rows_of(self._store, _EXTERNAL, names=names)} if names else set()
        found = self._some({naming, *ids}) if names else []
        exact = [e for e in found if naming == e.id or fold(naming) in map(fold, e.external)]
        return exact[:1] if len(exact) == 1 else []

    def _dated(self, naming: str, wanted: Wanted) -> list[MeetingEntry]:
        """The best among the meetings that lie wholly in the time that was named: no other can fit better."""
        if wanted.when is None or not wanted.words:
            return []
        bounds = {"low": wanted.when.earliest, "high": wanted.when.latest}
        which = _ON if wanted.when.earliest == wanted.when.latest else _DURING
        guess = partial(_guess, naming, wanted, which, bounds)
        found = sorted(self._entered(expected(self._store, _TEXTS[which], guess, **bounds)), key=lambda e: e.id)
        inside = [e for e in found if e.date and edtf.within(e.when, wanted.when) == "yes"]
        return self._closest([e for e in inside if all(fits(e, w) for w in wanted.words)], wanted)

    def _some(self, ids: set[str]) -> list[MeetingEntry]:
        return sorted(self._read(_SOME, ids=sorted(ids)), key=lambda e: e.id) if ids else []

    def _fitting(self, wanted: Wanted) -> list[MeetingEntry]:
        if not wanted.words and not wanted.when:
            return []
        in_time = [e for e in self.entries() if wanted.when is None or edtf.compatible(e.when, wanted.when)]
        found = [e for e in in_time if all(fits(e, w) for w in wanted.words)]
        if not found and wanted.words:
            found = [e for e in in_time if all(fits(e, w, self._told(e.id)) for w in wanted.words)]
            found = found if len(found) == 1 else []
        return found

    def _closest(self, found: list[MeetingEntry], wanted: Wanted) -> list[MeetingEntry]:
        """The candidates that fit best: dated before undated, that very day before a wider date, fewer parties left
        unnamed.
        """
        if wanted.when is None:
            return _least(found, lambda e: _unnamed_parties(e, wanted.words))
        found = [e for e in found if e.date] or found
        found = [e for e in found if edtf.within(e.when, wanted.when) == "yes"] or found
        return _least(found, lambda e: _unnamed_parties(e, wanted.words))

    def _told(self, meeting_id: str) -> frozenset[str]:
        if self._quotes is None:
            words: dict[str, set[str]] = defaultdict(set)
            for row in rows_of(self._store, _QUOTES):
                words[row["id"]] |= {fold(w) for w in _CAPITAL.findall(row["quote"] or "")}
            self._quotes = {i: frozenset(w) for i, w in words.items()}
        return self._quotes.get(meeting_id, frozenset())

    def _read(self, which: str, **params: Any) -> Iterable[MeetingEntry]:
        return self._entered(rows_of(self._store, f"{which} {_MEETINGS}", **params))

    def _entered(self, rows: Iterable[Mapping[str, Any]]) -> Iterable[MeetingEntry]:
        for row in rows:
            parties = {party[0]: party for party in row["parties"]}
            yield self._entry(row, [self._words_of(parties[i]) for i in sorted(parties)])

    def _words_of(self, party: Sequence[Any]) -> frozenset[str]:
        """Words for one who took part."""
        _, name, aliases, country = party
        return _party_words(self._gazetteer, name, tuple(aliases or ()), country)

    def _entry(self, row: Mapping[str, Any], parties: Sequence[frozenset[str]]) -> MeetingEntry:
        place, external = row["place"] or "", tuple(row["external"] or ())
        told, name = tuple(row["participants"] or ()), row["name"] or ""
        outside = frozenset(w for e in external for w in fold(e).split() if not w.isdigit())
        others = (*map(_words_in, (*told, place, name)), outside, _country_words(self._gazetteer, place))
        return MeetingEntry(
            row["id"], name, row["kind"] or "", place, row["date"], Interval(day(row["earliest"]), day(row["latest"])),
            row["status"] or "", told, tuple(parties), others, external,
        )  # fmt: skip


@lru_cache(maxsize=8192)
def _country_words(gazetteer: Gazetteer, name: str | None) -> frozenset[str]:
    """Words for the country of that name, code, capital or seat."""
    entry = (gazetteer.country(name) or gazetteer.government(name)) if name else None
    return frozenset(_name_words([entry.code, entry.name, *entry.aliases, *entry.demonyms]) if entry else ())


@lru_cache(maxsize=8192)
def _party_words(
    gazetteer: Gazetteer, name: str | None, aliases: tuple[str, ...], country: str | None
) -> frozenset[str]:
    """Words that stand for one who took part, kept: most took part more than once."""
    names = [n for n in (name, *aliases) if n]
    spoken_for = (_country_words(gazetteer, each) for each in (country, *names))
    return frozenset(_name_words(names)).union(*spoken_for)


def _guess(naming: str, wanted: Wanted, which: str, bounds: Mapping[str, date | None]) -> Guess:
    """That the only meeting of that time at a place that the naming names is meant."""
    low, high = (str(day) for day in bounds.values())
    row = {
        "id": f"mtg_{naming}", "name": " ".join(wanted.words), "kind": None, "place": None,
        "date": low if low == high else f"{low}/{high}", "earliest": low, "latest": high, "status": None,
        "participants": (), "external": (), "parties": (),
    }  # fmt: skip
    places = list(wanted.places)
    condition = _PARAMETER.sub("$guessed_NAME_", _MEETING.sub("NODE", which + _GUESSED))
    return Guess(row, "Meeting", condition, {**bounds, "places": places}, lambda found: found["place"] in places)


def _places(words: Sequence[str]) -> tuple[str, ...]:
    """The words that may be a place's name, one and several together."""
    runs = (words[at : at + n] for n in range(1, _LONGEST_PLACE + 1) for at in range(len(words) - n + 1))
    return tuple(sorted({name for run in map(" ".join, runs) for name in (run, run.title())}))


def _least(found: list[MeetingEntry], measure: Any) -> list[MeetingEntry]:
    least = min(map(measure, found), default=0)
    return [e for e in found if measure(e) == least]


def _unnamed_parties(entry: MeetingEntry, words: Sequence[str]) -> int:
    """Parties that no word names, where at least one is named: "wang moscow" is rather Wang's visit than Wang and
    Putin's talks.
    """
    named = [any(w in party for w in words) for party in entry.parties]
    return named.count(False) if any(named) else 0


def _one_occasion(found: Sequence[MeetingEntry]) -> bool:
    """Whether all may be records of one meeting that resolution did not dare to join: talks of a common party at one
    place, with dates that allow the same day.
    """
    first = found[0]
    return bool(first.place) and all(
        e.place == first.place
        and {e.kind, first.kind} <= _TALKS
        and any(a & b for a in e.parties for b in first.parties)
        and all(edtf.compatible(e.when, other.when) for other in found)
        for e in found
    )
