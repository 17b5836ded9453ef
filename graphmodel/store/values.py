"""Values of the driver as plain Python values that JSON and tables can show."""

from __future__ import annotations

from typing import Any

import neo4j.graph
import neo4j.spatial
import neo4j.time

Row = dict[str, Any]
_PLAIN = frozenset({str, int, float, bool, type(None)})
"""Types that are plain already: nearly all values of an answer, so that they are told apart first, then lists."""


def plain(value: Any) -> Any:
    """`value` as None, bool, int, float, str, date, datetime, list or dict.

    Nodes become dicts of their properties with `_labels` (sorted), edges with `_type`, paths `{"nodes", "edges"}`.
    """
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        return [each if type(each) in _PLAIN else plain(each) for each in value]
    if kind is dict:
        return {name: each if type(each) in _PLAIN else plain(each) for name, each in value.items()}
    if isinstance(value, neo4j.graph.Node):
        return {"_labels": sorted(value.labels), **{k: plain(v) for k, v in sorted(value.items())}}
    if isinstance(value, neo4j.graph.Relationship):
        return {"_type": value.type, **{k: plain(v) for k, v in sorted(value.items())}}
    if isinstance(value, neo4j.graph.Path):
        return {"nodes": [plain(n) for n in value.nodes], "edges": [plain(r) for r in value.relationships]}
    if isinstance(value, neo4j.time.Date | neo4j.time.DateTime | neo4j.time.Time):
        return value.to_native()
    if isinstance(value, neo4j.time.Duration):
        return value.iso_format()
    if isinstance(value, neo4j.spatial.Point):
        return {"srid": value.srid, "coordinates": list(value)}
    if isinstance(value, tuple | set | frozenset):
        return [plain(v) for v in value]
    return value
