"""The whole graph as canonical, sorted JSON lines: equal graphs give equal bytes, on every engine.

First a header, then nodes by label and id, then edges by type, ends and key. A DATE is `{"date": "2022-03-14"}`.
Runs of the loader and the store's own records are left out: they say when a graph was made, not what is in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TextIO

from graphmodel.errors import InputError, StoreError
from graphmodel.model.graph import NodeRef, Properties
from graphmodel.model.vocab import EDGE_TYPES, LABELS
from graphmodel.store.bolt import Bolt
from graphmodel.store.rows import EdgeKey, is_empty, merge_edges, merge_nodes, read_edges, read_nodes

FORMAT = "graphmodel-dump"
VERSION = 1
_LABELS = [label for label in LABELS if label not in ("Load", "Official")]  # "Person" reads Officials too
_Value = dict[str, Any]


def dump(bolt: Bolt, out: TextIO) -> int:
    """Write the graph to `out`; returns the number of lines."""
    nodes, edges = read_nodes(bolt, _LABELS), read_edges(bolt, without=["LOADED_IN"])
    header = {"format": FORMAT, "version": VERSION, "nodes": len(nodes), "edges": len(edges)}
    lines = 0
    for record in (header, *_node_lines(nodes), *_edge_lines(edges)):
        out.write(json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n")
        lines += 1
    return lines


def restore(bolt: Bolt, lines: Iterable[str], source: str = "dump") -> dict[str, int]:
    """Fill an empty graph from a dump; returns the counts of nodes and edges.

    Raises:
        StoreError: the graph is not empty.
        InputError: the lines are no dump, or not a whole one; nothing is written then.
    """
    nodes, edges = _parse(lines, source)
    if not is_empty(bolt):
        raise StoreError("The graph is not empty; restore into a new one.")
    for step in (*merge_nodes(nodes.items()), *merge_edges(edges.items())):
        bolt.write(step)
    return {"nodes": len(nodes), "edges": len(edges)}


def _node_lines(nodes: dict[NodeRef, Properties]) -> Iterator[_Value]:
    for ref, properties in sorted(nodes.items(), key=lambda item: item[0]):
        yield {
            "node": ref.label,
            "id": ref.id,
            "properties": {k: encode(v) for k, v in properties.items() if k != "id"},
        }


def _edge_lines(edges: dict[EdgeKey, Properties]) -> Iterator[_Value]:
    for key, properties in sorted(edges.items(), key=lambda item: item[0]):
        yield {
            "edge": key.type, "start": list(key.start), "end": list(key.end), "key": key.key,
            "properties": {k: encode(v) for k, v in properties.items() if k != "key"},
        }  # fmt: skip


def encode(value: Any) -> Any:
    """A property's value as JSON holds it: a DATE is `{"date": "2022-03-14"}`."""
    if isinstance(value, list):
        return [encode(v) for v in value]
    return {"date": value.isoformat()} if isinstance(value, date) else value


def decode(value: Any) -> Any:
    """What `encode` made of a value."""
    if isinstance(value, list):
        return [decode(v) for v in value]
    return date.fromisoformat(value["date"]) if isinstance(value, dict) else value


def _parse(lines: Iterable[str], source: str) -> tuple[dict[NodeRef, Properties], dict[EdgeKey, Properties]]:
    nodes: dict[NodeRef, Properties] = {}
    edges: dict[EdgeKey, Properties] = {}
    header: _Value | None = None
    for number, line in enumerate(lines, 1):
        try:
            record = json.loads(line)
            if header is None:
                header = _header(record)
            elif "node" in record:
                ref = _ref([record["node"], record["id"]])
                nodes[ref] = {**_properties(record), "id": ref.id}
            else:
                key = EdgeKey(
                    _one_of(record["edge"], EDGE_TYPES), _ref(record["start"]), _ref(record["end"]), record["key"]
                )
                edges[key] = {**_properties(record), "key": key.key}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"{source}, line {number}", f"not a line of a dump ({error})") from error
    if header is None or (header["nodes"], header["edges"]) != (len(nodes), len(edges)):
        raise InputError(source, "not a whole dump: the header's counts differ from the lines")
    for key in edges:
        if key.start not in nodes or key.end not in nodes:
            raise InputError(source, f"the edge {key.type} from {key.start.id} to {key.end.id} lacks an end")
    return nodes, edges


def _header(record: _Value) -> _Value:
    if record.get("format") != FORMAT or record.get("version") != VERSION:
        raise ValueError(f"expected a header with format {FORMAT} and version {VERSION}")
    return {"nodes": int(record["nodes"]), "edges": int(record["edges"])}


def _ref(pair: list[str]) -> NodeRef:
    label: Any = _one_of(pair[0], LABELS)
    return NodeRef(label, str(pair[1]))


def _one_of(word: str, words: tuple[str, ...]) -> str:
    if word not in words:
        raise ValueError(f"{word!r} is no label or type of the model")
    return word


def _properties(record: _Value) -> Properties:
    return {str(k): decode(v) for k, v in record["properties"].items()}
