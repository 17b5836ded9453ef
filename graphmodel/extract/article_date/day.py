"""When an article appeared: what the loader knows, what the file states, else what its contents let infer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from graphmodel.extract.article_date.anchors import (
    dated_weekdays,
    days_at_places,
    events,
    stated_years,
    yearless_days,
)
from graphmodel.extract.article_date.base import FIRST, LAST, Anchor, World
from graphmodel.extract.article_date.document import is_day, of_document
from graphmodel.extract.article_date.numeric import NumericDay, numeric_day, reading
from graphmodel.extract.article_date.officials import officials
from graphmodel.extract.article_date.opening import opening_day
from graphmodel.extract.article_date.stated import (
    Dateline,
    dateline,
    of_address,
    of_address_line,
    of_lines,
    rights_year,
)
from graphmodel.extract.dates.calendar import DAY
from graphmodel.extract.dates.find import find_dates
from graphmodel.extract.dates.scan import scan
from graphmodel.extract.dates.tense import direction
from graphmodel.extract.text.clean import clean
from graphmodel.model.claims import Document
from graphmodel.model.edtf import Interval, from_day, is_valid, to_edtf
from graphmodel.model.vocab import DateBasis

AGREEMENT = 0.75
"""Share of the anchors' weight that the chosen days must satisfy."""
_OPENING = 900
"""Characters in which a report names the day of its news."""
_SOON = 42
"""Days after an event of which its news still bears the full date."""
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
    stated = (
        of_lines(document.text)
        or of_address(document.url)
        or of_address_line(document.text)
        or of_document(document.text)
    )
    if stated:
        return ArticleDate(stated, "explicit")
    figures = numeric_day(document.text)
    if figures and (day := reading(document.text, figures)):
        return ArticleDate(from_day(day), "explicit")
    if line and (day := _with_rights(document.text, line)):
        return ArticleDate(from_day(day), "explicit")
    inferred = _inferred(document, gazetteer, line, figures)
    return ArticleDate(inferred, "inferred") if inferred else ArticleDate(None, "none")


def _with_rights(text: str, line: Dateline) -> date | None:
    """The day of a dateline in the year of the rights, where the weekdays of the text allow it."""
    year = rights_year(text)
    try:
        day = date(year, line.month, line.day) if year else None
    except ValueError:
        return None
    return day if day and _weekday_fits(text, Interval(day, day), 1) else None


def _inferred(document: Document, gazetteer: World, line: Dateline | None, figures: NumericDay | None) -> str | None:
    text = clean(document.text).text
    finders = (stated_years, dated_weekdays, yearless_days, opening_day)
    worldly = (officials, events, days_at_places)
    anchors = [*(a for find in worldly for a in find(text, gazetteer)), *(a for find in finders for a in find(text))]
    if figures:
        stated = Anchor(tuple(Interval(day, day) for day in figures.days), 8, "header")
        return _sole(text, agreed([*anchors, stated])) or "/".join(f"{day}?" for day in figures.days)
    if line:
        days = _yearless(line)
        return _sole(text, agreed([*(a for a in anchors if _allows(a, days)), days]))
    return _told(text, agreed(anchors))


def _sole(text: str, spans: Sequence[Interval]) -> str | None:
    """The only one of some days, by the weekday on which the news ends where there are several."""
    days = [s for s in spans if s.earliest == s.latest]
    if len(days) > 1:
        days = _by_weekday(text, days)
    if len(days) > 1:
        days = _soon_after(text, days)
    return f"{days[0].earliest}?" if len(days) == 1 else None


def _by_weekday(text: str, days: list[Interval]) -> list[Interval]:
    if _says_today(text):  # days that it names are others
        told = _past_weekdays(text)
        return [s for s in days if s.earliest is not None and s.earliest.weekday() not in told]
    found = days
    for slack in (1, 0):
        found = found if len(found) < 2 else [s for s in found if _weekday_fits(text, s, slack)]
    opens = _opening_weekday(text)
    if opens is None:
        return found
    near = [s for s in days if s.earliest is not None and (s.earliest.weekday() - opens) % 7 <= 1]
    if not found:  # the other days that it tells may be those of the week before
        return near
    return found if not near or any(s in near for s in found) else []


def _soon_after(text: str, days: Sequence[Interval]) -> list[Interval]:
    """Those of some days that come shortly after the last day that the text tells with its year."""
    told = [m.interval.earliest for m in find_dates(text) if is_day(m) and direction(text, m.start, m.end) == "past"]
    last = max((day for day in told if day is not None), default=None)
    return [s for s in days if last and s.earliest is not None and 0 <= (s.earliest - last).days <= _SOON]


def _told(text: str, spans: Sequence[Interval]) -> str | None:
    if not spans:
        return None
    low, high = spans[0].earliest, spans[-1].latest
    if low is None or high is None or (high - low).days > WIDEST:
        return None
    if (high - low).days < 7:
        return from_day(_day_within(text, low, high)) + "?"
    edtf = to_edtf(Interval(low, high)) or ""
    return "/".join(part + "?" for part in edtf.split("/"))


def _allows(anchor: Anchor, days: Anchor) -> bool:
    """Whether any of some days is one on which the article may have appeared: a guess that none is proves nothing."""
    return any(
        (low or FIRST) <= day.earliest <= (high or LAST)
        for low, high in anchor.days
        for day in days.days
        if day.earliest is not None
    )


def _yearless(line: Dateline) -> Anchor:
    days = []
    for year in range(FIRST.year, LAST.year):
        try:
            day = date(year, line.month, line.day)
        except ValueError:
            continue
        days.append(Interval(day, day))
    return Anchor(tuple(days), 6, "dateline")


def agreed(anchors: Sequence[Anchor]) -> list[Interval]:
    """The stretches of days that satisfy most of the anchors' weight, none where that is too little of it."""
    changes: dict[date, int] = {}
    for anchor in anchors:
        for low, high in anchor.days:
            first, last = low or FIRST, high or LAST
            changes[first] = changes.get(first, 0) + anchor.weight
            changes[last + DAY] = changes.get(last + DAY, 0) - anchor.weight
    best, level = 0, 0
    spans: list[Interval] = []
    days = sorted(changes)
    if not days:
        return []
    for day, following in zip(days, [*days[1:], LAST], strict=True):
        level += changes[day]
        if level > best:
            best, spans = level, []
        if level == best and best and following > day:
            spans.append(Interval(day, following - DAY))
    return spans if best >= AGREEMENT * sum(a.weight for a in anchors) else []


def _last_weekday(text: str) -> int | None:
    """The weekday on which the news ends: the first one told as past, or the days that the text tells right after it.

    Where the first one stands far down, of all those told the one before the longest stretch without any.
    """
    told, first = _past_weekdays(text), _opening_weekday(text)
    if first is not None:
        while (first + 1) % 7 in told and len(told) < 7:
            first = (first + 1) % 7
        return first
    gaps = {day: next(step for step in range(1, 8) if (day + step) % 7 in told) for day in told}
    return max(sorted(gaps), key=lambda day: gaps[day], default=None)


def _opening_weekday(text: str) -> int | None:
    """The weekday that a report tells first, of its own news."""
    told = _past_weekdays(text)
    first = min(told, key=lambda day: told[day], default=None)
    return first if first is not None and told[first] < _OPENING else None


def _past_weekdays(text: str) -> dict[int, int]:
    """The weekdays that a text tells as past, and where it first does."""
    told: dict[int, int] = {}
    for raw, last in scan(text):
        plain = raw.form == "weekday" and last is None and not {"week", "which"} & set(raw.parts)
        number = raw.number("weekday") if plain else None
        if number is not None and direction(text, raw.start, raw.end) == "past":
            told.setdefault(number, raw.start)
    return told


def _says_today(text: str) -> bool:
    """Whether a report tells its news as of today: its paper names no weekday for it."""
    first = min(_past_weekdays(text).values(), default=_OPENING)
    return any(
        raw.form == "deictic" and raw.parts["word"] in ("today", "to-day") and raw.start < min(first, _OPENING)
        for raw, _ in scan(text)
    )


def _weekday_fits(text: str, span: Interval, slack: int) -> bool:
    """Whether a day is at most `slack` days after the weekday on which the news ends."""
    last = _last_weekday(text)
    return last is None or (span.earliest is not None and (span.earliest.weekday() - last) % 7 <= slack)


def _day_within(text: str, low: date, high: date) -> date:
    """The day, of at most a week, on which the news ends; the first one where the text names no weekday among them."""
    last = _last_weekday(text)
    days = [low + step * DAY for step in range((high - low).days + 1)]
    return next((day for day in days if day.weekday() == last), low)
