"""From what the user named to articles: sources, each through its loader, with every failure caught and told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from graphmodel.errors import InputError
from graphmodel.ingest.limits import Limits
from graphmodel.ingest.loader import Context, Item, Loader, by_name, loader_for
from graphmodel.ingest.sources import Source, expand


def read(
    paths: Sequence[str | Path],
    *,
    format: str | None = None,
    context: Context | None = None,
    limits: Limits | None = None,
) -> Iterator[Item]:
    """Articles of all `paths`, in order; an InputError stands in for each source or part of one that is left out.

    Raises:
        UnknownName: no such format.
    """
    loader = by_name(format) if format else None
    return _read(paths, loader, context or Context(), limits or Limits())


def _read(paths: Sequence[str | Path], loader: Loader | None, context: Context, limits: Limits) -> Iterator[Item]:
    if loader and loader.folders:
        for path in paths:
            yield from _items(Source(str(path), Path(path), limits), loader, context)
        return
    for source in expand(paths, limits):
        if isinstance(source, InputError):
            yield source
        else:
            yield from _items(source, loader, context)


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
