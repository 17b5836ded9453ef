"""Days and periods that a question in plain English names."""

from __future__ import annotations

import re
from datetime import timedelta

from graphmodel.model import edtf
from graphmodel.query.datewords import dates_in

DAY = r"\d{1,2}(?:st|nd|rd|th)?"
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DATE = (
    rf"(?:{DAY} (?:of )?{MONTH},? \d{{4}}|{MONTH} (?:the )?{DAY},? \d{{4}}|{MONTH},? (?:of )?\d{{4}}"
    r"|\d{4}(?:-\d\d){0,2}(?![\w-]))"
)
_PART = rf"(?:{DATE}|{DAY} {MONTH}|{MONTH} {DAY}|{MONTH}|{DAY})"
_RANGE = re.compile(
    rf"(?:\b(?:between|from) |(?<=[,:(] )(?=[^,]*? (?:to|through) ))(?:the )?(?P<a>{_PART}) (?:and|to|until|till"
    rf"|through) (?:the )?(?P<b>{DATE})"
)
_BRACKETS = (
    re.compile(rf"(?:mid-|early |late )?{MONTH} \d{{4}} \((?P<a>{_PART}) to (?P<b>{DATE})\)"),
    re.compile(rf"(?P<m>{MONTH}) (?P<y>\d{{4}}) \((?P<a>{DAY}) to (?P<b>{DAY}) {MONTH}\)"),
)
_DECADE = re.compile(r"\b(?:in|during) the (?P<y>\d{3})0s\b")
_AS_OF = re.compile(
    rf"\b(?:as of|(?:know|knew|known|published|public|light|out|aware)\b.{{0,80}}?\b(?:by|on|until|up to|as of|before))"
    rf" (?P<d>{DATE})",
    re.IGNORECASE,
)
_KNOWN_AFTER = re.compile(
    rf"\b(?:known|light|out|reported|public|published|learnt?|learned|heard?|emerged)\b.{{0,60}}?"
    rf"(?P<when>(?:only |not until )?(?:after|since|until) (?P<d>{DATE}))",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?P<how>before|until|till|up to|by|no later than|since|after|from|as from|later than) "
    r"(?P<event>(?<=before |.after |.since |.until )(?:the|his|her|their|its|[A-Z][\w-]*['’]s)"
    r" (?:[\w’'-]+ ){1,4}?(?:in|on|of) )?"
    rf"(?:the )?(?:beginning of |start of |end of )?(?P<d>{DATE})",
    re.IGNORECASE,
)
_PART_OF = r"(?:early|late|mid|(?:the )?(?:spring|summer|autumn|fall|winter)(?: of)?)[ -]"
_PARTS_OF_MONTHS = (
    (r"early |(?:the )?(?:beginning|start) of ", 1, 10),
    (r"mid-|(?:the )?middle of ", 11, 20),
    (r"late |(?:the )?end of ", 21, 31),
    (r"the first half of ", 1, 15),
    (r"the second half of ", 16, 31),
    (r"the first week of ", 1, 7),
    (r"the last week of ", -7, 31),
)
"""First and last day, the first counted from the month's end where it is negative."""
_OF_MONTH = re.compile(
    rf"\b(?P<how>in|on|at|during|from|of|since|until|till|up to|by|before|after) "
    rf"(?P<part>{'|'.join(part for part, _, _ in _PARTS_OF_MONTHS)})(?P<m>{MONTH}),? (?:of )?(?P<y>\d{{4}})(?! \()",
    re.IGNORECASE,
)
_ON = re.compile(
    r"\b(?:on|in|during|of|throughout|for|at the (?:beginning|end|start) of) (?:the year |the month of )?"
    rf"(?P<part>{_PART_OF})?(?P<d>{DATE})",
    re.IGNORECASE,
)
"""A part of a year or month stays in the question, so that it is told as not understood."""
_BARE = re.compile(rf"(?<=[ ,(])(?P<d>{DATE})")
_PUBLISHED = re.compile(rf"\b(?:articles?|reports) (?:published |dated )?(?:of|from|in|on) {DATE}")
"""When articles were published, for which there is no filter but "by that day"."""
_LATER = frozenset({"since", "after", "from", "as from", "later than"})
_BEYOND = frozenset({"before", "after", "later than"})
"""After these words the day or month itself does not count."""
_KNOWN = frozenset({"known_as_of"})
_WITHOUT_DAYS = frozenset("as_of first_known_after".split())


def edtf_of(text: str) -> str | None:
    """The first date of a text as EDTF, None where it has none."""
    found = dates_in(text.replace(" of ", " ").replace(" the ", " "))
    return found[0].edtf if found else None


def _completed(part: str, last: str) -> str | None:
    """A date such as "3" or "3 May" with the month and year of the last day of its period."""
    months, years = re.findall(MONTH, last), re.findall(r"\d{4}", last)
    if not re.search(r"\d{4}", part):
        month = "" if re.search(MONTH, part) or not months else f" {months[0]}"
        part = f"{part}{month} {years[0]}"
    return edtf_of(part)


def period_of(question: str) -> tuple[dict[str, list[str]], str]:
    """`from` and `to` of "between 3 and 9 May 2019", and the question without it."""
    for pattern in (_RANGE, *_BRACKETS):
        match = pattern.search(question)
        if match:
            parts = match.groupdict()
            end = f"{match['b']} {parts['m']} {parts['y']}" if parts.get("m") else match["b"]
            first, last = _completed(match["a"], end), edtf_of(end)
            if first and last:
                return {"from": [first], "to": [last]}, question.replace(match[0], " ")
    decade = _DECADE.search(question)
    if decade:
        return {"from": [f"{decade['y']}0"], "to": [f"{decade['y']}9"]}, question.replace(decade[0], " ")
    return {}, question


def month_parts(question: str) -> str:
    """The question with "at the end of May 2019" as a period of days, and with the day where a bound needs one."""

    def days(match: re.Match[str]) -> str:
        _, first, last = next(each for each in _PARTS_OF_MONTHS if re.fullmatch(each[0], match["part"], re.IGNORECASE))
        month, how = edtf.bounds(edtf_of(f"{match['m']} {match['y']}")), match["how"].lower()
        if not month.earliest or not month.latest:
            return match[0]
        end = min(last, month.latest.day)
        begin = month.latest.day + 1 + first if first < 0 else first
        low, high = (month.earliest.replace(day=day).isoformat() for day in (begin, end))
        if how in ("in", "on", "at", "during", "of"):
            return f"between {low} and {high}"
        return f"{match['how']} {high if how in ('until', 'till', 'up to', 'by', 'after') else low}"

    return _OF_MONTH.sub(days, question)


def days_of(question: str, query: str) -> tuple[dict[str, list[str]], str]:
    """Bounds by days (`from`, `to`, `as_of`, `first_known_after`), and the question without them."""
    params, rest = period_of(month_parts(question))
    known_after = _KNOWN_AFTER.search(rest)
    if known_after and query in _KNOWN and (day := edtf_of(known_after["d"])):
        params["first_known_after"], rest = [day], rest.replace(known_after["when"], " ")
    as_of = _AS_OF.search(rest)
    if as_of and not params.keys() & _WITHOUT_DAYS and (day := edtf_of(as_of["d"])):
        params["as_of"], rest = [day], _without_day(rest, as_of)
    bound = _BOUND.search(rest)
    if bound and not params.keys() & {"from", "to"} and (day := _day_of(bound)):
        later = bound["how"].lower() in _LATER
        params["from" if later else "to"], rest = [day], _without_bound(rest, bound)
        other = _BOUND.search(rest)
        if other and (day := _day_of(other)):
            params["to" if later else "from"], rest = [day], rest.replace(other[0], " ")
    for pattern in () if _PUBLISHED.search(rest) else (_ON, _BARE):
        on = pattern.search(rest)
        if on and not params.keys() & {"from", "to", "as_of"} and (day := edtf_of(on["d"])):
            params |= {"from": [day], "to": [day]}
            part = on.groupdict().get("part")
            rest = rest.replace(on[0], " ") + (f" ; {part}" if part else "")
    return params, rest


def _day_of(bound: re.Match[str]) -> str | None:
    """The first or last day or period that a bound holds: "before June 2015" ends with May."""
    day, how = edtf_of(bound["d"]), bound["how"].lower()
    if not day or how not in _BEYOND or bound["event"]:
        return day
    first, last = edtf.bounds(day)
    beyond = last + timedelta(days=1) if how in _LATER and last else first - timedelta(days=1) if first else None
    return beyond.isoformat() if beyond else day


def _without_day(text: str, match: re.Match[str]) -> str:
    """The text without the last words of a match, from the preposition on."""
    cut = re.split(r"\b(?:as of|by|on|until|up to|before) (?=[\w ,-]*$)", match[0], flags=re.IGNORECASE)
    return text.replace(match[0], f"{' '.join(cut[:-1])} ")


def _without_bound(text: str, bound: re.Match[str]) -> str:
    """The text without a bound; what happened then ("since the election in 2023") goes to its end, as an aside."""
    event = f" ; when {bound['event']}" if bound["event"] else ""
    return text.replace(bound[0], " ") + event
