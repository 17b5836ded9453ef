"""The page of an article: its whole text with every report marked in it; and the list of articles."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import UnknownName, UsageError
from graphmodel.model.edtf import bounds, is_valid
from graphmodel.web import links
from graphmodel.web.explorer import of, page_number, word
from graphmodel.web.passages import Span, pieces
from graphmodel.web.reading import Reader
from graphmodel.web.rendering import page
from graphmodel.web.things import tone_of

LISTED = 100
REPORTS = 1000
"""Most reports marked in one article."""


def show(request: Request) -> Response:
    """The page of one article, by its id or its file name.

    Raises:
        UnknownName: no article has that id or name.
    """
    reader = of(request).reader()
    properties = _article(reader, request.path_params["id"])
    text, most = properties["text"], reader.limits.characters
    part = page_number(request)
    low = (part - 1) * most
    if low and low >= len(text):
        raise UsageError(f"this article has no part {part}.")
    high = min(len(text), low + most)
    rows = reader.look("article_reports", id=properties["id"], most=REPORTS)
    notes = [_note(number, row) for number, row in enumerate(rows, 1)]
    spans = [Span(n["start"], n["end"], n["number"], n["tone"]) for n in notes]
    context = {
        "a": {
            **dict.fromkeys(("title", "publisher", "url", "published", "retractionNote", "retractedAt")),
            **properties,
        },
        "pieces": pieces(text, spans, low, high),
        "notes": {n["number"]: n for n in notes if n["end"] > low and n["start"] < high},
        "low": low,
        "high": high,
        "part": part,
        "last": max(1, -(-len(text) // most)),
        "reports_most": len(rows) == REPORTS,
        "reports": len(rows),
        "cut": reader.cut,
    }
    return page(request, "article.html", context)


def _article(reader: Reader, ref: str) -> dict[str, Any]:
    found = reader.one("article", id=ref)
    if found is None and (named := reader.look("article_by_file", file=ref)):
        found = reader.one("article", id=named[0]["id"])
    if found is None:
        raise UnknownName(f"no article {ref!r} in this graph.")
    return {"text": "", "file": "", "retracted": False, "publishedBasis": "none", **found["properties"]}


def _note(number: int, row: Mapping[str, Any]) -> dict[str, Any]:
    """The footnote of a report: what was made of the passage."""
    if row["kind"] == "role":
        title, href, tone = f"{row['person']}, {row['act']}", None, "role"
    else:
        href = links.page(row["kind"], row["thing"]) if row["thing"] else None
        tone = tone_of(row["kind"], row["act"])
        who = ", ".join(row["participants"] or ()) if row["kind"] == "meeting" else row["speaker"] or "unknown"
        to = row["addressee"] or row["target"]
        title = f"{row['act']}: {who}" if row["kind"] == "meeting" else f"{who}: {row['act']}{f' → {to}' if to else ''}"
    return {**row, "number": number, "title": title, "href": href, "tone": tone}


def listed(request: Request) -> Response:
    """All articles, the latest first; with `month` (or a year), those that can have been published in it."""
    reader, number, month = of(request).reader(), page_number(request), word(request, "month")
    if month is not None and (len(month) not in (4, 7) or not is_valid(month)):
        raise UsageError(f"no month {month!r}: it is written YYYY-MM, a year YYYY.")
    rows = latest(reader, (number - 1) * LISTED, LISTED + 1, month)
    context = {
        "articles": rows[:LISTED],
        "number": number,
        "more": len(rows) > LISTED,
        "month": month,
        "first": (number - 1) * LISTED + 1,
    }
    return page(request, "articles.html", context)


def latest(reader: Reader, skip: int, most: int, month: str | None = None) -> list[Mapping[str, Any]]:
    """Articles in the order of the list, without the first `skip`; those without a last possible day stand at its end.

    With `month` (YYYY-MM, or a year), only those that can have been published in it.
    """
    when = bounds(month)
    low, high = when.earliest or date.min, when.latest or date.max
    rows = reader.look("articles", low=low, high=high, skip=skip, most=most)
    if month or len(rows) == most:
        return rows
    counted = None if rows or not skip else reader.one("dated_articles")
    before = counted["number"] if counted else skip + len(rows)
    return [*rows, *reader.look("undated_articles", skip=max(0, skip - before), most=most - len(rows))]
