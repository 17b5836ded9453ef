from __future__ import annotations

import csv
import io
import json
import os
from datetime import date
from pathlib import Path

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.cli._output import Output, destination, dumps
from graphmodel.cli._params import for_cypher, for_query
from graphmodel.cli._rows import brief, flat
from graphmodel.cli._safe import neutral, neutral_json
from graphmodel.errors import UsageError
from graphmodel.export.cells import cell

ROW = {
    "statement": {
        "id": "s1", "speaker": "Ann Lee", "act": "warn", "addressee": None, "target": None, "about": "dam",
        "date": "2021", "date_basis": "explicit", "status": "asserted", "verdict": None,
        "reports": [
            {"article": "a.txt", "quote": "Lee  warned\nof it", "start": 0, "end": 17},
            {"article": "b.txt", "quote": "a warning", "start": 3, "end": 12},
            {"article": "a.txt", "quote": "again", "start": 40, "end": 45},
        ],
    }
}  # fmt: skip


def written(form: str, rows: list[dict[str, object]], capsys: pytest.CaptureFixture[str]) -> str:
    Output(form, None).emit(rows)
    return capsys.readouterr().out


def test_json_is_one_array_and_jsonl_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(written("json", [ROW, ROW], capsys)) == [ROW, ROW]
    assert [json.loads(line) for line in written("jsonl", [ROW, ROW], capsys).splitlines()] == [ROW, ROW]
    assert written("json", [], capsys) == "[]\n"


def test_without_a_terminal_the_default_is_json_lines(capsys: pytest.CaptureFixture[str]) -> None:
    Output(None, None).emit([{"a": 1}])
    assert capsys.readouterr().out == '{"a": 1}\n'


def test_nested_rows_are_flattened_for_csv() -> None:
    assert flat(ROW) == {
        "speaker": "Ann Lee", "act": "warn", "addressee": None, "target": None, "about": "dam", "date": "2021",
        "date_basis": "explicit", "status": "asserted", "verdict": None, "articles": ["a.txt", "b.txt"],
        "quotes": ["Lee warned of it", "a warning", "again"], "id": "s1",
    }  # fmt: skip
    assert flat({"chain": ["Lee", "Moss"], "n": 1}) == {"told by": "Lee < Moss", "n": 1}
    assert flat({"left": {"participants": ["A"], "reports": []}, "relation": "x"})["left participants"] == ["A"]


def test_a_table_shows_the_gist() -> None:
    assert brief(ROW) == {
        "date": "2021", "who": "Ann Lee", "act": "warn", "to": None, "about": "dam", "verdict": None,
        "source": "Lee warned of it [a.txt and 1 more]",
    }  # fmt: skip
    meeting = {
        "participants": ["A", "B"], "kind": "talks", "place": "Oslo", "date": None, "status": "planned",
        "verdict": "yes",
        "reports": [{"article": "a.txt", "quote": "talks in Oslo"}],
    }  # fmt: skip
    assert brief({"meeting": meeting}) == {
        "date": None, "who": ["A", "B"], "act": "talks (planned)", "about": "in Oslo", "verdict": "yes",
        "source": "talks in Oslo [a.txt]",
    }  # fmt: skip
    assert brief({"left": meeting, "right": ROW["statement"], "relation": "x"}) == {
        "left": "undated, A, B, talks (planned): in Oslo\ntalks in Oslo [a.txt]",
        "right": "2021, Ann Lee, warn: dam\nLee warned of it [a.txt and 1 more]",
        "relation": "x",
    }


def test_a_name_beside_a_long_text_stays_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"who": "Ana Ruiz", "date": "1998-05-28", "quote": "She denied that any such thing had been said. " * 5}]
    assert "Ana Ruiz   1998-05-28   She denied" in written("table", rows, capsys)


def test_csv_cannot_carry_a_formula(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"name": "=HYPERLINK(1)", "list": ["+1", "b"], "number": -3, "none": None}]
    header, values = csv.reader(io.StringIO(written("csv", rows, capsys)))
    assert header == ["name", "list", "number", "none"]
    assert values == ["'=HYPERLINK(1)", "'+1; b", "-3", ""]


def test_a_table_leaves_out_empty_columns_and_neutralises_text(capsys: pytest.CaptureFixture[str]) -> None:
    table = written("table", [{"a": "x\x1b[31mred", "b": None, "c": "[bold]y[/bold]"}], capsys)
    assert "\x1b" not in table
    assert "x␛[31mred" in table
    assert "[bold]y[/bold]" in table
    assert " b " not in table


def test_no_rows_say_so_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    Output("table", None).emit([])
    out, err = capsys.readouterr()
    assert (out, err) == ("", "No rows.\n")


@settings(max_examples=80, deadline=None)
@given(st.text())
def test_neutral_text_holds_nothing_that_a_terminal_obeys(text: str) -> None:
    assert all(c.isprintable() or c not in "\x1b\x9b\x07\r\n\u202e" for c in neutral(text))
    assert not set(neutral(text)) & {chr(c) for c in [*range(32), *range(127, 160), 0x202E, 0x2066]}
    assert json.loads(neutral_json(json.dumps(text, ensure_ascii=False))) == text
    assert not cell(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_dates_become_iso_texts() -> None:
    assert dumps({"d": date(2021, 2, 3), "s": {"b", "a"}}) == '{"d": "2021-02-03", "s": ["a", "b"]}'


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("old")
    with pytest.raises(RuntimeError), destination(str(path)) as stream:
        stream.write("half")
        raise RuntimeError
    assert path.read_text() == "old"
    with destination(str(path)) as stream:
        stream.write("new")
    assert path.read_text() == "new"
    assert os.listdir(tmp_path) == ["out.json"]


def test_a_device_is_written_to_and_not_replaced() -> None:
    with destination(os.devnull) as stream:
        stream.write("x")
    assert not Path(os.devnull).is_file()


def test_parameters() -> None:
    assert for_query(("act=warn", "act=deny", "about=a=b", "empty=")) == {
        "act": ["warn", "deny"],
        "about": "a=b",
        "empty": "",
    }
    assert for_cypher(("n=3", "ids=[1,2]", "name=Lee", 'text="3"', "x=1", "x=2")) == {
        "n": 3, "ids": [1, 2], "name": "Lee", "text": "3", "x": [1, 2],
    }  # fmt: skip


@pytest.mark.parametrize(
    "pair", ["n=99999999999999999999", 'n={"a": [1e3, -9223372036854775809]}', "n=\udcff", 'n="\\ud800"']
)
def test_parameters_that_no_server_can_hold(pair: str) -> None:
    with pytest.raises(click.BadParameter):
        for_cypher((pair,))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(UsageError, match=r"no folder .*nowhere to write rows\.csv"),
        destination(str(tmp_path / "nowhere" / "rows.csv")),
    ):
        pass
