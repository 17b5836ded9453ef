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
from graphmodel.model.sketch import bands, compare, size
from graphmodel.resolve.claims import interval

LIKE = 0.4
"""Least share of common shingles (Jaccard): a copy may be cut to less than half."""
HELD = 0.8
"""Least share of the shorter text that the longer one holds: two articles on one event share background, no more."""
LEAST = 50
"""Shingles below which only equal words make a copy: short texts are alike by their form."""
_ROWS = 3
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


def _order(article: Sketched) -> tuple[date, str]:
    """First published first; what is not dated comes last."""
    return (interval(article.published).latest or date.max, article.id)


def _root(up: dict[str, str], article: str) -> str:
    while up[article] != article:
        up[article] = up[up[article]]
        article = up[article]
    return article


def _similarity(a: Sketched, b: Sketched) -> float:
    return round(compare(a.sketch, b.sketch).jaccard, 2) if a.sketch and b.sketch else 0.0


def _versions(known: Iterable[Sketched]) -> Iterator[Copy]:
    """Articles at the address of another one. Only dates say which of two is the later version."""
    groups: dict[str, list[Sketched]] = defaultdict(list)
    for article in known:
        if place := address(article.url):
            groups[place].append(article)
    for group in groups.values():
        for article in group[1:]:
            begun = interval(article.published).earliest
            before = [each for each in group if begun and (interval(each.published).latest or date.max) < begun]
            of = before[-1] if before else group[0]
            kind: Literal["syndicates", "supersedes"] = "supersedes" if before else "syndicates"
            yield Copy(article.id, of.id, kind, "address", _similarity(article, of))


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
    """Pairs of like articles, the earlier one first: found by what their sketches have in common."""
    equal: dict[str, Sketched] = {}
    for article in known:
        if article.sketch and equal.setdefault(article.sketch, article) is not article:
            yield equal[article.sketch], article
    long = [article for article in equal.values() if size(article.sketch) >= LEAST]
    cut = [bands(article.sketch, _ROWS) for article in long]
    compared: set[tuple[str, str]] = set()
    for band in range(len(cut[0]) if cut else 0):
        buckets: dict[str, list[Sketched]] = defaultdict(list)
        for article, parts in zip(long, cut, strict=True):
            bucket = buckets[parts[band]]
            for earlier in bucket:
                pair = (earlier.id, article.id)
                if pair not in compared and _is_copy(earlier, article):
                    yield earlier, article
                compared.add(pair)
            if len(bucket) < _EARLIEST:
                bucket.append(article)


def _is_copy(a: Sketched, b: Sketched) -> bool:
    like = compare(a.sketch, b.sketch)
    return like.jaccard >= LIKE and like.containment >= HELD
