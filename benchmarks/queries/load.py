"""Puts the made-up graph into a server of its own: the embedded engine by batches, Neo4j by its bulk import."""

from __future__ import annotations

import csv
import os
import subprocess
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.queries.generate import EdgeGroup, World, batches
from graphmodel.model.graph import Properties
from graphmodel.store import Store, open_store
from graphmodel.store.engine import Engine
from graphmodel.store.neo4j_jars import jar_folders, java
from graphmodel.store.neo4j_local import LocalNeo4j
from graphmodel.store.texts import labels_of

_BATCH = 5000
_NODES = "UNWIND $rows AS row CREATE (n:{labels}) SET n = row"
_EDGES = (
    "UNWIND $rows AS row MATCH (a:{start} {{id: row.start}}) MATCH (b:{end} {{id: row.end}}) "
    "CREATE (a)-[e:{type}]->(b) SET e = row.properties"
)
DONE = "generated.txt"
"""Written into the folder of a graph that is whole, with its sizes, so that a later run need not load again."""


def is_whole(folder: Path, sizes: object) -> bool:
    """Whether the graph of these sizes lies in the folder already."""
    return (folder / DONE).exists() and (folder / DONE).read_text("utf-8") == repr(sizes)


def opened(engine: str, folder: Path) -> Store:
    """A store over `folder`; its server stops when it is closed."""
    return open_store(folder) if engine == "embedded" else _indexed(LocalNeo4j(folder))


def fill(engine: str, folder: Path, world: World, sizes: object) -> Store:
    """Write the whole graph into an empty folder and open it."""
    if engine == "embedded":
        store = opened(engine, folder)
        _by_batches(store, world)
    else:
        server = LocalNeo4j(folder)
        server.acquire()  # makes the folder's configuration and password
        server.release()
        _import(folder, world)
        store = opened(engine, folder)
    (folder / DONE).write_text(repr(sizes), "utf-8")
    return store


def _indexed(engine: Engine) -> Store:
    store = Store(engine)
    store.read("CALL db.awaitIndexes(600)", timeout=None)
    return store


def _by_batches(store: Store, world: World) -> None:
    bolt = store._bolt
    for label, rows in world.nodes.items():
        text = _NODES.format(labels=":".join(labels_of(label)))
        for batch in batches(rows, _BATCH):
            bolt.run(text, rows=batch)
    for group, edges in world.edges.items():
        text = _EDGES.format(**group._asdict())
        for part in batches(edges, _BATCH):
            bolt.run(text, rows=[{"start": a, "end": b, "properties": p} for a, b, p in part])


def _import(folder: Path, world: World) -> None:
    source = folder / "csv"
    source.mkdir(exist_ok=True)
    options = ["--overwrite-destination=true", "--array-delimiter=;", f"--report-file={folder / 'import.report'}"]
    arguments = ["database", "import", "full", "neo4j", *options]
    for label, rows in world.nodes.items():
        path = source / f"{label}.csv"
        _write(path, [f"id:ID({label})"], ([row["id"]] for row in rows), rows)
        arguments.append(f"--nodes={':'.join(labels_of(label))}={path}")
    for group, edges in world.edges.items():
        path = source / f"{'-'.join(group)}.csv"
        _write(path, _ends(group), ([a, b] for a, b, _ in edges), [p for *_, p in edges])
        arguments.append(f"--relationships={group.type}={path}")
    _admin(folder, arguments)
    for path in source.iterdir():
        path.unlink()


def _ends(group: EdgeGroup) -> list[str]:
    return [f":START_ID({group.start})", f":END_ID({group.end})"]


def _write(path: Path, head: list[str], ids: Iterable[list[str]], rows: list[Properties]) -> None:
    kinds: dict[str, str] = {}
    for row in rows:
        for name, value in row.items():
            if name not in ("id", "key") or (name == "key" and value):
                kinds.setdefault(name, _kind(value))
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow([*head, *(f"{name}:{kind}" for name, kind in kinds.items())])
        for ends, row in zip(ids, rows, strict=True):
            writer.writerow([*ends, *(_cell(row.get(name)) for name in kinds)])


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, list):
        return "string[]"
    return {int: "long", float: "double", date: "date"}.get(type(value), "string")


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return ";".join(value)
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _admin(folder: Path, arguments: list[str]) -> None:
    path = os.pathsep.join(str(jars / "*") for jars in jar_folders())
    command = [str(java()), "-Xmx1g", "-cp", path, "org.neo4j.cli.AdminTool", *arguments]
    env = {**os.environ, "NEO4J_HOME": str(folder), "NEO4J_CONF": str(folder / "conf")}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the bulk import failed: {done.stdout[-1500:]} {done.stderr[-1500:]}")
