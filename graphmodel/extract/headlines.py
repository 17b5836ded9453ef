"""Headlines sum up what the body of an article tells: what they tell counts only where the body tells nothing."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.extract.drafts import Draft
from graphmodel.extract.text.clean import Block


def without_headline(drafts: Sequence[Draft], blocks: Sequence[Block]) -> tuple[list[Draft], list[Draft]]:
    """The statements of the body, and those of the headline that they stand for; a headline alone keeps its own."""
    body = [d for d in drafts if blocks[d.sentence.block].kind != "title"]
    if not body:
        return list(drafts), []
    return body, [d for d in drafts if blocks[d.sentence.block].kind == "title"]
