"""Text to claims: clean-up, sentences, quotations, names, acts, roles, dates. No store, no network."""

from graphmodel.garbage import uncollected

with uncollected():  # some hundred modules with their word lists and patterns, all of which stay
    from graphmodel.extract.extractor import Extractor, RuleExtractor

__all__ = ["Extractor", "RuleExtractor"]
