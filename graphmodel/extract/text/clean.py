"""From a file's text to paragraphs that can be parsed, with a map that leads every character back to where it stood."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from typing import Literal, NamedTuple

from graphmodel.extract.article_date.stated import DATELINE
from graphmodel.extract.text import boilerplate, repairs

BlockKind = Literal["title", "heading", "body"]
_DATELINE = re.compile(
    # The place: MOSCOW, OTTAWA/NEW DELHI, Moscow. A comma alone divides, or a text in capitals could be cut up in so
    # many ways that trying them would not end.
    r"^(?:[A-Z][A-Z'’.-]+(?:[ ,/][A-Z'’./ -]+(?:,[A-Z'’./ -]+)*)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r"(?:,\s+(?:[A-Z][\w.]+ ?){1,2})?"  # a country or a state
    r"(?:,?\s+(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?\s+\d{1,2}(?:,?\s+\d{4})?)?"
    r"(?:,?\s+\d{1,2}\s+(?i:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[A-Za-z]*\.?(?:,?\s+\d{4})?)?"
    r"\.?\s*(?:(?:\([A-Z][\w ./-]{1,24}\))?\s*(?:-{1,2}|[–—_:])\s+(?=\S)"
    r"|(?<=\d )\([A-Z][\w ./-]{1,24}\)\s+(?=[\"“‘'A-Z]))"  # DELHI, May 3 (ANP) The minister
)
_LABEL = re.compile(r"(?:[A-Z][A-Z.'’ -]{0,40}|Q|Question|Moderator)(?: ?\([^)\n]{1,60}\))?:\s")
_TERMINAL = re.compile(r"[.!?:;…][\"'”’»)\]]*\s*$|[\"”»]\s*$")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_FLAT = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‟": '"', "\u00a0": " ", "…": "."}
)


class Line(NamedTuple):
    """A line's characters without the break; `blank` lines part paragraphs."""

    start: int
    end: int
    text: str


class Block(NamedTuple):
    """A paragraph, heading or title, in offsets of the clean text."""

    start: int
    end: int
    kind: BlockKind


class Skipped(NamedTuple):
    """A line left out, in offsets of the original."""

    start: int
    end: int
    reason: str


class _Segment(NamedTuple):
    clean: int
    start: int
    end: int
    verbatim: bool


class CleanText:
    """`text`: paragraphs joined by blank lines. `flat`: the same length, quotation marks and apostrophes made plain."""

    def __init__(
        self, text: str, segments: list[_Segment], blocks: list[Block], skipped: list[Skipped], repaired: list[Skipped]
    ) -> None:
        self.text = text
        self.flat = text.translate(_FLAT)
        self.blocks = blocks
        self.skipped = skipped
        self.repaired = repaired
        self.dateline = ""
        """The dateline that was cut off the first paragraph, "" for none."""
        self._segments = segments
        self._starts = [s.clean for s in segments]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Span of the original text for a span of the clean text; never empty for a span that is not."""
        first, last = self._at(start), self._at(max(start, end - 1))
        low = first.start + (start - first.clean) if first.verbatim else first.start
        high = last.start + (end - last.clean) if last.verbatim else last.end
        return low, max(high, low + 1)

    def _at(self, offset: int) -> _Segment:
        return self._segments[max(0, bisect_right(self._starts, offset) - 1)]


def clean(source: str, *, repair: bool = True) -> CleanText:
    """Clean-up of a whole file: furniture, captions and bylines out, hard-wrapped lines joined, a few repairs."""
    source = _CONTROL.sub(" ", _SURROGATE.sub("\ufffd", source))
    kept, skipped = _select(_lines(source))
    paragraphs = _join(kept, _is_wrapped(kept))
    return _build(source, paragraphs, skipped, repair=repair)


def _lines(source: str) -> list[Line]:
    out, at = [], 0
    for whole in source.splitlines(keepends=True):
        text = whole.rstrip("\r\n\u2028\u2029")
        out.append(Line(at, at + len(text), text))
        at += len(whole)
    return out


def _select(lines: list[Line]) -> tuple[list[Line], list[Skipped]]:
    """Lines of the article (blank ones kept), and what was left out. A teaser's title takes its summary along."""
    kept: list[Line] = []
    skipped: list[Skipped] = []
    teaser = ""
    awaiting = False
    seen: set[str] = set()
    for line in lines:
        bare = line.text.strip()
        if not bare:
            kept.append(line)
            continue
        reason = boilerplate.furniture(bare)
        if len(bare.split()) >= 4 and bare in seen:
            reason = reason or "repeated line"
        seen.add(bare)
        if boilerplate.opens_teaser(bare):
            awaiting, reason = True, "teaser"
        elif awaiting and reason is None:
            if not teaser and not _TERMINAL.search(bare) and len(bare.split()) <= 22:
                teaser, reason = bare, "teaser"
            else:
                awaiting = False
                reason = "teaser" if teaser and boilerplate.same_story(teaser, bare) else None
        if reason:
            skipped.append(Skipped(line.start, line.end, reason))
        else:
            kept.append(line)
    return _without_teasers(kept, skipped, teaser)


def _without_teasers(kept: list[Line], skipped: list[Skipped], teaser: str) -> tuple[list[Line], list[Skipped]]:
    """A teaser's title often stands a second time, before its announcement."""
    if not teaser:
        return kept, skipped
    same = [line for line in kept if line.text.strip() == teaser]
    skipped = sorted([*skipped, *(Skipped(x.start, x.end, "teaser") for x in same)])
    return [line for line in kept if line.text.strip() != teaser], skipped


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether the file breaks its lines at a fixed width: many lines of like length whose sentence goes on below."""
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if a.text.strip() and b.text.strip()]
    if len(pairs) < 4:
        return False
    going_on = sum(1 for a, b in pairs if not _TERMINAL.search(a.text) and 30 <= len(a.text.strip()) <= 130)
    longest = max(len(line.text) for line in lines)
    return going_on >= 0.45 * len(pairs) and longest <= 140


def _join(lines: list[Line], wrapped: bool) -> list[tuple[int, int]]:
    """Paragraphs as spans of the original."""
    out: list[tuple[int, int]] = []
    previous: Line | None = None
    for line in lines:
        if not line.text.strip():
            previous = None
            continue
        start = line.start + len(line.text) - len(line.text.lstrip())
        end = line.end - (len(line.text) - len(line.text.rstrip()))
        if previous is not None and _continues(previous, line, wrapped):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
        previous = line
    return out


def _indent(line: Line) -> int:
    return len(line.text.expandtabs(4)) - len(line.text.expandtabs(4).lstrip())


def _continues(above: Line, line: Line, wrapped: bool) -> bool:
    text = line.text.strip()
    if boilerplate.furniture(above.text):
        return False
    if wrapped:
        if _indent(line) >= _indent(above) + 2:
            return False
        short = len(above.text.strip()) < 30
        return not (short and (_TERMINAL.search(above.text) or above.text.isupper()))
    return not _TERMINAL.search(above.text) and len(above.text.strip()) >= 40 and text[:1].islower()


def _heading(text: str, first: bool) -> bool:
    words = text.split()
    if text.endswith("?") and len(words) <= 16:
        return True
    return not _TERMINAL.search(text) and len(words) <= (30 if first else 16)


def _build(source: str, paragraphs: list[tuple[int, int]], skipped: list[Skipped], *, repair: bool) -> CleanText:
    parts: list[str] = []
    segments: list[_Segment] = []
    blocks: list[Block] = []
    repaired: list[Skipped] = []
    at = 0
    body = False
    place = ""
    labels = sum(1 for start, _ in paragraphs if _LABEL.match(source, start))
    for begun, end in paragraphs:
        start, raw = begun, source[begun:end]
        dateline = (_DATELINE.match(raw) or DATELINE.match(raw)) if not body else None
        if (
            dateline
            and dateline.end() <= 90
            and len(raw) - dateline.end() >= 30
            and not (labels > 1 and ":" in dateline.group())
        ):
            start, raw = start + dateline.end(), raw[dateline.end() :]
            place = dateline.group()
        first = not body and len(blocks) < 3
        kind: BlockKind = "body"
        if _heading(raw.strip(), first) and not (labels > 1 and _LABEL.match(raw)):
            kind = "title" if first else "heading"
        body = body or kind == "body"
        begin, done = at, 0
        for edit in repairs.edits(raw, repair=repair):
            if edit.start > done:
                segments.append(_Segment(at, start + done, start + edit.start, True))
                parts.append(raw[done : edit.start])
                at += edit.start - done
            if edit.text:
                segments.append(_Segment(at, start + edit.start, start + edit.end, False))
                parts.append(edit.text)
                at += len(edit.text)
            if edit.name:
                repaired.append(Skipped(start + edit.start, start + edit.end, edit.name))
            done = edit.end
        if done < len(raw):
            segments.append(_Segment(at, start + done, end, True))
            parts.append(raw[done:])
            at += len(raw) - done
        if at > begin:
            blocks.append(Block(begin, at, kind))
            segments.append(_Segment(at, end, end, False))
            parts.append("\n\n")
            at += 2
    cleaned = CleanText("".join(parts), segments, blocks, skipped, repaired)
    cleaned.dateline = place
    return cleaned
