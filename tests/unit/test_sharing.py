"""Tests are shared out among processes so that an engine's server starts in one of them, and a file stays whole."""

from __future__ import annotations

import pytest

from ..conftest import group_of


def test_what_is_asked_of_an_engine_is_asked_in_one_process(request: pytest.FixtureRequest) -> None:
    for item in request.session.items:
        call = getattr(item, "callspec", None)
        engine = call and call.params.get("engine_target")
        if isinstance(engine, str):
            assert group_of(item.nodeid) == engine, item.nodeid
        else:
            assert item.path.as_posix().endswith(group_of(item.nodeid)), item.nodeid


@pytest.mark.parametrize(
    ("test", "group"),
    [
        ("tests/contract/query/test_why.py::test_a[embedded-x]", "embedded"),
        ("tests/contract/query/test_why.py::test_a[neo4j]", "neo4j"),
        ("tests/contract/web/test_x.py::test_a[1280-dark-neo4j]", "neo4j"),
        ("tests/contract/export/test_x.py::test_a[embedded-neo4j-csv]", "embedded"),
        ("tests/contract/export/test_x.py::test_a[neo4j-csv-x]", "neo4j"),
        ("tests/contract/cli/test_x.py::test_a[csv]", "tests/contract/cli/test_x.py"),
        ("tests/export/test_x.py::test_a[neo4j-csv]", "tests/export/test_x.py"),
        ("tests/unit/test_x.py::test_a[a::b]", "tests/unit/test_x.py"),
    ],
)
def test_groups(test: str, group: str) -> None:
    assert group_of(test) == group
