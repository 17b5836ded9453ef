"""When an article appeared: what the loader knows, what the file states, else what its contents let infer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from graphmodel.extract.article_date_anchors import (
    FIRST,
    LAST,
    Anchor,
    World,
    dated_weekdays,
    events,
    officials,
    stated_years,
)
from graphmodel.extract.article_date_stated import Dateline, dateline, of_address, of_address_line, of_lines
from graphmodel.extract.clean import clean
from graphmodel.extract.dates_calendar import DAY
from graphmodel.extract.dates_scan import scan
from graphmodel.extract.dates_tense import direction
from graphmodel.model.claims import Document
from graphmodel.model.edtf import Interval, from_day, is_valid, to_edtf
from graphmodel.model.vocab import DateBasis

AGREEMENT = 0.75
"""Share of the anchors' weight that the chosen days must satisfy."""
WIDEST = 370
"""Days: a window wider than about a year dates nothing."""


class ArticleDate(NamedTuple):
    """`edtf` is None where nothing is known; inferred dates bear `?`."""

    edtf: str | None
    basis: DateBasis


def article_date(document: Document, gazetteer: World) -> ArticleDate:
    """The date of publication and what it rests on.

    In this order: the loader's metadata; a line of the file that states it; the address; the dateline; else inferred
    from officials in office, dated events and the words of time around them. Where anchors disagree, no date.
    """
    if document.date and is_valid(document.date):
        return ArticleDate(document.date, document.date_basis if document.date_basis != "none" else "metadata")
    line = dateline(document.text)
    if line and line.year:
        return ArticleDate(from_day(date(line.year, line.month, line.day)), "explicit")
    stated = of_lines(document.text) or of_address(document.url) or of_address_line(document.text)
    if stated:
        return ArticleDate(stated, "explicit")
    inferred = _inferred(document, gazetteer, line)
    return ArticleDate(inferred, "inferred") if inferred else ArticleDate(None, "none")


def _inferred(document: Document, gazetteer: World, line: Dateline | None) -> str | None:
    text = clean(document.text).text
    anchors = [*officials(text, gazetteer), *stated_years(text), *dated_weekdays(text), *events(text, gazetteer)]
    if line:
        anchors.append(_yearless(line))
    window = agreed(anchors)
    if window is None or window.earliest is None or window.latest is None:
        return None
    if (window.latest - window.earliest).days < 7:
        return from_day(_day_within(text, window.earliest, window.latest)) + "?"
    edtf = to_edtf(window) or ""
    return "/".join(part + "?" for part in edtf.split("/"))


def _yearless(line: Dateline) -> Anchor:
    days = []
    for year in range(FIRST.year, LAST.year):
        try:
            day = date(year, line.month, line.day)
        except ValueError:
            continue
        days.append(Interval(day, day))
    return Anchor(tuple(days), 6, "dateline")


def agreed(anchors: Sequence[Anchor]) -> Interval | None:
    """The days that satisfy most of the anchors' weight: None where too little, too wide or split by a gap of years."""
    total = sum(a.weight for a in anchors)
    changes: dict[date, int] = {}
    for anchor in anchors:
        for low, high in anchor.days:
            first, last = low or FIRST, high or LAST
            changes[first] = changes.get(first, 0) + anchor.weight
            changes[last + DAY] = changes.get(last + DAY, 0) - anchor.weight
    best, level, spans = 0, 0, []
    days = sorted(changes)
    for day, following in zip(days, [*days[1:], LAST], strict=True):
        level += changes[day]
        if level > best:
            best, spans = level, []
        if level == best and following > day:
            spans.append((day, following - DAY))
    if not spans or best < AGREEMENT * total:
        return None
    low, high = spans[0][0], spans[-1][1]
    return Interval(low, high) if (high - low).days <= WIDEST else None


def _day_within(text: str, low: date, high: date) -> date:
    """The day of a week in which the paper appeared: that of the first weekday told as past, else the first day."""
    span = {(low + offset * DAY).weekday(): low + offset * DAY for offset in range((high - low).days + 1)}
    for raw, last in scan(text):
        number = raw.number("weekday") if raw.form == "weekday" and last is None else None
        if number in span and direction(text, raw.start, raw.end) == "past":
            return span[number]
    return low
