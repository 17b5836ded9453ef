"""Guesses of what look-ups will find, so that a question asked first is one read too.

A name that was never looked up is mostly the full name of one person, a meeting named with its day and place that one
meeting. So the question is made ready by a guess, its text finds the person by name and not by id, and asks for the
look-up as a part of its own. What that found is remembered, the question is made ready anew from it, and what was read
answers it if it means just those whom the text found. If not it is asked in the ordinary way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from graphmodel.query.lookups import Lookup, Lookups
from graphmodel.query.reading import ReadRows, Reads, Rows


class CannotGuess(Exception):
    """Something has to be read first."""


class Guess(NamedTuple):
    """What a look-up may well find, and how a text finds it without its id."""

    row: Mapping[str, Any]
    """The one row, with an id that nothing bears."""
    label: str
    condition: str
    """What stands for `NODE.id IN $NAME`, with NODE and NAME in it."""
    values: Mapping[str, Any]
    """Parameters of the condition, by what follows NAME."""
    meets: Callable[[Mapping[str, Any]], bool]
    """Whether what a row of the look-up tells of meets the condition."""


class Conditions(NamedTuple):
    """What stands for the ids in parameters."""

    guesses: Mapping[str, tuple[Guess, int]]
    """By parameter: the guess, and the place of its look-up among those that guesses were made for."""

    def within(self, text: str) -> str:
        """The text with the conditions.

        Raises:
            CannotGuess: it needs the ids.
        """
        for name, (guess, _) in self.guesses.items():
            text = _within(text, name, guess.label, guess.condition)
            if re.search(rf"\${name}\b", text):
                raise CannotGuess
        return text

    def instead(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Parameters of a text with the conditions."""
        rest = {name: value for name, value in parameters.items() if name not in self.guesses}
        values = ((name, guess.values) for name, (guess, _) in self.guesses.items())
        return rest | {f"guessed_{name}_{key}": value for name, more in values for key, value in more.items()}

    def met(self, found: Sequence[Lookup]) -> dict[str, list[str]]:
        """By parameter the ids, sorted, of all who meet the condition, as those look-ups found them."""
        return {
            name: sorted({row["id"] for row in found[at].rows if guess.meets(row)})
            for name, (guess, at) in self.guesses.items()
        }


@lru_cache(maxsize=1024)
def _within(text: str, name: str, label: str, condition: str) -> str:
    by_id = re.compile(rf"(?<=\()(\w+)(:{label}\) WHERE )\1\.id IN \${name}\b")
    return by_id.sub(lambda m: f"{m[1]}{m[2]}{condition.replace('NODE', m[1]).replace('NAME', name)}", text)


class Guessing:
    """What a question reads to be made ready by guesses: what is remembered, and guesses where nothing is."""

    def __init__(self, lookups: Lookups) -> None:
        self._lookups = lookups
        self._made: dict[str, tuple[Guess, Lookup]] = {}
        """By the id of the guessed row."""

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> ReadRows:
        """What is remembered.

        Raises:
            CannotGuess: nothing is.
        """
        known = self._lookups.known(text, params)
        if known is None:
            raise CannotGuess
        return known

    def expect(self, text: str, params: Mapping[str, Any], made: Callable[[], Guess]) -> ReadRows:
        """What is remembered, else the guess."""
        known = self._lookups.known(text, params)
        if known is not None:
            return known
        guess = made()
        self._made[guess.row["id"]] = guess, Lookup(text, params, ())
        return Rows([guess.row])

    @property
    def lookups(self) -> list[Lookup]:
        """Those that guesses were made for."""
        return [lookup for _, lookup in self._made.values()]

    def conditions(self, parameters: Mapping[str, Any]) -> Conditions:
        """What stands for guessed ids.

        Raises:
            CannotGuess: one stands beside other ids.
        """
        guessed = {
            name: value for name, value in parameters.items()
            if isinstance(value, list) and not self._made.keys().isdisjoint(value)
        }  # fmt: skip
        if any(len(ids) > 1 for ids in guessed.values()):
            raise CannotGuess
        places = {i: (guess, at) for at, (i, (guess, _)) in enumerate(self._made.items())}
        return Conditions({name: places[i] for name, [i] in guessed.items()})


def expected(store: Reads, text: str, made: Callable[[], Guess], **params: Any) -> Sequence[Mapping[str, Any]]:
    """The rows of a look-up; the guess that `made` gives where a question is made ready by guesses."""
    found = store.expect(text, params, made) if isinstance(store, Guessing) else store.read(text, params)
    return found.rows
