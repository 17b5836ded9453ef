"""Days of meetings that only a dated world event tells: "at the opening of the Olympics", "at the summit in Yalta"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from graphmodel.extract.dates.events import HasEvents, Told, span, told_events
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.dates.tense import sentence_at
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.parse.article import ParsedArticle
from graphmodel.gazetteer.models import EventEntry
from graphmodel.model.edtf import Interval, bounds, to_edtf

_PLACES = ("at", "for", "during", "to", "attend", "sidelines", "in")
_KINDS = ("summit", "conference", "games", "visit", "inauguration", "treaty")
_LONGEST = 31
_RIGHT_BEHIND = 8
"""Characters between an event and its own date: "the summit on", "the summit in"."""
_YEARS = timedelta(days=550)
"""How long after an event an article tells of it by its bare name."""


def date_by_events(article: ParsedArticle, gatherings: list[Gathering], world: HasEvents) -> None:
    """Give undated meetings the date of the one event that their sentence puts them at, basis `inferred`."""
    undated = [g for g in gatherings if g.dated is None and g.kind != "vote" and g.status == "held"]
    on = bounds(article.published)
    if not undated or on.latest is None or on.earliest is None:
        return
    told = told_events(article.clean.text, world)
    for gathering in undated:
        for raw in gathering.raws:
            sentence = raw.sentence
            if raw.token.tag in ("VBZ", "VBP"):
                continue  # "travels to X for the summit": one to come, not the last one of that name
            near = [t for t in told if sentence.start <= t.start < sentence.end and _put_there(article.clean.text, t)]
            if any(0 <= d.start - t.end <= _RIGHT_BEHIND for t in near for d in article.dates):
                continue  # "the summit on March 3" has a day of its own
            days = {d for t in near for d in _days(article.clean.text, t, on)}
            if len(days) == 1:
                edtf = to_edtf(days.pop())
                raw.date = DateMention(raw.token.start, raw.token.end, edtf or "", "inferred", form="event")
                break


def _put_there(text: str, told: Told) -> bool:
    """Whether the words before the event make it a place in time: "at the", "for the opening of the"."""
    begin, _ = sentence_at(text, told.start, told.end)
    words = text[max(begin, told.start - 32) : told.start].lower().split()
    return any(word in _PLACES for word in words[-5:])


def _days(text: str, told: Told, on: Interval) -> Iterator[Interval]:
    """The days of the latest event that the article can look back on; its first day for an opening."""
    found = [(s, e) for e in told.events if e.kind in _KINDS and (s := span(e)) and _looked_back(s, on)]
    if not found:
        return
    (low, high), event = max(found, key=lambda pair: pair[0])
    if (high - low).days > _LONGEST or not _certain(event):
        return
    opening = "opening" in text[max(0, told.start - 24) : told.end].lower()
    yield Interval(low, low if opening else high)


def _looked_back(days: tuple[date, date], on: Interval) -> bool:
    assert on.latest and on.earliest  # noqa: S101  (asked by the caller)
    return days[0] <= on.latest and on.earliest - days[1] <= _YEARS


def _certain(event: EventEntry) -> bool:
    """Whether the event is dated to the day."""
    return len(event.start) == len("2000-01-01")
