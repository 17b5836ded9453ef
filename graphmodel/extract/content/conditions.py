"""Conditions that stand apart from what depends on them: before the verb of telling, or in an earlier piece of the
quotation ("If they want war," she said, "they will get it").
"""

from __future__ import annotations

import re
from bisect import bisect_right

from graphmodel.extract.frames.frame import Frame
from graphmodel.extract.parse.article import ParsedArticle, Token

_MARKS = frozenset(("if", "unless", "should"))
_LACKING = frozenset(("without", "failing", "barring"))
_OPENING = re.compile(
    r"^\W*(?:(?:and|but|so|now) )?(?:if|unless|should|without|failing|barring|as long as|so long as|"
    r"(?:one|another|a single) (?:more )?\w+)\b",
    re.I,
)
_ASIDE = 160
"""Characters between the two pieces of a quotation at most."""


class Conditions:
    """What stands before the pieces of quotations of one article."""

    def __init__(self, article: ParsedArticle) -> None:
        self._text = article.clean.text
        self._quotes = article.quotes
        self._starts = [q.start for q in article.quotes]

    def of_piece(self, tokens: list[Token]) -> str:
        """The condition that an earlier piece of the same quotation puts on these words, "" for none."""
        word = next((t for t in tokens if t.text[0].isalpha()), None)
        place = bisect_right(self._starts, word.start) - 1 if word is not None else 0
        if word is None or place < 1:
            return ""
        before, quote = self._quotes[place - 1 : place + 1]
        if word.start >= quote.end or before.block != quote.block or quote.start - before.end > _ASIDE:
            return ""
        between, said = self._text[before.end : quote.start], self._text[before.inner_start : before.inner_end]
        ended = re.search(r"[.!?;]\s", between + " ") is not None or not said.rstrip().endswith((",", "-", "—", "–"))
        first = self._text[quote.inner_start : word.start].strip(" \"'“‘") == ""
        return said if first and not ended and _OPENING.match(said) and "." not in said else ""


def condition_before(frame: Frame) -> list[Token]:
    """The words of a condition that hangs on the verb of telling: "If they fail, she said, war will follow"."""
    verb, said = frame.trigger, frame.content
    if not said or said[-1].index < verb.index or frame.content_root is None or frame.content_root.index < verb.index:
        return []
    behind = [
        t for t in verb.sentence.tokens[verb.index + 1 : frame.content_root.index] if t not in said or t.text == ","
    ]
    if not any(t.text == "," for t in behind):
        return []
    held = {id(t) for t in said}
    for child in verb.children:
        if child.index < verb.index and _conditional(child):
            return [t for t in child.subtree() if id(t) not in held]
    return []


def _conditional(child: Token) -> bool:
    if child.dep == "prep":
        return child.lower in _LACKING
    if child.dep == "advcl" and child.lower in _LACKING:
        return True
    return child.dep in ("advcl", "ccomp") and any(
        c.lower in _MARKS and c.dep in ("mark", "aux") and c.index < child.index for c in child.children
    )
