"""Parquet as pyarrow and pandas read it: typed, and nothing lost."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from graphmodel.export import facts
from graphmodel.export.snapshot import Snapshot


def read(data: bytes) -> Any:
    return pq.read_table(io.BytesIO(data))


def known(row: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in row.items() if v is not None}


def test_a_folder_holds_every_property_of_every_node_and_edge(
    taken: Snapshot, many: Callable[[str, Snapshot], dict[str, bytes]]
) -> None:
    tables = {name: read(data) for name, data in many("parquet", taken).items()}
    for label in taken.labels:
        rows = tables[f"nodes-{label}.parquet"].to_pylist()
        assert [known(row) for row in rows] == [n.properties for n in taken.nodes(label)]
    for kind in taken.kinds:
        rows = tables[f"edges-{'-'.join(kind)}.parquet"].to_pylist()
        wanted = [{"_start": e.start, "_end": e.end, **e.properties} for e in taken.edges(kind)]
        assert [known(row) for row in rows] == wanted


def test_columns_have_their_types(taken: Snapshot, many: Callable[[str, Snapshot], dict[str, bytes]]) -> None:
    schema = read(many("parquet", taken)["nodes-Statement.parquet"]).schema
    assert schema.field("earliest").type == pa.date32() and schema.field("confidence").type == pa.float64()
    assert schema.field("joint").type == pa.bool_() and schema.field("articles").type == pa.int64()
    assert schema.field("externalIds").type == pa.list_(pa.string())


def test_the_one_table_reads_into_pandas(taken: Snapshot, one: Any, made_up: Any) -> None:
    table = read(one("parquet", taken))
    assert table.column_names == list(facts.COLUMNS)
    frame = table.to_pandas()
    row = frame[frame["id"] == "stm_1"].iloc[0]
    assert row["quote"] == made_up.HOSTILE[1] and row["earliest"] == date(2022, 3, 14)
    assert frame[frame["id"] == "stm_0"]["date"].isna().all()


def test_an_empty_graph_has_an_empty_table(one: Any) -> None:
    with Snapshot() as empty:
        assert read(one("parquet", empty)).num_rows == 0
