from __future__ import annotations

import pytest

from graphmodel.gazetteer import Gazetteer
from graphmodel.model.edtf import Interval, bounds
from graphmodel.resolve.entities import Entities, Place
from graphmodel.resolve.people import Mention, People


@pytest.fixture
def read(gazetteer: Gazetteer):
    def reader(names, name, country=None, role="party", published="2017-05-02"):
        days = bounds(published)
        people = People(gazetteer, [Mention("a", n, c, days) for n, c in [*names, (name or "", country)]])
        return Entities(gazetteer, people).read(name, country, Place("a", days), role=role)

    return reader


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Norway", "country", "NOR"),
        ("Oslo", "country", "NOR"),
        ("the Kremlin", "country", "RUS"),
        ("Brazil's government", "country", "BRA"),
        ("the Danish authorities", "country", "DNK"),
        ("Danish officials", "country", "DNK"),
        ("unnamed: Danish officials", "source", "DNK"),
        ("unnamed: people close to the talks", "source", None),
        ("Norwegian Foreign Ministry", "organization", "NOR"),
        ("Department of Fisheries and Food", "organization", None),
        ("western allies", "group", None),
        ("several diplomats", "group", None),
        ("Standing Group of Experts", "organization", None),
        ("the Nordic Council's panel of experts", "organization", None),
        ("a group of Danish senators", "group", "DNK"),
        ("Lena Marsk", "person", "DNK"),
        ("Mr. Tiago Bentes", "person", "BRA"),
    ],
)
def test_kinds_of_names(read, name: str, kind: str, country: str | None) -> None:
    (entity,) = read([], name)
    assert (entity.kind, entity.country) == (kind, country)


def test_officials_are_a_source_when_they_speak(read) -> None:
    (entity,) = read([], "Danish officials", role="speaker")
    assert entity.kind == "source"
    assert entity.country == "DNK"


@pytest.mark.parametrize(
    "name", ["Danish government", "the Brazilian government", "Norway's regime", "Kenyan administration"]
)
def test_a_government_that_speaks_is_its_country(read, name: str) -> None:
    (entity,) = read([], name, role="speaker")
    assert entity.kind == "country"


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("unnamed: three Latin American envoys", None),
        ("unnamed: North African bankers", None),
        ("unnamed: North Korean traders", "PRK"),
        ("unnamed: member of the United States delegation", "USA"),
        ("unnamed: ambassadors in Lima", None),
        ("unnamed: Western diplomat in Oslo", None),
        ("unnamed: Norwegian diplomat in Lima", "NOR"),
        ("unnamed: Danish and Norwegian traders", None),
    ],
)
def test_the_country_of_a_described_source_is_told_and_not_where_it_is(read, name: str, country: str | None) -> None:
    (entity,) = read([], name, role="speaker")
    assert (entity.kind, entity.country) == ("source", country)


@pytest.mark.parametrize(
    ("name", "country"),
    [("Labour Party", "NOR"), ("Senate", "BRA"), ("House of Commons", "CAN"), ("Democratic Party", "KEN")],
)
def test_a_name_that_several_countries_use_is_not_that_of_the_best_known(read, name: str, country: str) -> None:
    ((own,), (known,)) = read([], name, country), read([], name)
    assert own.country == country != known.country
    assert own.id != known.id


def test_lists_make_several_and_names_with_and_stay_whole(read) -> None:
    assert [e.name for e in read([], "Lena Marsk and Tiago Bentes")] == ["Lena Marsk", "Tiago Bentes"]
    assert [e.country for e in read([], "Norway, Denmark and Brazil")] == ["NOR", "DNK", "BRA"]
    assert len(read([], "Trinidad and Tobago")) == 1
    assert read([], None) == ()


def test_a_surname_goes_to_the_full_name_of_its_article(read) -> None:
    (entity,) = read([("Ada Quill", "CAN")], "Quill")
    assert entity.name == "Ada Quill"
    assert entity.country == "CAN"


def test_a_surname_that_two_people_share_is_nobody_known(read) -> None:
    (entity,) = read([("Ada Quill", "CAN"), ("Bo Quill", "CAN")], "Quill")
    assert entity.name == "Quill"
    assert entity.key is None


def test_country_and_date_choose_among_known_people_of_one_surname(read) -> None:
    assert read([], "Marsk", "NOR")[0].name == "Oskar Marsk"
    assert read([], "Marsk", "DNK")[0].name == "Lena Marsk"
    assert read([], "Marsk", "DNK", published="2044-01-01")[0].key is None


def test_the_holder_of_an_office_on_the_day(read) -> None:
    assert read([], "the Norwegian foreign minister")[0].name == "Oskar Marsk"


def test_capitals_and_tellers_are_outlets_not_people(read) -> None:
    assert read([], "XYZ", role="teller")[0].kind == "organization"
    assert read([], "Quill", role="speaker")[0].kind == "person"


def test_the_leader_of_an_administration_is_its_country(gazetteer: Gazetteer) -> None:
    open_days = Interval(None, None)
    people = People(gazetteer, [Mention("a", "Tiago Bentes", "BRA", open_days)])
    (entity,) = Entities(gazetteer, people).read("the Bentes administration", None, Place("a", open_days))
    assert entity.id == "BRA"
