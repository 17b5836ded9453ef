"""The search page: names first, then what was said, then articles."""

from __future__ import annotations

from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import QueryTimeout
from graphmodel.web.explorer import of, word
from graphmodel.web.passages import snippet
from graphmodel.web.reading import Reader
from graphmodel.web.rendering import page
from graphmodel.web.things import Thing, thing

NAMES, HITS = 12, 40
WORDS = 8
"""Most words of a search in texts."""


class Hit(NamedTuple):
    """An article that holds the words, with the first place that does."""

    article: dict[str, Any]
    before: str
    found: str
    after: str


def show(request: Request) -> Response:
    """What holds the words of `q`."""
    explorer = of(request)
    text = word(request, "q") or ""
    found = explorer.catalogue.search(text, NAMES)
    near = explorer.catalogue.nearest(text) if text and not found else []
    words = [each for each in text.lower().split() if len(each) > 1][:WORDS]
    statements, articles, late = _in_texts(explorer.reader(), words) if words else ([], [], False)
    context = {
        "text": text,
        "found": found,
        "near": near,
        "statements": statements,
        "articles": articles,
        "late": late,
        "names_most": NAMES,
        "hits_most": HITS,
        "names_cut": explorer.names_cut,
    }
    return page(request, "search.html", context)


def _in_texts(reader: Reader, words: list[str]) -> tuple[list[Thing], list[Hit], bool]:
    """Statements and articles with all these words, and whether time ran out while they were looked for."""
    try:
        statements = [thing(row) for row in reader.look("words_in_statements", words=words, most=HITS)]
        rows = reader.look("words_in_articles", words=words, most=HITS)
    except QueryTimeout:
        return [], [], True
    return statements, [Hit(dict(row), *snippet(row["text"] or "", words)) for row in rows], False
