"""Markdown: rendered, then read as its reader sees it; front matter gives title, outlet, address and date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from graphmodel.ingest import Context, Item, Source
from graphmodel.model.claims import Document

from ._common import as_edtf, printable, text_of
from ._markup import plain
from .text import header, headline

_FRONT = re.compile(r"\ufeff?---[ \t]*\n(.{0,16384}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_KEYS = {"title": ("title", "headline"), "publisher": ("publisher", "source", "outlet"), "url": ("url", "link"),
         "date": ("date", "published")}  # fmt: skip


class MarkdownLoader:
    """Loader of Markdown files."""

    name = "markdown"
    doc = "a Markdown file, with or without front matter; the text is what a reader sees"
    suffixes = (".md", ".markdown")
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Never: Markdown is plain text to the eye."""
        return False

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document; spans count characters of the rendered text."""
        written = text_of(source, context)
        fields, body = front_matter(written)
        told, body = (fields, body) if fields else header(body)
        text, title = rendered(body)
        if not text.strip() or not printable(text):
            raise source.error("no text was found in the file")
        date = as_edtf(told.get("date"))
        yield Document(
            name=source.name,
            text=text,
            title=told.get("title") or title or headline(text),
            publisher=told.get("publisher"),
            url=source.url or told.get("url"),
            date=date,
            date_basis="metadata" if date else "none",
        )


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """Fields of the YAML block at the top, and the text after it; no block, or none that is YAML, gives no fields."""
    match = _FRONT.match(text)
    if not match:
        return {}, text
    try:
        values: Any = yaml.safe_load(match[1])
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}, text
    if not isinstance(values, dict):
        return {}, text
    # Only plain values are looked at: lists that name each other over and over never unfold.
    plain_values = {k: str(v) for k, v in values.items() if v is not None and not isinstance(v, (list, dict, set))}
    found = {key: next((plain_values[n] for n in names if plain_values.get(n)), "") for key, names in _KEYS.items()}
    return {key: value for key, value in found.items() if value}, text[match.end() :]


def rendered(text: str) -> tuple[str, str | None]:
    """The text as read, and its first heading if it is of the first level and stands before anything else."""
    from markdown_it import MarkdownIt

    machine = MarkdownIt("commonmark", {"maxNesting": 50}).enable("table")
    tokens = machine.parse(text)
    title = None
    if len(tokens) > 1 and tokens[0].type == "heading_open" and tokens[0].tag == "h1":
        title = plain(machine.renderer.render(tokens[:3], machine.options, {})) or None
    return plain(machine.renderer.render(tokens, machine.options, {})), title


LOADER = MarkdownLoader()
