"""Which content words of a text stand under a negation: what a quotation loses or gains when "not" is lost."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from graphmodel.model.ids import fold
from graphmodel.resolve.stems import stem
from graphmodel.resolve.words import CONCEPT, STOP, bag

_NEGATORS = bag("not no never nor neither without cannot nt hardly")
_DETERMINERS = bag("no without zero")
_PERSONS = bag("one body country nation party side state government doubt longer matter")
"""After "no" these make a subject or an idiom: "no one should", "no doubt", "no longer"."""
_DOUBLES = bag("only just merely idly")
"""After "not" these do not deny what follows."""
_CLAUSE = re.compile(
    r"[;:()\[\]!?\n]|\.(?=\s|$)|,\s|[–—]|\b(?:but|if|unless|because|although|though|while|that|which|who)\b"
)
_REACH = 3


class Polarity(NamedTuple):
    """Groups of content words that a text affirms, denies, and denies by "no" itself ("no consequences")."""

    affirmed: frozenset[str]
    negated: frozenset[str]
    none_of: frozenset[str]


def _words(clause: str) -> list[str]:
    return fold(re.sub(r"n['’]t\b", " nt", clause)).split()


@lru_cache(maxsize=100_000)
def polarity(text: str) -> Polarity:
    """Groups of the content words of a text by whether a negator stands before them in the same clause."""
    affirmed: set[str] = set()
    negated: set[str] = set()
    none_of: set[str] = set()
    for clause in _CLAUSE.split(text):
        left, determiner, denied = 0, False, False
        words = _words(clause)
        for at, word in enumerate(words):
            following = words[at + 1] if at + 1 < len(words) else ""
            if word in _NEGATORS and following not in _PERSONS | _DOUBLES:
                lifted = denied and word == "without"  # "not without a treaty" asks for one
                left, determiner = 0 if lifted else _REACH, word in _DETERMINERS
                denied = denied or word != "without"
            elif word not in STOP and len(word) > 1:
                root = stem(word)
                group = CONCEPT.get(root, (root, root, 1.0))[0]
                (negated if left else affirmed).add(group)
                if determiner and left == _REACH:
                    none_of.add(group)
                left = max(0, left - 1)
    return Polarity(frozenset(affirmed), frozenset(negated), frozenset(none_of))


def opposed(a: str, b: str, *, conduct: bool = False) -> frozenset[str]:
    """Groups that one text denies and the other affirms.

    `conduct`: the texts ask for or forbid something, so that "not to send" and "of sending" say the same; then only
    "no" before a noun counts.
    """
    one, other = polarity(a), polarity(b)
    if conduct:
        return _one_way(one.none_of, other) | _one_way(other.none_of, one)
    return _one_way(one.negated - one.affirmed, other) | _one_way(other.negated - other.affirmed, one)


def _one_way(denied: frozenset[str], other: Polarity) -> frozenset[str]:
    return denied & (other.affirmed - other.negated)
