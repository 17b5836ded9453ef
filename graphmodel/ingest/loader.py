"""What a loader is, and how loaders are found: every module of `graphmodel.loaders` with a `LOADER`."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Protocol

from graphmodel.errors import InputError, UnknownName
from graphmodel.ingest.feedstate import FeedState
from graphmodel.ingest.sources import Source
from graphmodel.model.claims import Document, Extraction
from graphmodel.modules import names_in

Item = Document | Extraction | InputError
"""What a loader yields: an article to extract, one with its claims made already, or something left out."""


def _silent(source: str, note: str) -> None:
    """Nobody listens."""


@dataclass(frozen=True)
class Context:
    """What a loader may need beside the source itself."""

    articles: Path | None = None
    """Folder of the article files that annotations are about."""
    encoding: str | None = None
    """Encoding of inputs that are not UTF-8, "auto" to take the likeliest, None to leave them out with a reason."""
    note: Callable[[str, str], None] = field(default=_silent)
    """Called with a source and a remark that is no error: an encoding that had to be guessed."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Field of an article ("text", "title", …) to the name of the column that holds it."""
    web: Callable[[Source], Source | None] | None = None
    """Fetches a source that is an address; gives None where nothing has changed there. None: nothing is fetched."""
    feeds: FeedState | None = None
    """What was taken from feeds before; None takes everything."""
    follow: bool = False
    """Whether the page that a feed's entry links to is fetched, in place of the entry's own text."""


class Loader(Protocol):
    """One input format."""

    @property
    def name(self) -> str:
        """The value of `--format`."""

    @property
    def doc(self) -> str:
        """One line for the list of formats."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings, lower case with the dot, that this format is taken for."""

    @property
    def folders(self) -> bool:
        """True if its input is a folder as a whole, not the files in it; such a format must be asked for."""

    def sniff(self, head: bytes) -> bool:
        """Whether a file without a known ending that begins so has this format."""

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """The articles of one source.

        Raises:
            InputError: the source as a whole cannot be used. What is wrong with a part of it is yielded instead.
        """


@cache
def discover() -> dict[str, Loader]:
    """All loaders by name."""
    package = "graphmodel.loaders"
    loaders = [importlib.import_module(f"{package}.{name}").LOADER for name in names_in(package)]
    return {loader.name: loader for loader in loaders}


def by_name(name: str) -> Loader:
    """The loader of a format.

    Raises:
        UnknownName: no such format.
    """
    loaders = discover()
    if name not in loaders:
        raise UnknownName(f"no input format {name!r}.", sorted(loaders))
    return loaders[name]


KINDS = {
    "text/html": "html", "application/xhtml+xml": "html", "application/rss+xml": "feed", "application/atom+xml": "feed",
    "application/rdf+xml": "feed", "application/pdf": "pdf", "text/markdown": "markdown", "text/csv": "csv",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx", "application/x-ndjson": "jsonl",
}  # fmt: skip
"""Formats by the media type that a server gives."""


def loader_for(source: Source) -> Loader:
    """The loader for a source: by what a server says it is, by its ending, by its first bytes, else plain text."""
    if source.kind in KINDS:
        return by_name(KINDS[source.kind])
    loaders = discover().values()
    for loader in loaders if source.url is None else ():
        if source.suffix in loader.suffixes:
            return loader
    head = source.head()
    return next((loader for loader in loaders if loader.sniff(head)), by_name("text"))
