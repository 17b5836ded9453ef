"""What the user named, as single readable sources: files, folders (sorted, to any depth), globs, `.gz`, `-`."""

from __future__ import annotations

import glob
import gzip
import io
import os
import re
import stat
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import unquote, urlsplit

from graphmodel.errors import InputError
from graphmodel.ingest.limits import Limits, in_words

GZIP = b"\x1f\x8b"
CHUNK = 1 << 16
_GRAPH = {"server.lock", "users.lock", "credentials.json"}
"""What tells the folder of an embedded graph or a local server: logs and passwords are no articles."""
_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://")


@dataclass(frozen=True)
class Source:
    """One file, or standard input where `path` is None."""

    label: str
    """As the user would name it: what messages show."""
    path: Path | None
    limits: Limits = field(default_factory=Limits)
    url: str | None = None
    """Where it is fetched from, or, once it was, where it was found after redirects."""
    data: bytes | None = field(default=None, repr=False)
    """What was fetched."""
    kind: str = ""
    """Media type that a server gave, lower case, without parameters."""
    charset: str | None = None
    """Encoding that a server gave."""
    opened: Callable[[BinaryIO], None] | None = field(default=None, repr=False, compare=False)
    """Told of the file under the source each time it is opened."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Of a server's answer, names in lower case."""

    @property
    def name(self) -> str:
        """Base name, without `.gz`: what the graph keeps as the article's file."""
        if self.url is not None:
            return name_of(self.url)
        return "stdin" if self.path is None else readable(self.path.name.removesuffix(".gz") or self.path.name)

    @property
    def suffix(self) -> str:
        """Lower-case suffix of `name`, with its dot."""
        return Path(self.name).suffix.lower()

    def error(self, reason: str) -> InputError:
        """An InputError about this source."""
        return InputError(self.label, reason)

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The bytes, decompressed. What goes wrong while they are read comes out as InputError."""
        try:
            with self._raw() as raw:
                yield _unpacked(raw)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            cut = isinstance(error, EOFError)
            raise self.error("the gzip data is cut short" if cut else "the gzip data is damaged") from None
        except OSError as error:
            raise self.error(reason_of(error)) from None

    @contextmanager
    def _raw(self) -> Iterator[BinaryIO]:
        if self.url is not None:
            yield io.BytesIO(self.data or b"")
        elif self.path is None:
            yield sys.stdin.buffer
        else:
            with self.path.open("rb") as stream:
                if self.opened:
                    self.opened(stream)
                yield stream

    def head(self, size: int = 4096) -> bytes:
        """The first bytes, decompressed, without taking them off a stream that can be read only once."""
        if self.url is not None:
            with self.open() as stream:
                return stream.read(size)
        if self.path is None:
            peek = getattr(sys.stdin.buffer, "peek", None)
            return cast("bytes", peek(size)[:size]) if peek else b""
        if not self.path.is_file():
            return b""
        with self.open() as stream:
            return stream.read(size)

    def read(self) -> bytes:
        """All bytes.

        Raises:
            InputError: unreadable, damaged, or larger than `limits.article`; a line longer than `limits.line`.
        """
        with self.open() as stream:
            data = _read_up_to(stream, self.limits.article + 1)
        if max(map(len, data.splitlines()), default=0) > self.limits.line:
            raise self.error(f"a line is longer than {in_words(self.limits.line)}")
        if len(data) > self.limits.article:
            raise self.error(f"larger than {in_words(self.limits.article)}, the limit for one article")
        return data

    def lines(self) -> Iterator[tuple[int, bytes | InputError]]:
        """Number (from 1) and bytes of each line; an InputError stands in for one that is too long."""
        limit, total, number = self.limits.line, 0, 0
        with self.open() as stream:
            while line := stream.readline(limit + 1):
                number += 1
                total += len(line)
                if len(line) > limit and not line.endswith(b"\n"):
                    total += _skip_line(stream)
                    yield number, InputError(f"{self.label}:{number}", f"a line is longer than {in_words(limit)}")
                else:
                    yield number, line
                if total > self.limits.file:
                    raise self.error(f"larger than {in_words(self.limits.file)}; the rest was not read")


def expand(paths: Sequence[str | Path], limits: Limits | None = None) -> Iterator[Source | InputError]:
    """Every source that `paths` name, in order; an InputError stands in for each that cannot be read.

    Folders are walked sorted by name; hidden entries, folders of graphs and what is no regular file are passed over.
    """
    limits = limits or Limits()
    for path in paths:
        text = str(path)
        if text == "-":
            yield Source("-", None, limits)
        elif not text:  # a shell's variable that is not set; as a path it would mean the folder one is in
            yield InputError("''", "an empty name names no file")
        elif _ADDRESS.match(text) and not os.path.lexists(text):
            yield Source(text, None, limits, url=text)
        elif not os.path.lexists(text) and glob.has_magic(text):
            found = sorted(glob.glob(text, recursive=True))  # noqa: PTH207 - Path.glob refuses absolute patterns
            if not found:
                yield InputError(text, "no file matches")
            for each in found:
                yield from _entry(Path(each), limits, ())
        else:
            yield from _entry(Path(text), limits, ())


def name_of(url: str) -> str:
    """A file name for what lies at an address: its host and the last part of its path."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return "page"
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    return re.sub(r"[^\w.-]+", "_", f"{host}_{last}" if last else host)[:120] or "page"


def readable(name: str) -> str:
    """A file name as text, where the file system allowed bytes that are none."""
    return os.fsencode(name).decode("utf-8", "replace")


def reason_of(error: OSError) -> str:
    """What the system says, in lower case, without numbers and paths."""
    return (error.strerror or str(error) or type(error).__name__).lower()


def _entry(path: Path, limits: Limits, above: tuple[tuple[int, int], ...]) -> Iterator[Source | InputError]:
    try:
        info = path.stat()
        if not stat.S_ISDIR(info.st_mode):
            if above and not stat.S_ISREG(info.st_mode):
                yield InputError(str(path), "not a regular file")
            else:
                yield Source(readable(str(path)), path, limits)
            return
        here = (info.st_dev, info.st_ino)
        if here in above:
            yield InputError(str(path), "a symbolic link that leads back to a folder above it")
            return
        entries = sorted(path.iterdir())
        if {each.name for each in entries} >= _GRAPH:
            if not above:
                yield InputError(str(path), "the folder of a graph, which holds no articles")
            return
    except OSError as error:
        yield InputError(str(path), reason_of(error))
        return
    for each in entries:
        if not each.name.startswith("."):
            yield from _entry(each, limits, (*above, here))


def _unpacked(raw: BinaryIO) -> BinaryIO:
    """Decompressed where the first bytes say gzip, whatever the name says."""
    buffered = raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", raw))
    if buffered.peek(2)[:2] == GZIP:
        return cast("BinaryIO", gzip.GzipFile(fileobj=buffered))
    return cast("BinaryIO", buffered)


def _read_up_to(stream: BinaryIO, size: int) -> bytes:
    parts, left = [], size
    while left > 0 and (part := stream.read(min(left, CHUNK))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _skip_line(stream: BinaryIO) -> int:
    skipped = 0
    while part := stream.readline(CHUNK):
        skipped += len(part)
        if part.endswith(b"\n"):
            break
    return skipped
