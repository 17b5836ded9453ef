"""The day that a clause counts from that of its main verb: "left on Friday, a day after X warned him"."""

from __future__ import annotations

from graphmodel.extract.dates import calendar as cal
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.dates.scan import NUMBERS
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.model.edtf import bounds

_MARKS = ("after", "before")
_UNITS = {
    "day": "day", "days": "day", "morning": "day", "evening": "day", "night": "day", "afternoon": "day",
    "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year",
}  # fmt: skip
_SAME_DAY = frozenset(
    "hour hours minute minutes moment moments second seconds shortly soon immediately right just straight "
    "directly".split()
)
_ROUGH = frozenset("than nearly almost about around some roughly barely within over under several few".split())


def clause_mark(verb: Token) -> Token | None:
    """The "after", "before" or "since" that makes the clause of a verb one of time."""
    if verb.dep != "advcl":
        return None
    return next((c for c in verb.children if c.dep == "mark" and c.lower in (*_MARKS, "since")), None)


def same_day(mark: Token) -> bool:
    """As in "hours after X warned": on the day of the main verb."""
    return mark.index > 0 and mark.sentence.tokens[mark.index - 1].lower in _SAME_DAY


def counted_day(article: ParsedArticle, verb: Token) -> DateMention | None:
    """The day of a verb whose clause says how long after or before the main one it was."""
    over = next((t for t in (verb, verb.head) if clause_mark(t) is not None), verb)
    mark = clause_mark(over) if over is verb or verb.dep == "conj" else None
    count = _count(mark) if mark is not None else None
    if mark is None or count is None or over.head.pos not in ("VERB", "AUX"):
        return None
    number, unit = count
    clause = {id(t) for t in over.subtree()}
    times = Times(article.dates)
    main = times.of_verb(over.head) or times.sole(verb.sentence)
    if main is None or any(id(t) in clause for t in verb.sentence.tokens if t.start < main.end and t.end > main.start):
        return None
    found = cal.shifted(bounds(main.edtf), -number if mark.lower == "after" else number, unit)
    if found is None or main.role != "at":
        return None
    doubt = "?" if "?" in main.edtf else ""
    edtf = "/".join(part + doubt for part in cal.edtf(found).split("/"))
    return DateMention(main.start, main.end, edtf, main.basis, form="counted")


def _count(mark: Token) -> tuple[int, str] | None:
    """Number and unit of "two days after", "the morning after"; None where the words are rough or count nothing."""
    if same_day(mark):
        return 0, "day"
    before = [t.lower for t in mark.sentence.tokens[max(0, mark.index - 4) : mark.index]]
    unit = _UNITS.get(before[-1]) if before else None
    if unit is None or len(before) < 2 or _ROUGH & set(before[:-1]):
        return None
    word = before[-2]
    number = 1 if word in ("the", "a", "one", "very") else int(word) if word.isdigit() else NUMBERS.get(word, 0)
    return (number, unit) if number else None
