"""Hostile and broken inputs: each gives one clear line and the rest is read. Nothing here needs a store."""

from __future__ import annotations

import gzip
import io
import json
import os
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest

from graphmodel.errors import InputError
from graphmodel.extract.text.clean import clean
from graphmodel.ingest import Context, Limits, Source, read
from graphmodel.model.claims import Document

GOOD = "The foreign minister of Norway warned the council on Monday. It did not answer.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a-good.txt").write_text(GOOD)
    (tmp_path / "z-good.txt").write_text(GOOD + "Nobody asked.\n")
    return tmp_path


def left_out(folder: Path, **kwargs: Limits) -> dict[str, str]:
    """Reasons by file name; both good articles must have been read."""
    items = list(read([folder], **kwargs))
    good = [item.name for item in items if isinstance(item, Document)]
    assert {"a-good.txt", "z-good.txt"} <= set(good)
    return {Path(item.source).name: item.reason for item in items if isinstance(item, InputError)}


def test_empty_file(folder: Path) -> None:
    (folder / "m.txt").touch()
    assert left_out(folder) == {"m.txt": "the file is empty"}


def test_a_line_of_50_megabytes(folder: Path) -> None:
    (folder / "m.txt").write_bytes(b"word " * 10_000_000)
    (folder / "n.jsonl").write_bytes(b'{"text": "' + b"word " * 10_000_000 + b'"}\n{"text": "short"}\n')
    assert left_out(folder) == {"m.txt": "a line is longer than 4 MiB", "n.jsonl:1": "a line is longer than 4 MiB"}


def test_picture(folder: Path) -> None:
    (folder / "m.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + os.urandom(500))
    (folder / "n.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + os.urandom(500))
    assert left_out(folder) == {"m.png": "not text: a PNG picture", "n.txt": "not text: a PNG picture"}


def test_latin_1_is_told_and_read_where_asked_for(folder: Path) -> None:
    text = "Señor Muñoz told the Ålesund conference that Köln had no say. He added: «Jamais».\n"
    (folder / "m.txt").write_bytes(text.encode("latin-1"))
    assert left_out(folder) == {"m.txt": "not UTF-8 (byte 2); it looks like cp1252: say so with --encoding"}
    for encoding in ("auto", "latin-1"):
        (document,) = read([folder / "m.txt"], context=Context(encoding=encoding))
        assert isinstance(document, Document)
        assert document.text == text


def test_utf8_that_is_damaged_is_not_guessed_at(folder: Path) -> None:
    data = "“Så är det”, sade Åsa Öberg – “och så förblir det”.".encode()
    (folder / "m.txt").write_bytes(data[:20] + b"\xff" + data[20:])
    assert left_out(folder) == {"m.txt": "broken UTF-8 at byte 20"}


def test_truncated_gzip(folder: Path) -> None:
    (folder / "m.txt.gz").write_bytes(gzip.compress((GOOD * 50).encode())[:-9])
    (folder / "n.jsonl.gz").write_bytes(gzip.compress(b"\n".join(b'{"text": "%d"}' % n for n in range(9999)))[:-9])
    assert left_out(folder) == {"m.txt.gz": "the gzip data is cut short", "n.jsonl.gz": "the gzip data is cut short"}


def test_a_gzip_bomb_is_not_unpacked(folder: Path) -> None:
    (folder / "m.txt.gz").write_bytes(gzip.compress(b"line\n" * 20_000_000, 9))
    assert left_out(folder) == {"m.txt.gz": "larger than 16 MiB, the limit for one article"}


def test_a_jsonl_bomb_ends_at_the_limit(folder: Path) -> None:
    (folder / "m.jsonl.gz").write_bytes(gzip.compress(b'{"text": "x"}\n' * 5000))
    reasons = left_out(folder, limits=Limits(file=20_000))
    assert reasons == {"m.jsonl.gz": "larger than 19.5 KiB; the rest was not read"}


def test_malformed_jsonl(folder: Path) -> None:
    lines = [json.dumps({"text": "One."}), '{"text": "Two"', "null", json.dumps({"text": "Four."})]
    (folder / "m.jsonl").write_text("\n".join(lines))
    assert set(left_out(folder)) == {"m.jsonl:2", "m.jsonl:3"}


def test_deep_nesting_is_no_crash(folder: Path) -> None:
    (folder / "m.jsonl").write_text('{"text": ' + "[" * 100_000 + "\n")
    (folder / "n.html").write_text("<html><body>" + "<div>" * 50_000 + "x")
    assert set(left_out(folder)) == {"m.jsonl:1", "n.html"}


def test_html_with_entities_of_entities(folder: Path) -> None:
    bomb = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8)
    )
    (folder / "m.xhtml").write_text(f'<?xml version="1.0"?>{bomb}]><html><body><p>&i;</p></body></html>')
    assert set(left_out(folder)) <= {"m.xhtml"}


def test_names_with_escape_sequences_and_newlines(folder: Path) -> None:
    (folder / "m\x1b[31m\n.txt").touch()
    assert list(left_out(folder).values()) == ["the file is empty"]


def test_a_name_that_is_no_text(folder: Path) -> None:
    with open(os.path.join(os.fsencode(folder), b"m\xff.txt"), "w") as file:
        file.write(GOOD)
    names = [item.name for item in read([folder]) if isinstance(item, Document)]
    assert names == ["a-good.txt", "m\ufffd.txt", "z-good.txt"]


def test_control_and_direction_characters_in_text_stay_where_they_are(folder: Path) -> None:
    text = GOOD + "He said\u202e evil \u200bhidden\u2066 word\x1b[0m.\n"
    (folder / "m.txt").write_text(text)
    (document,) = read([folder / "m.txt"])
    assert isinstance(document, Document)
    assert document.text == text


def test_thousands_of_empty_files_are_a_line_each(folder: Path) -> None:
    for number in range(2_000):
        (folder / f"m{number}.txt").touch()
    assert left_out(folder) == {f"m{number}.txt": "the file is empty" for number in range(2_000)}


def test_links_that_lead_in_a_circle(folder: Path) -> None:
    (folder / "m").mkdir()
    (folder / "m" / "up").symlink_to(folder)
    (folder / "n").symlink_to(folder / "n")
    reasons = left_out(folder)
    assert reasons["up"] == "a symbolic link that leads back to a folder above it"
    assert reasons["n"]


class Synthetic(io.RawIOBase):
    """A feed with an entry of two gigabytes, made as it is read."""

    def __init__(self) -> None:
        self._head, self._left = b"<?xml version='1.0'?><rss><channel><item><description>", 2 * 1024**3

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        part = self._head[: len(buffer)] or b"word " * (min(len(buffer), self._left) // 5)
        self._head = self._head[len(part) :]
        self._left -= len(part)
        buffer[: len(part)] = part
        return len(part)


def test_a_feed_entry_of_two_gigabytes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "m.rss").touch()
    original, stream = Source._raw, Synthetic()

    @contextmanager
    def raw(self: Source) -> Iterator[BinaryIO]:
        if self.suffix == ".rss":
            yield io.BufferedReader(stream)
        else:
            with original(self) as opened:
                yield opened

    monkeypatch.setattr(Source, "_raw", raw)
    tracemalloc.start()
    reasons = left_out(folder)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reasons == {"m.rss": "a line is longer than 4 MiB"}
    assert peak < 100_000_000
    assert stream._left > 1.9 * 1024**3


def test_an_xml_bomb_and_a_file_of_this_machine_in_a_feed(folder: Path) -> None:
    ten = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    (folder / "m.xml").write_text(
        f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a0 "ha">{ten}]><rss><item>&a9;</item></rss>'
    )
    (folder / "n.xml").write_text('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><item>&x;</item></rss>')
    assert set(left_out(folder).values()) == {"declares XML entities, which no feed needs"}


def test_a_page_of_nothing_but_tags(folder: Path) -> None:
    (folder / "m.html").write_text("<html><body>" + "<br>\n" * 200_000)
    assert left_out(folder) == {"m.html": "more than 150,000 tags"}


@pytest.mark.parametrize(
    "sentence",
    [
        "THE ENVOYS OF BOTH STATES MET ON THE RIVER AND LEFT WITHOUT A WORD TO ANYBODY ",
        "ACCRA, LOME AND ABIDJAN/YAMOUSSOUKRO SENT NOBODY, THE PORT'S KEEPERS DID ",
        "M.P.S OF THE LOWER HOUSE 'DID NOT KNOW' THAT / THEY NEVER ASKED ",
    ],
)
def test_an_opening_in_capitals_without_end_is_read(sentence: str) -> None:
    """Each space could end a place or belong to one: tried in all ways, forty words would take for ever."""
    text = f"{sentence * 12}."
    assert clean(text).text.split() == text.split()


@pytest.mark.parametrize(
    "line",
    [
        "BY ENVOYSOFBOTHSTATESONTHERIVERWHOLEFTWITHOUTAWORDTOANYBODYINTHETOWN?",
        "FROM QUJDQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo==",
        "Words by KWAMEOSEITUTUANDTHEOTHERSWHOWROTETHISPIECEINTHENIGHTBEFORETHEVOTE and (others)",
    ],
)
def test_a_run_of_capitals_after_by_is_read(line: str) -> None:
    """A run of capitals could be eight names, cut up at any of its letters."""
    assert (
        clean(f"The port of Lome is closed.\n\n{line}\n\nNobody said why.").text.split()[:6]
        == "The port of Lome is closed.".split()
    )
