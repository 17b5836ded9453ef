"""Text to claims: clean-up, sentences, quotations, names, acts, roles, dates. No store, no network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphmodel.extract.extractor import Extractor, RuleExtractor

__all__ = ["Extractor", "RuleExtractor"]


def __getattr__(name: str) -> Any:
    # Not imported at once: a load of articles that are all known asks for the extractor's version alone.
    if name in __all__:
        from graphmodel.garbage import uncollected

        with uncollected():  # a hundred modules with their word lists and patterns, all of which stay
            from graphmodel.extract import extractor

        return getattr(extractor, name)
    raise AttributeError(f"module 'graphmodel.extract' has no attribute {name!r}")
