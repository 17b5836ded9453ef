"""Where a text tells of the gazetteer's dated events: by name, or by most content words of a name close together."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple, Protocol
from weakref import WeakKeyDictionary

from graphmodel.gazetteer.models import EventEntry
from graphmodel.model.edtf import parse

_WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
_SENTENCE = re.compile(r"[^\n.!?]+(?:\.(?=\S)[^\n.!?]*)*")
_PLAIN = frozenset(
    (
        *("the", "of", "and", "in", "on", "at", "for", "to", "an", "by", "with", "against", "from", "near", "over"),
        *(
            "after",
            "into",
            "new",
            "first",
            "second",
            "third",
            "session",
            "january",
            "february",
            "march",
            "april",
            "may",
        ),
        *("june", "july", "august", "september", "october", "november", "december"),
    )
)
_KINDS = frozenset(
    (
        *("summit", "confer", "talk", "meetin", "vote", "visit", "call", "teleph", "video", "order", "judgme"),
        *("opinio", "sessio", "resolu", "treaty", "agreem", "trade"),
    )
)
"""Stems of words that only say what sort of event it is."""
_ENOUGH, _TELLING = 3, 2
"""Stems of a name that a text must hold, and how many of them must say more than the sort."""
_SHARE = 0.75


class Told(NamedTuple):
    """A stretch of the text and the events that it can mean; `named`: by a name of theirs, word for word.

    By content words alone events are guessed at: good for the news of a lead, not for asides.
    """

    start: int
    end: int
    events: tuple[EventEntry, ...]
    named: bool


class HasEvents(Protocol):
    """What is asked of the gazetteer."""

    def all_events(self) -> Iterator[EventEntry]:
        """All events."""


def span(event: EventEntry) -> tuple[date, date] | None:
    """First and last day of an event; one without an end is dated by its start."""
    start = parse(event.start)
    end = parse(event.end) if event.end else start
    return (start.earliest, end.latest) if start.earliest and end.latest else None


def told_events(text: str, world: HasEvents, *, lead: int = 0) -> list[Told]:
    """The events that the text names, in reading order, and those that its first `lead` characters let guess."""
    return _index(world).find(text, lead)


class _Index:
    """Names by first word, and content words to the names that have them."""

    def __init__(self, events: Iterable[EventEntry]) -> None:
        self._names: dict[str, dict[tuple[str, ...], list[EventEntry]]] = defaultdict(dict)
        self._bags: list[tuple[frozenset[str], EventEntry]] = []
        self._by_stem: dict[str, list[int]] = defaultdict(list)
        for event in events:
            for name in dict.fromkeys((event.name, *event.aliases)):
                words = tuple(m.group().lower() for m in _WORD.finditer(name))
                if words:
                    self._names[words[0]].setdefault(words, []).append(event)
                bag = _bag(words, event.place or "")
                if len(bag) >= _ENOUGH and len(bag - _KINDS) >= _TELLING:
                    for stem in bag:
                        self._by_stem[stem].append(len(self._bags))
                    self._bags.append((bag, event))

    def find(self, text: str, lead: int) -> list[Told]:
        """See `told_events`."""
        named = list(self._by_name(text))
        known = {event.key for told in named for event in told.events}
        guessed = [t for t in self._by_words(text[:lead]) if not known & {e.key for e in t.events}]
        return sorted([*named, *guessed], key=lambda t: (t.start, t.end, t.events[0].key))

    def _by_name(self, text: str) -> Iterator[Told]:
        found = [(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(text)]
        done = 0
        for at, (word, start, _) in enumerate(found):
            names = self._names.get(word)
            if not names or start < done:
                continue
            fits = [n for n in names if all(at + i < len(found) and found[at + i][0] == w for i, w in enumerate(n))]
            if fits:
                longest = max(fits, key=len)
                done = found[at + len(longest) - 1][2]
                yield Told(start, done, tuple(names[longest]), named=True)

    def _by_words(self, text: str) -> Iterator[Told]:
        """Two sentences on end that hold three quarters of the content words of a name."""
        sentences = list(_SENTENCE.finditer(text))
        seen: set[str] = set()
        told: list[frozenset[str]] = []
        for number, first in enumerate(sentences):
            end = sentences[min(number + 1, len(sentences) - 1)].end()
            words = {_stem(m.group().lower()) for m in _WORD.finditer(text, first.start(), end)}
            hits = Counter(bag for stem in words for bag in self._by_stem.get(stem, ()))
            fits = [
                self._bags[bag]
                for bag, count in hits.items()
                if count >= _ENOUGH
                and count >= _SHARE * len(self._bags[bag][0])
                and len(words & self._bags[bag][0] - _KINDS) >= _TELLING
                and _there(self._bags[bag], words)
            ]
            worse = {a[1].key for a in fits if any(_better(b[0], a[0], words) for b in fits)}
            seen |= worse
            series: dict[frozenset[str], dict[str, EventEntry]] = defaultdict(dict)
            for bag, event in fits:
                if event.key not in seen and not any(len(bag & other - _KINDS) >= _TELLING for other in told):
                    series[bag][event.key] = event
            for bag in sorted(series, key=sorted):
                seen |= set(series[bag])
                told.append(bag)
                yield Told(first.start(), end, tuple(event for _, event in sorted(series[bag].items())), named=False)


def _better(one: frozenset[str], other: frozenset[str], words: set[str]) -> bool:
    """Whether a name of like words fits a text better than the other."""
    return len(one & words) > len(other & words) and len(one & other - _KINDS) >= _TELLING


def _there(named: tuple[frozenset[str], EventEntry], words: set[str]) -> bool:
    """Whether the text has the place that the name has."""
    bag, event = named
    place = {_stem(m.group().lower()) for m in _WORD.finditer(event.place or "")} & bag
    return place <= words


def _bag(words: tuple[str, ...], place: str) -> frozenset[str]:
    """The stems of a name; a place of several words counts as one."""
    there = sorted((m.group().lower() for m in _WORD.finditer(place)), key=len)
    rest = there[:-1]
    pieces = (piece for word in words for piece in word.split("-"))
    kept = (w for w in pieces if w not in _PLAIN and w not in rest and not w.isdigit() and len(w) > 1)
    return frozenset(_stem(w) for w in kept)


def _stem(word: str) -> str:
    return word[:6].rstrip("s") if len(word) > 3 else word


_INDEXES: WeakKeyDictionary[HasEvents, _Index] = WeakKeyDictionary()


def _index(world: HasEvents) -> _Index:
    found = _INDEXES.get(world)
    if found is None:
        found = _INDEXES[world] = _Index(world.all_events())
    return found
