"""What cannot all be right: reports that conflict, statements that deny or contradict others, side by side."""

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

SIZE = 25
KINDS = {
    "meetings": ("conflicting_meeting_reports", "Reports of one meeting"),
    "statements": ("conflicting_statement_reports", "Reports of one statement"),
    "denials": ("opposed_statements", "Statements against statements"),
}


def show(request: Request) -> Response:
    """One page of the conflicts of a kind.

    Raises:
        UsageError: no such kind, or no such page.
    """
    kind, number = word(request, "kind") or "meetings", page_number(request)
    if kind not in KINDS:
        raise UsageError(f"no kind {kind!r} of conflicts; one of {', '.join(KINDS)}.")
    reader = of(request).reader()
    rows = reader.look(KINDS[kind][0], skip=(number - 1) * SIZE, most=SIZE + 1)
    shown = [_pair(row) if kind == "denials" else _reports(row) for row in rows[:SIZE]]
    context = {
        "kind": kind,
        "kinds": KINDS,
        "rows": shown,
        "number": number,
        "more": len(rows) > SIZE,
        "cut": reader.cut,
    }
    return page(request, "conflicts.html", context)


def _reports(row: Mapping[str, Any]) -> dict[str, Any]:
    """Two reports of one thing."""
    title = row["about"] if row["kind"] == "meeting" else f"{row['speaker'] or 'unknown'}: {row['act']}"
    sides = [
        {
            "quote": row[f"{side}_quote"],
            "source": row[f"{side}_file"],
            "date": row[f"{side}_published"],
            "href": links.page("article", row[f"{side}_article"]),
        }
        for side in ("left", "right")
    ]
    return {
        **row,
        "title": title,
        "href": links.page(row["kind"], row["thing"]),
        "tone": tone_of(row["kind"], row["act"]),
        "sides": sides,
    }


def _pair(row: Mapping[str, Any]) -> dict[str, Any]:
    """Two statements of which one goes against the other."""
    sides = [
        {
            "quote": row[f"{side}_quote"],
            "source": f"{row[f'{side}_speaker'] or 'unknown'} ({row[f'{side}_act']})",
            "date": row[f"{side}_date"],
            "href": links.page("statement", row[side]),
        }
        for side in ("left", "right")
    ]
    word = "denies" if row["type"] == "DENIES" else "contradicts"
    return {
        **row,
        "title": f"{sides[0]['source']} {word} {sides[1]['source']}",
        "href": sides[0]["href"],
        "on": word,
        "tone": "hostile",
        "sides": sides,
    }
