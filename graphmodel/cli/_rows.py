"""Rows of named queries, which are nested, as flat columns for tables and CSV."""

from __future__ import annotations

from typing import Any

Flat = dict[str, Any]


def flat(row: dict[str, Any]) -> Flat:
    """A row as columns: its own where it is flat, else one column for each thing that a reader wants to see."""
    columns: Flat = {}
    for key, value in row.items():
        if key in ("statement", "meeting", "official") and isinstance(value, dict):
            columns.update(_thing(value))
        elif key in ("left", "right") and isinstance(value, dict):
            columns.update({f"{key} {name}": each for name, each in _thing(value).items()})
        elif key == "chain" and isinstance(value, list):
            columns["told by"] = " < ".join(map(str, value))
        else:
            columns[key] = value
    return columns


def _thing(thing: dict[str, Any]) -> Flat:
    reports = [each for each in thing.get("reports") or [] if isinstance(each, dict)]
    names: tuple[str, ...]
    if "participants" in thing:
        names = ("date", "kind", "participants", "place", "status", "verdict")
    elif "title" in thing:
        names = ("name", "country", "title", "from", "to")
    else:
        names = ("date", "date_basis", "speaker", "act", "addressee", "target", "about", "status", "verdict")
    columns: Flat = {name: thing.get(name) for name in names}
    columns["article"] = list(dict.fromkeys(str(each.get("article")) for each in reports))
    columns["quote"] = " ".join(str(reports[0].get("quote") or "").split()) if reports else None
    columns["id"] = thing.get("id")
    return columns
