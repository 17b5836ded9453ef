"""The version of the rules: changes with rules, lexicon and gazetteer, so that a re-reading is never skipped."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

from graphmodel import __version__

NAME = "rules"
_PACKAGES = ("acts", "extract", "extract/turns", "gazetteer")
_ENDINGS = (".py", ".yaml", ".csv", ".npz")


@cache
def rules_version() -> str:
    """Release and eight digits of the SHA-256 of everything that the rules are made of, such as `0.1.0+1a2b3c4d`."""
    digest = hashlib.sha256()
    for package in _PACKAGES:
        folder = files("graphmodel").joinpath(package)  # not the package itself: nothing of it need be imported
        inner = folder.joinpath("data")
        for each in (folder, inner) if inner.is_dir() else (folder,):
            for file in sorted(each.iterdir(), key=lambda f: f.name):
                if file.name.endswith(_ENDINGS):
                    digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return f"{__version__}+{digest.hexdigest()[:8]}"
