"""GraphML: every node and edge with all properties, for igraph, networkx, yEd, Cytoscape, Gephi."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

from graphmodel.export import writing, xml
from graphmodel.export.registry import Format
from graphmodel.export.snapshot import Snapshot
from graphmodel.export.values import Type, as_text
from graphmodel.model.graph import Properties
from graphmodel.store.texts import labels_of

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation='
    '"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)
_TYPES: dict[Type, str] = {"integer": "long", "number": "double", "flag": "boolean"}
_NAMES: dict[Type, str] = {
    "date": "a day, ISO 8601", "texts": "a JSON array of texts", "integers": "a JSON array of numbers",
    "numbers": "a JSON array of numbers", "flags": "a JSON array", "dates": "a JSON array of days",
}  # fmt: skip
Keys = dict[str, str]
"""Id of a `key` element by the name of its property."""


def write(taken: Snapshot, stream: BinaryIO) -> None:
    """Write a snapshot."""
    node_types = _merged([taken.node_columns(label) for label in taken.labels])
    edge_types = _merged([taken.edge_columns(kind) for kind in taken.kinds])
    with writing.text(stream) as out:
        out.write(_HEAD)
        node_keys, edge_keys = _keys("n", node_types), _keys("e", edge_types)
        out.writelines(_key("node", key, name, node_types.get(name, "text")) for name, key in node_keys.items())
        out.writelines(_key("edge", key, name, edge_types.get(name, "text")) for name, key in edge_keys.items())
        out.write('<graph id="graphmodel" edgedefault="directed">\n')
        for node in taken.nodes():
            out.write(f'<node id="{xml.attribute(node.id)}">')
            own = {**node.properties, "label": node.label, "labels": ";".join(labels_of(node.label))}
            out.writelines(_data(node_keys, {k: v for k, v in own.items() if k != "id"}))
            out.write("</node>\n")
        for number, edge in enumerate(taken.edges()):
            ends = f'source="{xml.attribute(edge.start)}" target="{xml.attribute(edge.end)}"'
            out.write(f'<edge id="e{number}" {ends}>')
            out.writelines(_data(edge_keys, {**edge.properties, "type": edge.type}))
            out.write("</edge>\n")
        out.write("</graph>\n</graphml>\n")


def _merged(tables: list[dict[str, Type]]) -> dict[str, Type]:
    """One type a property over all kinds; text where they differ."""
    merged: dict[str, Type] = {}
    for table in tables:
        for name, kind in table.items():
            merged[name] = kind if merged.get(name, kind) == kind else "text"
    merged.pop("id", None)
    return merged


def _keys(prefix: str, types: Mapping[str, Type]) -> Keys:
    own = ("label", "labels") if prefix == "n" else ("type",)
    return {name: f"{prefix}{number}" for number, name in enumerate([*own, *sorted(set(types) - set(own))])}


def _key(of: str, key: str, name: str, kind: Type) -> str:
    told = f"<desc>{_NAMES[kind]}</desc>" if kind in _NAMES else ""
    head = f'<key id="{key}" for="{of}" attr.name="{xml.attribute(name)}" attr.type="{_TYPES.get(kind, "string")}"'
    return f"{head}>{told}</key>\n" if told else f"{head}/>\n"


def _data(keys: Keys, properties: Properties) -> Iterator[str]:
    for name in sorted(properties):
        yield f'<data key="{keys[name]}">{xml.text(as_text(properties[name]))}</data>'


FORMAT = Format(
    name="graphml",
    doc="One XML file for igraph, networkx, yEd, Cytoscape and Gephi; the whole graph, or --parties.",
    keeps=f"Holds everything that a dump holds; lists are JSON texts, days ISO texts; {xml.LOSS}.",
    suffix=".graphml",
    one=write,
    holds="either",
)
