"""Dates as news tells them: every expression of time in a text as EDTF, seen from the day of publication.

`basis` says what a date rests on: `explicit` names its year (or is an interval that does), `relative` needs the day of
publication or another date of the text, `inferred` rests on a publication date that was itself inferred. What the
text or the publication date leaves open gives no mention: a wrong date is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from graphmodel.extract.dates import calendar as cal
from graphmodel.extract.dates.scan import MONTHS, SEASONS, RawDate, Role, scan
from graphmodel.extract.dates.tense import Direction, direction, undecided
from graphmodel.extract.dates.told import AFTER_IT, DAYS, REACH, Told, base_of, looked_back
from graphmodel.model.edtf import Interval, parse
from graphmodel.model.vocab import DateBasis


class DateMention(NamedTuple):
    """An expression of time at `text[start:end]` and the days it can mean.

    `role` tells "since May" from "in May": only `at` dates an act by itself, the others bound it. `form` is the
    pattern that matched (`weekday`, `month`, ...), for callers that trust some forms more than others.
    """

    start: int
    end: int
    edtf: str
    basis: DateBasis
    role: Role = "at"
    form: str = ""

    @property
    def interval(self) -> Interval:
        """The days it can mean."""
        return parse(self.edtf)


@dataclass(frozen=True)
class _View:
    """Where one expression is seen from: the day of publication, the tense around it, the date told before it."""

    today: date | None
    way: Direction
    told: Interval | None


Resolver = Callable[[RawDate, _View], Interval | None]


_LOOKS_BACK = ("that", "the same", "the previous", "the following")


def _which_year(raw: RawDate, view: _View) -> int | None:
    stated, which = raw.number("year"), raw.parts.get("which", "")
    if stated or not which:
        return stated
    base = view.told.earliest if view.told and which in _LOOKS_BACK else view.today
    if base is None:
        return None
    return base.year + {"last": -1, "next": 1, "the previous": -1, "the following": 1}.get(which, 0)


def _make_day(number: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _day(raw: RawDate, view: _View) -> Interval | None:
    number, month, wanted = raw.number("day"), raw.number("month"), raw.number("weekday")
    if not number or not month:
        return None
    year = _which_year(raw, view)
    if year:
        found = _make_day(number, month, year)
    else:
        found = cal.day_in_year(view.today, month, number, view.way, wanted) if view.today else None
    return cal.day(found) if found else None


_INSTANT = {
    "inst": "inst", "instant": "inst", "this": "inst", "the current": "inst", "the present": "inst",
    "ult": "ult", "ultimo": "ult", "last": "ult",
}  # fmt: skip
"""Words for the month of a day: this one, the last one; "of that month" is of the one told before."""


def _monthday(raw: RawDate, view: _View) -> Interval | None:
    """The 26th: of the month told last, else the nearest one; "inst." is of this month, "ult." of the last."""
    number, which, told = raw.number("day"), _INSTANT.get(raw.parts.get("which", ""), ""), view.told
    if not number or not view.today:
        return None
    if told and told.earliest and told.latest and not which:
        low, high = told
        if low is None or high is None or (low.year, low.month) != (high.year, high.month):
            return None
        same = _make_day(number, low.month, low.year)
        if low != high or low.day <= number or "which" in raw.parts:  # "the 7th of that month"
            found = same
        else:
            first = cal.month(low.year, low.month + 1).earliest
            found = _make_day(number, first.month, first.year) if first else None
            found = found if found and (view.way == "future" or found <= view.today) else same
        over = found is not None and (view.way == "future" or found <= view.today)
        return cal.day(found) if found and over else None
    back = which.startswith("ult") or (not which and view.way == "past" and number > view.today.day)
    ahead = not which and view.way == "future" and number < view.today.day
    first = cal.month(view.today.year, view.today.month - back + ahead).earliest
    found = _make_day(number, first.month, first.year) if first else None
    return cal.day(found) if found else None


def _days(raw: RawDate, view: _View) -> Interval | None:
    first = _day(raw, view)
    last_day, month = raw.number("day2"), raw.number("month")
    if not first or not first.earliest or not last_day or not month:
        return None
    last = _make_day(last_day, month, first.earliest.year)
    return Interval(first.earliest, last) if last and last >= first.earliest else None


def _numeric(raw: RawDate, view: _View) -> Interval | None:
    first, second, year = raw.number("first"), raw.number("second"), raw.number("year")
    if not first or not second or not year:
        return None
    if raw.parts["sep"] == "." or first > 12:
        found = _make_day(first, second, year)
    elif second > 12 or first == second:
        found = _make_day(second, first, year)
    else:
        return None  # 04/05/1998 is April in one country and May in another
    return cal.day(found) if found else None


def _month(raw: RawDate, view: _View) -> Interval | None:
    number, which, step = raw.number("month"), raw.parts.get("which", ""), raw.parts.get("step", "")
    if not number:
        return None
    if step:
        way: Direction = "future" if step in cal.BEHIND else "past"
        told = view.told.earliest if view.told else None
        return cal.month_in_year(told, number, way, other=True) if told else None
    year = None if which in _NEAR else _which_year(raw, view)
    if year:
        return cal.month(year, number)
    if not view.today:
        return None
    if which in ("next", "this coming"):
        return cal.month_in_year(view.today, number, "future", other=True)
    if which in ("this", "this past"):
        return (
            cal.month_in_year(view.today, number, "past")
            if which == "this past"
            else cal.month(view.today.year, number)
        )
    if which == "last":
        return cal.month_in_year(view.today, number, "past", other=True)
    return cal.month_in_year(view.today, number, view.way)


_NEAR = ("last", "this", "next", "this past", "this coming")


def _weekday(raw: RawDate, view: _View) -> Interval | None:
    number, which, week = raw.number("weekday"), raw.parts.get("which", ""), raw.parts.get("week", "")
    if number is None or not view.today:
        return None
    if week:
        monday = cal.week(view.today, {"last": -1, "this": 0, "next": 1}[week]).earliest
        return cal.day(monday + timedelta(days=number)) if monday else None
    if which in _FROM_TOLD:
        found = cal.weekday_from(view.told, number, which) if view.told else None
        return cal.day(found) if found else None
    way: Direction = view.way
    if which in ("next", "this coming", "coming", "after next"):
        way = "future"
    elif which in ("last", "past", "this past", "before last"):
        way = "past"
    other = {"before last": -7, "after next": 7}.get(which, 0)
    near = cal.weekday(view.today, number, way, other=which in ("next", "last") or other != 0)
    return cal.day(near + timedelta(days=other))


_FROM_TOLD = (*cal.BEHIND, *cal.BEFORE, "that", "that same", "the same", "the")
"""Weekdays that count from the day told before, not from publication."""


_TOLD_BEFORE = {*_LOOKS_BACK, *_FROM_TOLD}


_HOLIDAYS = {
    "new year day": (1, 1), "new year eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24),
    "boxing day": (12, 26), "valentine day": (2, 14), "may day": (5, 1), "bastille day": (7, 14),
    "armistice day": (11, 11), "all saints day": (11, 1), "all souls day": (11, 2),
}  # fmt: skip
"""Days of the same date every year and everywhere; all others of that kind are the Fourth of July."""


def _holiday(raw: RawDate, view: _View) -> Interval | None:
    """New Year's Day, Christmas Eve: month and day, of the year told or of the nearest one."""
    name = re.sub(r"['’]s\b|['’]", "", raw.parts["name"])
    month, number = _HOLIDAYS.get(name, (7, 4))
    return _day(replace(raw, parts={**raw.parts, "month": MONTHS[month - 1], "day": str(number)}), view)


def _eve(raw: RawDate, view: _View) -> Interval | None:
    """The eve of Thursday's vote: the vote is tomorrow or today, or was last Thursday; the eve of the May 4 vote."""
    if "month" in raw.parts:
        of = _day(raw, view)
        return cal.day(of.earliest - cal.DAY) if of and of.earliest else None
    number = raw.number("weekday")
    if number is None or not view.today:
        return None
    near = cal.weekday(view.today, number, "future")
    near = near if near - cal.DAY <= view.today else cal.weekday(view.today, number, "past")
    return cal.day(near - cal.DAY)


def _agoday(raw: RawDate, view: _View) -> Interval | None:
    """Weeks ago to the day: "four weeks ago today", "a week ago on Monday", "this day last year"."""
    count, unit, number = raw.number("count") or 1, raw.parts["unit"], raw.number("weekday")
    if view.today is None:
        return None
    if number is not None:
        # On a Wednesday "a week ago on Friday" may mean either of two.
        known = unit == "week" and number <= view.today.weekday()
        return cal.day(cal.weekday(view.today, number, "past") - count * timedelta(weeks=1)) if known else None
    day = view.today - timedelta(days=raw.parts["word"] in ("yesterday", "last night"))
    found = cal.day_ago(day, 2 * count if unit == "fortnight" else count, "week" if unit == "fortnight" else unit)
    return cal.day(found) if found else None


def _deictic(raw: RawDate, view: _View) -> Interval | None:
    if not view.today:
        return None
    steps = {
        "yesterday": -1,
        "last night": -1,
        "last evening": -1,
        "tomorrow": 1,
        "the day before yesterday": -2,
        "the night before last": -2,
        "the day after tomorrow": 2,
    }
    return cal.day(view.today + timedelta(days=steps.get(raw.parts["word"].replace("to-", "to"), 0)))


def _weekend(raw: RawDate, view: _View) -> Interval | None:
    if not view.today:
        return None
    which = raw.parts["which"]
    way: Direction = "future" if which in ("next", "this coming") else view.way
    if which in ("last", "the past", "this past"):
        way = "past"
    begun = view.today.weekday() >= 5
    return cal.weekend(view.today, way, {"next": 1, "last": -1}.get(which, 0) if begun else 0)


def _week(raw: RawDate, view: _View) -> Interval | None:
    if not view.today or raw.parts["which"] == "week":
        return None
    shift = {"last": -1, "next": 1, "the week before last": -2}.get(raw.parts["which"], 0)
    if shift:
        return cal.blurred(cal.week(view.today, shift))
    if raw.parts["which"] not in ("this", "the"):  # "the past week"
        return cal.span(view.today - timedelta(days=7), view.today)
    if (view.way == "future" and raw.parts.get("when") not in ("earlier", "early")) or raw.parts.get("when") == "later":
        return Interval(view.today, view.today + timedelta(days=6 - view.today.weekday()))
    # On a Monday "this week" may well have been written of Sunday.
    monday = view.today - timedelta(days=view.today.weekday())
    return Interval(min(monday, view.today - cal.DAY), view.today)


_NEXT_TO = {"last": -1, "next": 1, "the month before last": -2, "the year before last": -2}


def _monthly(raw: RawDate, view: _View) -> Interval | None:
    if not view.today:
        return None
    return cal.month(view.today.year, view.today.month + _NEXT_TO.get(raw.parts["which"], 0))


def _yearly(raw: RawDate, view: _View) -> Interval | None:
    return cal.year(view.today.year + _NEXT_TO.get(raw.parts["which"], 0)) if view.today else None


def _season(raw: RawDate, view: _View) -> Interval | None:
    code, year, which = SEASONS[raw.parts["season"]], raw.number("year"), raw.parts.get("which", "")
    if year:
        return cal.season(year, code)
    if not view.today:
        return None
    near = [cal.season(view.today.year + step, code) for step in (-2, -1, 0, 1)]
    over = [s for s in near if s.latest and s.latest < view.today]
    if which == "last":
        return over[-1]
    coming = [s for s in near if s.earliest and s.earliest > view.today]
    if which == "next":
        return coming[0] if coming else None
    running = [s for s in near if s.earliest and s.latest and s.earliest <= view.today <= s.latest]
    if running:
        return running[0]
    return coming[0] if view.way == "future" and coming else over[-1]


def _decade(raw: RawDate, view: _View) -> Interval | None:
    first = int(raw.parts["decade"])
    return Interval(date(first, 1, 1), date(first + 9, 12, 31))


def _year(raw: RawDate, view: _View) -> Interval | None:
    number = raw.number("year")
    return cal.year(number) if number else None


def _ago(raw: RawDate, view: _View) -> Interval | None:
    count, unit = raw.number("count"), raw.parts["unit"]
    if unit == "fortnight":
        count, unit = 2, "week"
    if _just_a_week(raw):
        unit, count = "day", 7
    return cal.shifted(cal.day(view.today), -count, unit) if view.today and count else None


def _just_a_week(raw: RawDate) -> bool:
    """As in "a week ago": the day of today, if more or less; two weeks ago are any days of that week."""
    return raw.form == "ago" and raw.parts["unit"] == "week" and raw.number("count") == 1


def _recent(raw: RawDate, view: _View) -> Interval | None:
    return cal.blurred(cal.span(view.today - timedelta(days=6), view.today)) if view.today else None


def _back(raw: RawDate) -> bool:
    """Whether a count leads back: what comes two days later counts from no day of publication."""
    ways = ("earlier", "previously", "before", "prior", "beforehand", "previous", "preceding")
    return raw.form == "shift" and raw.parts["way"] in ways


def _shift(raw: RawDate, view: _View) -> Interval | None:
    back = _back(raw)
    count = raw.number("count") or 1
    unit = "day" if raw.parts["unit"] in DAYS else raw.parts["unit"]
    return cal.shifted(view.told, -count if back else count, unit) if view.told else None


def _same(raw: RawDate, view: _View) -> Interval | None:
    unit, told = raw.parts["unit"], view.told
    if not told or not told.earliest or not told.latest:
        return None
    low, high = told.earliest, told.latest
    if unit == "year":
        return cal.year(low.year) if low.year == high.year else None
    if unit == "month":
        return cal.month(low.year, low.month) if (low.year, low.month) == (high.year, high.month) else None
    if unit in ("week", "weekend"):
        return cal.blurred(cal.week(low)) if unit == "week" and (high - low).days < 7 else None
    return told if low == high else None


_RESOLVERS: dict[str, Resolver] = {
    "iso": _day, "numeric": _numeric, "day": _day, "days": _days, "monthday": _monthday, "month": _month,
    "holiday": _holiday, "eve": _eve, "weekday": _weekday, "agoday": _agoday,
    "deictic": _deictic, "weekend": _weekend, "week": _week, "monthly": _monthly, "yearly": _yearly, "season": _season,
    "decade": _decade, "year": _year, "ago": _ago, "recent": _recent, "shift": _shift, "same": _same,
}  # fmt: skip


def _seen_from(raw: RawDate, today: Interval | None, way: Direction, told: Interval | None) -> Interval | None:
    """What the expression means from every day that the article can bear: None where these disagree."""
    resolve = _RESOLVERS[raw.form]
    days = (today.earliest, today.latest) if today and today.earliest and today.latest else (None,)
    try:
        found = {resolve(raw, _View(day, way, told)) for day in days}
    except (OverflowError, ValueError):  # before the first day of the calendar or after the last
        return None
    return found.pop() if len(found) == 1 else None


def _bounded(interval: Interval, role: Role, today: Interval | None) -> Interval:
    """The days that "since", "until", "before" and "after" leave open, up to the day of publication."""
    if role in ("since", "after"):
        limit = today.latest if today else None
        return Interval(
            interval.earliest, limit if limit and interval.earliest and limit >= interval.earliest else None
        )
    return Interval(None, interval.latest) if role == "until" else interval


def _explicit(raw: RawDate) -> bool:
    return "year" in raw.parts or raw.form == "decade"


def find_dates(
    text: str,
    published: Interval | None = None,
    anchors: Sequence[DateMention] = (),
    *,
    uncertain: bool = False,
) -> list[DateMention]:
    """Every dated expression of `text`, in reading order.

    Args:
        text: the article's text, or a part; spans are offsets into it.
        published: the days on which the article may have appeared; None when nothing is known.
        anchors: dated things in the text that are no words of time ("the invasion"), which "two weeks before" can
            count from. They are not returned.
        uncertain: the publication date was inferred, so what rests on it is too (basis `inferred`, EDTF with `?`).
    """
    found: list[DateMention] = []
    told: list[Told] = []
    raws = scan(text)
    for number, (raw, last) in enumerate(raws):
        base = None
        if raw.form in ("shift", "same", "monthday") or {raw.parts.get("which"), raw.parts.get("step")} & _TOLD_BEFORE:
            near = [Told(a.start, a.end, "at", a.interval) for a in anchors if 0 <= raw.start - a.end < REACH]
            ahead = _bearing(text, raw, raws[number + 1 : number + 2], published)
            base = base_of(text, sorted([*looked_back(text, told, raw, published), *near]), anchors, raw, ahead)
        if base is None and _back(raw) and published and AFTER_IT.match(text, raw.end):
            base = published if published.earliest == published.latest else None
        interval = _meaning(text, raw, last, published, base) or _that_weekday(raw, told)
        if not interval:
            continue
        told.append(Told(raw.start, (last or raw).end, raw.role, interval))
        explicit = _explicit(raw) and (last is None or _explicit(last))
        mark = "?" if (uncertain and not explicit) or _just_a_week(raw) else ""
        basis: DateBasis = "explicit" if explicit else "inferred" if uncertain else "relative"
        edtf = cal.edtf(_bounded(interval, raw.role, published), seasons=raw.form == "season")
        edtf = "/".join(part if part == ".." else part + mark for part in edtf.split("/"))
        found.append(DateMention(raw.start, (last or raw).end, edtf, basis, raw.role, raw.form))
    return found


def _that_weekday(raw: RawDate, told: Sequence[Told]) -> Interval | None:
    """Of "that Sunday": the Sunday told last, where other days were told since."""
    if raw.form != "weekday" or raw.parts.get("which") not in ("that", "that same", "the same"):
        return None
    number = raw.number("weekday")
    days = (t.interval for t in reversed(told) if raw.start - t.end < _THAT_FAR)
    return next((d for d in days if d.earliest and d.earliest == d.latest and d.earliest.weekday() == number), None)


_THAT_FAR = 1500
"""Characters back to the day that "that Sunday" means."""
_ITS_DAY = re.compile(r"\s+(?:(?:the|his|her|its|their|an?)\s+)?(?:[\w-]+\s+){0,3}?(?:(?:of|on|from)\s+(?:the\s+)?)?$")
_BEARER = re.compile(r"(?:['’]s)?\s+[a-z]|\s*(?:[,.;:)]|$)")


def _bearing(
    text: str, raw: RawDate, following: Sequence[tuple[RawDate, RawDate | None]], published: Interval | None
) -> Interval | None:
    """The day of the thing that "two days after" counts from: "the raid of March 10", "Monday's vote"."""
    if raw.form != "shift" or not following or following[0][1] is not None:
        return None
    other = following[0][0]
    if other.form not in ("day", "iso", "numeric", "weekday", "deictic") or not _BEARER.match(text, other.end):
        return None
    if not _ITS_DAY.fullmatch(text[raw.end : other.start]):
        return None
    return _meaning(text, other, None, published, None)


def _meaning(
    text: str, raw: RawDate, last: RawDate | None, published: Interval | None, base: Interval | None
) -> Interval | None:
    way = direction(text, raw.start, raw.end)
    interval = _seen_from(raw, published, way, base)
    if raw.form in ("day", "days", "month") and published:
        interval = _nearer(text, raw, published, interval, base)
    if not interval or last is None:
        return interval
    end = _seen_from(last, published, way, base)
    ordered = end and end.latest and interval.earliest and interval.earliest <= end.latest
    return Interval(interval.earliest, end.latest) if end and ordered else None


_SOON, _LONG_AGO = 60, 180
_THING = re.compile(
    r"\s(?:[a-z-]+\s)?(?:summit|meeting|talks|deadline|vote|election|referendum|conference|trip|visit|session|"
    r"hearing)\b"
)


def _nearer(
    text: str, raw: RawDate, published: Interval, read: Interval | None, base: Interval | None
) -> Interval | None:
    """The nearer day where the tense leaves it open: "was due to fly on May 4", "pulled out of his May 4 summit"."""
    thing = raw.form == "day" and raw.role == "at" and bool(_THING.match(text, raw.end))
    past = direction(text, raw.start, raw.end) == "past"
    if not undecided(text, raw.start, raw.end) and not (thing and past):
        return read
    behind, ahead = _seen_from(raw, published, "past", base), _seen_from(raw, published, "future", base)
    today = published.earliest
    if not today or not ahead or not ahead.earliest:
        return read
    since = (today - behind.latest).days if behind and behind.latest else _LONG_AGO
    until = (ahead.earliest - today).days
    if thing and past:
        return ahead if until <= _SOON and since >= _LONG_AGO else read
    return behind if behind and since < until else ahead
