"""Texts for XML: escaped, and without the characters that XML cannot hold."""

from __future__ import annotations

import re

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TEXT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ATTRIBUTE = {**_TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
LOSS = "control characters that XML forbids are shown as symbols"


def legal(value: str) -> str:
    """`value` with each character that no XML document may hold as a symbol: U+2400 and on for control characters."""
    return _ILLEGAL.sub(lambda m: chr(0x2400 + ord(m[0])) if m[0] < " " else "\ufffd", value)


def text(value: str) -> str:
    """Character data; a carriage return stays one."""
    return "".join(_TEXT.get(c, c) for c in legal(value))


def attribute(value: str) -> str:
    """Value of an attribute, to stand between double quotes; white space stays as it is."""
    return "".join(_ATTRIBUTE.get(c, c) for c in legal(value))
