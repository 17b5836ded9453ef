"""Who sat at talks whose own words name nobody: the doers of their clause, who led a team there, who told the session.

"Talks were adjourned in X on Monday. … The A delegate told the closing session": the parties stand around the word.
"""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.merge import Gathering, fits, merged_parties
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import ParsedArticle, Token

_TELLING = mw.words("tell address brief inform remind")
_ANSWERING = mw.words("answer reply respond retort counter")
FLOOR = mw.words("conference session summit meeting gathering congress forum delegate plenary room hall guest")
"""Nouns for those who hear what is said at a meeting."""
_MISSIONS = mw.words("delegate negotiator mediator convenor convener")
_STATUSES = ("held", "planned")


def seat(article: ParsedArticle, raws: list[Raw], gatherings: list[Gathering], parties: Parties) -> list[Gathering]:
    """The gatherings, with who told them something, and one more for the talks of `raws` that named no parties."""
    seats = _seats(article, parties)
    for gathering in gatherings:
        of_body = any(r.rule.startswith(("body:", "floor:")) for r in gathering.raws)
        large = gathering.kind in ("summit", "conference") and not of_body
        if large and gathering.status == "held" and _alone(gathering, gatherings):
            gathering.parties = merged_parties(gathering.parties, [e for _, e in seats if e not in gathering.parties])
    known = {id(raw) for g in gatherings for raw in g.raws}
    left = [r for r in raws if r.vague and id(r) not in known and r.status in _STATUSES and r.sentence.quote is None]
    for raw in (r for r in left if r.date or r.place):
        found = _parties(raw, parties)
        if raw.status == "held" and not any(g.status == "held" and g.kind in _MEETING for g in gatherings):
            found = merged_parties(found, [e for _, e in seats])
        if len(found) < 2 or any(fits(g, raw) and set(found) <= set(g.parties) for g in gatherings):
            continue
        raw.vague = False
        gatherings = [*gatherings, Gathering([raw], found)]
        for other in left:
            if other is not raw and other.vague and fits(gatherings[-1], other):
                gatherings[-1].raws.append(other)
                other.vague = False
    return gatherings


_MEETING = ("talks", "summit", "conference")


def _alone(gathering: Gathering, gatherings: list[Gathering]) -> bool:
    return [g for g in gatherings if g.kind in ("summit", "conference") and g.status == "held"] == [gathering]


def _seats(article: ParsedArticle, parties: Parties) -> list[tuple[int, Entity]]:
    """The people who told a session something, answered there, or led a team, each with the sentence."""
    out: list[tuple[int, Entity]] = []
    last = -9
    for sentence in article.sentences:
        if sentence.quote is not None:
            continue
        for token in sentence.tokens:
            people: list[Entity] = []
            if token.pos == "VERB" and token.lemma in _TELLING and told_floor(token) is not None:
                people, last = [e for e in parties.subject(token) if e.person], sentence.index
            elif token.pos == "VERB" and token.lemma in _ANSWERING and sentence.index - last <= 1:
                people = [e for e in parties.subject(token) if e.person]
            elif token.mention is not None and token.mention.head is token and token.mention.entity.person:
                entity = token.mention.entity
                words = {w for role in entity.roles for w in role.title.lower().split()}
                people = [entity] if words & _MISSIONS or _leads(token) else []
            out += [(sentence.index, e) for e in people if all(e is not known for _, known in out)]
    return out


def told_floor(verb: Token) -> Token | None:
    """The noun of "told the session", "told delegates": those present at a meeting."""
    noun = verb.child("dobj", "dative")
    if noun is None or noun.mention is not None or noun.lemma.lower() not in FLOOR:
        return None
    return None if any(c.lower in mw.NO_MEETING for c in noun.children) else noun


def _leads(name: Token) -> bool:
    """Whether "who led the A team" is said of the name."""
    for clause in (c for c in name.children if c.dep == "relcl" and c.lemma in mw.LEADING):
        team = clause.child("dobj")
        if team is not None and (team.lemma.lower() in mw.DELEGATIONS or team.lower in ("observers", "side")):
            return True
    return False


def _parties(raw: Raw, parties: Parties) -> list[Entity]:
    """Who does what is done at the talks, with the people of the same sentence."""
    noun = raw.token
    verb = next((t for t in noun.ancestors() if t.pos in ("VERB", "AUX")), None)
    found = list(raw.parties)
    if verb is not None:
        found += [e for e in parties.subject(verb) if e not in found]
    return [e for e in found if e.kind in ("person", "country", "organization") and not e.outlet]
