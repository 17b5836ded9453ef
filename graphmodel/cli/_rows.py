"""Rows of named queries, which are nested, as flat columns: all of it for CSV, the gist of it for tables."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Any

Flat = dict[str, Any]
QUOTE = 200
"""Characters of a quote in a table."""


def flat(row: dict[str, Any]) -> Flat:
    """A row as columns: its own where it is flat, else one for each field and one for the sources."""
    return _columns(row, _fields, lambda key, thing: {f"{key} {name}": each for name, each in _fields(thing).items()})


def brief(row: dict[str, Any]) -> Flat:
    """A row as the few columns that a reader looks for first."""
    return _columns(row, _gist, lambda key, thing: {key: _sentence(thing)})


def _columns(row: dict[str, Any], alone: Callable[[Any], Flat], side: Callable[[str, Any], Flat]) -> Flat:
    """`alone` gives the columns of the thing that the row is about, `side` those of one of a pair."""
    columns: Flat = {}
    for key, value in row.items():
        if key in ("left", "right") and isinstance(value, dict):
            columns.update(side(key, value))
        elif isinstance(value, dict) and "reports" in value:
            columns.update(alone(value))
        elif key == "chain" and isinstance(value, list):
            columns["told by"] = " < ".join(map(str, value))
        else:
            columns[key] = value
    return columns


def _fields(thing: dict[str, Any]) -> Flat:
    columns = {key: value for key, value in thing.items() if key not in ("reports", "id")}
    columns["articles"] = _articles(thing)
    columns["quotes"] = [_quote(each) for each in thing["reports"]]
    columns["id"] = thing.get("id")
    return columns


def _gist(thing: dict[str, Any]) -> Flat:
    if "title" in thing:
        columns = {name: thing.get(name) for name in ("name", "country", "title", "from", "to")}
    elif "participants" in thing:
        columns = {"date": thing["date"], "who": thing["participants"], "act": _act(thing), "about": _place(thing)}
    else:
        to = thing["addressee"] or thing["target"]
        columns = {
            "date": thing["date"],
            "who": thing["speaker"],
            "act": _act(thing),
            "to": to,
            "about": thing["about"],
        }
    return columns | {"verdict": thing.get("verdict"), "source": _source(thing)}


def _act(thing: dict[str, Any]) -> str:
    """Act of a statement or kind of a meeting, with its status where that is not the usual one."""
    name, status = thing.get("act") or thing.get("kind"), thing.get("status")
    return f"{name} ({status})" if status not in (None, "asserted", "held") else str(name)


def _place(thing: dict[str, Any]) -> str | None:
    return f"in {thing['place']}" if thing.get("place") else None


def _sentence(thing: dict[str, Any]) -> str:
    gist = _gist(thing)
    who = ", ".join(gist["who"]) if isinstance(gist["who"], list) else gist["who"]
    to = f" → {gist['to']}" if gist.get("to") else ""
    about = f": {gist['about']}" if gist["about"] else ""
    return f"{gist['date'] or 'undated'}, {who}, {gist['act']}{to}{about}\n{gist['source']}"


def _source(thing: dict[str, Any]) -> str | None:
    if not thing["reports"]:
        return thing.get("source")
    first, *others = _articles(thing)
    more = f" and {len(others)} more" if others else ""
    return f"{textwrap.shorten(_quote(thing['reports'][0]), QUOTE, placeholder=' …')} [{first}{more}]"


def _articles(thing: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(str(each["article"]) for each in thing["reports"]))


def _quote(report: dict[str, Any]) -> str:
    return " ".join(str(report.get("quote") or "").split())
