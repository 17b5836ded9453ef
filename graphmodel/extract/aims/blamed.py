"""Who is blamed where the verb has no slot for it: the subject of what is said, whose it is, else that subject.

"said the Danish contingent had looked away", "The union, she said, 'has lost its way'", "It is Quito that broke it".
"""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.acts import ActJudge
from graphmodel.extract.aims.claims import nation, owner
from graphmodel.extract.aims.third import deed_of, own_state
from graphmodel.extract.aims.told import both
from graphmodel.extract.aims.within import state_behind
from graphmodel.extract.content.sides import doer, same_side
from graphmodel.extract.coref.base import Party, best
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.extract.parse import complements as cp
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_RELATIVE = frozenset("that which who".split())
_VAGUE = frozenset(
    "thing what time day way problem question reason point issue situation aim goal idea fact matter truth result one "
    "lot rest man woman responsibility blame fault everybody everyone nobody anybody somebody nothing something all "
    "people person place there no other others some many none".split()
)
_GROUPS = frozenset("world circles gangs enemy forces sides parties speculators powers rulers troops soldiers".split())
_ACTING = frozenset(
    "contingent contingents peacekeepers peacekeeper side government governments leadership delegation diplomats crews "
    "crew diplomacy negotiators administration actions conduct behaviour behavior policy".split()
)
"""Those who act for the state that they are called by, and what is told in their stead."""
_DEPLORING = frozenset(
    "deplore condemn denounce regret protest reject decry censure blame accuse criticise criticize".split()
)
_ACTS = frozenset(
    "blame protest complaint criticism accusation charge allegation condemnation regret reproach responsibility "
    "indignation outrage anger dismay disgust fire invective attack".split()
)
"""Objects that only tell the act: "laid the blame", "lodged a protest"."""
_UPON = ("on", "upon", "at", "against")
_STOPS = frozenset(",;:.")
_THINKING = frozenset("think believe consider feel know say find hold see regret".split())
_ANYBODY = frozenset("he she it they this that".split())
_PRONOUNS = frozenset("it they he she this that these those you i we".split())


def blamed(draft: Draft, frame: Frame, judge: ActJudge, resolver: Resolver) -> tuple[str | None, Entity | None]:
    """Name and, where one is known, party of who is blamed by what is said."""
    words: str | None = None
    for root in _roots(frame, judge):
        subject = _subject(root, frame)
        if subject is None or _own(subject):
            continue
        name, entity = _named(subject, root, draft, frame, resolver)
        if entity is not None:
            return name, entity
        if name is not None and _somebody(subject):
            words = words or name
    return words, None


def blamed_thing(draft: Draft, frame: Frame, judge: ActJudge, resolver: Resolver) -> str | None:
    """The thing that is judged, in words: "said the scheme was a disgrace"."""
    for root in _roots(frame, judge):
        subject = _subject(root, frame)
        if subject is not None and not _own(subject) and not _somebody(subject):
            return _named(subject, root, draft, frame, resolver)[0]
    return None


def deplored(frame: Frame, judge: ActJudge) -> Token | None:
    """What the speaker himself says that he deplores: "We deplore the use of force"."""
    for root in _roots(frame, judge):
        subject = doer(root)
        own = ("i", "we") if frame.quotes else ("i", "we", "he", "she", "it", "they")
        if subject is not None and subject.lower in own and root.lemma in _DEPLORING:
            return root.child("dobj")
    return None


def judged_object(frame: Frame) -> Token | None:
    """As in "described the seizure as a scandal", "regretted the refusal", "laid the blame on X"."""
    thing = cp.direct_object(frame.trigger)
    if thing is None or thing is frame.addressee or thing.quote is not None:
        return None
    if thing.lemma.lower() not in _ACTS:
        return thing
    for token in thing.sentence.tokens[thing.index + 1 :]:
        if token.text in _STOPS:
            break
        if token.dep == "pobj" and token.head.lower in _UPON and not phrases.where_told(token.head):
            return token
    return None


def _somebody(noun: Token) -> bool:
    """Whether a noun means people or a body, or is a name."""
    word = noun.lower.rpartition("-")[2]
    listed = word in lx.PERSON_NOUNS or word in lx.ORG_NOUNS or noun.lemma.lower() in lx.ORG_NOUNS or word in _GROUPS
    return noun.mention is not None or listed


def _roots(frame: Frame, judge: ActJudge) -> list[Token]:
    if frame.quotes:
        return [_told_by_us(s.root) for s in judge.quoted(frame)]
    return [frame.content_root] if frame.content_root is not None else []


def _told_by_us(root: Token) -> Token:
    """As in "We think that the drills are reckless": what they think."""
    subject, below = root.child("nsubj"), root.child("ccomp")
    mine = subject is not None and subject.lower in ("i", "we") and root.lemma in _THINKING
    return below if mine and below is not None else root


def _subject(root: Token, frame: Frame) -> Token | None:
    """The subject of a clause; of "it is X that does", X; the one before an aside that the parser took for all."""
    subject = doer(root)
    if subject is not None and subject.lower in _RELATIVE and root.head.lemma == "be":
        return root.head.child("attr")
    trigger = frame.trigger
    if subject is None and frame.quotes and trigger.dep == "parataxis" and trigger.head.pos in ("NOUN", "PROPN"):
        return trigger.head
    if subject is None and root.sentence is frame.sentence:
        return _before_aside(frame)
    if subject is None or not (cp.is_passive(root) and subject.dep == "nsubjpass"):
        return subject
    agent = root.child("agent")
    return agent.child("pobj") if agent is not None else None


def _before_aside(frame: Frame) -> Token | None:
    """As in "The council, he declared, had broken it", where the parser left the first noun alone."""
    for noun in frame.trigger.children:
        after = noun.sentence.next(noun)
        apart = after is not None and after.text == "," and noun.index < frame.trigger.index
        if apart and noun.dep == "dep" and noun.pos in ("NOUN", "PROPN") and noun is not frame.speaker:
            return noun
    return None


def _own(subject: Token) -> bool:
    """As in "our people", "his country", "I"."""
    if subject.lower in ("i", "we", "one"):
        return True
    return any(c.dep == "poss" and c.lower in ("his", "her", "our", "my", "its", "their") for c in subject.children)


def _named(
    subject: Token, root: Token, draft: Draft, frame: Frame, resolver: Resolver
) -> tuple[str | None, Entity | None]:
    """Who or what a subject is, where he is none of the speaker's own side."""
    if not frame.quotes and subject.lower in _ANYBODY:
        return None, None  # in reported speech mostly the speaker, or a thing
    if subject.lower in ("it", "this", "that") and root.lemma == "be":
        return None, None  # a thing
    home = own_state(subject, draft, resolver)
    party = home or both(subject, draft, resolver) or _joint(subject, root, draft, resolver)
    if party is not None:
        crowd = subject.lower in ("they", "these", "those") and party.kind not in ("country", "person")
        if crowd or party.kind not in (*PARTIES, "other") or party is draft.addressee:
            return None, None
        return (party.name, party) if party is home or not _mine(party, draft.speaker, resolver) else (None, None)
    if subject.lower in _PRONOUNS:
        return None, None
    whose = owner(subject, draft, resolver) or deed_of(subject, draft, resolver)
    if whose is not None and whose is not draft.addressee:
        return whose.name, whose
    quoted = subject.quote is not None and not frame.quotes
    if subject.pos not in ("NOUN", "PROPN") or subject.lemma.lower() in _VAGUE or quoted:
        return None, None
    tied = [c for c in _tied(subject) if c.country != draft.speaker.country]
    if tied:
        country = resolver.country(tied[0].country) or tied[0]
        return country.name, country
    return phrases.words(subject, numbers=True) or None, None


def _mine(party: Entity, speaker: Entity, resolver: Resolver) -> bool:
    """Whether a party is the speaker's own: his country, the body that he leads, or one of several that are blamed."""
    home = resolver.country(speaker.country)
    among = speaker.name in party.name or (home is not None and home.name in party.name)
    leads = any(r.organization is not None and r.organization == party.name for r in speaker.roles)
    return same_side(party, speaker) or among or leads


def _joint(subject: Token, root: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """The party or parties of a subject: those joined to it before its verb."""
    found = []
    for member in phrases.members(subject):
        if subject.index < root.index < member.index:
            break  # the parser joined a later name
        state = state_behind(member, resolver) or _called_by(member, resolver) or nation(member)
        if state is None and member is not subject and member.tag == "NNS":
            state = next(iter(phrases.countries(member)), None)  # "X and officials of Y"
        party = Party(state, "behind", 0.6) if state is not None else resolver.party(member, draft.speaker)
        if party is None or party.entity.unnamed:
            return None
        found.append(party)
    joint = best(found)
    return joint.entity if joint is not None else None


def _called_by(noun: Token, resolver: Resolver) -> Entity | None:
    """As in "the Danish contingent": the country of a group that acts for it."""
    tied = _tied(noun) if noun.mention is None and noun.lower in _ACTING else []
    return resolver.country(tied[0].country) if tied else None


def _tied(noun: Token) -> list[Entity]:
    """Countries that a noun is called by: "the Danish contingent"."""
    return [
        c.mention.entity
        for c in noun.children
        if c.mention is not None
        and c.dep in ("amod", "compound", "nmod", "poss")
        and c.mention.entity.kind == "country"
    ]
