"""How much of an input is read before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Limits in bytes. They hold after decompression, so that a small gzip file cannot fill the memory."""

    article: int = 16 * MIB
    """Largest file that holds one article."""
    line: int = 4 * MIB
    """Longest line of an article, and longest line of a file with one article a line."""
    file: int = 4096 * MIB
    """Largest file that is read line by line."""


def in_words(size: int) -> str:
    """A size for people: `16 MiB`, `1.5 MiB`, `900 bytes`."""
    if size < 1024:
        return f"{size} bytes"
    value, unit = (size / 1024, "KiB") if size < MIB else (size / MIB, "MiB")
    return f"{value:.1f}".removesuffix(".0") + f" {unit}"
