"""Where things lie and which environment variables say otherwise. Nothing here touches the disk or the network."""

from __future__ import annotations

import os
from pathlib import Path

DEFAULT_GRAPH = Path(".graphmodel/graph")
"""The embedded graph's directory, under the current one, where nothing else is said."""

URI, USERNAME, PASSWORD, DATABASE = "NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"
STATE_HOME, CACHE_HOME, JAVA_HEAP = "GRAPHMODEL_STATE_HOME", "GRAPHMODEL_CACHE_HOME", "GRAPHMODEL_JAVA_HEAP"


def _user_dir(override: str, xdg: str, fallback: str) -> Path:
    if own := os.environ.get(override):
        return Path(own).expanduser().absolute()
    base = os.environ.get(xdg) or str(Path.home() / fallback)
    return Path(base).expanduser().absolute() / "graphmodel"


def state_home() -> Path:
    """Per-user state (the local Neo4j, its password): $GRAPHMODEL_STATE_HOME, else $XDG_STATE_HOME/graphmodel."""
    return _user_dir(STATE_HOME, "XDG_STATE_HOME", ".local/state")


def cache_home() -> Path:
    """Per-user downloads that can be fetched again: $GRAPHMODEL_CACHE_HOME, else $XDG_CACHE_HOME/graphmodel."""
    return _user_dir(CACHE_HOME, "XDG_CACHE_HOME", ".cache")


def java_heap() -> str:
    """The largest heap of a server that this program starts, in Java's notation (`512m`, `2g`)."""
    return os.environ.get(JAVA_HEAP) or "1g"


def is_uri(target: str) -> bool:
    """Whether `target` names a server rather than a directory."""
    return "://" in target
