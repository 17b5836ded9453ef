from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.ingest.decode import decode

TEXT = "Préval told Göncz that “patience has an end”.\nThe café fell silent.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_western_encodings_are_told(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), encoding="auto") == (TEXT, encoding)


def test_latin_1_gives_the_accents() -> None:
    text, encoding = decode("Fidèle à Genève, the minister stayed away.".encode("latin-1"), encoding="auto")
    assert text.startswith("Fidèle à Genève")
    assert encoding == "cp1252"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_marked_encodings(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)).text == TEXT


def test_a_utf8_mark_stays_a_character_so_that_offsets_agree(tmp_path: Path) -> None:
    data = codecs.BOM_UTF8 + TEXT.encode()
    (tmp_path / "a.txt").write_bytes(data)
    assert decode(data).text == (tmp_path / "a.txt").read_text("utf-8")


def test_mostly_foreign_letters_need_statistics() -> None:
    text = "Министр иностранных дел заявил, что переговоры в Женеве продолжатся. " * 20
    assert decode(text.encode("cp1251"), encoding="auto").text == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "white space"),
        (b"\xef\xbb\xbf \n", "white space"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"text\x00with\x00nulls" * 9, "binary"),
        (bytes(range(1, 32)) * 20, "binary"),
        ("“Genug”, sagte Müller. ".encode() + b"\xff", "broken UTF-8 at byte 28"),
        (b"\xff\xfea\x00b", "broken UTF-16"),
    ],
)
def test_what_is_no_text_is_told_why(data: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        decode(data)


def test_html_may_declare_its_encoding() -> None:
    page = '<meta charset="iso-8859-2"><p>Havla řekl ministr Novák v Praze, že žádná změna nebude.</p>'
    assert decode(page.encode("iso-8859-2"), declared=True) == (page, "iso-8859-2")


def test_a_wrong_declaration_is_passed_over() -> None:
    page = '<meta charset="no-such-code">' + "Ümit said no. " * 10
    assert decode(page.encode("cp1252"), declared=True, encoding="auto").text == page


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1))
def test_as_pathlib_reads_it(text: str) -> None:
    data = text.encode()
    try:
        decoded = decode(data)
    except ValueError:
        return
    if decoded.encoding == "utf-8":
        assert decoded.text == text.replace("\r\n", "\n").replace("\r", "\n")
