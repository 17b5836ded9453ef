"""Text from articles made harmless: no control characters for terminals, no marks that reorder it."""

from __future__ import annotations

import re

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_JSON_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def neutral(text: str, *, keep: str = "") -> str:
    """`text` with every character that a terminal would obey shown as a symbol instead; white space becomes a space."""
    return _UNSAFE.sub(lambda match: match[0] if match[0] in keep else _symbol(match[0]), text)


def neutral_json(text: str) -> str:
    r"""JSON text with the characters that JSON lets through and a terminal may obey written as `\uXXXX`."""
    return _JSON_UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _symbol(character: str) -> str:
    if character in "\t\n\r\u2028\u2029":
        return " "
    if character < " ":
        return chr(0x2400 + ord(character))
    return "\u2421" if character == "\x7f" else "\ufffd"
