"""Words of time in a text: where they stand and what they say, before any calendar is asked.

One pass per form, most specific first; a character belongs to one expression only. Resolution is in `find`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Literal

Role = Literal["at", "since", "until", "after", "before"]

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_BEGUN = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
"""A pattern for a month by any beginning of its name."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "couple": 2,
}  # fmt: skip
ORDINALS = (
    *"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth".split(),
    *"fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third".split(),
    *"twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(),
)
"""Days of a month in words."""


@dataclass(frozen=True)
class RawDate:
    """An expression of time: its form, its span, and the numbers and words that its pattern caught."""

    start: int
    end: int
    form: str
    parts: dict[str, str] = field(default_factory=dict)
    role: Role = "at"

    def number(self, key: str) -> int | None:
        """The part as a number: digits, a number word, or a month or weekday name as 1-12 or 0-6."""
        word = self.parts.get(key, "").lower().rstrip(".")
        if not word:
            return None
        if word.isdigit():
            return int(word)
        if key == "day":
            return ORDINALS.index(word) + 1
        if key.startswith("month"):
            return MONTHS.index(word[:3]) + 1
        if key == "weekday":
            return WEEKDAYS.index(word[:3])
        return NUMBERS.get(word.split()[0] if " of" not in word else "couple")


_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_CAPITALS = "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
"""Of teleprinters, which know no small letters."""
_MONTH_ANY = rf"(?P<month>{_MONTH}|{_CAPITALS}|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?)"
_MONTH_NAME = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    rf"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|{_CAPITALS})"
)
_MONTH_SURE = r"(?P<month>January|February|April|July|September|October|November|December)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_DAY2 = r"(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_DASH = r"\s*(?:-|–|—|\bto\b|\band\b|\bthrough\b|\buntil\b)\s*"
_WD = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)"
_WD_ANY = (
    r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY"
    r"|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?"
)
_LEAD = rf"(?:{_WD_ANY}\s*,?\s*(?:the\s+|\(\s*)?)?"
_PART = r"(?i:(?:the\s+)?(?:early|mid|late|beginning of|start of|end of|middle of|turn of)[-\s]+(?:in\s+)?)"
_WHICH_YEAR = r"(?P<which>last|this|next|that|the same|the previous|the following|the)\s+year"
_COUNT = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|couple of)"
_UNIT = r"(?P<unit>day|week|month|year|decade)s?"
_IN = r"(?i:by|from|of|through|before|after|for|between|and|to)\s+"
_EVE = r"\b(?i:the\s+(?:very\s+)?eve\s+of\s+(?:(?:the|his|her|its|their)\s+)?)"
_MONTH_ENDS = r"(?=[\s,.;:)'’—–\"”-]|$)(?!\s+\d)"

_FORMS: tuple[tuple[str, str], ...] = (
    ("iso", r"(?<![\d/-])(?P<year>1[5-9]\d\d|20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\d-])"),
    (
        "numeric",
        r"(?<![\d/.])(?P<first>\d{1,2})(?P<sep>[/.])(?P<second>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d)(?![\d/])",
    ),
    ("eve", rf"{_EVE}{_MONTH_ANY}\s+{_DAY}(?![\d:,]*\d|%)(?:(?:,\s*|\s+){_YEAR}\b)?"),
    ("eve", rf"{_EVE}{_DAY}\s+(?:of\s+)?{_MONTH_ANY}\b(?:,?\s+{_YEAR}\b)?"),
    ("days", rf"{_MONTH_ANY}\s+{_DAY}{_DASH}{_DAY2}(?!\d|\s*[%,]\d|\s+{_MONTH}\b)(?:,?\s+{_YEAR}\b)?"),
    ("days", rf"\b{_DAY}{_DASH}{_DAY2}\s+(?:of\s+)?{_MONTH_ANY}\b(?:,?\s+{_YEAR}\b)?"),
    ("day", rf"\b{_LEAD}{_MONTH_ANY}\s+{_DAY}(?![\d:,]*\d|%)(?:(?:,\s*|\s+){_YEAR}\b|,?\s+(?:of\s+)?{_WHICH_YEAR}\b)?"),
    (
        "day",
        rf"\b{_LEAD}(?:the\s+)?{_DAY}\s+(?:of\s+)?{_MONTH_ANY}\b(?:,?\s+{_YEAR}\b|,?\s+(?:of\s+)?{_WHICH_YEAR}\b)?",
    ),
    ("day", rf"\b{_LEAD}the\s+(?P<day>{'|'.join(ORDINALS)})\s+of\s+{_MONTH_NAME}(?:,?\s+{_YEAR}\b)?"),
    ("month", rf"(?<!\d\s)\b{_PART}?{_MONTH_ANY}\s*,?\s+(?:of\s+)?{_YEAR}\b"),
    ("month", rf"\b{_PART}?{_MONTH_NAME},?\s+(?:of\s+)?{_WHICH_YEAR}\b"),
    (
        "month",
        r"\b(?:(?P<which>(?i:last|this past|this|next|this coming))"
        rf"|(?P<step>(?i:the (?:previous|preceding|following|next))))\s+{_MONTH_NAME}(?=\W)(?!\s+\d)",
    ),
    ("month", rf"\b{_PART}{_MONTH_NAME}(?=\W)(?!\s+\d)"),
    (
        "month",
        r"\b(?i:in|since|until|till|during|back in|as (?:recently|late|early|far back) as)\s+"
        rf"(?P<whole>{_MONTH_NAME}){_MONTH_ENDS}",
    ),
    ("month", rf"\b{_IN}(?P<whole>{_MONTH_NAME}){_MONTH_ENDS}(?!\s+[A-Z][a-z])"),
    ("month", rf"\b{_MONTH_SURE}(?:['’]s\b|(?=\s+[a-z]))"),
    (
        "month",
        r"\b(?i:the|their|its|his|her|our)\s+(?P<whole>(?P<month>March|May|June|August))(?=\s+(?:meeting|talks|summit|session|"
        r"conference|visit|round|encounter|call|vote|election|referendum|agreement|accord|deal|ceasefire|truce)\b)",
    ),
    (
        "agoday",
        rf"\b{_COUNT}\s+(?P<unit>week|fortnight|month|year)s?\s+ago\s+(?:(?P<word>to-?day|yesterday|to-?night"
        rf"|last night|this (?:morning|afternoon|evening|day))\b|(?:on\s+|last\s+)?{_WD}\b)",
    ),
    ("agoday", r"\b(?P<word>to-?day|yesterday|this day)\s+(?P<way>last)\s+(?P<unit>week|month|year)\b"),
    ("eve", rf"\bthe\s+eve\s+of\s+(?:the\s+)?{_WD}['’]s\b"),
    ("weekday", rf"\b{_WD}\s*,?\s+(?:of\s+)?(?P<week>last|this|next)\s+week\b"),
    ("weekday", rf"\b(?:the\s+)?{_WD}\s+(?P<which>before\s+last|after\s+next)\b"),
    ("weekday", rf"\b(?P<which>(?i:the (?:following|next|previous|preceding)|that(?: same)?|the same))\s+{_WD}\b"),
    ("weekday", rf"\b(?i:the)\s+{_WD}\s+(?P<which>after|before)(?=[,.;)]|\s+(?:he|she|it|they|the|that)\b)"),
    ("weekday", rf"\b(?i:on)\s+(?P<which>(?i:the))\s+{_WD}(?=[,.;)]|\s+(?:he|she|it|they|and|when|with)\b)"),
    ("weekday", rf"\b(?P<week>(?i:last|this|next))\s+week\s+on\s+{_WD}\b"),
    (
        "weekday",
        r"\b(?:(?P<which>(?i:last|this past|past|this coming|coming|next|this))\s+)?(?:(?i:late|early)\s+(?:on\s+)?)?"
        rf"{_WD}\b"
        r"(?:\s+(?i:morning|afternoon|evening|night|lunchtime))?",
    ),
    ("weekday", r"\b(?P<weekday>Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.(?=,?\s+[a-z(])"),
    (
        "monthday",
        r"\b(?i:on|until|till|since|by)\s+(?P<whole>the\s+(?P<day>[0-3]?\d)(?:st|nd|rd|"
        r"th)(?:\s+(?P<which>inst(?:ant)?|ult(?:imo)?)\b\.?)?)"
        r"(?=\s*(?:[,.;:)\"”'’—–]|$)|\s+(?:he|she|it|they|the|that|to|and|but|in|at|when|with|after|before)\b)",
    ),
    (
        "monthday",
        r"\b(?i:the)\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)\s+(?:day\s+)?of\s+"
        r"(?P<which>(?i:this|last|the current|the present|the same|that|the))\s+month\b",
    ),
    (
        "holiday",
        r"\b(?P<name>New Year(?:['’]s)? (?:Day|Eve)|Christmas (?:Day|Eve)|Boxing Day|Valentine['’]s Day|May Day"
        r"|(?:July|the) (?:4th|Fourth)(?: of July)?|Bastille Day|Armistice Day|All Saints['’] Day|All Souls['’] Day)"
        rf"(?:,?\s+(?:of\s+|in\s+)?{_YEAR}\b|,?\s+{_WHICH_YEAR}\b)?"
        r"(?! (?:parade|speech|message|address|rally|march|tree|truce))",
    ),
    ("deictic", r"\b(?P<word>the day before yesterday|the day after tomorrow|the night before last)\b"),
    (
        "deictic",
        r"\b(?:(?:earlier|later|late|early)\s+)?"
        r"(?P<word>to-?day|yesterday|to-?morrow|to-?night|last (?:night|evening))\b"
        r"(?:\s+(?:morning|afternoon|evening|night|lunchtime)\b)?(?!['’]s\s+world)",
    ),
    ("deictic", r"\b(?:earlier\s+|later\s+)?(?P<word>this (?:morning|afternoon|evening))\b"),
    (
        "weekend",
        r"\b(?P<which>over the|at the|during the|on the|this past|the past|this|last|next|this coming)\s+week-?end\b",
    ),
    ("week", r"\b(?P<which>the week before last)\b"),
    ("monthly", r"\b(?P<which>the month before last)\b"),
    ("yearly", r"\b(?P<which>the year before last)\b"),
    ("week", r"\b(?P<when>earlier|later)\s+(?P<which>this)\s+week\b"),
    ("week", r"\b(?P<when>earlier|early)\s+in\s+(?P<which>the)\s+week\b"),
    ("week", r"\b(?:(?:late|early|earlier)\s+)?(?P<which>this|last|next|the past|this past)\s+week\b(?!end)"),
    ("week", r"\bthe (?P<which>week) of\b(?=\s+(?:January|Feb|March|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec))"),
    ("monthly", r"\b(?:(?:earlier|later|late|early)\s+)?(?P<which>this|last|next|the past|this past)\s+month\b"),
    ("yearly", rf"\b(?:(?:earlier|later)\s+|{_PART})?(?P<which>this|last|next)\s+year\b"),
    (
        "season",
        rf"\b(?:(?i:in)\s+)?(?:(?i:the)\s+)?(?:(?i:early|mid|late)[-\s]+)?(?P<season>(?i:spring|summer|autumn|"
        rf"fall|winter))\s+(?:of\s+)?{_YEAR}\b",
    ),
    ("season", r"\b(?P<which>(?i:last|this|next|this past))\s+(?P<season>spring|summer|autumn|fall|winter)\b"),
    (
        "season",
        r"\b(?:in|by|before|since|until|during)\s+the\s+(?:(?:early|mid|late)\s+)?(?P<season>spring|summer|"
        r"autumn|winter)\b(?!\s+of\b)",
    ),
    (
        "decade",
        r"\b(?:(?:early|mid|late)[-\s]+)?(?:the\s+)?(?:(?:early|mid|late)[-\s]+)?(?P<decade>1[5-9]\d0|20\d0)['’]?s\b",
    ),
    ("ago", rf"\b{_COUNT}\s+{_UNIT}\s+ago\b"),
    ("ago", r"\b(?P<count>an?)\s+(?P<unit>fortnight)\s+ago\b"),
    ("recent", r"\b(?:in|over|during)\s+(?:the\s+)?(?:recent|past few|last few)\s+(?P<unit>day)s\b"),
    (
        "shift",
        rf"\b(?:just\s+)?{_COUNT}\s+{_UNIT}\s+(?P<way>earlier|later|previously|afterwards?|before|prior|"
        rf"beforehand|after)\b",
    ),
    (
        "shift",
        r"\b(?:(?:early|late|on|in)\s+)?the\s+(?:very\s+)?(?P<way>previous|preceding|following|next)\s+"
        r"(?P<unit>day|week|month|year|morning|afternoon|evening|night)\b",
    ),
    ("shift", r"\bthe\s+(?P<unit>day|week|month|year|morning|afternoon|evening|night)\s+(?P<way>before|after)\b"),
    (
        "same",
        r"\b(?:that same|the same|that)\s+(?P<unit>day|afternoon|morning|evening|night|week|month|year|weekend)\b",
    ),
    (
        "year",
        rf"\b{_PART}?(?P<lead>(?i:in|since|by|until|till|from|during|through|before|after|between|to|and"
        r"|as (?:early|late|recently) as))\s+"
        rf"(?P<whole>{_YEAR})\b(?![-–]\d|['’]s|,\d|\s+(?:people|troops|soldiers|civilians|men|tons|tonnes|miles|"
        rf"km|dead))",
    ),
)
_ANY_CASE = {"agoday", "deictic", "weekend", "week", "monthly", "yearly", "ago", "recent", "shift", "same"}
_COMPILED = tuple((form, re.compile(pattern, re.IGNORECASE if form in _ANY_CASE else 0)) for form, pattern in _FORMS)
_NOT_DATES = re.compile(
    r"\b(?:Sunday|Friday|Monday)\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Mercury)\b|\b(?:Good|Black|"
    r"Bloody)\s+(?:Friday|Sunday|Saturday|Monday)\b"
    rf"|\b(?:{_DAY.replace('?P<day>', '')}\s+{_MONTH}|{_MONTH}\s+{_DAY.replace('?P<day>', '')})\s+"
    r"(?:(?:M|m)ovement|(?:C|c)oalition|(?:A|a)lliance|(?:B|b)loc|(?:C|c)amp|Group|Front|Brigades?|Party|Forces?|"
    r"Committee"
    r"|Organi[sz]ation|Revolution|University|Stadium|Square|Street|Avenue|Bridge)\b"
    r"|\bPrague Spring\b|\bArab Spring\b|\bFridays for Future\b"
)
_BOUND = re.compile(r"\b(?:less than|more than|over|under|nearly|almost|at least|barely|within)\s+$", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(since|from|until|till|through|by|before|after|as of)\s+(?:at least\s+|about\s+|the\s+)?"
    r"(?:(?:noon|midday|midnight|dawn|dusk|sunset|[\d:.]{1,5}\s?[ap]\.?m\.?),?\s+(?:on\s+|of\s+)?)?$",
    re.IGNORECASE,
)
_PART_OF_DAY = re.compile(r"\s+(?:noon|midday|midnight|dawn|dusk|sunset|\d)", re.IGNORECASE)
"""What makes "before dawn on Friday" a time of that day."""
_ROLES: dict[str, Role] = {
    "since": "since", "from": "since", "as of": "since", "until": "until", "till": "until", "through": "until",
    "by": "until", "before": "before", "after": "after",
}  # fmt: skip


def _role(form: str, text: str, start: int) -> Role:
    found = _ROLE.search(text, max(0, start - 40), start)
    if found is None or form == "days":
        return "at"
    role = _ROLES[found[1].lower()]
    return "at" if role in ("before", "after") and _PART_OF_DAY.match(found[0], len(found[1])) else role


def _vague(form: str, text: str, start: int, end: int) -> bool:
    """Whether a count of days is only a bound ("less than three weeks ago")."""
    return form in ("ago", "shift") and bool(_BOUND.search(text, max(0, start - 20), start))


_TRIGGER = re.compile(
    r"\d{4}|\d[./]\d|\d(?:st|nd|rd|th)\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to|birth)?day|(?:mon|"
    r"tues?|wed|thu(?:rs?)?|fri|sat|sun)\b|to-(?:day|morrow|night)"
    r"|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|tomorrow|tonight|evening|fortnight|week|month|year|"
    r"decade|spring|summer"
    r"|christmas|eve\b|autumn|fall\b|winter|night|morning|afternoon|evening)",
    re.IGNORECASE,
)
_MARGIN = 48
"""Characters on either side of a word of time that its expression can reach."""


def _windows(text: str) -> list[tuple[int, int]]:
    """The parts of a text in which expressions of time can stand: most of an article has none."""
    out: list[tuple[int, int]] = []
    for match in _TRIGGER.finditer(text):
        low, high = max(0, match.start() - _MARGIN), min(len(text), match.end() + _MARGIN)
        while low > 0 and not text[low - 1].isspace():
            low -= 1
        while high < len(text) and not text[high].isspace():
            high += 1
        if out and low <= out[-1][1] + 1:
            out[-1] = (out[-1][0], high)
        else:
            out.append((low, high))
    return out


def _candidates(text: str) -> Iterator[RawDate]:
    taken = bytearray(len(text))
    for match in _NOT_DATES.finditer(text):
        taken[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
    windows = _windows(text)
    for form, pattern in _COMPILED:
        for match in (m for low, high in windows for m in pattern.finditer(text, low, high)):
            parts = {key: " ".join(value.lower().split()) for key, value in match.groupdict().items() if value}
            start, end = match.span("whole") if "whole" in parts else match.span()
            if taken.find(1, start, end) >= 0 or _vague(form, text, start, end):
                continue
            taken[start:end] = b"\x01" * (end - start)
            yield RawDate(start, end, form, parts, _role(form, text, start))


_BETWEEN = re.compile(r"\s*(?:to|until|till|through|and|-|–|—)\s*")
_NIGHT = re.compile(r"\b(?:night|overnight)\s+(?:of|from|between)\s+$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|between)\s+(?:the\s+)?$", re.IGNORECASE)


def _joined(text: str, a: RawDate, b: RawDate) -> bool:
    """Whether two expressions are the ends of one stretch: "from A to B", "between A and B", "27 Feb – 2 March"."""
    link = text[a.end : b.start]
    plain = {a.form, b.form} == {"weekday"} and not {"week", "which"} & {*a.parts, *b.parts}
    if plain and link.strip() in ("to", "and") and _NIGHT.search(text, max(0, a.start - 24), a.start):
        return True  # "in the night of Sunday to Monday"
    if plain and link.strip() == "and":
        return ((b.number("weekday") or 0) - (a.number("weekday") or 0)) % 7 == 1  # "on Thursday and Friday"
    if not _BETWEEN.fullmatch(link) or {a.form, b.form} - {"day", "month", "year", "iso"}:
        return False
    return bool(_FROM.search(text, max(0, a.start - 14), a.start)) or link.strip() in ("-", "–", "—")


@lru_cache(maxsize=8)
def scan(text: str) -> tuple[tuple[RawDate, RawDate | None], ...]:
    """All expressions of time in reading order; a stretch comes as a pair of its two ends, all else with None."""
    raws = sorted(_candidates(text), key=lambda raw: raw.start)
    out: list[tuple[RawDate, RawDate | None]] = []
    index = 0
    while index < len(raws):
        raw, following = raws[index], raws[index + 1] if index + 1 < len(raws) else None
        if following and _joined(text, raw, following):
            if "year" in following.parts and "year" not in raw.parts:
                raw = replace(raw, parts={**raw.parts, "year": following.parts["year"]})
            out.append((replace(raw, role="at"), replace(following, role="at")))
            index += 2
            continue
        if raw.parts.get("lead") not in ("between", "to", "and"):
            out.append((raw, None))
        index += 1
    return tuple(out)
