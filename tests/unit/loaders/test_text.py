from __future__ import annotations

from pathlib import Path

import pytest
from graphmodel.loaders.text import date_line, header, headline

from graphmodel.errors import InputError
from graphmodel.ingest import Context, read
from graphmodel.model.claims import Document

BODY = "The envoy warned the council on Monday. It did not answer.\n"


def load(tmp_path: Path, text: str, name: str = "a.txt") -> Document:
    (tmp_path / name).write_bytes(text.encode())
    (item,) = read([tmp_path / name])
    assert isinstance(item, Document)
    return item


def test_the_whole_text_is_kept_header_and_all(tmp_path: Path) -> None:
    text = " date 2019-05-06 \n\nHeadline of the day\n\n" + BODY
    got = load(tmp_path, text)
    assert got.text == text
    assert (got.name, got.date, got.date_basis, got.title) == ("a.txt", "2019-05-06", "metadata", "Headline of the day")


def test_without_a_header(tmp_path: Path) -> None:
    got = load(tmp_path, BODY)
    assert (got.date, got.date_basis, got.title, got.publisher) == (None, "none", None, None)


def test_windows_newlines_count_as_pathlib_counts_them(tmp_path: Path) -> None:
    got = load(tmp_path, "date 2019-05-06\r\n\r\n" + BODY.replace("\n", "\r\n"))
    assert got.text == (tmp_path / "a.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("date 2019-05-06", "2019-05-06"),
        ("Date: 6 May 2019", "2019-05-06"),
        ("DATE:  May 6th, 2019", "2019-05-06"),
        ("Published: 2019-05-06T23:10:00Z", "2019-05-06"),
        ("date 2019-05", "2019-05"),
        ("date 2019-05-06?", "2019-05-06?"),
        ("Date: 05/23/2019", "2019-05-23"),
        ("Date: 23/05/2019 11:02", "2019-05-23"),
    ],
)
def test_header_dates(line: str, date: str) -> None:
    assert header(f"{line}\n\n{BODY}") == ({"date": date}, BODY)


@pytest.mark.parametrize("line", ["date 2019-13-45", "Date: 05/06/2019", "date of the vote", "Date set for talks"])
def test_what_only_looks_like_a_header_stays_text(line: str) -> None:
    assert header(f"{line}\n{BODY}") == ({}, f"{line}\n{BODY}")


def test_other_header_fields() -> None:
    fields, rest = header(f"\ufeffTitle: A day in Oslo\nSource: The Fjord Post\nURL: https://example.org/a\n\n{BODY}")
    assert fields == {"title": "A day in Oslo", "publisher": "The Fjord Post", "url": "https://example.org/a"}
    assert rest == BODY


def test_a_line_with_a_date_below_the_headline() -> None:
    assert date_line(f"Talks end\n\nMonday, 6 May 2019\n\n{BODY}") == "2019-05-06"
    assert date_line(f"Talks end\n\n{BODY}\n\nMonday, 6 May 2019 was a day of talks") is None
    assert date_line("one\ntwo\nthree\nfour\nMonday, 6 May 2019\n") is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Talks end without result\n\n{BODY}", "Talks end without result"),
        (f"Who blinked first?\n\n{BODY}", "Who blinked first?"),
        (f"Talks end without result.\n\n{BODY}", None),
        (f"Talks end\n{BODY}", None),
        ("Talks end\n\n", None),
        (f"04/24/1998 11:38:00\n\n{BODY}", None),
        (f"{'long ' * 40}\n\n{BODY}", None),
    ],
)
def test_headlines(text: str, title: str | None) -> None:
    assert headline(text) == title


def test_a_guessed_encoding_is_noted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Söder said no to Orbán.".encode("latin-1"))
    notes: list[tuple[str, str]] = []
    (item,) = read(
        [tmp_path / "a.txt"], context=Context(encoding="auto", note=lambda source, text: notes.append((source, text)))
    )
    assert isinstance(item, Document)
    assert item.text == "Söder said no to Orbán."
    assert notes == [(str(tmp_path / "a.txt"), "not UTF-8; read as cp1252")]


def test_an_empty_file_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (item,) = read([tmp_path / "a.txt"])
    assert isinstance(item, InputError)
    assert item.reason == "the file is empty"


@pytest.mark.parametrize("line", ["date 31/31/2011", "Date: 03/04/2011", "published: 2011-44-01"])
def test_a_header_s_date_that_is_none_is_told(line: str, tmp_path: Path) -> None:
    path, notes = tmp_path / "a.txt", list[tuple[str, str]]()
    path.write_text(f"{line}\n\n{BODY}")
    context = Context(note=lambda source, note: notes.append((source, note)))
    list(read([path], context=context))
    ((source, note),) = notes
    assert source == str(path)
    assert line.split(maxsplit=1)[1] in note


def test_words_where_a_date_could_stand_are_no_date(tmp_path: Path) -> None:
    notes = list[str]()
    for line in ("Date set for talks", "Dated: soon", "Date: 2019-05-06"):
        (tmp_path / "a.txt").write_text(f"{line}\n\n{BODY}")
        list(read([tmp_path / "a.txt"], context=Context(note=lambda source, note: notes.append(note))))
    assert notes == []


def test_header_lines_alone_are_noted(tmp_path: Path) -> None:
    notes = list[str]()
    for name, below in (("alone.txt", "\n"), ("whole.txt", BODY)):
        path = tmp_path / name
        path.write_text("Title: Envoy warns the council\nDate: 2019-05-06\n\n" + below, "utf-8")
        (item,) = read([path], context=Context(note=lambda source, note: notes.append(f"{Path(source).name}: {note}")))
        assert isinstance(item, Document) and item.title == "Envoy warns the council"
    assert notes == ["alone.txt: header lines and no text below them"]
