"""The text of a query: its own Cypher with the sections of those filters that were given."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

from graphmodel.query.clauses import columns_of, united
from graphmodel.query.filters import ALWAYS, entries, sections

_PARAMETER = re.compile(r"\$([A-Za-z_]\w*)")
_PARTY_LABELS = {"per": "Person", "org": "Organization", "src": "Source"}
_PARTY = ":PARTY)"
"""Stands in a way in for the label of what the ids in its parameter name."""
_COMMENT = re.compile(r"\s*(?://.*)?")
_WHOLE = re.compile(r"\b(?:UNION|ORDER BY|SKIP|LIMIT)\b|\b(?:count|collect|sum|avg|min|max)\s*\(", re.IGNORECASE)
"""What makes a text more than its variants one after another."""
_RETURN = re.compile(r"\bRETURN\s+(?:DISTINCT\s+)?", re.IGNORECASE)
_OR = re.compile(r"^// or[^\n]*\n", re.MULTILINE)
_BOUND = re.compile(r"^MATCH \([sm]:\w+\) WHERE")
_FOUND = {"(m:Meeting)": "m", "(s:Statement)": "s", "[h:HOLDS]": "p, h, o, body"}
"""What the variants of a way in find, by a pattern that all of them have."""
_VARIABLES = {"statements": "s", "told": "s", "between": "s", "meetings": "m", "offices": "p"}
"""What each kind of expansion calls the one thing that it is about."""
_TESTED = "WITH * WHERE"
"""What an entry has found is only tested: another MATCH of it makes the embedded engine look it up anew, row by row."""


def party_labels(ids: Iterable[str]) -> tuple[str, ...]:
    """Labels of the nodes with these ids, told by their prefixes; codes are countries. Sorted, each once."""
    return tuple(sorted({_PARTY_LABELS.get(i.partition("_")[0], "Country") for i in ids}))


def _kind(line: str) -> str | None:
    """The fragment file that a line stands for, None for a plain line."""
    return line.strip()[3:].strip() if line.strip().startswith("//+") else None


def begins_at_index(cypher: str, given: Collection[str]) -> bool:
    """Whether every line `//+ KIND` finds a way in among the filters in `given`."""
    ways = _ways(cypher)
    return bool(ways) and not any(way.isdisjoint(given) for way in ways)


@cache
def _ways(cypher: str) -> list[frozenset[str]]:
    """The filters that each expansion of a text knows a way in for: none behind other clauses."""
    lines = [line for part in united(cypher) for line in _with_place(part)]
    return [frozenset(entries(kind)) if first else frozenset() for line, first in lines if (kind := _kind(line))]


def _with_place(part: str) -> list[tuple[str, bool]]:
    """The lines of a part of a UNION, each with whether nothing but comments stands before it."""
    lines = part.splitlines()
    plain = (at for at, line in enumerate(lines) if _kind(line) or not _COMMENT.fullmatch(line))
    first = next(plain, 0)
    return [(line, at <= first) for at, line in enumerate(lines)]


def _kinds(cypher: str) -> list[str]:
    return [kind for kind in map(_kind, cypher.splitlines()) if kind]


def finds_unnamed(cypher: str, name: str) -> bool:
    """Whether a text tells anonymous sources by their label where the party parameter `name` asks for any of them, and
    so needs no ids.
    """
    kinds = _kinds(cypher)
    by_id = re.search(rf"\${name}\b", cypher)
    return bool(kinds) and not by_id and all(f"{name}_unnamed" in sections(kind) for kind in kinds)


@cache
def finds_weighed(cypher: str, weighed: Sequence[str]) -> bool:
    """Whether all that the expansions of a text find is what its rows are weighed on, each for itself: so that what the
    weighing leaves out for its own sake may be left out where it is found.
    """
    if len(weighed) != 1:
        return False
    for part in united(cypher):
        columns = {name: told for told, name in columns_of(_RETURN.split(part)[-1])}
        found = {f"{_VARIABLES[kind]}.id" for kind in _kinds(part)}
        if found and (found != {columns.get(weighed[0])} or _WHOLE.search(part)):
            return False
    return True


class Composed(NamedTuple):
    """The texts of a question."""

    texts: tuple[str, ...]
    used: frozenset[str]
    """Their parameters."""
    at_index: bool
    """Whether all of them begin at an index."""


@lru_cache(maxsize=1024)
def composed(
    cypher: str, given: frozenset[str], labels: tuple[tuple[str, tuple[str, ...]], ...], apart: bool
) -> Composed:
    """`cypher` with each `//+ KIND` line replaced by the best entry among the filters in `given`, the sections of the
    others; the section `always` where there is no entry. Behind other clauses none is an entry. `labels` are those of
    the parties that a filter names, by filter. Kept, since the same few questions come again.

    One text for each part of a UNION, so that rows may come twice. The variants of an entry become one CALL subquery.
    Where `apart`, for servers that look nothing up by index within one, they make texts of their own too; but not in
    texts that count, order or unite. There what is only tested stands behind all MATCH clauses, which such servers
    look up together.
    """
    texts = tuple(text for part in united(cypher) for text in _composed(part, given, dict(labels), apart))
    used = frozenset(name for text in texts for name in _PARAMETER.findall(text))
    return Composed(texts, used, begins_at_index(cypher, given))


def _composed(part: str, given: Collection[str], labels: Mapping[str, Sequence[str]], apart: bool) -> list[str]:
    found = [
        _expansion(kind, given, labels, entering=first) if (kind := _kind(line)) else ([line], [])
        for line, first in _with_place(part)
    ]
    several = [len(variants) for variants, _ in found if len(variants) > 1]
    if not apart or len(several) > 1 or (several and _WHOLE.search(part)):
        return ["\n".join("\n".join(_as_one(variants, rest)) for variants, rest in found)]
    return [
        "\n".join(_tested_late([[variants[at if len(variants) > 1 else 0], *rest] for variants, rest in found]))
        for at in range(max(several, default=1))
    ]


def _expansion(
    kind: str, given: Collection[str], labels: Mapping[str, Sequence[str]], *, entering: bool
) -> tuple[list[str], list[str]]:
    """The variants that an expansion begins with, and what follows whichever of them. Behind other clauses it does not
    enter the graph but tests what they found.
    """
    parts, ways = sections(kind), entries(kind) if entering else {}
    first = next((name for name in ways if name in given), None)
    rest = [body for name, body in parts.items() if name in given and name != first]
    if not first:
        return [parts[ALWAYS]] if not rest else [rest[0]], [*rest[1:], *([parts[ALWAYS]] if rest else [])]
    return _variants(ways[first], labels.get(first)), [_BOUND.sub(_TESTED, body) for body in rest]


def _variants(way: str, labels: Sequence[str] | None) -> list[str]:
    bodies = [body.strip() for body in _OR.split(way)]
    kinds = labels or ("Country", "Organization", "Person", "Source")
    return [body.replace(_PARTY, f":{k})") for body in bodies for k in (kinds if _PARTY in body else kinds[:1])]


def _as_one(variants: list[str], rest: list[str]) -> list[str]:
    """Variants as a subquery that gives what they find, each once, and what follows. What is only tested is tested
    within, before what several find is put together.
    """
    if len(variants) == 1:
        return [*variants, *rest]
    found = next(names for pattern, names in _FOUND.items() if pattern in variants[0])
    tests = [clause for clause in rest if clause.startswith(_TESTED)]
    parts = ["\n".join([variant, *tests, f"RETURN {found}"]) for variant in variants]
    return ["CALL {", "\nUNION\n".join(parts), "}", *(clause for clause in rest if clause not in tests)]


def _tested_late(lines: list[list[str]]) -> list[str]:
    """The clauses of a text whose expansion stands first, with what it only tests behind the last MATCH that follows at
    once; other texts as they are.
    """
    first, rest = lines[0], [clause for line in lines[1:] for clause in line]
    tests = [clause for clause in first if clause.startswith(_TESTED)]
    looked_up = [clause for clause in first if not clause.startswith(_TESTED)]
    matches = list(takewhile(lambda clause: clause.startswith(("MATCH", "WHERE", " ")), rest))
    return [*looked_up, *matches, *tests, *rest[len(matches) :]]
