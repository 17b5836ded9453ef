from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from graphmodel.ingest import Context, read
from graphmodel.loading import load
from graphmodel.query import run
from graphmodel.query.rows import StatementRow
from graphmodel.store import Rows, Store
from graphmodel.summary import LoadSummary

REPO = Path(__file__).resolve().parents[3]
GOLD = REPO / "tests" / "fixtures" / "questions" / "gold"
ARTICLES = REPO / "examples" / "articles"


@pytest.fixture(scope="session")
def graph(open_graph: Store) -> Iterator[Store]:
    """The annotated example articles, loaded once on each engine."""
    open_graph.wipe()
    items = read([GOLD], format="annotations", context=Context(articles=ARTICLES))
    summary = load(open_graph, items, LoadSummary(), again=False)
    assert summary.articles == len(list(ARTICLES.glob("*.txt")))
    yield open_graph
    open_graph.wipe()


class Noting:
    """A store as one user keeps it open, which notes what is read."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.dialect = store.dialect
        self.texts: list[str] = []

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Rows:
        self.texts.append(text)
        return self._store.read(text, params)

    def asked(self, **params: str | list[str]) -> tuple[list[str], int]:
        """Files of the answers' reports, and how many reads it took."""
        self.texts.clear()
        rows = run(self, "statements_by", params)
        files = [r.article for row in rows if isinstance(row, StatementRow) for r in row.statement.reports]
        return sorted(files), len(self.texts)
