"""The filters that named queries share: their types and defaults, and the Cypher that stands for each.

The Cypher lies in fragments `cypher/queries/_KIND.cypher` of the kinds in `EXPANSIONS`, one section a filter, begun by
a line `// when FILTER`, and as ways in `// from FILTER`; a way in may have several variants, parted by lines `// or`.
A query's line `//+ KIND` becomes the sections of those filters that were given, so that the text of a query is put
together from files only, never from values.
"""

from __future__ import annotations

import re
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
    "document": Common("document", True, "Only reports of that article: id, beginning of its file name, or date."),
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
"""Filters that are weighed on the rows (verdicts, likeness, what remains of the reports), whatever the Cypher may leave
out before (`Asked.narrowing`)."""

_SECTION = re.compile(r"^// (when|from) (\w+)[^\n]*\n", re.MULTILINE)
ALWAYS = "always"


@cache
def _parts(kind: str) -> list[tuple[str, str, str]]:
    text = files("graphmodel.cypher").joinpath("queries").joinpath(f"_{kind}.cypher").read_text("utf-8")
    parts = _SECTION.split(text)[1:]
    return [(use, name, body.strip()) for use, name, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True)]


def sections(kind: str) -> dict[str, str]:
    """The sections of a fragment file in the file's order: filter name to Cypher. `kind` is one of
    `EXPANSIONS`.
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
