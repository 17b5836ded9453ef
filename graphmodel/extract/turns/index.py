"""Which turns of phrase a text may hold, by what their patterns need: some ten of four hundred for most clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from graphmodel.extract.turns import TURNS
from graphmodel.extract.turns.base import Turn
from graphmodel.extract.turns.needed import LEAST, Needs, folded, needed
from graphmodel.kept import kept


class TurnIndex:
    """Turns of phrase by the pieces of text that each must have. `needs`: of every pattern."""

    def __init__(self, turns: Sequence[Turn], needs: dict[str, Needs]) -> None:
        self._turns = turns
        self._choices: Counter[int] = Counter({place: len(needs[turn.pattern]) for place, turn in enumerate(turns)})
        self._free = [place for place, choices in self._choices.items() if not choices]
        self._pieces: dict[str, dict[str, list[tuple[int, int]]]] = {}
        for place, turn in enumerate(turns):
            for number, choice in enumerate(needs[turn.pattern]):
                for piece in choice:
                    self._pieces.setdefault(piece[:LEAST], {}).setdefault(piece, []).append((place, number))

    def possible(self, text: str) -> Iterator[Turn]:
        """The turns whose patterns may be found in the text, in their order."""
        text = folded(text)
        met: set[tuple[int, int]] = set()
        for start in {text[i : i + LEAST] for i in range(len(text) - LEAST + 1)} & self._pieces.keys():
            for piece, choices in self._pieces[start].items():
                if piece in text:
                    met.update(choices)
        meets = Counter(place for place, _ in met)
        places = [place for place, choices in meets.items() if choices == self._choices[place]]
        return (self._turns[place] for place in sorted([*self._free, *places]))


@cache
def turn_index() -> TurnIndex:
    """That of all turns. What their patterns need takes long to read off them, so it is kept."""
    sources = sorted(Path(__file__).parent.glob("*.py"))
    kind = TypeAdapter(dict[str, Needs])
    return TurnIndex(TURNS, kept("turns", sources, kind, lambda: {t.pattern: needed(t.pattern) for t in TURNS}))
