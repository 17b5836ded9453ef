from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from graphmodel.errors import InputError
from graphmodel.ingest import Item, read
from graphmodel.model.claims import Document


def load(tmp_path: Path, *lines: Any) -> list[Item]:
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(raw) + b"\n")
    return list(read([tmp_path / "a.jsonl"]))


def test_one_article_a_line_with_its_metadata(tmp_path: Path) -> None:
    line = {
        "text": "The envoy left.\r\nNobody saw it.", "title": "Envoy", "source": "Post", "url": "https://example.org",
        "published": "2019-05-06T10:00:00Z", "id": 7, "tags": ["x"],
    }  # fmt: skip
    (got,) = load(tmp_path, line)
    assert got == Document(
        name="7", text="The envoy left.\nNobody saw it.", title="Envoy", publisher="Post", url="https://example.org",
        date="2019-05-06", date_basis="metadata",
    )  # fmt: skip


def test_a_line_without_an_id_is_named_by_its_place(tmp_path: Path) -> None:
    got = load(tmp_path, {"text": "One."}, b"", {"body": "Two."})
    assert [item.name for item in got if isinstance(item, Document)] == ["a.jsonl:1", "a.jsonl:3"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "cut', "malformed JSON at column 10"),
        (b"[1, 2]", "a JSON object was expected, not list"),
        (b"{}", "no text"),
        (b'{"text": "  "}', '"text" must be text|no text'),
        (b'{"text": ["a"]}', '"text" must be text, not list'),
        (b'{"text": "a", "date": "soon"}', "'soon' is no date"),
        (b'{"text": "a\\u0000b"}', "null characters"),
        (b'{"text": "a\\ud800b"}', "surrogate"),
        (b'{"text": "\xff"}', "broken UTF-8 at byte 10"),
        (b"[" * 200_000, "malformed JSON"),
    ],
)
def test_a_bad_line_is_told_and_the_rest_is_read(tmp_path: Path, line: bytes, reason: str) -> None:
    first, bad, last = load(tmp_path, {"text": "One."}, line, {"text": "Three."})
    assert isinstance(first, Document)
    assert isinstance(last, Document)
    assert isinstance(bad, InputError)
    assert bad.source == f"{tmp_path}/a.jsonl:2"
    assert re.search(reason, bad.reason)


@pytest.mark.parametrize(("data", "reason"), [(b"", "the file is empty"), (b"\x89PNG\r\n\x1a\n....", "PNG")])
def test_a_file_that_is_none(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "a.jsonl").write_bytes(data)
    (bad,) = read([tmp_path / "a.jsonl"])
    assert isinstance(bad, InputError)
    assert reason in bad.reason
