from __future__ import annotations

import gzip
import random
from pathlib import Path

import click
import pytest

from graphmodel.cli._columns import mapping
from graphmodel.cli._progress import Meter
from graphmodel.ingest import Tracker, read


def test_rate_and_time_left() -> None:
    now = [0.0]
    meter = Meter(lambda: now[0])
    assert meter.words("article", 1, 0.1) == "reading articles (1)"
    now[0] = 100.0
    assert meter.words("article", 810, 0.4) == "reading articles (810, 8.1 a second, 40%, 2:30 left)"
    assert meter.words("article", 810, None) == "reading articles (810, 8.1 a second)"
    assert meter.words("article", 810, 0.01) == "reading articles (810, 8.1 a second, 1%, 2:45:00 left)"
    assert meter.words("resolve", 0, 1.0) == "joining reports (810)"


def test_how_much_is_read_counts_bytes_before_decompression(tmp_path: Path) -> None:
    lines = "".join(f'{{"text": "{random.randbytes(500).hex()}"}}\n' for _ in range(400))
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    (tmp_path / "b.txt").write_text("The envoy left." * 10_000)
    tracker = Tracker()
    assert tracker.share is None
    tracker.measure([tmp_path])
    shares = [tracker.share or 0.0 for _ in read([tmp_path], tracker=tracker)]
    assert shares == sorted(shares)
    assert shares[0] < 0.2 < shares[200] < 0.5
    assert tracker.share == 1.0
    assert [source.name for source in tracker.finished] == ["a.jsonl", "b.txt"]


def columns(value: str | None) -> dict[str, str]:
    return mapping(click.Context(click.Command("load")), click.Option(["--columns"]), value)


def test_columns() -> None:
    assert columns(None) == {}
    assert columns("title=Head line, text=body") == {"title": "Head line", "text": "body"}
    for wrong in ("title", "head=x", "title=", "text=a,text=b", "=x"):
        with pytest.raises(click.BadParameter):
            columns(wrong)
