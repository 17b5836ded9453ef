"""From what a user calls a graph to an open store."""

from __future__ import annotations

import os
from pathlib import Path

from graphmodel import settings
from graphmodel.errors import UsageError
from graphmodel.store.embedded import EmbeddedEngine
from graphmodel.store.engine import Engine
from graphmodel.store.remote import RemoteEngine
from graphmodel.store.store import Store


def engine_for(target: str | Path | None = None, *, keep: bool = False) -> Engine:
    """The engine for a directory or a URI; None: NEO4J_URI, else `.graphmodel/graph` in the current directory.

    Raises:
        UsageError: it is neither a directory that can be one nor a Bolt address.
    """
    named = str(target) if target is not None else os.environ.get(settings.URI) or str(settings.DEFAULT_GRAPH)
    if settings.is_uri(named):
        return RemoteEngine(named)
    path = Path(named).expanduser()
    if path.exists() and not path.is_dir():
        raise UsageError(f"{path} is a file; a graph is a directory or a bolt:// or neo4j:// address.")
    return EmbeddedEngine(path, keep=keep)


def open_store(target: str | Path | None = None, *, keep: bool = False) -> Store:
    """Open the graph at a directory or URI, starting or joining its server and bringing its schema up to date.

    `keep` leaves an embedded server running until `stop`. Raises `StoreUnavailable` and `MigrationError`.
    """
    return Store(engine_for(target, keep=keep))
