"""Whether a text is English: by the share of its words that English cannot do without."""

from __future__ import annotations

import re

_WORDS = frozenset(
    "the of and to in a is that for it as was with be by on not he i this are or his from at which but have an "
        "had they you were their one all we can her has there been if more when will would who so no "
    "said out up into than them some what only its about our she do him after over".split()
)  # fmt: skip
_TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]+)?")
_LEAST = 40
"""Words below which no judgement is made."""
_SHARE = 0.16


def is_english(text: str) -> bool:
    """True for English and for texts too short to tell."""
    words = _TOKEN.findall(text[:20_000].lower())
    return len(words) < _LEAST or sum(w in _WORDS for w in words) >= _SHARE * len(words)
