"""At whom an act is aimed where its verb has a slot for that: the party, whose it is, else the thing in words."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.aims.claims import CLAIMS, claimant, nation, owner
from graphmodel.extract.aims.third import called_by, deed_of, definite, is_deed, own_state
from graphmodel.extract.aims.told import as_counterpart, bloc, both, own_government, whole
from graphmodel.extract.aims.within import state_behind
from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.base import best
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_OF_PLACES = frozenset("governments peoples people leaders presidents ministers authorities".split())
_PROPOSED = frozenset("plan proposal offer pact deal accord agreement motion resolution draft".split())
"""What more than its maker stands behind."""
_NAMING = frozenset("call term describe label brand see regard dub".split())
_COUNTING = frozenset(("both", "some", "certain"))
_SOME = frozenset("some many several most all any one two three".split())
_TELLING_WHICH = frozenset("of for in at from on against between with over to".split())
"""Words before what tells which thing is meant: "attacks on diplomats", "the deal between A and B"."""
_REACH = 40
"""Sentences that a thing may lie back of the word for it."""
_OUTLETS = lx.OUTLET_HEADS | {"paper", "broadcaster", "magazine", "station"}


def target_of(token: Token, draft: Draft, resolver: Resolver) -> tuple[str | None, Entity | None]:
    """Name and, where one is known, party of what an act is aimed at.

    A concern has none but a party that is named itself: the place of a war is not at fault.
    """
    token = _meant(token)
    party = _party(token, draft, resolver)
    whose = party or owner(token, draft, resolver) or outlet_of(token, resolver)
    if whose is not None:
        described = whose is party and whose.kind == "other" and not whose.plural
        return _counted(token, whose.name) if described else whose.name, whose
    if draft.act == "concern":
        return None, None
    tied = [c for c in phrases.countries(token) if c.country != draft.speaker.country]
    people = draft.act == "accuse" and token.tag == "NNS"  # who is accused is somebody: "Thai merchants"
    if tied and not people:
        country = resolver.country(tied[0].country) or tied[0]
        return country.name, country
    fuller = _fuller(token, resolver)
    whose = owner(fuller, draft, resolver) if fuller is not None else None
    whose = whose or (called_by(fuller, draft, resolver) if fuller is not None and is_deed(fuller) else None)
    whose = whose or (deed_of(token, draft, resolver) if draft.act != "accuse" else None)
    whose = whose or claimant(token, draft, resolver)
    if whose is not None and not (fuller is not None and token.lower in _PROPOSED):
        return whose.name, whose
    whose = _by_label(token, draft, resolver) if draft.act == "condemn" else None
    if whose is not None:
        return whose.name, whose
    if token.pos not in ("NOUN", "PROPN"):
        return None, None
    noun = fuller or token
    name = _without_judgement(phrases.words(noun, with_prep=draft.act != "accuse", preps=_TELLING_WHICH), noun)
    return _counted(token, name) or None, None


def _counted(noun: Token, name: str) -> str:
    """A phrase with the word that says how many of them: "some countries", "both camps"."""
    counted = next((c.lower for c in noun.children if c.lower in _COUNTING and c.index < noun.index), None)
    return f"{counted} {name}" if counted and name and not name.lower().startswith(counted) else name


def _meant(token: Token) -> Token:
    """The noun for which a word only stands: "what he called blackmail", "some of the judges", "called the raid
    banditry".
    """
    if token.lower == "what":
        for verb in (token.head, *token.children):
            named = _called_so(verb) if verb.lemma in _NAMING else None
            if named is not None:
                return named
    of = next((c for c in token.children if c.dep == "prep" and c.lower == "of"), None)
    if token.lower in _SOME and of is not None:
        return of.child("pobj") or token
    if token.dep == "dobj" and token.head.lemma in _NAMING and token.head.child("oprd", "ccomp", "xcomp") is None:
        thing = token.child("compound")
        bare = [c for c in token.children if c.dep not in ("det", "compound", "prep", "punct")]
        if thing is not None and thing.tag == "NN" and phrases.determiner(token) == "definite" and not bare:
            return thing
    return token


def _called_so(verb: Token) -> Token | None:
    prep = next((c for c in verb.children if c.dep == "prep" and c.lower == "as"), None)
    return (prep.child("pobj") if prep is not None else None) or verb.child("oprd", "dobj", "attr")


def _by_label(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "dismissed the talks as a trap laid by X": who stands behind what a thing is called."""
    prep = next((c for v in (token.head, token) for c in v.children if c.dep == "prep" and c.lower == "as"), None)
    label = prep.child("pobj") if prep is not None else None
    laid = label.child("acl") if label is not None else None
    agent = laid.child("agent") if laid is not None else None
    doer = agent.child("pobj") if agent is not None else None
    party = resolver.party(doer) if doer is not None else None
    if party is not None and party.entity.kind in PARTIES and not same_side(party.entity, draft.speaker):
        return party.entity
    return owner(label, draft, resolver) if label is not None else None


def _without_judgement(name: str, noun: Token) -> str:
    """As in "called the remarks unacceptable", "called the bombing terrorism": less what it is called."""
    after = noun.subtree()[-1]
    judged = after.dep in ("amod", "compound") and after.head is noun and after.index > noun.index
    return name.removesuffix(f" {after.text}") if judged and after.text != name else name


def _party(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    if token.lower == "it" and draft.act != "accuse":
        return None  # what is called, denied or welcomed is a thing
    pair = both(token, draft, resolver) or _of_places(token, resolver) or bloc(token, draft, resolver)
    pair = pair or own_government(token, draft, resolver) or own_state(token, draft, resolver)
    pair = pair or state_behind(token, resolver)
    if pair is not None:
        return pair
    for child in token.children:
        if child.dep == "appos" and child.mention is not None and child.mention.entity.kind == "organization":
            return child.mention.entity
    if (people := nation(token)) is not None and len(phrases.members(token)) == 1:
        return people
    found = [p for t in phrases.members(token) if (p := resolver.party(t, draft.speaker)) is not None]
    party = best([p for p in found if p.entity is not draft.speaker])
    if party is None:
        return None
    entity = as_counterpart(whole(token, party.entity, resolver), token)
    return resolver.country(entity.country) or entity if entity.kind == "country" else entity


def _fuller(noun: Token, resolver: Resolver) -> Token | None:
    """As in "the pact" after "the fishing pact of 1902": the last phrase with that noun that says more."""
    if noun.tag not in ("NN", "NNS") or not definite(noun) or noun.quote is not None:
        return None
    if any(c.dep not in ("det", "punct") and c.lower != "as" and not phrases.where_told(c) for c in noun.children):
        return None
    for sentence in reversed(resolver.article.sentences[max(0, noun.sentence.index - _REACH) : noun.sentence.index]):
        for other in sentence.tokens:
            if other.lower == noun.lower and other.tag == noun.tag and sentence.quote is None and _says_more(other):
                return other
    return None


def told_before(noun: Token, resolver: Resolver) -> str | None:
    """A thing turned down that the text named in full before: "the plan" after "the Swiss peace plan"."""
    fuller = _fuller(noun, resolver)
    return phrases.words(fuller) if fuller is not None else None


def _says_more(noun: Token) -> bool:
    """Whether a phrase says which one is meant: by a name, a noun, an owner or "of"."""
    return any(
        (c.dep in ("compound", "nmod") or (c.dep in ("amod", "poss") and c.mention is not None))
        or (c.dep == "prep" and c.index == noun.index + 1 and (c.lower == "of" or _named_behind(c)))
        for c in noun.children
    )


def _named_behind(prep: Token) -> bool:
    """As in "talks in Oslo", "the treaty with Chad"."""
    noun = prep.child("pobj")
    return prep.lower in ("in", "on", "at", "with", "between", "for") and noun is not None and noun.mention is not None


def _of_places(token: Token, resolver: Resolver) -> Entity | None:
    """As in "the Governments of X, Y and Z", "the people of X": those countries."""
    of = next((c for c in token.children if c.dep == "prep" and c.lower == "of"), None)
    noun = of.child("pobj") if of is not None else None
    if token.lower not in _OF_PLACES or noun is None:
        return None
    found = [p for t in phrases.members(noun) if (p := resolver.party(t)) is not None and p.entity.kind == "country"]
    several = len(found) > 1 or token.lower in ("people", "peoples", "authorities")
    joint = best(found) if several else None
    return joint.entity if joint is not None else None


def outlet_of(token: Token, resolver: Resolver) -> Entity | None:
    """Whose report it is where only "the newspaper" stands by it: the outlet named last before."""
    owners = [c for c in token.children if c.dep == "poss"]
    owners += [g for c in token.children if c.dep in ("prep", "agent") and c.lower == "by" for g in c.children]
    for word in owners:
        if word.lower not in _OUTLETS or word.mention is not None:
            continue
        if phrases.determiner(word) == "definite":
            for mention in reversed(resolver.names.mentions):
                if mention.start < word.start and mention.entity.outlet:
                    return mention.entity
        if any(c.dep in ("amod", "compound", "nmod") for c in word.children):
            return Entity(phrases.words(word), "organization", outlet=True)
    return None


def claim_behind(verb: Token) -> Token | None:
    """As in "dismissed as absurd the charge that": the claim behind what it is called."""
    behind = [t for t in verb.subtree() if t.index > verb.index and t.lemma.lower() in CLAIMS and t.pos == "NOUN"]
    return behind[0] if behind else None


def described_doer(subject: Token) -> str | None:
    """Who is blamed where the article only describes them: "complained that officers had hidden it"."""
    word = subject.lower.rpartition("-")[2]
    people = word in lx.PERSON_NOUNS or word in ("sides", "parties", "circles", "gangs", "speculators", "forces")
    if subject.tag != "NNS" or subject.mention is not None or not people or subject.dep != "nsubj":
        return None
    return phrases.words(subject, numbers=True) or None
