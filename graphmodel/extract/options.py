"""Parts of the extractor that a measurement leaves out, to see what they are worth. What users get has all of them."""

from __future__ import annotations

from dataclasses import dataclass

from graphmodel.extract.acts import Deciding
from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.parse.article import Token

_COREFERENT = frozenset(
    (
        "pronoun", "they", "it", "pronoun for a country", "same noun", "same body", "nationality", "named later",
        "role in the article", "counterpart", "pair",
    )
)  # fmt: skip
"""Ways that look elsewhere in the article for whom a phrase means."""


@dataclass(frozen=True)
class Options:
    """`coreference`: pronouns, repeated nouns and roles mean somebody named elsewhere; `repairs`: garbled text is
    mended before it is read; `deciding`: who decides acts that verbs leave open. People are left out by a gazetteer
    without them.
    """

    coreference: bool = True
    repairs: bool = True
    deciding: Deciding = "both"

    @property
    def suffix(self) -> str:
        """What the extractor's version ends with, so that its claims are not taken for those of the whole."""
        left_out = ("" if self.coreference else "-no-coreference") + ("" if self.repairs else "-no-repairs")
        return left_out + ("" if self.deciding == "both" else f"-acts-by-{self.deciding}")


class WithoutCoreference(Resolver):
    """Answers from the phrase itself, its apposition and dated offices alone."""

    def _party(self, token: Token) -> Party | None:
        found = super()._party(token)
        return None if found is not None and found.rule in _COREFERENT else found
