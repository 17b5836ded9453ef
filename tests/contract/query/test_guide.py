"""docs/cypher.md: every block runs on every engine, as an analyst would run it, and gives the same rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graphmodel.store import Store

GUIDE = (Path(__file__).resolve().parents[3] / "docs" / "cypher.md").read_text("utf-8")
BLOCKS = re.findall(r"```cypher\n(.*?)```", GUIDE, re.DOTALL)
VALUES = dict(re.findall(r"`\$(\w+)` = `([^`]+)`", " ".join(GUIDE.split())))
MAY_BE_EMPTY = {15, 16}
"""Whether the examples hold such things is for resolution to say."""


def test_the_guide_has_its_twenty_questions() -> None:
    assert len(BLOCKS) == 20
    assert set(re.findall(r"\$(\w+)", "".join(BLOCKS))) == set(VALUES)


@pytest.mark.parametrize("number", range(1, len(BLOCKS) + 1))
def test_a_block_of_the_guide_runs(graph: Store, number: int, agree: Callable[[str, Any], None]) -> None:
    text = BLOCKS[number - 1]
    params = {name: value for name, value in VALUES.items() if f"${name}" in text}
    rows = graph.read_untrusted(text, params, timeout=30.0, max_rows=10_000).rows
    assert rows or number in MAY_BE_EMPTY
    agree(text, rows)
