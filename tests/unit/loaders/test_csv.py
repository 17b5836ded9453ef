from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.errors import InputError
from graphmodel.ingest import Context, Limits, read
from graphmodel.ingest.loader import Item


def items(path: Path, data: str | bytes, **context: object) -> list[Item]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(read([path], context=Context(**context)))  # type: ignore[arg-type]


def test_columns_by_their_usual_names(tmp_path: Path) -> None:
    (first, second) = items(
        tmp_path / "a.csv",
        'Headline,Body,Published,Source,Link\nTalks,"The envoy left, late.\nHe slept.",2019-05-06,Herald,https://h.example/1\n'
        "More,Nothing new.,,,\n",
    )
    assert (first.name, first.text, first.title) == ("a.csv:3", "The envoy left, late.\nHe slept.", "Talks")  # type: ignore[union-attr]
    assert (first.date, first.publisher, first.url) == ("2019-05-06", "Herald", "https://h.example/1")  # type: ignore[union-attr]
    assert (second.text, second.date, second.publisher) == ("Nothing new.", None, None)  # type: ignore[union-attr]


def test_a_mapping_goes_before_usual_names(tmp_path: Path) -> None:
    (found,) = items(
        tmp_path / "a.tsv", "id\ttext\tVolltext\twhen\nx1\tshort\tThe envoy left.\t6 May 2019\n",
        columns={"text": "volltext", "date": "when"},
    )  # fmt: skip
    assert (found.name, found.text, found.date) == ("x1", "The envoy left.", "2019-05-06")  # type: ignore[union-attr]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_from_the_first_row(tmp_path: Path, mark: str) -> None:
    (found,) = items(tmp_path / "a.csv", f"title{mark}text\nA{mark}The envoy left.\n")
    assert found.text == "The envoy left."  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "the file is empty"),
        ("a,b\n1,2\n", "no column holds the text; say which with --columns text=NAME (there are a, b)"),
        ("text,text\nx,y\n", "the column 'text' stands there twice"),
        ("te\x00xt\n", "not text: a binary file"),
        (b"text\ngood\nsm\xf8r\n", "line 3 is not UTF-8: name the file's encoding with --encoding"),
    ],
)
def test_what_is_wrong_with_a_file(tmp_path: Path, data: str | bytes, reason: str) -> None:
    found = items(tmp_path / "a.csv", data)
    assert [each.reason for each in found if isinstance(each, InputError)] == [reason]


def test_a_missing_column_of_the_mapping(tmp_path: Path) -> None:
    (error,) = items(tmp_path / "a.csv", "text\nx\n", columns={"title": "head"})
    assert str(error) == f"{tmp_path}/a.csv: no column is called 'head'; there are text"


def test_bad_rows_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    found = items(
        tmp_path / "a.csv", "title,text,date\nA,One.,2019\nB,Two.\nC,,2019\nD,Four.,Mayday\n\nE,Five.,2019-05\n"
    )
    assert [item.text for item in found if not isinstance(item, InputError)] == ["One.", "Five."]  # type: ignore[union-attr]
    assert [(e.source.rpartition("/")[2], e.reason) for e in found if isinstance(e, InputError)] == [
        ("a.csv:3", "2 columns where 3 are named"),
        ("a.csv:4", 'no text: the article must stand under "text"'),
        ("a.csv:5", "'Mayday' is no date"),
    ]


def test_a_quotation_that_never_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'text\nfirst\n"' + b"line\n" * 50_000)
    first, error = read([path], limits=Limits(line=10_000))
    assert first.text == "first"  # type: ignore[union-attr]
    assert isinstance(error, InputError)
    assert "field larger than field limit" in error.reason
    assert error.reason.endswith("the rest was not read")


def test_another_encoding(tmp_path: Path) -> None:
    (found,) = items(tmp_path / "a.csv", "text\nSmør på Ålesund.\n".encode("latin-1"), encoding="latin-1")
    assert found.text == "Smør på Ålesund."  # type: ignore[union-attr]
