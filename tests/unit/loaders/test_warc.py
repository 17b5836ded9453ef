from __future__ import annotations

import gzip
import io
from pathlib import Path
from typing import BinaryIO

import pytest

from graphmodel.errors import InputError
from graphmodel.ingest import Context, Limits, Source, read
from graphmodel.ingest.loader import by_name

from .making import TEXT, page, record

ONE = record("https://herald.example/world/talks", page().encode())
TWO = record("https://post.example/2019/late.html", page(TEXT + "Nobody knew why. ", title="Late").encode())


def test_pages_of_an_archive(tmp_path: Path) -> None:
    request = record("https://herald.example/world/talks", b"", rtype="request")
    picture = record("https://herald.example/a.png", b"\x89PNG", kind="image/png")
    gone = record("https://herald.example/gone", b"<html>gone</html>", status="404 Not Found")
    (tmp_path / "a.warc").write_bytes(request + ONE + picture + gone + TWO)
    notes: list[tuple[str, str]] = []
    first, second = read([tmp_path], context=Context(note=lambda *said: notes.append(said)))
    assert (first.title, first.publisher, first.date) == ("Talks may fail", "The Herald", "2019-05-06")  # type: ignore[union-attr]
    assert (first.url, first.name) == ("https://herald.example/world/talks", "herald.example_talks")  # type: ignore[union-attr]
    assert "Nobody knew why." in second.text  # type: ignore[union-attr]
    assert notes == [(f"{tmp_path}/a.warc", "2 records that are no web pages were passed over")]


def test_the_layout_of_common_crawl_news(tmp_path: Path) -> None:
    """Each record is a gzip member of its own."""
    (tmp_path / "CC-NEWS-20190506.warc.gz").write_bytes(gzip.compress(ONE) + gzip.compress(TWO))
    assert [each.title for each in read([tmp_path])] == ["Talks may fail", "Late"]  # type: ignore[union-attr]


def test_an_archive_without_an_ending_is_told_by_how_it_begins(tmp_path: Path) -> None:
    (tmp_path / "download").write_bytes(gzip.compress(ONE))
    assert [each.title for each in read([tmp_path])] == ["Talks may fail"]  # type: ignore[union-attr]


def test_pages_kept_compressed(tmp_path: Path) -> None:
    packed = record("https://herald.example/z", gzip.compress(page().encode()), more="Content-Encoding: gzip\r\n")
    bomb = record("https://herald.example/b", gzip.compress(b" " * 2_000_000), more="Content-Encoding: gzip\r\n")
    odd = record("https://herald.example/o", b"\x0b\x02\x80", more="Content-Encoding: br\r\n")
    (tmp_path / "a.warc").write_bytes(packed + bomb + odd + TWO)
    good, large, strange, last = read([tmp_path], limits=Limits(article=1_000_000))
    assert (good.title, last.title) == ("Talks may fail", "Late")  # type: ignore[union-attr]
    assert str(large).endswith("a.warc (https://herald.example/b): larger than 976.6 KiB, the limit for one article")
    assert str(strange).endswith("a.warc (https://herald.example/o): its content is encoded as br")


def test_a_page_in_an_old_encoding(tmp_path: Path) -> None:
    text = page(TEXT.replace("council", "Storting på Løkken"))
    (tmp_path / "a.warc").write_bytes(
        record("https://x.example/1", text.encode("latin-1"), kind="text/html; charset=latin-1")
    )
    (found,) = read([tmp_path])
    assert "Storting på Løkken" in found.text  # type: ignore[union-attr]


def test_a_page_without_an_article_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(record("https://x.example/1", b"<html><body></body></html>") + TWO)
    error, second = read([tmp_path])
    assert str(error) == f"{tmp_path}/a.warc (https://x.example/1): no article text was found in the page"
    assert second.title == "Late"  # type: ignore[union-attr]


@pytest.mark.parametrize("cut", [3, 300, len(TWO) - 40])
def test_a_cut_archive_gives_what_is_whole(tmp_path: Path, cut: int) -> None:
    (tmp_path / "a.warc").write_bytes((ONE + TWO)[: -cut - 4])
    first, error = read([tmp_path])
    assert first.title == "Talks may fail"  # type: ignore[union-attr]
    assert isinstance(error, InputError)
    assert "cut short" in error.reason


@pytest.mark.parametrize("cut", [1, 9, 200])
def test_a_cut_gzip_archive(tmp_path: Path, cut: int) -> None:
    (tmp_path / "a.warc.gz").write_bytes((gzip.compress(ONE) + gzip.compress(TWO))[:-cut])
    first, *rest = read([tmp_path])
    assert first.title == "Talks may fail"  # type: ignore[union-attr]
    assert isinstance(rest[-1], InputError)
    assert (rest[-1].source, rest[-1].reason[-9:]) == (f"{tmp_path}/a.warc.gz", "cut short")


def test_rubbish_between_records(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(ONE + b"rubbish\r\n" * 9 + TWO)
    first, error = read([tmp_path])
    assert first.title == "Talks may fail"  # type: ignore[union-attr]
    assert isinstance(error, InputError)
    assert error.reason.startswith("the archive is damaged")


@pytest.mark.parametrize("data", [b"", b"hello\n" * 10, bytes(5000)])
def test_what_is_no_archive(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.warc").write_bytes(data)
    (error,) = read([tmp_path])
    assert isinstance(error, InputError)
    assert error.source == f"{tmp_path}/a.warc"


class Endless(io.RawIOBase):
    """The head of a record, then as many bytes as are asked for: three gigabytes that lie nowhere."""

    def __init__(self, head: bytes, size: int) -> None:
        self._head, self._left = head, size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        part = self._head[: len(buffer)] or b"x" * min(len(buffer), self._left)
        self._left -= 0 if self._head else len(part)
        self._head = self._head[len(part) :]
        buffer[: len(part)] = part
        return len(part)


def test_a_record_of_three_gigabytes_is_not_held_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    head = record("https://x.example/huge", b"<html>").replace(
        b"Content-Length: ", b"Content-Length: 3000000000\r\nX-Old: "
    )
    stream = io.BufferedReader(Endless(head.rstrip(b"\r\n"), 3_000_000_000), 1 << 20)
    monkeypatch.setattr(Source, "_raw", lambda self: Given(stream))
    source = Source("huge.warc", tmp_path / "huge.warc", Limits(file=100_000_000))
    first, *rest = _read(source)
    assert str(first) == "huge.warc (https://x.example/huge): larger than 16 MiB, the limit for one article"
    assert [str(each) for each in rest] == ["huge.warc: larger than 95.4 MiB; the rest was not read"]


def _read(source: Source) -> list[object]:
    found: list[object] = []
    try:
        found.extend(iter_items(source, found))
    except InputError as error:
        found.append(error)
    return found


def iter_items(source: Source, found: list[object]) -> list[object]:
    for each in by_name("warc").read(source, Context()):
        found.append(each)
    return []


class Given:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def __enter__(self) -> BinaryIO:
        return self._stream

    def __exit__(self, *_: object) -> None:
        return None
