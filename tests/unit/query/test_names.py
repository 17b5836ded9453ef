from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest

from graphmodel.errors import AmbiguousName
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.ids import content_id
from graphmodel.query.directory import Directory, Entry
from graphmodel.query.names import Names, documents

ANNA = Entry("per_1", "Official", "Anna Moreau", ("A. Moreau",), "FRA")
BRUNO = Entry("per_2", "Person", "Bruno Moreau", (), "BEL")
LI = Entry("per_3", "Official", "Li Daming", (), "CHN")
NAMESAKES = [Entry("per_4", "Official", "Jan Novak", (), "CZE"), Entry("per_5", "Person", "Jan Novak", (), "SVN")]
FRANCE = Entry("FRA", "Country", "France", (), None)
PILAR = Entry("per_6", "Official", "Pilar Soto Marín", (), "PRY")
MILL = Entry("org_1", "Organization", "Mill and Field Union", (), None)
SOURCES = [Entry("src_1", "Source", "port official", (), "FRA"), Entry("src_2", "Source", "Port officials", (), None)]


@pytest.fixture
def names() -> Names:
    return Names(Directory([ANNA, BRUNO, LI, PILAR, *NAMESAKES, FRANCE, MILL, *SOURCES]), Gazetteer.default())


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("Anna Moreau", {"per_1"}),
        ("anna moreau", {"per_1"}),
        ("Minister Anna Moreau", {"per_1"}),
        ("A. Moreau", {"per_1"}),
        ("per_2", {"per_2"}),
        ("Li", {"per_3"}),
        ("Soto Marín", {"per_6"}),
        ("Soto Marin", {"per_6"}),
        ("Marin", {"per_6"}),
        ("Jan Novak (CZE)", {"per_4"}),
        ("France", {"FRA"}),
        ("FRA", {"FRA"}),
        ("French", {"FRA"}),
        ("Paris", {"FRA"}),
        ("Mill and Field Union", {"org_1"}),
        ("unnamed: port official", {"src_1", "src_2"}),
    ],
)
def test_a_name_finds_who_bears_it(names: Names, value: str, ids: set[str]) -> None:
    assert names.parties([value]).groups == ((frozenset(ids),),)
    assert names.notes == []


def test_and_joins_two_names(names: Names) -> None:
    parties = names.parties(["Anna Moreau and Li Daming"])
    assert parties.groups == ((frozenset({"per_1"}), frozenset({"per_3"})),)
    assert parties.met_by(["per_1", "per_3", "x"])
    assert not parties.met_by(["per_1"])


def test_several_values_mean_any(names: Names) -> None:
    parties = names.parties(["Anna Moreau", "unnamed"])
    assert parties.met_by(["per_1"])
    assert parties.unnamed
    assert parties.ids == ["per_1"]


@pytest.mark.parametrize(
    ("value", "candidates"),
    [("Moreau", ["Anna Moreau (FRA)", "Bruno Moreau (BEL)"]), ("Jan Novak", ["Jan Novak (CZE)", "Jan Novak (SVN)"])],
)
def test_an_ambiguous_name_is_never_picked(names: Names, value: str, candidates: list[str]) -> None:
    with pytest.raises(AmbiguousName) as caught:
        names.parties([value])
    assert caught.value.candidates == candidates


@pytest.mark.parametrize(
    "value", ["Anna Marlow", "unnamed: port officer", "'; MATCH (n) DETACH DELETE n //", '`*~"', "Wolfgang Amadé"]
)
def test_a_name_nobody_bears_is_noted(names: Names, value: str) -> None:
    parties = names.parties([value])
    assert parties.empty
    assert parties.words == (value,)
    assert len(names.notes) == 1


def test_the_note_tells_the_nearest(names: Names) -> None:
    names.parties(["Anna Marlow"])
    assert "Nearest: Anna Moreau" in names.notes[0]


def test_a_person_of_the_gazetteer_is_found_under_another_spelling() -> None:
    entry = next(
        p
        for p in Gazetteer.default().persons()
        if p.aliases and " " in p.aliases[0] and len(Gazetteer.default().people(p.aliases[0])) == 1
    )
    node = Entry(content_id("per", "gazetteer", entry.key), "Official", entry.name, (), entry.country)
    assert Names(Directory([node]), Gazetteer.default()).member(entry.aliases[0]) == {node.id}


def test_countries_by_code_name_and_demonym(names: Names) -> None:
    assert names.countries(["France", "CHN", "Chinese"]) == ["CHN", "FRA"]
    assert names.countries(["Atlantis"]) == []
    assert "no country 'Atlantis'" in names.notes[-1]


class _Rows(NamedTuple):
    rows: list[Mapping[str, Any]]


class _Articles:
    def read(self, text: str, params: Mapping[str, Any] | None = None) -> _Rows:
        files = [("art_1", "007_old_harbour.txt"), ("art_2", "007_new_harbour.txt"), ("art_3", "008.txt")]
        return _Rows([{"id": i, "file": f, "external": None} for i, f in files])


def test_a_document_is_named_by_id_file_or_its_beginning() -> None:
    notes: list[str] = []
    assert documents(_Articles(), ["art_1", "008", "007_new"], notes) == ["art_1", "art_2", "art_3"]
    assert documents(_Articles(), ["009"], notes) == []
    assert "no article '009'" in notes[0]
    with pytest.raises(AmbiguousName, match="2 articles"):
        documents(_Articles(), ["007"], notes)
