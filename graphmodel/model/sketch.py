"""A short fingerprint of a text from which the likeness of two texts can be told without the texts.

One-permutation MinHash over runs of four words, with rotation for empty bins: A. Shrivastava and P. Li, "Densifying
One Permutation Hashing via Rotation for Fast Near Neighbor Search" (ICML 2014).
"""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

from graphmodel.model.ids import fold

BINS = 128
RUN = 4
"""Words a shingle."""
LEAST = 8
"""Shingles below which a text is too short to say anything."""
_EMPTY = 1 << 64
_DIGITS = 4
_STEP = 0x9E37


class Likeness(NamedTuple):
    """Estimated from sketches: standard error about 0.04."""

    jaccard: float
    """Shared shingles among all shingles of both texts."""
    containment: float
    """Shared shingles among those of the shorter text."""


def sketch(text: str) -> str:
    """The number of different shingles and 128 numbers of 16 bits in hexadecimal, "" for a text that is too short.

    Depends on the words alone: not on case, accents, punctuation or line ends.
    """
    words = fold(text).split()
    shingles = {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
    if len(shingles) < LEAST:
        return ""
    lowest = [_EMPTY] * BINS
    for shingle in shingles:
        value = int.from_bytes(blake2b(shingle.encode("utf-8", "replace"), digest_size=8).digest(), "big")
        place = value % BINS
        lowest[place] = min(lowest[place], value // BINS)
    return f"{len(shingles)}:" + "".join(f"{value:0{_DIGITS}x}" for value in _dense(lowest))


def _dense(lowest: list[int]) -> list[int]:
    """16 bits a bin; an empty bin borrows from the next full one, changed by the distance."""
    dense = []
    for place in range(BINS):
        away = next(away for away in range(BINS) if lowest[(place + away) % BINS] != _EMPTY)
        dense.append((lowest[(place + away) % BINS] + away * _STEP) & 0xFFFF)
    return dense


def size(made: str) -> int:
    """The number of shingles that a sketch was made of."""
    return int(made.partition(":")[0] or 0)


def bands(made: str, rows: int) -> list[str]:
    """The sketch's numbers in groups of `rows`: two like texts have some group in common."""
    digits, width = made.partition(":")[2], rows * _DIGITS
    return [digits[i : i + width] for i in range(0, len(digits) - width + 1, width)]


def compare(left: str, right: str) -> Likeness:
    """How alike the texts of two sketches are; neither may be ""."""
    a, b = left.partition(":")[2], right.partition(":")[2]
    same = sum(a[i : i + _DIGITS] == b[i : i + _DIGITS] for i in range(0, BINS * _DIGITS, _DIGITS))
    jaccard = same / BINS
    total, least = size(left) + size(right), min(size(left), size(right))
    return Likeness(jaccard, min(1.0, jaccard * total / ((1 + jaccard) * least)))
