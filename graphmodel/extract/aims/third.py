"""A third party behind what is asked, turned down or judged: "sanctions on X", "the removal of X", "the raid" of X."""

from __future__ import annotations

from graphmodel.extract.aims.claims import owner
from graphmodel.extract.aims.within import state_behind
from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.base import best
from graphmodel.extract.coref.pronouns import FEMALE, MALE
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.extract.parse import complements as cp
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_MEASURES = frozenset(
    "sanction sanctions embargo action measure measures tariff tariffs boycott penalty penalties blockade "
    "charges proceedings strike strikes curbs restrictions punishment ban".split()
)
_UPON = ("on", "upon", "against", "over", "with")
_PUNISHING = frozenset(
    "condemn sanction punish isolate expel suspend exclude censure denounce boycott disarm arrest extradite prosecute "
    "penalise penalize ostracise ostracize blacklist rebuke restrain overthrow oust remove disown".split()
)
_REMOVALS = frozenset(
    "removal ouster resignation expulsion arrest extradition trial overthrow dismissal isolation suspension exclusion "
    "departure prosecution indictment condemnation impeachment disarmament".split()
)
_ADMITTING = frozenset("receive host admit invite see recognise recognize meet".split())
_PARTS = frozenset("role place part future seat".split())
_PROPOSED = frozenset("plan proposal offer demand draft request terms condition conditions ultimatum note".split())
_GOVERNING = frozenset("government administration authorities regime leadership cabinet".split())
_BARE = frozenset("the central federal interim present current whole entire transitional very our national".split())
_OFFICES = frozenset(
    "minister secretary president premier chancellor ambassador envoy spokesman spokeswoman spokesperson ministry "
    "commissioner king queen emir consul delegate representative official".split()
)
_OPPOSED = frozenset("opposition shadow former ex rebel dissident exiled party".split())
_DEEDS = (
    ("visit visits trip tour journey stopover", "visit travel land arrive fly tour"),
    (
        "attack raid strike strikes bombing bombardment shelling assault airstrike airstrikes incursion invasion "
        "onslaught barrage salvo offensive",
        "attack raid strike bomb bombard shell storm invade launch fire assault overrun",
    ),
    ("decision move step announcement", "decide announce"),
    ("arrest arrests detention seizure capture", "arrest detain seize capture"),
    ("test tests explosion explosions launch launching", "test explode detonate launch fire"),
    ("sanctions tariffs embargo ban curbs restrictions", "impose ban"),
    ("expulsion expulsions", "expel"),
    ("killing killings massacre execution executions", "kill massacre execute hang shoot"),
    ("annexation takeover occupation", "annex seize occupy"),
    ("closure blockade", "close blockade"),
    ("suspension cancellation postponement", "suspend cancel postpone"),
    ("deployment buildup build-up", "deploy mass station"),
    ("withdrawal pullout", "withdraw pull"),
    ("purchase sale", "buy purchase sell"),
    ("refusal refusals", "refuse decline reject"),
    ("landing landings", "land"),
    ("exercise exercises manoeuvres maneuvers drill drills", "exercise"),
    ("crackdown repression", "crack suppress"),
    ("violation violations breach breaches", "violate breach"),
    ("rejection", "reject"),
    ("firing", "fire"),
)
"""Nouns for deeds of one kind, and the verbs that may have told them before."""
_PLACING = frozenset("on in at near against over during as after".split())
_KINDS = {n: (frozenset(ns.split()), frozenset(vs.split())) for ns, vs in _DEEDS for n in ns.split()}
_GUESSED = 0.6
"""How sure it is that "the government" is that of the country which an article names most."""
_REACH = 8
"""Sentences that a deed may lie back."""
_FAR = 20
"""The same for one called by the same noun."""


def third_party(draft: Draft, frame: Frame, resolver: Resolver) -> Entity | None:
    """Against whom something is asked of another: "asked X to condemn Y", "sanctions on Y", "the removal of Y"."""
    inside = frame.content or list(frame.trigger.subtree())
    for token in inside:
        if token is frame.speaker or token.quote is not None:
            continue
        noun: Token | None = None
        if token.pos == "VERB" and token.lemma in _PUNISHING and token is not frame.trigger and not _negated(token):
            noun = token.child("nsubjpass") if cp.is_passive(token) else token.child("dobj")
        elif token.pos == "NOUN" and token.lower in _MEASURES:
            noun = cp.prep_object(token, _UPON) or cp.prep_object(token.head, ("on", "upon", "against"))
        elif token.pos == "NOUN" and token.lower in _REMOVALS:
            noun = cp.prep_object(token, ("of",)) or token.child("poss")
        found = _other(noun, draft, resolver) if noun is not None else None
        if found is not None:
            return found
    return None


def _negated(verb: Token) -> bool:
    return any(c.dep == "neg" for c in verb.children)


def turned_down(draft: Draft, frame: Frame, resolver: Resolver) -> Entity | None:
    """As in "refused to sign a Thai plan", "refused to receive X", "ruled out any role for X"."""
    for token in frame.content or list(frame.trigger.subtree()):
        if token.quote is not None or token is frame.speaker:
            continue
        found: Entity | None = None
        admitted = token.child("dobj") if token.pos == "VERB" and token.lemma in _ADMITTING else None
        noun = cp.prep_object(token, ("for",)) if token.pos == "NOUN" and token.lower in _PARTS else admitted
        if noun is not None:
            found = _other(noun, draft, resolver)
        elif token.pos == "NOUN" and token.lemma.lower() in _PROPOSED:
            found = owner(token, draft, resolver) or called_by(token, draft, resolver)
        if found is not None:
            return found
    return None


def own_state(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "the government had failed us", said by somebody who does not speak for it: that of his country."""
    speaker = draft.speaker
    home = speaker.country or resolver.home
    if token.lower not in _GOVERNING or home is None or speaker.kind not in ("person", "organization"):
        return None
    if not all(c.lower in _BARE or c.dep in ("punct", "relcl") for c in token.children):
        return None
    titles = {w for r in speaker.roles if not r.former for w in r.title.lower().replace("-", " ").split()}
    if speaker.kind == "organization":
        titles |= set(speaker.name.lower().split())
    if titles & _OFFICES and not titles & _OPPOSED:
        return None
    party = resolver.party(token)
    if party is not None and party.entity.country not in (None, home) and party.sure > _GUESSED:
        return None
    return resolver.country(home) if titles or speaker.person else None


def deed_of(noun: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """Who did "the raid", "the decision": whose it was said to be, or whom the clause before it has do it."""
    if not definite(noun) or any(c.dep == "poss" for c in noun.children):
        return None
    if any(c.dep == "prep" and c.lower not in _PLACING for c in noun.children):
        return None
    nouns, verbs = _KINDS.get(noun.lower, (frozenset(), frozenset()))
    if not verbs:
        return None
    own = any(c.dep in ("amod", "compound", "nmod") for c in noun.children)  # "the bus attack" is no other attack
    at = noun.sentence.index
    for sentence in reversed(resolver.article.sentences[max(0, at - _FAR) : at]):
        near = sentence.index >= at - _REACH and not own
        for token in reversed(sentence.tokens):
            found: Entity | None = None
            if token.pos == "NOUN" and (token.lower == noun.lower or (near and token.lower in nouns)):
                found = owner(token, draft, resolver) or called_by(token, draft, resolver)
            elif near and token.pos == "VERB" and token.lemma in verbs and token.quote is None:
                found = _doer(token, draft, resolver)
            if found is not None:
                return found
    return None


def definite(noun: Token) -> bool:
    """Whether a noun is one told of before; the parser may take "the raid" of "termed the raid piracy" for one noun."""
    whole = noun.head if noun.dep == "compound" else noun
    return phrases.determiner(whole) == "definite"


def is_deed(noun: Token) -> bool:
    """Whether a noun tells what somebody did: "the raid", "those tests"."""
    return noun.lower in _KINDS


def _doer(verb: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    agent = verb.child("agent")
    subject = (agent.child("pobj") if agent is not None else None) if cp.is_passive(verb) else verb.child("nsubj")
    if subject is None:
        return None
    state = state_behind(subject, resolver)
    return _other(subject, draft, resolver) if state is None else None if same_side(state, draft.speaker) else state


def called_by(noun: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "the Thai plan", "U.S. sanctions": the other country by which a noun is called."""
    for child in noun.children:
        tied = child.mention.entity if child.mention is not None and child.dep in ("amod", "compound", "nmod") else None
        if tied is not None and tied.kind == "country" and tied.country != draft.speaker.country:
            return resolver.country(tied.country)
    return None


def _other(noun: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """The party or parties of a phrase: none of the speaker's own side, not who is spoken to."""
    if noun.lower in MALE | FEMALE or noun.lower in ("you", "it", "they", "them", "that", "who", "which"):
        return None
    found = [p for t in phrases.members(noun) if (p := resolver.party(t, draft.speaker)) is not None]
    party = best(found) if found else None
    if party is None or not all(
        p.entity.kind in PARTIES and not p.entity.outlet and not same_side(p.entity, draft.speaker) for p in found
    ):
        return None
    heard = draft.addressee
    if heard is not None and (party.entity is heard or same_side(party.entity, heard)):
        return None
    return party.entity
