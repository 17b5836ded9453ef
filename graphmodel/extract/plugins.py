"""Extractors by name: the rule-based one and those that installed packages declare.

A package adds one by an entry point of the group `graphmodel.extractors` that names a class, or a function without
arguments, whose result is an `Extractor`.
"""

from __future__ import annotations

from importlib.metadata import entry_points

from graphmodel.errors import ExtractionError, UnknownName
from graphmodel.extract.extractor import Extractor

GROUP = "graphmodel.extractors"


def names() -> list[str]:
    """Names of all extractors that are installed, sorted."""
    return sorted({each.name for each in entry_points(group=GROUP)})


def extractor(name: str) -> Extractor:
    """The extractor of that name, made anew.

    Raises:
        UnknownName: none has that name.
        ExtractionError: its package cannot be loaded, or what it declares is no extractor.
    """
    found = next((each for each in entry_points(group=GROUP) if each.name == name), None)
    if found is None:
        raise UnknownName(f"There is no extractor {name!r}.", nearest=names())
    try:
        made = found.load()()
    except Exception as error:
        raise ExtractionError(f"The extractor {name!r} cannot be loaded ({type(error).__name__}: {error})") from error
    if not isinstance(made, Extractor):
        raise ExtractionError(f"The extractor {name!r} is none: it lacks name, version or extract.")
    return made
