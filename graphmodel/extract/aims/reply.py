"""To whom an answer goes where its words do not say: to the one who asked, offered or protested right before."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.extract import lexicon as lx
from graphmodel.extract.aims.public import is_press
from graphmodel.extract.content.sides import same_side
from graphmodel.extract.drafts import Draft
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.model.vocab import PLOVER

_ANSWERING = frozenset(
    "reject refuse accept agree promise rebuff spurn consent assent comply pledge undertake counter oblige "
    "acquiesce concede yield relent dismiss brush decline offer apologise apologize "
    "guarantee vow assure balk demur object protest turn".split()
)
"""What one does who was asked, offered or told something."""
_PUTTING = ("REQUEST", "AGREE", "THREATEN", "ACCUSE", "REJECT")
_PUT = frozenset("protest complain offer ask demand propose request invite urge".split())
_THINGS = frozenset(
    "demand request offer proposal protest appeal invitation ultimatum plea suggestion note complaint condition terms "
    "deal bid idea plan call warning advice it this that these them".split()
)
_REACH = 2
"""Sentences that what is answered may lie back."""
_PUBLIC = frozenset(
    "reporters journalists interview briefing tweet twitter speech televised television radio newspaper newspapers "
    "parliament broadcast rally crowd".split()
)


def answered(draft: Draft, earlier: Sequence[Draft]) -> Entity | None:
    """Who put something to the speaker in the sentences right before that this verb answers."""
    frame = draft.frame
    if frame is None or draft.addressee is not None or _told(frame.addressee):
        return None
    verb = frame.trigger
    if verb.lemma not in _ANSWERING or _public(draft) or not _of_that(verb):
        return None
    thing = verb.child("dobj")
    pointed = thing is not None and thing.lemma.lower() in _THINGS and phrases.determiner(thing) == "definite"
    pointed = pointed or (thing is not None and thing.lower in ("this", "that", "it") and verb.lemma == "reject")
    for other in reversed(earlier):
        if other.sentence.index < frame.sentence.index - _REACH:
            break
        if other.sentence.block < frame.sentence.block - 1:
            break
        if other.frame is None or other.addressee is None or other.status in ("refuted", "hypothetical"):
            continue
        if draft.outer is not None and draft.outer.speaker.name != draft.speaker.name and other.via != draft.via:
            continue  # told by others, and not by those who told of what was put
        put = pointed or PLOVER[other.act] in _PUTTING or other.frame.trigger.lemma in _PUT
        if put and meant(other.addressee, draft.speaker) and not same_side(other.speaker, draft.speaker):
            return None if other.speaker.unnamed else other.speaker
    return None


def replies(verb: Token) -> bool:
    """Whether a verb tells of an answer: "replied", "shot back"."""
    if verb.lemma in ("reply", "answer", "retort", "respond"):
        return True
    return verb.lemma in ("shoot", "hit", "fire", "snap") and any(
        c.lower == "back" and c.dep in ("prt", "advmod") for c in verb.children
    )


def when_asked(verb: Token) -> bool:
    """As in "Asked whether it was so, he replied": to the press."""
    subject = verb.child("nsubj")
    around = [*verb.children, *(subject.children if subject is not None else ())]
    asked = ("asked", "questioned", "pressed")
    return any(c.dep in ("advcl", "amod", "acl") and c.tag == "VBN" and c.lower in asked for c in around)


def meant(asked: Entity, answering: Entity) -> bool:
    """Whether who answers is who was asked, or speaks for the country that was."""
    if asked is answering or asked.name == answering.name:
        return True
    office = asked.name.lower().split()[-1]
    if (
        office in lx.PERSON_NOUNS and not asked.plural
    ):  # "the ambassador, Jane Roe" after "summoned the Thai ambassador"
        return any(office in r.title.lower().split() for r in answering.roles)
    states = "country" in (asked.kind, answering.kind)
    return states and asked.country is not None and asked.country == answering.country


def _of_that(verb: Token) -> bool:
    """Whether what is turned down or taken up can be what was asked: "the offer", "it", or nothing that is named."""
    thing = verb.child("dobj")
    if thing is None or verb.lemma in ("promise", "offer", "pledge", "guarantee", "vow"):
        return True
    return thing.lower in _THINGS or thing.lemma.lower() in _THINGS


def _told(noun: Token | None) -> bool:
    """Whether the verb names a hearer; a thing that is promised is none."""
    if noun is None:
        return False
    return noun.mention is not None or noun.pos == "PRON" or is_press(noun) or noun.lemma.lower() in lx.PERSON_NOUNS


def _public(draft: Draft) -> bool:
    sentence = draft.frame.sentence if draft.frame is not None else draft.sentence
    return any(t.lower in _PUBLIC for t in sentence.tokens)
