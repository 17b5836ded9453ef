from __future__ import annotations

import pickle
import sqlite3
from types import ModuleType

import pytest

from graphmodel.export.snapshot import SnapNode, Snapshot


def test_a_snapshot_is_read_by_another_process_from_the_same_file(made_up: ModuleType) -> None:
    with made_up.hostile() as snapshot:
        other: Snapshot = pickle.loads(pickle.dumps(snapshot))
        assert (list(other.nodes()), list(other.edges())) == (list(snapshot.nodes()), list(snapshot.edges()))
        assert (other.labels, other.kinds) == (snapshot.labels, snapshot.kinds)
        assert all(other.node_columns(label) == snapshot.node_columns(label) for label in snapshot.labels)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            other.add_nodes([SnapNode("Country", "AAA", {"id": "AAA"})])
        other.close()
        assert snapshot.file.exists() and snapshot.counts()[0] > 0
    assert not snapshot._file.exists()
