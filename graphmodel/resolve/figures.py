"""Figures in a text and what they count: "12 people were killed" and "a toll of 20 dead" cannot both be right."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from graphmodel.resolve.stems import stem
from graphmodel.resolve.words import CONCEPT, STOP, bag

_SMALL = {
    name: number
    for number, name in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split(),
        2,
    )
} | {name: 10 * (at + 2) for at, name in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
_TIMES = {"hundred": 1e2, "dozen": 12, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
          "m": 1e6, "bn": 1e9, "k": 1e3}  # fmt: skip
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_FIGURE = re.compile(
    rf"(?<![\w.,:/-])(?P<sign>[$€£])?(?P<number>{_NUMBER}|\b(?:{'|'.join(_SMALL)}))"
    rf"(?P<times>[\s-]?(?:{'|'.join(_TIMES)})\b)?(?P<percent>\s?(?:%|per cent\b|percent\b))?(?![\w/:]|[.,-]\d|-\w)",
    re.IGNORECASE,
)
_MONTHS = bag(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
)
_CLAUSE = re.compile(r"[;:()\[\]!?\n\"“”]|\.(?=\s|$)|,\s|[–—]|\b(?:and|but|while|including|of whom)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z][a-z'’-]*", re.IGNORECASE)
_NAMES = bag("resolution article section chapter number no paragraph channel route flight unit area phase round group")
"""After these a number is a name."""
_AT_LEAST = bag("least over than exceed exceeds exceeding upwards minimum")
_AT_MOST = bag("most under below fewer less up maximum nearly almost")
_ABOUT = bag("about around roughly some approximately nearly almost estimated")
_NEAR = 0.15
"""How far apart, as a share, two figures may be of which one is only about right."""
_UNITS = frozenset("%$€£")
_BEFORE, _AFTER = 2, 4
"""Content words before and after a figure that may say what it counts."""


class Figure(NamedTuple):
    """A number and what it may count (groups of words, the likeliest first); whether it is a least or a most."""

    value: float
    counts: tuple[str, ...]
    written: str
    least: bool
    most: bool
    about: bool


def _value(match: re.Match[str]) -> float:
    number = match["number"].lower()
    times = _TIMES.get((match["times"] or "").strip(" -").lower(), 1)
    return float(_SMALL.get(number) or number.replace(",", "")) * times


def _is_name(clause: str, match: re.Match[str]) -> bool:
    """Years, days of a month, numbers that are names: no figures."""
    plain = match["number"].isdigit() and not (match["sign"] or match["times"] or match["percent"])
    if plain and len(match["number"]) == 4 and 1500 <= int(match["number"]) <= 2200:
        return True
    before = _WORD.findall(clause[: match.start()])[-1:]
    after = _WORD.match(clause[match.end() :].lstrip(" .,"))
    if any(w.lower() in _NAMES for w in before):
        return True
    return any(w.lower() in _MONTHS for w in (*before, *([after[0]] if after else [])))


def _group(word: str) -> str | None:
    if word in STOP or len(word) < 3 or word == "within":
        return None
    root = stem(word)
    group, _, weight = CONCEPT.get(root, (root, root, 1.0))
    return group if weight >= 0.5 else root


def _groups(words: list[str]) -> list[str]:
    return [g for w in words if (g := _group(w.lower()))]


@lru_cache(maxsize=100_000)
def figures(text: str) -> tuple[Figure, ...]:
    """All figures of a text that count something, in order."""
    found = []
    for clause in _CLAUSE.split(text):
        matches = [m for m in _FIGURE.finditer(clause) if not _is_name(clause, m)]
        for at, match in enumerate(matches):
            start = matches[at - 1].end() if at else 0
            end = matches[at + 1].start() if at + 1 < len(matches) else len(clause)
            before = _WORD.findall(clause[start : match.start()])
            after = _WORD.findall(clause[match.end() : end])
            unit = ["%"] if match["percent"] else [match["sign"]] if match["sign"] else []
            counts = _groups(after)[:_AFTER] + _groups(before)[-_BEFORE:]
            hedge = {w.lower() for w in before[-3:]}
            if counts:
                what = tuple(dict.fromkeys(counts + unit))
                found.append(
                    Figure(_value(match), what, match[0].strip(), bool(hedge & _AT_LEAST),
                           bool(hedge & _AT_MOST), bool(hedge & _ABOUT))
                )  # fmt: skip
    return tuple(found)


def _agree(a: Figure, b: Figure) -> bool:
    low, high = sorted((a, b), key=lambda f: f.value)
    near = high.value - low.value <= _NEAR * high.value
    return a.value == b.value or low.least or high.most or (near and (a.about or b.about))


def differing(a: str, b: str) -> list[tuple[str, str]]:
    """Figures that two texts give for one thing and that cannot both be right: that of the first, that of the second.

    None where either text gives several figures for it, or where "at least", "nearly" or "about" lets both be right.
    """
    one, other = figures(a), figures(b)
    found: dict[tuple[str, str], None] = {}
    for group in dict.fromkeys(g for f in one for g in f.counts if g not in _UNITS):
        mine, theirs = ([f for f in side if group in f.counts] for side in (one, other))
        if len(mine) == len(theirs) == 1 and not _agree(mine[0], theirs[0]) and _one_unit(mine[0], theirs[0]):
            found[mine[0].written, theirs[0].written] = None
    return list(found)


def _one_unit(a: Figure, b: Figure) -> bool:
    return _UNITS & set(a.counts) == _UNITS & set(b.counts)
