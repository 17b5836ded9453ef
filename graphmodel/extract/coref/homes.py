"""What the noun for somebody tells beside his office: "the Kenyan leader", "his deputy, Jane Roe" his country, "the
queen" that it is a woman.
"""

from __future__ import annotations

from typing import Literal

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.base import Base, Party
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

_OF_ONE_COUNTRY = frozenset(
    "deputy spokesman spokeswoman spokesperson predecessor successor minister secretary premier chancellor aide "
    "adviser advisor lieutenant general ambassador envoy brother sister son daughter wife husband father mother widow "
    "vice-president treasurer commander leader president chairman chairwoman head chief director".split()
)
"""Those of one's own country."""
_DEALING = frozenset(
    "ally friend partner critic lawyer attorney guest host agent spy expert editor correspondent reporter journalist "
    "opponent enemy source consultant supporter lobbyist lover adviser advisor specialist watcher envoy ambassador "
    "consul negotiator mediator".split()
)
"""Nouns whose adjective may tell with what country somebody deals."""
_WOMEN = frozenset(
    "mother wife widow sister daughter queen princess aunt niece grandmother granddaughter actress empress duchess "
    "countess baroness nun abbess heiress stewardess midwife hostess sister-in-law mother-in-law daughter-in-law "
    "stepmother mistress girl lady".split()
)
_MEN = frozenset(
    "father husband widower brother son king prince uncle nephew grandfather grandson emperor sultan emir pope bishop "
    "archbishop cardinal monk imam ayatollah mullah mufti rabbi sheikh shah tsar czar duke baron abbot "
    "brother-in-law father-in-law son-in-law stepfather boy lord friar priest".split()
)


def learn_home(resolver: Base, noun: Token, person: Entity) -> None:
    """Learn a person's country from what the text calls him, where it is not known."""
    word = noun.lower.rpartition("-")[2]
    if person.country is not None or person.entry is not None or noun.tag not in ("NN", "NNP"):
        return
    owner = noun.child("poss")
    if owner is not None and word in _OF_ONE_COUNTRY:
        whose = resolver.party(owner)
        person.country = whose.entity.country if whose is not None and _tells_home(whose) else None
    elif word not in lx.EXPERT_NOUNS | _DEALING and any(c.lower == "the" for c in noun.children):
        adjectives = [c.mention.entity for c in noun.children if c.dep in ("amod", "compound") and c.mention]
        person.country = next((e.country for e in adjectives if e.kind == "country"), None)


def _tells_home(owner: Party) -> bool:
    """Whether those of a party are of its country: a body's own people, where the text ties the body to a country."""
    body = owner.entity.kind == "organization" and not owner.entity.outlet and owner.rule != "the country's own"
    return owner.entity.person or body


def gender_of_noun(word: str) -> Literal["m", "f"] | None:
    """The gender of whoever is told by a noun; None where it tells none."""
    if word.endswith("woman") or word in _WOMEN:
        return "f"
    return "m" if word.endswith("man") or word in _MEN else None
