"""HTML pages: trafilatura takes the article out of the page; the text that it gives is the article's text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graphmodel.ingest import Context, Item, Source
from graphmodel.ingest.decode import newlines
from graphmodel.model.claims import Document

from . import _modified
from ._common import as_edtf, printable, text_of
from ._markup import refuse_heavy


class HtmlLoader:
    """Loader of web pages."""

    name = "html"
    doc = "a web page; its article's text, title, outlet, address and date are taken out"
    suffixes = (".html", ".htm", ".xhtml")
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins like a page."""
        start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        return start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in start)

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document; spans count characters of the extracted text, not of the page."""
        try:
            yield article(text_of(source, context, declared=True), source.name, source.url)
        except ValueError as error:
            raise source.error(str(error)) from None


def article(page: str, name: str, url: str | None) -> Document:
    """The article of a page. `url` is where it was found; where nobody knows, what the page says of itself counts.

    Raises:
        ValueError: the page holds none; the message is the reason.
    """
    refuse_heavy(page)
    found = _article(page)
    text = newlines(str(found.text or "")) if found else ""
    if not found or not text.strip():
        raise ValueError("no article text was found in the page")
    if not printable(text):
        raise ValueError("the page's text holds characters that are no text")
    date = as_edtf(found.date)
    return Document(
        name=name,
        text=text,
        title=found.title or None,
        publisher=found.sitename or None,
        url=url or found.url or None,
        date=date,
        date_basis="metadata" if date else "none",
        modified=_modified.of_page(page),
    )


def _article(page: str) -> Any:
    import trafilatura

    return trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        deduplicate=False,
        # A date searched for all over the page is often the footer's copyright year.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


LOADER = HtmlLoader()
