"""Migrations on every engine: recorded, applied once, refused when the record and the files disagree."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graphmodel.errors import MigrationError, StoreError
from graphmodel.store import Store, open_store
from graphmodel.store.migrations import Migration, applied, migrate, packaged, parse


@pytest.fixture
def extra(store: Store) -> Iterator[Migration]:
    """A migration after the packaged ones; its traces are removed afterwards."""
    number = len(packaged()) + 1
    text = "// more\nCREATE INDEX topicTest IF NOT EXISTS FOR (n:Topic) ON (n.test);\n"
    yield parse(f"V{number:03d}__test.cypher", text)
    store._bolt.run("DROP INDEX topicTest IF EXISTS")
    store._bolt.run("MATCH (m:Bookkeeping) WHERE m.name ENDS WITH '__test' DELETE m")


def test_all_packaged_migrations_are_recorded_with_their_checksums(store: Store) -> None:
    assert applied(store._bolt) == {m.name: m.checksum for m in packaged()}
    assert migrate(store._bolt) == []


def test_a_new_one_is_applied_once(store: Store, extra: Migration) -> None:
    known = [*packaged(), extra]
    assert migrate(store._bolt, known) == [extra.name]
    assert migrate(store._bolt, known) == []


def test_a_changed_or_missing_one_is_refused(store: Store, extra: Migration, engine_target: str) -> None:
    migrate(store._bolt, [*packaged(), extra])
    with pytest.raises(MigrationError, match="has changed"):
        migrate(store._bolt, [*packaged(), extra._replace(checksum="0")])
    with pytest.raises(MigrationError, match="newer"):
        open_store(engine_target)


@pytest.mark.parametrize(
    "label", ["Article", "Report", "Statement", "Meeting", "Official", "Person", "Country", "Load"]
)
def test_an_id_stands_for_one_node(label: str, store: Store) -> None:
    store._bolt.run(f"CREATE (:{label} {{id: 'x'}})")
    with pytest.raises(StoreError):
        store._bolt.run(f"CREATE (:{label} {{id: 'x'}})")


def test_an_official_and_a_person_cannot_share_an_id(store: Store) -> None:
    store._bolt.run("CREATE (:Official:Person {id: 'x'})")
    with pytest.raises(StoreError):
        store._bolt.run("CREATE (:Person {id: 'x'})")
