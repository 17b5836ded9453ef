"""Content-hash ids: the same content gives the same id on every machine, in every order."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_THINGS = {"statement": "stm", "meeting": "mtg"}
_BETWEEN = re.compile(r"[\W_]+")


def content_id(prefix: str, *parts: object) -> str:
    """`prefix` and 20 hex digits of the SHA-256 of `parts`.

    `None` and `""` differ, and so do `("a", "b")` and `("ab",)`: each part goes in with its length.
    """
    digest = hashlib.sha256()
    for part in parts:
        data = b"\x00" if part is None else b"\x01" + str(part).encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return f"{prefix}_{digest.hexdigest()[:20]}"


def first_id(kind: str, report: str) -> str:
    """The id of the statement or meeting (`kind`) that this report was the first to tell of.

    Such an id is no more when an analyst's word, or an article that came later, joins it to another; the report stays.
    """
    return content_id(_THINGS[kind], report)


def fold(name: str) -> str:
    """`name` for comparison: no accents, lower case, runs of anything but letters and digits as one space."""
    if name.isascii():  # most names, in a third of the time
        plain = name.lower()
    else:
        plain = unicodedata.normalize("NFKD", name)
        plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return _BETWEEN.sub(" ", plain).strip()
