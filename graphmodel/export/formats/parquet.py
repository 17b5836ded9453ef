"""Parquet, typed, for pandas, polars, DuckDB and Spark: one table of facts, or a file for each kind of thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from graphmodel.errors import UsageError, without_extra
from graphmodel.export import facts
from graphmodel.export.registry import Format
from graphmodel.export.snapshot import Snapshot
from graphmodel.export.values import Type, as_text
from graphmodel.export.writing import Files

if TYPE_CHECKING:
    import pyarrow

_GROUP = 5000
"""Rows a row group: what lies in memory at a time."""
_NAMES: dict[str, str] = {"text": "string", "integer": "int64", "number": "float64", "flag": "bool_", "date": "date32"}


def write_table(taken: Snapshot, stream: BinaryIO) -> None:
    """Write the table of facts alone."""
    _table(stream, facts.COLUMNS, facts.rows(taken))


def write_folder(taken: Snapshot, files: Files) -> list[str]:
    """Write `facts.parquet`, `nodes-LABEL.parquet` for each label and `edges-TYPE-FROM-TO.parquet` for each kind."""
    names = ["facts.parquet"]
    with files.open(names[0]) as stream:
        write_table(taken, stream)
    for label in taken.labels:
        names.append(f"nodes-{label}.parquet")
        with files.open(names[-1]) as stream:
            _table(stream, taken.node_columns(label), (node.properties for node in taken.nodes(label)))
    for kind in taken.kinds:
        columns: dict[str, Type] = {"_start": "text", "_end": "text", **taken.edge_columns(kind)}
        names.append(f"edges-{'-'.join(kind)}.parquet")
        with files.open(names[-1]) as stream:
            _table(stream, columns, ({"_start": e.start, "_end": e.end, **e.properties} for e in taken.edges(kind)))
    return names


def _table(stream: BinaryIO, columns: Mapping[str, Type], rows: Iterable[Mapping[str, Any]]) -> None:
    arrow = _pyarrow()
    import pyarrow.parquet

    schema = arrow.schema([(name, _type(arrow, kind)) for name, kind in columns.items()])
    with pyarrow.parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        for batch in _batches(rows):
            table = {name: [_value(row.get(name), kind) for row in batch] for name, kind in columns.items()}
            writer.write_table(arrow.table(table, schema=schema))


def _batches(rows: Iterable[Mapping[str, Any]]) -> Iterator[list[Mapping[str, Any]]]:
    iterator = iter(rows)
    while batch := list(islice(iterator, _GROUP)):
        yield batch


def _type(arrow: Any, kind: Type) -> pyarrow.DataType:
    single = _NAMES[kind.removesuffix("s")]
    inner = getattr(arrow, single)()
    return arrow.list_(inner) if kind.endswith("s") else inner


def _value(value: Any, kind: Type) -> Any:
    if value is None:
        return None
    if kind == "text":
        return _text(as_text(value))
    return [_text(v) if isinstance(v, str) else v for v in value] if isinstance(value, list) else value


def _text(value: str) -> str:
    return value.encode("utf-8", "replace").decode()  # Parquet's texts are UTF-8, which half a surrogate pair is not


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise UsageError(without_extra("parquet", "export", error)) from error
    return pyarrow


FORMAT = Format(
    name="parquet",
    doc="Typed tables for pandas, polars, DuckDB: FILE.parquet is one table of facts; a folder or .zip has all kinds.",
    keeps="A folder holds everything that a dump holds, with its types; one file holds statements and meetings.",
    suffix=".parquet",
    one=write_table,
    many=write_folder,
)
