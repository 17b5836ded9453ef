"""What engines that start a server of their own have in common: one supervised process, its files in one folder."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

from graphmodel.errors import StoreUnavailable
from graphmodel.store.engine import Endpoint
from graphmodel.store.process import Supervised


class OwnServer(ABC):
    """An `Engine` over the folder `home`; with `keep` the server stays until `stop`."""

    name: str
    """What `status` calls the engine."""
    stop_seconds: float
    """So long it may take to end in order."""
    start_seconds: float
    """So long it may take to be ready."""

    def __init__(self, home: Path, *, keep: bool = False) -> None:
        self.home = home.absolute()
        self.target = str(home)
        self._keep = keep
        self._server = Supervised(self.home, stop_seconds=self.stop_seconds, start_seconds=self.start_seconds)

    @property
    def running(self) -> dict[str, Any] | None:
        """What is noted of the server that runs, passwords with it; None when none does."""
        return self._server.running

    def acquire(self) -> Endpoint:
        """Start the server or join the one that runs.

        Raises:
            StoreUnavailable: it does not start, or the folder cannot be used.
        """
        try:
            return self._endpoint(self._server.acquire(self._launch, self._ready, keep=self._keep))
        except OSError as error:
            raise StoreUnavailable(f"Cannot use {self.home} for {self.name}: {error}") from error

    def release(self) -> None:
        """Let go; the server stops when nobody else uses it and nobody asked it to stay."""
        self._server.release()

    def stop(self) -> bool:
        """Stop the server for everybody; False when none ran."""
        return self._server.stop()

    def status(self) -> dict[str, Any]:
        """Whether a server runs (`running`), and where (`uri`, `pid` and where its password is)."""
        info = self.running
        state: dict[str, Any] = {"engine": self.name, "target": self.target, "running": info is not None}
        if info:
            state |= {"uri": uri(info), "pid": info["pid"], **self._shown()}
        return state

    @abstractmethod
    def _launch(self) -> tuple[list[str], dict[str, Any]]:
        """The command to run, and what to note of it: the port `bolt` and the passwords."""

    @abstractmethod
    def _ready(self, info: dict[str, Any]) -> bool:
        """Whether the server answers."""

    @abstractmethod
    def _endpoint(self, info: dict[str, Any]) -> Endpoint:
        """Where and how to connect."""

    @abstractmethod
    def _shown(self) -> dict[str, str]:
        """What `status` tells besides, no secret."""


def uri(info: dict[str, Any]) -> str:
    """The Bolt address of a server that was started here."""
    return f"bolt://127.0.0.1:{info['bolt']}"
