"""Addresses of pages, made from ids; nothing of an id or a name is ever part of an address unquoted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

KINDS = {
    "Official": "person",
    "Person": "person",
    "Country": "country",
    "Organization": "organization",
    "Source": "source",
    "Meeting": "meeting",
    "Topic": "topic",
    "Statement": "statement",
    "Article": "article",
}
"""Pages by the label of what they show."""
PREFIXES = {
    "per": "person",
    "org": "organization",
    "src": "source",
    "mtg": "meeting",
    "top": "topic",
    "stm": "statement",
    "art": "article",
}
"""Kinds by how their ids begin; a country's id is its code."""


def kind_of(labels: Iterable[str]) -> str:
    """The kind of page for a node of these labels."""
    return next((KINDS[label] for label in sorted(labels) if label in KINDS), "")


def kind_by_id(thing_id: str) -> str:
    """The kind of page for an id."""
    return PREFIXES.get(thing_id[:3] if thing_id[3:4] == "_" else "", "country")


def page(kind: str, thing_id: str) -> str:
    """The address of a page."""
    return f"/{kind}/{quote(thing_id, safe='')}"


def address(path: str, params: Mapping[str, Any] | Iterable[tuple[str, Any]] = ()) -> str:
    """A path with parameters; a list is a repeated one, None is left out."""
    pairs = params.items() if isinstance(params, Mapping) else params
    told = [(k, each) for k, v in pairs for each in (v if isinstance(v, list | tuple) else [v]) if each is not None]
    return f"{path}?{urlencode(told)}" if told else path


def outside(url: str | None) -> str | None:
    """A link of an article, if it is an ordinary web address; None for anything that a browser might run."""
    if not url or any(ord(c) <= 32 or ord(c) == 127 for c in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
