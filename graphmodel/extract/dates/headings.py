"""Chronicles: lines that bear a day, alone or before what happened on it ("Monday, 7 March", "8 March: The army …")."""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import isleap

from graphmodel.extract.dates.find import DateMention, find_dates
from graphmodel.extract.dates.scan import MONTH_BEGUN
from graphmodel.extract.parse.article import ParsedArticle, Sentence
from graphmodel.model.edtf import bounds

_MONTH = rf"{MONTH_BEGUN}\.?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_LINE = re.compile(
    rf"^[ \t*•–-]*(?P<day>(?:{_WEEKDAY},?\s+)?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})"
    rf"(?:,? \d{{4}})?|{_WEEKDAY})[ \t]*(?:[:–—][ \t]*|--?[ \t]+|\.?[ \t]*$"
    r"|\.[ \t]+(?=[\"“‘']?(?-i:[A-Z])))",
    re.MULTILINE | re.IGNORECASE,
)
_LEAST = 3
"""Such lines that a chronicle has at least; two do where each stands alone."""


class DayHeadings:
    """The days that the lines of a chronicle set; an article of another kind has none."""

    def __init__(self, article: ParsedArticle) -> None:
        self._article = article
        self._starts: list[int] = []
        self._days: list[DateMention] = []
        text = article.document.text
        published = bounds(article.published) if article.published else None
        found = list(_LINE.finditer(text))
        for match in found:
            told = find_dates(match["day"], published, uncertain=article.published_basis == "inferred")
            if told and told[0].interval.earliest == told[0].interval.latest is not None:
                self._starts.append(match.start())
                self._days.append(_in_turn(told[0], self._days))
        alone = sum(match.end() == len(text) or text[match.end()] == "\n" for match in found)
        if len({d.edtf for d in self._days}) < (2 if alone == len(found) else _LEAST):
            self._starts, self._days = [], []

    def sections(self) -> list[tuple[int, DateMention | None]]:
        """Where each line stands in the document's text, and its day."""
        return list(zip(self._starts, self._days, strict=True))

    def of(self, sentence: Sentence) -> DateMention | None:
        """The day of the last such line above a sentence or before it; None above the first."""
        start, _ = self._article.span(sentence.start, sentence.end)
        at = bisect_right(self._starts, start)
        return self._days[at - 1] if at else None


def _in_turn(day: DateMention, before: list[DateMention]) -> DateMention:
    """A day without a year in that of the lines above it, which bear one: the next one after it, or before it."""
    last = before[-1] if before else None
    low, above = day.interval.earliest, last.interval.earliest if last else None
    if last is None or low is None or above is None or day.basis == "explicit" or last.basis != "explicit":
        return day
    if day.form not in ("day", "iso"):
        return day
    years = [y for y in (above.year - 1, above.year, above.year + 1) if (low.month, low.day) != (2, 29) or isleap(y)]
    near = min((low.replace(year=y) for y in years), key=lambda d: abs((d - above).days), default=low)
    return day._replace(edtf=near.isoformat(), basis="explicit")
