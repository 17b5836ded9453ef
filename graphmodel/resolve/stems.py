"""English word stems: enough to bring the forms of one word together, offline and without a model.

A short cousin of Porter's algorithm (1980): inflection first, then the endings that news uses to turn verbs into nouns.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWEL = re.compile(r"[aeiouy]")
_DOUBLE = re.compile(r"([bdfgmnprt])\1$")
_DERIVED = (
    "izations",
    "ization",
    "ations",
    "ation",
    "itions",
    "ition",
    "ments",
    "ment",
    "ances",
    "ance",
    "ences",
    "ence",
    "ities",
    "ity",
    "ively",
    "ingly",
    "iness",
    "ness",
    "ably",
    "ously",
    "ally",
    "able",
    "ible",
    "ize",
    "ise",
    "ions",
    "ion",
    "ism",
    "ist",
    "ive",
    "ous",
    "ful",
    "ors",
    "ers",
    "or",
    "er",
    "ly",
    "al",
)

_OWN = {
    word: own
    for own, words in {
        "shelling": "shelling shellings", "fighter": "fighter fighters", "massive": "massive massively", "news": "news",
        "responsible": "responsible responsibly responsibility responsibilities", "shipment": "shipment shipments",
        "shipping": "shipping shipped",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Words whose ending makes another word of them: shells are fired, shelling is an attack."""


def _inflection(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    for ending in ("ing", "ed"):
        base = word[: -len(ending)]
        if word.endswith(ending) and len(base) > 2 and _VOWEL.search(base):
            return _DOUBLE.sub(r"\1", base) if len(base) > 4 else base
    return word


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of one lower-case word; words of three letters and fewer stay as they are."""
    if word in _OWN:
        return _OWN[word]
    if len(word) <= 3 or not word.isascii() or not word.isalpha():
        return word
    word = _inflection(word)
    for ending in _DERIVED:
        if word.endswith(ending) and len(word) - len(ending) >= (5 if ending == "ly" else 4):
            word = word[: -len(ending)]
            break
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if word.endswith("at") and len(word) > 5 and word != "threat":
        word = word[:-2]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word
