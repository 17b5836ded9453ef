"""What holds words, by the server's full-text index, where it has one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphmodel.store.bolt import Bolt

INDEXES = {"Statement": "statementWords", "Article": "articleWords"}
"""Indexes of words by the label of what they find."""
_FIND = "CALL db.index.fulltext.queryNodes($index, $query, {limit: $most}) YIELD node RETURN node.id AS id"
_LETTERS = re.compile(r"\w+")


def having(bolt: Bolt, label: str, words: Sequence[str], most: int, *, timeout: float) -> list[str] | None:
    """Ids of at most `most` nodes that hold all words or words that begin so, the best first.

    None where the server has no such index, or where the words hold no letter.

    Raises:
        QueryTimeout: it took longer than `timeout` seconds.
    """
    pieces = [piece.lower() for word in words for piece in _LETTERS.findall(word)]
    if not bolt.dialect.full_text or not pieces:
        return None
    query = " ".join(f"+{piece}*" for piece in pieces)  # letters and digits alone: nothing that the index would parse
    params = {"index": INDEXES[label], "query": query, "most": most}
    return [row["id"] for row in bolt.read(_FIND, params, timeout=timeout).rows]
