from __future__ import annotations

import os
from pathlib import Path

import pytest

from graphmodel.watching import Watcher


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def names(watcher: Watcher, clock: Clock, after: float) -> list[str]:
    clock.now += after
    return [path.name for path in watcher.ready()]


def test_a_file_is_given_out_once_when_it_has_settled(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "old.txt").write_text("old")
    watcher = Watcher(tmp_path, settle=2, clock=clock)
    assert names(watcher, clock, 0) == []
    assert names(watcher, clock, 2) == ["old.txt"]
    (tmp_path / "new.txt").write_text("half")
    assert names(watcher, clock, 1) == []
    (tmp_path / "new.txt").write_text("half and more")
    assert names(watcher, clock, 1.5) == []
    assert names(watcher, clock, 1.5) == []
    assert names(watcher, clock, 0.5) == ["new.txt"]
    assert names(watcher, clock, 9) == []


def test_a_changed_file_is_given_out_again_and_a_gone_one_forgotten(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")
    watcher = Watcher(tmp_path, settle=0, clock=clock)
    assert names(watcher, clock, 0) == ["a.txt"]
    file.write_text("three")
    assert names(watcher, clock, 1) == ["a.txt"]
    file.unlink()
    assert names(watcher, clock, 1) == []
    file.write_text("three")
    assert names(watcher, clock, 1) == ["a.txt"]


def test_unfinished_hidden_and_odd_files_are_passed_over(tmp_path: Path, clock: Clock) -> None:
    for name in (".a.txt", "b.txt.part", "c.crdownload", "d.TMP", "e.txt~", ".git/config", "sub/f.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "nothing").symlink_to(tmp_path / "gone")
    assert names(Watcher(tmp_path, settle=0, clock=clock), clock, 0) == ["f.txt"]


def test_a_file_that_is_moved_in_whole_is_new(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "in").mkdir()
    watcher = Watcher(tmp_path / "in", settle=0, clock=clock)
    assert names(watcher, clock, 0) == []
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "a.txt").rename(tmp_path / "in" / "a.txt")
    assert names(watcher, clock, 1) == ["a.txt"]


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Watcher(tmp_path / "gone", settle=0).ready()
