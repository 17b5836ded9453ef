"""Texts of a question, from collections as a test writes them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from graphmodel.query.compose import composed


def compose(
    cypher: str, given: Collection[str], labels: Mapping[str, Sequence[str]] | None = None, *, apart: bool = False
) -> list[str]:
    named = tuple((name, tuple(kinds)) for name, kinds in sorted((labels or {}).items()))
    return list(composed(cypher, frozenset(given), named, apart).texts)
