"""Worker processes give what one process gives, in the same order, and none of them stays behind."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from graphmodel import batch, worker
from graphmodel.errors import ExtractionError, InputError
from graphmodel.ingest import read

ARTICLES = Path(__file__).resolve().parents[3] / "examples" / "articles"


def test_two_workers_say_what_one_process_says(monkeypatch: pytest.MonkeyPatch) -> None:
    items = [*read([ARTICLES]), InputError("x", "why")][-5:]
    alone = list(batch.extract_all(items, workers=1))
    monkeypatch.setattr(batch, "WORTH_WORKERS", 1)
    monkeypatch.setattr(batch, "SHARD", 3000)
    together = list(batch.extract_all(items, workers=2))
    assert [str(each) if isinstance(each, InputError) else each for each in together] == [
        str(each) if isinstance(each, InputError) else each for each in alone
    ]
    assert not [child for child in psutil.Process().children() if "graphmodel.worker" in child.cmdline()]


def test_a_worker_that_dies_is_an_error_and_not_a_hang() -> None:
    with pytest.raises(ExtractionError, match="worker process ended"), worker.Pool(1) as pool:
        pool._all[0].kill()
        pool.extract([])
