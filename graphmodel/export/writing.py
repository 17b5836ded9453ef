"""Files, folders and zip archives that appear whole or not at all."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TextIO

from graphmodel.errors import UsageError

MANIFEST = "export.json"
"""File that says what a folder or archive holds, and that marks a folder as one that a later export may replace."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Files(Protocol):
    """A place for several files, written one after the other."""

    def open(self, name: str) -> contextlib.AbstractContextManager[BinaryIO]:
        """A new file of that name."""


class _Folder:
    def __init__(self, path: Path) -> None:
        self._path = path

    @contextlib.contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        with (self._path / name).open("wb") as stream:
            yield stream


class _Archive:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    @contextlib.contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        info = zipfile.ZipInfo(name, _EPOCH)  # the same bytes whenever it is written
        info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        with self._archive.open(info, "w", force_zip64=True) as stream:
            yield stream  # type: ignore[misc]  # IO[bytes] with all that is used of it


@contextlib.contextmanager
def text(stream: BinaryIO, encoding: str = "utf-8") -> Iterator[TextIO]:
    r"""A stream of bytes as one of text with line ends `\n`; it stays open."""
    wrapper = io.TextIOWrapper(stream, encoding, newline="\n")
    try:
        yield wrapper
    finally:
        with contextlib.suppress(ValueError):
            wrapper.detach()


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file that replaces `path` when the block ends well; a pipe or device is written as it is.

    Raises:
        UsageError: the folder does not exist, or `path` is a folder.
    """
    _check_parent(path)
    if path.is_dir():
        raise UsageError(f"{path} is a folder; name a file.")
    with replacing(path) as stream:
        yield stream


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """As `whole_file`, where the caller knows that `path` can be written, or tells an OSError in its own words."""
    if path.exists() and not path.is_file():  # a pipe or a device cannot be replaced
        with path.open("wb") as stream:
            yield stream
        return
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
        part.chmod(0o666 & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def whole_archive(path: Path) -> Iterator[Files]:
    """A zip archive that replaces `path` when the block ends well."""
    with whole_file(path) as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        yield _Archive(archive)


@contextlib.contextmanager
def whole_folder(path: Path) -> Iterator[Files]:
    """A folder that appears at `path` when the block ends well. An empty one there is replaced, and an earlier export.

    Raises:
        UsageError: something else is there already.
    """
    _check_parent(path)
    if path.exists() and not (path.is_dir() and (not any(path.iterdir()) or _is_export(path))):
        raise UsageError(f"{path} is there already and no earlier export; name a folder that is new or empty.")
    part = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}."))
    try:
        yield _Folder(part)
        part.chmod(0o777 & ~_umask())
        _put(part, path)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def write_manifest(files: Files, content: dict[str, Any]) -> None:
    """Say in the folder or archive what it holds."""
    with files.open(MANIFEST) as stream:
        stream.write((json.dumps(content, indent=1, sort_keys=True) + "\n").encode())


def _put(part: Path, path: Path) -> None:
    old = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.")) if path.exists() else None
    if old:
        path.replace(old)  # an empty folder gives way
    part.replace(path)
    if old:
        shutil.rmtree(old)


def _is_export(path: Path) -> bool:
    """Whether the folder holds an export and nothing that an export would not have written."""
    try:
        listed = set(json.loads((path / MANIFEST).read_text("utf-8"))["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return {each.name for each in path.iterdir()} <= listed | {MANIFEST}


def _check_parent(path: Path) -> None:
    if not path.parent.is_dir():
        raise UsageError(f"there is no folder {path.parent} to write {path.name} into.")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
