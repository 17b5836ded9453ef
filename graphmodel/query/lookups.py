"""Look-ups of names, remembered from one question to the next and checked by the read that answers.

A question looks names up and then reads answers by the ids that it found. Where the same look-up was made before, what
it found is taken on trust, and the text of the answers asks for it once more in a part of its own: one read instead of
two or three. If that finds something else, since somebody wrote to the graph in between, everything remembered of that
store is forgotten and the question is asked anew, that time without trust in anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from graphmodel.query.clauses import columns_of
from graphmodel.query.reading import ReadRows, Reads, Rows

_MOST, _MOST_ROWS = 256, 50
"""How many look-ups are remembered of a store, and of how many rows at most."""
MOST_CHECKED = 8
"""How many look-ups one text checks beside its answers: each is several parts of a union."""
_UNION = "\nUNION ALL\n"
_PARAMETER = re.compile(r"\$(\w+)")
_Key = tuple[str, str]
"""A text and its parameters, written out."""


class Outdated(Exception):
    """What was taken on trust is not so any more."""


class Lookup(NamedTuple):
    """One read and what it found."""

    text: str
    params: Mapping[str, Any]
    rows: Sequence[Mapping[str, Any]]

    def part(self, at: int, empty: Sequence[str]) -> str:
        """The same read as parts of a union: its rows as one list under `rows`, lists under the names in `empty`, and
        `at` as `part`; its parameters have names of their own.
        """
        return _part(self.text, at, tuple(empty))

    def parameters(self, at: int) -> dict[str, Any]:
        """Its parameters under those names."""
        return {f"trusted_{at}_{name}": value for name, value in self.params.items()}

    def told(self, found: Sequence[Sequence[Any]]) -> Lookup:
        """The same read with the rows that its parts gave."""
        _, _, returned = self.text.partition(_UNION)[0].rpartition("RETURN ")
        names = [name for _, name in columns_of(returned)]
        return self._replace(rows=[dict(zip(names, row, strict=True)) for row in found])

    def holds(self, found: Sequence[Sequence[Any]]) -> bool:
        """Whether the same was found again, in whatever order."""
        known = [list(row.values()) for row in self.rows]
        return known == found or _settled(known) == _settled(found)


@lru_cache(maxsize=1024)
def _part(text: str, at: int, empty: tuple[str, ...]) -> str:
    more = "".join(f", [] AS {name}" for name in empty)
    parts = []
    for one in text.split(_UNION):
        before, _, returned = one.rpartition("RETURN ")
        values = ", ".join(expression for expression, _ in columns_of(returned))
        parts.append(f"{before}RETURN {at} AS part, collect([{values}]) AS rows{more}")
    return _PARAMETER.sub(rf"$trusted_{at}_\1", _UNION.join(parts))


def _key(text: str, params: Mapping[str, Any]) -> _Key:
    return text, repr(sorted(params.items()))


def _settled(value: Any) -> str:
    return f"[{', '.join(sorted(map(_settled, value)))}]" if isinstance(value, list | tuple) else repr(value)


_REMEMBERED: WeakKeyDictionary[Reads, dict[_Key, Lookup]] = WeakKeyDictionary()


class Lookups:
    """A store as one question reads it: what it reads is remembered, or taken from memory and noted in `trusted`, each
    once.
    """

    def __init__(self, store: Reads) -> None:
        self._store = store
        self._trusting = True
        self._own: dict[_Key, Lookup] = {}
        """What this question has read itself, or taken on trust already."""
        self.trusted: list[Lookup] = []
        try:
            self._memory = _REMEMBERED.setdefault(store, {})
        except TypeError:  # a store that cannot be told from others of its like
            self._memory = {}

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> ReadRows:
        """Rows of a read, remembered or new."""
        known = self.known(text, params)
        if known is not None:
            return known
        found = self._store.read(text, params)
        if "RETURN DISTINCT" not in text:
            self.remember(Lookup(text, dict(params or {}), list(found.rows)))
        return found

    def known(self, text: str, params: Mapping[str, Any] | None = None) -> ReadRows | None:
        """Rows of a read that are remembered."""
        key = _key(text, params or {})
        if key not in self._own:
            known = self._memory.get(key) if self._trusting else None
            if known is None:
                return None
            self._own[key] = known
            self.trusted.append(known)
        return Rows(self._own[key].rows)

    def remember(self, lookup: Lookup) -> None:
        """Keep what this question has read; for the next one too, unless it is much."""
        key = _key(lookup.text, lookup.params)
        self._own[key] = lookup
        if len(lookup.rows) <= _MOST_ROWS:
            if len(self._memory) >= _MOST:
                self._memory.clear()
            self._memory[key] = lookup

    def forget(self) -> None:
        """Trust nothing that was read before, from now on: all that this question asks is read anew."""
        self._trusting = False
        self._own.clear()
        self._memory.clear()
        self.trusted.clear()

    def left_to_check(self) -> list[tuple[int, Lookup]]:
        """What was trusted, numbered, for the read of the answers to check; none where it is too much for one text, and
        was checked here.

        Raises:
            Outdated: something is not so any more.
        """
        if len(self.trusted) <= MOST_CHECKED:
            return list(enumerate(self.trusted))
        self.check()
        return []

    def check(self) -> None:
        """Make sure of everything trusted by reading it anew.

        Raises:
            Outdated: something is not so any more.
        """
        for lookup in self.trusted:
            if not lookup.holds([list(row.values()) for row in self._store.read(lookup.text, lookup.params).rows]):
                raise Outdated
