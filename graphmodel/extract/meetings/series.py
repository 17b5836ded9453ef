"""One verb that tells several meetings: "held separate talks with X and Y", "was received by X on Monday and by Y"."""

from __future__ import annotations

from dataclasses import replace

from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

_APART = ("separate", "separately", "individually")
_THEN = ("then", "later", "afterwards")
_PREPS = ("by", "with")


def each(raw: Raw, parties: Parties, times: Times) -> list[Raw]:
    """The meetings that a word tells, mostly one."""
    if raw.kind not in ("talks", "call"):
        return [raw]
    thing = raw.token.child("dobj") if raw.token.pos == "VERB" else None
    words = [*raw.token.children, *(thing.children if thing is not None else ())]
    if any(c.lower in _APART for c in words) and len(raw.parties) >= 3:
        return [replace(raw, parties=[raw.parties[0], other]) for other in raw.parties[1:]]
    return _in_turn(raw, parties, times) if raw.token.pos == "VERB" else [raw]


def _in_turn(raw: Raw, parties: Parties, times: Times) -> list[Raw]:
    """Those of "by X on Monday and by Y on Tuesday", "first with X, then with Y"."""
    hosts = _hosts(raw.token, parties, times)
    named = [e for _, people in hosts for e in people]
    guests = [e for e in raw.parties if e not in named]
    if len(hosts) < 2 or not guests:
        return [raw]
    days = _days(raw, [prep for prep, _ in hosts], times)
    return [
        replace(raw, token=raw.token if at == 0 else prep, parties=[*guests, *people], date=day)
        for at, ((prep, people), day) in enumerate(zip(hosts, days, strict=True))
    ]


def _hosts(verb: Token, parties: Parties, times: Times) -> list[tuple[Token, list[Entity]]]:
    """The prepositions that each bring people of a meeting of their own."""
    found: list[tuple[Token, list[Entity]]] = []
    for token in verb.sentence.tokens[verb.index + 1 :]:
        if token.pos in ("VERB", "AUX") or token.text == ";":
            break
        word = found[0][0].lower if found else token.lower
        if token.lower != word or token.lower not in _PREPS:
            continue
        people = [e for e in parties.behind(token) if e.person]
        before = token.sentence.tokens[token.index - 1].lower
        apart = not found or before in _THEN or times.between(found[-1][0].end, token.start) is not None
        if people and apart:
            found.append((token, people))
    return found


def _days(raw: Raw, preps: list[Token], times: Times) -> list[DateMention | None]:
    """The day of each: before its preposition where the first has one there, else behind it."""
    start, end = raw.token.end, raw.sentence.end
    edges = [start, *(p.start for p in preps), end]
    if times.between(start, preps[0].start) is not None:
        return [times.between(edges[at], edges[at + 1]) or raw.date for at in range(len(preps))]
    return [times.between(edges[at + 1], edges[at + 2]) or raw.date for at in range(len(preps))]
