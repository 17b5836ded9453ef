"""Live pages: entries that bear the hours of one day, the last one first."""

from __future__ import annotations

import re
from bisect import bisect_right

from graphmodel.extract.parse.article import ParsedArticle, Sentence

_HOURS = re.compile(
    r"^[ \t]*(?:[01]?\d|2[0-3])[:.h][0-5]\d[ \t]*(?:[ap]\.?m\.?|GMT|BST|UTC|C?EST|C?EDT|ET|CET|IST)?[ \t]*"
    r"(?:[-–—:|][ \t]|$)",
    re.IGNORECASE | re.MULTILINE,
)
_LEAST = 4
"""Lines that open with an hour, as only a live page has."""


def live(article: ParsedArticle) -> bool:
    """Whether an article is a live page."""
    return len(_HOURS.findall(article.document.text)) >= _LEAST


class Entries:
    """The entries of a live page; an article of another kind has none."""

    def __init__(self, article: ParsedArticle) -> None:
        self._article = article
        self._starts = [m.start() for m in _HOURS.finditer(article.document.text)] if live(article) else []

    def of(self, sentence: Sentence) -> int | None:
        """The number of the entry in which a sentence stands, None before the first and on any other page."""
        start, _ = self._article.span(sentence.start, sentence.end)
        return bisect_right(self._starts, start) or None
