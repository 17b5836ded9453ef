"""One telling of a communicative act, in words."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphmodel.acts import Pattern
from graphmodel.extract.lexicon import PERSON_NOUNS
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.extract.parse.modality import Modality
from graphmodel.extract.text.quotes import Quote


@dataclass(eq=False)
class Frame:
    """An act as told by `trigger`. Words, not parties: resolution comes later."""

    trigger: Token
    pattern: Pattern
    kinds: set[str]
    speaker: Token | None
    addressee: Token | None = None
    target: Token | None = None
    content: list[Token] = field(default_factory=list)
    content_root: Token | None = None
    quotes: list[Quote] = field(default_factory=list)
    status: Modality = "asserted"
    rule: str = ""
    performed: Frame | None = None
    """The frame in the content by which the speaker acts: "said his country condemned"."""

    @property
    def sentence(self) -> Sentence:
        """Where it stands."""
        return self.trigger.sentence


def is_human(noun: Token | None) -> bool:
    """Whether a word means people: "welcomed the guests" is no praise."""
    if noun is None:
        return False
    named = noun.mention is not None and noun.mention.entity.person
    return (
        named or (noun.lower in ("him", "her", "them", "me", "us") and noun.text != "US") or noun.lower in PERSON_NOUNS
    )
