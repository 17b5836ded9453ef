"""The embedded engine: ArcadeDB as a supervised child process with its Bolt plugin, its files under one directory.

The wheel brings the Java runtime and the jars. Two logins: `root` writes, `reader` can only read records.
"""

from __future__ import annotations

import base64
import contextlib
import importlib.util
import json
import secrets
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from graphmodel import settings
from graphmodel.errors import StoreError, StoreUnavailable
from graphmodel.store.dialect import ARCADEDB
from graphmodel.store.engine import Endpoint, Login
from graphmodel.store.own_server import OwnServer, uri
from graphmodel.store.process import free_port, listens, read_json, write_private

DATABASE = "graph"
QUERY_LIMIT_MS = 120_000
"""The server's own end for any one statement: what stops a query that its reader has given up on."""

_JVM = """\
--add-modules jdk.incubator.vector
--enable-native-access=ALL-UNNAMED
--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED
--add-exports=java.management/sun.management=ALL-UNNAMED
--add-opens=java.base/java.nio.channels.spi=ALL-UNNAMED
-Djava.awt.headless=true
-XX:+UseSerialGC
-XX:Tier4InvocationThreshold=40000
-XX:Tier4MinInvocationThreshold=5000
-XX:Tier4CompileThreshold=120000
-XX:Tier4BackEdgeThreshold=320000
"""
"""Most servers live for one command: the costly compiler waits eight times as long as by default for code to prove hot,
which saves a third of the processor time of a small load.
"""
_READERS = {"access": [], "resultSetLimit": -1, "readTimeout": -1, "types": {"*": {"access": ["readRecord"]}}}
_ADMIN_ACCESS = ["updateSecurity", "updateSchema", "updateDatabaseSettings"]
_ALL_RECORDS = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]


def _group(access: list[str], records: list[str]) -> dict[str, Any]:
    return {"access": access, "resultSetLimit": -1, "readTimeout": -1, "types": {"*": {"access": records}}}


def _groups() -> dict[str, Any]:
    everywhere = {"groups": {"admin": _group(_ADMIN_ACCESS, _ALL_RECORDS), "*": _group([], [])}}
    return {"databases": {"*": everywhere, DATABASE: {"groups": {"readers": _READERS}}}, "version": 2}


def _wheel() -> Path:
    # Found without importing it: the import would load a Java bridge that nothing here uses.
    spec = importlib.util.find_spec("arcadedb_embedded")
    if spec is None or not spec.submodule_search_locations:
        raise StoreUnavailable("The embedded engine is not installed; reinstall graphmodel or give a Neo4j URI.")
    return Path(next(iter(spec.submodule_search_locations)))


def _quoted(text: object) -> str:
    escaped = str(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class EmbeddedEngine(OwnServer):
    """ArcadeDB over a directory; with `keep` the server stays until `stop`."""

    name = "embedded"
    stop_seconds = 30
    start_seconds = 120

    def _endpoint(self, info: dict[str, Any]) -> Endpoint:
        login, reader = Login("root", info["password"]), Login("reader", info["readerPassword"])
        return Endpoint(uri(info), login, DATABASE, ARCADEDB, reader)

    def _shown(self) -> dict[str, str]:
        return {"runFile": str(self.home / "run.json")}

    def _launch(self) -> tuple[list[str], dict[str, Any]]:
        wheel = _wheel()
        for name in ("config", "databases", "log"):
            (self.home / name).mkdir(exist_ok=True)
        if not (self.home / "config/server-groups.json").exists():
            write_private(self.home / "config/server-groups.json", json.dumps(_groups(), indent=1))
        info = {**self._passwords(), "bolt": free_port(), "http": free_port()}
        write_private(self.home / "java.args", self._arguments(wheel, info))
        java = wheel / "jre" / "bin" / ("java.exe" if sys.platform == "win32" else "java")
        return [str(java), f"@{self.home / 'java.args'}"], info

    def _passwords(self) -> dict[str, str]:
        path = self.home / "credentials.json"
        known = read_json(path)
        if known is None:
            known = {"password": secrets.token_urlsafe(24), "readerPassword": secrets.token_urlsafe(24)}
            write_private(path, json.dumps(known))
        return known

    def _arguments(self, wheel: Path, info: dict[str, Any]) -> str:
        # In the mode "production" the server keeps from its clients what is wrong with a query, even a slip of the pen.
        options = {
            "server.rootPath": self.home, "server.databaseDirectory": self.home / "databases",
            "server.rootPassword": info["password"], "server.mode": "test",
            "server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin", "server.defaultDatabases": f"{DATABASE}[]",
            "server.httpIncomingHost": "127.0.0.1", "server.httpIncomingPort": info["http"],
            "bolt.host": "127.0.0.1", "bolt.port": info["bolt"], "command.timeout": QUERY_LIMIT_MS,
            "opencypher.loadCsv.allowFileUrls": "false", "opencypher.loadCsv.allowRemoteUrls": "false",
        }  # fmt: skip
        lines = [_quoted(f"-Darcadedb.{key}={value}") for key, value in options.items()]
        return "\n".join(
            [_JVM + f"-Xmx{settings.java_heap()}", *lines, "-cp", _quoted(wheel / "jars" / "*"),
             "com.arcadedb.server.ArcadeDBServer", ""]
        )  # fmt: skip

    def _ready(self, info: dict[str, Any]) -> bool:
        if not listens(info["bolt"]) or not listens(info["http"]):
            return False
        with contextlib.suppress(StoreError, OSError):
            self._post(info, f"/api/v1/command/{DATABASE}", {"language": "sql", "command": "SELECT 1"})
            self._make_reader(info)
            return True
        return False

    def _make_reader(self, info: dict[str, Any]) -> None:
        users = self.home / "config/server-users.jsonl"
        if users.exists() and '"reader"' in users.read_text("utf-8"):
            return
        user = {"name": "reader", "password": info["readerPassword"], "databases": {DATABASE: ["readers"]}}
        self._post(info, "/api/v1/server", {"command": f"create user {json.dumps(user)}"})

    def _post(self, info: dict[str, Any], path: str, body: dict[str, str]) -> None:
        token = base64.b64encode(f"root:{info['password']}".encode()).decode()
        request = urllib.request.Request(  # our own server on the loopback interface
            f"http://127.0.0.1:{info['http']}{path}", data=json.dumps(body).encode(),
            headers={"Authorization": f"Basic {token}", "Content-Type": "application/json"},
        )  # fmt: skip
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=30):
                pass
        except urllib.error.HTTPError as error:
            raise StoreError(error.read().decode("utf-8", "replace")[:500]) from error
