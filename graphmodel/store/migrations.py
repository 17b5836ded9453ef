"""Schema migrations: files of `cypher/schema/`, append-only, applied in order and recorded in the graph by checksum."""

from __future__ import annotations

import hashlib
import importlib.resources
import re
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from typing import NamedTuple

from graphmodel.errors import MigrationError, StoreError
from graphmodel.store.bolt import Bolt
from graphmodel.store.lease import Lease
from graphmodel.store.texts import BOOKKEEPING

_NAME = re.compile(r"V(\d{3})__[a-z0-9_]+\.cypher")
_BOOTSTRAP = f"CREATE CONSTRAINT bookkeepingId IF NOT EXISTS FOR (n:{BOOKKEEPING}) REQUIRE n.id IS UNIQUE"


class Migration(NamedTuple):
    """One file. `checksum` is the SHA-256 of its text with Unix line ends."""

    name: str
    statements: list[str]
    checksum: str


def parse(name: str, text: str) -> Migration:
    """A migration from its text: statements end with `;` at a line's end, comments are whole lines."""
    text = text.replace("\r\n", "\n")
    code = "\n".join(line for line in text.split("\n") if not line.lstrip().startswith("//"))
    statements = [s.strip() for s in re.split(r";[ \t]*(?:\n|$)", code) if s.strip()]
    return Migration(name.removesuffix(".cypher"), statements, hashlib.sha256(text.encode()).hexdigest())


def packaged() -> list[Migration]:
    """All migrations of this version, in order.

    Raises:
        MigrationError: a file's name is not `V001__words.cypher`, or numbers are missing or double.
    """
    folder = importlib.resources.files("graphmodel.cypher") / "schema"
    files = sorted((f for f in folder.iterdir() if f.name.endswith(".cypher")), key=lambda f: f.name)
    for number, file in enumerate(files, 1):
        match = _NAME.fullmatch(file.name)
        if not match or int(match[1]) != number:
            raise MigrationError(f"schema file {file.name} should be V{number:03d}__words.cypher")
    return [parse(file.name, file.read_text("utf-8")) for file in files]


def pending(known: Sequence[Migration], applied: dict[str, str]) -> list[Migration]:
    """The migrations still to apply.

    Raises:
        MigrationError: an applied file is missing or changed here, or one before it was never applied.
    """
    names = {m.name for m in known}
    if foreign := sorted(set(applied) - names):
        raise MigrationError(
            f"The graph has the migration {foreign[0]}, which this version does not know: use a newer one."
        )
    for migration in known:
        if migration.name in applied and applied[migration.name] != migration.checksum:
            raise MigrationError(f"The schema file {migration.name} has changed since it was applied to this graph.")
    todo = [m for m in known if m.name not in applied]
    if todo and applied and todo[0].name < max(applied):
        raise MigrationError(f"The schema file {todo[0].name} comes before one that is already applied.")
    return todo


def applied(bolt: Bolt) -> dict[str, str]:
    """Checksums of the migrations that lie in the graph, by name."""
    text = f"MATCH (m:{BOOKKEEPING}) WHERE m.kind = 'migration' RETURN m.name AS name, m.checksum AS checksum"
    return {row["name"]: row["checksum"] for row in bolt.read(text).rows}


def migrate(bolt: Bolt, known: Sequence[Migration] | None = None) -> list[str]:
    """Bring the graph up to date; returns the names of what was applied now. Safe for several processes at once."""
    known = packaged() if known is None else known
    if not pending(known, applied(bolt)):
        return []
    _repeat(lambda: bolt.run(_BOOTSTRAP))
    with Lease(bolt, "lease:migrations").hold():
        todo = pending(known, applied(bolt))
        for migration in todo:
            _apply(bolt, migration)
    return [m.name for m in todo]


def _apply(bolt: Bolt, migration: Migration) -> None:
    # Schema statements cannot share a transaction with data: each is IF NOT EXISTS, so a crash in between is repaired
    # by running the file again.
    for statement in migration.statements:
        if bolt.dialect.full_text or not statement.startswith("CREATE FULLTEXT INDEX"):
            bolt.run(statement)
    bolt.run(
        f"MERGE (m:{BOOKKEEPING} {{id: $id}}) SET m.kind = 'migration', m.name = $name, "
        "m.checksum = $checksum, m.at = $at",
        id=f"migration:{migration.name}", name=migration.name, checksum=migration.checksum,
        at=datetime.now(timezone.utc).isoformat(timespec="seconds"),
    )  # fmt: skip


def _repeat(work: Callable[[], object], attempts: int = 5) -> None:
    # Two first openers at once can collide on the very first schema statement, before there is a lease to hold.
    for attempt in range(attempts):
        try:
            work()
            return
        except StoreError:
            if attempt == attempts - 1:
                raise
            time.sleep(0.2 * (attempt + 1))
