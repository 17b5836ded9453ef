"""Days of meetings told without one: that of the account in which they stand, where the text tells of one day only."""

from __future__ import annotations

import re
from datetime import date, timedelta

from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.dates.live_page import Entries, live
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.merge import Gathering, again
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.extract.parse.complements import has_perfect
from graphmodel.model.edtf import bounds

_NEWS = timedelta(days=6)
"""How old the day of an account may be."""
_BLOCKS, _TIED_BLOCKS = 2, 8
"""Paragraphs over which an account lasts without a new day; the same where the words tie the meeting to it."""
_OTHER_TIME = mw.words(
    "last earlier previous previously ago once lately recently recent decade decades year years month months week "
    "weeks century often separate separately"
)
"""Words of a sentence that tells of another time, or leaves it open."""
_TIED = re.compile(
    r"\b(?:(?:that|the) same (?:day|evening|afternoon|morning|night)|(?:earlier|later) (?:in the|that|the same) "
    r"(?:same )?day|that (?:evening|afternoon|morning|night)|(?:hours?|minutes) (?:later|earlier)|"
    r"(?:shortly|immediately|right|soon) (?:afterwards?|after that))\b",
    re.IGNORECASE,
)
_ASIDE = ("relcl", "acl", "advcl", "appos", "ccomp")
_BEHIND = ("after", "following")


def date_by_account(article: ParsedArticle, gatherings: list[Gathering], times: Times) -> None:
    """Give undated meetings of the news, basis `inferred`, the day that the text told last before them."""
    on = bounds(article.published).latest
    if on is None or bounds(article.published).earliest != on:
        return
    page = live(article)
    entries = Entries(article)
    for gathering in gatherings:
        raw = next((r for r in gathering.raws if _tied(r) or _told_now(r, page=page)), None)
        if raw is None or gathering.dated is not None or gathering.status != "held":
            continue
        entry = entries.of(raw.sentence)
        named = entries.day(entry) if entry else None
        today = named.interval.earliest if named else on
        day = today if page else _day_before(article, raw, times, on)
        if day is not None and on - _NEWS <= day:
            raw.date = DateMention(raw.token.start, raw.token.end, day.isoformat(), "inferred", form="context")


def _tied(raw: Raw) -> bool:
    """Whether the words around a meeting tie it to the day just told: "had met X that same day"."""
    usable = raw.status == "held" and not raw.vague and raw.sentence.quote is None
    return usable and bool(_TIED.search(" ".join(t.text for t in raw.sentence.tokens)))


def _told_now(raw: Raw, *, page: bool) -> bool:
    """Whether a word of meeting is told as part of the account: in a main clause, simply past, with no other time."""
    if raw.status != "held" or raw.vague or raw.sentence.quote is not None or _told_before(raw) or again(raw):
        return False
    if any(t.lower in _OTHER_TIME or (t.pos == "NUM" and len(t.text) == len("2000")) for t in raw.sentence.tokens):
        return False
    verb = raw.token if raw.token.pos in ("VERB", "AUX") else _verb_over(raw.token)
    going_on = verb is not None and verb.tag == "VBG" and any(c.lower in ("was", "were") for c in verb.children)
    if verb is None or not (going_on or verb.tag in ("VBD", "VBN")) or any(c.lower == "had" for c in verb.children):
        return False
    if verb.tag == "VBN" and not (page and has_perfect(verb)):
        return False
    return not any(t.dep in _ASIDE for t in (verb, *verb.ancestors()) if t.head is not t and not _reported(t))


def _told_before(raw: Raw) -> bool:
    """Whether the words point back to a meeting told before: "proposed it to X in the call"."""
    nouns = [c.child("pobj") for c in raw.token.children if c.dep == "prep" and c.lower in ("in", "during", "at")]
    return any(
        n is not None and n.lemma in mw.NOUNS and any(c.lower in ("the", "that", "this") for c in n.children)
        for n in nouns
    )


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


def _day_before(article: ParsedArticle, raw: Raw, times: Times, on: date) -> date | None:
    """The day of the nearest sentence before that tells one: its main verb's, or its only one."""
    reach = _TIED_BLOCKS if _tied(raw) else _BLOCKS
    for sentence in reversed(article.sentences[: raw.sentence.index]):
        if raw.sentence.block - sentence.block > reach:
            return None
        told = any(t.pos == "VERB" for t in sentence.tokens)  # a dateline tells nothing
        found = times.of_verb(sentence.root) or times.sole(sentence) if told else None
        low, high = found.interval if found is not None else (None, None)
        if low is not None and low <= on:
            return low if low == high else None
        if told and found is None and times.some(sentence, on):
            return None  # several days, none of them the sentence's own
    return None


def date_votes(article: ParsedArticle, gatherings: list[Gathering], times: Times) -> None:
    """Give an undated vote the day of what the body did in the sentences around it: "the council tonight condemned"."""
    on = bounds(article.published).latest
    for vote in (g for g in gatherings if g.kind == "vote" and g.status == "held" and g.dated is None):
        at = vote.raws[0].sentence.index
        around = article.sentences[max(0, at - _AROUND) : at + _AROUND + 1]
        acts = [t.head for s in around for t in s.tokens if t.dep == "nsubj" and _is(t, vote)]
        days = {d.edtf for verb in acts if verb.tag == "VBD" and (d := times.of_verb(verb)) and _by(d, on)}
        if len(days) == 1:
            raw = vote.raws[0]
            raw.date = DateMention(raw.token.start, raw.token.end, days.pop(), "inferred", form="context")


_AROUND = 3
"""Sentences before and behind a vote in which its body acts on the day of the vote."""


def _is(token: Token, vote: Gathering) -> bool:
    return token.mention is not None and token.mention.entity is vote.parties[0]


def _by(mention: DateMention, on: date | None) -> bool:
    """Whether a date is one day, and not after that of the article."""
    low, high = mention.interval
    return low is not None and low == high and (on is None or low <= on)
