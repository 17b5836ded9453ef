"""How long a meeting was: "ended a two-day summit on Friday" tells of Thursday and Friday."""

from __future__ import annotations

import re
from datetime import timedelta

from graphmodel.extract.dates.scan import NUMBERS
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.parse.article import ParsedArticle, Sentence
from graphmodel.model.edtf import Interval, to_edtf

_COUNT = r"(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NOUN = (
    r"(?:[a-z-]+ ){0,3}"
    r"(?:talks|summit|meeting|conference|visit|negotiations|session|discussions|congress|forum|round)\b"
)
_LENGTH = re.compile(rf"\b{_COUNT}(?:[- ]day| days of) {_NOUN}", re.IGNORECASE)
_END = re.compile(
    r"\b(?:end(?:ed|ing|s)?|wound up|winding up|wrapp(?:ed|ing) up|conclud(?:ed|ing)|clos(?:ed|ing)|finish(?:ed|ing)"
    r"|complet(?:ed|ing)|broke up|at the (?:end|close|conclusion) of|after)\s(?:[\w'-]+\s){0,4}$",
    re.IGNORECASE,
)
_START = re.compile(
    r"\b(?:open(?:ed|ing|s)?|beg[au]n|beginning|begins|start(?:ed|ing|s)?|kick(?:ed|ing|s) off|launch(?:ed|ing|es))"
    r"\s(?:[\w'-]+\s){0,4}$",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"^(?:[^.;]|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bDr)\.|(?<=\b[A-Z])\.){0,80}?"
    r"\b(?:(?P<end>ended|closed|concluded|wound up|broke up|came to an end)"
    r"|(?P<start>opened|began|started|opens|begins))\b"
)
_NIGHT = re.compile(
    r"\b(?:all[- ]night|night[- ]long|overnight|through(?:out)? the night|all through the night|until dawn|till dawn|"
    r"(?:into|until|till) the (?:early|small) hours)\b",
    re.IGNORECASE,
)
"""Of a meeting that ended on the morning of the day told."""
_EARLY = re.compile(r"\b(?:early|morning|dawn|before daybreak|at daybreak|small hours|early hours)\b", re.IGNORECASE)
_LONGEST = 31


def stretch(article: ParsedArticle, gatherings: list[Gathering]) -> None:
    """Give meetings that the text tells the length and the first or the last day of all their days."""
    for gathering in gatherings:
        for raw in gathering.raws:
            if raw.date is not None and gathering.status in ("held", "planned"):
                _lengthen(article, raw)


def _lengthen(article: ParsedArticle, raw: Raw) -> None:
    assert raw.date is not None  # noqa: S101  (asked by `stretch`)
    day = raw.date.interval
    days, ended = told_length(article, raw.sentence)
    if not days or day.earliest is None or day.earliest != day.latest:
        return
    step = timedelta(days=days - 1)
    whole = Interval(day.earliest - step, day.earliest) if ended else Interval(day.earliest, day.earliest + step)
    mark = "?" if "?" in raw.date.edtf else ""
    raw.date = raw.date._replace(edtf="/".join(part + mark for part in (to_edtf(whole) or "").split("/")))


def told_length(article: ParsedArticle, sentence: Sentence) -> tuple[int, bool]:
    """Days that the sentence gives a meeting, and whether the day told is the last; 0 where it says neither end."""
    text = article.clean.flat[sentence.start : sentence.end]
    found = list(_LENGTH.finditer(" ".join(text.split())))
    if not found and _NIGHT.search(text) and _EARLY.search(text):
        return 2, True
    if len(found) != 1:
        return 0, False
    word = found[0]["n"].lower()
    count = int(word) if word.isdigit() else NUMBERS[word]
    before = found[0].string[: found[0].start()]
    ended, begun = bool(_END.search(before)), bool(_START.search(before))
    if not ended and not begun and (then := _THEN.match(found[0].string[found[0].end() :])):
        ended, begun = bool(then["end"]), bool(then["start"])
    return (0, False) if count > _LONGEST or ended == begun else (count, ended)
