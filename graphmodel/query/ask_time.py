"""Dates, periods, meetings and articles that a question in plain English names."""

from __future__ import annotations

import re

from graphmodel.query.datewords import dates_in

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_D = rf"(?:{_DAY} {_MONTH} \d{{4}}|{_MONTH} {_DAY},? \d{{4}}|{_MONTH} \d{{4}}|\d{{4}}(?:-\d\d){{0,2}})"
_RANGES = (
    re.compile(rf"(?:between|from) (?P<a>{_DAY})(?P<am> {_MONTH})?(?P<ay> \d{{4}})? (?:and|to|until)"
        rf" (?P<b>{_DAY} (?P<bm>{_MONTH}) (?P<by>\d{{4}}))"),
    re.compile(rf"(?:mid-|early |late )?{_MONTH} \d{{4}} \((?P<a>{_DAY})(?P<am> {_MONTH})?(?P<ay> \d{{4}})? to"
        rf" (?P<b>{_DAY} (?P<bm>{_MONTH}) (?P<by>\d{{4}}))\)"),
)  # fmt: skip
_DAYS = re.compile(rf"(?P<m>{_MONTH}) (?P<y>\d{{4}}) \((?P<a>{_DAY}) to (?P<b>{_DAY}) {_MONTH}\)")
_MET_IN = re.compile(r"(?P<who>[A-Z][\w-]+) met in (?P<place>[A-Z][\w-]+)")
_AS_OF = re.compile(
    rf"\b(?:as of|(?:known|published|public|light|out)\b.{{0,80}}?\b(?:by|on|until|up to)) (?P<d>{_D})", re.IGNORECASE
)
_KNOWN_AFTER = re.compile(
    rf"\b(?:known|light|out|reported|public)\b.{{0,60}}?(?P<when>(?:only )?(?:after|since) (?P<d>{_D}))", re.IGNORECASE
)
_BOUND = re.compile(rf"\b(?P<how>before|until|up to|since|after|from) (?P<d>{_D})", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:ahead of|prior to|in the run-up to|on the eve of)\b|\bin advance of\b", re.IGNORECASE)
_AFTERWARDS = re.compile(r"\b(?:following|subsequent to|in the wake of)(?= the\b)", re.IGNORECASE)
_OCCASION = r"(?:talks|meeting|summit|conference|call|visit)"
_BETWEEN = re.compile(
    rf"\bbetween (?P<first>the [^,?;]*?\b{_OCCASION}\b[^,?;]*?) and (?P<second>the [^,?;]*?\b{_OCCASION}\b)",
    re.IGNORECASE,
)
_ON = re.compile(rf"\b(?:on|in|during) (?P<d>{_D})", re.IGNORECASE)
_MEETING = re.compile(
    rf"\b(?P<how>before|after|at|during|in the)\b(?P<words>[^,?;]*?\b(?:talks|meeting|summit|conference|call"
    rf"|met|visit)\b(?: [^,?;]*?)??)"
    rf"(?: (?:of|on|in) (?P<d>{_D})|(?=[,?;]|$| (?:did|from|which|who|to|against|about|with)\b))",
    re.IGNORECASE,
)
_WENT = re.compile(
    r"\b(?P<how>before|after)\b(?P<words> [^,?;]*?\b(?:travell?ed|flew|went|visited|arrived|received|hosted|phoned"
    r"|called|rang|spoke|talked|sat down|saw)\b[^,?;]*?)(?: (?:on|in) (?P<d>" + _D + r"))?(?=[,?;.]|$)"
)
"""Meetings told by what somebody did: "before Wang travelled to Moscow"."""
_DOCUMENT = re.compile(r"\b[Aa]rticles? ([\w-]*\d[\w-]*)((?:,? (?:and )?[\w-]*\d[\w-]*)*)")
_PLACE = re.compile(r"\b[A-Z][\w'’-]+")
_NO_PLACE = frozenset("I The Their His Her Which Who What Did When Through".split())


def _edtf(text: str) -> str | None:
    found = dates_in(text)
    return found[0].edtf if found else None


def _period(question: str) -> tuple[dict[str, list[str]], str]:
    for pattern in _RANGES:
        match = pattern.search(question)
        if match:
            first = _edtf(f"{match['a']} {(match['am'] or match['bm']).strip()} {(match['ay'] or match['by']).strip()}")
            last = _edtf(match["b"])
            if first and last:
                return {"from": [first], "to": [last]}, question.replace(match[0], " ")
    days = _DAYS.search(question)
    if days:
        first, last = (_edtf(f"{days[day]} {days['m']} {days['y']}") for day in ("a", "b"))
        if first and last:
            return {"from": [first], "to": [last]}, question.replace(days[0], " ")
    return {}, question


def time_of(question: str) -> tuple[dict[str, list[str]], str]:
    """Parameters of time, meeting and document, and the question without the words that told them."""
    question = _AFTERWARDS.sub("after", _AHEAD.sub("before", question))
    question = _BETWEEN.sub(lambda m: f"after {m['first']}, before {m['second']}", question)
    params, rest = _document(question)
    period, rest = _period(rest)
    params |= period
    as_of = _AS_OF.search(rest)
    if as_of and (day := _edtf(as_of["d"])):
        params["as_of"], rest = [day], _without_day(rest, as_of)
    for match in [*_MEETING.finditer(rest), *_WENT.finditer(rest)]:
        words = [w for w in _PLACE.findall(match["words"]) if w not in _NO_PLACE]
        day = _edtf(match["d"] or "") or ""
        if words:
            how = match["how"].lower() if match["how"].lower() in ("before", "after") else "meeting"
            params[how] = [" ".join([*words, day]).strip()]
            rest = rest.replace(match[0], " ")
    after = _KNOWN_AFTER.search(rest)
    if after and (day := _edtf(after["d"])):
        params["first_known_after"], rest = [day], rest.replace(after["when"], " ")
    met = _MET_IN.search(rest)
    if met and not params.keys() & {"before", "after", "meeting"}:
        params["meeting"], rest = [f"{met['who']} {met['place']}"], rest.replace(met[0], " ")
    bound = _BOUND.search(rest)
    if bound and not params.keys() & {"from", "to", "as_of", "first_known_after"} and (day := _edtf(bound["d"])):
        later = bound["how"].lower() in ("since", "after", "from")
        params["from" if later else "to"], rest = [day], rest.replace(bound[0], " ")
    on = _ON.search(rest)
    if on and not params.keys() & {"from", "to", "as_of"} and (day := _edtf(on["d"])):
        params |= {"from": [day], "to": [day]}
        rest = rest.replace(on[0], " ")
    return params, rest


def _without_day(text: str, match: re.Match[str]) -> str:
    """The text without the last words of a match, from the preposition on."""
    cut = re.split(r"\b(?:as of|by|on|until|up to) (?=[\w ,-]*$)", match[0])[0]
    return text.replace(match[0], f"{cut} ")


def _document(question: str) -> tuple[dict[str, list[str]], str]:
    match = _DOCUMENT.search(question)
    if not match:
        return {}, question
    return {"document": re.findall(r"[\w-]*\d[\w-]*", match[0])}, question.replace(match[0], " ")
