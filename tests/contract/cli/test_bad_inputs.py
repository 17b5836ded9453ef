"""Bad inputs at the command line: a clear line for each, exit code 4, the rest loaded; the same for all formats."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from graphmodel.cli._state import KEEP

GOOD = "date 2019-05-06\n\nForeign Minister Jonas Berg warned the council on Monday. It did not answer.\n"


def mess(folder: Path) -> None:
    (folder / "good.txt").write_text(GOOD)
    (folder / "empty.txt").touch()
    (folder / "long.txt").write_bytes(b"word " * 10_000_000)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    (folder / "latin.txt").write_bytes("Ministern för Söderhamn varnade Åland på måndagen.\n".encode("latin-1"))
    (folder / "cut.txt.gz").write_bytes(gzip.compress(GOOD.encode() * 40)[:-12])
    (folder / "lines.jsonl").write_text(json.dumps({"text": "The envoy left."}) + '\n{"text": \n')


LEFT_OUT = {"empty.txt", "long.txt", "picture.png", "cut.txt.gz", "lines.jsonl:2", "latin.txt"}


def test_extract(cli: Any, tmp_path: Path) -> None:
    mess(tmp_path)
    done = cli("extract", tmp_path)
    assert done.code == 4
    said = [line for line in done.err.splitlines() if line.startswith("left out: ")]
    assert {Path(line.split(": ")[1]).name for line in said} == LEFT_OUT
    assert all(line["file"] in ("good.txt", "lines.jsonl:1") for line in done.lines)


def test_load_says_what_was_left_out_and_loads_the_rest(
    cli: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(KEEP, "1")  # one engine for all commands
    (tmp_path / "in").mkdir()
    mess(tmp_path / "in")
    graph = tmp_path / "graph"
    done = cli("--graph", graph, "load", "--json", tmp_path / "in")
    assert done.code == 4
    assert {Path(each["source"]).name for each in done.json["left_out"]} == LEFT_OUT
    (said,) = [each["reason"] for each in done.json["left_out"] if each["source"].endswith("latin.txt")]
    assert said == "not UTF-8 (byte 11); it looks like cp1252: say so with --encoding"
    files = [each["file"] for each in cli("--graph", graph, "articles", "--json").json]
    assert files == ["good.txt", "lines.jsonl:1"]
    again = cli("--graph", graph, "load", "--json", "--encoding", "auto", tmp_path / "in" / "latin.txt")
    noted = [Path(each["source"]).name for each in again.json["notes"]]
    assert (again.code, noted) == (0, ["latin.txt"] * 2)  # its encoding, and that it has no date
    assert cli("--graph", graph, "stop").code == 0


def test_a_dry_run_touches_no_graph(cli: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    mess(tmp_path / "in")
    done = cli("--graph", tmp_path / "graph", "load", "--dry-run", "--json", tmp_path / "in")
    assert (done.code, done.json["articles"], done.json["dry_run"]) == (4, 2, True)
    assert not (tmp_path / "graph").exists()


def test_nothing_but_a_missing_file(cli: Any, tmp_path: Path) -> None:
    done = cli("extract", "none.txt", cwd=tmp_path)
    assert (done.code, done.out, done.err) == (4, "", "left out: none.txt: no such file or directory\n")


def test_unknown_format(cli: Any, tmp_path: Path) -> None:
    done = cli("extract", "--format", "rtf", "x", cwd=tmp_path)
    assert done.code == 2
    assert "annotations, csv, docx, feed, html, jsonl, markdown, pdf, text, warc" in done.err


def test_standard_input(cli: Any) -> None:
    assert cli("extract", "-", data=GOOD.encode()).lines[0]["file"] == "stdin"
    assert cli("extract", "-", data=json.dumps({"text": GOOD, "id": "x1"}).encode()).lines[0]["file"] == "x1"
    assert cli("extract", "-", data=gzip.compress(GOOD.encode())).lines[0]["file"] == "stdin"
    empty = cli("extract", "-", data=b"")
    assert (empty.code, empty.err) == (4, "left out: -: the file is empty\n")
