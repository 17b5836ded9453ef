"""What is known of a text of Cypher by its form: its parts, the columns that it returns, its variables."""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPEN, _CLOSE = "([{", ")]}"
_ALIAS = re.compile(r"(?s)(.+)\sAS\s+`?(\w+)`?\s*")


def _outside(text: str) -> Iterator[tuple[int, str]]:
    """The characters of a text that stand in no brackets and no quotes, with their places."""
    depth, quote = 0, ""
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"`":
            quote = char
        elif char in _OPEN:
            depth += 1
        elif char in _CLOSE:
            depth -= 1
        elif depth == 0:
            yield at, char


def columns_of(returned: str) -> list[tuple[str, str]]:
    """What stands behind a RETURN as pairs of expression and name."""
    commas = [at for at, char in _outside(returned) if char == ","]
    pieces = [returned[a + 1 : b] for a, b in zip([-1, *commas], [*commas, len(returned)], strict=True)]
    named = [(piece.strip(), _ALIAS.fullmatch(piece)) for piece in pieces]
    return [(alias[1].strip(), alias[2]) if alias else (piece, piece) for piece, alias in named]


def united(cypher: str) -> list[str]:
    """The parts that UNION joins, outside of subqueries."""
    ends = list(re.finditer(r"^UNION\n", cypher, re.MULTILINE))
    plain = {at for at, _ in _outside(cypher)}
    cuts = [m for m in ends if m.start() in plain]
    starts = [0, *(m.end() for m in cuts)]
    return [cypher[a:b].rstrip("\n") for a, b in zip(starts, [*(m.start() for m in cuts), len(cypher)], strict=True)]


def renamed(expression: str, variable: str, other: str) -> str:
    """An expression with another name for one of its variables."""
    return re.sub(rf"(?<![\w.:$'`]){variable}\b(?!\s*\()", other, expression)


def node_label(cypher: str, variable: str) -> str | None:
    """The label with which a pattern of the text names a variable; None where none does, or not with one label."""
    found = set(re.findall(rf"\({variable}:([\w|&]+)", cypher))
    return found.pop() if len(found) == 1 else None
