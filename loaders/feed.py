"""RSS and Atom: one article an entry, out of the entry itself or, where asked for, the page that it links to.

An entry often holds a teaser only. With a state file, entries that were taken before are passed over until they change.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Any

from graphmodel.errors import InputError
from graphmodel.ingest import Context, Item, Source
from graphmodel.ingest.decode import newlines
from graphmodel.ingest.sources import name_of
from graphmodel.model.claims import Document
from graphmodel.model.ids import content_id

from . import _modified, html
from ._common import needing, printable, text_of
from ._markup import plain

SIZE = 8 * 1024 * 1024
"""Largest feed in characters; feeds of news hold some hundred kilobytes."""
MARKS = 200_000
"""Most tags and entities of a feed: its parser takes a tenth of a millisecond for each."""


class FeedLoader:
    """Loader of feeds."""

    name = "feed"
    doc = "an RSS or Atom feed, one article an entry; --follow reads the pages that the entries link to"
    suffixes = (".rss", ".atom")
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins like a feed."""
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:2048].lower()
        return start.startswith(b"<") and any(mark in start for mark in (b"<rss", b"<feed", b"<rdf:rdf"))

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document an entry that is new; an entry that cannot be used is an InputError that names it."""
        feed = parsed(source, text_of(source, context, declared=True))
        key = source.label if source.url else str(source.path and source.path.absolute())
        whole = True
        for number, entry in enumerate(feed.entries, 1):
            mark = identity(entry)
            if context.feeds and context.feeds.has(key, mark):
                continue
            try:
                yield _item(source, context, feed, entry, number)
            except InputError as error:
                whole = False
                yield error
                continue
            if context.feeds:  # after the article is out of our hands; the file is written when it lies in the graph
                context.feeds.take(key, mark)
        if context.feeds and whole and source.url:
            context.feeds.complete(key, source.headers)


def parsed(source: Source, text: str) -> Any:
    """The feed.

    Raises:
        InputError: too large, with declarations of XML entities, or no feed.
    """
    if len(text) > SIZE or text.count("<") + text.count("&") > MARKS:
        raise source.error(f"larger than a feed may be ({SIZE // 1024 // 1024} MiB, {MARKS:,} tags and entities)")
    if "<!ENTITY" in text or "<!entity" in text:
        raise source.error("declares XML entities, which no feed needs")
    with needing(source, "feedparser"):
        import feedparser
    feed = feedparser.parse(
        text.encode("utf-8"), sanitize_html=False, resolve_relative_uris=False,
        response_headers={"content-type": "application/xml; charset=utf-8"},
    )  # fmt: skip
    if not feed.entries:
        broken = feed.get("bozo_exception") if feed.bozo else None
        why = f" ({broken})" if broken else ""
        raise source.error(f"no feed{why}" if not feed.version else f"the feed has no entries{why}")
    return feed


def identity(entry: Mapping[str, Any]) -> str:
    """What tells an entry from all others, and from itself after a change."""
    return content_id(
        "ent", entry.get("id"), entry.get("link"), entry.get("title"), _own(entry, "updated") or entry.get("published"),
        _markup_of(entry),
    )  # fmt: skip


def _item(source: Source, context: Context, feed: Any, entry: Mapping[str, Any], number: int) -> Document:
    link = entry.get("link") or None
    place = f"{source.label}#{number}" + (f" ({link})" if link else "")
    found = _page(place, link, context) if context.follow else None
    try:
        text = found.text if found else newlines(plain(_markup_of(entry)))
    except ValueError as error:
        raise InputError(place, str(error)) from None
    if not text.strip() or not printable(text):
        raise InputError(place, "the entry has no text of its own; --follow reads the page that it links to")
    day = entry.get("published_parsed") or _own(entry, "updated_parsed")
    date = (found.date if found else None) or (time.strftime("%Y-%m-%d", day) if day else None)
    return Document(
        name=name_of(link) if link else f"{source.name}:{entry.get('id') or number}",
        text=text,
        title=plain(entry.get("title") or "") or (found.title if found else None) or None,
        publisher=(found.publisher if found else None) or plain(feed.feed.get("title") or "") or None,
        url=(found.url if found else None) or link,
        date=date,
        date_basis="metadata" if date else "none",
        modified=(found.modified if found else None) or _modified.stamp(_own(entry, "updated")),
    )


def _page(place: str, link: str | None, context: Context) -> Document:
    if link is None:
        raise InputError(place, "the entry links to no page")
    if context.web is None:
        raise InputError(place, "addresses are not fetched here")
    try:
        source = context.web(Source(link, None, url=link))
        assert source is not None  # noqa: S101 - only a feed is asked whether it has changed
        (document,) = html.LOADER.read(source, context)
    except InputError as error:
        raise InputError(place, error.reason) from None
    assert isinstance(document, Document)  # noqa: S101 - the loader of pages gives nothing else
    return document


def _own(entry: Mapping[str, Any], key: str) -> Any:
    """What an entry itself holds: its `get` gives other keys' values too, with a warning."""
    return dict(entry).get(key)


def _markup_of(entry: Mapping[str, Any]) -> str:
    """The longest of what the entry holds: the whole text where there is one, else its summary."""
    held = [str(each.get("value") or "") for each in entry.get("content") or ()]
    return max([*held, str(entry.get("summary") or "")], key=len)


LOADER = FeedLoader()
