"""Days of meetings told without one: that of the account in which they stand, where the text tells of one day only."""

from __future__ import annotations

from datetime import timedelta

from graphmodel.extract import meetings_words as mw
from graphmodel.extract.article import ParsedArticle, Sentence, Token
from graphmodel.extract.complements import has_perfect
from graphmodel.extract.dates import DateMention
from graphmodel.extract.meetings_merge import Gathering
from graphmodel.extract.meetings_raw import Raw
from graphmodel.extract.occasions import live
from graphmodel.model.edtf import bounds, parse

_NEWS = timedelta(days=2)
"""How old the day of an account may be."""
_BLOCKS = 4
"""Paragraphs over which an account lasts without a new day."""
_OTHER_TIME = mw.words(
    "last earlier previous previously ago once former since before until first recently recent "
    "decade decades year years month months week weeks century often again"
)
"""Words of a sentence that tells of another time, or leaves it open."""
_ASIDE = ("relcl", "acl", "advcl", "appos", "ccomp")
_BEHIND = ("after", "following")


def date_by_account(article: ParsedArticle, gatherings: list[Gathering]) -> None:
    """Give undated meetings of the news, basis `inferred`, the day that the text told last before them."""
    on = bounds(article.published).latest
    if on is None or bounds(article.published).earliest != on:
        return
    page = live(article)
    for gathering in gatherings:
        raw = next((r for r in gathering.raws if _told_now(r, page=page)), None)
        if raw is None or gathering.dated is not None or gathering.status != "held":
            continue
        day = on.isoformat() if page else _day_before(article, raw)
        first = parse(day).earliest if day else None
        if day is not None and first is not None and on - _NEWS <= first <= on:
            raw.date = DateMention(raw.token.start, raw.token.end, day, "inferred", form="context")


def _told_now(raw: Raw, *, page: bool) -> bool:
    """Whether a word of meeting is told as part of the account: in a main clause, simply past, with no other time."""
    if raw.status != "held" or raw.vague or raw.sentence.quote is not None:
        return False
    if any(t.lower in _OTHER_TIME or (t.pos == "NUM" and len(t.text) == len("2000")) for t in raw.sentence.tokens):
        return False
    verb = raw.token if raw.token.pos in ("VERB", "AUX") else _verb_over(raw.token)
    if verb is None or verb.tag not in ("VBD", "VBN") or any(c.lower == "had" for c in verb.children):
        return False
    if verb.tag == "VBN" and not (page and has_perfect(verb)):
        return False
    return not any(t.dep in _ASIDE for t in (verb, *verb.ancestors()) if t.head is not t and not _reported(t))


def _reported(verb: Token) -> bool:
    """Whether a clause is what somebody says of the news: "X met Y, the ministry said"."""
    return verb.dep == "ccomp" and verb.head.lemma in mw.REPORTING and verb.index < verb.head.index


def _verb_over(noun: Token) -> Token | None:
    """The verb of what was done after the meeting, or of holding it: "said after talks with X", "held talks"."""
    if noun.dep == "dobj":
        return noun.head if noun.head.pos == "VERB" else None
    if noun.dep != "pobj" or noun.head.lower not in _BEHIND:
        return None
    verb = noun.head.head
    return verb if verb.pos == "VERB" else None


def _day_before(article: ParsedArticle, raw: Raw) -> str | None:
    """The day of the nearest sentence before that has one, if it has only one."""
    for sentence in reversed(article.sentences[: raw.sentence.index]):
        if raw.sentence.block - sentence.block > _BLOCKS:
            return None
        days = {d.edtf for d in _dates(article, sentence)}
        if days:
            low, high = parse(days.pop())
            return low.isoformat() if not days and low is not None and low == high else None
    return None


def _dates(article: ParsedArticle, sentence: Sentence) -> list[DateMention]:
    told = any(t.pos == "VERB" for t in sentence.tokens)  # a dateline tells nothing
    return [d for d in article.dates if told and sentence.start <= d.start < sentence.end]
