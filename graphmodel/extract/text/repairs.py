"""A few repairs of text that machine translation garbled. Each is an edit that the offset map undoes for spans."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

Rewrite = Callable[[re.Match[str]], str]


class Edit(NamedTuple):
    """Characters `start` to `end` of a paragraph read as `text`; `name` is "" for mere spelling of space and marks."""

    start: int
    end: int
    text: str
    name: str


_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.?"
_SPEECH = r"(?:said|says|told|added|continued|wrote|noted|replied|stated|explained|asked|warned)"
_SPELLING: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]+"), ""),
    (re.compile(r"\s*[\r\n\u2028\u2029]\s*"), " "),
    (re.compile(r"[ \t\u00a0\u2009\u202f]{2,}"), " "),
    (re.compile(r"``|''"), '"'),
    (re.compile(r"(?<=\w)(?:--|[–—])(?=\w{3})"), " — "),
)
_REPAIRS: tuple[tuple[str, re.Pattern[str], Rewrite], ...] = (
    ("doubled abbreviation", re.compile(r"\b((?:[A-Z]\.){2,})\1"), lambda m: m[1]),
    ("Sir for Mr.", re.compile(r"\bSir\. (?=[A-Z])"), lambda m: "Mr. "),
    ("verb inside a name", re.compile(rf"\b({_TITLE}) ({_SPEECH})\. ([A-Z][\w-]+)"), lambda m: f"{m[1]} {m[3]} {m[2]}"),
    ("verb lost between two names", re.compile(
        r"\b((?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w-]+) (?=(?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w-]+ that )"), lambda m: f"{m[1]} told "),
    ("stop inside an attribution", re.compile(r"\bsaid\. (?=(?:told|said) )"), lambda m: ""),
    ("stop before an attribution", re.compile(r"(?<=[A-Za-z])\. (?=said (?:on|in|at|to|during) )"), lambda m: ", "),
    ("stop before a small letter", re.compile(
        r"(?<=[a-z]{3})\. (?=(?:press conference|during|and|but|if|in|on|at|of|to|who|which) [a-z])"), lambda m: " "),
    ("told before its subject", re.compile(
        r"\bIt told ((?:[A-Z][\w.]+ )?(?:officials|sources|diplomats|aides)) to (?=(?:The |the )?[A-Z])"),
        lambda m: f"{m[1]} told "),
    ("loose stop", re.compile(r"(?<=\.) \.(?= |$)"), lambda m: ""),
)  # fmt: skip
_MONSTER = re.compile(r"\S{160,}")


def edits(text: str, *, repair: bool = True) -> list[Edit]:
    """All edits of a paragraph, in order, none overlapping another; the earlier rule wins. Spelling of space and marks
    alone without `repair`.
    """
    found = [Edit(m.start(), m.end(), "", "no words") for m in _MONSTER.finditer(text)]
    for name, pattern, rewrite in _REPAIRS if repair else ():
        found += [Edit(m.start(), m.end(), rewrite(m), name) for m in pattern.finditer(text)]
    for pattern, plain in _SPELLING:
        found += [Edit(m.start(), m.end(), plain, "") for m in pattern.finditer(text)]
    kept: list[Edit] = []
    last = 0
    for edit in sorted(found, key=lambda e: (e.start, -e.end)):
        if edit.start >= last:
            kept.append(edit)
            last = max(edit.end, edit.start)
    return kept
