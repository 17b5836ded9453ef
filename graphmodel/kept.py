"""What takes long to work out from files of the package, kept as JSON beside Python's compiled modules.

The rules are those for compiled modules: it lies in `__pycache__` (or below `sys.pycache_prefix`), nothing is written
where `sys.dont_write_bytecode` is set, and a folder that cannot be written to costs time only. A file is found by the
hash of all bytes that it was made from, so none is ever out of date, and what it says is checked against its type.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")


def kept(name: str, sources: Iterable[Path], kind: TypeAdapter[T], make: Callable[[], T]) -> T:
    """What `make` makes, from the file of that name if there is one.

    `sources`: every file that the outcome hangs on, the modules that work it out among them. `kind`: its type, of which
    JSON must give back an equal value.
    """
    folder = Path(cache_from_source(__file__)).parent
    prefix = f"{name}.{sys.implementation.cache_tag}-"
    path = folder / f"{prefix}{_digest(sources)}.json"
    with suppress(OSError, ValueError):  # not there, or not what was written
        return kind.validate_json(path.read_bytes())
    made = make()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            _write(path, kind.dump_json(made, exclude_defaults=True))
            for older in set(folder.glob(f"{prefix}*.json")) - {path}:
                older.unlink()
    return made


def _digest(sources: Iterable[Path]) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for source in sources:
        data = source.read_bytes()
        digest.update(f"\0{source.name}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()[:32]


def _write(path: Path, data: bytes) -> None:
    """All of it or nothing, whoever else writes the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
