"""Whether the words around an expression of time look back or ahead, told from the nearest verb without a parse."""

from __future__ import annotations

import re
from typing import Literal

Direction = Literal["past", "future"]

_FUTURE = "|".join(
    (
        "will|won['’]t|['’]ll|shall|would|due|scheduled|slated|set for|invited|deadline|starting|beginning|ahead of",
        "(?:is|are|was|were) (?:to|due|set|slated|scheduled|expected|planning|going)(?: to)?(?: have)?",
        "plans? to|planned|planning|expected|expects?|intends?|hopes? to|upcoming|forthcoming|coming",
        "prepar(?:es?|ing) (?:to|for)|(?-i:could|might|may) (?:be held|take place)",
        "to (?:meet|hold|speak|visit|travel|host|attend|convene|vote|discuss|arrive|begin|resume|sign|leave|open)",
        "to (?:take place|be (?:held|convened|hosted|signed|opened|discussed|received|resumed|inaugurated|staged))",
        "meets|opens|begins|starts|(?<!the )(?<!its )(?<!his )(?:visits|hosts)|arrives",
        "convenes|travels|flies|meet (?:again|next)|(?:meet|gather|convene)(?= (?:in|on|at|here|there)\\b)|gathers",
        "(?:resume|reconvene|reopen)(?= (?:in|on|at|here|there)\\b)",
        "leaves for|departs|reconvenes|resumes|returns to|heads for|takes up|takes the \\w+ up",
        "holds (?:its|his|her|their|a|another)",
        "is (?:meeting|visiting|hosting|travell?ing|arriving)|are (?:meeting|visiting|travell?ing)",
    )
)
_PAST = (
    "said|told|met|held|spoke|wrote|made|began|gave|took|came|went|saw|had|has|have|was|were|did|shot|struck|"
    "sent|got|left|led"
    "|(?-i:Asked|Pressed|Questioned|Interviewed|Reached|Contacted|Quoted|Challenged|Speaking|Addressing|Writing|Appearing)"
    "|broke|brought|fell|fought|kept|rose|sat|stood|threw|won|lost|flew|hit|put|hosted|(?-i:[a-z]{2,}ed)"
    "|ate|became|blew|bore|bought|built|caught|chose|dealt|drank|drew|drove|dug|felt|fled|forbade|foresaw"
    "|forewent|forgot|found|froze|grew|heard|hid|hung|knew|laid|misled|mistook|overcame|overthrew"
    "|overtook|paid|quit|ran|rang|rebuilt|rode|sank|shook|shrank|slept|sought|spent|sprang|stuck|swept"
    "|swore|taught|thought|tore|understood|undertook|underwent|upheld|withdrew|withheld|woke"
)
_CUE = re.compile(rf"(?<!\w)(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))\b", re.IGNORECASE)
_STOP = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘'(]*[A-Z])|\n\s*\n")
_ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Lt|Col|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|[A-Z])\.$"
)


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Bounds of the sentence around a span; full stops of titles and months do not end one."""
    low = max(0, start - 600)
    begin, finish = low, min(len(text), end + 600)
    for stop in _STOP.finditer(text, low, finish):
        if _ABBREVIATION.search(text, max(0, stop.start() - 6), stop.start() + 1):
            continue
        if stop.end() <= start:
            begin = stop.end()
        elif stop.start() >= end:
            return begin, stop.start() + 1
    return begin, finish


_SET_FOR = re.compile(r"\bfor\s+(?:the\s+)?$")
_AFTER_IT = re.compile(r"\s*(?:[.,;:)–—]|$|\s(?:and|but|in|at|with|to|when|by|between|after|or|as)\b)")


def direction(text: str, start: int, end: int) -> Direction:
    """Past unless the last verb before the expression, or else the first one after it, looks ahead; ahead for a day
    that something is set for ("announced a new round for 17 December").
    """
    if _SET_FOR.search(text, max(0, start - 12), start) and _AFTER_IT.match(text, end):
        return "future"
    cue = _cue(text, start, end)
    return "future" if cue and cue["future"] else "past"


def undecided(text: str, start: int, end: int) -> bool:
    """Whether the words look ahead from a day gone by: "was due to fly on Jan. 25" may be over or not."""
    cue = _cue(text, start, end)
    return cue is not None and bool(cue["future"]) and cue.group().lower().startswith(("was ", "were "))


def _cue(text: str, start: int, end: int) -> re.Match[str] | None:
    begin, finish = sentence_at(text, start, end)
    cues = list(_CUE.finditer(text, begin, start))
    return cues[-1] if cues else _CUE.search(text, end, finish)
