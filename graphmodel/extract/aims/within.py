"""The party that stands in a phrase of what is refused, forbidden or asked: "no talks with X", "never let X do it",
"a truce between X and Y", "the withdrawal of X's troops".
"""

from __future__ import annotations

from graphmodel.extract.aims.claims import owner
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

_DEALING = frozenset(
    "talk negotiate meet sit deal speak cooperate compromise bargain recognize recognise join parley "
    "work engage".split()
)
_DEALINGS = frozenset(
    "talk talks negotiation negotiations dialogue contact contacts meeting summit truce ceasefire cease-fire armistice "
    "peace deal pact agreement accord compromise relations ties settlement concession concessions coalition".split()
)
_LETTING = frozenset("allow let permit tolerate".split())
_ARMED = frozenset(
    "force forces troops soldiers soldier army navy warship warships jet jets warplanes fighters gunboats gunboat "
    "planes aircraft helicopters drones tanks artillery agents spies commandos paratroopers marines gunners militias "
    "missiles rockets vessels guards officers policemen policeman police gendarmes guardsmen coastguards frogmen "
    "authorities conscripts sailors airmen pilots saboteurs bombers submarines submarine destroyers frigates patrols "
    "patrol garrison regulars legionnaires sappers gendarmerie intelligence airforce air-force bulldozers".split()
)
"""What a state sends: who is blamed for it is the state."""
_BETWEEN = frozenset(
    "talks dialogue negotiations truce ceasefire cease-fire peace reconciliation settlement cooperation calm "
    "rapprochement understanding agreement meeting summit contacts".split()
)
_LEAVING = frozenset(
    "withdrawal retreat pullout pull-out departure surrender disarmament disbanding dissolution cooperation "
    "compliance restraint apology explanation resignation demobilization demobilisation evacuation".split()
)
"""What only its owner can do."""
_ENDING = frozenset("end halt stop cessation".split())
_GAINS = frozenset("part seat place role say voice share chance access right rights time guarantees help".split())


def state_behind(noun: Token, resolver: Resolver) -> Entity | None:
    """As in "Thai forces", "the jets of Chad": the country whose they are."""
    if noun.lower not in _ARMED or noun.mention is not None:
        return None
    tied = phrases.countries(noun)
    return resolver.country(tied[0].country) if tied else None


def refused_party(draft: Draft, frame: Frame, resolver: Resolver) -> Entity | None:
    """With whom somebody will not deal: "ruled out talks with X", "would not sit down with X", "refused to meet X"."""
    inside = frame.content or list(frame.trigger.subtree())
    for token in inside:
        if token is frame.speaker or (token.quote is not None and not frame.quotes):
            continue
        noun = None
        if token.lemma in _DEALING and token.pos == "VERB":
            noun = cp.prep_object(token, ("with", "to"))
            if noun is None and token.lemma in ("meet", "recognize", "recognise", "join"):
                noun = token.child("dobj")
        elif token.lower in _DEALINGS and token.pos == "NOUN":
            noun = cp.prep_object(token, ("with",))
        found = _joint(noun, draft, resolver, fighting=True) if noun is not None else None
        if found is not None and found is not draft.addressee:
            return found
    return None


def forbidden(draft: Draft, frame: Frame, resolver: Resolver) -> Entity | None:
    """Whom a threat forbids something: "would never allow X to build it"."""
    for token in frame.content:
        if token.lemma not in _LETTING or not any(c.dep == "neg" for c in token.children):
            continue
        below = next((c for c in token.children if c.dep in ("ccomp", "xcomp")), None)
        noun = (below.child("nsubj") if below is not None else None) or token.child("dobj")
        found = _joint(noun, draft, resolver) if noun is not None else None
        if found is not None and found is not draft.addressee:
            return found
    return None


def asked_within(draft: Draft, frame: Frame, resolver: Resolver) -> Entity | None:
    """Who is to do what is asked by a noun: "called for talks between X and Y", "demanded X's withdrawal", "for an end
    to the raids by X". A person who is to go is not spoken to.
    """
    thing = cp.direct_object(frame.trigger) or cp.prep_object(frame.trigger, ("for",))
    for noun in phrases.members(thing) if thing is not None else []:
        word = noun.lower
        found: Entity | None = None
        if word in _BETWEEN:
            pair = cp.prep_object(noun, ("between",))
            found = _joint(pair, draft, resolver) if pair is not None and len(phrases.members(pair)) > 1 else None
        elif word in _LEAVING:
            of = cp.prep_object(noun, ("of",))
            found = owner(noun, draft, resolver) or _its(noun, draft, resolver)
            found = found or (state_behind(of, resolver) or _joint(of, draft, resolver) if of is not None else None)
        elif word in _ENDING:
            found = _ended(noun, draft, resolver)
        if found is not None and not found.person and not same_side(found, draft.speaker):
            return found
    return None


def _ended(noun: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "an end to X's raids", "a halt to Russian attacks": whose doing is to stop."""
    deed = cp.prep_object(noun, ("to", "of"))
    if deed is None or deed.mention is not None:
        return None
    tied = [c.mention.entity for c in deed.children if c.mention is not None and c.dep == "amod"]
    state = resolver.country(tied[0].country) if tied and tied[0].kind == "country" else None
    return owner(deed, draft, resolver) or state


def gains(root: Token | None) -> bool:
    """Whether the subject of what is asked gets something by it: "must have a seat", "must be part of it"."""
    if root is None:
        return False
    thing = root.child("dobj", "attr")
    if root.lemma == "be":
        return thing is not None and thing.lower == "part"
    return root.lemma in ("have", "get", "receive", "keep") and thing is not None and thing.lower in _GAINS


def _its(noun: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "condemned the entry of X and demanded its withdrawal": whose it is by the pronoun."""
    word = next((c for c in noun.children if c.dep == "poss" and c.lower in ("its", "their")), None)
    party = resolver.party(word, draft.speaker) if word is not None else None
    if party is None or party.entity.kind not in PARTIES or same_side(party.entity, draft.speaker):
        return None
    return party.entity


def _joint(noun: Token, draft: Draft, resolver: Resolver, *, fighting: bool = False) -> Entity | None:
    """The party or parties of a phrase, none of the speaker's own side; `fighting`: a body of his own country is none,
    since nobody refuses to deal with his own.
    """
    if noun.lower in MALE | FEMALE:
        return None
    found = [p for t in phrases.members(noun) if (p := resolver.party(t, draft.speaker)) is not None]
    mine = [p for p in found if same_side(p.entity, draft.speaker)]
    if fighting:
        mine = [p for p in mine if p.entity.kind != "organization" or p.entity.name == draft.speaker.name]
    known = not mine and all(p.entity.kind in PARTIES for p in found)
    party = best(found) if found and known else None
    return party.entity if party is not None else None
