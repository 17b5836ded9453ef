"""What holds words, by the server's full-text index, where it has one; what to look for, where it has none.

A text holds a word that one of its own words begins with. Apostrophes and dots within a word belong to it, as in the
index (Unicode's rules for the boundaries of words).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from graphmodel.store.bolt import Bolt

INDEXES = {"Statement": "statementWords", "Article": "articleWords"}
"""Indexes of words by the label of what they find."""
_FIND = "CALL db.index.fulltext.queryNodes($index, $query, {limit: $most}) YIELD node RETURN node.id AS id"
_WORD = re.compile(r"\w+(?:(?:['’.]|(?<=\d),(?=\d))\w+)*")
_STOPPED = frozenset(
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this"
    " to was will with".split()
)
"""What the index leaves out: the analyzer's English stop words."""
_FOLDED = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n",
    "ŧ": "t", "ə": "a", "’": "'",
}  # fmt: skip
"""How the index folds signs that are no letter with a mark."""
BEFORE = (*' \n\t\r\u00a0"“”„«»‘(-‐–—−[{/;…*#|', " '", "\n'", "('", "\"'")
"""What stands before a word of a text that no index tells apart."""


def sought(text: str) -> list[str]:
    """The words of a search, in lower case, each once; of those that no index holds only where there are no others."""
    plain = unicodedata.normalize("NFC", text.replace("İ", "i")).lower()
    found = list(dict.fromkeys(word for word in _WORD.findall(plain) if len(word) > 1))
    return [word for word in found if word not in _STOPPED] or found


def spellings(word: str) -> list[str]:
    """How a text may spell a word that is looked for by sight: with and without accents, with either apostrophe."""
    plain = [word, folded(word)]
    return list(dict.fromkeys([*plain, *(each.replace("'", "’") for each in plain)]))


def having(bolt: Bolt, label: str, words: Sequence[str], most: int, *, timeout: float) -> list[str] | None:
    """Ids of at most `most` nodes that hold all `words` (as `sought` gives them) or words that begin so, accents aside,
    in no order that means anything.

    None where the server has no such index, or where it would leave out all of the words.

    Raises:
        QueryTimeout: it took longer than `timeout` seconds.
    """
    if not bolt.dialect.full_text or _STOPPED.issuperset(words):
        return None
    # Nothing that the index would parse; it folds whole words, but not beginnings of words.
    query = " ".join(f"+{folded(word)}*" for word in words)
    params = {"index": INDEXES[label], "query": query, "most": most}
    return [row["id"] for row in bolt.read(_FIND, params, timeout=timeout).rows]


def folded(text: str) -> str:
    """A text in small letters without accents, letter by letter as the index folds Latin ones."""
    return "".join(map(_ascii, text))


def _ascii(letter: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
    return bare if bare.isascii() and bare.isalnum() else _FOLDED.get(bare, letter)
