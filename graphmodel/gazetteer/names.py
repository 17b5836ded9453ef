"""Names as keys: folding, transliteration tolerance, short forms of first names, surnames.

Four keys, from strict to lenient: `key` (accents, case, punctuation), `sound` (one spelling for the usual
transliterations of Arabic, Cyrillic, Chinese and Korean), `ends` (first name and surname, `sound` of each, nicknames
undone) and `surname_keys`. A look-up asks them in this order and stops at the first that finds somebody.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from graphmodel.gazetteer.words import HONORIFICS, NICKNAMES, PARTICLES, SUFFIXES
from graphmodel.model.ids import fold

_ARTICLES = frozenset({"al", "el", "ul", "ad", "ash", "ar"})


_CLUSTERS = {
    "tsch": "ch", "tch": "ch", "cz": "ch", "sch": "sh", "sz": "sh", "ch": "ch", "dzh": "j", "dj": "j", "zh": "j",
    "ph": "f", "gh": "g", "dh": "d", "th": "t", "kh": "k", "ck": "k", "ts": "z", "tz": "z", "ou": "o", "oo": "o",
    "ee": "i", "ie": "i", "ij": "i", "iy": "i", "q": "k", "x": "ks", "c": "k", "w": "v", "y": "i", "e": "a", "u": "o",
}  # fmt: skip
"""Letters that transliterations use for one sound."""
_SOUNDS = re.compile("|".join(sorted(_CLUSTERS, key=len, reverse=True)))
_DOUBLED = re.compile(r"(.)\1+")
_LETTERS = str.maketrans(
    {"ı": "i", "İ": "I", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "æ": "ae", "œ": "oe"}
)
"""Letters that Unicode does not take apart."""
_PLAIN = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")
_POSSESSIVE = re.compile(r"['’]s\b")
_APOSTROPHE = re.compile(r"['’‘ʿʾʻ`]")
_INITIALS = re.compile(r"\b(\w)\.\s?(?=\w\b)")
_DOTS = re.compile(r"(?<=\w)\.")


class NameParts(NamedTuple):
    """Words of a name as keys: first name (nickname undone), what stands between, surname without particles."""

    first: str
    middle: tuple[str, ...]
    last: str


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """`name` for exact comparison: "the U.S." and "The US", "Sana'a" and "Sanaa", "Ban Ki-moon" and "Ban Ki Moon"."""
    if _PLAIN.fullmatch(name):  # most names; folding would change their case only
        folded = name.lower()
    else:
        text = _APOSTROPHE.sub("", _POSSESSIVE.sub("", name.translate(_LETTERS)))
        folded = fold(_DOTS.sub("", _INITIALS.sub(r"\1", text)))
    return folded[4:] if folded.startswith("the ") else folded


def _sound_word(word: str) -> str:
    return _DOUBLED.sub(r"\1", _SOUNDS.sub(lambda found: _CLUSTERS[found[0]], word))


@lru_cache(maxsize=65536)
def sound(name: str) -> str:
    """One spelling for the usual transliterations: "Zelenskyy" as "Zelenskiy", "al-Assad" as "Assad"."""
    words = key(name).split()
    kept = words[:1] + [w for w in words[1:] if w not in _ARTICLES]
    return _sound_word("".join(kept))


def parts(name: str) -> NameParts | None:
    """First, middle and last words, None for a name of fewer than two words."""
    words = [w for w in key(name).split() if w not in SUFFIXES]
    if len(words) < 2:
        return None
    first = NICKNAMES.get(words[0], words[0])
    middle = tuple(w for w in words[1:-1] if w not in PARTICLES)
    return NameParts(_sound_word(first), middle, _sound_word(words[-1]))


def middles_agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the shorter row of middle names can be the longer one shortened: words left out or cut to initials."""
    short, long = sorted((a, b), key=len)
    rest = iter(long)
    return all(any(_same_word(word, other) for other in rest) for word in short)


def _same_word(a: str, b: str) -> bool:
    return a[0] == b[0] if 1 in (len(a), len(b)) else _sound_word(a) == _sound_word(b)


def without_honorifics(name: str) -> str:
    """`name` without the titles before it; unchanged where nothing else would be left."""
    words = name.split()
    while len(words) > 1 and key(words[0]) in HONORIFICS:
        words.pop(0)
    return " ".join(words)


def ends_with(name: str, surname: str) -> bool:
    """Whether a name ends with all words of a surname, accents and case aside: "Gabriel García Márquez", "Garcia
    Marquez".
    """
    words = fold(surname).split()
    return fold(name).split()[-len(words) :] == words


def surname_of(name: str) -> str:
    """The surname of a name in western order, particles included: "von der Leyen", "al-Assad", "de Gaulle"."""
    words = [w for w in name.replace(",", " ").split() if key(w) not in SUFFIXES]
    if not words:
        return name
    start = len(words) - 1
    while start > 1 and key(words[start - 1]) in PARTICLES:
        start -= 1
    return " ".join(words[start:])


def surname_keys(surname: str) -> set[str]:
    """Keys under which a surname is found: with its particles and without them."""
    words = key(surname).split()
    bare = list(words)
    while len(bare) > 1 and bare[0] in PARTICLES:
        bare.pop(0)
    return {" ".join(words), " ".join(bare)} - {""}


def without_article(name: str) -> str:
    """`name` without "the" before it."""
    return name[4:] if name[:4].casefold() == "the " else name


def is_acronym(name: str) -> bool:
    """Whether a name counts only in capitals: "US", "WHO", "IS", but not "Nato"."""
    letters = "".join(c for c in without_article(name) if c.isalpha())
    return len(letters) <= 5 and letters.isupper()
