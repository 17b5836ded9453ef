from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from graphmodel.query.lookups import Lookup, Lookups, Outdated

TEXT = "MATCH (n:Person) WHERE n.name = $name RETURN n.id AS id, n.aliases AS aliases"


class Rows:
    """A store in which one person bears the name."""

    def __init__(self) -> None:
        self.count = 0
        self.rows: list[Mapping[str, Any]] = [{"id": "per_1", "aliases": ["a", "b"]}]

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Rows:
        self.count += 1
        return self


def test_a_second_question_trusts_what_the_first_one_read() -> None:
    store = Rows()
    assert Lookups(store).read(TEXT, {"name": "Ann"}).rows == store.rows
    second = Lookups(store)
    assert second.read(TEXT, {"name": "Ann"}).rows == store.rows and store.count == 1
    assert [lookup.params for lookup in second.trusted] == [{"name": "Ann"}]
    assert second.read(TEXT, {"name": "Bob"}).rows == store.rows and store.count == 2
    assert not Lookups(Rows()).trusted


def test_what_somebody_wrote_in_between_is_noticed() -> None:
    store = Rows()
    Lookups(store).read(TEXT, {"name": "Ann"})
    lookups = Lookups(store)
    lookups.read(TEXT, {"name": "Ann"})
    lookups.check()
    store.rows = [*store.rows, {"id": "per_2", "aliases": []}]
    with pytest.raises(Outdated):
        lookups.check()
    lookups.forget()
    assert lookups.read(TEXT, {"name": "Ann"}).rows == store.rows and not lookups.trusted


def test_a_lookup_is_asked_again_as_a_part_of_another_text() -> None:
    lookup = Lookup(f"{TEXT}\nUNION ALL\n{TEXT}", {"name": "Ann"}, [{"id": "per_1", "aliases": ["a", "b"]}])
    parts = lookup.part(2, ["told_0"]).split("\nUNION ALL\n")
    assert (
        parts
        == [
            "MATCH (n:Person) WHERE n.name = $trusted_2_name "
            "RETURN 2 AS part, collect([n.id, n.aliases]) AS rows, [] AS told_0"
        ]
        * 2
    )
    assert lookup.parameters(2) == {"trusted_2_name": "Ann"}
    assert lookup.holds([["per_1", ["b", "a"]]])
    assert not lookup.holds([]) and not lookup.holds([["per_2", ["a", "b"]]])


def test_what_fills_memory_is_not_remembered() -> None:
    store = Rows()
    store.rows = [{"id": f"per_{n}", "aliases": []} for n in range(51)]
    Lookups(store).read(TEXT, {"name": "Ann"})
    Lookups(store).read(TEXT, {"name": "Ann"})
    assert store.count == 2
