from __future__ import annotations

import gzip
import io
import os
import sys
from pathlib import Path

import pytest

from graphmodel.errors import InputError
from graphmodel.ingest import Limits, Source, Tracker, expand, read

SMALL = Limits(article=1000, line=100, file=2000)


def names(*paths: str | Path) -> list[str]:
    return [each.name if isinstance(each, Source) else f"! {each.reason}" for each in expand([str(p) for p in paths])]


def reason(source: Source) -> str:
    with pytest.raises(InputError) as caught:
        source.read()
    assert caught.value.source == source.label
    return caught.value.reason


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "sub/c.html", "sub/.hidden", ".git/config"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"text of {name}")
    return tmp_path / "in"


def test_folders_are_walked_sorted_without_hidden_entries(folder: Path) -> None:
    assert names(folder) == ["a.txt", "b.txt", "c.html"]


def test_globs(folder: Path) -> None:
    assert names(f"{folder}/*.txt") == ["a.txt", "b.txt"]
    assert names(f"{folder}/**/*.html") == ["c.html"]
    assert names(f"{folder}/*.pdf") == ["! no file matches"]


def test_a_file_whose_name_looks_like_a_glob(folder: Path) -> None:
    (folder / "[1].txt").write_text("x")
    assert names(folder / "[1].txt") == ["[1].txt"]


def test_what_is_not_there_is_told_and_the_rest_goes_on(folder: Path) -> None:
    assert names(folder / "none.txt", folder / "a.txt") == ["! no such file or directory", "a.txt"]


def test_a_link_back_to_a_folder_above_ends(folder: Path) -> None:
    (folder / "sub" / "up").symlink_to(folder)
    assert names(folder) == ["a.txt", "b.txt", "c.html", "! a symbolic link that leads back to a folder above it"]


def test_links_that_point_at_each_other(folder: Path) -> None:
    (folder / "x").symlink_to(folder / "y")
    (folder / "y").symlink_to(folder / "x")
    assert names(folder)[-2:] == ["! too many levels of symbolic links"] * 2


def test_pipes_in_a_folder_are_left_out(folder: Path) -> None:
    os.mkfifo(folder / "z.fifo")
    assert names(folder)[-1] == "! not a regular file"


def test_gzip_by_content_whatever_the_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"one"))
    (tmp_path / "b.txt").write_bytes(gzip.compress(b"two"))
    sources = list(expand([tmp_path]))
    assert [(s.name, s.read(), s.head(2)) for s in sources if isinstance(s, Source)] == [
        ("a.txt", b"one", b"on"),
        ("b.txt", b"two", b"tw"),
    ]


def test_gzip_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(os.urandom(300))[:-20])
    assert reason(Source(str(path), path)) == "the gzip data is cut short"


def test_gzip_damaged(tmp_path: Path) -> None:
    data = bytearray(gzip.compress(b"the minister said so " * 100))
    data[20] ^= 0xFF
    path = tmp_path / "a.txt.gz"
    path.write_bytes(bytes(data))
    assert reason(Source(str(path), path)) == "the gzip data is damaged"


def test_a_small_gzip_file_that_is_huge_inside(tmp_path: Path) -> None:
    path = tmp_path / "bomb.txt.gz"
    path.write_bytes(gzip.compress(b"a line\n" * 1000))
    assert path.stat().st_size < SMALL.article
    assert reason(Source(str(path), path, SMALL)) == "larger than 1000 bytes, the limit for one article"


def test_long_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 101)
    assert reason(Source(str(path), path, SMALL)) == "a line is longer than 100 bytes"
    path.write_bytes(b"x" * 5000)
    assert reason(Source(str(path), path, SMALL)) == "a line is longer than 100 bytes"
    path.write_bytes(b"x" * 100 + b"\n" + b"y" * 100)
    assert len(Source(str(path), path, SMALL).read()) == 201


def test_lines_pass_over_one_that_is_too_long(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"one\n" + b"x" * 500 + b"\nthree\n")
    got = [(n, line if isinstance(line, bytes) else str(line)) for n, line in Source("a.jsonl", path, SMALL).lines()]
    assert got == [(1, b"one\n"), (2, "a.jsonl:2: a line is longer than 100 bytes"), (3, b"three\n")]


def test_lines_end_at_the_file_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"12345678\n" * 1000)
    with pytest.raises(InputError, match="the rest was not read"):
        list(Source("a.jsonl", path, SMALL).lines())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    assert reason(Source(str(path), path)) == "permission denied"


def test_reading_a_folder_as_a_file(tmp_path: Path) -> None:
    assert reason(Source("x", tmp_path)) == "is a directory"


class Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BufferedReader(io.BytesIO(data))  # type: ignore[arg-type]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(gzip.compress(b"from a pipe")))
    (source,) = expand(["-"])
    assert isinstance(source, Source)
    assert (source.label, source.name, source.read()) == ("-", "stdin", b"from a pipe")


def test_an_empty_name_is_no_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert names("") == ["! an empty name names no file"]
    assert names(".") == ["a.txt", "b.txt", "c.html"]


def test_the_folder_of_a_graph_holds_no_articles(folder: Path) -> None:
    graph = folder / "graph"
    graph.mkdir()
    for name in ("server.lock", "users.lock", "credentials.json"):
        (graph / name).write_text("secret")
    assert names(folder) == ["a.txt", "b.txt", "c.html"]
    assert names(graph) == ["! the folder of a graph, which holds no articles"]


def test_what_is_no_source_lies_within_none(folder: Path) -> None:
    tracker, seen = Tracker(), []
    for item in read([folder / "a.txt", folder / "gone.txt", folder / "b.txt"], tracker=tracker):
        seen.append((isinstance(item, InputError), tracker.current and tracker.current.name))
    assert seen == [(False, "a.txt"), (True, None), (False, "b.txt")]
