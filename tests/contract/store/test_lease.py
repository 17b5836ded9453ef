"""The writer lease on every engine: one holder, renewed while it lives, free again when it died."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from graphmodel.errors import StoreError
from graphmodel.model.graph import UpperLayer
from graphmodel.store import Store
from graphmodel.store.lease import Lease


def test_one_holder_at_a_time(store: Store) -> None:
    inside: list[int] = []
    most: list[int] = []

    def work() -> None:
        with Lease(store._bolt, "lease:test").hold(60):
            inside.append(1)
            most.append(len(inside))
            time.sleep(0.05)
            inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1, 1, 1, 1]


def test_others_wait_only_so_long(store: Store) -> None:
    first, second = Lease(store._bolt, "lease:test"), Lease(store._bolt, "lease:test")
    with first.hold(), pytest.raises(StoreError, match="Another writer"), second.hold(0.3):
        pass


def test_it_is_renewed_while_it_is_held(store: Store) -> None:
    with Lease(store._bolt, "lease:test", ttl=3).hold():
        time.sleep(5)
        with pytest.raises(StoreError), Lease(store._bolt, "lease:test").hold(0):
            pass


def test_the_lease_of_a_dead_owner_runs_out(store: Store) -> None:
    Lease(store._bolt, "lease:test", ttl=4)._take(10)  # takes it and never renews it
    started = time.monotonic()
    with Lease(store._bolt, "lease:test").hold(20):
        assert time.monotonic() - started > 0.3


def test_it_can_be_held_twice_by_one(store: Store) -> None:
    with store.exclusive(), store.exclusive():
        store.apply(UpperLayer([], []))
    with store.exclusive(5):
        pass


def test_a_writer_that_lost_it_writes_nothing(store: Store) -> None:
    lease = Lease(store._bolt, "lease:test")
    with lease.hold():
        store._bolt.run("MATCH (l:Bookkeeping {id: 'lease:test'}) SET l.owner = 'somebody else'")

        def work(tx: Any) -> None:
            tx.run("CREATE (:Topic {id: 'late'})")
            lease.guard(tx)

        with pytest.raises(StoreError, match="lost"):
            store._bolt.write(work)
    assert store.status()["nodes"] == {}
    store._bolt.run("MATCH (l:Bookkeeping {id: 'lease:test'}) DELETE l")
