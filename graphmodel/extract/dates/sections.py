"""Dates of the sections of a text that bear a day of their own: what they call yesterday is the day before that."""

from __future__ import annotations

from bisect import bisect_right

from graphmodel.extract.dates.calendar import day as one_day
from graphmodel.extract.dates.find import DateMention, find_dates
from graphmodel.extract.dates.headings import DayHeadings
from graphmodel.extract.dates.live_page import Entries
from graphmodel.extract.parse.article import ParsedArticle


def seen_from_sections(article: ParsedArticle) -> list[DateMention]:
    """`article.dates`, with those of dated entries and of a chronicle's lines seen from the day that these bear."""
    sections = Entries(article).sections() or DayHeadings(article).sections()
    days = {s.interval.earliest for _, s in sections if s is not None}
    seen = {
        day: find_dates(article.clean.flat, one_day(day), uncertain=article.published_basis == "inferred")
        for day in sorted(d for d in days if d is not None)
    }
    if not seen:
        return article.dates
    starts = [start for start, _ in sections]

    def own(mention: DateMention) -> object:
        start, _ = article.span(mention.start, mention.end)
        at = bisect_right(starts, start)
        section = sections[at - 1][1] if at else None
        return section.interval.earliest if section is not None else None

    kept = [d for d in article.dates if own(d) is None]
    return sorted([*kept, *(d for day, found in seen.items() for d in found if own(d) == day)])
