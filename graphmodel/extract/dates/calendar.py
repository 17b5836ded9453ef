"""Calendar steps that words of time ask for: weekdays, months, weeks and years around a given day, as intervals."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from graphmodel.extract.dates.tense import Direction
from graphmodel.model.edtf import Interval, parse, to_edtf

DAY = timedelta(days=1)


def span(low: date, high: date) -> Interval:
    """An interval, its ends in order."""
    return Interval(min(low, high), max(low, high))


def day(value: date) -> Interval:
    """One day."""
    return Interval(value, value)


def month(year: int, number: int) -> Interval:
    """A month; `number` may run over the year's ends (0 is the December before)."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Interval(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))


def year(number: int) -> Interval:
    """A year."""
    return Interval(date(number, 1, 1), date(number, 12, 31))


def season(number: int, code: int) -> Interval:
    """A northern season by its EDTF code; winter begins in the year that names it."""
    return parse(f"{number:04d}-{code}")


def week(today: date, shift: int = 0) -> Interval:
    """The ISO week, Monday to Sunday, `shift` weeks from the one of `today`."""
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=shift)
    return Interval(monday, monday + 6 * DAY)


def blurred(interval: Interval) -> Interval:
    """A stretch of about a week as the month that holds it: "last week" names no days. Unchanged across two months."""
    low, high = interval
    same = low and high and (low.year, low.month) == (high.year, high.month)
    return month(low.year, low.month) if low and same else interval


def weekday(today: date, number: int, way: Direction, *, other: bool = False) -> date:
    """The nearest such weekday in that direction; the day itself counts unless `other`."""
    offset = (today.weekday() - number) % 7 if way == "past" else (number - today.weekday()) % 7
    offset = offset or (7 if other else 0)
    return today - offset * DAY if way == "past" else today + offset * DAY


BEHIND = ("the following", "the next", "after")
BEFORE = ("the previous", "the preceding", "before")


def weekday_from(told: Interval, number: int, which: str) -> date | None:
    """The weekday that counts from a day told before: "the following Monday", "that Monday", "the Monday before",
    "on the Monday".
    """
    low, high = told
    if low is None or high is None:
        return None
    if which == "the":  # "on the Saturday", of the week just told
        return weekday(low, number, "future") if low == high else None
    if which not in (*BEHIND, *BEFORE):
        fits = [
            low + step * DAY for step in range(min(7, (high - low).days + 1)) if (low.weekday() + step) % 7 == number
        ]
        return fits[0] if len(fits) == 1 and (high - low).days < 7 else None
    return weekday(low, number, "past" if which in BEFORE else "future", other=True) if low == high else None


def day_ago(today: date, count: int, unit: str) -> date | None:
    """The same day some weeks, months or years ago; None where that month has no such day."""
    if unit == "week":
        return today - count * 7 * DAY
    months = today.month - 1 - count * (12 if unit == "year" else 1)
    try:
        return date(today.year + months // 12, months % 12 + 1, today.day)
    except ValueError:
        return None


def weekend(today: date, way: Direction, shift: int = 0) -> Interval:
    """Saturday and Sunday: the last one begun, or the next one not over; `shift` weeks further."""
    since = (today.weekday() - 5) % 7
    saturday = today - since * DAY if way == "past" or since < 2 else today + (7 - since) * DAY
    saturday += timedelta(weeks=shift)
    return Interval(saturday, saturday + DAY)


def day_in_year(today: date, month_number: int, number: int, way: Direction, wanted: int | None) -> date | None:
    """The day of a month without a year: the nearest one in that direction that falls on the weekday `wanted`.

    Returns None for a day that no near year has, or that falls on another weekday in all of them.
    """
    found = []
    for candidate in range(today.year - 6, today.year + 7):
        try:
            value = date(candidate, month_number, number)
        except ValueError:
            continue
        if wanted is None or value.weekday() == wanted:
            found.append(value)
    ahead, behind = [d for d in found if d >= today], [d for d in found if d <= today]
    if way == "future":
        return min(ahead, default=None)
    # A reader dates "on 5 May" in a paper of 3 May forward: a year-old day would bear its year.
    soon = [d for d in ahead if (d - today).days <= 14]
    last = max(behind, default=None)
    return soon[0] if soon and (last is None or (today - last).days > 300) else last


def month_in_year(today: date, number: int, way: Direction, *, other: bool = False) -> Interval:
    """The month of that name in that direction; the month of `today` counts unless `other`."""
    same_year = number > today.month - other if way == "future" else number < today.month + (not other)
    if way == "future":
        same_year = number > today.month or (number == today.month and not other)
        return month(today.year if same_year else today.year + 1, number)
    return month(today.year if same_year else today.year - 1, number)


def shifted(base: Interval, count: int, unit: str) -> Interval | None:
    """`base` moved by `count` units (negative: back), never finer than the unit or the base allows.

    A base wider than the unit stays as it is: two weeks before some day of 2022 is still told of 2022. Days from a
    base that is no day give None, for nothing could be said.
    """
    low, high = base
    if low is None or high is None:
        return None
    width = (high - low).days
    try:
        if unit == "day":
            return day(low + count * DAY) if width == 0 else None
        if unit == "week":
            return base if width > 7 else blurred(week(low, count))
        if unit == "month":
            return base if width > 31 else month(low.year, low.month + count)
        return year(low.year + count * (10 if unit == "decade" else 1)) if width <= 366 else None
    except (OverflowError, ValueError):
        return None


def edtf(interval: Interval, *, seasons: bool = False) -> str:
    """EDTF text of an interval that has at least one bound; with `seasons`, a northern season by its code."""
    low, high = interval
    if seasons and low and high:
        for code in (21, 22, 23, 24):
            if season(low.year, code) == interval:
                return f"{low.year:04d}-{code}"
    return to_edtf(interval) or ""
