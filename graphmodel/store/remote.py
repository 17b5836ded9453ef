"""A server by its URI: somebody else's Neo4j, or the local one that `neo4j start` left running."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import urlsplit

from graphmodel import settings
from graphmodel.errors import StoreUnavailable, UsageError
from graphmodel.store.dialect import NEO4J
from graphmodel.store.engine import Endpoint, Login
from graphmodel.store.neo4j_local import kept_login
from graphmodel.store.process import listens

_SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
_LOOPBACK = ("127.0.0.1", "localhost")


class RemoteEngine:
    """The server at `uri`. The login: given, else kept by `neo4j start`, else NEO4J_USERNAME and NEO4J_PASSWORD."""

    def __init__(self, uri: str, login: Login | None = None) -> None:
        parts = urlsplit(uri)
        if parts.scheme not in _SCHEMES or not parts.hostname:
            raise UsageError(
                f"Not a server's address: {uri!r}. Expected one of {', '.join(s + '://…' for s in _SCHEMES)}."
            )
        if parts.username or parts.password:
            raise UsageError(
                f"Put no password into the address; set {settings.USERNAME} and {settings.PASSWORD} instead."
            )
        self.target = uri
        self._parts = parts
        self._port = parts.port or 7687
        self._login = login

    def acquire(self) -> Endpoint:
        """Where the server is; nothing is started.

        Raises:
            StoreUnavailable: there is no password for it, or nobody listens at a loopback address.
        """
        local = self._parts.hostname in _LOOPBACK
        login = self._login or (kept_login(self._port) if local else None) or self._from_environment()
        if local and not listens(self._port):
            raise StoreUnavailable(f"Nobody listens at {self.target}.")
        return Endpoint(self.target, login, os.environ.get(settings.DATABASE) or None, NEO4J)

    def release(self) -> None:
        """Nothing to let go of."""

    def stop(self) -> bool:
        """A server that was not started here is not stopped here."""
        return False

    def status(self) -> dict[str, Any]:
        """Where it is; whether it answers shows when it is opened."""
        running = self._parts.hostname not in _LOOPBACK or listens(self._port)
        return {"engine": "remote", "target": self.target, "running": running, "uri": self.target}

    def _from_environment(self) -> Login:
        password = os.environ.get(settings.PASSWORD)
        if not password:
            raise StoreUnavailable(f"No password for {self.target}: set {settings.USERNAME} and {settings.PASSWORD}.")
        return Login(os.environ.get(settings.USERNAME) or "neo4j", password)
