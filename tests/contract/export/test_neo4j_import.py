"""neo4j-csv goes through `neo4j-admin database import` into a fresh Neo4j, whose dump is that of the graph exported."""

from __future__ import annotations

import io
import os
import subprocess
from pathlib import Path

import pytest

from graphmodel import settings
from graphmodel.export.run import export
from graphmodel.store import Store, open_store
from graphmodel.store.neo4j_jars import jar_folders, java
from graphmodel.store.neo4j_local import default_home, running_neo4j

pytestmark = pytest.mark.neo4j


def run_import(folder: Path, home: Path) -> str:
    """What the server's own importer says, run as docs/exports.md tells."""
    (home / "conf").mkdir(parents=True)
    path = os.pathsep.join(f"{jars}/*" for jars in jar_folders())
    jvm = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.nio=ALL-UNNAMED"]
    tool = ["org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "@import.args"]
    env = {**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    command = [str(java()), *jvm, "-cp", path, *tool]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


@pytest.mark.parametrize("engine_target", ["embedded"], indirect=True)  # what each exports is the same, see beside
def test_a_fresh_neo4j_holds_the_same_graph(
    graph: Store, dumped: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = export(graph, "neo4j-csv", tmp_path / "csv")
    monkeypatch.setenv(settings.STATE_HOME, str(tmp_path / "state"))
    monkeypatch.delenv(settings.DATABASE, raising=False)
    said = run_import(tmp_path / "csv", default_home())
    assert f"{done.nodes} nodes" in said and f"{done.edges} relationships" in said
    with running_neo4j() as endpoint, open_store(endpoint.uri) as store:
        for statement in (tmp_path / "csv" / "finish.cypher").read_text("utf-8").split(";\n"):
            if statement.strip():
                store._bolt.run(statement)
        out = io.StringIO()
        store.dump(out)
    assert out.getvalue() == dumped
