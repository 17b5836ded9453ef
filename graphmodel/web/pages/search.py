"""The search page: names first, then what was said, then articles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from graphmodel.errors import QueryTimeout
from graphmodel.store.words import BEFORE, sought, spellings
from graphmodel.web.explorer import of, word
from graphmodel.web.passages import snippet
from graphmodel.web.reading import Reader
from graphmodel.web.rendering import page
from graphmodel.web.things import Thing, thing

NAMES, HITS = 12, 40
WORDS = 8
"""Most words of a search in texts."""
LOOKUPS = {
    "Statement": ("words_in_statements", "found_statements"),
    "Article": ("words_in_articles", "found_articles"),
}
"""What looks through texts, and what reads those that the index of words found."""


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
    words = sought(text)[:WORDS]
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
        statements, articles = (_having(reader, label, words) for label in ("Statement", "Article"))
    except QueryTimeout:
        return [], [], True
    hits = [Hit(dict(row), *snippet(row["text"] or "", words)) for row in articles]
    return [thing(row) for row in statements], hits, False


def _having(reader: Reader, label: str, words: list[str]) -> list[Mapping[str, Any]]:
    """Statements or articles with all these words or words that begin so: by the server's index, or by sight."""
    by_sight, by_index = LOOKUPS[label]
    ids = reader.having_words(label, words, HITS)
    if ids is not None:
        return reader.look(by_index, ids=ids, most=HITS)
    return reader.look(by_sight, words=[spellings(word) for word in words], before=list(BEFORE), most=HITS)
