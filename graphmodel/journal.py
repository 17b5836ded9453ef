"""Which sources a load has read whole, in a file, so that a load that was broken off goes on where it was.

Articles are written one by one and whole, so a source that is not in the journal is simply read again.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from graphmodel import settings
from graphmodel.ingest import Source
from graphmodel.model.ids import content_id


def place(target: str | Path | None, paths: Sequence[str | Path], *how: object) -> Path:
    """Where the journal of a load lies: another graph, other inputs or other settings (`how`) have another one."""
    graph = str(target or "")
    graph = graph if not graph or settings.is_uri(graph) else str(Path(graph).absolute())
    inputs = [str(path) if settings.is_uri(str(path)) else str(Path(path).absolute()) for path in paths]
    return settings.state_home() / "loads" / f"{content_id('load', str(Path.cwd()), graph, *inputs, *how)}.jsonl"


class Journal:
    """The sources of one load that are done."""

    def __init__(self, file: Path, *, resume: bool) -> None:
        self._file = file
        self._done = _read(file) if resume else set()
        self.resumed = len(self._done)
        """How many sources an earlier run has read."""
        self._stream: TextIO | None = None
        if not resume:
            self.remove()

    def has(self, source: Source) -> bool:
        """Whether a source was read, and is the same file still."""
        key = _key(source)
        return key is not None and key in self._done

    def add(self, sources: Iterable[Source]) -> None:
        """Note sources as read whole, and their articles as stored. A journal that cannot be written is no error."""
        keys = [key for each in sources if (key := _key(each)) is not None]
        if not keys:
            return
        with contextlib.suppress(OSError):
            if self._stream is None:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._stream = self._file.open("a", encoding="utf-8")
            self._stream.writelines(json.dumps(key) + "\n" for key in keys)
            self._stream.flush()

    def close(self) -> None:
        """Close the file; it stays."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def remove(self) -> None:
        """The load has ended well: there is nothing to resume."""
        self.close()
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)


def _key(source: Source) -> tuple[str, int, int] | None:
    """A file's path, size and time of change; None for what cannot be read twice or is no file."""
    try:
        info = source.path.stat() if source.path else None
    except OSError:
        return None
    return (str(source.path and source.path.absolute()), info.st_size, info.st_mtime_ns) if info else None


def _read(file: Path) -> set[tuple[str, int, int]]:
    done = set()
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return set()
    for line in lines:
        with contextlib.suppress(ValueError, TypeError):  # a crash may have cut the last line
            path, size, changed = json.loads(line)
            done.add((str(path), int(size), int(changed)))
    return done
