"""Reports into groups: joined from the surest pair down, never across a pair that is to stay apart.

Which pairs are joined, in which order, and what is refused depends on the pairs' scores and the reports' ids alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from graphmodel.model.graph import Override

VERSION = "1"
"""Version of the rules of judgement, recorded on each REPORTS edge."""


class Link(NamedTuple):
    """A judgement that two reports tell of one thing. `score` 0 to 1, `reasons` in words."""

    left: str
    right: str
    score: float
    reasons: tuple[str, ...]


def link_of(a: str, b: str, score: float, reasons: tuple[str, ...]) -> Link:
    """A judgement with its ends in order, its score rounded."""
    return Link(min(a, b), max(a, b), round(score, 3), reasons)


class Clusters:
    """Disjoint groups of report ids."""

    def __init__(self, ids: Iterable[str], overrides: Iterable[Override]) -> None:
        self._root = {i: i for i in ids}
        self._members = {i: [i] for i in self._root}
        self._apart: dict[str, set[str]] = defaultdict(set)
        self.links: dict[str, Link] = {}
        """The best judgement by which each report joined another one."""
        known = sorted({o for o in overrides if o.left in self._root and o.right in self._root and o.left != o.right})
        for override in known:
            if override.verdict == "different":
                self._apart[override.left].add(override.right)
                self._apart[override.right].add(override.left)
        for override in known:
            if override.verdict == "same":
                self.join(Link(override.left, override.right, 1.0, ("an analyst's judgement",)))

    def root(self, item: str) -> str:
        """The id that stands for the group of `item`."""
        while self._root[item] != item:
            self._root[item] = self._root[self._root[item]]
            item = self._root[item]
        return item

    def members(self, item: str) -> list[str]:
        """All ids of the group of `item`."""
        return self._members[self.root(item)]

    def groups(self) -> list[list[str]]:
        """All groups, each sorted, sorted by their first id."""
        return sorted(sorted(members) for members in self._members.values())

    def join(self, link: Link, allowed: Callable[[list[str], list[str]], bool] | None = None) -> bool:
        """Unites the groups of a link's ends unless a pair must stay apart or `allowed` refuses; says whether they
        are one now.
        """
        a, b = self.root(link.left), self.root(link.right)
        if a != b:
            small, large = sorted((a, b), key=lambda r: (len(self._members[r]), r))
            if any(self.root(x) == large for m in self._members[small] for x in self._apart.get(m, ())):
                return False
            if allowed and not allowed(self._members[small], self._members[large]):
                return False
            self._root[small] = large
            self._members[large] += self._members.pop(small)
        for end in (link.left, link.right):
            if end not in self.links or link.score > self.links[end].score:
                self.links[end] = link
        return True


def ordered(links: Iterable[Link]) -> list[Link]:
    """Links from the surest down, ties by the ids of their ends."""
    return sorted(links, key=lambda link: (-link.score, link.left, link.right))


def chain(ids: Sequence[str], reason: str) -> list[Link]:
    """Links that make one group of all `ids`, for a judgement that somebody else has given."""
    first, *rest = sorted(ids)
    return [Link(first, other, 1.0, (reason,)) for other in rest]
