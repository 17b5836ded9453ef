"""What untrusted Cypher may contain: reading clauses only. Works on tokens, so strings and comments hide nothing.

The engines' own guards (READ mode, the read-only login) stand behind it; this gate refuses what they let through:
LOAD CSV, procedures, other databases, administration, several statements in one.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from typing import NamedTuple

from graphmodel.errors import WriteRefused

_TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n\r]*|/\*.*?\*/)
      | (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
      | (?P<quoted>`(?:[^`]|``)*`)
      | (?P<number>\d\w*(?:\.\d\w*)?)
      | (?P<word>[^\W\d]\w*)
      | (?P<mark>.)""",
    re.VERBOSE | re.DOTALL,
)
_STARTS = ("MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL")
_ANALYSED = ("EXPLAIN", "PROFILE")
# Clauses that can stand inside a statement; what can only begin one (SHOW, ALTER, GRANT, …) is not among the starts.
_REFUSED = (
    "CREATE", "MERGE", "INSERT", "SET", "REMOVE", "DELETE", "DETACH", "NODETACH", "FOREACH", "LOAD", "DROP", "USE",
    "SHOW", "TERMINATE", "TRANSACTIONS", "PERIODIC", "YIELD",
)  # fmt: skip
_NAMESPACES = frozenset(["date", "datetime", "localdatetime", "localtime", "time", "duration", "point", "vector"])
_ESCAPE = re.compile(r"\\u+([0-9a-fA-F]{4})?")


class Token(NamedTuple):
    """One token that matters. `kind` is string, quoted, number, word or mark."""

    kind: str
    text: str

    def is_word(self, *words: str) -> bool:
        """Whether it is one of these keywords, however it is written."""
        return self.kind == "word" and not _spellings(self.text).isdisjoint(words)


def _spellings(word: str) -> set[str]:
    # Lexers fold case letter by letter, and some letters outside ASCII fold into it (long s, dotless i, Kelvin sign).
    plain = unicodedata.normalize("NFKC", word)
    return {word.upper(), word.lower().upper(), plain.upper(), plain.casefold().upper()}


def check_read_only(text: str) -> None:
    """Let a reading statement through.

    Raises:
        WriteRefused: it holds anything but reading clauses, or something that cannot be told for sure.
    """
    tokens = _tokens(text)
    while tokens and tokens[-1] == Token("mark", ";"):
        tokens.pop()
    if not tokens:
        raise WriteRefused("There is no statement to run.")
    first = tokens[1] if tokens[0].is_word(*_ANALYSED) and len(tokens) > 1 else tokens[0]
    if not first.is_word(*_STARTS):
        raise WriteRefused(f"A reading statement does not begin with {first.text!r}.")
    if Token("mark", ";") in tokens:
        raise WriteRefused("Only one statement at a time.")
    for index, token in enumerate(tokens):
        _check_token(tokens, index, token)


def _tokens(text: str) -> list[Token]:
    if bad := next((c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs") and c not in "\t\n\r"), None):
        raise WriteRefused(f"The statement holds a control character (U+{ord(bad):04X}).")
    found = [Token(m.lastgroup or "mark", m[0]) for m in _TOKEN.finditer(text) if m.lastgroup != "space"]
    for token in found:
        _check_escapes(token)
        if token.kind == "mark" and token.text in "'\"`":
            raise WriteRefused("A string or a quoted name is not closed.")
    for first, second in itertools.pairwise(found):
        if first == Token("mark", "/") and second == Token("mark", "*"):
            raise WriteRefused("A comment is not closed.")
    return found


def _check_escapes(token: Token) -> None:
    # A server may decode \uXXXX before it looks for quotes and keywords, so what it hides must be harmless.
    if token.kind == "mark" and token.text == "\\":
        raise WriteRefused("A backslash may stand inside a string only.")
    if "\\" in token.text and token.kind == "quoted":
        raise WriteRefused("A quoted name may not hold a backslash.")
    for match in _ESCAPE.finditer(token.text):
        if match[1] is None or int(match[1], 16) < 0x80:
            raise WriteRefused("A string may not write plain characters as \\u escapes.")


def _check_token(tokens: list[Token], index: int, token: Token) -> None:
    before = tokens[index - 1] if index else Token("mark", "")
    after = tokens[index + 1] if index + 1 < len(tokens) else Token("mark", "")
    if token.kind == "word" and not _is_name(tokens, index):
        if token.is_word(*_REFUSED):
            raise WriteRefused(f"{token.text.upper()} is not for reading; a name that is spelt so needs backticks.")
        if token.is_word("CALL"):
            _check_call(tokens, index + 1)
    if after == Token("mark", "(") and before == Token("mark", ".") and token.kind in ("word", "quoted"):
        _check_function(tokens, index)


def _is_name(tokens: list[Token], index: int) -> bool:
    """Whether the word is surely a property, label, parameter or map key, which may be spelt like a keyword."""
    before = tokens[index - 1] if index else Token("mark", "")
    after = tokens[index + 1] if index + 1 < len(tokens) else Token("mark", "")
    if before in (Token("mark", ":"), Token("mark", "$")) or after == Token("mark", ":"):
        return True
    owner = tokens[index - 2] if index > 1 else Token("mark", "")
    return before == Token("mark", ".") and (owner.kind in ("word", "quoted") or owner.text in (")", "]", "}"))


def _check_call(tokens: list[Token], index: int) -> None:
    """After CALL only a subquery: `{…}`, or `(…) {…}` with the names that it sees."""
    if index < len(tokens) and tokens[index] == Token("mark", "("):
        while index < len(tokens) and tokens[index] != Token("mark", ")"):
            index += 1
        index += 1
    if index >= len(tokens) or tokens[index] != Token("mark", "{"):
        raise WriteRefused("CALL of a procedure is not allowed here; CALL { … } with a subquery is.")


def _check_function(tokens: list[Token], index: int) -> None:
    """A function with a dotted name only from the namespaces of dates and points: others are plug-ins."""
    first = index
    while first >= 2 and tokens[first - 1] == Token("mark", ".") and tokens[first - 2].kind in ("word", "quoted"):
        first -= 2
    if tokens[first].text.lower() not in _NAMESPACES:
        raise WriteRefused(f"The function {''.join(t.text for t in tokens[first : index + 1])} is not allowed here.")
