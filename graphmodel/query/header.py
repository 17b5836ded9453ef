"""The header of a named query: comment lines that say what the query is, takes, gives and cannot tell.

A query file begins with lines of this grammar (order is free, a line that starts with spaces goes on the one before):

    // name: who_warned_whom
    // doc: One or two sentences.
    // filters: act speaker addressee limit        common filters, see `graphmodel.query.filters`
    // default act = warn, threaten                 another default for a common filter
    // param topic: text[] = a, b -- What it is.    a parameter of this query alone; choice(a, b) is a closed set
    // column statement: statement -- What it is.
    // weigh: left right                            columns that dates, topic and status are weighed on, else the first
    // topic: left right                            columns any of which may be about what is asked, else those weighed
    // all: speaker                                 a repeated value of these asks for all of them, else for any
    // statuses: exact                              reports tell just the statuses asked for
    // group: speaker country                       one row for all answers that agree in these columns, with a count
    // example: who_warned_whom addressee_country=CHN
    // cannot tell: One sentence.

What follows is one Cypher statement. A line `//+ KIND` (`statements`, `meetings` or another kind of
`graphmodel.query.filters`) stands for the filters that were given.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cached_property
from pathlib import PurePath

from pydantic import BaseModel, ConfigDict

from graphmodel.errors import GraphmodelError
from graphmodel.query.filters import COMMON, COMPUTED, EXPANSIONS, PARAM_TYPES

COLUMN_TYPES = (
    "statement", "meeting", "official", "thing", "chain", "reports", "rank", "text", "number", "flag", "date", "list",
)  # fmt: skip
"""Types of a result column. The query returns an id for `statement`, `meeting`, `official` and `thing` (either of
the first two), and
ids of reports for `reports`; the row holds the whole object. `rank` orders the rows before their dates do and is not
shown."""

_HEADER = re.compile(r"//\s?(?P<text>.*)")
_FIELD = re.compile(
    r"(?P<key>name|doc|filters|default|param|column|weigh|topic|all|statuses|group|example|cannot tell)\b"
    r"\s*:?\s*(?P<rest>.*)"
)
_PARAM = re.compile(
    r"(?P<name>[a-z_]+)\s*:\s*(?P<type>[a-z]+)(?:\((?P<choices>[^)]*)\))?(?P<many>\[\])?"
    r"(?:\s*=\s*(?P<default>.*?))?(?:\s+--\s+(?P<doc>.*))?"
)
_DEFAULT = re.compile(r"(?P<name>[a-z_]+)\s*=\s*(?P<default>.*)")
_COLUMN = re.compile(r"(?P<name>[a-z_]+)\s*:\s*(?P<type>[a-z]+)(?:\s+--\s+(?P<doc>.*))?")
_USED = re.compile(r"\$([A-Za-z_]\w*)")
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|//[^\n]*")


class HeaderError(GraphmodelError):
    """A query file that cannot be used; the message begins with file and line."""

    code = "query-header"

    def __init__(self, file: str, line: int, reason: str) -> None:
        self.file, self.line, self.reason = file, line, reason
        super().__init__(f"{file}:{line}: {reason}")


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Param(_Record):
    """One parameter: its type, whether it may be repeated, and the texts that stand for it when it is not given."""

    name: str
    type: str
    many: bool = False
    default: tuple[str, ...] = ()
    doc: str = ""
    choices: tuple[str, ...] = ()
    line: int = 0


class Column(_Record):
    """One column of the result."""

    name: str
    type: str
    doc: str = ""


class QuerySpec(_Record):
    """A named query as its file says it. `cypher` is the body without the header."""

    name: str
    doc: str
    params: dict[str, Param]
    columns: tuple[Column, ...]
    weigh: tuple[str, ...]
    topic: tuple[str, ...]
    all_of: tuple[str, ...]
    exact_statuses: bool
    group: tuple[str, ...]
    examples: tuple[str, ...]
    cannot_tell: str
    cypher: str
    file: str

    @cached_property
    def defaults(self) -> dict[str, tuple[str, ...]]:
        """The texts that stand for parameters that are not given."""
        return {name: param.default for name, param in self.params.items() if param.default}

    @cached_property
    def things(self) -> tuple[str, ...]:
        """Columns with ids of statements or meetings."""
        return tuple(c.name for c in self.columns if c.type in ("statement", "meeting", "thing"))

    @cached_property
    def others(self) -> tuple[str, ...]:
        """All other columns that the Cypher returns."""
        return tuple(c.name for c in self.columns if c.name not in self.things and c.type != "chain")

    @cached_property
    def lists_reports(self) -> tuple[str, ...]:
        """Columns with ids of reports."""
        return tuple(c.name for c in self.columns if c.type == "reports")


class _Fields:
    """The header's logical lines, each with the number of the file's line that it starts on."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.fields: list[tuple[int, str, str]] = []
        self.body_line = 1
        for number, line in enumerate(text.splitlines(), 1):
            match = _HEADER.fullmatch(line)
            if not match or line.startswith("//+"):
                break
            self._add(number, match["text"])
            self.body_line = number + 1

    def _add(self, number: int, text: str) -> None:
        if text.startswith(" ") and self.fields:
            line, key, rest = self.fields[-1]
            self.fields[-1] = (line, key, f"{rest} {text.strip()}")
        elif match := _FIELD.fullmatch(text.strip()):
            self.fields.append((number, match["key"], match["rest"].strip()))
        elif text.strip():
            raise HeaderError(self.file, number, f"not a header line: {text.strip()!r}")

    def one(self, key: str) -> str:
        found = [(line, rest) for line, k, rest in self.fields if k == key]
        if not found or not found[0][1]:
            raise HeaderError(self.file, 1, f"the header lacks {key!r}")
        if len(found) > 1:
            raise HeaderError(self.file, found[1][0], f"{key!r} stands twice")
        return found[0][1]

    def all(self, key: str) -> list[tuple[int, str]]:
        return [(line, rest) for line, k, rest in self.fields if k == key]


def _match(pattern: re.Pattern[str], fields: _Fields, line: int, text: str) -> re.Match[str]:
    match = pattern.fullmatch(text)
    if not match:
        raise HeaderError(fields.file, line, f"cannot be read: {text!r}")
    return match


def _values(text: str | None) -> tuple[str, ...]:
    return tuple(v.strip() for v in text.split(",")) if text else ()


def _own_params(fields: _Fields) -> list[Param]:
    params = []
    for line, text in fields.all("param"):
        match = _match(_PARAM, fields, line, text)
        if match["type"] not in PARAM_TYPES:
            raise HeaderError(fields.file, line, f"unknown type {match['type']!r}; one of {', '.join(PARAM_TYPES)}")
        params.append(
            Param(name=match["name"], type=match["type"], many=bool(match["many"]), default=_values(match["default"]),
                  choices=_values(match["choices"]), doc=match["doc"] or "", line=line)
        )  # fmt: skip
    return params


def _common_params(fields: _Fields) -> list[Param]:
    params = []
    for line, text in fields.all("filters"):
        for name in text.split():
            if name not in COMMON:
                raise HeaderError(fields.file, line, f"unknown common filter {name!r}")
            common = COMMON[name]
            params.append(
                Param(name=name, type=common.type, many=common.many, default=common.default, doc=common.doc, line=line)
            )
    return params


def _params(fields: _Fields) -> dict[str, Param]:
    params: dict[str, Param] = {}
    for param in _common_params(fields) + _own_params(fields):
        if param.name in params:
            raise HeaderError(fields.file, param.line, f"parameter {param.name!r} is declared twice")
        params[param.name] = param
    for line, text in fields.all("default"):
        match = _match(_DEFAULT, fields, line, text)
        if match["name"] not in params:
            raise HeaderError(fields.file, line, f"a default for {match['name']!r}, which is no parameter here")
        params[match["name"]] = params[match["name"]].model_copy(update={"default": _values(match["default"])})
    return params


def _columns(fields: _Fields) -> tuple[Column, ...]:
    columns = []
    for line, text in fields.all("column"):
        match = _match(_COLUMN, fields, line, text)
        if match["type"] not in COLUMN_TYPES:
            raise HeaderError(
                fields.file, line, f"unknown column type {match['type']!r}; one of {', '.join(COLUMN_TYPES)}"
            )
        columns.append(Column(name=match["name"], type=match["type"], doc=match["doc"] or ""))
    if not columns:
        raise HeaderError(fields.file, 1, "the header lacks 'column'")
    return tuple(columns)


def _weighed(fields: _Fields, columns: tuple[Column, ...]) -> tuple[str, ...]:
    things = [c.name for c in columns if c.type in ("statement", "meeting", "thing", "official")]
    return _listed(fields, "weigh", things) or tuple(things[:1])


def _listed(fields: _Fields, key: str, known: Collection[str]) -> tuple[str, ...]:
    named = [(line, name) for line, text in fields.all(key) for name in text.split()]
    for line, name in named:
        if name not in known:
            raise HeaderError(fields.file, line, f"{key!r} names {name!r}, which the header does not declare")
    return tuple(name for _, name in named)


def _check_use(fields: _Fields, body: str, params: dict[str, Param]) -> None:
    used: dict[str, int] = {}
    expanded: set[str] = set()
    for number, line in enumerate(body.splitlines(), fields.body_line):
        if line.strip().startswith("//+"):
            kind = line.strip()[3:].strip()
            if kind not in EXPANSIONS:
                raise HeaderError(fields.file, number, f"unknown expansion {kind!r}; one of {', '.join(EXPANSIONS)}")
            expanded |= EXPANSIONS[kind]
            continue
        for name in _USED.findall(_QUOTED.sub("", line)):
            used.setdefault(name, number)
    for name, number in used.items():
        if name not in params:
            raise HeaderError(fields.file, number, f"parameter ${name} is used but not declared")
    for name, param in params.items():
        if name not in used and name not in expanded and name not in COMPUTED:
            raise HeaderError(fields.file, param.line, f"parameter {name!r} is declared but not used")


def parse_query(text: str, file: str) -> QuerySpec:
    """The query that `text`, the content of `file`, holds.

    Raises:
        HeaderError: a field is missing, unknown or doubled; a parameter is undeclared, unused or declared twice.
    """
    fields = _Fields(text, PurePath(file).name)
    body = "\n".join(text.splitlines()[fields.body_line - 1 :]).strip("\n")
    if not body.strip():
        raise HeaderError(fields.file, fields.body_line, "no Cypher follows the header")
    name = fields.one("name")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise HeaderError(fields.file, 1, f"not a query name: {name!r}")
    params, columns = _params(fields), _columns(fields)
    _check_use(fields, body, params)
    return QuerySpec(
        name=name, doc=fields.one("doc"), params=params, columns=columns, weigh=_weighed(fields, columns),
        topic=_listed(fields, "topic", [c.name for c in columns]),
        all_of=_listed(fields, "all", params),
        exact_statuses=bool(fields.all("statuses")), group=_listed(fields, "group", [c.name for c in columns]),
        cypher=body, file=file,
        examples=tuple(rest for _, rest in fields.all("example")), cannot_tell=fields.one("cannot tell"),
    )  # fmt: skip
