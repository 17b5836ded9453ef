"""Values of properties: how they lie in the snapshot, and what types the columns of a kind have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

from graphmodel.model.graph import Properties
from graphmodel.store.dump import decode, encode

Type = Literal["text", "integer", "number", "flag", "date", "texts", "integers", "numbers", "flags", "dates"]
"""Type of a property over all nodes or edges of a kind; the plural is a list of such values."""

_SINGLE: dict[type, Type] = {str: "text", bool: "flag", int: "integer", float: "number", date: "date"}
_MANY: dict[str, Type] = {
    "text": "texts", "integer": "integers", "number": "numbers", "flag": "flags", "date": "dates",
}  # fmt: skip
_EMPTY = "empty"


_LINE_ENDS = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"}


def json_line(value: Any) -> str:
    """JSON on one line, whatever a reader takes for the end of one; keys sorted."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for character, escape in _LINE_ENDS.items():
        text = text.replace(character, escape)
    return text


def to_json(properties: Mapping[str, Any]) -> str:
    """Properties as JSON text; a date is `{"date": "2022-03-14"}`, as in a dump."""
    return json.dumps({k: encode(v) for k, v in properties.items()}, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Properties:
    """What `to_json` wrote."""
    return {k: decode(v) for k, v in json.loads(text).items()}


class Columns:
    """Names and types of the properties that a kind of node or edge has, gathered as its rows pass by."""

    def __init__(self) -> None:
        self._seen: dict[str, set[str]] = {}

    def note(self, properties: Mapping[str, Any]) -> None:
        """Take one row into account."""
        for name, value in properties.items():
            self._seen.setdefault(name, set()).add(_type(value))

    @property
    def types(self) -> dict[str, Type]:
        """Type by name, sorted by name. Whole and other numbers together are numbers, other mixtures text."""
        return {name: _one(self._seen[name]) for name in sorted(self._seen)}


def _type(value: Any) -> str:
    if isinstance(value, list):
        inner = {_type(each) for each in value}
        return _MANY[_one(inner)] if inner else _EMPTY
    return _SINGLE.get(type(value), "text")


def _one(types: Iterable[str]) -> Type:
    known = set(types) - {_EMPTY}
    if not known:
        return "texts"
    if len(known) == 1:
        return known.pop()  # type: ignore[return-value]  # only names of types go in
    if known == {"integer", "number"}:
        return "number"
    return "texts" if all(each.endswith("s") for each in known) else "text"


def is_list(kind: Type) -> bool:
    """Whether values of this type are lists."""
    return kind.endswith("s")


def as_text(value: Any) -> str:
    """One value as text: ISO dates, `true` and `false`, lists as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return json.dumps([v.isoformat() if isinstance(v, date) else v for v in value], ensure_ascii=False)
    return repr(value) if isinstance(value, float) else str(value)
