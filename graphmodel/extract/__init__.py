"""Text to claims: clean-up, sentences, quotations, names, acts, roles, dates. No store, no network."""

from graphmodel.extract.extractor import Extractor, RuleExtractor

__all__ = ["Extractor", "RuleExtractor"]
