"""Votes in a body: the council, court or parliament that voted, and the members that the text says voted how."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.status import status_of_noun, status_of_verb
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.model.ids import fold

_ELECTION = mw.words(
    "voter election electorate poll electoral referendum referendums candidate ballot runoff constituency"
)

_ORGANIZATIONS = mw.words("organization organisation league agency community")
_NATIONAL = mw.words("parliament house chamber legislature lawmakers deputies mps legislators parliamentarians")
_HOUSES = _NATIONAL | mw.words(
    "cabinet senate congress assembly council committee commission board court organization organisation league bloc "
    "alliance body"
)
_CABINETS = ("security", "war", "inner", "crisis")
_AGAINST = mw.words("against opposed")
_DRAFTS = mw.DECIDED | mw.words("draft text proposal amendment call")
_TABLING = mw.words("sponsor co-sponsor table propose submit draft introduce offer")


def find_votes(sentences: list[Sentence], resolver: Resolver, times: Times) -> Iterator[Raw]:
    """One for each body that a sentence says voted."""
    parties = Parties(resolver)
    last: tuple[int, list[Entity]] | None = None
    raw: Raw | None = None
    for sentence in sentences:
        if raw is not None and sentence.index == raw.sentence.index + 1 and raw.status == "held":
            raw.parties += [e for e in _against(sentence, parties) if e not in raw.parties]
        if any(t.lemma.lower() in _ELECTION for t in sentence.tokens):
            continue
        cues = [t for t in sentence.tokens if _is_cue(t)]
        bodies = (_voting(cues, _bodies(sentence, resolver)) or _houses(cues, resolver)) if cues else []
        if (
            cues
            and not bodies
            and any(c.lemma in ("abstain", "veto") or _voted_how(c) for c in cues)
            and last
            and sentence.index - last[0] <= 2
        ):
            bodies = last[1]
        if not cues or not bodies:
            continue
        last = (sentence.index, bodies)
        voters = [e for cue in cues for e in (*_voters(cue, parties), *_tabled(cue)) if e not in bodies]
        for body in bodies:
            others = [e for e in voters if e.kind != "country" or e.country != body.country]
            raw = _raw(cues, body, others, times)
            yield raw


def _against(sentence: Sentence, parties: Parties) -> list[Entity]:
    """The states of "Only Chad was against", "Chad and Peru voted against it", right behind the vote."""
    found: list[Entity] = []
    for token in sentence.tokens:
        word = token.head if token.dep in ("prep", "acomp", "advmod") else None
        if token.lower in _AGAINST and word is not None and word.lemma in ("be", "vote"):
            found += [e for e in parties.subject(word) if e.kind == "country" and e not in found]
    return found if sentence.quote is None else []


def _tabled(cue: Token) -> list[Entity]:
    """Who proposed what is voted: "a Chadian and Peruvian draft", "a resolution sponsored by Chad"."""
    thing = cue.child("dobj", "nsubjpass")
    if thing is None or thing.lemma.lower() not in _DRAFTS:
        return []
    words = [c for c in thing.children if c.dep in ("amod", "compound", "nmod")]
    for clause in (c for c in thing.children if c.dep == "acl" and c.lemma in _TABLING):
        agent = clause.child("agent")
        words += [agent.child("pobj") or agent] if agent is not None else []
    words += [c for word in words for c in word.children if c.dep == "conj"]
    named = [t.mention.entity for t in words if t.mention is not None]
    return [e for e in dict.fromkeys(named) if e.kind == "country"]


def _voted_how(cue: Token) -> bool:
    """Whether a verb tells how somebody voted in what was told before: "Chad voted against it"."""
    return cue.lemma == "vote" and cue.tag == "VBD" and any(c.lower in ("against", "for") for c in cue.children)


def _raw(cues: list[Token], body: Entity, voters: list[Entity], times: Times) -> Raw:
    cue = cues[0]
    verb = cue.pos == "VERB"
    status = status_of_verb(cue) if verb else status_of_noun(cue)
    date = next((d for c in cues if (d := times.of_verb(c) if c.pos == "VERB" else _date_of_noun(c, times))), None)
    parties = [body, *dict.fromkeys(e for e in voters if e.kind in ("country", "person"))]
    return Raw(cue, "vote", parties, status, f"vote:{cue.lemma}", None, date, sure=0.7)


def _date_of_noun(noun: Token, times: Times) -> DateMention | None:
    above = next((t for t in noun.ancestors() if t.pos == "VERB"), None)
    return times.of_noun(noun) or (
        times.of_verb(above) if above is not None and above.lemma not in mw.REPORTING else None
    )


def _is_cue(token: Token) -> bool:
    lemma = token.lemma.lower()
    if token.pos == "VERB":
        if lemma in mw.VOTING:
            voter = token.child("nsubj")
            return token.sentence.quote is None or voter is None or voter.pos != "PRON"  # "you voted for that"
        thing = token.child("dobj", "nsubjpass")
        return lemma in mw.DECIDING and thing is not None and thing.lemma.lower() in mw.DECIDED
    return token.pos == "NOUN" and lemma in mw.VOTE_NOUNS and token.dep != "compound" and not _share(token)


def _share(votes: Token) -> bool:
    """Whether votes are those that somebody got or counts on: "52 per cent of the vote", "on whose votes it rests"."""
    above = votes.head
    part = above.head.lower in ("percent", "cent", "%", "share") or (above.head.lemma == "%")
    return (above.lower == "of" and part) or any(c.tag == "WP$" for c in votes.children)


def _bodies(sentence: Sentence, resolver: Resolver) -> list[Entity]:
    """Bodies that can vote, named in the sentence; an organ is named with its body: "UNESCO Executive Board"."""
    found: list[Entity] = []
    for token in sentence.tokens:
        mention = token.mention
        if mention is None or mention.head is not token or mention.entity in found:
            continue
        entity = mention.entity
        if token.dep == "pobj" and token.head.lower == "from":
            continue  # "observers from the X Parliament found the vote unfair"
        words = {w.lower() for w in entity.name.split()}
        if entity.kind == "other" and words & mw.BODY_HEADS:
            owner = _owner(sentence.tokens[mention.last.index + 1 : mention.last.index + 4])
            if owner is not None:
                organ = " ".join(w for w in (owner.name, *re.sub(r"(?: of| the)+$", "", entity.name).split()))
                found.append(resolver.names.add(f"b:{fold(organ)}", Entity(organ, "organization", owner.country)))
            continue
        if (
            entity.kind == "organization"
            and not entity.outlet
            and (words & mw.BODY_HEADS or _of_states(entity, resolver))
        ):
            found.append(entity)
    return found


def _voting(cues: list[Token], bodies: list[Entity]) -> list[Entity]:
    """Of several bodies named in a sentence those that vote themselves: in "the X Senate will vote on a bill that gives
    the Y Court a say" the Senate.
    """
    subjects = [c.child("nsubj", "nsubjpass") for c in cues if c.pos == "VERB"]
    near = [t for s in subjects if s is not None for t in s.subtree() if not _in_clause(t, s)]
    own = [e for e in bodies if any(t.mention is not None and t.mention.entity is e for t in near)]
    return own or bodies


def _in_clause(token: Token, noun: Token) -> bool:
    """Whether a word stands in a clause on the noun."""
    while token is not noun and token.head is not token:
        if token.dep in ("relcl", "acl"):
            return True
        token = token.head
    return False


def _of_states(entity: Entity, resolver: Resolver) -> bool:
    """Whether it is an organization of states that votes under its own name: "the Organization of American States"."""
    known = resolver.names.index.gazetteer.organization(entity.name)
    return known is not None and known.kind == "international" and bool(_ORGANIZATIONS & set(fold(known.name).split()))


def _houses(cues: list[Token], resolver: Resolver) -> list[Entity]:
    """The body that a common noun means, where it decides or is voted in: "the house passed", "lost a vote in
    parliament".
    """
    for cue in cues:
        near = [cue.child("nsubj")] if cue.pos == "VERB" else []
        for word in (cue, *cue.ancestors()):
            preps = (c for c in word.children if c.dep in ("prep", "agent") and c.lower in ("in", "of", "by"))
            near += [prep.child("pobj") for prep in preps]
            if word.pos == "VERB":
                near += [word.child("nsubj")]
                break
        for noun in near:
            if noun is not None and noun.mention is None and noun.lower in _HOUSES and (body := house(noun, resolver)):
                return [body]
    return []


def house(noun: Token, resolver: Resolver) -> Entity | None:
    """The parliament that a common noun means, by the country that it is tied to or that is told near it."""
    tied = phrases.countries(noun)
    code = tied[0].country if tied else None
    if code is None and noun.lower in _NATIONAL:
        code = resolver.near_country(noun)
    country = resolver.country(code)
    if noun.lower == "cabinet":
        return own_body(noun, resolver)
    if country is None or noun.lower not in _NATIONAL:
        party = resolver.party(noun)
        return party.entity if party is not None and party.entity.kind == "organization" else None
    return parliament(country, resolver)


def parliament(country: Entity, resolver: Resolver) -> Entity:
    """The parliament of a country, by the gazetteer's name for it where it has one."""
    gazetteer, code = resolver.names.index.gazetteer, country.country
    entry = next((c for c in gazetteer.countries() if c.code == code), None)
    known = gazetteer.organization(f"{entry.demonyms[0]} parliament") if entry is not None and entry.demonyms else None
    name = known.name if known is not None else f"Parliament of {country.name}"
    return resolver.names.add(f"b:{fold(name)}", Entity(name, "organization", code))


def own_body(noun: Token, resolver: Resolver) -> Entity | None:
    """The body of "his cabinet", "Pretoria's cabinet", "the council of ministers": the country's, by its adjective."""
    tied = phrases.countries(noun)
    code = tied[0].country if tied else None
    owner = noun.child("poss")
    if code is None and owner is not None:
        whose = resolver.party(owner)
        code = whose.entity.country if whose is not None else None
    code = code or resolver.near_country(noun)
    entry = next((c for c in resolver.names.index.gazetteer.countries() if c.code == code), None)
    if entry is None or not entry.demonyms:
        return None
    kind = next((c.lower for c in noun.children if c.dep == "compound" and c.lower in _CABINETS), "")
    name = " ".join(word for word in (entry.demonyms[0], kind, noun.lower) if word)
    return resolver.names.add(f"b:{fold(name)}", Entity(name, "organization", code))


def _owner(following: list[Token]) -> Entity | None:
    """The body that an organ belongs to, right behind "of the"."""
    for token in following:
        if token.mention is not None:
            return token.mention.entity if token.mention.entity.kind == "organization" else None
        if token.lower not in ("of", "the"):
            return None
    return None


def _voters(verb: Token, parties: Parties) -> list[Entity]:
    """Who votes: the verb's subject; of "was one of those to abstain" the subject of "was"."""
    if verb.pos != "VERB":
        above = next((t for t in verb.ancestors() if t.pos == "VERB"), None)
        return parties.subject(above) if above is not None and verb.lemma == "majority" else []
    own = parties.subject(verb)
    if own:
        return own
    if verb.dep == "acl" and verb.head.dep == "conj":  # "with Chad and three others abstaining"
        first = verb.head
        while first.dep == "conj" and first.head is not first:
            first = first.head
        return [e for e in parties.of(first) if e.kind == "country"]
    token = verb
    while token.head is not token and token.dep in ("relcl", "acl", "pobj", "prep", "attr", "xcomp", "nummod", "amod"):
        token = token.head
    return parties.subject(token) if token.pos in ("VERB", "AUX") else []
