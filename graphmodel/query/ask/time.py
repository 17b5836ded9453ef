"""Dates, periods, meetings and articles that a question in plain English names."""

from __future__ import annotations

from graphmodel.gazetteer import Gazetteer
from graphmodel.query.ask.dates import days_of, period_of
from graphmodel.query.ask.documents import documents_of
from graphmodel.query.ask.meetings import meetings_of
from graphmodel.query.datewords import dates_in


def time_of(question: str, gazetteer: Gazetteer, query: str) -> tuple[dict[str, list[str]], str]:
    """Parameters of time, meeting and document, and the question without the words that told them."""
    params, rest = documents_of(question)
    period, rest = period_of(rest)
    occasions, rest = meetings_of(rest, gazetteer, query)
    if not period:
        period, rest = days_of(rest, query)
    return {**params, **_together(occasions, period)}, rest


def _together(occasions: dict[str, list[str]], days: dict[str, list[str]]) -> dict[str, list[str]]:
    """Days beside a meeting that has none are those of the meeting: "at the Rome talks, from 4 to 6 April 2021"."""
    held = occasions.get("meeting", [])
    if len(held) != 1 or dates_in(held[0]) or not {"from", "to"} <= days.keys():
        return {**occasions, **days}
    named = " ".join(dict.fromkeys([held[0], *days["from"], *days["to"]]))
    return {**occasions, **{k: v for k, v in days.items() if k not in ("from", "to")}, "meeting": [named]}
