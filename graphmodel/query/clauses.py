"""What is known of a text of Cypher by its form: its parts, the columns that it returns, its variables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_OPEN, _CLOSE = "([{", ")]}"
_PIECE = re.compile(r"""//[^\n]*|/\*.*?\*/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|(\w+|.)""", re.DOTALL)
"""A comment, something quoted, or a plain word or character."""
_UNION = re.compile(r"\bUNION\b", re.IGNORECASE)
_ONLY_LABELS = re.compile(r"^WHERE (\w+:\w+(?: AND \w+:\w+)*)$", re.MULTILINE)
_LABELLED = re.compile(r"(\w+):(\w+)")
_ALIAS = re.compile(r"(?s)(.+)\sAS\s+`?(\w+)`?\s*")


def _outside(text: str) -> Iterator[tuple[int, str]]:
    """The words and other characters of a text that stand in no brackets, quotes and comments, with their places."""
    depth = 0
    for piece in _PIECE.finditer(text):
        plain = piece[1]
        if plain is None:
            continue
        if plain in _OPEN:
            depth += 1
        elif plain in _CLOSE:
            depth -= 1
        elif depth == 0:
            yield piece.start(), plain


@lru_cache(maxsize=1024)
def columns_of(returned: str) -> tuple[tuple[str, str], ...]:
    """What stands behind a RETURN as pairs of expression and name."""
    commas = [at for at, char in _outside(returned) if char == ","]
    pieces = [returned[a + 1 : b] for a, b in zip([-1, *commas], [*commas, len(returned)], strict=True)]
    named = [(piece.strip(), _ALIAS.fullmatch(piece)) for piece in pieces]
    return tuple((alias[1].strip(), alias[2]) if alias else (piece, piece) for piece, alias in named)


def united(cypher: str) -> list[str]:
    """The parts that UNION joins, outside of subqueries."""
    ends = list(re.finditer(r"^UNION\n", cypher, re.MULTILINE))
    plain = {at for at, _ in _outside(cypher)}
    cuts = [m for m in ends if m.start() in plain]
    starts = [0, *(m.end() for m in cuts)]
    return [cypher[a:b].rstrip("\n") for a, b in zip(starts, [*(m.start() for m in cuts), len(cypher)], strict=True)]


def unites(cypher: str) -> bool:
    """Whether a UNION of any kind stands outside of subqueries."""
    plain = {at for at, _ in _outside(cypher)}
    return any(match.start() in plain for match in _UNION.finditer(cypher))


def renamed(expression: str, variable: str, other: str) -> str:
    """An expression with another name for one of its variables."""
    return re.sub(rf"(?<![\w.:$'`]){variable}\b(?!\s*\()", other, expression)


def node_label(cypher: str, variable: str) -> str | None:
    """The label with which a pattern of the text names a variable, or a line that only tests labels; None where none
    does, or not with one.
    """
    found = re.findall(rf"\({variable}:([\w|&]+)", cypher)
    tests = (_LABELLED.findall(line) for line in _ONLY_LABELS.findall(cypher))
    labels = {*found, *(label for line in tests for name, label in line if name == variable)}
    return labels.pop() if len(labels) == 1 else None
