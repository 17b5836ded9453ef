"""Live pages: entries that bear the hours of one day, the last one first; older ones name their day before the hour."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import timedelta
from itertools import pairwise

from graphmodel.extract.dates.find import DateMention, find_dates
from graphmodel.extract.dates.scan import MONTH_BEGUN
from graphmodel.extract.parse.article import ParsedArticle, Sentence
from graphmodel.model.edtf import bounds
from graphmodel.model.vocab import DateBasis

_MONTH = rf"{MONTH_BEGUN}\.?"
_NAMED = (
    rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,?[ \t]+(?:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}))?"
    rf"|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}|yesterday)"
)
_ZONE = r"(?:(?P<half>[ap])\.?m\b\.?[ \t]*)?(?:(?:GMT|BST|UTC|C?EST|C?EDT|ET|CET|IST)\b[ \t]*)?"
_HOURS = re.compile(
    rf"^[ \t]*[•*>\[(–-]*[ \t]*(?:(?P<day>{_NAMED}),?[ \t]+(?:at[ \t]+)?)?"
    rf"(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d)|(?=[ \t]?[ap]\.?m\b))[ \t]*{_ZONE}"
    rf"(?:[,(][ \t]*(?P<after>{_NAMED})\)?[ \t]*)?[\])*]*[ \t]*"
    r"(?:[-–—:|][ \t]|$|(?<=[ \t])(?=[\"“‘']?(?-i:[A-Z])))",
    re.IGNORECASE | re.MULTILINE,
)
"""The hour of an entry, alone, before a dash or before its text; an entry of another day names that beside it."""
_AFTER = re.compile(r"^[ \t]*(?:Q(?:uestion)?\s*[:.]|[A-Z]{4,}[A-Z’' ]*[A-Z]{4,}\b)", re.MULTILINE)
"""What begins another part of a page behind its entries: questions of readers, a line in capitals."""
_NIGHT = 6 * 60
"""Minutes by which the hour jumps from one day to another."""
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
        falls = _falls([_minutes(m) for m in found])
        for number, match in enumerate(found):
            day = _labelled(article, match["day"] or match["after"])
            if day is None and number:
                day = self._days[-1]
                over = _minutes(match) - _minutes(found[number - 1])
                if falls and over >= _NIGHT and number > 1:  # newest first: what follows is of the evening before
                    day = _day_before(article, day)
            self._days.append(day)
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


def _minutes(match: re.Match[str]) -> int:
    """The minutes of the day at which an entry was written."""
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + int(match["minute"] or 0)


def _falls(hours: list[int]) -> bool:
    """Whether the newest entries stand first."""
    return 2 * sum(b < a for a, b in pairwise(hours)) > len(hours)


def _day_before(article: ParsedArticle, day: DateMention | None) -> DateMention | None:
    """The day before an entry's, or that of the page."""
    shown = bounds(day.edtf if day is not None else article.published)
    if shown.earliest is None or shown.earliest != shown.latest:
        return day
    mark = "?" if article.published_basis == "inferred" else ""
    edtf = (shown.earliest - timedelta(days=1)).isoformat() + mark
    basis: DateBasis = "inferred" if mark else "relative"
    return DateMention(0, 0, edtf, basis, form="entry")
