from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graphmodel.ingest import Context, read
from graphmodel.loading import load
from graphmodel.store import Store
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
