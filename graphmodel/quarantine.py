"""A folder that collects what was left out: a copy of each file, and `reasons.jsonl` with a line for everything."""

from __future__ import annotations

import json
import re
import shutil
from datetime import datetime, timezone
from pathlib import Path

from graphmodel.errors import InputError, UsageError
from graphmodel.ingest import Source
from graphmodel.ingest.limits import MIB

LARGEST = 64 * MIB
"""Largest file that is copied; of larger ones only the reason is kept."""


class Quarantine:
    """One folder. Files that are there already are never overwritten."""

    def __init__(self, folder: Path) -> None:
        """Makes the folder.

        Raises:
            UsageError: it cannot be made.
        """
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._reasons = folder / "reasons.jsonl"
            self._reasons.touch()
        except OSError as error:
            raise UsageError(f"the quarantine folder {folder} cannot be written: {error.strerror or error}.") from None

    def add(self, error: InputError, source: Source | None) -> None:
        """Keep the reason, and the file if all of it was left out."""
        whole = source is not None and error.source in (source.label, source.name)
        kept = self._copy(source) if source is not None and whole else None
        line = {
            "source": error.source,
            "within": source.label if source is not None and source.label != error.source else None,
            "reason": error.reason,
            "file": kept,
            "at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        }
        with self._reasons.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(line) + "\n")

    def _copy(self, source: Source) -> str | None:
        """Name of the copy, None where there is nothing to copy or it is too large."""
        try:
            if source.path is None or not source.path.is_file() or source.path.stat().st_size > LARGEST:
                return None
            name = _free(self._folder, source.path.name)
            with source.path.open("rb") as data, (self._folder / name).open("xb") as copy:
                shutil.copyfileobj(data, copy)
        except OSError:
            return None
        return name


def _free(folder: Path, name: str) -> str:
    """A name that nothing in the folder has: `a.txt`, `a~2.txt`, …"""
    safe = re.sub(r"[^\w. -]", "_", name)[-150:].lstrip(".") or "file"
    stem, dot, ending = safe.partition(".")
    number, found = 1, safe
    while (folder / found).exists() or found == "reasons.jsonl":
        number += 1
        found = f"{stem}~{number}{dot}{ending}"
    return found
