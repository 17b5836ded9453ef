"""Acts that an article itself tells as an answer: "in response", "replied", "hit back". What they answer is what it
told just before, by somebody else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from graphmodel.resolve.entities import Entity
from graphmodel.resolve.groups import Act
from graphmodel.resolve.likeness import compare
from graphmodel.resolve.names import surname_key
from graphmodel.resolve.statements import StatementReport

_QUOTED = re.compile(r"[\"“”][^\"“”]*[\"“”]?|``.*?(?:''|$)")
_CUE = re.compile(
    r"^\W*(?:in (?:response|reply|answer|reaction)\b|(?:responding|replying|reacting) to\b|asked to respond\b)"
    r"|\b(?:said|says|saying|told [\w .]{2,40}?|wrote|added|warned|stated) in (?:response|reply|answer)\b"
    r"|(?<!to )(?<!be )\b(?:replied|retorted|responded|hit back|hitting back|shot back|fired back|struck back)\b"
    r"|,\s(?:in (?:response|reply)|responding|replying|reacting) to\b",
    re.IGNORECASE,
)
_REACH, _NEXT = 1500, 600
"""Characters back to where what is answered was told; those within which the last thing told needs no other sign."""
_BASE, _NAMED, _TOWARDS, _LIKE, _CLOSE = 0.4, 0.25, 0.2, 0.3, 0.1
_ALIKE = 0.2


class Reply(NamedTuple):
    """An act that some report tells as an answer to an earlier one."""

    later: Act
    earlier: Act
    score: float
    report: str


def cue(text: str) -> str | None:
    """The words that follow a cue of answering, up to the end of the clause; None without one. What stands in quotation
    marks is no cue.
    """
    plain = _QUOTED.sub(" ", text)
    match = _CUE.search(plain)
    return plain[match.end() :].split(",")[0] if match else None


class Replies:
    """The acts of each article in the order in which it tells them."""

    def __init__(self, acts: Iterable[Act]) -> None:
        self._told: dict[tuple[str, str], list[tuple[int, str, Act]]] = defaultdict(list)
        for act in acts:
            for report in act.reports:
                self._told[report.told.scope].append((report.told.claim.start, report.id, act))
        for told in self._told.values():
            told.sort(key=lambda t: t[:2])

    def of(self, act: Act) -> Iterator[Reply]:
        """What the act answers by the word of its articles, one for each of them at most."""
        for report in act.reports:
            named = cue(report.told.report.quote)
            if named is not None and act.makers:
                rated = [
                    (score, e.id, e) for e, gap in self._before(act, report) if (score := _score(act, e, named, gap))
                ]
                if rated:
                    score, _, earlier = max(rated, key=lambda r: r[:2])
                    yield Reply(act, earlier, min(1.0, score), report.id)

    def _before(self, act: Act, report: StatementReport) -> Iterator[tuple[Act, int]]:
        """Acts of others that the article tells before a report, the last first, each with its distance."""
        told, start = self._told[report.told.scope], report.told.claim.start
        seen: set[str] = set()
        for at in range(bisect_left(told, (start, ""), key=lambda t: t[:2]) - 1, -1, -1):
            place, _, earlier = told[at]
            if start - place > _REACH:
                return
            if earlier.id not in seen and earlier.makers and not _sides(earlier.makers) & _sides(act.makers):
                yield earlier, start - place + _REACH * bool(seen)  # only the last one is near
                seen.add(earlier.id)


def _score(act: Act, earlier: Act, named: str, gap: int) -> float:
    """How surely an act answers an earlier one; 0 where nothing but a long distance joins them."""
    words = {w.lower().strip("'’s") for w in re.findall(r"[A-Z][\w’'-]+", named)}
    by_name = any(surname_key(m.name) & words for m in earlier.makers if m.kind == "person")
    towards = bool(_sides([*earlier.addressees, *earlier.targets]) & _sides(act.makers))
    back = bool(_sides([*act.addressees, *act.targets]) & _sides(earlier.makers))
    like = compare(act.lead.about, earlier.lead.about)
    if not (by_name or towards or back or like >= _ALIKE or gap <= _NEXT):
        return 0.0
    near = _CLOSE * (gap <= _NEXT)
    return _BASE + _NAMED * by_name + _TOWARDS * (towards or back) + _LIKE * like + near


def _sides(entities: Sequence[Entity]) -> frozenset[str]:
    return frozenset(e.country or e.id for e in entities)
