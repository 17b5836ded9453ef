"""From what the user named to articles: sources, each through its loader, with every failure caught and told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from graphmodel.errors import InputError
from graphmodel.ingest.limits import Limits
from graphmodel.ingest.loader import Context, Item, Loader, by_name, loader_for
from graphmodel.ingest.sources import Source, expand
from graphmodel.ingest.tracking import Tracker


def read(
    paths: Sequence[str | Path],
    *,
    format: str | None = None,
    context: Context | None = None,
    limits: Limits | None = None,
    tracker: Tracker | None = None,
) -> Iterator[Item]:
    """Articles of all `paths`, in order; an InputError stands in for each source or part of one that is left out.

    `tracker` is told source by source how far reading is.

    Raises:
        UnknownName: no such format.
    """
    loader = by_name(format) if format else None
    limits = limits or Limits()
    if loader and loader.folders:
        sources: Iterable[Source | InputError] = (Source(str(path), Path(path), limits) for path in paths)
    else:
        sources = expand(paths, limits)
    return _read(sources, loader, context or Context(), tracker or Tracker())


def _read(
    sources: Iterable[Source | InputError], loader: Loader | None, context: Context, tracker: Tracker
) -> Iterator[Item]:
    for source in sources:
        if isinstance(source, InputError):
            tracker.current = None  # it lies within none of the sources that were read
            yield source
        elif not tracker.passes(source):
            tracker.begin(source)
            yield from _items(replace(source, opened=tracker.opened), loader, context)
            tracker.end(source)


def _items(source: Source, loader: Loader | None, context: Context) -> Iterator[Item]:
    try:
        fetched = _fetched(source, context)
        if fetched is not None:
            yield from (loader or loader_for(fetched)).read(fetched, context)
    except InputError as error:
        yield error
    except Exception as error:  # a parser's own failure on hostile input must not end the batch
        yield source.error(f"could not be read ({type(error).__name__}: {error})")


def _fetched(source: Source, context: Context) -> Source | None:
    """The source itself, or, if it is an address, what lies there; None if that has not changed since it was taken."""
    if source.url is None:
        return source
    if context.web is None:
        raise source.error("addresses are not fetched here")
    return context.web(source)
