"""What lies in cypher/browser: queries that run on every engine, a style of labels and properties that there are."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from graphmodel.model.vocab import EDGE_TYPES, LABELS
from graphmodel.store import Store

REPO = Path(__file__).resolve().parents[3]
FOLDER = files("graphmodel.cypher") / "browser"
QUERIES = sorted(each.name for each in FOLDER.iterdir() if each.name.endswith(".cypher"))
MAY_BE_EMPTY = {"conflicts.cypher"}
"""The made-up articles do not disagree."""


@pytest.fixture(scope="module")
def graph(made_up: Store) -> Store:
    """The graph that the tests here read."""
    return made_up


@pytest.mark.parametrize("name", QUERIES)
def test_a_saved_query_has_a_name_and_runs(name: str, graph: Store) -> None:
    text = (FOLDER / name).read_text("utf-8")
    assert text.startswith("// graphmodel: ") and "LIMIT" in text
    rows = graph.read_untrusted(text, timeout=30.0).rows
    assert rows or name in MAY_BE_EMPTY


def test_the_page_lists_every_query() -> None:
    page = (REPO / "docs" / "neo4j-browser.md").read_text("utf-8")
    assert set(re.findall(r"`([a-z-]+\.cypher)`", page)) == set(QUERIES)


def test_the_style_names_labels_types_and_properties_that_there_are(graph: Store) -> None:
    style = (FOLDER / "style.grass").read_text("utf-8")
    labels, types = re.findall(r"^node\.(\w+)", style, re.M), re.findall(r"^relationship\.(\w+)", style, re.M)
    assert set(labels) == set(LABELS) - {"Load", "Judgement"} and set(types) <= set(EDGE_TYPES)
    assert style.count("{") - len(re.findall(r'"\{\w+\}"', style)) == style.count("}") - len(
        re.findall(r'"\{\w+\}"', style)
    )
    for label, name in re.findall(r'^node\.(\w+) .*caption: "\{(\w+)\}"', style, re.M):
        rows = graph.read(f"MATCH (n:{label}) RETURN n.{name} AS caption").rows
        assert all(row["caption"] is not None for row in rows), (label, name)
