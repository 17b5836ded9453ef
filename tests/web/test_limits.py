"""Time and rows: one budget a page, and what is cut is said."""

from __future__ import annotations

import time
from typing import Any

import pytest
from starlette.testclient import TestClient

from graphmodel.errors import QueryTimeout
from graphmodel.model.edtf import Interval
from graphmodel.store import Rows
from graphmodel.store.dialect import ARCADEDB, NEO4J
from graphmodel.web import Limits, create_app
from graphmodel.web.reading import Reader
from graphmodel.web.remembered import Remembered
from graphmodel.web.things import read_things

from .conftest import FakeStore

BASE = "http://127.0.0.1"


def test_a_page_reads_as_a_stranger_within_its_time_and_rows(store: FakeStore) -> None:
    client = TestClient(create_app(store, Limits(seconds=3, rows=7)), base_url=BASE)  # type: ignore[arg-type]
    client.get("/articles")
    assert store.asked
    assert all(0 < timeout <= 3 and rows == 7 for _, _, timeout, rows in store.asked)


def test_all_reads_of_a_page_share_one_time(store: FakeStore) -> None:
    reader = Reader(store, Limits(seconds=0.05))  # type: ignore[arg-type]
    reader.look("loads", most=1)
    time.sleep(0.06)
    with pytest.raises(QueryTimeout, match=r"0\.05 seconds"):
        reader.look("loads", most=1)


def test_a_read_beyond_the_rows_is_told_on_the_page() -> None:
    row = {
        "id": "art_1",
        "file": "a.txt",
        "title": "A",
        "publisher": None,
        "published": None,
        "basis": "none",
        "retracted": False,
    }
    reader = Reader(FakeStore([row] * 3), Limits(rows=2))  # type: ignore[arg-type]
    assert len(reader.look("articles", skip=0, most=9)) == 2
    assert reader.cut


class Counting(FakeStore):
    """A store with more statements than a read may give, which it counts when asked to."""

    def read_untrusted(self, text: str, *args: Any, **more: Any) -> Rows:
        counts = "AS number" in text
        self.rows = [{"first": "2022-03", "last": "2022-03", "number": 5}] if counts else [Statement(id="s")] * 5
        return super().read_untrusted(text, *args, **more)


class Statement(dict[str, Any]):
    """A row of a statement of which only the id is known."""

    def __missing__(self, key: str) -> str | None:
        return "statement" if key == "kind" else None


@pytest.mark.parametrize(("rows", "reads"), [(2, 2), (9, 1)])
def test_a_list_that_was_cut_is_not_counted_as_a_whole_one(rows: int, reads: int) -> None:
    store = Counting()
    reader = Reader(store, Limits(rows=rows))  # type: ignore[arg-type]
    things = read_things(reader, ("topic",), Interval(None, None), id="x")
    assert (things.counted.total, len(store.asked)) == (5, reads)


def test_questions_are_asked_in_the_way_of_the_server() -> None:
    for dialect in (NEO4J, ARCADEDB):
        store = FakeStore(dialect=dialect)
        client = TestClient(create_app(store, Limits()), base_url=BASE)  # type: ignore[arg-type]
        assert client.get("/questions/statements_by?speaker_country=USA").status_code == 200
        assert any("CALL {" in text for text, *_ in store.asked) is dialect.indexed_subqueries


def test_a_look_up_takes_its_own_parameters_only(store: FakeStore) -> None:
    reader = Reader(store, Limits())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="takes no word"):
        reader.look("loads", word="x")
    reader.look("loads")
    assert store.asked[-1][1] == {"most": None}


@pytest.mark.parametrize("address", ["/articles", "/person/per_1", "/questions/who_met_whom?run=1", "/conflicts", "/"])
def test_too_slow_is_a_page_that_says_so(address: str) -> None:
    client = TestClient(create_app(FakeStore(slow=True), Limits()), base_url=BASE)  # type: ignore[arg-type]
    answer = client.get(address)
    assert answer.status_code == 503
    assert "That took too long" in answer.text
    assert "--timeout" in answer.text


def test_a_fault_of_the_program_shows_nothing_of_it(caplog: pytest.LogCaptureFixture) -> None:
    broken = FakeStore([{"secret": 1}])
    client = TestClient(create_app(broken, Limits()), base_url=BASE, raise_server_exceptions=False)  # type: ignore[arg-type]
    answer = client.get("/articles")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "jinja2" not in answer.text.lower()
    assert answer.headers["content-security-policy"]
    assert "a page failed: /articles" in caplog.text


def test_what_is_remembered_is_renewed_behind_the_back_of_a_page() -> None:
    made: list[int] = []
    kept = Remembered(lambda: made.append(len(made)) or len(made), 0.01)
    assert (kept.get(), kept.get()) == (1, 1)
    time.sleep(0.02)
    assert kept.get() == 1
    for _ in range(200):
        if kept.get() > 1:
            break
        time.sleep(0.01)
    assert kept.get() > 1


def test_a_failed_renewal_keeps_what_was() -> None:
    answers = iter([1])

    def make() -> int:
        for value in answers:
            return value
        raise QueryTimeout("slow")

    kept = Remembered(make, 0.0)
    assert [kept.get() for _ in range(5)] == [1] * 5
