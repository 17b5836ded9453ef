"""To whom an offer goes that names no hearer: who gets what is offered, or with whom the one who offers would do it."""

from __future__ import annotations

from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.extract.parse import complements as cp
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_GIVING = frozenset(
    "give send supply provide sell lend grant pay deliver hand transfer ship return cede loan donate refund "
    "furnish award extend present offer release open share".split()
)
_HELPING = frozenset(
    "help aid assist support back defend protect accompany join meet receive host equip arm train compensate "
    "recognise recognize reward shelter feed finance fund".split()
)
_DOING = frozenset("travel go fly come work cooperate co-operate talk speak negotiate share stand sit side".split())
_LETTING = frozenset("let allow permit".split())


def offered_to(draft: Draft, frame: Frame, resolver: Resolver) -> Entity | None:
    """The party of another side in the infinitive of an offer: "offered to help X", "to travel with X", "to let X's
    inspectors in".
    """
    root = frame.content_root
    if frame.trigger.lemma != "offer" or root is None or root.quote is not None or not cp.has_to(root):
        return None
    noun = _receiver(root)
    return _party(noun, draft, resolver) if noun is not None else None


def _receiver(root: Token) -> Token | None:
    if root.lemma in _LETTING:
        below = next((c for c in root.children if c.dep in ("ccomp", "xcomp")), None)
        bare = below if below is not None and below.pos in ("NOUN", "PROPN") else None
        return (below.child("nsubj") if below is not None else None) or bare or root.child("dobj")
    if root.lemma in _GIVING:
        dative = root.child("dative")
        named = dative if dative is not None and dative.pos != "ADP" else None
        thing = root.child("dobj")
        supplied = thing if thing is not None and cp.prep_object(root, ("with",)) is not None else None
        return named or cp.prep_object(root, ("to", "for")) or (dative.child("pobj") if dative else None) or supplied
    if root.lemma in _HELPING:
        helped = root.child("dobj")
        below = next((c for c in root.children if c.dep in ("ccomp", "xcomp")), None)
        return helped or (below.child("nsubj") if below is not None else None)
    return cp.prep_object(root, ("with", "alongside")) if root.lemma in _DOING else None


def _party(noun: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    party = resolver.party(noun, draft.speaker)
    found = party.entity if party is not None and party.entity.kind in PARTIES else None
    if found is None and noun.mention is None:
        tied = phrases.countries(noun)
        found = resolver.country(tied[0].country) if tied else None
    if found is None or found is draft.speaker or found.outlet or same_side(found, draft.speaker):
        return None
    return found
