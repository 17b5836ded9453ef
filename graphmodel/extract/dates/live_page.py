"""Live pages: entries that bear the hours of one day, the last one first; older ones name their day before the hour."""

from __future__ import annotations

import re
from bisect import bisect_right

from graphmodel.extract.dates.find import DateMention, find_dates
from graphmodel.extract.dates.scan import MONTH_BEGUN
from graphmodel.extract.parse.article import ParsedArticle, Sentence
from graphmodel.model.edtf import bounds

_MONTH = rf"{MONTH_BEGUN}\.?"
_DAY = rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?[ \t]*(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})?"
_HOURS = re.compile(
    rf"^[ \t]*(?:(?P<day>{_DAY}|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}|yesterday)),?[ \t]+(?:at[ \t]+)?)?"
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d[ \t]*(?:(?:[ap]\.?m\.?|GMT|BST|UTC|C?EST|C?EDT|ET|CET|IST)\b\.?[ \t]*)?"
    r"(?:[-–—:|][ \t]|$|(?<=[ \t])(?=[\"“‘']?(?-i:[A-Z])))",
    re.IGNORECASE | re.MULTILINE,
)
"""The hour of an entry, alone, before a dash or before its text; an entry of another day names that before it."""
_AFTER = re.compile(r"^[ \t]*(?:Q(?:uestion)?\s*[:.]|[A-Z]{4,}[A-Z’' ]*[A-Z]{4,}\b)", re.MULTILINE)
"""What begins another part of a page behind its entries: questions of readers, a line in capitals."""
_LEAST = 4
"""Lines that open with an hour, as only a live page has."""


def live(article: ParsedArticle) -> bool:
    """Whether an article is a live page."""
    return len(_HOURS.findall(article.document.text)) >= _LEAST


class Entries:
    """The entries of a live page; an article of another kind has none."""

    def __init__(self, article: ParsedArticle) -> None:
        self._article = article
        found = list(_HOURS.finditer(article.document.text)) if live(article) else []
        self._starts = [m.start() for m in found]
        self._days: list[DateMention | None] = []
        for match in found:
            self._days.append(_labelled(article, match["day"]) or (self._days[-1] if self._days else None))

        last = self._starts[-1] if self._starts else 0
        end = _AFTER.search(article.document.text, last)
        self._end = end.start() if end is not None else len(article.document.text)

    def of(self, sentence: Sentence) -> int | None:
        """The number of the entry in which a sentence stands, None before the first, behind the last and on any other
        page.
        """
        start, _ = self._article.span(sentence.start, sentence.end)
        return bisect_right(self._starts, start) or None if start < self._end else None

    def day(self, entry: int) -> DateMention | None:
        """The day that an entry or one before it names, None for that of the page."""
        return self._days[entry - 1]

    def sections(self) -> list[tuple[int, DateMention | None]]:
        """Where each entry begins in the document's text, and its day."""
        return [*zip(self._starts, self._days, strict=True), *([(self._end, None)] if self._starts else [])]


def _labelled(article: ParsedArticle, words: str | None) -> DateMention | None:
    if not words or not article.published:
        return None
    told = find_dates(words, bounds(article.published), uncertain=article.published_basis == "inferred")
    return told[0] if told and told[0].interval.earliest == told[0].interval.latest is not None else None
