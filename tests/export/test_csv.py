"""CSV as Python's reader sees it: nothing that a spreadsheet runs, every row whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

from graphmodel.export import facts
from graphmodel.export.formats.csv import LARGEST
from graphmodel.export.snapshot import Snapshot

Rows = list[dict[str, str]]
RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def read(data: bytes) -> Rows:
    assert data.startswith(b"\xef\xbb\xbf"), "spreadsheets tell UTF-8 by this"
    reader = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    rows = list(reader)
    assert all(None not in row and None not in row.values() for row in rows)
    return rows


def test_no_cell_of_any_table_runs_or_is_cut_by_a_spreadsheet(
    taken: Snapshot, many: Callable[[str, Snapshot], dict[str, bytes]]
) -> None:
    tables = {name: read(data) for name, data in many("csv", taken).items()}
    cells = [cell for rows in tables.values() for row in rows for cell in row.values()]
    assert len(cells) > 500
    assert not [cell for cell in cells if cell.startswith(RUN)]
    assert not [cell for cell in cells if len(cell) > LARGEST]
    assert not [c for cell in cells for c in cell if c < " " and c not in "\t\r\n"]


def test_there_is_a_table_for_every_kind_with_every_row(
    taken: Snapshot, many: Callable[[str, Snapshot], dict[str, bytes]]
) -> None:
    tables = {name: read(data) for name, data in many("csv", taken).items()}
    for label in taken.labels:
        assert [row["id"] for row in tables[f"nodes-{label}.csv"]] == [n.id for n in taken.nodes(label)]
    for kind in {kind.type for kind in taken.kinds}:
        found = [(row["start"], row["end"]) for row in tables[f"edges-{kind}.csv"]]
        assert found == [(e.start, e.end) for e in taken.edges() if e.type == kind]
    made = {row["end"]: row for row in tables["edges-MADE.csv"]}
    assert made["stm_1"]["start_name"] == "<script>alert(1)</script> ]]> &amp; &"
    assert "text" not in tables["nodes-Article.csv"][0] and "claim" not in tables["nodes-Report.csv"][0]


def test_the_one_table_has_a_row_for_each_report_of_each_fact(taken: Snapshot, one: Any, made_up: Any) -> None:
    rows = read(one("csv", taken))
    assert list(rows[0]) == list(facts.COLUMNS)
    told = {(row["fact"], row["id"], row["report"]) for row in rows}
    wanted = {("statement", f"stm_{n}", f"rep_{n}") for n in range(len(made_up.HOSTILE))}
    assert told == wanted | {("meeting", "mtg_1", "rep_1")}
    row = next(row for row in rows if row["id"] == "stm_1")
    assert row["quote"] == "'+1+1" and row["article"] == "a.txt" and row["date"] == "2022-03-14"
    assert row["start"].isdigit() and row["retracted"] == "false"
    assert next(row for row in rows if row["id"] == "stm_0")["date"] == "", "an unknown date stays unknown"
