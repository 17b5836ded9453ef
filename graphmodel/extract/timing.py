"""When a statement was made: the date mention by its verb, never one inside what it says."""

from __future__ import annotations

from graphmodel.extract.article import ParsedArticle
from graphmodel.extract.dates import DateMention
from graphmodel.extract.drafts import Draft
from graphmodel.extract.quotes import Quote

_TIMES = ("prep", "npadvmod", "nmod", "tmod")


def own_date(article: ParsedArticle, draft: Draft) -> DateMention | None:
    """The date that the sentence itself gives the act, None where it has no word of time for it."""
    frame = draft.frame
    sentence = frame.sentence if frame is not None else draft.sentence
    dates = [
        d
        for d in article.dates
        if d.role == "at" and sentence.start <= d.start < sentence.end and not _quoted(article, d, sentence.quote)
    ]
    if frame is None:
        return None
    root = frame.content_root
    inside = [(t.start, t.end) for t in root.subtree()] if root is not None and root is not frame.trigger.head else []
    inside += [(t.start, t.end) for t in frame.content] if "parenthesis" in frame.kinds else []
    free = [d for d in dates if _beside(d, draft) or not any(a <= d.start < b for a, b in inside)]
    at = frame.trigger.start
    return min(free, key=lambda d: (not draft.start <= d.start < draft.end, abs(d.start - at)), default=None)


def _beside(date: DateMention, draft: Draft) -> bool:
    """Whether the date hangs on the verb or stands right behind it: "X on Monday accused", "said Thursday that"."""
    assert draft.frame is not None  # noqa: S101  (asked by `own_date`)
    trigger = draft.frame.trigger
    for child in trigger.children:
        noun = child.child("pobj") if child.dep == "prep" and child.lower == "on" else child
        if noun is not None and noun.start < date.end and noun.end > date.start and child.dep in _TIMES:
            return True
    for token in draft.frame.sentence.tokens[draft.frame.trigger.index + 1 : draft.frame.trigger.index + 4]:
        if token.start <= date.start < token.end:
            return True
        if token.pos in ("SCONJ", "PUNCT", "VERB", "AUX", "PRON"):
            return False
    return False


def _quoted(article: ParsedArticle, date: DateMention, own: Quote | None) -> bool:
    return any(q is not own and q.start < date.start < q.end for q in article.quotes)
