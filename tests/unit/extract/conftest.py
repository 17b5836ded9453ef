from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document, Extraction, StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.fixture(scope="session")
def extract() -> Callable[[str], Extraction]:
    extractor = RuleExtractor()
    return lambda text: extractor.extract(Document(name="a.txt", text=text, date="2021-06-02", date_basis="metadata"))


@pytest.fixture(scope="session")
def read(extract: Callable[[str], Extraction]) -> Read:
    """The statements of a text, published on Wednesday 2 June 2021."""
    return lambda text: list(extract(text).statements)
