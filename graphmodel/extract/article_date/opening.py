"""The day that an undated report names in full where it begins: "On 7 March 1985 the foreign minister received …"."""

from __future__ import annotations

import re

from graphmodel.extract.article_date.base import Anchor
from graphmodel.extract.dates.calendar import DAY
from graphmodel.extract.dates.find import find_dates
from graphmodel.extract.dates.tense import direction, sentence_at
from graphmodel.model.edtf import Interval

_TALKS = re.compile(
    r"\b(?:met|spoke|talked|conferred|received|hosted|welcomed|chaired|co-chaired|attended|addressed|briefed|visited"
    r"|telephoned|phoned|called on|convened|discussed|summoned|presided|participated|took part|paid|delivered|gave"
    r"|(?:held|had|conducted|exchanged|opened|concluded) (?:an? |the |his |her |their |separate |bilateral |phone "
    r"|telephone )*(?:talks|meetings?|calls?|conversations?|consultations|discussions|exchange|briefing|sessions?"
    r"|press conference|news conference|views|visit|round)"
    r"|said|stated|announced|declared|told|issued|confirmed|warned|rejected|condemned|expressed|called for|urged)\b"
)
_BACK = re.compile(
    r"\b(?:since then|ever since|years? (?:later|ago|after)|decades?|anniversary|historic|history|at the time"
    r"|to this day|last year|had been|remains?|remembered)\b",
    re.IGNORECASE,
)
_ALREADY = 2
"""Days after which a report of a day has come out."""
_OPENING = 500


def opening_day(text: str) -> list[Anchor]:
    """The anchor of the first sentence that is no title, where it tells of talks or words of a day named in full, no
    other day of the text is later, and nothing looks back from a later time; else none.
    """
    start = next((m.start() for m in re.finditer(r"\S[^\n]*[.:”\"]\s*$", text, re.MULTILINE)), None)
    if start is None:
        return []
    begin, end = sentence_at(text, start, start + 1)
    if not _TALKS.search(text, begin, end) or _BACK.search(text, begin, begin + _OPENING):
        return []
    dates = [d for d in find_dates(text) if d.interval.earliest is not None]
    own = next((d for d in dates if begin <= d.start < end and d.interval.earliest == d.interval.latest), None)
    day = own.interval.earliest if own is not None else None
    if own is None or day is None or own.role != "at" or direction(text, own.start, own.end) != "past":
        return []
    if any(d.interval.earliest is not None and d.interval.earliest > day for d in dates if d.role == "at"):
        return []
    return [Anchor((Interval(day, day + _ALREADY * DAY),), 4, f"opens with {text[own.start : own.end]}")]
