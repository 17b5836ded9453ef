"""What a text must hold for a pattern to match anywhere in it, so that most patterns need not be compiled nor tried.

`needed` reads it off the pattern as Python's own parser of regular expressions sees it. The answer may ask for less
than the pattern does, never for more.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from typing import Any

with warnings.catch_warnings():  # deprecated for use from outside, and still the only parser of Python's patterns
    warnings.simplefilter("ignore", DeprecationWarning)
    import sre_constants as kinds
    import sre_parse

Choice = tuple[str, ...]
"""Pieces of text, folded, of which a match holds one at least."""
Needs = tuple[Choice, ...]
"""Choices that a match all meets."""

LEAST = 3
"""Characters of a piece that is worth asking for."""
COMMON = frozenset(
    "the and that this with for from not has have had are was were been will would his her its our their your him them "
    "they you who all any one out into over under about when after before but such some more than what which can could "
    "should may might must there here then now ing ation".split()
)
"""What nearly every clause has: a choice with such a piece tells little."""
_SAME = str.maketrans({"İ": "i", "ı": "i", "ſ": "s", "\N{KELVIN SIGN}": "k"})
"""Letters beyond ASCII that patterns which ignore case take for ASCII ones."""


def folded(text: str) -> str:
    """The text as pieces are looked for in it."""
    return (text if text.isascii() else text.translate(_SAME)).lower()


def needed(pattern: str) -> Needs:
    """What every text has in which the pattern is found, nothing where it cannot be told.

    `pattern`: one that ignores case and has no flags of its own.
    """
    found = _of_sequence(sre_parse.parse(pattern, re.I))
    return tuple(sorted({choice for choice in found if min(map(len, choice)) >= LEAST}))


def _of_sequence(parsed: Any) -> list[Choice]:
    """The needs of what stands one after another: those of its parts, and its letters side by side."""
    needs: list[Choice] = []
    run = ""
    for kind, value in parsed:
        if kind is kinds.LITERAL and value < 128:
            run += chr(value).lower()
        elif kind is not kinds.AT:  # a place is no letter: what stands before and after it stands side by side
            needs += [(run,)] * bool(run)
            run = ""
            needs += _of_one(kind, value)
    return needs + [(run,)] * bool(run)


def _of_one(kind: Any, value: Any) -> list[Choice]:
    if kind is kinds.SUBPATTERN:
        return _of_sequence(value[-1])
    if kind is kinds.BRANCH:
        return _of_either([_of_sequence(branch) for branch in value[1]])
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
        least, _, part = value
        return _of_sequence(part) if least else []
    if kind is kinds.ASSERT:  # what is looked for around a place stands in the text as well
        return _of_sequence(value[1])
    return []


def _of_either(branches: Sequence[list[Choice]]) -> list[Choice]:
    """One choice from the rarest of each branch; none where a branch asks for nothing."""
    if not all(branches):
        return []
    return [tuple(sorted({piece for needs in branches for piece in max(needs, key=_worth)}))]


def _worth(choice: Choice) -> tuple[int, int]:
    """How seldom a text that is no match meets a choice: by its shortest piece, then by how few they are."""
    pieces = [piece.strip() for piece in choice]
    return min(0 if piece in COMMON else len(piece) for piece in pieces), -len(pieces)
