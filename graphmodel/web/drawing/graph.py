"""A graph as geometry. What was drawn before stays where it was when another node is opened."""

from __future__ import annotations

import math
from typing import NamedTuple

import networkx

from graphmodel.web.network import Knot, Line, Network

PAD, LETTER, BOX = 30.0, 6.6, 40.0
ACROSS, DOWN = 235.0, 140.0
"""Pixels to a length of the springs: names are wide, so there is more room across."""
ROUNDS, SEED, LONGEST, TOLD = 90, 11, 26, 60
"""The last two: characters of a name below a node, and in the words of a line."""
SIZE = {
    "person": 8.0,
    "country": 10.0,
    "organization": 8.0,
    "source": 6.0,
    "meeting": 9.0,
    "topic": 8.0,
    "statement": 6.0,
}
Places = dict[str, tuple[float, float]]


class Point(NamedTuple):
    """A node at its place."""

    knot: Knot
    x: float
    y: float
    size: float
    label: str


class Stroke(NamedTuple):
    """A line between two places; `title` says all that it stands for, `label` the most frequent of it."""

    line: Line
    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    forth: bool
    back: bool
    label: str
    title: str


class Picture(NamedTuple):
    """The whole picture."""

    width: float
    height: float
    points: list[Point]
    strokes: list[Stroke]


def picture(network: Network) -> Picture | None:
    """Places for all nodes, None for an empty graph."""
    if not network.knots:
        return None
    places = _spread(_places(network), network)
    xs, ys = [x for x, _ in places.values()], [y for _, y in places.values()]
    left, top = min(xs) - 2 * PAD - 40, min(ys) - PAD
    points = [_point(network.knots[i], x - left, y - top) for i, (x, y) in places.items()]
    at = {p.knot.id: p for p in points}
    few = len(network.lines) <= 26
    strokes = [_stroke(line, at[line.start], at[line.end], network.knots, few) for line in network.lines]
    return Picture(round(max(xs) - left + 2 * PAD + 40), round(max(ys) - top + PAD + 14), points, strokes)


def _places(network: Network) -> Places:
    """Places by springs, one opened node after the other: earlier ones are held where they are."""
    graph: networkx.Graph[str] = networkx.Graph()
    places: Places = {}
    for step in network.steps:
        held = list(places)
        centre = places.get(step.opened, (0.0, 0.0))
        own = {step.opened: centre, **_around(step.new, centre)}
        joined = any((e.start in own) != (e.end in own) for e in network.lines if {e.start, e.end} <= {*own, *held})
        if joined or step.opened in places:
            graph.add_nodes_from(own)
            graph.add_edges_from((e.start, e.end) for e in network.lines if {e.start, e.end} <= {*own, *held})
            places = _sprung(graph, {**places, **own}, held)
        else:  # nothing holds it to the others: springs would drive it far away
            apart: networkx.Graph[str] = networkx.Graph()
            apart.add_nodes_from(own)
            apart.add_edges_from((e.start, e.end) for e in network.lines if {e.start, e.end} <= set(own))
            places |= _beside(_sprung(apart, own, [step.opened]), places)
            graph = networkx.compose(graph, apart)
    return places


def _sprung(graph: networkx.Graph[str], places: Places, held: list[str]) -> Places:
    """Places by springs; those of `held` stay."""
    if len(places) < 2:
        return places
    length = 0.35 + 1.6 / math.sqrt(len(places))
    found = networkx.spring_layout(graph, pos=places, fixed=held, iterations=ROUNDS, seed=SEED, k=length)
    return {i: (float(found[i][0]), float(found[i][1])) for i in places}


def _beside(new: Places, places: Places) -> Places:
    """New places, right of all there is."""
    if not places:
        return new
    by = max(x for x, _ in places.values()) + 0.9 - min(x for x, _ in new.values())
    return {i: (x + by, y) for i, (x, y) in new.items()}


def _around(ids: list[str], centre: tuple[float, float]) -> Places:
    """New nodes on a circle around the one that was opened."""
    turns = [2 * math.pi * (n + 0.25) / len(ids) for n in range(len(ids))]
    return {i: (centre[0] + math.cos(t), centre[1] + math.sin(t)) for i, t in zip(ids, turns, strict=True)}


def _spread(places: Places, network: Network) -> Places:
    """Places in pixels, moved apart until no label lies on another: names are wide, so boxes are."""
    at = {i: [x * ACROSS, y * DOWN] for i, (x, y) in places.items()}
    ids = sorted(at)
    half = {i: (max(24.0, len(_short(network.knots[i].name)) * LETTER / 2 + 6), BOX / 2) for i in ids}
    for _ in range(60):
        moved = False
        for n, a in enumerate(ids):
            for b in ids[n + 1 :]:
                moved = _apart(at[a], at[b], half[a], half[b]) or moved
        if not moved:
            break
    return {i: (round(x, 1), round(y, 1)) for i, (x, y) in at.items()}


def _apart(a: list[float], b: list[float], one: tuple[float, float], other: tuple[float, float]) -> bool:
    wide, high = one[0] + other[0] - abs(a[0] - b[0]), one[1] + other[1] - abs(a[1] - b[1])
    if wide <= 0 or high <= 0:
        return False
    axis, push = (1, high / 2 + 0.5) if high <= wide else (0, wide / 2 + 0.5)
    sign = 1 if a[axis] >= b[axis] else -1
    a[axis] += sign * push
    b[axis] -= sign * push
    return True


def _short(name: str, most: int = LONGEST) -> str:
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _point(knot: Knot, x: float, y: float) -> Point:
    return Point(knot, round(x, 1), round(y, 1), SIZE.get(knot.kind, 7.0) + 2 * knot.opened, _short(knot.name))


def _stroke(line: Line, a: Point, b: Point, knots: dict[str, Knot], few: bool) -> Stroke:
    """A line from the rim of one node to the rim of the other, with room for arrow heads."""
    far = math.dist((a.x, a.y), (b.x, b.y)) or 1.0
    ux, uy = (b.x - a.x) / far, (b.y - a.y) / far
    forth, back = bool(line.forth), bool(line.back)
    start, end = a.size + (7 if back else 2), b.size + (7 if forth else 2)
    both = dict(line.forth)
    for word, number in line.back:
        both[word] = both.get(word, 0) + number
    ranked = sorted(both.items(), key=lambda pair: (-pair[1], pair[0]))
    word, number = ranked[0]
    label = (word if number == 1 else f"{word} {number}") + (" …" if len(ranked) > 1 else "")
    return Stroke(
        line,
        round(a.x + ux * start, 1),
        round(a.y + uy * start, 1),
        round(b.x - ux * end, 1),
        round(b.y - uy * end, 1),
        round(1 + min(4.0, math.log2(line.number) * 0.7), 1),
        forth,
        back,
        label if few and far > 80 else "",
        told(line, knots),
    )


def told(line: Line, knots: dict[str, Knot]) -> str:
    """All that a line stands for, in words."""
    one, other = (_short(knots[each].name, TOLD) for each in (line.start, line.end))
    ways = ((one, other, line.forth), (other, one, line.back))
    return "; ".join(
        f"{a} → {b}: {', '.join(w if n == 1 else f'{w} {n}' for w, n in counts)}" for a, b, counts in ways if counts
    )
