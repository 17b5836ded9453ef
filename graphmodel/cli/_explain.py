"""`extract --explain`: one article with what was found in it marked; then each find with the rule that fired, how its
names were resolved, and what was seen and left out, and why.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TextIO

from graphmodel.cli._safe import neutral
from graphmodel.model.claims import Extraction, MeetingClaim, RoleClaim, StatementClaim

if TYPE_CHECKING:
    from rich.text import Text

    from graphmodel.extract.explain import Explanation, Resolved

Claim = StatementClaim | MeetingClaim | RoleClaim
STYLES = {
    "statement": "bold cyan",
    "meeting": "bold green",
    "role": "magenta",
    "passed": "yellow",
    "left out": "dim strike",
}
TITLES = {
    "statement": "Statements",
    "meeting": "Meetings",
    "role": "Offices that the text gives people",
    "passed": "Seen, and no statement",
    "left out": "No part of the article",
}
"""The kinds of marks in the order in which they are listed."""


class Mark(NamedTuple):
    """A span of the text with what was made of it. `details`: further lines, such as how each name was resolved."""

    start: int
    end: int
    kind: str
    label: str
    summary: str
    why: str
    details: tuple[str, ...] = ()


class Piece(NamedTuple):
    """A stretch of text with all marks that cover it, and those that begin at it."""

    text: str
    over: list[Mark]
    begin: list[Mark]


def explained(extraction: Extraction) -> Explanation:
    """The extraction with how its names were resolved; without, where it is another extractor's or an annotator's."""
    from graphmodel.batch import default_extractor, identity
    from graphmodel.extract.explain import Explanation

    if (extraction.extractor, extraction.version) != identity():
        return Explanation(extraction, {}, ())
    return default_extractor().explain(extraction.document)


def marks(explanation: Explanation) -> list[Mark]:
    """All that was found, and all that was passed over, in reading order."""
    extraction = explanation.extraction
    found = [_statement(claim, explanation.names.get(claim.id, ())) for claim in extraction.statements]
    found += [_meeting(claim) for claim in extraction.meetings]
    found += [_role(claim, number) for number, claim in enumerate(extraction.roles, 1)]
    for number, each in enumerate(explanation.passed, 1):
        word, _, reason = each.reason.partition(": ")
        found.append(Mark(each.start, each.end, "passed", f"x{number:02d}", f"“{word}”", reason))
    for each in extraction.left_out:
        found.append(Mark(each.start, each.end, "left out", "–", "left out", each.reason))
    return sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.label))


def pieces(text: str, found: list[Mark]) -> Iterator[Piece]:
    """The text cut at every end of a mark."""
    cuts = sorted({0, len(text), *(mark.start for mark in found), *(mark.end for mark in found)})
    for start, end in pairwise(cuts):
        over = [mark for mark in found if mark.start <= start and mark.end >= end]
        yield Piece(text[start:end], over, [mark for mark in over if mark.start == start])


def listed(found: list[Mark]) -> Iterator[tuple[str, list[Mark]]]:
    """The marks by kind, under the heading of each kind that there is."""
    for kind, title in TITLES.items():
        group = [mark for mark in found if mark.kind == kind]
        if group:
            yield title, group


def published(extraction: Extraction) -> str:
    """When the article came out, and how that is known."""
    return f"published {extraction.published or 'on an unknown day'} ({extraction.published_basis})"


def write_text(explanation: Explanation, stream: TextIO) -> None:
    """For a terminal, in colour where it has any."""
    from rich.console import Console
    from rich.text import Text

    extraction = explanation.extraction
    found = marks(explanation)
    console = Console(file=stream, highlight=False, markup=False, emoji=False, soft_wrap=True)
    console.print(Text(neutral(f"{extraction.document.name}: {published(extraction)}"), style="bold"))
    shown = Text()
    for piece in pieces(extraction.document.text, found):
        for mark in piece.begin:
            shown.append(f"[{mark.label}]", style="reverse")
        shown.append(neutral(piece.text, keep="\n"), style=STYLES[foremost(piece.over).kind] if piece.over else "")
    console.print(shown)
    for title, group in listed(found):
        console.print(Text(f"\n{title}", style="bold"))
        for mark in group:
            console.print(_line(mark))


def foremost(over: list[Mark]) -> Mark:
    """The mark that shows of those that cover a stretch: the shortest, so that what holds it does not hide it."""
    return min(over, key=lambda mark: mark.end - mark.start)


def _line(mark: Mark) -> Text:
    from rich.text import Text

    line = Text.assemble(
        (f"{mark.label:>5} ", STYLES[mark.kind]),
        neutral(mark.summary),
        (neutral(f"  [{mark.why}] {mark.start}–{mark.end}"), "dim"),
    )
    for detail in mark.details:
        line.append(f"\n        {neutral(detail)}")
    return line


# -- one claim


def _statement(claim: StatementClaim, names: tuple[Resolved, ...]) -> Mark:
    to = f" → {claim.addressee}" if claim.addressee else ""
    target = f" against {claim.target}" if claim.target else ""
    via = f", told by {', '.join(claim.via)}" if claim.via else ""
    at = f", at {claim.meeting}" if claim.meeting else ""
    before = f", before {', '.join(claim.before)}" if claim.before else ""
    dated = f"{claim.date} ({claim.date_basis})" if claim.date else "undated"
    setting = f"{dated}{at}{before}{via}, {claim.mode}, {claim.status}"
    summary = f"{claim.speaker} {claim.act}{to}{target}: {claim.about}, {setting}"
    return Mark(claim.start, claim.end, "statement", claim.id, summary, _why(claim), tuple(map(_resolved, names)))


def _resolved(name: Resolved) -> str:
    """As in `speaker “He” 710–712 → Jake Sullivan: pronoun; gazetteer: jake-sullivan`."""
    words = f" “{name.words}” {name.start}–{name.end}" if name.start is not None else ""
    key = f"; gazetteer: {name.key}" if name.key else ""
    return f"{name.role}{words} → {name.name}: {name.way}{key}"


def _meeting(claim: MeetingClaim) -> Mark:
    place = f" in {claim.place}" if claim.place else ""
    dated = f"{claim.date} ({claim.date_basis})" if claim.date else "undated"
    summary = f"{claim.type} of {', '.join(claim.participants) or 'parties unknown'}{place}, {dated}, {claim.status}"
    return Mark(claim.start, claim.end, "meeting", claim.id, summary, _why(claim))


def _role(claim: RoleClaim, number: int) -> Mark:
    former = "former " if claim.former else ""
    place = f" of {claim.country or claim.organization}" if claim.country or claim.organization else ""
    summary = f"{claim.person}, {former}{claim.title}{place}"
    return Mark(claim.start, claim.end, "role", f"r{number:02d}", summary, _why(claim))


def _why(claim: Claim) -> str:
    return f"{claim.rule}, confidence {claim.confidence:.2f}"
