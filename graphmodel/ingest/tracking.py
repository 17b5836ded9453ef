"""Where reading stands: which source is being read, how much of all bytes is through, which sources were read whole."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from graphmodel.ingest.sources import Source, expand


def _never(source: Source) -> bool:
    return False


class Tracker:
    """Told by the reader, asked by whoever shows progress or keeps a journal."""

    def __init__(self, passes: Callable[[Source], bool] = _never) -> None:
        self.passes = passes
        """Whether a source is to be passed over."""
        self.current: Source | None = None
        self.finished: list[Source] = []
        self.total = 0
        """Bytes of all files, 0 while nobody has measured them."""
        self._before = 0
        self._stream: Any = None

    def measure(self, paths: Sequence[str | Path]) -> None:
        """Add up the sizes of all files; addresses and standard input count as nothing."""
        self.total = sum(_size(each) for each in expand(paths) if isinstance(each, Source) and not self.passes(each))

    def begin(self, source: Source) -> None:
        """A source is read from now on."""
        self.current, self._stream = source, None

    def opened(self, stream: Any) -> None:
        """The file under the source, before decompression: its position says how far reading is."""
        self._stream = stream

    def end(self, source: Source) -> None:
        """All of a source has been read."""
        self.finished.append(source)
        self._before += _size(source)
        self._stream = None

    @property
    def share(self) -> float | None:
        """How much of all bytes is read, 0 to 1; None where that is not known."""
        if not self.total:
            return None
        here = 0
        with contextlib.suppress(OSError, ValueError, AttributeError):
            here = self._stream.tell()
        return min(1.0, (self._before + here) / self.total)


def _size(source: Source) -> int:
    try:
        return source.path.stat().st_size if source.path and source.path.is_file() else 0
    except OSError:
        return 0
