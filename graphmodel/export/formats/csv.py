"""CSV for spreadsheets: one flat table of facts, or that and a table for each kind of node and edge."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from graphmodel.export import facts, writing
from graphmodel.export.cells import cell
from graphmodel.export.registry import Format
from graphmodel.export.snapshot import Snapshot
from graphmodel.export.values import as_text
from graphmodel.export.writing import Files

LARGEST = 32_767
"""Characters that a cell of a spreadsheet holds."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LEFT_OUT = {"Article": {"text"}, "Report": {"claim"}}
_CUT = " …"


def write_table(taken: Snapshot, stream: BinaryIO) -> None:
    """Write the table of facts alone."""
    _table(stream, list(facts.COLUMNS), facts.rows(taken))


def write_folder(taken: Snapshot, files: Files) -> list[str]:
    """Write the table of facts, `nodes-LABEL.csv` for each label and `edges-TYPE.csv` for each type."""
    names = ["facts.csv"]
    with files.open(names[0]) as stream:
        write_table(taken, stream)
    for label in taken.labels:
        columns = ["id", *(c for c in taken.node_columns(label) if c not in {"id", *_LEFT_OUT.get(label, ())})]
        names.append(f"nodes-{label}.csv")
        with files.open(names[-1]) as stream:
            _table(stream, columns, (node.properties for node in taken.nodes(label)))
    for kind in sorted({kind.type for kind in taken.kinds}):
        names.append(f"edges-{kind}.csv")
        with files.open(names[-1]) as stream:
            _edges(taken, kind, stream)
    return names


def _edges(taken: Snapshot, kind: str, stream: BinaryIO) -> None:
    """Edges of a type, with the names of both ends beside their ids."""
    kinds = [each for each in taken.kinds if each.type == kind]
    own = sorted({name for each in kinds for name in taken.edge_columns(each)})
    ends = ["start_label", "start", "start_name", "end_label", "end", "end_name"]
    rows = (
        {
            **edge.properties, "start_label": edge.start_label, "start": edge.start, "end_label": edge.end_label,
            "end": edge.end, "start_name": _name(taken, edge.start), "end_name": _name(taken, edge.end),
        }
        for each in kinds for edge in taken.edges(each)
    )  # fmt: skip
    _table(stream, [*ends, *own], rows)


def _name(taken: Snapshot, id_: str) -> str | None:
    node = taken.node(id_)
    words = ("name", "title", "file", "text", "quote")
    return next((node.properties[word] for word in words if node.properties.get(word)), None) if node else None


def _table(stream: BinaryIO, columns: list[str], rows: Iterable[Mapping[str, Any]]) -> None:
    # The mark at the beginning tells spreadsheets that this is UTF-8.
    with writing.text(stream, "utf-8-sig") as out:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow([_cell(row.get(name)) for name in columns])


def _cell(value: Any) -> Any:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    text = "; ".join(map(as_text, value)) if isinstance(value, list) else as_text(value)
    text = _CONTROL.sub(lambda m: chr(0x2400 + ord(m[0])) if m[0] < " " else "\ufffd", text)
    text = cell(text)
    return text if len(text) <= LARGEST else text[: LARGEST - len(_CUT)] + _CUT


FORMAT = Format(
    name="csv",
    doc="Tables for spreadsheets: FILE.csv is one table of facts and quotations; a folder or .zip has all kinds.",
    keeps=(
        'Leaves out the texts of articles and the claims\' JSON; lists are joined by "; "; an apostrophe stands before '
        f"what a spreadsheet would run as a formula; cells end after {LARGEST} characters; "
        "control characters are shown as symbols."
    ),
    suffix=".csv",
    one=write_table,
    many=write_folder,
)
