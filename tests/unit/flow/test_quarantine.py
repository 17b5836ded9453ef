from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from graphmodel.errors import InputError, UsageError
from graphmodel.ingest import Source
from graphmodel.quarantine import Quarantine


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "reasons.jsonl").read_text().splitlines()]


def test_files_and_reasons_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(b"\xff\xfe bad")
    source = Source(str(path), path)
    quarantine = Quarantine(tmp_path / "q")
    quarantine.add(source.error("broken"), source)
    quarantine.add(InputError("bad.txt", "not in English"), source)
    quarantine.add(InputError(f"{path}:3", "no text"), source)
    quarantine.add(InputError("none.txt", "no such file"), None)
    told = lines(tmp_path / "q")
    assert [(each["source"], each["within"], each["reason"], each["file"]) for each in told] == [
        (str(path), None, "broken", "bad.txt"),
        ("bad.txt", str(path), "not in English", "bad~2.txt"),
        (f"{path}:3", str(path), "no text", None),
        ("none.txt", None, "no such file", None),
    ]
    assert (tmp_path / "q" / "bad.txt").read_bytes() == b"\xff\xfe bad"
    assert path.exists()


@pytest.mark.parametrize("name", ["reasons.jsonl", ".hidden", "a\nb.txt", "x" * 250, "-rf", "\x1b[31m.txt"])
def test_names_that_would_do_harm(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("bad")
    quarantine = Quarantine(tmp_path / "q")
    quarantine.add(Source(str(path), path).error("broken"), Source(str(path), path))
    (kept,) = [each["file"] for each in lines(tmp_path / "q")]
    assert (tmp_path / "q" / kept).read_text() == "bad"
    assert kept.isprintable()
    assert not kept.startswith(".")
    assert kept != "reasons.jsonl"


def test_what_is_no_file_or_too_large_is_only_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphmodel.quarantine.LARGEST", 10)
    (tmp_path / "large.txt").write_text("x" * 11)
    os.mkfifo(tmp_path / "pipe")
    quarantine = Quarantine(tmp_path / "q")
    for name in ("large.txt", "pipe", "gone.txt"):
        source = Source(name, tmp_path / name)
        quarantine.add(source.error("no good"), source)
    assert [each["file"] for each in lines(tmp_path / "q")] == [None, None, None]
    assert [each.name for each in (tmp_path / "q").iterdir()] == ["reasons.jsonl"]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be written"):
        Quarantine(tmp_path / "file" / "q")
