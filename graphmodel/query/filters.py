"""The filters that named queries share: their types and defaults, and the Cypher that stands for each.

The Cypher lies in `cypher/queries/_statements.cypher` and `_meetings.cypher`, one section a filter, begun by a line
`// when FILTER`, and as ways in `// from FILTER`; a way in may have several variants, parted by lines `// or`. A
query's line `//+ statements` becomes the sections of those filters that were given, so that the text of a query is put
together from files only, never from values.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

PARAM_TYPES = (
    "text", "act", "party", "country", "meeting", "date", "document", "status", "flag", "number", "integer", "choice",
)  # fmt: skip


class Common(NamedTuple):
    """A shared filter."""

    type: str
    many: bool
    doc: str
    default: tuple[str, ...] = ()


COMMON: dict[str, Common] = {
    "act": Common("act", True, "Acts, any of them."),
    "speaker": Common("party", True, "Who said it: name, alias, unique surname, country, body, `unnamed`, `A and B`."),
    "speaker_country": Common("country", True, "Whom the speaker speaks for: ISO alpha-3, UNO, EUR, NATO, or a name."),
    "addressee": Common("party", True, "To whom it was said."),
    "addressee_country": Common("country", True, "Country of the addressee."),
    "target": Common("party", True, "At whom or what it was aimed."),
    "about": Common("text", True, "What it is about, by likeness; each row says how near."),
    "meeting": Common("meeting", True, "The meeting at which it was said: id, external id or words."),
    "before": Common("meeting", True, "Only what came before that meeting; the row's verdict is yes or unknown."),
    "after": Common("meeting", True, "Only what came after that meeting."),
    "from": Common("date", False, "On or after that day (EDTF)."),
    "to": Common("date", False, "On or before that day (EDTF)."),
    "as_of": Common("date", False, "Only what articles published by that day reported."),
    "first_known_after": Common("date", False, "Only what no article published by that day reported."),
    "document": Common("document", True, "Only reports of that article: id or the beginning of its file name."),
    "status": Common("status", True, "Which reports count: asserted or held when not given."),
    "retracted": Common("flag", False, "True also counts reports of retracted articles."),
    "named": Common("flag", False, "Only where speaker and addressee are named persons."),
    "min_confidence": Common("number", False, "Only reports of at least that confidence, 0 to 1."),
    "limit": Common("integer", False, "At most so many rows."),
}  # fmt: skip
"""Every filter that a query may take by naming it in its `filters` line."""

COMPUTED = frozenset(
    {
        "about",
        "before",
        "after",
        "from",
        "to",
        "as_of",
        "first_known_after",
        "status",
        "named",
        "retracted",
        "min_confidence",
        "limit",
    }
)
"""Filters that are weighed on the rows (verdicts, likeness, what remains of the reports) and not by the Cypher."""

_SECTION = re.compile(r"^// (when|from) (\w+)[^\n]*\n", re.MULTILINE)
_BOUND = re.compile(r"^MATCH \([sm]:\w+\) WHERE")
ALWAYS = "always"


@cache
def _parts(kind: str) -> list[tuple[str, str, str]]:
    text = files("graphmodel.cypher").joinpath("queries").joinpath(f"_{kind}.cypher").read_text("utf-8")
    parts = _SECTION.split(text)[1:]
    return [(use, name, body.strip()) for use, name, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True)]


def sections(kind: str) -> dict[str, str]:
    """The sections of a fragment file in the file's order: filter name to Cypher. `kind` is "statements" or
    "meetings".
    """
    return {name: body for use, name, body in _parts(kind) if use == "when"}


def entries(kind: str) -> dict[str, str]:
    """The ways into the graph that a fragment file knows, the most selective first: filter name to the Cypher that
    begins at an index, for a filter that nothing stands before.
    """
    return {name: body for use, name, body in _parts(kind) if use == "from"}


EXPANSIONS: dict[str, frozenset[str]] = {
    kind: frozenset(sections(kind)) - {ALWAYS} for kind in ("statements", "meetings", "between", "told", "offices")
}
"""What each expansion line covers."""
_PARTY_LABELS = {"per": "Person", "org": "Organization", "src": "Source"}
_PARTY = ":PARTY)"
"""Stands in a way in for the label of what the ids in its parameter name."""
_WHOLE = re.compile(r"\b(?:UNION|ORDER BY|SKIP|LIMIT)\b|\b(?:count|collect|sum|avg|min|max)\s*\(", re.IGNORECASE)
"""What makes a text more than its variants one after another."""
_OR = re.compile(r"^// or[^\n]*\n", re.MULTILINE)


def party_labels(ids: Iterable[str]) -> tuple[str, ...]:
    """Labels of the nodes with these ids, told by their prefixes; codes are countries. Sorted, each once."""
    return tuple(sorted({_PARTY_LABELS.get(i.partition("_")[0], "Country") for i in ids}))


def compose(
    cypher: str, given: Collection[str], labels: Mapping[str, Sequence[str]] | None = None, *, apart: bool = False
) -> str:
    """`cypher` with each `//+ KIND` line replaced by the best entry among the filters in `given`, the sections of the
    others; the section `always` where there is no entry. `labels` are those of the parties that a filter names.

    The variants of an entry become one CALL subquery. Where `apart`, for servers that look nothing up by index within
    one, they make a text of as many parts joined by UNION ALL, so that rows may come twice; but not in texts that
    count, order or unite.
    """
    lines = [_expansion(line, given, labels or {}) for line in cypher.splitlines()]
    several = [len(variants) for variants, _ in lines if len(variants) > 1]
    if not apart or len(several) != 1 or _WHOLE.search(cypher):
        return "\n".join("\n".join([*_as_one(variants), *rest]) for variants, rest in lines)
    texts = [
        "\n".join("\n".join([variants[at if len(variants) > 1 else 0], *rest]) for variants, rest in lines)
        for at in range(several[0])
    ]
    return "\nUNION ALL\n".join(texts)


def _expansion(line: str, given: Collection[str], labels: Mapping[str, Sequence[str]]) -> tuple[list[str], list[str]]:
    """The variants that a line begins with, and what follows whichever of them; a plain line is its only variant."""
    stripped = line.strip()
    if not stripped.startswith("//+"):
        return [line], []
    parts, ways = sections(stripped[3:].strip()), entries(stripped[3:].strip())
    first = next((name for name in ways if name in given), None)
    rest = [body for name, body in parts.items() if name in given and name != first]
    if not first:
        return [parts[ALWAYS]] if not rest else [rest[0]], [*rest[1:], *([parts[ALWAYS]] if rest else [])]
    # What an entry has found is only tested: another MATCH of it makes the embedded engine look it up anew, row by row.
    return _variants(ways[first], labels.get(first)), [_BOUND.sub("WITH * WHERE", body) for body in rest]


def _variants(way: str, labels: Sequence[str] | None) -> list[str]:
    bodies = [body.strip() for body in _OR.split(way)]
    kinds = labels or ("Country", "Organization", "Person", "Source")
    return [body.replace(_PARTY, f":{k})") for body in bodies for k in (kinds if _PARTY in body else kinds[:1])]


def _as_one(variants: list[str]) -> list[str]:
    """Variants as a subquery that gives what they find, each once."""
    if len(variants) == 1:
        return variants
    found = "m" if "(m:Meeting)" in variants[0] else "s"
    return ["CALL {", "\nUNION\n".join(f"{variant}\nRETURN {found}" for variant in variants), "}"]
