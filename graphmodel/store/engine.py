"""What stands behind a store: something that gives a Bolt address and may have to be started and stopped."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from graphmodel.store.dialect import Dialect


class Login(NamedTuple):
    """A user and the password; never printed."""

    user: str
    password: str

    def __repr__(self) -> str:
        return f"Login(user={self.user!r}, password=…)"


class Endpoint(NamedTuple):
    """Where to connect. `reader` is the login for untrusted reads, None where the server enforces READ mode."""

    uri: str
    login: Login
    database: str | None
    dialect: Dialect
    reader: Login | None = None


class Engine(Protocol):
    """A way to have a server."""

    target: str
    """What the user called it: a directory or a URI."""

    def acquire(self) -> Endpoint:
        """Start or join the server and say where it is."""

    def release(self) -> None:
        """Let go of the server."""

    def stop(self) -> bool:
        """Stop the server for everybody; False when none ran or it is not ours to stop."""

    def status(self) -> dict[str, Any]:
        """State of the server without starting it: `engine`, `target`, `running`, and where it is when it runs."""
