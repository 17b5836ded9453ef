"""Candidate pairs without comparing everything with everything: reports that share a key are neighbours.

A key that very many share tells little: within it each report is paired only with those next to it in the order of
their ids' sort keys, so the number of pairs grows linearly with the number of reports.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

CROWD = 120
_REACH = 40


def candidates(items: Sequence[tuple[str, Iterable[Hashable]]]) -> Iterator[tuple[str, str]]:
    """Pairs of ids (smaller first, each once) that share a key; `items` come in the order that crowded keys go by."""
    blocks: dict[Hashable, list[int]] = defaultdict(list)
    for at, (_, keys) in enumerate(items):
        for key in dict.fromkeys(keys):
            blocks[key].append(at)
    seen: set[int] = set()
    count = len(items)
    for members in blocks.values():
        reach = len(members) if len(members) <= CROWD else _REACH
        for i, a in enumerate(members):
            for b in members[i + 1 : i + 1 + reach]:
                code = a * count + b
                if code not in seen:
                    seen.add(code)
                    left, right = items[a][0], items[b][0]
                    yield (left, right) if left < right else (right, left)
