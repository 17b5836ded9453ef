"""The publication date where the file states it: a header or footer line, the article's address, the dateline."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from graphmodel.extract.article_date.document import is_day, of_other_thing
from graphmodel.extract.article_date.forms import plain
from graphmodel.extract.dates.find import DateMention, find_dates
from graphmodel.extract.dates.scan import MONTHS
from graphmodel.model.edtf import from_day, parse

HEAD_LINES = 14
HEAD_CHARS = 2_500
_FOOT_LINES = 5
LINE_LENGTH = 130

_LABEL = re.compile(
    r"\b(?:date|dated|published|posted|released?|issued|filed|created|updated|modified|last updated|first published)\b",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\b(?:page )?(?:last updated|published|posted|updated)(?: at| on)?\s*[:\d]", re.IGNORECASE)
_LATER = re.compile(r"\b(?:updated|modified|last updated)\b", re.IGNORECASE)
_FILLER = re.compile(
    r"\b(?:date|dated|published|posted|released?|issued|filed|created|updated|modified|last|first|online|on|at|by|from"
    r"|the|of|and|a\.?m\.?|p\.?m\.?|[ap]m|et|edt|est|gmt|utc|bst|cet|cest|pst|pdt|ist|local time|time|hrs?|hours"
    r"|for immediate release|mis [aà] jour|publi[ée]e? le|publicado|actualizado|pubblicato|aggiornato|aktualisiert"
    r"|stand|ver[oö]ffentlicht|uhr|[aà] \d{1,2}h\d\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes"
    r"|mi[ée]rcoles|jueves|viernes|s[aá]bado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?|pp?\.?\s*\d+|page\s+[a-z]?-?\d+)\b"
    r"|\b\d{4}\s+(?:gmt|utc|hours|hrs)\b|\b\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\.\d+)?(?:z\b)?|[+-]\d\d:?\d\d|"
    r"t\d\d:\d\d\S*|\W+",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|says|met|meets|died|expires?|expired|signed|agreed|began|begins"
    r"|killed|took|went|came|opens|opened|voted|votes)\b"
)
"""Verbs of a sentence or caption, which is no header."""
_BEFORE_LATER = re.compile(r"(?:updated|modified|amended|corrected|revised)(?:\s+(?:on|at))?\W*(?:\w+day\W*)?$", re.I)
_ADDRESS = re.compile(
    r"[/_-](?P<year>19\d\d|20[0-4]\d)(?:(?P<gap>[/_-])(?P<month>1[0-2]|0?[1-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)(?P=gap)(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?!\d))|(?P<month2>1[0-2]|0[1-9])(?P<day2>0[1-9]|[12]\d|3[01]))"
    r"(?=[/_.-]|$)",
    re.IGNORECASE,
)
_ADDRESS_LINE = re.compile(r"^\s*(?:(?:url|link|source|address)\s*:\s*)?(https?://\S+)\s*$", re.IGNORECASE)
_MONTH = r"(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
_PLACE = (
    r"(?P<place>[A-Z][A-Z'’./ -]{2,40}|[A-Z][a-z'’]+(?:[ -][A-Z][a-z'’]+){0,2})"  # BEIRUT, PARIS/ROME, New York
    r"(?:,\s+[A-Z][\w. -]{1,25}?)?(?:\s*[(\[][A-Za-z][^)\]\n]{1,24}[)\]])?"
)
_WHEN = (
    r"(?:(?i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Za-z]{0,6}\.?,?\s+)?"
    rf"(?P<when>{_MONTH}[A-Za-z]*\.?\s+\d{{1,2}}(?:,?\s+\d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}[A-Za-z]*\.?(?:,?\s+\d{{4}})?"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4})\)?"
)
_BARE = r"[A-Z][A-Za-z]{1,11}(?:[ /-][A-Z][A-Za-z]{1,11})?"
"""An agency without brackets: Kyodo, PTI, RIA Novosti."""
_AGENCY = r"(?:\([^)\n]{1,40}\)|\[[^\]\n]{1,40}\]|/[A-Z][\w ./-]{1,24}/)"
_DASH = r"(?:-{1,3}|[–—:_|])"
_BEGIN = r"(?=[\"“‘'A-Z])"
DATELINE = re.compile(
    # (ANSA) - ROME, MARCH 3, 1987 - ; AP, CAIRO, 3 May 1987 -- ; May 3, 1987 (Bloomberg) --
    rf"^[ \t]*(?:{_AGENCY}\s*{_DASH}?\s*|{_BARE},\s+(?=[A-Z]{{3}}))?"
    rf"(?:\(?{_PLACE}(?:,?\s+\(?|:\s+|\s*(?:-{{1,2}}|[–—|])\s*)|(?=[A-Za-z\d., ]{{5,20}}\([A-Z]))"
    rf"{_WHEN}"
    rf"(?:[,.]?\s*{_AGENCY}?\s*\.?\s*{_DASH}\s*(?=\S)"
    rf"|,?\s+{_BARE}\s*(?:\s[-–—_|]|:|-{{2}}|[–—])\s*{_BEGIN}"  # TOKYO, May 3, 1987, Kyodo - The minister
    rf"|[,.]?\s*{_AGENCY}\.?\s+{_BEGIN}"  # DELHI, May 3 (ANP) The minister
    rf"|(?<=\d{{4}})\.\s+{_BEGIN})",
    re.MULTILINE,
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|\bcopyright\b|\ball rights reserved\b)[^\n\d]{0,60}"
    r"(?<![-–\d])(?P<year>(?:19|20)\d\d)(?!\s*[-–]\s*\d|\d)",
    re.IGNORECASE,
)
_SET_OFF = (re.compile(r"(?:^|[,|;(•·/–—\t]|\s--?|\s\s)\s*$"), re.compile(r"^\s*(?:$|[,|;)(•·/–—\t]|--?\s)|^\s\s"))
"""What stands on either side of a day that a header line sets off from its other parts."""
_DAY_FIRST = re.compile(rf"\W*(?:\d{{1,2}} {_MONTH}[a-z]*|{_MONTH}[a-z]* \d{{1,2}},?) \d{{4}}\s*[:–—-]?\s+(?=\w)")
_TIMELINE = 3
"""Lines that open with a day, of different days, which a timeline has at least."""
_PLAIN = 2
"""Plain words (no names) of a header line that is no title."""


class Dateline(NamedTuple):
    """Month and day of "BEIRUT, Feb 19 - ", and the year where it bears one."""

    month: int
    day: int
    year: int | None


def of_address(url: str | None) -> str | None:
    """The day that an address bears: `/2011/03/19/`, `/2011/mar/19/`, `-20110319-`; None for none or no such day."""
    for match in _ADDRESS.finditer(url or ""):
        month = (match["month"] or match["month2"]).lower()
        number = int(month) if month.isdigit() else MONTHS.index(month[:3]) + 1
        try:
            return from_day(date(int(match["year"]), number, int(match["day"] or match["day2"])))
        except ValueError:
            continue
    return None


def of_lines(text: str) -> str | None:
    """The day in a line that is there to tell it: among the first lines, or anywhere with a label ("Published: ")."""
    found: list[tuple[bool, bool, int, str]] = []
    lines = _lines(text)
    timeline = _is_timeline(lines)
    for number, (line, offset) in enumerate(lines):
        if timeline and _DAY_FIRST.match(plain(line)):
            continue
        head = number < HEAD_LINES and offset < HEAD_CHARS
        mention = _line_date(line, head, title=not number)
        if mention:
            found.append((bool(_LATER.search(line)), not head, number, mention.edtf))
    return min(found)[3] if found else None


def _is_timeline(lines: list[tuple[str, int]]) -> bool:
    return len({m.group() for line, _ in lines if (m := _DAY_FIRST.match(plain(line)))}) >= _TIMELINE


def _lines(text: str) -> list[tuple[str, int]]:
    return [(m.group(), m.start()) for m in re.finditer(r"[^\r\n]+", text) if m.group().strip()]


def _line_date(line: str, head: bool, *, title: bool) -> DateMention | None:
    if len(line) > LINE_LENGTH:
        return None
    line = plain(line)
    labelled = _LABEL.match(line.strip().lstrip("([*-–• ")) or (head and _STAMP.search(line))
    if not head and not labelled:
        return None
    days = [m for m in find_dates(line) if is_day(m)]
    days = [m for m in days if not _BEFORE_LATER.search(line[: m.start])] or days
    if not days or (len({m.edtf for m in days}) > 1 and not labelled):
        return None
    mention = days[0]
    if not labelled and of_other_thing(line[: mention.start]):
        return None
    rest = _FILLER.sub(" ", _without(line, days if labelled else days[:1])).split()
    sides = line[: mention.start], line[mention.end :]
    edge = any(not _FILLER.sub("", side) for side in sides)
    sentence = (line.rstrip().endswith((".", "!", "?")) and len(rest) > 3) or (not labelled and _TELLS.search(line))
    most = 6 if labelled or edge else 12 if _set_off(sides, rest, title=title) else 2
    return mention if len(rest) <= most and not sentence else None


def _set_off(sides: tuple[str, str], rest: list[str], *, title: bool) -> bool:
    """As in "News | Africa | 3 May 2004 | 2 min read": the day is a part of its own in a line of names."""
    plain = [w for w in rest if w.islower() and len(w) > 3]
    title = title and not re.search(r"[|;•·]", "".join(sides))
    return not title and len(plain) <= _PLAIN and all(p.search(s) for p, s in zip(_SET_OFF, sides, strict=True))


def _without(line: str, days: list[DateMention]) -> str:
    for day in reversed(days):
        line = f"{line[: day.start]} {line[day.end :]}"
    return line


def rights_year(text: str) -> int | None:
    """The only year of the lines that claim the rights, among the first and last: "Copyright 1987 by the agency"."""
    ends = text[:HEAD_CHARS] + "\n" + text[max(HEAD_CHARS, len(text) - HEAD_CHARS) :]
    years = {int(match["year"]) for match in _RIGHTS.finditer(ends)}
    return years.pop() if len(years) == 1 else None


def of_address_line(text: str) -> str | None:
    """The day in an address that stands alone on one of the first or last lines."""
    lines = _lines(text)
    for line, _ in [*lines[:HEAD_LINES], *lines[HEAD_LINES:][-_FOOT_LINES:]]:
        match = _ADDRESS_LINE.match(line)
        if match and (day := of_address(match[1])):
            return day
    return None


def dateline(text: str) -> Dateline | None:
    """The first dateline among the opening paragraphs."""
    match = DATELINE.search("\n".join(map(plain, text[:HEAD_CHARS].splitlines())))
    if not match or ("\n" in match.group() and _is_timeline(_lines(text))):
        return None
    when = match["when"].replace(".", "") if re.search("[A-Za-z]", match["when"]) else match["when"]
    stated = find_dates(when)
    if stated and is_day(stated[0]):
        day = date.fromisoformat(stated[0].edtf)
        return Dateline(day.month, day.day, day.year)
    # Read in a leap year, so that 29 February is a day; the year itself is for others to find.
    read = find_dates(when, parse("2000-12-31"))
    if not read or not is_day(read[0]):
        return None
    day = date.fromisoformat(read[0].edtf)
    return Dateline(day.month, day.day, None)
