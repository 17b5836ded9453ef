"""Whose word or deed an act is aimed at: owners, doers, and the maker of what is only pointed to ("that promise")."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.base import best
from graphmodel.extract.coref.pronouns import FEMALE, MALE
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import is_passive
from graphmodel.extract.parse.outlets import REPORTS, printed_at

CLAIMS = frozenset(
    "claim charge allegation accusation report story suggestion assertion statement promise pledge offer demand "
    "proposal remark comment criticism warning threat denial account version announcement request appeal "
    "ultimatum complaint insinuation call".split()
)
_DEEDS = frozenset("decision letter news plan idea".split())
"""What the last speaker need not have made unless it is pointed to: "this decision"."""
_DOINGS = frozenset(
    "entry arrival advance incursion conduct behaviour behavior attitude action activity failure refusal silence "
    "decision effort mediation role work leadership stance policy intransigence inaction restraint "
    "readiness willingness attempt withdrawal departure".split()
)
"""Nouns whose "of" names who does it, not to whom it is done."""
_WORDS = frozenset("remark comment statement letter criticism speech tone insinuation".split())
_POINTING = frozenset("this that these those such".split())
_REACH = 2
"""Sentences that a claim may lie back."""
AGAINST = frozenset(
    "opposition critics critic opponents dissident dissidents rebel rebels activist activists protesters exiles "
    "campaigners separatists guerrillas insurgents".split()
)
"""Those who do not speak for the country that they come from."""


def owner(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """Whose a thing is or who did it: "X's report", "the raid by X"; None where the speaker's own side is named."""
    found = [c for c in token.children if c.dep == "poss"]
    found += [g for c in token.children if c.dep in ("prep", "agent") and c.lower == "by" for g in c.children]
    if token.lower in REPORTS and (outlet := printed_at(token)) is not None:
        found.append(outlet)
    if token.lemma.lower() in _DOINGS:
        found += [g for c in token.children if c.dep == "prep" and c.lower == "of" for g in c.children]
    found += [
        g for c in token.children if c.dep == "relcl" and not is_passive(c) for g in c.children if g.dep == "nsubj"
    ]
    for word in found:
        if word.head.dep == "relcl" and word.mention is None:
            continue  # only who is named there
        if word.lower in MALE | FEMALE:
            continue  # mostly the speaker's own
        party = resolver.party(word, draft.speaker)
        if party is not None and party.entity.kind in PARTIES and not _same(party.entity, draft.speaker):
            return _jointly(word, party.entity, draft, resolver)
    return None


def _jointly(word: Token, one: Entity, draft: Draft, resolver: Resolver) -> Entity:
    """As in "the strikes by X and Y": all of them, where each is a party of another side."""
    found = [resolver.party(t, draft.speaker) for t in phrases.members(word)]
    known = [p for p in found if p is not None and p.entity.kind in PARTIES and not _same(p.entity, draft.speaker)]
    joint = best(known) if len(known) == len(found) > 1 else None
    return joint.entity if joint is not None else one


def nation(noun: Token) -> Entity | None:
    """As in "the Danes": the country, not the one of them who spoke last."""
    named = noun.mention
    return named.entity if named is not None and named.form == "demonym" and noun.tag in ("NNPS", "NNS") else None


def _same(entity: Entity, speaker: Entity) -> bool:
    """Whether both speak for one side: who stands against a government does not speak for its country."""
    words = {*speaker.name.lower().split(), *(w for r in speaker.roles for w in r.title.lower().split())}
    if words & AGAINST and entity is not speaker:
        return False
    if entity.unnamed and set(entity.name.lower().split()) & AGAINST:
        return False
    return same_side(entity, speaker)


def claimant(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """Who said what `token` points back to: the last speaker of another side in the sentences right before."""
    pointing = token.lower in _POINTING and token.pos in ("PRON", "DET")
    refused = draft.act in ("deny", "reject")
    if draft.act == "deny" and pointing and token.head.lemma == "deny":
        return None  # "denied this": whoever says so
    pointing = pointing or (refused and token.lower in ("it", "them", "all"))
    own = any(c.dep in ("acl", "ccomp", "relcl", "prep", "amod") and c.lower != "as" for c in token.children)
    claim = token.lemma.lower() in CLAIMS
    words = draft.act == "condemn" and token.lemma.lower() in _WORDS
    known = _POINTING | (frozenset(("the",)) if ((refused and claim) or words) and not own else frozenset())
    if any(c.lower in ("no", "any") for c in token.children):
        return None  # "denied that any such call was made": nobody made it
    made = claim or token.lemma.lower() in _DEEDS
    if not pointing and not (
        made and any(c.dep in ("det", "amod", "predet") and c.lower in known for c in token.children)
    ):
        return None
    at, seen = token.sentence.index, 0
    for sentence in reversed(resolver.article.sentences[max(0, at - 3 * _REACH) : at + 1]):
        for entity in reversed(resolver.speakers(sentence)):
            if entity is not draft.speaker and not _same(entity, draft.speaker):
                return entity
        seen += sentence.quote is None
        if seen > _REACH:
            return None
    return None


def opposed(draft: Draft, content: list[Token], resolver: Resolver) -> Entity | None:
    """Against whom an announced step goes: "would bring charges against X"."""
    for token in content:
        if token.dep != "pobj" or token.head.lower != "against" or token.lemma in lx.PERSON_NOUNS:
            continue
        party = resolver.party(token, draft.speaker)
        if party is not None and party.entity.kind in PARTIES and not same_side(party.entity, draft.speaker):
            return party.entity
    return None


def for_whom(content: list[Token], draft: Draft, resolver: Resolver) -> Entity | None:
    """Whose doing is judged: "a mistake for X to do this", "wise for X to do that"."""
    for token in content:
        marked = token.dep == "nsubj" and any(c.dep == "mark" and c.lower == "for" for c in token.head.children)
        following = token.sentence.next(token.subtree()[-1])
        before_to = token.dep == "pobj" and token.head.lower == "for" and following and following.lower == "to"
        if not (marked or before_to):
            continue
        party = resolver.party(token, draft.speaker)
        if party is not None and party.entity.kind in PARTIES and not same_side(party.entity, draft.speaker):
            return party.entity
    return None
