"""What an export format is, and how formats are found: every module of `graphmodel.export.formats` with a `FORMAT`."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import BinaryIO, Literal

from graphmodel.errors import UnknownName
from graphmodel.export.snapshot import Snapshot
from graphmodel.export.writing import Files
from graphmodel.modules import names_in

WriteFile = Callable[[Snapshot, BinaryIO], None]
"""Writes one file."""
WriteFiles = Callable[[Snapshot, Files], list[str]]
"""Writes several files and returns their names."""


@dataclass(frozen=True)
class Format:
    """One form of the graph. At least one of `one` and `many` is there."""

    name: str
    doc: str
    """One line: what it is, and for what."""
    keeps: str
    """That it holds everything, or what it leaves out or changes."""
    suffix: str
    """Ending of the name of its one file, with the dot."""
    one: WriteFile | None = None
    many: WriteFiles | None = None
    holds: Literal["whole", "parties", "either"] = "whole"
    """The whole graph, exchanges between parties, or what is asked for."""


@cache
def discover() -> dict[str, Format]:
    """All formats by name, sorted."""
    package = "graphmodel.export.formats"
    found = [importlib.import_module(f"{package}.{name}").FORMAT for name in names_in(package)]
    return {each.name: each for each in sorted(found, key=lambda each: each.name)}


def by_name(name: str) -> Format:
    """The format of that name.

    Raises:
        UnknownName: there is none.
    """
    formats = discover()
    if name not in formats:
        raise UnknownName(f"no export format {name!r}.", sorted(formats))
    return formats[name]
