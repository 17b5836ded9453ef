"""The version of the rules: changes with rules, lexicon and gazetteer, so that a re-reading is never skipped."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from graphmodel import __version__

NAME = "rules"
_ROOT = Path(__file__).parents[1]
_PACKAGES = ("acts", "extract", "gazetteer")
_ENDINGS = (".py", ".yaml", ".csv", ".npz")


@cache
def rules_version() -> str:
    """Release and eight digits of the SHA-256 of everything that the rules are made of, such as `0.1.0+1a2b3c4d`."""
    digest = hashlib.sha256()
    for package in _PACKAGES:  # by path: nothing of them need be imported
        for file in sorted((_ROOT / package).rglob("*")):
            if file.suffix in _ENDINGS:
                digest.update(file.relative_to(_ROOT).as_posix().encode() + b"\0" + file.read_bytes())
    return f"{__version__}+{digest.hexdigest()[:8]}"
