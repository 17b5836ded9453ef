"""One article under several addresses, lightly edited or cut, and versions of one article at one address.

Depends on the set of articles alone. Every article stays, with its reports; those of one family count as one source.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit

from graphmodel.model.graph import Edge, NodeRef, StoredReport
from graphmodel.model.sketch import Sketch, compare, opened, size, taken
from graphmodel.resolve.claims import interval
from graphmodel.resolve.versions import moment

LIKE = 0.4
"""Least share of common shingles (Jaccard) where the later text is the longer one: a notice with a story told around it
is not the story. A later text that is shorter may be cut as short as one likes."""
HELD = 0.8
"""Least share of the shorter text that the longer one holds: two articles on one event share background, no more."""
TAKEN = (0.85, 1.25)
"""Between which lies what is estimated as the share of the shorter text that is the other one's with words changed here
and there: above are texts that fill one form with other words."""
EDITED = 0.45
"""Least share of its shingles that is left after that: about one word in six may be another."""
EDITED_LIKE = 0.28
"""As LIKE, for those."""
LEAST = 50
"""Shingles below which only equal words make a copy: short texts are alike by their form."""
LEAST_EDITED = 120
"""As LEAST, for texts with words changed here and there."""
_KEYS = 32
"""Smallest hashes by which texts are found that may be alike."""
_EARLIEST = 8
"""Texts of one bucket that each later one is compared with, so that a thousand texts of one form stay quick."""
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|cmpid|ref|ref_src|smid|ocid|xtor|at_\w+", re.IGNORECASE)


class Sketched(NamedTuple):
    """What is known of an article without its text. `published` is EDTF."""

    id: str
    file: str
    url: str | None
    published: str | None
    sketch: str
    modified: str | None = None
    """When this version was made, as `Document.modified`."""


class Copy(NamedTuple):
    """That an article is another one again: it `syndicates` one published before it, or `supersedes` a version."""

    id: str
    of: str
    kind: Literal["syndicates", "supersedes"]
    basis: Literal["text", "address"]
    similarity: float


class Syndication(NamedTuple):
    """All copies, sorted, and the first article of the family of each article that has one."""

    copies: list[Copy]
    origin: dict[str, str]


def find(articles: Iterable[Sketched]) -> Syndication:
    """Which articles are copies of which."""
    known = sorted(articles, key=_order)
    copies = sorted({*_texts(known), *_versions(known)})
    up = {article.id: article.id for article in known}
    rank = {article.id: number for number, article in enumerate(known)}
    for copy in copies:
        first, second = sorted((_root(up, copy.id), _root(up, copy.of)), key=rank.__getitem__)
        up[second] = first
    return Syndication(copies, {each: root for each in up if (root := _root(up, each)) != each})


def marked(reports: Sequence[StoredReport], found: Syndication) -> list[StoredReport]:
    """Reports with the first article of their family as `origin`."""
    return [report._replace(origin=found.origin.get(report.article, "")) for report in reports]


def independent(reports: Iterable[StoredReport]) -> int:
    """The number of sources that do not copy each other."""
    return len({report.origin or report.article for report in reports})


def edges(copies: Iterable[Copy]) -> list[Edge]:
    """SYNDICATES and SUPERSEDES between articles."""
    return [
        Edge(
            "SYNDICATES" if copy.kind == "syndicates" else "SUPERSEDES",
            NodeRef("Article", copy.id), NodeRef("Article", copy.of),
            {"basis": copy.basis, "similarity": copy.similarity},
        )
        for copy in copies
    ]  # fmt: skip


def address(url: str | None) -> str | None:
    """An address for comparison: no scheme, `www.`, fragment, tracking; None for none and for a site's front page."""
    try:
        parts = urlsplit(url or "")
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return None
    told = [(name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name)]
    path = parts.path.rstrip("/")
    if not host or not (path or told):
        return None
    return f"{host}{f':{port}' if port not in (None, 80, 443) else ''}{path}?{urlencode(sorted(told))}"


def _order(article: Sketched) -> tuple[date, int, str]:
    """First published first, the longer one of one day; what is not dated comes last."""
    return (interval(article.published).latest or date.max, -size(article.sketch), article.id)


def _root(up: dict[str, str], article: str) -> str:
    while up[article] != article:
        up[article] = up[up[article]]
        article = up[article]
    return article


def _similarity(a: Sketched, b: Sketched) -> float:
    return round(compare(opened(a.sketch), opened(b.sketch)).jaccard, 2) if a.sketch and b.sketch else 0.0


def _versions(known: Iterable[Sketched]) -> Iterator[Copy]:
    """Articles at the address of another one. Only dates say which of two is the later version."""
    groups: dict[str, list[Sketched]] = defaultdict(list)
    for article in known:
        if place := address(article.url):
            groups[place].append(article)
    for group in groups.values():
        times = {article.id: moment(article.published, article.modified) for article in group}
        group.sort(key=lambda each: (times[each.id].high, times[each.id].low, each.id))
        for article in group:
            before = [each for each in group if times[each.id].before(times[article.id])]
            if before:
                of = max(before, key=lambda each: (times[each.id], each.id))
                yield Copy(article.id, of.id, "supersedes", "address", _similarity(article, of))
            elif article is not group[0]:
                yield Copy(article.id, group[0].id, "syndicates", "address", _similarity(article, group[0]))


def _texts(known: Sequence[Sketched]) -> Iterator[Copy]:
    """Each article that is like an earlier one which is itself no copy: likeness is not handed on from copy to copy."""
    alike: dict[str, list[Sketched]] = defaultdict(list)
    for earlier, later in _alike(known):
        alike[later.id].append(earlier)
    copies: set[str] = set()
    for article in known:
        heads = [each for each in alike[article.id] if each.id not in copies]
        if heads:
            head = min(heads, key=_order)
            copies.add(article.id)
            if address(article.url) is not None and address(article.url) == address(head.url):
                continue  # a version, which says more
            yield Copy(article.id, head.id, "syndicates", "text", _similarity(article, head))


def _alike(known: Sequence[Sketched]) -> Iterator[tuple[Sketched, Sketched]]:
    """Pairs of like articles, the earlier one first: found by the smallest hashes that both sketches hold."""
    equal: dict[str, Sketched] = {}
    buckets: dict[int, list[tuple[Sketched, Sketch]]] = defaultdict(list)
    for article in known:
        if not article.sketch:
            continue
        if equal.setdefault(article.sketch, article) is not article:
            yield equal[article.sketch], article
            continue
        own = opened(article.sketch)
        if own.long.number < LEAST:
            continue
        compared: set[str] = set()
        for key in own.long.hashes[:_KEYS]:
            for earlier, its in buckets[key]:
                if earlier.id not in compared and _is_copy(its, own):
                    yield earlier, article
                compared.add(earlier.id)
            if len(buckets[key]) < _EARLIEST:
                buckets[key].append((article, own))


def _is_copy(earlier: Sketch, later: Sketch) -> bool:
    """Whether `later` is `earlier` again: as it was, cut, or with words changed here and there."""
    like, cut = compare(earlier, later), later.long.number < earlier.long.number
    if like.containment >= HELD:
        return cut or like.jaccard >= LIKE
    if like.containment < EDITED or min(earlier.long.number, later.long.number) < LEAST_EDITED:
        return False
    return (cut or like.jaccard >= EDITED_LIKE) and TAKEN[0] <= taken(earlier, later) <= TAKEN[1]
