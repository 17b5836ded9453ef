"""Who tells something to one who was sent for: "the ambassador was summoned to the ministry and told that"."""

from __future__ import annotations

from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.frames.frame import Frame
from graphmodel.extract.parse.complements import passive_before, prep_object

_CALLED = frozenset("summon call invite haul convoke order bring bid ask".split())
_OFFICES = frozenset("ministry office palace department chancellery presidency headquarters residence".split())
_DOORS = ("to", "into", "at", "before")


def summoner(frame: Frame, resolver: Resolver) -> Party | None:
    """Whose door it was, where the one who was called there is the subject and nobody is said to speak."""
    called = passive_before(frame.trigger)
    if called is None or called.lemma not in _CALLED:
        return None
    host = prep_object(called, ("by",)) or prep_object(called, _DOORS)
    if host is None:
        return None
    party = resolver.party(host)
    if party is None or party.entity.kind not in ("organization", "country", "person"):
        return None
    door = host.lemma.lower() in _OFFICES or bool(_OFFICES & set(party.entity.name.lower().split()))
    return party if door or party.entity.person or host.head.lower == "by" else None
