"""`extract --explain`: one article with what was found in it marked, and below why, and what was passed over."""

from __future__ import annotations

import html
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TextIO

from graphmodel.cli._safe import neutral
from graphmodel.model.claims import Extraction, MeetingClaim, RoleClaim, StatementClaim

if TYPE_CHECKING:
    from rich.text import Text

Claim = StatementClaim | MeetingClaim | RoleClaim
STYLES = {"statement": "bold cyan", "meeting": "bold green", "role": "magenta", "left out": "dim strike"}
COLOURS = {"statement": "#cfe8ff", "meeting": "#d3f2d0", "role": "#f0dcf5", "left out": "#e6e6e6"}
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 16px/1.6 sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em }}
.text {{ white-space: pre-wrap }} sup {{ font-size: 65% }} td {{ vertical-align: top; padding: .2em .8em .2em 0 }}
{colours}
</style></head><body><h1>{title}</h1><p>{date}</p><div class="text">{text}</div><table>{rows}</table></body></html>
"""


class Mark(NamedTuple):
    """A span of the text with what was made of it."""

    start: int
    end: int
    kind: str
    label: str
    summary: str
    why: str


class Piece(NamedTuple):
    """A stretch of text with all marks that cover it, and those that begin at it."""

    text: str
    over: list[Mark]
    begin: list[Mark]


def marks(extraction: Extraction) -> list[Mark]:
    """All that was found, and all that was passed over, in reading order."""
    found = [_mark(claim, number) for claims in _claims(extraction) for number, claim in enumerate(claims, 1)]
    for each in extraction.left_out:
        found.append(Mark(each.start, each.end, "left out", "–", "left out", each.reason))
    return sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.label))


def pieces(text: str, found: list[Mark]) -> Iterator[Piece]:
    """The text cut at every end of a mark."""
    cuts = sorted({0, len(text), *(mark.start for mark in found), *(mark.end for mark in found)})
    for start, end in pairwise(cuts):
        over = [mark for mark in found if mark.start <= start and mark.end >= end]
        yield Piece(text[start:end], over, [mark for mark in over if mark.start == start])


def write_text(extraction: Extraction, stream: TextIO) -> None:
    """For a terminal, in colour where it has any."""
    from rich.console import Console
    from rich.text import Text

    found = marks(extraction)
    console = Console(file=stream, highlight=False, markup=False, emoji=False, soft_wrap=True)
    console.print(Text(neutral(f"{extraction.document.name}: {_date(extraction)}"), style="bold"))
    shown = Text()
    for piece in pieces(extraction.document.text, found):
        for mark in piece.begin:
            shown.append(f"[{mark.label}]", style="reverse")
        shown.append(neutral(piece.text, keep="\n"), style=STYLES[piece.over[0].kind] if piece.over else "")
    console.print(shown)
    for mark in found:
        console.print(_line(mark))


def page(extraction: Extraction) -> str:
    """As a page of its own that needs nothing else."""
    found = marks(extraction)
    parts = []
    for piece in pieces(extraction.document.text, found):
        labels = "".join(f"<sup>{html.escape(mark.label)}</sup>" for mark in piece.begin)
        body = html.escape(neutral(piece.text, keep="\n"))
        if piece.over:
            title = html.escape("; ".join(f"{mark.label} {mark.summary}" for mark in piece.over))
            body = f'<mark class="{piece.over[0].kind.replace(" ", "-")}" title="{title}">{body}</mark>'
        parts.append(labels + body)
    cells = (
        "<tr>" + "".join(f"<td>{html.escape(neutral(cell))}</td>" for cell in _cells(mark)) + "</tr>" for mark in found
    )
    colours = "\n".join(f".{kind.replace(' ', '-')} {{ background: {colour} }}" for kind, colour in COLOURS.items())
    title = html.escape(extraction.document.title or extraction.document.name)
    date = html.escape(_date(extraction))
    return PAGE.format(title=title, date=date, text="".join(parts), rows="".join(cells), colours=colours)


def _claims(extraction: Extraction) -> tuple[tuple[Claim, ...], ...]:
    return extraction.statements, extraction.meetings, extraction.roles


def _mark(claim: Claim, number: int) -> Mark:
    why = f"{claim.rule}, confidence {claim.confidence:.2f}"
    if isinstance(claim, StatementClaim):
        to = f" → {claim.addressee}" if claim.addressee else ""
        target = f" against {claim.target}" if claim.target else ""
        via = f", told by {', '.join(claim.via)}" if claim.via else ""
        summary = (
            f"{claim.speaker} {claim.act}{to}{target}: {claim.about}, {claim.date or 'undated'}{via}, {claim.status}"
        )
        return Mark(claim.start, claim.end, "statement", claim.id, summary, why)
    if isinstance(claim, MeetingClaim):
        place = f" in {claim.place}" if claim.place else ""
        summary = f"{claim.type} of {', '.join(claim.participants)}{place}, {claim.date or 'undated'}, {claim.status}"
        return Mark(claim.start, claim.end, "meeting", claim.id, summary, why)
    former = "former " if claim.former else ""
    place = f" of {claim.country or claim.organization}" if claim.country or claim.organization else ""
    return Mark(claim.start, claim.end, "role", f"r{number:02d}", f"{claim.person}, {former}{claim.title}{place}", why)


def _date(extraction: Extraction) -> str:
    return f"published {extraction.published or 'on an unknown day'} ({extraction.published_basis})"


def _cells(mark: Mark) -> tuple[str, ...]:
    return (f"{mark.start}–{mark.end}", mark.label, mark.summary, mark.why)


def _line(mark: Mark) -> Text:
    from rich.text import Text

    return Text.assemble(
        (f"{mark.label:>5} ", STYLES[mark.kind]), neutral(f"{mark.summary} [{mark.why}] {mark.start}–{mark.end}")
    )
