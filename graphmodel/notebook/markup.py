"""Small pieces of HTML. Every text that comes from outside goes through `text`."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import Any

STYLE = (
    "<style>.graphmodel table{border-collapse:collapse}.graphmodel th,.graphmodel td{text-align:left;"
    "vertical-align:top;padding:.25em .6em;border-bottom:1px solid rgba(128,128,128,.35)}"
    ".graphmodel blockquote{margin:.3em 0;padding-left:.6em;border-left:3px solid rgba(128,128,128,.5)}"
    ".graphmodel small{opacity:.75}.graphmodel .unknown{font-style:italic}</style>"
)


def text(value: Any) -> str:
    """A value as escaped text; what is not known is a dash."""
    if value is None or value in ("", []):
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return text("; ".join(str(each) for each in value))
    return html.escape(str(value), quote=True)


def block(*parts: str) -> str:
    """The whole of what a cell of a notebook shows."""
    return f'<div class="graphmodel">{STYLE}{"".join(parts)}</div>'


def table(columns: Iterable[str], rows: Iterable[Iterable[str]], caption: str = "") -> str:
    """A table; `rows` are markup already, `columns` and `caption` are texts."""
    head = "".join(f'<th scope="col">{text(name)}</th>' for name in columns)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    told = f"<caption>{text(caption)}</caption>" if caption else ""
    return f"<table>{told}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
