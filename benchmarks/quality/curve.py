"""The picture of how well confidences keep what they say: an SVG with two panels, the same every time."""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

EDGES = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
SIZE, LEFT, TOP = 300, 70, 50
BLUE, GREY, GREEN = "#1d4ed8", "#64748b", "#15803d"


class Point(NamedTuple):
    """One statement: the confidence that it was given, and whether it is right."""

    confidence: float
    right: bool


class Bin(NamedTuple):
    """Statements of like confidence: their mean confidence, the share that is right with its 95 % bounds, how many."""

    said: float
    right: float
    low: float
    high: float
    size: int


def points(judged: list[Point]) -> list[Bin]:
    """The statements in classes of confidence; empty classes are left out."""
    out = []
    for low, high in itertools.pairwise(EDGES):
        inside = [p for p in judged if low <= p.confidence < high]
        if inside:
            right = sum(p.right for p in inside)
            bounds = wilson(right, len(inside))
            said = sum(p.confidence for p in inside) / len(inside)
            out.append(Bin(said, right / len(inside), *bounds, len(inside)))
    return out


def wilson(right: int, count: int) -> tuple[float, float]:
    """95 % bounds of a share, after Wilson."""
    z, share = 1.96, right / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return max(0.0, middle - half), min(1.0, middle + half)


def draw(bins: list[Bin], judged: list[Point]) -> str:
    """Left: share right by confidence, with bounds. Right: from each confidence up, how many and how many right."""
    width = 2 * (LEFT + SIZE) + 60
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {TOP + SIZE + 90}" font-family="sans-serif" '
        'font-size="12" role="img" aria-labelledby="t"><title id="t">Confidence against the share of statements that '
        f'are right</title><rect width="{width}" height="{TOP + SIZE + 90}" fill="#fff"/>',
        _axes(LEFT, "confidence given", "share right", "Does it keep what it says?"),
        *_calibration(bins),
        _axes(2 * LEFT + SIZE + 30, "confidence at least", "share", "What a threshold costs"),
        *_threshold(judged),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _axes(left: int, across: str, up: str, title: str) -> str:
    bottom = TOP + SIZE
    out = [
        f'<text x="{left + SIZE / 2:g}" y="{TOP - 22}" text-anchor="middle" font-size="15" font-weight="bold">'
        f"{title}</text>",
        f'<rect x="{left}" y="{TOP}" width="{SIZE}" height="{SIZE}" fill="none" stroke="#94a3b8"/>',
        f'<text x="{left + SIZE / 2:g}" y="{bottom + 38}" text-anchor="middle">{across}</text>',
        f'<text transform="translate({left - 42} {TOP + SIZE / 2:g}) rotate(-90)" text-anchor="middle">{up}</text>',
    ]
    for tick in range(0, 11, 2):
        x, y = left + SIZE * tick / 10, bottom - SIZE * tick / 10
        out.append(f'<path d="M{x:g} {bottom}v-{SIZE}M{left} {y:g}h{SIZE}" stroke="#e2e8f0"/>')
        out.append(f'<text x="{x:g}" y="{bottom + 17}" text-anchor="middle">{tick / 10:g}</text>')
        out.append(f'<text x="{left - 8}" y="{y + 4:g}" text-anchor="end">{tick / 10:g}</text>')
    return "\n".join(out)


def _calibration(bins: list[Bin]) -> list[str]:
    bottom = TOP + SIZE
    out = [f'<path d="M{LEFT} {bottom}L{LEFT + SIZE} {TOP}" stroke="{GREY}" stroke-dasharray="4 4"/>']
    for each in bins:
        x, y = LEFT + SIZE * each.said, bottom - SIZE * each.right
        out.append(
            f'<path d="M{x:.1f} {bottom - SIZE * each.low:.1f}V{bottom - SIZE * each.high:.1f}" stroke="{BLUE}" '
            f'stroke-width="1.5"/><circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{BLUE}"/>'
            f'<text x="{x + 8:.1f}" y="{y + 16:.1f}" font-size="11" fill="{GREY}">{each.size}</text>'
        )
    out.append(
        f'<text x="{LEFT}" y="{bottom + 62}" fill="{GREY}">Number: statements. Bar: 95 % bounds. '
        "Dashes: exactly as said.</text>"
    )
    return out


def _threshold(judged: list[Point]) -> list[str]:
    left, bottom = 2 * LEFT + SIZE + 30, TOP + SIZE
    steps = [n / 100 for n in range(0, 100, 2)]
    right, covered = [], []
    for step in steps:
        above = [p for p in judged if p.confidence >= step]
        covered.append((step, len(above) / len(judged)))
        if len(above) >= 10:
            right.append((step, sum(p.right for p in above) / len(above)))
    out = []
    for line, colour, dash in ((right, BLUE, ""), (covered, GREEN, ' stroke-dasharray="7 3"')):
        path = "L".join(f"{left + SIZE * x:.1f} {bottom - SIZE * y:.1f}" for x, y in line)
        out.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
    key = f'<path d="M{left} {bottom + 58}h24" stroke="{BLUE}" stroke-width="2"/>'
    key += f'<text x="{left + 30}" y="{bottom + 62}">of these right</text>'
    key += f'<path d="M{left + 140} {bottom + 58}h24" stroke="{GREEN}" stroke-width="2" stroke-dasharray="7 3"/>'
    key += f'<text x="{left + 170}" y="{bottom + 62}">share of all</text>'
    return [*out, key]
