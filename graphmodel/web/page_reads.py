"""The explorer's own reads: files of `cypher/explorer` with the header of named queries.

A line `//+ NAME` stands for the file `_NAME.cypher`. No value ever goes into a text: reads take parameters.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from graphmodel.query.header import QuerySpec
from graphmodel.query.registry import Registry

_PART = re.compile(r"^//\+ (\w+)$", re.MULTILINE)


@cache
def page_reads() -> Registry:
    """All reads by name."""
    texts = {
        entry.name: entry.read_text("utf-8")
        for entry in files("graphmodel.cypher").joinpath("explorer").iterdir()
        if entry.name.endswith(".cypher")
    }
    return Registry([(name, whole(text, texts)) for name, text in texts.items()])


def whole(text: str, texts: dict[str, str]) -> str:
    """A text with the files that it names put in.

    Raises:
        KeyError: it names a file that does not exist.
    """
    return _PART.sub(lambda match: texts[f"_{match[1]}.cypher"].strip("\n"), text)


def page_read(name: str) -> QuerySpec:
    """One read.

    Raises:
        UsageError: there is none of that name.
    """
    return page_reads().get(name)
