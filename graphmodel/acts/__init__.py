"""The act vocabulary: what verbs, nouns and adjectives tell an act, and where its parties stand."""

from graphmodel.acts.lexicon import LIGHT_VERBS, ActFile, Lexicon, Pattern, default_lexicon

__all__ = ["LIGHT_VERBS", "ActFile", "Lexicon", "Pattern", "default_lexicon"]
