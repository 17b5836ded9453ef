"""The writer lease: one writer at a time over all processes, kept in the graph, renewed, gone when its owner is."""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from collections.abc import Iterator

from graphmodel.errors import StoreError
from graphmodel.store.bolt import Bolt, Transaction
from graphmodel.store.texts import write_text

TTL_SECONDS = 30.0
"""How long a lease lasts without renewal: the longest wait after an owner died."""
WAIT_SECONDS = 600.0


class Lease:
    """A named lease. Reentrant in one object; times are the server's, so clocks of clients do not matter."""

    def __init__(self, bolt: Bolt, name: str = "lease:writer", *, ttl: float = TTL_SECONDS) -> None:
        self._bolt = bolt
        self._name = name
        self._ttl = ttl
        self._owner = secrets.token_hex(8)
        self._depth = 0

    @contextlib.contextmanager
    def hold(self, wait: float = WAIT_SECONDS) -> Iterator[None]:
        """Hold the lease for a block, waiting up to `wait` seconds for it.

        Raises:
            StoreError: others held it all the time.
        """
        if self._depth == 0:
            self._take(wait)
        self._depth += 1
        stop = threading.Event()
        renewer = threading.Thread(target=self._renew, args=(stop,), daemon=True, name="graphmodel-lease")
        if self._depth == 1:
            renewer.start()
        try:
            yield
        finally:
            self._depth -= 1
            stop.set()
            if self._depth == 0:
                renewer.join()
                with contextlib.suppress(StoreError):  # it expires by itself
                    self._bolt.run(write_text("drop_lease"), id=self._name, owner=self._owner)

    def guard(self, tx: Transaction) -> None:
        """Make sure, inside a write transaction, that the lease is still ours.

        Raises:
            StoreError: it expired and somebody else took it; nothing of this transaction is kept.
        """
        if not tx.run(write_text("hold_lease"), **self._params()):
            raise StoreError("The writer lease was lost to another writer; run the command again.")

    def _params(self) -> dict[str, str | int]:
        return {"id": self._name, "owner": self._owner, "milliseconds": int(self._ttl * 1000)}

    def _take(self, wait: float) -> None:
        deadline = time.monotonic() + wait
        while not self._bolt.run(write_text("take_lease"), **self._params()):
            if time.monotonic() > deadline:
                raise StoreError(f"Another writer has held the graph for {wait:.0f} s.")
            time.sleep(0.2)

    def _renew(self, stop: threading.Event) -> None:
        while not stop.wait(self._ttl / 3):
            with contextlib.suppress(StoreError):  # `guard` is what finds a lost lease
                self._bolt.run(write_text("hold_lease"), **self._params())
