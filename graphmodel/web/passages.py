"""Passages of articles: text cut where marks begin and end, and short pieces around what was found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from graphmodel.store.words import folded

AROUND = 280
"""Characters shown before and after a quotation."""


class _Plain(dict[int, str]):
    """Characters without accents and in small letters, each for one."""

    def __missing__(self, code: int) -> str:
        plain = folded(chr(code).lower())
        self[code] = plain if len(plain) == 1 else chr(code)
        return self[code]


_PLAIN = _Plain()


class Span(NamedTuple):
    """A marked stretch of a text: `number` is the footnote that explains it."""

    start: int
    end: int
    number: int
    kind: str


class Piece(NamedTuple):
    """A stretch of text, the marks that cover it, and those that begin with it."""

    text: str
    over: list[Span]
    begin: list[Span]

    @property
    def kind(self) -> str:
        """Of the innermost mark, "" where there is none."""
        return min(self.over, key=lambda s: (s.end - s.start, s.number)).kind if self.over else ""


def pieces(text: str, spans: Sequence[Span], low: int, high: int) -> list[Piece]:
    """The text from `low` to `high`, cut at every end of a mark; joined together it is that text."""
    inside = [s for s in spans if s.start < high and s.end > low]
    cuts = sorted({low, high, *(min(max(at, low), high) for s in inside for at in (s.start, s.end))})
    opened = sorted(inside)
    found = []
    for start, end in pairwise(cuts):
        over = [s for s in opened if s.start <= start and s.end >= end]
        found.append(Piece(text[start:end], over, [s for s in over if max(s.start, low) == start]))
    return found


class Passage(NamedTuple):
    """A quotation in its context; `cut_before` and `cut_after` say that the article goes on there."""

    before: str
    quote: str
    after: str
    cut_before: bool
    cut_after: bool


def passage(text: str, start: int, end: int) -> Passage:
    """What stands around the characters from `start` to `end`, cut between words."""
    low, high = max(0, start - AROUND), min(len(text), end + AROUND)
    before, after = text[low:start], text[end:high]
    if low:
        before = before.partition(" ")[2] or before
    if high < len(text):
        after = after.rpartition(" ")[0] or after
    return Passage(before, text[start:end], after, low > 0, high < len(text))


def snippet(text: str, words: Sequence[str]) -> tuple[str, str, str]:
    """The first word of a text that begins with one of these (in lower case), accents aside, with what stands around
    it; the beginning of the text where none does.
    """
    begun = "|".join(re.escape(word.translate(_PLAIN)) for word in sorted(words, key=len, reverse=True))
    place = re.search(rf"(?<!\w)(?:{begun})", text.translate(_PLAIN)) if words else None
    if place is None:
        return text[:AROUND], "", ""
    at, word = place.start(), place[0]
    begin, end = max(0, at - 110), min(len(text), at + len(word) + 140)
    before = text[begin:at].partition(" ")[2] if begin else text[:at]
    return (
        before,
        text[at : at + len(word)],
        text[at + len(word) : end].rpartition(" ")[0] or text[at + len(word) : end],
    )
