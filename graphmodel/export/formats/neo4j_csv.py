"""CSV for `neo4j-admin database import`: the whole graph into a Neo4j of its own, a million edges in seconds.

The importer knows no empty list: which lists are empty stands in a column of its own, and `finish.cypher`, run once
after the import, makes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from graphmodel.export import writing
from graphmodel.export.registry import Format
from graphmodel.export.snapshot import Snapshot
from graphmodel.export.values import Type, as_text, is_list
from graphmodel.export.writing import Files
from graphmodel.store.texts import labels_of

ARGUMENTS, FINISH = "import.args", "finish.cypher"
SEPARATOR = "\x1f"
"""Between the values of a list: a character that exists for that and stands in no article."""
EMPTY = "emptyLists"
"""Property with the names of those that are empty lists, until `finish.cypher` has run."""
_TYPES = {"text": "string", "integer": "long", "number": "double", "flag": "boolean", "date": "date"}
_OPTIONS = (
    "--id-type=string", "--multiline-fields=true", "--ignore-empty-strings=false", "--trim-strings=false",
    "--legacy-style-quoting=false", r"--array-delimiter=\u001f", "--skip-bad-relationships=false",
)  # fmt: skip
_BUFFER = 4 * 2**20
"""The importer's own largest field, in bytes."""


def write(taken: Snapshot, files: Files) -> list[str]:
    """Write a file for each label and each kind of edge, `import.args`, which names them, and `finish.cypher`."""
    options, finish, names, widest = list(_OPTIONS), list[str](), list[str](), 0
    for label in taken.labels:
        names.append(f"nodes-{label}.csv")
        options.append(f"--nodes={':'.join(labels_of(label))}={names[-1]}")
        columns = {name: kind for name, kind in taken.node_columns(label).items() if name != "id"}
        head = [f"id:ID({label})", *_header(columns)]
        rows = ([n.id, *_row(n.properties, columns)] for n in taken.nodes(label))
        with files.open(names[-1]) as stream:
            widest = max(widest, _table(stream, head, rows))
        finish += _finish(f"(x:{label})", columns)
    for kind in taken.kinds:
        names.append(f"edges-{'-'.join(kind)}.csv")
        options.append(f"--relationships={kind.type}={names[-1]}")
        columns = taken.edge_columns(kind)
        head = [f":START_ID({kind.start})", f":END_ID({kind.end})", *_header(columns)]
        rows = ([e.start, e.end, *_row(e.properties, columns)] for e in taken.edges(kind))
        with files.open(names[-1]) as stream:
            widest = max(widest, _table(stream, head, rows))
        finish += _finish(f"(:{kind.start})-[x:{kind.type}]->(:{kind.end})", columns)
    if widest > _BUFFER // 2:
        options.append(f"--read-buffer-size={2 * widest}")
    for name, lines in ((ARGUMENTS, options), (FINISH, finish)):
        with files.open(name) as stream:
            stream.write("".join(f"{line}\n" for line in lines).encode())
    return [*names, ARGUMENTS, FINISH]


def _header(columns: Mapping[str, Type]) -> Iterator[str]:
    for name, kind in columns.items():
        yield f"{name}:{_TYPES[kind.removesuffix('s')]}{'[]' if is_list(kind) else ''}"
    if any(map(is_list, columns.values())):
        yield f"{EMPTY}:string[]"


def _row(properties: Mapping[str, Any], columns: Mapping[str, Type]) -> Iterator[str | None]:
    yield from (_value(properties.get(name)) for name in columns)
    if any(map(is_list, columns.values())):
        yield _value([name for name in columns if properties.get(name) == []])


def _finish(pattern: str, columns: Mapping[str, Type]) -> list[str]:
    """Statements that make the empty lists of a kind. A label also finds what carries it beside another: no harm."""
    lists = [name for name, kind in columns.items() if is_list(kind)]
    made = [f"MATCH {pattern} WHERE '{name}' IN x.{EMPTY} SET x.{name} = [];" for name in lists]
    return [*made, f"MATCH {pattern} WHERE x.{EMPTY} IS NOT NULL REMOVE x.{EMPTY};"] if lists else []


def _value(value: Any) -> str | None:
    """None for what is not known, and for an empty list, which the importer would take for a list of one empty text."""
    if isinstance(value, list):
        return SEPARATOR.join(as_text(each).replace(SEPARATOR, " ") for each in value) if value else None
    return None if value is None else as_text(value)


def _table(stream: BinaryIO, head: Sequence[str], rows: Iterable[Sequence[str | None]]) -> int:
    """Write a table; returns the bytes of its longest line."""
    widest = 0
    with writing.text(stream) as out:
        out.write(",".join(head) + "\n")
        for row in rows:
            line = ",".join(map(_quoted, row)) + "\n"
            widest = max(widest, len(line.encode()))
            out.write(line)
    return widest


def _quoted(value: str | None) -> str:
    """What is not known is nothing at all, which the importer tells from an empty text in quotes."""
    if value is None:
        return ""
    doubled = value.replace('"', '""')
    return f'"{doubled.encode("utf-8", "replace").decode()}"'


FORMAT = Format(
    name="neo4j-csv",
    doc="CSV for neo4j-admin database import, a folder or .zip, with import.args that names all files and options.",
    keeps=(
        "Holds everything that a dump holds, once finish.cypher has run after the import; a unit separator (U+001F) "
        "inside a list's text becomes a space."
    ),
    suffix=".zip",
    many=write,
)
