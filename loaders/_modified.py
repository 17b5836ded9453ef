"""When a version of an article was made, as pages and feeds tell it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

from lxml import etree, html

_ARTICLE = re.compile(r"(?:\w*Article|\w*Posting|Report|Review|WebPage)")
"""Types of schema.org that stand for a page's own article."""
_META = (
    "//meta[@property='article:modified_time']/@content", "//meta[@itemprop='dateModified']/@content",
    "//*[@itemprop='dateModified']/@datetime", "//meta[@name='dcterms.modified' or @name='DCTERMS.modified']/@content",
    "//meta[@property='og:updated_time']/@content",
)  # fmt: skip
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?", re.IGNORECASE)
_NODES = 2000
"""Most nested objects of a page's metadata that are looked at."""


def of_page(page: str) -> str | None:
    """When the page says that its article was changed, as `Document.modified`; None where it does not say."""
    if "odified" not in page and "updated_time" not in page:
        return None
    try:
        root = html.document_fromstring(page.replace("\x00", "").encode("utf-8", "replace"), _parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    told = [*_linked_data(root), *(value for path in _META for value in root.xpath(path))]
    return next((found for found in map(stamp, told) if found), None)


def stamp(value: object) -> str | None:
    """A day or a time as `Document.modified`, times with a zone in UTC; None for what is neither."""
    match = _STAMP.fullmatch(str(value or "").strip())
    if match is None:
        return None
    day, minutes, seconds, zone = match.groups()
    try:
        at = datetime.fromisoformat(f"{day}T{minutes or '00:00'}{seconds or ':00'}")
    except ValueError:
        return None
    if not minutes:
        return day
    if zone is None:
        return at.isoformat()
    try:
        offset = datetime.strptime("+0000" if zone in "Zz" else zone.replace(":", ""), "%z").tzinfo
        utc = at.replace(tzinfo=offset).astimezone(timezone.utc)
    except (ValueError, OverflowError):  # no zone, or the first or last day of the calendar
        return None
    return f"{utc.replace(tzinfo=None).isoformat()}Z"


def _parser() -> html.HTMLParser:
    return html.HTMLParser(encoding="utf-8", huge_tree=False)


def _linked_data(root: Any) -> Iterator[object]:
    """`dateModified` of the articles that the page's JSON-LD describes, in their order."""
    for script in root.xpath("//script[@type='application/ld+json']"):
        try:
            waiting = [json.loads(script.text or "")]
        except (ValueError, RecursionError):
            continue
        for _ in range(_NODES):
            if not waiting:
                break
            each = waiting.pop()
            if isinstance(each, list):
                waiting += reversed(each)
            elif isinstance(each, dict):
                waiting += [value for key, value in each.items() if key in ("@graph", "mainEntity")]
                if any(_ARTICLE.fullmatch(str(kind)) for kind in _listed(each.get("@type"))):
                    yield each.get("dateModified")


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]
