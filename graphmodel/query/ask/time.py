"""Dates, periods, meetings and articles that a question in plain English names."""

from __future__ import annotations

import re

from graphmodel.gazetteer import Gazetteer
from graphmodel.query.ask.dates import days_of, period_of
from graphmodel.query.ask.meetings import meetings_of

_DOCUMENT = re.compile(
    r"\b(?:in |of |from )?(?:the )?(?:[Aa]rticles?|documents?|files?) "
    r"([\w-]*\d[\w-]*)((?:,? (?:and )?(?:(?:in )?articles? )?[\w-]*\d[\w-]*)*)"
)


def time_of(question: str, gazetteer: Gazetteer, query: str) -> tuple[dict[str, list[str]], str]:
    """Parameters of time, meeting and document, and the question without the words that told them."""
    params, rest = _document(question)
    period, rest = period_of(rest)
    occasions, rest = meetings_of(rest, gazetteer, query)
    if period:
        return {**params, **period, **occasions}, rest
    days, rest = days_of(rest, query)
    return {**params, **occasions, **days}, rest


def _document(question: str) -> tuple[dict[str, list[str]], str]:
    match = _DOCUMENT.search(question)
    if not match:
        return {}, question
    return {"document": re.findall(r"[\w-]*\d[\w-]*", match[0])}, question.replace(match[0], " ")
