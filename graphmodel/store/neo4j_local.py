"""A Neo4j server of one's own on this machine: fetched, started and stopped without Docker, Java or Maven."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graphmodel import settings
from graphmodel.errors import GraphmodelError, StoreUnavailable
from graphmodel.store.bolt import Bolt
from graphmodel.store.dialect import NEO4J
from graphmodel.store.engine import Endpoint, Login
from graphmodel.store.neo4j_jars import jar_folders, java
from graphmodel.store.own_server import OwnServer, uri
from graphmodel.store.process import free_port, listens, read_json, write_private

USER = "neo4j"
_JVM = """\
-XX:+UseG1GC
-Dfile.encoding=UTF-8
-Dio.netty.tryReflectionSetAccessible=true
-Dlog4j2.disable.jmx=true
--add-opens=java.base/java.nio=ALL-UNNAMED
--add-opens=java.base/java.io=ALL-UNNAMED
--add-opens=java.base/sun.nio.ch=ALL-UNNAMED
--enable-native-access=ALL-UNNAMED
"""
_CONF = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
server.memory.heap.initial_size=256m
server.memory.heap.max_size={heap}
server.memory.pagecache.size=128m
db.tx_log.rotation.retention_policy=1 files
"""


def default_home() -> Path:
    """Where the local Neo4j keeps its data and its password."""
    return settings.state_home() / "neo4j"


def kept_login(port: int) -> Login | None:
    """The login that `start` kept for the server on that loopback port, None when it runs no such server."""
    info = LocalNeo4j(default_home()).running
    return Login(USER, info["password"]) if info and info["bolt"] == port else None


def start(*, port: int | None = None, home: Path | None = None) -> dict[str, Any]:
    """Start the local Neo4j, or find it running; it stays until `stop`. Fetches the server at the first call.

    Returns `status()`'s fields.

    Raises:
        StoreUnavailable: it cannot be fetched or does not start.
    """
    server = LocalNeo4j(home or default_home(), port=port, keep=True)
    server.acquire()
    server.release()
    return server.status()


def stop(*, home: Path | None = None) -> bool:
    """Stop the local Neo4j; False when it did not run."""
    return LocalNeo4j(home or default_home()).stop()


def status(*, home: Path | None = None) -> dict[str, Any]:
    """`running`, and when it runs `uri`, `user`, `passwordFile` (JSON with the field `password`) and `pid`."""
    return LocalNeo4j(home or default_home()).status()


@contextlib.contextmanager
def running_neo4j(home: Path | None = None) -> Iterator[Endpoint]:
    """A local Neo4j for a block; it is stopped afterwards unless others use it or it was asked to stay."""
    server = LocalNeo4j(home or default_home())
    endpoint = server.acquire()
    try:
        yield endpoint
    finally:
        server.release()


class LocalNeo4j(OwnServer):
    """The engine for the Neo4j server of the directory `home`."""

    name = "neo4j"
    stop_seconds = 60
    start_seconds = 240

    def __init__(self, home: Path, *, port: int | None = None, keep: bool = False) -> None:
        super().__init__(home, keep=keep)
        self._port = port

    def _endpoint(self, info: dict[str, Any]) -> Endpoint:
        return Endpoint(uri(info), Login(USER, info["password"]), None, NEO4J)

    def _ready(self, info: dict[str, Any]) -> bool:
        if not listens(info["bolt"]):
            return False
        bolt = Bolt(self._endpoint(info))
        try:
            bolt.read("RETURN 1 AS one", timeout=5)
        except GraphmodelError:
            return False
        finally:
            bolt.close()
        return True

    def _shown(self) -> dict[str, str]:
        return {"user": USER, "passwordFile": str(self.home / "credentials.json")}

    def _launch(self) -> tuple[list[str], dict[str, Any]]:
        folders = jar_folders()
        for name in ("conf", "data", "logs", "plugins", "import", "run", "licenses", "lib"):
            (self.home / name).mkdir(exist_ok=True)
        known = read_json(self.home / "credentials.json") or {}
        port = self._port or next((p for p in [known.get("bolt")] if p and not listens(p)), None) or free_port()
        conf = _CONF.format(port=port, heap=settings.java_heap())
        (self.home / "conf" / "neo4j.conf").write_text(conf, "utf-8")
        if not known:
            known = {"user": USER, "password": secrets.token_hex(24)}  # a leading "-" would read as an option
            self._set_password(folders, known["password"])
        write_private(self.home / "credentials.json", json.dumps({**known, "bolt": port}, sort_keys=True))
        # The next start takes the same port, so that an address that somebody wrote down stays good.
        args = ["org.neo4j.server.CommunityEntryPoint", f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}"]
        return self._java("java.args", folders, args), {"bolt": port, "password": known["password"]}

    def _java(self, name: str, folders: list[Path], arguments: list[str]) -> list[str]:
        path = os.pathsep.join(str(folder / "*") for folder in folders)
        lines = ["-cp", path, *arguments]
        write_private(self.home / name, _JVM + "\n".join(f'"{line}"' for line in lines) + "\n")
        return [str(java()), f"@{self.home / name}"]

    def _set_password(self, folders: list[Path], password: str) -> None:
        tool = ["org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password]
        command = self._java("password.args", folders, tool)
        env = {**os.environ, "NEO4J_HOME": str(self.home), "NEO4J_CONF": str(self.home / "conf")}
        try:
            done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603
        finally:
            (self.home / "password.args").unlink()
        if done.returncode:
            raise StoreUnavailable(f"Neo4j's password could not be set: {done.stderr.strip()[-300:]}")
