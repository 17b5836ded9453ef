"""The day on which a report was written, where its dateline names one shortly before the day on which it appeared.

"CAIRO, March 13 --" and "CAIRO, Monday" in a paper of Tuesday, 14 March: what the report calls today is Monday.
"""

from __future__ import annotations

import re
from datetime import date

from graphmodel.extract.article_date.stated import HEAD_CHARS, dateline
from graphmodel.extract.dates.calendar import DAY
from graphmodel.extract.dates.find import find_dates
from graphmodel.extract.dates.scan import MONTH_BEGUN, WEEKDAYS
from graphmodel.model.edtf import Interval

_LONGEST = 4
"""Days that a dispatch lies before it is printed."""
_WEEKDAY = re.compile(
    r"^[ \t]*(?:(?:From|By) [^\n]{3,60}[ \t]*\n+[ \t]*|\([^)\n]{3,40}\)[ \t]*)?"
    r"(?:[A-Z][A-Z'’. -]{2,30}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:, [A-Z][A-Za-z. ]{1,20})?,?[ \t]+\(?"
    r"(?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY)"
    r"(?:[ \t]+(?:night|evening|morning|afternoon))?\)?[ \t]*(?:\([A-Z][^)\n]{1,24}\)[ \t]*)?"
    r"(?:$|\.?[ \t]*(?:--?|[–—])|\.[ \t]+(?=[A-Z])|:)",
    re.MULTILINE,
)

_ALONE = re.compile(
    r"^[ \t]*(?:[A-Z][A-Z'’. -]{2,30}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),[ \t]+"
    rf"(?P<when>{MONTH_BEGUN}\.? \d{{1,2}}|\d{{1,2}} {MONTH_BEGUN})\.?[ \t]*$",
    re.MULTILINE,
)


def filed(text: str, published: Interval | None) -> Interval | None:
    """That day; the day of publication where the dateline names none, or one that is none of the days before."""
    today = published.latest if published else None
    if published is None or today is None or published.earliest != today:
        return published
    day = _of_dateline(text, today) or _of_line(text, published) or _of_weekday(text, today)
    return Interval(day, day) if day is not None and 0 <= (today - day).days <= _LONGEST else published


def _of_dateline(text: str, today: date) -> date | None:
    line = dateline(text)
    if line is None:
        return None
    for year in (line.year,) if line.year else (today.year, today.year - 1):
        try:
            day = date(year, line.month, line.day)
        except ValueError:
            continue
        if day <= today:
            return day
    return None


def _of_line(text: str, published: Interval) -> date | None:
    """The day of a dateline on a line of its own: "CAIRO, March 13"."""
    match = _ALONE.search(text[:HEAD_CHARS])
    told = find_dates(match["when"], published) if match else []
    return told[0].interval.earliest if told else None


def _of_weekday(text: str, today: date) -> date | None:
    match = _WEEKDAY.search(text[:HEAD_CHARS])
    return today - (today.weekday() - WEEKDAYS.index(match["day"][:3].lower())) % 7 * DAY if match else None
