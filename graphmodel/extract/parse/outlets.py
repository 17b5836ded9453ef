"""News media and what they tell, by name ("Reuters", "the daily Mercury") or by what they are ("army radio")."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

REPORTS = frozenset(
    "report reports story stories dispatch dispatches despatch despatches article articles account accounts bulletin "
    "bulletins broadcast broadcasts item items news rumour rumours rumor rumors tale tales headline headlines post "
    "posts tweet tweets claim claims information scoop scoops suggestion suggestions allegation allegations "
    "assertion assertions reporting".split()
)
"""Nouns for what news media tell."""
_MEDIA = lx.OUTLET_HEADS | frozenset("paper website site channel station outlet media wire tabloid blog portal".split())
_OTHER_AGENCIES = frozenset(
    "aid relief intelligence spy security refugee space un nuclear energy rating ratings health development travel "
    "border charity credit humanitarian federal government environment food rights drug enforcement".split()
)
_COMMON = frozenset("star review monitor express independent mail post mirror globe standard press echo".split())
"""Words of newspapers' names that mean other things when they stand alone."""


_APPEARANCES = frozenset(
    "interview interviews comment comments remark remarks article broadcast appearance essay column piece op-ed "
    "commentary editorial".split()
)
_IN = ("in", "by", "during", "on")
_NAMED = ("organization", "other")
_PLACES = ("site", "station", "channel", "paper", "magazine")
"""What stands behind the names of other things too: "the World Heritage site"."""
_WHICH = frozenset(
    "same other several many various different local own radio television tv news newspaper press media white "
    "green".split()
)


def is_media(token: Token) -> bool:
    """Whether a word means a newspaper, an agency, a station: "the daily", "army radio"; no aid agency."""
    if token.lower not in _MEDIA or token.lower in _COMMON:
        return False
    before = token.sentence.next(token, -1)
    return token.lower != "agency" or before is None or before.lower not in _OTHER_AGENCIES


def is_outlet(token: Token) -> bool:
    """Whether a name is that of a newspaper, an agency, a station: known for one, or called one by a word beside it."""
    if token.mention is None:
        return False
    entity = token.mention.entity
    named = entity.kind in ("organization", "other") and not token.lower.endswith("-language")
    named = named and token.mention.head.dep != "amod"
    if entity.outlet or entity.known or not named:
        return entity.outlet
    tokens, first, last = token.sentence.tokens, token.mention.first.index, token.mention.last.index
    beside = [c for c in (*token.children, token.head) if c.dep in ("appos", "compound") or token.dep == "appos"]
    near = (*beside, *tokens[max(0, first - 1) : first])
    behind = [t for t in tokens[last + 1 : last + 2] if t.lower not in _PLACES]
    return any(is_media(t) for t in (*near, *behind) if t.mention is not token.mention)


def owner(noun: Token, end: int) -> Token | None:
    """The outlet whose report a noun names: before it, or in a phrase between it and the place `end`."""
    near = [*noun.sentence.tokens[noun.index + 1 : end], *reversed(noun.sentence.tokens[: noun.index])]
    named = next((t for t in near if t.mention is not None and t.mention.head is t and is_outlet(t)), None)
    return named or next((t for t in near if t.mention is None and is_media(t)), None)


def of_outlet(verb: Token) -> bool:
    """Whether the subject of a verb is an outlet, or its report: "the Mercury wrote", "a story in the Mercury said"."""
    subject = verb.child("nsubj")
    if subject is None:
        return verb.tag == "VBN" and printed_at(verb) is not None  # "in the paper it was written that"
    if is_outlet(subject) or is_media(subject):
        return True
    beside = [
        t for c in subject.children if c.dep in ("appos", "compound", "prep", "poss", "nmod") for t in c.subtree()
    ]
    told = subject.mention is not None or subject.lower in REPORTS
    return told and any(is_media(t) or (is_outlet(t) and subject.lower in REPORTS) for t in beside)


def medium(noun: Token) -> str | None:
    """The outlet that a phrase names or describes: "the daily Mercury", "state television"; None for "the paper"."""
    if noun.mention is not None:
        return noun.mention.entity.name if is_outlet(noun) else None
    if not is_media(noun):
        return None
    whose = next((c.mention for c in noun.children if c.index < noun.index and is_outlet(c)), None)
    if whose is not None:
        return whose.entity.name
    behind = noun.sentence.next(noun)
    beside = [c for c in noun.children if c.dep == "appos" and c.index == noun.index + 1]
    beside += [behind] if behind is not None and behind.mention is not None and behind.mention.first is behind else []
    named = next((t.mention for t in beside if t.mention is not None and not t.mention.entity.person), None)
    if named is not None and named.form in _NAMED:
        return named.entity.name
    described = any(c.dep in ("compound", "amod", "nmod") and c.lower not in _WHICH for c in noun.children)
    return phrases.words(noun, with_prep=False) if described or noun.child("poss") is not None else None


def printed_in(outlet: Token) -> bool:
    """Whether words were spoken to an outlet or stood there: "in an interview with ABC", "in remarks on radio"."""
    prep = outlet.head
    if outlet.dep == "conj":
        return printed_in(prep)
    words = prep.head if outlet.dep == "pobj" else prep if outlet.dep in ("poss", "compound", "nmod") else None
    return (
        words is not None and words.lower in _APPEARANCES and words.dep in ("pobj", "dobj") and words.head.lower in _IN
    )


def printed_at(told: Token) -> Token | None:
    """The outlet of "an article in Le Monde", "a story on state radio", "it was written on the site"."""
    subject = told.child("nsubjpass") if told.lemma in ("write", "print", "publish") else None
    if subject is not None and is_outlet(subject):
        return subject  # "On the site Mercury was written that"
    places = (c for c in told.children if c.dep == "prep" and c.lower in ("in", "on"))
    found = (o for c in places for o in c.children if o.dep == "pobj")
    place = next((o for o in found if is_outlet(o) or (o.mention is None and is_media(o))), None)
    behind = place.sentence.next(place) if place is not None and place.mention is None else None
    named = behind.mention if behind is not None else None
    return named.head if named is not None and named.first is behind and named.form in _NAMED else place
