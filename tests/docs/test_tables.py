"""Tables that benchmarks write: the marks between which they go are there, and what they are made from is always the
same.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.extraction.articles import articles, words
from benchmarks.quality.sets import write
from benchmarks.speed import PARTS

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize(
    ("page", "begin", "end"),
    [
        ("quality.md", "table", "end"),
        ("quality.md", "confidence", "end of confidence"),
        ("quality.md", "ablations", "end of ablations"),
        ("extraction.md", "speed", "end of speed"),
        *((part.page, name, f"end of {name}") for name, part in PARTS.items()),
    ],
)
def test_every_table_has_been_made(page: str, begin: str, end: str) -> None:
    found = re.findall(rf"<!-- {begin} -->\n(.*?)<!-- {end} -->", (DOCS / page).read_text("utf-8"), re.S)
    assert len(found) == 1
    assert len([line for line in found[0].splitlines() if line.startswith("|")]) > 3


def test_a_table_goes_between_its_marks_and_changes_nothing_else(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- a -->\nold\n<!-- end of a -->\nafter \\1 <!-- b -->\n", "utf-8")
    write("a", "end of a", "| new \\g<0> |", page)
    assert page.read_text("utf-8") == "before\n<!-- a -->\n| new \\g<0> |\n<!-- end of a -->\nafter \\1 <!-- b -->\n"


def test_articles_for_measuring_are_many_and_the_same_every_time() -> None:
    one, other = list(articles(50)), list(articles(50))
    assert one == other
    assert len({document.text for document in one}) == 50
    assert words(one) / 50 > 150
    assert list(articles(50, seed=2)) != one
