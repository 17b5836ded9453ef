"""What was taken from which feed, kept in a file, so that a later run takes only what is new."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from graphmodel.errors import UsageError

FORMAT = "graphmodel-feeds"
KEPT = 20_000
"""Entries of one feed that are remembered, the latest ones."""


class FeedState:
    """The file's content. Nothing is written before `save`, so a run that breaks off takes the same entries again."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._feeds: dict[str, dict[str, Any]] = _read(file) if file.exists() else {}

    def has(self, feed: str, entry: str) -> bool:
        """Whether an entry was taken."""
        return entry in self._feeds.get(feed, {}).get("taken", ())

    def take(self, feed: str, entry: str) -> None:
        """Note that an entry is taken."""
        taken: dict[str, None] = self._feeds.setdefault(feed, {}).setdefault("taken", {})
        taken.pop(entry, None)
        taken[entry] = None

    def validators(self, url: str) -> dict[str, str]:
        """Headers that let a server answer that nothing has changed."""
        known = self._feeds.get(url, {})
        names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
        return {name: str(known[key]) for key, name in names.items() if known.get(key)}

    def complete(self, url: str, headers: Mapping[str, str]) -> None:
        """Note that all of a feed was taken as the server gave it with these headers."""
        kept = {key: headers[key] for key in ("etag", "last-modified") if headers.get(key)}
        self._feeds[url] = {"taken": self._feeds.get(url, {}).get("taken", {}), **kept}

    def save(self) -> None:
        """Write the file, whole or not at all.

        Raises:
            OSError: it cannot be written.
        """
        feeds = {url: {**known, "taken": list(known.get("taken", ()))[-KEPT:]} for url, known in self._feeds.items()}
        text = json.dumps({"format": FORMAT, "version": 1, "feeds": feeds}, indent=1, sort_keys=True)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=f".{self._file.name}.")
        try:
            with open(handle, "w", encoding="utf-8") as stream:  # noqa: PTH123 - a descriptor, not a path
                stream.write(text + "\n")
            Path(name).replace(self._file)
        except BaseException:
            os.unlink(name)  # noqa: PTH108 - as above
            raise


def _read(file: Path) -> dict[str, dict[str, Any]]:
    try:
        data = json.loads(file.read_text("utf-8"))
        if data["format"] != FORMAT:
            raise ValueError(f"not of the format {FORMAT}")
        return {str(url): {**known, "taken": dict.fromkeys(known["taken"])} for url, known in data["feeds"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{file} is no state file of feeds ({type(error).__name__}: {error}).") from None
