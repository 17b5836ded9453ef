"""`extract --explain --html`: the explanations of articles as one page that needs nothing else."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from graphmodel.cli._explain import Mark, Piece, foremost, listed, marks, pieces, published
from graphmodel.cli._safe import neutral

if TYPE_CHECKING:
    from graphmodel.extract.explain import Explanation

HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>What the extractor found</title><style>
:root { color-scheme: light dark }
body { font: 16px/1.6 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.5em; line-height: 1.3; margin-top: 2em } h2 { font-size: 1.15em; margin-top: 2em }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
sup { font-size: 65%; line-height: 0; margin-right: .3em } sup a { text-decoration: none }
mark { color: inherit; border-radius: .2em } .legend mark { margin-right: .6em; padding: .1em .4em }
li { margin: .7em 0; overflow-wrap: anywhere } ol { list-style: none; padding: 0 }
ul { margin: .2em 0; padding-left: 1.5em; font-size: .9em } ul li { margin: 0 }
.why { color: light-dark(#555, #bbb); font-size: .9em } li:target, sup:target { outline: 2px solid }
.statement { background: light-dark(#cfe8ff, #12405f) } .meeting { background: light-dark(#d3f2d0, #17491f) }
.role { background: light-dark(#f0dcf5, #4c2456) } .passed { background: light-dark(#ffe9b0, #5a4200) }
.left-out { background: light-dark(#e6e6e6, #3a3a3a); text-decoration: line-through }
</style></head><body>
"""
FOOT = "</body></html>\n"


def section(explanation: Explanation, number: int) -> str:
    """An article with its marks; each leads to its entry in the lists below, and back. `number` tells the articles of
    a page apart.
    """
    extraction = explanation.extraction
    found = marks(explanation)
    places = {id(mark): f"{number}-{place}" for place, mark in enumerate(found)}
    text = "".join(_piece(piece, places) for piece in pieces(extraction.document.text, found))
    groups = list(listed(found))
    legend = "".join(f'<mark class="{_class(group[0])}">{_safe(title.lower())}</mark>' for title, group in groups)
    lists = "".join(
        f"<h2>{_safe(title)}</h2><ol>{''.join(_entry(mark, places[id(mark)]) for mark in group)}</ol>"
        for title, group in groups
    )
    title = _safe(extraction.document.title or extraction.document.name)
    return (
        f'<h1>{title}</h1><p>{_safe(published(extraction))}</p><p class="legend">{legend}</p>'
        f'<div class="text">{text}</div>{lists}\n'
    )


def _piece(piece: Piece, places: dict[int, str]) -> str:
    labels = "".join(
        f'<sup id="t{places[id(mark)]}"><a href="#m{places[id(mark)]}">{_safe(mark.label)}</a></sup>'
        for mark in piece.begin
    )
    body = html.escape(neutral(piece.text, keep="\n"))
    if piece.over:
        title = _safe("; ".join(f"{mark.label} {mark.summary}" for mark in piece.over))
        body = f'<mark class="{_class(foremost(piece.over))}" title="{title}">{body}</mark>'
    return labels + body


def _entry(mark: Mark, place: str) -> str:
    details = "".join(f"<li>{_safe(detail)}</li>" for detail in mark.details)
    return (
        f'<li id="m{place}"><a href="#t{place}"><mark class="{_class(mark)}">{_safe(mark.label)}</mark></a> '
        f'{_safe(mark.summary)} <span class="why">[{_safe(mark.why)}] {mark.start}–{mark.end}</span>'
        f"{f'<ul>{details}</ul>' if details else ''}</li>"
    )


def _class(mark: Mark) -> str:
    return mark.kind.replace(" ", "-")


def _safe(text: str) -> str:
    return html.escape(neutral(text))
