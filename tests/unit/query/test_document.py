from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from graphmodel.query import QuerySpec, default_registry
from graphmodel.query.document import page
from graphmodel.query.params import read_values

DOCS = Path(__file__).resolve().parents[3] / "docs"


def test_the_page_of_queries_is_what_the_headers_say() -> None:
    assert (DOCS / "queries.md").read_text("utf-8") == page(), (
        "run: python -m graphmodel.query.document > docs/queries.md"
    )


@pytest.mark.parametrize("spec", list(default_registry()), ids=lambda s: s.name)
def test_each_example_has_parameters_that_the_query_takes(spec: QuerySpec) -> None:
    for example in spec.examples:
        params: dict[str, list[str]] = {}
        for pair in shlex.split(example)[1:]:
            key, _, value = pair.partition("=")
            params.setdefault(key, []).append(value)
        values = read_values(spec, params)
        assert values.given == set(params)
