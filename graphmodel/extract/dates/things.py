"""Days told by a thing whose day the article gives: "on the morning of the raid", "on the eve of the vote"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from graphmodel.extract.dates import calendar as cal
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.model.edtf import parse

_PARTS = frozenset("day morning afternoon evening night eve".split())
_DEFINITE = frozenset("the his her their its this that".split())
_BESIDE = 12
"""Characters behind the thing within which a day of its own makes the words superfluous."""


def days_of_things(
    article: ParsedArticle, known: Callable[[Token], DateMention | None] = lambda _: None
) -> list[DateMention]:
    """The mentions to add to `article.dates`; nothing where the article gives the thing no day, or more than one.

    Args:
        article: its `dates` are those read so far.
        known: the day of a thing by its noun, where something else knows it (a meeting's).
    """
    times = Times(article.dates)
    found = []
    for sentence in article.sentences:
        if sentence.quote is not None:
            continue
        for token in sentence.tokens:
            thing = _thing(token)
            if thing is None or any(0 <= d.start - thing.end < _BESIDE for d in article.dates):
                continue
            day = known(thing) or _day_of(article, times, thing)
            mention = _mention(token, thing, day) if day is not None else None
            if mention is not None and not any(d.start < mention.end and mention.start < d.end for d in article.dates):
                found.append(mention)
    return found


def _thing(part: Token) -> Token | None:
    """The thing of "the eve of the vote": definite, and told by its own noun."""
    if part.lower not in _PARTS or not any(c.lower == "the" for c in part.children):
        return None
    if part.lower != "eve" and not (part.dep == "pobj" and part.head.lower == "on"):
        return None
    prep = next((c for c in part.children if c.lower == "of"), None)
    noun = prep.child("pobj") if prep is not None else None
    if noun is None or noun.pos != "NOUN" or not any(c.lower in _DEFINITE for c in noun.children):
        return None
    return noun


def _day_of(article: ParsedArticle, times: Times, thing: Token) -> DateMention | None:
    """The day of its clause ("the summit, which opens Monday"), else the only one that the article gives the noun."""
    clause = next((c for c in thing.children if c.dep == "relcl"), None)
    own = times.of_verb(clause) if clause is not None else None
    if own is not None:
        return own
    told = [
        day
        for sentence in article.sentences
        if sentence.quote is None
        for token in sentence.tokens
        if token is not thing and token.lemma.lower() == thing.lemma.lower()
        and (day := _told(times, token)) is not None
    ]  # fmt: skip
    return told[0] if len({d.edtf for d in told}) == 1 else None


def _told(times: Times, token: Token) -> DateMention | None:
    if token.pos == "VERB":
        return times.of_verb(token) if token.tag in ("VBD", "VBN") else None
    return times.of_noun(token) if token.pos == "NOUN" else None


def _mention(part: Token, thing: Token, day: DateMention) -> DateMention | None:
    low, high = parse(day.edtf)
    if low is None or low != high:
        return None
    try:
        on = low - timedelta(days=1) if part.lower == "eve" else low
    except OverflowError:
        return None
    mark = "?" if "?" in day.edtf else ""
    basis = "inferred" if mark else "relative"
    return DateMention(part.start, thing.end, cal.edtf(cal.day(on)) + mark, basis, form="thing")  # type: ignore[arg-type]
