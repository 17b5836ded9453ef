"""Which gatherings are meetings of their own: a journey to talks is those talks, and a mere journey is no meeting."""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.parse.article import Token
from graphmodel.model.edtf import compatible, parse

_GOING = mw.words("fly travel go return journey drive come head leave depart touch")
_TALKS = ("talks", "summit")


def own_meetings(gatherings: list[Gathering]) -> list[Gathering]:
    """Those that have parties, without journeys that tell nothing more."""
    talks = [g for g in gatherings if g.kind in _TALKS]
    return [
        g
        for g in gatherings
        if g.parties and not (g.kind == "visit" and (_passing(g) or any(_for(g, other) for other in talks)))
    ]


def _passing(visit: Gathering) -> bool:
    """Whether somebody only went somewhere at some time ("who had flown to X"), or once called off a visit."""
    if visit.dated is not None:
        return visit.status == "cancelled" and any(_long_ago(raw) for raw in visit.raws)
    if visit.status == "held":
        return all(raw.token.lemma in _GOING for raw in visit.raws)
    return visit.status == "cancelled"


def _long_ago(raw: Raw) -> bool:
    """Whether the word's clause is about what had been before: "had called off a visit", "that he had planned"."""
    verbs = [t for t in (raw.token, *raw.token.ancestors()) if t.pos in ("VERB", "AUX")][:1]
    verbs += [c for c in raw.token.children if c.dep == "relcl"]
    return any(c.lower == "had" for verb in verbs for c in verb.children if c.dep == "aux")


def _purpose(going: Token, talks: Token) -> bool:
    """As in "leaves for X to meet Y", "flies to X for talks with Y"."""
    above = talks.head
    return above is going or (talks.dep == "pobj" and above.lower == "for" and above.head is going)


def _for(visit: Gathering, talks: Gathering) -> bool:
    """Whether a visit is told in one sentence with the visitor's talks with somebody of the host country."""
    if not any(a.sentence is b.sentence for a in visit.raws for b in talks.raws):
        return False
    purpose = any(_purpose(a.token, b.token) for a in visit.raws for b in talks.raws)
    hosts = [e for e in visit.parties if e.kind == "country"]
    guests = [e for e in visit.parties if e not in hosts]
    if purpose and any(e in talks.parties for e in guests):
        return True
    if not hosts or not any(e in talks.parties for e in guests) or (visit.status, talks.status) == ("held", "planned"):
        return False
    mine, theirs = visit.dated, talks.dated
    if mine and theirs and mine.date and theirs.date and not compatible(parse(mine.date.edtf), parse(theirs.date.edtf)):
        return False
    together = len(guests) >= 2 and all(e in talks.parties for e in guests)  # "will be in X, where they are to meet"
    return together or any(e.country == hosts[0].country for e in talks.parties if e not in guests)
