"""Parts that are found by where they lie: one module each in a package that is theirs."""

from __future__ import annotations

import importlib
import pkgutil


def names_in(package: str) -> list[str]:
    """Names of the public modules of a package, sorted."""
    folders = importlib.import_module(package).__path__
    return sorted(module.name for module in pkgutil.iter_modules(folders) if not module.name.startswith("_"))
