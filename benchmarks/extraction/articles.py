"""Articles for the measurement: paragraphs of the project's own examples and fixtures, put together anew."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from graphmodel.model.claims import Document

REPO = Path(__file__).resolve().parents[2]
SOURCES = ("examples/articles", "tests/fixtures/quality/dev/articles")
DAYS = 28


@cache
def _paragraphs() -> tuple[str, ...]:
    """Paragraphs of at least 25 words; a hard-wrapped one counts as one."""
    out: list[str] = []
    for folder in SOURCES:
        for path in sorted((REPO / folder).glob("*.txt")):
            out += [" ".join(p.split()) for p in path.read_text("utf-8").split("\n\n") if len(p.split()) >= 25]
    return tuple(out)


def articles(count: int, *, paragraphs: int = 6, seed: int = 1) -> Iterator[Document]:
    """`count` articles of so many paragraphs each, all different, the same every time."""
    chance = random.Random(seed)
    pool = _paragraphs()
    for number in range(count):
        chosen = chance.sample(pool, paragraphs)
        head = f"Talks, statement and reply, number {number}"
        line = f"GENEVA, May {1 + number % DAYS}, 2021 - "
        yield Document(name=f"a{number:05d}.txt", text=f"{head}\n\n{line}" + "\n\n".join(chosen) + "\n")


def words(documents: list[Document]) -> int:
    """Words of the texts, parted by white space."""
    return sum(len(document.text.split()) for document in documents)
