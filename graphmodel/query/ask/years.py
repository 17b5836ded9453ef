"""Days and months without a year in a question in plain English: "on 8 April". The year is that of another date of the
question, else that of the articles.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta

from graphmodel.errors import UsageError
from graphmodel.query.ask.dates import DAY, MONTH
from graphmodel.query.datewords import dates_in
from graphmodel.query.reading import Reads, rows_of

_WITH_YEAR = rf"(?:,? (?:of )?| {DAY},? )\d{{4}}\b"
_NO_YEAR = re.compile(
    rf"(?P<lead>\b(?:in|of|by|since|until|till|after|before|during|on|from|between) (?:the )?(?:early |late |mid-)?)?"
    rf"\b(?P<told>{DAY} (?:of )?{MONTH}|{MONTH} (?:the )?{DAY}(?!\d)|{MONTH}(?! (?:the )?\d))\b(?!{_WITH_YEAR}|[-’'])"
)
"""A month alone counts only after a preposition: "may" is a verb too, and May a name."""
_RANGED = re.compile(
    rf"\b(?:in |of |during )(?P<a>{MONTH}) (?:and|or) (?P<b>{MONTH} \d{{4}})"
    rf"|\bon (?P<c>{DAY}(?: {MONTH})?) (?:and|or) (?P<d>{DAY} {MONTH} \d{{4}})"
)
_BEFORE_NAMES = frozenset("of by before after on from between".split())
"""After them May may be a name."""
_PUBLISHED = (
    "MATCH (a:Article) WHERE a.publishedEarliest IS NOT NULL AND a.publishedLatest IS NOT NULL "
    "RETURN DISTINCT toString(a.publishedEarliest) AS low, toString(a.publishedLatest) AS high"
)
_DAYS = re.compile(
    rf"(?P<how>\b(?:on|of|from|dated) (?:the )?)(?P<a>{DAY}) (?P<and>and"
    rf"|or) (?:the )?(?P<b>{DAY}) (?P<month>{MONTH})\b"
)
"""Days that share a month."""
_OF_TO = re.compile(
    rf"\bof (?:the )?(?P<a>{DAY}(?: {MONTH}(?: \d{{4}})?)?) (?:to|until|till|through) (?=(?:the )?{DAY} {MONTH})"
)
_NEWS = (timedelta(days=7), timedelta(days=45))
"""So long at most after a day what happened on it is mostly written of, and is still."""


def without_year(question: str) -> list[str]:
    """The days and months that stand in a question without a year."""
    return [match["told"] for match in _NO_YEAR.finditer(question) if _is_date(match)]


def _is_date(match: re.Match[str]) -> bool:
    if any(char.isdigit() for char in match["told"]):
        return True
    return bool(match["lead"]) and (match["told"] != "May" or match["lead"].split()[0] not in _BEFORE_NAMES)


def in_year(question: str, year: int) -> str:
    """The question with that year beside each day and month that has none."""
    return _NO_YEAR.sub(lambda match: f"{match[0]} {year}" if _is_date(match) else match[0], question)


def ranged(question: str) -> str:
    """The question with "in March or April 2015" as "between March and April 2015", and with "the articles of 7 and 8
    July" as "of 7 July and 8 July".
    """
    plain = _OF_TO.sub(lambda m: f"from {m['a']} to ", question)
    plain = _RANGED.sub(lambda m: f"between {m['a'] or m['c']} and {m['b'] or m['d']}", plain)
    return _DAYS.sub(lambda m: f"{m['how']}{m['a']} {m['month']} {m['and']} {m['b']} {m['month']}", plain)


def own_year(question: str) -> int | None:
    """The year of all dates of the question that have one; None where there is none, or several."""
    years = {int(found.edtf[:4]) for found in dates_in(question)}
    return years.pop() if len(years) == 1 else None


def year_of(store: Reads, told: Collection[str]) -> int:
    """The one year in which these days can lie, by the days on which the articles of the graph appeared.

    Raises:
        UsageError: it can be of several years, or no article is dated.
    """
    known = [(date.fromisoformat(row["low"]), date.fromisoformat(row["high"])) for row in rows_of(store, _PUBLISHED)]
    years = sorted({year for low, high in known for year in range(low.year, high.year + 1)})
    if len(years) == 1:
        return years[0]
    for news in _NEWS:
        near = [y for y in years if any(_near(each, y, low, high, news) for low, high in known for each in told)]
        if len(near) == 1:
            return near[0]
    span = f"the articles are of {years[0]} to {years[-1]}" if years else "no article is dated"
    raise UsageError(f"{' and '.join(told)} of which year? {span[0].upper()}{span[1:]}; write it with the date.")


def _near(told: str, year: int, low: date, high: date, news: timedelta) -> bool:
    found = dates_in(f"{told} {year}")
    day = date.fromisoformat(f"{found[0].edtf}-01"[:10]) if found else None
    return day is not None and low <= day + news and high >= day
