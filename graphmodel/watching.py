"""What appears in a folder, once nobody writes to it any more. By looking again and again: that works on every disk."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".swp", "~")
"""Endings of files that another program is still writing."""
_State = tuple[int, int, int]


class Watcher:
    """Files below one folder. A file is given out once, and once more whenever it changes."""

    def __init__(self, folder: Path, *, settle: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._folder, self._settle, self._clock = folder, settle, clock
        self._given: dict[Path, _State] = {}
        self._seen: dict[Path, tuple[_State, float]] = {}

    def ready(self) -> list[Path]:
        """Files that are new or changed and have stayed as they are for `settle` seconds, sorted.

        Raises:
            OSError: the folder itself cannot be read.
        """
        now, found = self._clock(), dict(self._files())
        self._seen = {path: self._since(path, state, now) for path, state in found.items()}
        self._given = {path: state for path, state in self._given.items() if path in found}
        settled = [
            path
            for path, (state, since) in sorted(self._seen.items())
            if now - since >= self._settle and self._given.get(path) != state
        ]
        self._given.update({path: found[path] for path in settled})
        return settled

    def _since(self, path: Path, state: _State, now: float) -> tuple[_State, float]:
        """A file's state and since when it has it."""
        before = self._seen.get(path)
        return before if before and before[0] == state else (state, now)

    def _files(self) -> Iterator[tuple[Path, _State]]:
        """Regular files with inode, size and time of change; links to folders are not followed, so no loop can be."""
        os.stat(self._folder)  # noqa: PTH116 - os.walk says nothing when its top is gone
        for folder, folders, names in os.walk(self._folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in names:
                if name.startswith(".") or name.lower().endswith(UNFINISHED):
                    continue
                path = Path(folder, name)
                try:
                    info = path.stat()
                except OSError:
                    continue  # gone again, or a link to nothing
                if stat.S_ISREG(info.st_mode):
                    yield path, (info.st_ino, info.st_size, info.st_mtime_ns)
