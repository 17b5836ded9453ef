"""What a graph view shows: the nodes that were opened, what they are joined to, and what stands behind each line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from graphmodel.model.vocab import DERIVED_TYPE
from graphmodel.web import links
from graphmodel.web.reading import Reader
from graphmodel.web.things import tone_of

ACTS = {edge: act for act, edge in DERIVED_TYPE.items()} | {"MET": "met"}
"""Kinds of derived edges in words."""
WORDS = {
    "MADE": "made",
    "ADDRESSED_TO": "addressed to",
    "TARGETS": "aimed at",
    "ABOUT": "about",
    "MADE_AT": "made at",
    "BEFORE": "before",
    "AFTER": "after",
    "ATTENDED": "took part",
    "DENIES": "denies",
    "CONTRADICTS": "contradicts",
    "RESPONDS_TO": "answers",
    "REPEATS": "repeats",
}
PARTIES = frozenset({"person", "country", "organization", "source"})
READ = 150
"""Rows read for one node: kinds of acts between it and others, the most frequent first."""


class Knot(NamedTuple):
    """A node. `opened` nodes show what they are joined to."""

    id: str
    kind: str
    name: str
    opened: bool

    @property
    def href(self) -> str:
        """Its page."""
        return links.page(self.kind, self.id)


class Line(NamedTuple):
    """All that joins two nodes: counts by what it is, forth (from `start`) and back."""

    start: str
    end: str
    forth: tuple[tuple[str, int], ...]
    back: tuple[tuple[str, int], ...]
    href: str

    @property
    def number(self) -> int:
        """How many statements, meetings or edges it stands for."""
        return sum(n for _, n in self.forth) + sum(n for _, n in self.back)

    @property
    def tone(self) -> str:
        """The class of colour of what is most frequent."""
        total: dict[str, int] = defaultdict(int)
        for word, number in (*self.forth, *self.back):
            total["meeting" if word in ("met", "took part") else tone_of("statement", word)] += number
        return max(sorted(total), key=lambda tone: total[tone])


class Step(NamedTuple):
    """One node that was opened, and the nodes that came with it."""

    opened: str
    new: list[str]


class Network(NamedTuple):
    """The graph to draw. `left_out` counts neighbours that the limits left out, `unknown` are ids that nothing has."""

    knots: dict[str, Knot]
    lines: list[Line]
    steps: list[Step]
    left_out: int
    unknown: list[str]


class _Maker:
    def __init__(self, reader: Reader) -> None:
        self._reader, self._limits = reader, reader.limits
        self.knots: dict[str, Knot] = {}
        self.counts: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self.seen: set[frozenset[str]] = set()
        self.steps: list[Step] = []
        self.left_out = 0
        self.unknown: list[str] = []

    def open(self, thing_id: str, properties: Mapping[str, Any] | None) -> None:
        kind = links.kind_by_id(thing_id)
        if properties is None and kind != "article":
            properties = (self._reader.one(kind, id=thing_id) or {}).get("properties")
        if properties is None:
            self.unknown.append(thing_id)
            return
        self.knots[thing_id] = Knot(thing_id, kind, name_of(kind, properties), True)
        self.steps.append(Step(thing_id, self._neighbours(kind, thing_id)))

    def _neighbours(self, kind: str, thing_id: str) -> list[str]:
        rows: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
        for name in (
            ("country_neighbours_to", "country_neighbours_from") if kind == "country" else (f"{kind}_neighbours",)
        ):
            for row in self._reader.look(name, id=thing_id, most=READ):
                rows[row["id"]].append(row)
        ranked = sorted(rows, key=lambda other: (-sum(r["number"] for r in rows[other]), other))
        new = [other for other in ranked if other not in self.knots]
        room = max(0, min(self._limits.neighbours, self._limits.nodes - len(self.knots)))
        self.left_out += len(new[room:])
        for other in (o for o in ranked if o in self.knots or o in new[:room]):
            first = rows[other][0]
            self.knots.setdefault(other, Knot(other, links.kind_of(first["labels"]), first["name"] or other, False))
            self._count(thing_id, other, rows[other])
        return new[:room]

    def _count(self, one: str, other: str, rows: Iterable[Mapping[str, Any]]) -> None:
        if frozenset((one, other)) in self.seen:
            return  # told from the other end already
        self.seen.add(frozenset((one, other)))
        for row in rows:
            key = (one, other) if row["forth"] else (other, one)
            self.counts[key][ACTS.get(row["type"]) or WORDS.get(row["type"]) or row["type"]] += row["number"]

    def lines(self) -> list[Line]:
        pairs = sorted({(min(pair), max(pair)) for pair in self.counts})
        return [self._line(a, b) for a, b in pairs]

    def _line(self, a: str, b: str) -> Line:
        forth, back = (_ranked(self.counts[pair]) if pair in self.counts else () for pair in ((a, b), (b, a)))
        return Line(a, b, forth, back, self._href(a, b))

    def _href(self, a: str, b: str) -> str:
        one, other = self.knots[a], self.knots[b]
        if {one.kind, other.kind} <= PARTIES:
            return links.address("/between", {"one": a, "other": b})
        inner = next((k for kind in ("statement", "meeting", "topic") for k in (one, other) if k.kind == kind), one)
        return inner.href


def _ranked(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def name_of(kind: str, properties: Mapping[str, Any]) -> str:
    """What a node is called."""
    if kind == "statement":
        return f"{properties.get('speaker') or 'unknown'}: {properties['act']}"
    return str(properties.get("name") or properties.get("description") or properties["id"])


def network(reader: Reader, opened: Sequence[str], known: Mapping[str, Mapping[str, Any]] | None = None) -> Network:
    """The nodes of these ids, opened one after the other, and what they are joined to.

    `known` holds the properties of nodes that were read before, by id.
    """
    maker = _Maker(reader)
    for thing_id in dict.fromkeys(opened):
        maker.open(thing_id, (known or {}).get(thing_id))
    return Network(maker.knots, maker.lines(), maker.steps, maker.left_out, maker.unknown)
