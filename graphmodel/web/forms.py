"""A form for each named query, made from its header: the address that it leads to is the question itself."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from graphmodel.model.vocab import ACTS, MEETING_STATUSES, STATUSES
from graphmodel.query.header import Param, QuerySpec

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Who", ("speaker", "speaker_country", "addressee", "addressee_country", "target")),
    ("What", ("act", "about", "meeting")),
    ("When", ("from", "to", "before", "after", "as_of", "first_known_after")),
    ("Which reports", ("document", "status", "retracted", "named", "min_confidence", "limit")),
)
HINTS = {
    "party": "name, alias or surname",
    "country": "CHN, China …",
    "meeting": "rome 2022-03",
    "date": "2022-03-14, 2022-03, 2022",
    "document": "file name",
    "number": "0 to 1",
    "integer": "100",
    "text": "",
}
CLOSED = {"act": ACTS, "status": (*dict.fromkeys((*STATUSES, *MEETING_STATUSES)), "any")}
EMPTY = {"flag": ("true", "false")}


class Field(NamedTuple):
    """One field: `widget` is checks, choice or text; `values` are what stands in it, one more empty one for a list."""

    name: str
    label: str
    doc: str
    widget: str
    choices: tuple[str, ...]
    values: tuple[str, ...]
    given: tuple[str, ...]
    hint: str
    default: str


class Group(NamedTuple):
    """Fields under one heading."""

    title: str
    fields: list[Field]

    @property
    def used(self) -> bool:
        """Whether a field of it holds something."""
        return any(field.given for field in self.fields)


def groups(spec: QuerySpec, given: Mapping[str, Sequence[str]]) -> list[Group]:
    """The fields of a query under their headings; its own parameters come first."""
    common = {name for _, names in GROUPS for name in names}
    own = [name for name in spec.params if name not in common]
    named = [("This question", tuple(own)), *GROUPS]
    found = [
        Group(title, [_field(spec.params[n], given.get(n, ())) for n in names if n in spec.params])
        for title, names in named
    ]
    return [group for group in found if group.fields]


def _field(param: Param, given: Sequence[str]) -> Field:
    choices: tuple[str, ...] = param.choices or CLOSED.get(param.type) or EMPTY.get(param.type) or ()
    widget = "text" if not choices else "checks" if param.many else "choice"
    values = (*given, "") if param.many else tuple(given[:1]) or ("",)
    label = param.name.replace("_", " ")
    return Field(
        param.name,
        label,
        param.doc,
        widget,
        choices,
        values,
        tuple(given),
        HINTS.get(param.type, ""),
        ", ".join(param.default),
    )


def example(spec: QuerySpec) -> list[tuple[str, list[tuple[str, str]]]]:
    """The examples of a query: as they are written, and as parameters."""
    found = []
    for text in spec.examples:
        pairs = [part.partition("=") for part in shlex.split(text)[1:]]
        found.append((text.partition(" ")[2] or "no parameters", [(name, value) for name, _, value in pairs]))
    return found
