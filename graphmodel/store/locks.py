"""Advisory file locks: the kernel drops them when their holder dies, also by kill -9, so nothing goes stale.

POSIX only (`flock`); on other systems the embedded engine is not available and a Neo4j URI is the way.
"""

from __future__ import annotations

import contextlib
import os
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

from graphmodel.errors import StoreUnavailable

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows
    fcntl = None  # type: ignore[assignment]

_held: weakref.WeakSet[FileLock] = weakref.WeakSet()


class FileLock:
    """One lock file, held shared or exclusively until `release`. A forked child never keeps it."""

    def __init__(self, path: Path) -> None:
        if fcntl is None:  # pragma: no cover - Windows
            raise StoreUnavailable("The embedded engine needs a POSIX system; give a Neo4j URI with --graph.")
        self.path = path
        self._fd: int | None = None

    def try_acquire(self, *, shared: bool = False) -> bool:
        """Take the lock without waiting; False when somebody else's hold forbids it."""
        fd = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(fd, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            os.close(fd)
            return False
        self._fd = fd
        _held.add(self)
        return True

    def acquire(self, timeout: float) -> None:
        """Take the lock exclusively, waiting up to `timeout` seconds.

        Raises:
            StoreUnavailable: somebody else held it all the time.
        """
        deadline = time.monotonic() + timeout
        while not self.try_acquire():
            if time.monotonic() > deadline:
                raise StoreUnavailable(f"Another process has held {self.path} for {timeout:.0f} s.")
            time.sleep(0.05)

    def release(self) -> None:
        """Give the lock up; nothing happens when it is not held."""
        if self._fd is not None:
            fd, self._fd = self._fd, None
            os.close(fd)

    @contextlib.contextmanager
    def hold(self, timeout: float) -> Iterator[None]:
        """Hold the lock exclusively for a block."""
        self.acquire(timeout)
        try:
            yield
        finally:
            self.release()


def is_free(path: Path, *, shared: bool = False) -> bool:
    """Whether the lock could be had right now, exclusively or shared."""
    probe = FileLock(path)
    free = probe.try_acquire(shared=shared)
    probe.release()
    return free


def _drop_in_child() -> None:
    for lock in list(_held):
        with contextlib.suppress(OSError):
            lock.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_drop_in_child)
