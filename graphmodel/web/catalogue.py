"""Everybody and everything that can be looked for by name, held in memory."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from rapidfuzz import process

from graphmodel.model.ids import fold
from graphmodel.web import links

ORDER = ("person", "country", "organization", "meeting", "topic", "source")
"""Kinds in the order in which they are shown."""
NEAR = 72
"""Least likeness (of 100) of a name that is offered in place of one that nothing bears."""


class Entry(NamedTuple):
    """Somebody or something with a name."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    country: str | None
    note: str | None
    official: bool
    folded: str
    words: frozenset[str]

    @property
    def href(self) -> str:
        """Its page."""
        return links.page(self.kind, self.id)


def entry(row: Mapping[str, Any]) -> Entry:
    """An entry from a row of the look-up `names`."""
    kind, name = links.KINDS[row["label"]], row["name"] or row["id"]
    aliases = tuple(row["aliases"] or ())
    told = [name, *aliases, *([row["country"] or "", row["note"] or ""] if kind == "meeting" else [])]
    words = frozenset(word for each in told for word in fold(each).split())
    country = None if kind == "meeting" else row["country"]
    return Entry(
        row["id"],
        kind,
        name,
        aliases,
        country,
        row["note"],
        row["label"] == "Official",
        fold(name),
        words | ({row["id"].lower()} if kind == "country" else set()),
    )


class Catalogue:
    """The names of one graph."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self.entries = {each.id: each for each in map(entry, rows)}

    def name(self, thing_id: str | None) -> str | None:
        """The name of what has that id; the id itself where nothing has it."""
        found = self.entries.get(thing_id or "")
        return found.name if found else thing_id

    def search(self, text: str, most: int) -> dict[str, list[Entry]]:
        """Up to `most` entries of each kind that hold every word of `text`, or words that begin so; the best first."""
        wanted = fold(text).split()
        if not wanted:
            return {}
        found: dict[str, list[Entry]] = defaultdict(list)
        for each in self.entries.values():
            if all(any(word.startswith(start) for word in each.words) for start in wanted):
                found[each.kind].append(each)
        whole = " ".join(wanted)
        return {
            kind: heapq.nsmallest(most, found[kind], key=lambda e: _rank(e, whole, wanted))
            for kind in ORDER
            if found[kind]
        }

    def nearest(self, text: str, most: int = 5) -> list[Entry]:
        """Entries whose names are spelled like `text`."""
        names = {each.id: each.folded for each in self.entries.values() if each.kind not in ("source", "meeting")}
        found = process.extract(fold(text), names, limit=most, score_cutoff=NEAR)
        return [self.entries[key] for _, _, key in found]


def _rank(each: Entry, whole: str, wanted: list[str]) -> tuple[int, int, int, str, str]:
    place = 0 if each.folded == whole else 1 if each.folded.startswith(whole) else 2
    exact = sum(word not in each.words for word in wanted)
    return (place, exact, len(each.folded) if each.kind != "meeting" else 0, each.folded, each.id)
