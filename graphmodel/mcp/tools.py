"""The tools: one a named query, made from its header, and `why`. None of them writes, and none takes Cypher."""

from __future__ import annotations

from typing import Any

from graphmodel.model.vocab import ACTS, MEETING_STATUSES, STATUSES
from graphmodel.query import QuerySpec, default_registry
from graphmodel.query.header import Param

Schema = dict[str, Any]
WHY = "why"
SHOWN, MOST = 50, 500
"""Rows of an answer when `limit` is not given, and the most that it may ask for."""
_EDTF = "EDTF: 2022, 2022-03, 2022-03-14."
_ENUMS = {"act": ACTS, "status": tuple(dict.fromkeys((*STATUSES, *MEETING_STATUSES, "any")))}
_WHY_DOC = (
    "The whole chain of evidence of one statement, meeting or report: each quotation in its context, its article, how "
    "its date was found, why reports were put together, and which statements answer it."
)


def tool(spec: QuerySpec) -> Schema:
    """Name, description and input schema of the tool for a query."""
    default = [f"{p.name} = {', '.join(p.default)}" for p in spec.params.values() if p.default]
    doc = [
        spec.doc,
        f"Cannot tell: {spec.cannot_tell}",
        *([f"Unless said otherwise: {'; '.join(default)}."] if default else []),
        f"Answers hold at most `limit` rows ({SHOWN} if not given, {MOST} at most) and say when they were cut.",
        *(f"Example: {example.partition(' ')[2]}" for example in spec.examples[:1]),
    ]
    properties = {name: _property(param) for name, param in spec.params.items()}
    return {"name": spec.name, "description": "\n".join(doc), "input_schema": _object(properties)}


def why_tool() -> Schema:
    """The tool that shows the evidence for one thing."""
    about = {
        "id": {"type": "string", "description": "The `id` of a statement or meeting in an answer, or its source's id."}
    }
    return {"name": WHY, "description": _WHY_DOC, "input_schema": {**_object(about), "required": ["id"]}}


def tools() -> list[Schema]:
    """All tools, by name."""
    return sorted([*map(tool, default_registry()), why_tool()], key=lambda each: str(each["name"]))


def _object(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _property(param: Param) -> Schema:
    if param.name == "limit":
        return {"type": "integer", "minimum": 1, "maximum": MOST, "default": SHOWN, "description": param.doc}
    one = _one(param)
    if not param.many:
        return {**one, "description": _doc(param)}
    return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}], "description": _doc(param)}


def _one(param: Param) -> Schema:
    if param.type == "flag":
        return {"type": "boolean"}
    if param.type == "integer":
        return {"type": "integer", "minimum": 0}
    if param.type == "number":
        return {"type": "number", "minimum": 0, **({"maximum": 1} if param.name == "min_confidence" else {})}
    closed = _ENUMS.get(param.type) or param.choices
    return {"type": "string", **({"enum": list(closed)} if closed else {})}


def _doc(param: Param) -> str:
    words = [param.doc, _EDTF if param.type == "date" and "EDTF" not in param.doc else ""]
    return " ".join(word for word in words if word) or param.name
