"""What was judged to be one: reports of several articles held to tell of one act or meeting, the least sure first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import UsageError
from graphmodel.web import links
from graphmodel.web.explorer import of, page_number, word
from graphmodel.web.rendering import page
from graphmodel.web.things import tone_of

SIZE = 20
KINDS = {"statements": "joined_statement_reports", "meetings": "joined_meeting_reports"}
OVERRIDES = 200
FIELDS = ("report", "score", "reasons", "quote", "article", "file")


def show(request: Request) -> Response:
    """One page of the judgements on statements or meetings, and all that analysts overruled.

    Raises:
        UsageError: no such kind, or no such page.
    """
    kind, number = word(request, "kind") or "statements", page_number(request)
    if kind not in KINDS:
        raise UsageError(f"no kind {kind!r} of judgements; one of {', '.join(KINDS)}.")
    reader = of(request).reader()
    rows = reader.look(KINDS[kind], skip=(number - 1) * SIZE, most=SIZE + 1)
    context = {
        "kind": kind,
        "kinds": KINDS,
        "rows": [_joined(row) for row in rows[:SIZE]],
        "number": number,
        "more": len(rows) > SIZE,
        "overrides": reader.look("overrides", most=OVERRIDES),
        "overrides_most": OVERRIDES,
        "cut": reader.cut,
    }
    return page(request, "judgements.html", context)


def _joined(row: Mapping[str, Any]) -> dict[str, Any]:
    reports = [dict(zip(FIELDS, each, strict=True)) for each in row["reports"]]
    for each in reports:
        each["href"] = f"{links.page('article', each['article'])}#{each['report']}"
    title = row["about"] if row["kind"] == "meeting" else f"{row['speaker'] or 'unknown'}: {row['act']}"
    return {
        **row,
        "reports": reports,
        "title": title,
        "href": links.page(row["kind"], row["thing"]),
        "tone": tone_of(row["kind"], row["act"]),
    }
