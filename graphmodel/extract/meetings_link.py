"""Where a statement was made: the words of its own clause first, then who speaks to whom."""

from __future__ import annotations

from graphmodel.extract import meetings_words as mw
from graphmodel.extract.article import Token
from graphmodel.extract.coref import Resolver
from graphmodel.extract.entities import Entity
from graphmodel.extract.meetings_merge import Gathering

_AT = frozenset(("at", "during", "in", "throughout", "over"))
_ELSEWHERE = mw.words(
    "interview briefing statement tweet twitter news press reporters cnn essay article op-ed speech broadcast "
    "television letter parliament commons podcast facebook telegram post blog newspaper column"
)
_TALKING = ("talks", "call", "summit", "visit")


class Links:
    """Answers for one article."""

    def __init__(self, gatherings: list[Gathering], resolver: Resolver) -> None:
        self._gatherings = gatherings
        self._resolver = resolver
        self._told = {id(raw.token): g for g in gatherings for raw in g.raws}

    def meeting_of(self, verb: Token, speaker: Entity | None, addressee: Entity | None, *, planned: bool) -> str | None:
        """See `Meetings.meeting_of`."""
        stated = self._in_clause(verb, _AT)
        if stated:
            return stated[0].id
        if self._elsewhere(verb) or speaker is None or addressee is None:
            return None
        fits = [
            g
            for g in self._gatherings
            if g.kind in _TALKING and _both(g, speaker, addressee) and (g.status == "planned") == planned
        ]
        return fits[0].id if len(fits) == 1 else None

    def before(self, verb: Token) -> tuple[str, ...]:
        """See `Meetings.before`."""
        return tuple(g.id for g in self._in_clause(verb, mw.BEFORE_PREPS))

    def _in_clause(self, verb: Token, preps: frozenset[str]) -> list[Gathering]:
        """Meetings named after one of the prepositions that hang on the verb, in order of nearness."""
        found: list[Gathering] = []
        for prep in _preps(verb):
            if prep.lower not in preps:
                continue
            for token in prep.subtree():
                gathering = self._told.get(id(token))
                if gathering is not None and gathering not in found and _reaches(token, prep):
                    found.append(gathering)
        return found

    def _elsewhere(self, verb: Token) -> bool:
        """Whether the clause names another setting: an interview, a briefing, a statement in writing."""
        return any(t.lower in _ELSEWHERE for prep in _preps(verb) for t in prep.subtree()[:8])


def _preps(verb: Token) -> list[Token]:
    found = [c for c in verb.children if c.dep in ("prep", "advmod") and c.pos in ("ADP", "ADV", "SCONJ")]
    return [*found, *(c for p in found for c in p.children if c.dep == "prep")]


def _reaches(token: Token, prep: Token) -> bool:
    """Whether the token is the preposition's own noun, at most one "of" or "with" away."""
    steps, above = 0, token
    while above is not prep and steps < 5:
        if above.pos in ("VERB", "AUX") and above is not token:
            return False
        above, steps = above.head, steps + 1
    return above is prep


def _both(gathering: Gathering, speaker: Entity, addressee: Entity) -> bool:
    def there(entity: Entity) -> bool:
        return any(e is entity or (entity.kind == "country" and e.country == entity.country) for e in gathering.parties)

    return there(speaker) and there(addressee) and (speaker.person or addressee.person)
