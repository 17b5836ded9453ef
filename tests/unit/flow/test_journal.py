from __future__ import annotations

import os
from pathlib import Path

import pytest

from graphmodel import settings
from graphmodel.ingest import Source, Tracker, read
from graphmodel.journal import Journal, place


def source(path: Path, text: str = "The envoy left.") -> Source:
    path.write_text(text)
    return Source(str(path), path)


def test_what_was_read_is_passed_over(tmp_path: Path) -> None:
    file, a, b = tmp_path / "loads" / "j.jsonl", source(tmp_path / "a.txt"), source(tmp_path / "b.txt")
    first = Journal(file, resume=False)
    first.add([a])
    first.close()
    again = Journal(file, resume=True)
    assert (again.resumed, again.has(a), again.has(b)) == (1, True, False)
    names = [item.name for item in read([tmp_path / "a.txt", tmp_path / "b.txt"], tracker=Tracker(again.has))]  # type: ignore[union-attr]
    assert names == ["b.txt"]
    again.add([b])
    again.close()
    assert Journal(file, resume=True).resumed == 2


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    journal, a = Journal(tmp_path / "j.jsonl", resume=False), source(tmp_path / "a.txt")
    journal.add([a])
    journal.close()
    source(tmp_path / "a.txt", "The envoy came back.")
    assert not Journal(tmp_path / "j.jsonl", resume=True).has(a)
    source(tmp_path / "a.txt")
    os.utime(tmp_path / "a.txt", ns=(1, 1))
    assert not Journal(tmp_path / "j.jsonl", resume=True).has(a)


def test_a_new_load_forgets_the_old_journal(tmp_path: Path) -> None:
    journal, a = Journal(tmp_path / "j.jsonl", resume=False), source(tmp_path / "a.txt")
    journal.add([a])
    journal.close()
    assert Journal(tmp_path / "j.jsonl", resume=False).resumed == 0
    assert not (tmp_path / "j.jsonl").exists()


def test_a_line_that_a_crash_has_cut_is_no_harm(tmp_path: Path) -> None:
    journal, a = Journal(tmp_path / "j.jsonl", resume=False), source(tmp_path / "a.txt")
    journal.add([a])
    journal.close()
    with (tmp_path / "j.jsonl").open("a") as stream:
        stream.write('["/tmp/half')
    assert Journal(tmp_path / "j.jsonl", resume=True).resumed == 1
    (tmp_path / "j.jsonl").write_bytes(b"\xff\xfe")
    assert Journal(tmp_path / "j.jsonl", resume=True).resumed == 0


def test_addresses_and_standard_input_are_not_noted(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j.jsonl", resume=False)
    journal.add([Source("-", None), Source("https://a.example/1", None, url="https://a.example/1")])
    assert not (tmp_path / "j.jsonl").exists()


def test_a_journal_that_cannot_be_written_does_not_stop_a_load(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    journal = Journal(tmp_path / "file" / "j.jsonl", resume=False)
    journal.add([source(tmp_path / "a.txt")])
    journal.remove()


def test_each_load_has_its_own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(settings.STATE_HOME, str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)
    here = place(None, ["in"], None)
    assert here.parent == tmp_path / "state" / "loads"
    assert here == place(None, [tmp_path / "in"], None)
    others = {place(target, ["in"], None) for target in ("g", "bolt://a:1")}
    assert len(others | {here, place(None, ["in2"], None), place(None, ["in"], "text")}) == 5
