from __future__ import annotations

import io
import json
from typing import Any

import pytest

from graphmodel import batch, worker
from graphmodel.errors import ExtractionError, InputError
from graphmodel.model.claims import Document, Extraction, StatementClaim


class Fake:
    """Says that the first word of each article speaks."""

    name, version = "fake", "1"

    def extract(self, document: Document) -> Extraction:
        if "crash" in document.text:
            raise ZeroDivisionError("no words")
        if "model" in document.text:
            raise ExtractionError("the model is gone")
        claim = StatementClaim(id="s1", start=0, end=4, speaker=document.text.split()[0], act="say")
        return Extraction(document=document, extractor=self.name, version=self.version, statements=(claim,))


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "default_extractor", Fake)


def document(text: str, name: str = "a.txt") -> Document:
    return Document(name=name, text=text)


def test_order_is_kept_and_errors_pass_through() -> None:
    error = InputError("x", "why")
    got = list(batch.extract_all([document("Anna spoke"), error, document("Bert spoke")]))
    assert [each if isinstance(each, InputError) else each.statements[0].speaker for each in got] == [
        "Anna",
        error,
        "Bert",
    ]


def test_a_crash_costs_one_article() -> None:
    first, second = batch.extract_all([document("crash", "bad.txt"), document("Anna spoke")])
    assert str(first) == "bad.txt: extraction failed (ZeroDivisionError: no words)"
    assert isinstance(second, Extraction)


def test_a_missing_model_ends_the_batch() -> None:
    with pytest.raises(ExtractionError):
        list(batch.extract_all([document("model")]))


def test_shards_keep_order_and_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "SHARD", 10)
    items = [document("x" * 6), document("x" * 6), InputError("x", "why"), document("x" * 30), document("x")]
    assert [len(shard) for shard in batch.shards(items)] == [2, 2, 1]
    assert [item for shard in batch.shards(items) for item in shard] == items


def test_a_worker_answers_what_this_process_would() -> None:
    items = [document("Anna spoke – “so”"), InputError("x", "why"), document("crash")]
    replies = io.StringIO()
    worker.serve(io.StringIO(json.dumps([worker.pack(item) for item in items]) + "\n"), replies)
    got = [worker.unpack_extracted(each) for each in json.loads(replies.getvalue())]
    expected = [batch.extract_one(item) for item in items]
    assert got[0] == expected[0]
    assert [str(each) for each in got[1:]] == [str(each) for each in expected[1:]]


def test_a_worker_tells_why_it_cannot_work() -> None:
    replies = io.StringIO()
    worker.serve(io.StringIO(json.dumps([worker.pack(document("model"))]) + "\n"), replies)
    assert json.loads(replies.getvalue()) == {"error": "the model is gone"}


@pytest.mark.parametrize(
    "item", [document("a"), Extraction(document=document("b"), extractor="x", version="2", published="2020")]
)
def test_items_survive_the_way_to_a_worker(item: Any) -> None:
    assert worker.unpack(json.loads(json.dumps(worker.pack(item)))) == item
