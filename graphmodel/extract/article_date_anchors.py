"""What an undated article lets know of its day: officials in office, dated events, years, and the words that tie them.

Each anchor is a set of days on which the article may have appeared, with a weight. None is binding: the caller
takes the days that most of the weight allows, and none where the anchors disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple, Protocol

from graphmodel.extract.dated_events import Told, span, told_events
from graphmodel.extract.dates import find_dates
from graphmodel.extract.dates_calendar import DAY, month_in_year, week
from graphmodel.extract.dates_scan import WEEKDAYS, RawDate, scan
from graphmodel.extract.dates_tense import direction, sentence_at
from graphmodel.gazetteer.models import EventEntry, OfficeEntry, PersonEntry
from graphmodel.model.edtf import Interval, bounds

FIRST, LAST = date(1945, 1, 1), date(2045, 1, 1)
"""Days that are tried: an undated article is taken to be of the time since the Second World War."""


class Anchor(NamedTuple):
    """Days on which the article may have appeared (disjoint, ascending), how much that counts, and why."""

    days: tuple[Interval, ...]
    weight: int
    why: str


class World(Protocol):
    """What the anchors ask of the gazetteer."""

    def all_events(self) -> Iterator[EventEntry]:
        """All events."""

    def offices(self) -> Iterator[OfficeEntry]:
        """All offices."""

    def people(self, name: str) -> list[PersonEntry]:
        """People of that full name."""


def _clip(low: date | None, high: date | None) -> Interval:
    return Interval(low or FIRST, high or LAST)


# -- officials

_NAME = re.compile(r"\b[A-Z][\w'’-]+(?: (?:[A-Z]\.|[A-Z][\w'’-]+|al-[A-Z]\w+|bin|van|von|de|da|der)){1,3}")
_ENDED = re.compile(
    r"\b(?:former|ex|then|late|outgoing|previous|past|one-time|onetime)[\s-]+(?:[\w.’'-]+\s+){0,4}$", re.IGNORECASE
)


def officials(text: str, world: World) -> list[Anchor]:
    """One anchor a person who is named in full beside an office that the gazetteer dates."""
    found: dict[str, Anchor] = {}
    for match in _NAME.finditer(text):
        for name in _parts(match.group()):
            people = world.people(name)
            if len(people) != 1 or people[0].key in found:
                continue
            at = match.start() + match.group().index(name)
            terms = _terms(people[0], text[max(0, at - 70) : at], text[at + len(name) : at + len(name) + 70], world)
            if terms:
                found[people[0].key] = Anchor(tuple(terms), 1, f"{name} in office")
            break
    return list(found.values())


def _parts(name: str) -> Iterator[str]:
    words = name.split()
    for length in range(len(words), 1, -1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])


def _terms(person: PersonEntry, before: str, after: str, world: World) -> list[Interval]:
    """The terms of the offices that stand right before or after the name."""
    phrases = _phrases(tuple(world.offices()))
    found = []
    for term in person.tenures:
        titles = {term.title.lower(), *phrases.get(term.office or "", ())}
        pattern = re.compile(
            r"\b(?:" + "|".join(sorted(map(re.escape, titles), key=len, reverse=True)) + r")\b", re.IGNORECASE
        )
        left = re.search(r"[^.!?;]*$", before)
        hit = pattern.search(left[0]) if left else None
        if hit and left and _ENDED.search(left[0][: hit.start()]):
            return []
        right = re.match(r",\s*[^.!?;,]*", after)
        if hit or (right and pattern.search(right[0]) and not _ENDED.search(right[0] + " ")):
            low, high = bounds(term.start).earliest, bounds(term.end).latest if term.end else None
            if low or high:
                found.append(_clip(low, high))
    return _merged(found)


@lru_cache(maxsize=4)
def _phrases(offices: tuple[OfficeEntry, ...]) -> dict[str, tuple[str, ...]]:
    return {office.key: (office.title.lower(), *office.aliases) for office in offices}


def _merged(spans: Iterable[Interval]) -> list[Interval]:
    out: list[tuple[date, date]] = []
    for low, high in sorted((s.earliest or FIRST, s.latest or LAST) for s in spans):
        if out and low <= out[-1][1] + DAY:
            out[-1] = (out[-1][0], max(out[-1][1], high))
        else:
            out.append((low, high))
    return [Interval(*pair) for pair in out]


# -- years and days of the text


def stated_years(text: str) -> list[Anchor]:
    """Dates with a year that are told as past: the article came after the latest of them."""
    past = [
        m.interval.earliest
        for m in find_dates(text)
        if m.role != "until" and m.interval.earliest and direction(text, m.start, m.end) == "past"
    ]
    return [Anchor((Interval(max(past), LAST),), 2, f"tells of {max(past)} as past")] if past else []


def dated_weekdays(text: str) -> list[Anchor]:
    """Of "Friday, March 18" without a year: the years in which that day is a Friday, seen from within a few months."""
    found = []
    for raw, last in scan(text):
        if raw.form != "day" or last or "year" in raw.parts or "which" in raw.parts or "weekday" not in raw.parts:
            continue
        number, month, weekday = raw.number("day"), raw.number("month"), raw.number("weekday")
        spans = []
        for year in range(FIRST.year, LAST.year):
            day = _day(year, month or 0, number or 0)
            if day and day.weekday() == weekday:
                ahead = direction(text, raw.start, raw.end) == "future"
                spans.append(Interval(day - 60 * DAY, day) if ahead else Interval(day, day + 60 * DAY))
        found.append(Anchor(tuple(_merged(spans)), 3, text[raw.start : raw.end]))
    return found


def yearless_days(text: str) -> list[Anchor]:
    """Past days and months that bear no year: a reader dates them within the year before publication."""
    found: dict[tuple[int, int], Anchor] = {}
    for raw, last in scan(text):
        plain = raw.form in ("day", "month") and not last and not {"year", "which", "weekday"} & set(raw.parts)
        month, number = raw.number("month"), raw.number("day")
        if not plain or not month or raw.role == "until" or direction(text, raw.start, raw.end) == "future":
            continue
        first = (month, number or 28)
        days = [day for year in range(FIRST.year, LAST.year) if (day := _day(year, *first))]
        low = 0 if number else 20
        spans = tuple(Interval(day - low * DAY, day + 320 * DAY) for day in days)
        found[first] = Anchor(spans, 1, f"{text[raw.start : raw.end]} without a year")
    return list(found.values())


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


# -- events

_UNSURE = re.compile(
    r"\b(?:possible|potential|threat\w*|fear\w*|imminent|planned|looming|would|could|if|might|prepar\w+|prevent|avert|deter|another"
    r"|fresh|new|hypothetical)\s+(?:[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(
    r"\b(?P<count>one|two|three|four|five|ten|first|second|third|fourth|fifth|tenth|\d{1,2}(?:st|nd|rd|th)?)[-\s](?:year\s+)?(?:mark|anniversary)\b",
    re.IGNORECASE,
)
_ORDINALS = {
    "one": 1,
    "first": 1,
    "two": 2,
    "second": 2,
    "three": 3,
    "third": 3,
    "four": 4,
    "fourth": 4,
    "five": 5,
    "fifth": 5,
    "ten": 10,
    "tenth": 10,
}
_FEW = re.compile(r"\b(?:a few|several|some) (?P<unit>day|week|month)s (?:ago|earlier)\b", re.IGNORECASE)
_FEW_DAYS = {"day": (2, 10), "week": (10, 49), "month": (50, 250)}
_RECENT: tuple[str, ...] = (
    "summit",
    "conference",
    "vote",
    "visit",
    "test",
    "coup",
    "inauguration",
    "games",
    "ceasefire",
)
_AHEAD = ("summit", "conference", "games", "election", "inauguration", "visit")
_LEAD = 2
"""Paragraphs in which a report tells its news: an event of the day before, not of ten years ago."""


def events(text: str, world: World) -> list[Anchor]:
    """Anchors of the events that the text tells: the article came after them, or as near as its words of time say."""
    raws = [raw for raw, last in scan(text) if last is None]
    lead = _lead_end(text)
    found = [anchor for told in told_events(text, world, lead=lead) if (anchor := _anchor(text, told, raws, lead))]
    return _distinct(found)


def _lead_end(text: str) -> int:
    breaks = [m.end() for m in re.finditer(r"\n\s*\n", text)]
    return breaks[_LEAD - 1] if len(breaks) >= _LEAD else len(text)


def _anchor(text: str, told: Told, raws: list[RawDate], lead: int) -> Anchor | None:
    begin, end = (
        sentence_at(text, told.start, told.start + 1) if not told.named else sentence_at(text, told.start, told.end)
    )
    name, kinds = told.events[0].name, {e.kind for e in told.events}
    if told.named and _UNSURE.search(text[max(begin, told.start - 60) : told.start]):
        return None
    spans = [s for s in map(span, told.events) if s]
    if not spans:
        return None
    near = [raw for raw in raws if begin <= raw.start < end]
    count = _ANNIVERSARY.search(text, begin, end)
    if count:
        this_week = any(raw.form == "week" and raw.parts["which"] == "this" for raw in near)
        marked = _merged(_anniversary(spans, count["count"].lower(), this_week=this_week))
        return Anchor(tuple(marked), 4, f"anniversary of {name}")
    tied = [raw for raw in near if _near(text, raw, told)]
    windows = [w for raw in tied[:1] for s in spans for w in _window(raw, s, text)]
    if windows:
        return Anchor(tuple(_merged(windows)), 4, f"{name}, {text[tied[0].start : tied[0].end]}")
    few = _FEW.search(text, begin, end)
    if few and all((high - low).days <= 31 for low, high in spans):
        first, last = _FEW_DAYS[few["unit"].lower()]
        return Anchor(
            tuple(_merged(Interval(low + first * DAY, low + last * DAY) for low, _ in spans)), 3, f"{name}, {few[0]}"
        )
    if kinds <= set(_AHEAD) and told.named and direction(text, told.start, told.end) == "future":
        return Anchor(tuple(_merged(Interval(low - 30 * DAY, high) for low, high in spans)), 1, f"before {name}")
    if told.start < lead and kinds <= set(_RECENT):
        return Anchor(tuple(_merged(Interval(low, high + 6 * DAY) for low, high in spans)), 2, f"news of {name}")
    return Anchor((Interval(min(low for low, _ in spans), LAST),), 1, f"after {name}") if told.named else None


def _distinct(anchors: list[Anchor]) -> list[Anchor]:
    """One event told five times is one anchor."""
    return list({(a.days, a.weight): a for a in anchors}.values())


def _anniversary(spans: list[tuple[date, date]], word: str, *, this_week: bool) -> Iterator[Interval]:
    years = _ORDINALS.get(word) or int(re.sub(r"\D", "", word) or 0)
    for low, _ in spans:
        day = low.replace(year=low.year + years, day=min(low.day, 28))
        yield week(day) if this_week else Interval(day - 7 * DAY, day + 7 * DAY)


def _near(text: str, raw: RawDate, told: Told) -> bool:
    if not told.named:
        return False
    between = text[raw.end : told.start] if raw.end <= told.start else text[told.end : raw.start]
    return len(between) <= 60 and not re.search(
        r"\b(?:said|told|says|accused|warned|reported|after|before|since|ahead)\b|[;:]", between
    )


def _window(raw: RawDate, event: tuple[date, date], text: str) -> Iterator[Interval]:
    """The days of publication from which the expression can mean the event."""
    low, high = event
    if (high - low).days > 31:
        return
    ahead = direction(text, raw.start, raw.end) == "future"
    which = raw.parts.get("which", "")
    if raw.form == "weekday":
        for offset in range((high - low).days + 1):
            day = low + offset * DAY
            if WEEKDAYS[day.weekday()] == raw.parts["weekday"][:3]:
                yield Interval(day - 6 * DAY, day) if ahead else Interval(day, day + 6 * DAY)
    elif raw.form == "deictic":
        shift = {"yesterday": 1, "last night": 1, "tomorrow": -1}.get(raw.parts["word"], 0)
        yield Interval(low + shift * DAY, high + shift * DAY)
    elif raw.form == "week":
        shift = {"last": 1, "next": -1}.get(which, 0)
        yield Interval(week(low, shift).earliest, week(high, shift).latest)
    elif raw.form == "weekend":
        yield Interval(low, high + 5 * DAY)
    elif raw.form == "monthly":
        first = month_in_year(low, low.month, "past")
        shift = {"last": 1, "next": -1}.get(which, 0)
        target = _months_on(first.earliest or low, shift)
        yield Interval(max(target.earliest or low, low) if not shift and not ahead else target.earliest, target.latest)
    elif raw.form == "ago" and raw.parts["unit"] in ("day", "week"):
        days = (raw.number("count") or 1) * (7 if raw.parts["unit"] == "week" else 1)
        slack = 3 if raw.parts["unit"] == "week" else 0
        yield Interval(low + timedelta(days=days - slack), high + timedelta(days=days + slack))


def _months_on(first: date, shift: int) -> Interval:
    middle = first.replace(day=15) + timedelta(days=31 * shift)
    return month_in_year(middle, middle.month, "past")
