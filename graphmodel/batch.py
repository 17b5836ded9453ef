"""Extraction over many articles: in this process while they are few, in worker processes when that pays.

The order and the content of what comes out are the same either way.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from graphmodel.errors import GraphmodelError, InputError
from graphmodel.ingest import Item
from graphmodel.model.claims import FOREIGN, Document, Extraction

if TYPE_CHECKING:
    from graphmodel.extract import RuleExtractor

Extracted = Extraction | InputError
WORTH_WORKERS = 200_000
"""Characters of text from which on starting workers (about two seconds) costs less than it saves."""
SHARD = 6_000
"""Characters that a worker gets at a time: about two articles, so that all have work until near the end."""
AHEAD = 6
"""Shards a worker that may be done before the first of them is taken: the taker writes to the store in between."""


def identity() -> tuple[str, str]:
    """Name and version of the default extractor, without making it ready to extract."""
    from graphmodel.extract.version import NAME, rules_version

    return NAME, rules_version()


@cache
def default_extractor() -> RuleExtractor:
    """The rule-based extractor; its language model is loaded when it first extracts."""
    from graphmodel.extract import RuleExtractor

    return RuleExtractor()


@contextmanager
def warming() -> Iterator[None]:
    """Make the extractor ready (gazetteer and language model, seconds) beside what the block does: waiting for a
    server to start, say. A failure is left for the first extraction to tell.
    """
    from graphmodel.extract.parse import nlp

    with ThreadPoolExecutor(1) as beside:
        for part in (default_extractor, nlp.load):
            beside.submit(part)
        yield


def extract_one(item: Item) -> Extracted:
    """One item made ready for the store: extracted, or, where the loader brought claims, with the roles of its text.

    A failure on one article is that article's InputError, so that a batch goes on.
    """
    if isinstance(item, InputError):
        return item
    try:
        if isinstance(item, Document):
            return _in_english(default_extractor().extract(item))
        return item.model_copy(update={"roles": default_extractor().learn_roles(item.document)})
    except GraphmodelError:
        raise
    except Exception as error:
        return InputError(_document(item).name, f"extraction failed ({type(error).__name__}: {error})")


def _in_english(extraction: Extraction) -> Extracted:
    """The extraction, or, where the extractor passed over the whole text as being in another language, that."""
    whole = [each for each in extraction.left_out if each.end - each.start == len(extraction.document.text)]
    if whole and whole[0].reason == FOREIGN and not (extraction.statements or extraction.meetings or extraction.roles):
        return InputError(extraction.document.name, "the text is not in English")
    return extraction


def extract_all(items: Iterable[Item], *, workers: int | None = None) -> Iterator[Extracted]:
    """Every item extracted, in order. `workers`: processes; None decides by the machine and the amount of text."""
    stream = iter(items)
    count = workers if workers is not None else len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if count < 2:
        yield from map(extract_one, stream)
        return
    first, size = [], 0
    for item in stream:
        first.append(item)
        size += _size(item)
        if size >= WORTH_WORKERS:
            yield from _parallel(chain(first, stream), count)
            return
    yield from map(extract_one, first)


def _parallel(items: Iterable[Item], count: int) -> Iterator[Extracted]:
    from graphmodel.worker import Pool

    with Pool(count) as pool, ThreadPoolExecutor(count) as threads:
        running: deque[Future[list[Extracted]]] = deque()
        for shard in shards(items):
            running.append(threads.submit(pool.extract, shard))
            if len(running) > AHEAD * count:
                yield from running.popleft().result()
        while running:
            yield from running.popleft().result()


def shards(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Consecutive items in groups of about `SHARD` characters."""
    shard: list[Item] = []
    size = 0
    for item in items:
        shard.append(item)
        size += _size(item)
        if size >= SHARD:
            yield shard
            shard, size = [], 0
    if shard:
        yield shard


def _document(item: Document | Extraction) -> Document:
    return item.document if isinstance(item, Extraction) else item


def _size(item: Item) -> int:
    return 0 if isinstance(item, InputError) else len(_document(item).text)
