from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from graphmodel.errors import AmbiguousName
from graphmodel.query import run
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


def test_one_question_reads_a_name_once_and_trusts_itself() -> None:
    store = Rows()
    lookups = Lookups(store)
    assert [lookups.read(TEXT, {"name": "Ann"}).rows for _ in range(2)] == [store.rows] * 2
    assert (store.count, lookups.trusted) == (1, [])
    later = Lookups(store)
    assert [later.read(TEXT, {"name": "Ann"}).rows for _ in range(2)] == [store.rows] * 2
    assert (store.count, len(later.trusted)) == (1, 1)


def test_what_forgot_trusts_nothing_that_others_read_meanwhile() -> None:
    store = Rows()
    lookups = Lookups(store)
    lookups.forget()
    Lookups(store).read(TEXT, {"name": "Ann"})
    lookups.read(TEXT, {"name": "Ann"})
    assert (store.count, lookups.trusted) == (2, [])


@pytest.mark.parametrize(("names", "left", "reads"), [(8, 8, 0), (9, 0, 9)])
def test_many_lookups_are_checked_in_reads_of_their_own(names: int, left: int, reads: int) -> None:
    store = Rows()
    for asked in (Lookups(store), lookups := Lookups(store)):
        for name in range(names):
            asked.read(TEXT, {"name": str(name)})
    assert len(lookups.left_to_check()) == left
    assert store.count == names + reads
    store.rows = []
    if not left:
        with pytest.raises(Outdated):
            lookups.left_to_check()


class Town:
    """A store that knows people by name, and no statements; a look-up that is checked beside answers finds nobody."""

    def __init__(self, *ids: str) -> None:
        self.people = ids
        self.texts: list[str] = []
        self.rows: list[Mapping[str, Any]] = []

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Town:
        self.texts.append(text)
        person = {"label": "Person", "name": "Ole Vind", "aliases": [], "description": None, "country": None}
        people: list[Mapping[str, Any]] = [{**person, "id": each} for each in self.people]
        part: dict[str, Any] = {"part": -1, "rows": [], "told_0": []}
        self.rows = [part] if "AS part" in text else people
        return self


def test_a_question_is_asked_anew_once_and_then_trusts_nothing() -> None:
    store = Town("per_1")
    for _ in range(2):
        assert run(store, "statements_by", {"speaker": "Ole Vind", "addressee": "Ole Vind"}) == []
    assert ["trusted_0_name" in text for text in store.texts if "AS part" in text] == [False, True, False]


def test_a_name_that_was_ambiguous_is_looked_up_anew_before_that_is_told() -> None:
    store = Town("per_1", "per_2")
    for _ in range(2):
        with pytest.raises(AmbiguousName):
            run(store, "statements_by", {"speaker": "Ole Vind"})
    store.people = ("per_1",)
    assert run(store, "statements_by", {"speaker": "Ole Vind"}) == []


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
