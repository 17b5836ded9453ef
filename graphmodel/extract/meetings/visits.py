"""Days that talks take from what the article tells around them: from a visit, or from the day that it is telling of."""

from __future__ import annotations

from datetime import date, timedelta

from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.parse.article import ParsedArticle
from graphmodel.model.edtf import bounds, parse

_PARTS = frozenset(("morning", "afternoon", "evening", "night", "noon", "midday"))
_NEWS = timedelta(days=2)
"""How old the day of a report may be that says only "in the morning"."""


def date_by_visits(gatherings: list[Gathering]) -> None:
    """Talks of a visitor with somebody of the country visited were on the day of the visit, where there was one."""
    visits = [g for g in gatherings if g.kind == "visit" and g.status == "held"]
    for talks in gatherings:
        if talks.kind != "talks" or talks.status != "held" or talks.dated or talks.place or len(talks.parties) != 2:
            continue
        fits = [v for v in visits if _hosted(talks, v)]
        told = fits[0].dated if len(fits) == 1 else None
        if told is not None and told.date is not None and _day(told.date):
            talks.raws[0].date = _same_day(talks.raws[0], told.date.edtf)
            talks.raws[0].place = fits[0].place


def _hosted(talks: Gathering, visit: Gathering) -> bool:
    visitors = [e for e in visit.parties if e.person]
    hosts = [e for e in visit.parties if not e.person]
    if len(visitors) != 1 or len(hosts) != 1 or visitors[0] not in talks.parties:
        return False
    return any(e.person and e is not visitors[0] and e.country == hosts[0].country for e in talks.parties)


def date_by_news(article: ParsedArticle, gatherings: list[Gathering]) -> None:
    """Of "received him late in the evening": the day that the report so far tells of, where it is only one."""
    on = bounds(article.published).latest
    if on is None or bounds(article.published).earliest != on:
        return
    for gathering in gatherings:
        raw = next((r for r in gathering.raws if r.status == "held" and _part_of_day(r)), None)
        if raw is None or gathering.dated or gathering.status != "held":
            continue
        days = {d for d in _told_before(article, raw) if d <= on}
        if len(days) == 1 and on - (day := days.pop()) <= _NEWS:
            raw.date = _same_day(raw, day.isoformat())


def _part_of_day(raw: Raw) -> bool:
    for prep in (c for c in raw.token.children if c.dep == "prep" and c.lower == "in"):
        noun = prep.child("pobj")
        if noun is not None and noun.lower in _PARTS:
            return all(c.lower == "the" for c in noun.children)
    return False


def _told_before(article: ParsedArticle, raw: Raw) -> list[date]:
    """The days of the sentences of text before the word; the head lines have none."""
    texts = [s for s in article.sentences if s.end <= raw.sentence.end and any(t.pos == "VERB" for t in s.tokens)]
    out = []
    for mention in article.dates:
        if mention.role == "at" and any(s.start <= mention.start < s.end for s in texts):
            low, high = parse(mention.edtf)
            if low is None or low != high:
                return []
            out.append(low)
    return out


def _day(mention: DateMention) -> bool:
    low, high = parse(mention.edtf)
    return low is not None and low == high


def _same_day(raw: Raw, edtf: str) -> DateMention:
    return DateMention(raw.token.start, raw.token.end, edtf, "inferred", form="context")
