"""People across articles: one node for one person, two for two."""

from __future__ import annotations

import pytest

from graphmodel.gazetteer import Gazetteer, PersonEntry, Tenure
from graphmodel.gazetteer.people import MemoryPeople
from graphmodel.model.edtf import bounds
from graphmodel.resolve.claims import UNKNOWN
from graphmodel.resolve.people import Mention, People


def test_spellings_of_one_name_are_one_person(world) -> None:
    for name, spelling in (("a", "Ada J. Quill"), ("b", "Ada Quill"), ("c", "Minister Ada Quill")):
        world.article(name, "2017-05-02").says(spelling, "say", "harbour fees", speaker_country="CAN")
    found = [n for n in world.layer.nodes if n.label in ("Person", "Official")]
    assert len(found) == 1
    assert {"Ada Quill"} <= {found[0].properties["name"], *found[0].properties["aliases"]}


def test_one_name_in_two_countries_is_two_people(world) -> None:
    world.article("a", "2017-05-02").says("Ada Quill", "say", "harbour fees", speaker_country="CAN")
    world.article("b", "2017-05-02").says("Ada Quill", "say", "harbour fees", speaker_country="AUS")
    assert len(world.named("Person", "Ada Quill")) == 2


def test_a_name_without_a_country_joins_the_only_one_there_is(world) -> None:
    world.article("a", "2017-05-02").says("Ada Quill", "say", "harbour fees", speaker_country="CAN")
    world.article("b", "2017-05-02").says("Ada Quill", "say", "cod quotas")
    assert len(world.named("Person", "Ada Quill")) == 1


def test_surnames_alone_stay_in_their_article(world) -> None:
    world.article("a", "2017-05-02").says("Quill", "say", "harbour fees")
    world.article("b", "2017-05-02").says("Quill", "say", "cod quotas")
    assert len(world.named("Person", "Quill")) == 2


def test_a_surname_with_and_without_a_country_is_one_person_of_its_article(world) -> None:
    article = world.article("a", "2017-05-02")
    article.says("Lady Quill", "say", "harbour fees", speaker_country="CAN")
    article.says("Lady Quill", "warn", "cod quotas")
    assert len(world.named("Person", "Quill")) == 1


def test_an_office_makes_an_official_and_learning_does_not(world) -> None:
    article = world.article("a", "2017-05-02")
    article.says("Ada Quill", "say", "harbour fees", speaker_country="CAN")
    article.says("Bo Hart", "say", "harbour fees", speaker_country="CAN")
    article.calls("Ada Quill", "fisheries minister", country="CAN")
    article.calls("Bo Hart", "professor of law", organization="University of Alta", country="CAN")
    assert world.named("Official", "Ada Quill")
    assert world.named("Person", "Bo Hart")


def test_who_has_left_office_is_an_official_and_speaks_as_an_expert(world) -> None:
    article = world.article("a", "2017-05-02")
    former = article.says("Ada Quill", "assess", "cod quotas fall", speaker_country="CAN")
    present = article.says("Bo Hart", "assess", "cod quotas fall", speaker_country="CAN")
    article.calls("Ada Quill", "fisheries minister", country="CAN", former=True)
    article.calls("Bo Hart", "fisheries minister", country="CAN")
    assert world.named("Official", "Ada Quill")
    assert world.node_of(former).properties["expert"] is True
    assert world.node_of(present).properties["expert"] is False


def test_offices_come_from_articles_and_from_the_gazetteer_with_their_source(world) -> None:
    article = world.article("a", "2017-05-02")
    article.says("Lena Marsk", "say", "harbour fees")
    role = article.calls("Lena Marsk", "Foreign Minister", country="DNK", date="2017-05-02")
    held = {e.properties["source"]: e for e in world.edges("HOLDS")}
    assert held["article"].properties["reports"] == [role]
    assert held["test"].properties["from"] == "2015"
    assert held["test"].properties["to"] == "2019"
    assert held["article"].end == held["test"].end
    assert [e.end.id for e in world.edges("CITIZEN_OF")] == ["DNK"]


def test_the_country_of_a_post_is_not_the_country_of_its_holder(world) -> None:
    article = world.article("a", "2017-05-02")
    article.says("Ada Quill", "say", "harbour fees", speaker_country="CAN")
    article.calls("Ada Quill", "ambassador", country="BRA")
    assert [n.properties["country"] for n in world.named("Official", "Ada Quill")] == ["CAN"]
    assert [e.end.id for e in world.edges("CITIZEN_OF")] == ["CAN"]


@pytest.fixture
def two_quills() -> People:
    """Two heads of one name, told apart by middle initials; news calls the younger by the short name."""

    def head(key: str, name: str, aliases: tuple[str, ...], start: str, end: str) -> PersonEntry:
        tenure = Tenure(title="president", office="president", country="CAN", start=start, end=end, source="test")
        return PersonEntry(key=key, name=name, aliases=aliases, country="CAN", tenures=(tenure,))

    whole = Gazetteer.default()
    people = [
        head("elder", "Ada B. C. Quill", (), "1989-01", "1993-01"),
        head("younger", "Ada D. Quill", ("Ada Quill",), "2001-01", "2009-01"),
    ]
    known = Gazetteer(
        countries=whole.countries(), people=MemoryPeople(people), offices=whole.offices(), organizations=()
    )
    days = {"then": "1990-08-07", "later": "2003-03-19", "now": "2022-01-01"}
    return People(known, [Mention(article, "Ada Quill", None, bounds(day)) for article, day in days.items()])


@pytest.mark.parametrize(
    ("article", "said", "key"),
    [("then", None, "elder"), ("later", None, "younger"), ("now", None, "younger"), ("now", "1990-08", "elder"),
     ("now", "2003", "younger")],
)  # fmt: skip
def test_of_namesakes_the_one_in_office_then(two_quills: People, article: str, said: str | None, key: str) -> None:
    days = bounds(said) if said else UNKNOWN
    assert two_quills.find("Ada Quill", "CAN", article, days).key == key
    assert two_quills.find("Ada D. Quill", None, article, days).key == "younger"


def test_a_country_told_only_with_a_statement_rests_on_that_statement(world) -> None:
    report = world.article("one").says("Bo Lind", "deny", "the charge", speaker_country="NOR")
    (person,) = world.named("Official", "Bo Lind") or world.named("Person", "Bo Lind")
    edges = [e for e in world.edges("CITIZEN_OF") if e.start.id == person.id]
    assert [list(e.properties["reports"]) for e in edges] == [[report]]


@pytest.mark.parametrize(
    ("short", "key"),
    [("Costa Quill", "nil"), ("Costa Quíll", "nil"), ("Nil Costa Quill", "nil"), ("Ida Quill", None)],
)
def test_two_surnames_without_the_first_name_are_that_person(short: str, key: str | None) -> None:
    whole = Gazetteer.default()
    tenure = Tenure(title="foreign minister", office="foreign-minister", country="ARG", start="1981", source="test")
    entry = PersonEntry(key="nil", name="Nil Costa Quíll", surname="Costa Quíll", country="ARG", tenures=(tenure,))
    known = Gazetteer(
        countries=whole.countries(), people=MemoryPeople([entry]), offices=whole.offices(), organizations=()
    )
    people = People(known, [Mention("a", short, "ARG", bounds("1982-05-01"))])
    assert people.find(short, "ARG", "a").key == key
