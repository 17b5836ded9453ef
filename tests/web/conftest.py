from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from starlette.testclient import TestClient

from graphmodel.errors import QueryTimeout
from graphmodel.store import Rows
from graphmodel.store.dialect import NEO4J, Dialect
from graphmodel.web import Limits, create_app


class FakeStore:
    """A store that answers every read with the rows it was given, and notes what was read and how."""

    def __init__(self, rows: Sequence[dict[str, Any]] = (), *, slow: bool = False, dialect: Dialect = NEO4J) -> None:
        self.rows, self.slow, self.dialect = list(rows), slow, dialect
        self.asked: list[tuple[str, Mapping[str, Any], float, int | None]] = []

    def read_untrusted(
        self, text: str, params: Mapping[str, Any] | None = None, *, timeout: float = 30.0, max_rows: int | None = None
    ) -> Rows:
        self.asked.append((text, dict(params or {}), timeout, max_rows))
        if self.slow:
            raise QueryTimeout("The query took longer than its limit and was stopped.")
        return Rows([], self.rows[:max_rows], truncated=max_rows is not None and len(self.rows) > max_rows)


@pytest.fixture
def store() -> FakeStore:
    """A store without anything in it."""
    return FakeStore()


@pytest.fixture
def client(store: FakeStore) -> TestClient:
    """Pages over that store."""
    return TestClient(create_app(store, Limits()), base_url="http://127.0.0.1:8000", follow_redirects=False)  # type: ignore[arg-type]
