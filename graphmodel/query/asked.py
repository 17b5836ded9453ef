"""A question made ready: parameters checked, names looked up, what Cypher and weighing need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graphmodel.gazetteer import Gazetteer
from graphmodel.model.edtf import Interval
from graphmodel.query.bounds import Bounds, bounds_of
from graphmodel.query.compose import finds_unnamed, finds_weighed
from graphmodel.query.directory import Directory
from graphmodel.query.filters import COMMON
from graphmodel.query.header import QuerySpec
from graphmodel.query.meeting_names import Meetings
from graphmodel.query.names import Names, Parties, documents
from graphmodel.query.params import Values
from graphmodel.query.reading import Reads
from graphmodel.query.records import Record

_COMMON = frozenset({"any", "asserted", "held"})
"""Statuses of most reports, by which nothing much is left out."""
_NAMED_TYPES = frozenset({"party", "country", "meeting", "document"})


@dataclass
class Asked:
    """What is asked, in ids. `nothing` is true where a name means nothing in this graph, so that nothing can answer."""

    spec: QuerySpec
    values: Values
    parameters: dict[str, Any] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)
    parties: dict[str, Parties] = field(default_factory=dict)
    occasions: dict[str, list[list[Record]]] = field(default_factory=dict)
    """For each parameter that names meetings: a list a value, of the records that may be that one meeting."""
    bounds: Bounds = field(default_factory=dict)
    """Days beyond which the Cypher need not look."""
    notes: list[str] = field(default_factory=list)
    nothing: bool = False

    @property
    def window(self) -> Interval | None:
        """The days from `from` to `to`, None where neither is given."""
        low, high = self.values.dates.get("from"), self.values.dates.get("to")
        if low is None and high is None:
            return None
        return Interval(low.earliest if low else None, high.latest if high else None)

    @property
    def narrowing(self) -> frozenset[str]:
        """The filters that the Cypher tests: those given, and of those weighed on rows the ones that leave out most."""
        found, day = set(self.given), self.values.dates.get("as_of")
        if _COMMON & set(self.words("status")):
            found.discard("status")
        return frozenset(found | self.bounds.keys() | ({"as_of"} if day and day.latest else set()))

    @property
    def needs_parties(self) -> bool:
        """Whether who is joined to a record decides on it: all of several, members of a group, people with names."""
        grouped = any(len(group) > 1 for parties in self.parties.values() for group in parties.groups)
        return grouped or self.wants_all or self.flag("named")

    @property
    def wants_all(self) -> bool:
        """Whether all of several values must be there, which Cypher does not test; one party of a shared filter it has
        found.
        """
        given = [name for name in self.spec.all_of if self.parameters.get(name) or name in self.parties]
        shared = [self.parties[name] for name in given if name in COMMON and name in self.parties]
        return len(shared) < len(given) or any(len(each.groups) + each.unnamed > 1 for each in shared)

    @property
    def needs_claims(self) -> bool:
        """Whether the words of claims count: for what things are about, and for the sides of a conflict."""
        return "about" in self.values.words or any(c.name == "left_reports" for c in self.spec.columns)

    @property
    def needs_fields(self) -> bool:
        """Whether more than dates and reports is shown or weighed."""
        named = any(parties.words for parties in self.parties.values())
        return (
            not self.spec.group
            or self.needs_parties
            or named
            or bool(self.occasions)
            or not {"about", "document"}.isdisjoint(self.values.words)
        )

    def words(self, name: str) -> list[str]:
        """Texts of a parameter, none where it is not given."""
        return self.values.words.get(name, [])

    def flag(self, name: str) -> bool:
        """A flag, false where it is not given."""
        return self.values.flags.get(name, False)


class _Named:
    """What the names in a question mean."""

    def __init__(self, store: Reads, gazetteer: Gazetteer, asked: Asked) -> None:
        self._store, self._gazetteer, self._asked = store, gazetteer, asked
        self._names: Names | None = None
        self._meetings: Meetings | None = None

    @property
    def names(self) -> Names:
        if self._names is None:
            self._names = Names(Directory.of(self._store), self._gazetteer)
            self._names.notes = self._asked.notes
        return self._names

    @property
    def meetings(self) -> Meetings:
        if self._meetings is None:
            self._meetings = Meetings(self._store, self._gazetteer)
            self._meetings.notes = self._asked.notes
        return self._meetings

    def party(self, name: str, values: list[str]) -> list[str]:
        parties = self.names.parties(values)
        self._asked.parties[name] = parties
        if parties.unnamed and not parties.groups and finds_unnamed(self._asked.spec.cypher, name):
            self._asked.given.add(f"{name}_unnamed")
            return []
        if parties.unnamed:
            self._asked.given.add(name)
            sources = [e.id for e in self.names.directory.sources()]
            return sorted({*parties.ids, *sources})
        if parties.groups:
            self._asked.given.add(name)
        elif name == "target":  # a thing that is no party is told apart by its words, on the rows
            self._asked.notes.clear()
        else:
            self._asked.nothing = True
        return parties.ids

    def meeting(self, name: str, values: list[str]) -> list[str]:
        named = [sorted(self.meetings.find(value), key=lambda e: e.id) for value in values]
        if name in ("before", "after"):  # compared with by their days
            occasions = [[Record(e.id, "Meeting", {}, e.when) for e in found] for found in named if found]
            self._asked.occasions[name] = occasions
        return sorted({e.id for found in named for e in found})

    def ids(self, name: str, kind: str, values: list[str]) -> list[str]:
        asked = self._asked
        if kind == "party":
            return self.party(name, values)
        if kind == "country":
            ids = self.names.countries(values)
        elif kind == "meeting":
            ids = self.meeting(name, values)
        else:
            ids = documents(self._store, values, asked.notes)
        asked.given.add(name)
        asked.nothing = asked.nothing or not ids
        return ids


def make_ready(store: Reads, gazetteer: Gazetteer, spec: QuerySpec, values: Values) -> Asked:
    """Look up every name of a question.

    Raises:
        AmbiguousName: a name, a meeting or an article could be several.
    """
    days = {name: days.latest or days.earliest for name, days in values.dates.items()}
    asked = Asked(spec, values, {**dict.fromkeys(spec.params), **values.numbers, **values.flags, **days})
    named = _Named(store, gazetteer, asked)
    for name, words in values.words.items():
        param = spec.params[name]
        if param.type in _NAMED_TYPES:
            asked.parameters[name] = named.ids(name, param.type, words)
        else:
            asked.given.add(name)
            asked.parameters[name] = words if param.many else words[0]
    if (asked.occasions or asked.window) and finds_weighed(spec.cypher, spec.weigh):
        asked.bounds = bounds_of(asked.occasions, asked.window)
    return asked
