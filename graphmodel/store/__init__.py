"""The store: open a graph, write articles and what is resolved from them, read it, check it, copy it."""

from graphmodel.store.articles import ArticleInfo, WriteOutcome
from graphmodel.store.bolt import Rows
from graphmodel.store.check import Finding
from graphmodel.store.opening import engine_for, open_store
from graphmodel.store.store import Store
from graphmodel.store.upper import ApplyCounts

__all__ = [
    "ApplyCounts", "ArticleInfo", "Finding", "Rows", "Store", "WriteOutcome", "engine_for", "open_store",
]  # fmt: skip
