"""When a statement was made: the date mention by its verb, never one inside what it says."""

from __future__ import annotations

from graphmodel.extract.article import ParsedArticle
from graphmodel.extract.dates import DateMention
from graphmodel.extract.drafts import Draft
from graphmodel.model.vocab import DateBasis


def statement_date(article: ParsedArticle, draft: Draft) -> tuple[str | None, DateBasis]:
    """EDTF and basis of the day on which the act happened, None where the sentence gives no word of time for it."""
    sentence = draft.frame.sentence if draft.frame is not None else draft.sentence
    inside = [(t.start, t.end) for t in draft.content]
    free = [d for d in article.dates if d.role == "at" and sentence.start <= d.start < sentence.end and not _within(d, inside) and not _quoted(article, d)]
    if not free:
        return None, "none"
    at = draft.frame.trigger.start if draft.frame is not None else draft.start
    nearest = min(free, key=lambda d: abs(d.start - at))
    return nearest.edtf, nearest.basis


def _within(date: DateMention, spans: list[tuple[int, int]]) -> bool:
    return any(a <= date.start < b for a, b in spans)


def _quoted(article: ParsedArticle, date: DateMention) -> bool:
    return any(q.start < date.start < q.end for q in article.quotes)
