"""What an undated article lets know of its day: officials in office, dated events, years, and the words that tie them.

Each anchor is a set of days on which the article may have appeared, with a weight. None is binding: the caller
takes the days that most of the weight allows, and none where the anchors disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from graphmodel.extract.article_date.base import FIRST, LAST, Anchor, World, merged
from graphmodel.extract.dates.calendar import DAY, month_in_year, week
from graphmodel.extract.dates.events import Told, span, told_events
from graphmodel.extract.dates.find import find_dates
from graphmodel.extract.dates.scan import WEEKDAYS, RawDate, scan
from graphmodel.extract.dates.tense import direction, sentence_at
from graphmodel.gazetteer.models import EventEntry
from graphmodel.model.edtf import Interval

_LONG, _SOON = 320, 150
"""Days back and ahead that a reader gives a day without a year."""
_THING = re.compile(
    r"\s(?:[a-z-]+\s)?(?:summit|meeting|talks|deadline|vote|election|referendum|conference|trip|visit|deal|"
    r"agreement|accord)\b"
)

_OFF = re.compile(
    r"\b(?:cancel\w*|scrap\w*|postpon\w+|call(?:ed|s|ing) off|pull(?:ed|s|ing) out|withdr\w+|boycott\w*|skip\w*"
    r"|axe[ds])\b"
)

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
    """Of "Friday, March 18" without a year: the years in which that day is a Friday, seen from within a few months;
    from the week behind it where the report opens with it.
    """
    found = []
    news = _opening_end(text)
    for raw, last in scan(text):
        if raw.form != "day" or last or "year" in raw.parts or "which" in raw.parts or "weekday" not in raw.parts:
            continue
        number, month, weekday = raw.number("day"), raw.number("month"), raw.number("weekday")
        behind = 6 if raw.role == "at" and raw.start < news else 60
        spans = []
        for year in range(FIRST.year, LAST.year):
            day = _day(year, month or 0, number or 0)
            if day and day.weekday() == weekday:
                ahead = direction(text, raw.start, raw.end) == "future"
                spans.append(Interval(day - 60 * DAY, day) if ahead else Interval(day, day + behind * DAY))
        found.append(Anchor(tuple(merged(spans)), 3, text[raw.start : raw.end]))
    return found


def yearless_days(text: str) -> list[Anchor]:
    """Days and months that bear no year: a reader dates them within the year before publication, or soon after it."""
    found: dict[tuple[int, int, bool], Anchor] = {}
    for raw, last in scan(text):
        plain = raw.form in ("day", "month") and not last and not {"year", "which", "weekday"} & set(raw.parts)
        month, number = raw.number("month"), raw.number("day")
        ahead = direction(text, raw.start, raw.end) == "future"
        if not plain or not month or (ahead and not number):
            continue
        ahead = ahead or _called_off(text, sentence_at(text, raw.start, raw.end)[0], raw)
        if not ahead and _told_as_thing(text, raw):
            continue
        first = (month, number or 28)
        days = [day for year in range(FIRST.year, LAST.year) if (day := _day(year, *first))]
        low = 0 if number else 20
        stretch = (-_SOON, 0) if ahead or raw.role == "until" else (-low, _LONG)
        spans = tuple(Interval(day + stretch[0] * DAY, day + stretch[1] * DAY) for day in days)
        key = (*first, ahead)
        found[key] = Anchor(spans, 1, f"{text[raw.start : raw.end]} without a year")
    return list(found.values())


def _called_off(text: str, begin: int, raw: RawDate) -> bool:
    """Whether a thing of that day was called off, so that the day lies ahead: "pulled out of his May 4 summit"."""
    return _told_as_thing(text, raw) and bool(_OFF.search(text, begin, raw.start))


def _told_as_thing(text: str, raw: RawDate) -> bool:
    """Whether the day names a thing, "his May 4 summit": it may be past or to come."""
    return raw.form == "day" and raw.role == "at" and bool(_THING.match(text, raw.end))


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


# -- events

_UNSURE = re.compile(
    r"\b(?:possible|potential|threat\w*|fear\w*|imminent|planned|looming|would|could|if|might|prepar\w+|prevent|"
    r"avert|deter|another"
    r"|fresh|new|hypothetical)\s+(?:[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(
    r"\b(?P<count>one|two|three|four|five|ten|first|second|third|fourth|fifth|tenth|\d{1,2}(?:st|nd|rd|"
    r"th)?)[-\s](?:year\s+)?(?:mark|anniversary)\b",
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
_SERIES = 2
_COMING = re.compile(
    r"\b(?:will|shall|would|due to|set to|expected to|plans? to|scheduled to) (?:[a-z]+ )?"
    r"(?:meet|hold|visit|talk|speak|travel|attend|convene|gather|host)\b"
)
_SAYING = re.compile(
    r"\b(?:said|told|says|warned|accused|announced|wrote|added|reported|called|urged|"
    r"denied)\s(?:[\w.]+\s){0,2}(?:on\s)?$"
)
_DAY_LENGTH = len("2000-01-01")
_LEAD = 3
"""Paragraphs, the title among them, in which a report tells its news: of the day before, not of ten years ago."""


def events(text: str, world: World) -> list[Anchor]:
    """Anchors of the events that the text tells: the article came after them, or as near as its words of time say."""
    raws = [raw for raw, last in scan(text) if last is None]
    lead = _lead_end(text)
    found = [anchor for told in told_events(text, world, lead=len(text)) if (anchor := _anchor(text, told, raws, lead))]
    return _distinct(found)


def days_at_places(text: str, world: World) -> list[Anchor]:
    """Days without a year on which an event began at a place that the sentence names: "on May 4 in X"."""
    known: dict[tuple[int, int], list[EventEntry]] = {}
    for event in world.all_events():
        days = span(event)
        if event.place and days and days[0] <= days[1] < days[0] + 31 * DAY and len(event.start) == _DAY_LENGTH:
            known.setdefault((days[0].month, days[0].day), []).append(event)
    found = []
    for raw, last in scan(text):
        if raw.form != "day" or last or {"year", "which"} & set(raw.parts):
            continue
        begin, end = sentence_at(text, raw.start, raw.end)
        sentence = " ".join(text[begin:end].split())
        key = (raw.number("month") or 0, raw.number("day") or 0)
        fits = [e for e in known.get(key, ()) if e.place and re.search(rf"\b{re.escape(e.place)}\b", sentence)]
        years = {e.start[:4] for e in fits}
        if len(years) != 1:
            continue
        day = date.fromisoformat(fits[0].start)
        ahead = direction(text, raw.start, raw.end) == "future"
        low = 0 if not ahead and not _told_as_thing(text, raw) else _SOON
        stretch = Interval(day - low * DAY, day if ahead else day + _LONG * DAY)
        if _called_off(text, begin, raw):
            stretch = Interval(day - _SOON * DAY, day)
        found.append(Anchor((stretch,), 3, f"{text[raw.start : raw.end]}, {fits[0].name}"))
    return found


def _opening_end(text: str) -> int:
    """The end of the first sentence that is no title."""
    for paragraph in re.finditer(r"[^\n]+", text):
        if paragraph.group().rstrip().endswith((".", '."', ".”")):
            return sentence_at(text, paragraph.start(), paragraph.start() + 1)[1]
    return 0


def _lead_end(text: str) -> int:
    breaks = [m.end() for m in re.finditer(r"\n\s*\n", text)]
    return breaks[_LEAD - 1] if len(breaks) >= _LEAD else len(text)


def _anchor(text: str, told: Told, raws: list[RawDate], lead: int) -> Anchor | None:
    begin, end = sentence_at(text, told.start, told.end if told.named else told.start + 1)
    end = max(end, told.end)
    name, kinds = told.events[0].name, {e.kind for e in told.events}
    if told.named and _UNSURE.search(text[max(begin, told.start - 60) : told.start]):
        return None
    spans = [s for s in map(span, told.events) if s]
    if not spans or _any_summit(text, told):
        return None
    near = [raw for raw in raws if begin <= raw.start < end]
    count = _ANNIVERSARY.search(text, begin, end)
    if count:
        this_week = any(raw.form == "week" and raw.parts["which"] == "this" for raw in near)
        marked = merged(_anniversary(spans, count["count"].lower(), this_week=this_week))
        return Anchor(tuple(marked), 4, f"anniversary of {name}")
    if not told.named and (told.start >= lead or not kinds <= set(_RECENT)):
        return _guessed(text, told, near, spans)
    tied = [raw for raw in near if _near(text, raw, told)]
    windows = [w for raw in tied[:1] for s in spans for w in _window(raw, s, text)]
    if windows:
        return Anchor(tuple(merged(windows)), 4, f"{name}, {text[tied[0].start : tied[0].end]}")
    few = _FEW.search(text, begin, end)
    if few and all((high - low).days <= 31 for low, high in spans):
        first, last = _FEW_DAYS[few["unit"].lower()]
        return Anchor(
            tuple(merged(Interval(low + first * DAY, low + last * DAY) for low, _ in spans)), 3, f"{name}, {few[0]}"
        )
    if kinds <= set(_AHEAD) and told.named and direction(text, told.start, told.end) == "future":
        return Anchor(tuple(merged(Interval(low - 30 * DAY, high) for low, high in spans)), 1, f"before {name}")
    if told.start < lead and kinds <= set(_RECENT) and not any(_its_day(raw, spans) for raw in near):
        if not told.named and (guessed := _guessed(text, told, near, spans)):
            return guessed
        if not told.named and kinds <= set(_AHEAD) and _COMING.search(text, told.start, told.end):
            return Anchor(tuple(merged(Interval(low - 6 * DAY, high) for low, high in spans)), 2, f"before {name}")
        return Anchor(tuple(merged(Interval(low, high + 6 * DAY) for low, high in spans)), 2, f"news of {name}")
    return Anchor((Interval(min(low for low, _ in spans), LAST),), 1, f"after {name}") if told.named else None


def _any_summit(text: str, told: Told) -> bool:
    """Whether a name is only a summit and its city, where so many were held that others will have been as well."""
    words = set(re.findall(r"\w+", text[told.start : told.end].lower())) - {"summit", "in", "the"}
    here = all(words <= set(re.findall(r"\w+", (e.place or "").lower())) for e in told.events)
    return told.named and len(told.events) > _SERIES and here


def _guessed(text: str, told: Told, near: list[RawDate], spans: list[tuple[date, date]]) -> Anchor | None:
    """An event that only its words tell, where a past weekday or day beside them is its own."""
    if len(spans) > _SERIES:
        return None  # a summit of every year tells of none
    for raw in near:
        if raw.form not in ("weekday", "monthly") or direction(text, raw.start, raw.end) == "future":
            continue
        if "week" in raw.parts or _SAYING.search(text, max(0, raw.start - 30), raw.start):
            continue
        short = [s for s in spans if s[1] - s[0] <= 2 * DAY]
        fits = [s for s in short if raw.form == "monthly" or raw.number("weekday") in _weekdays(s)]
        windows = [w for s in fits for w in _window(raw, s, text)]
        if windows:
            return Anchor(tuple(merged(windows)), 3, f"{told.events[0].name}, {text[raw.start : raw.end]}")
    return None


def _its_day(raw: RawDate, spans: list[tuple[date, date]]) -> bool:
    """Whether the sentence gives an event's own day, so that its news may be of another one."""
    return raw.form == "day" and any(
        (low.month, low.day) == (raw.number("month"), raw.number("day")) for low, _ in spans
    )


def _weekdays(days: tuple[date, date]) -> set[int]:
    return {(days[0] + step * DAY).weekday() for step in range((days[1] - days[0]).days + 1)}


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
