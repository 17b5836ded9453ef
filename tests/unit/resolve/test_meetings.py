"""When two reports tell of one meeting, and when they do not."""

from __future__ import annotations

import pytest

DAY = "2018-06-04"
BERGEN = {"place": "Bergen", "date": DAY}


def test_planned_in_one_held_in_the_other(world) -> None:
    a = world.article("a", "2018-06-03").meets("Lena Marsk", "Oskar Marsk", status="planned", **BERGEN)
    b = world.article("b", "2018-06-05").meets("Oskar Marsk", "Lena Marsk", **BERGEN)
    assert world.one(a, b)
    node = world.node_of(a)
    assert node.properties["status"] == "held"
    assert node.properties["statuses"] == ["held", "planned"]


def test_named_by_countries_in_one_and_by_people_in_the_other(world) -> None:
    a = world.article("a", "2018-06-05").meets("Denmark", "Norway", place="Bergen", date="2018-06")
    b = world.article("b", "2018-06-05").meets("Oskar Marsk", "Lena Marsk", **BERGEN)
    assert world.one(a, b)
    assert world.node_of(a).properties["participants"] == sorted(["Lena Marsk", "Oskar Marsk"], key=_order(world))
    assert world.node_of(a).properties["date"] == DAY


def _order(world):
    return lambda name: world.named("Official", name)[0].id


@pytest.mark.parametrize(
    "change",
    [
        {"date": "2018-06-20"},
        {"type": "conference"},
        {"type": "vote"},
        {"status": "refuted", "date": "2018-06-12"},
    ],
)
def test_what_keeps_two_meetings_apart(world, change: dict[str, str]) -> None:
    a = world.article("a", DAY).meets("Lena Marsk", "Oskar Marsk", **BERGEN)
    b = world.article("b", DAY).meets("Lena Marsk", "Oskar Marsk", **{**BERGEN, **change})
    assert not world.one(a, b)


def test_a_refuted_report_is_not_the_planned_meeting(world) -> None:
    a = world.article("a", DAY).meets(
        "Lena Marsk", "Norway", type="visit", status="planned", place="Oslo", date="2018-06"
    )
    b = world.article("b", DAY).meets("Lena Marsk", "Norway", type="visit", status="refuted", place="Oslo", date=DAY)
    assert not world.one(a, b)


def test_another_person_for_one_side_is_a_conflict_of_one_meeting(world) -> None:
    a = world.article("a", DAY).meets("Tiago Bentes", "Lena Marsk", **BERGEN)
    other = world.article("b", DAY)
    b = other.meets("Tiago Bentes", "Ada Quill", **BERGEN)
    other.calls("Ada Quill", "envoy", country="DNK")
    assert world.one(a, b)
    (conflict,) = world.edges("CONFLICTS_WITH")
    assert {conflict.start.id, conflict.end.id} == {a, b}
    assert conflict.properties["on"] == "participants"
    assert conflict.properties["notedBy"] == "comparison"
    assert len(world.named("Official", "Lena Marsk") + world.named("Official", "Ada Quill")) == 2


def test_another_person_among_many_of_whom_most_are_the_same_is_a_conflict(world) -> None:
    table = ["Tiago Bentes", "Oskar Marsk", "Ruth Okoye"]
    a = world.article("a", DAY).meets(*table, "Lena Marsk", **BERGEN)
    other = world.article("b", DAY)
    b = other.meets(*table, "Ada Quill", **BERGEN)
    other.calls("Ada Quill", "envoy", country="DNK")
    assert world.one(a, b)
    (conflict,) = world.edges("CONFLICTS_WITH")
    assert conflict.properties["on"] == "participants"
    assert set(conflict.properties["basis"].split(" or ")) == {"Lena Marsk", "Ada Quill"}


def test_who_names_fewer_does_not_disagree(world) -> None:
    a = world.article("a", DAY).meets("Tiago Bentes", "Lena Marsk", "Oskar Marsk", **BERGEN)
    b = world.article("b", DAY).meets("Tiago Bentes", "Lena Marsk", **BERGEN)
    assert world.one(a, b)
    assert not world.edges("CONFLICTS_WITH")


def test_all_who_tell_one_thing_stand_on_one_side(world) -> None:
    reports: dict[str, set[str]] = {"Bergen": set(), "Oslo": set()}
    for number, place in enumerate(["Bergen", "Oslo", "Bergen", "Oslo", "Oslo", "Bergen"]):
        article = world.article(f"a{number}", DAY)
        reports[place].add(article.meets("Oskar Marsk", "Lena Marsk", type="talks", place=place, date=DAY))
    assert world.one(*reports["Bergen"], *reports["Oslo"])
    sides = [(e.start.id, e.end.id) for e in world.edges("CONFLICTS_WITH") if e.properties["on"] == "place"]
    assert {one for one, _ in sides} == reports["Bergen"]
    assert {other for _, other in sides} == reports["Oslo"]


def test_one_article_that_tells_of_two_meetings_keeps_two(world) -> None:
    article = world.article("a", DAY)
    article.calls("Ada Quill", "envoy", country="DNK")
    a = article.meets("Tiago Bentes", "Lena Marsk", **BERGEN)
    b = article.meets("Tiago Bentes", "Ada Quill", **BERGEN)
    assert not world.one(a, b)
    assert not world.edges("CONFLICTS_WITH")


def test_held_or_called_off_is_a_conflict(world) -> None:
    a = world.article("a", DAY).meets("Lena Marsk", "Oskar Marsk", **BERGEN)
    b = world.article("b", DAY).meets("Lena Marsk", "Oskar Marsk", status="cancelled", **BERGEN)
    assert world.one(a, b)
    assert [e.properties["on"] for e in world.edges("CONFLICTS_WITH")] == ["status"]


def test_one_annotators_id_is_one_meeting_whatever_it_is_called(world) -> None:
    a = world.article("a", DAY, "annotations").meets("Lena Marsk", "Norway", external_id="herring-talks")
    b = world.article("b", "2019-01-01", "annotations").meets("Tiago Bentes", external_id="herring-talks")
    assert world.one(a, b)
    assert world.node_of(a).properties["externalIds"] == ["herring-talks"]


def test_two_ids_of_one_annotated_article_are_two_meetings(world) -> None:
    article = world.article("a", DAY, "annotations")
    a = article.meets("Lena Marsk", "Oskar Marsk", external_id="first", **BERGEN)
    b = article.meets("Lena Marsk", "Oskar Marsk", external_id="second", **BERGEN)
    assert not world.one(a, b)


def test_attendance_and_who_met_whom(world) -> None:
    world.article("a", DAY).meets("Lena Marsk", "Norway", **BERGEN)
    roles = {
        e.start.id if e.start.label == "Country" else "person": e.properties["role"] for e in world.edges("ATTENDED")
    }
    assert roles == {"person": "participant", "NOR": "participant", "DNK": "represented"}
    assert len(world.edges("MET")) == 1


def test_who_attends_a_conference_has_not_met_all(world) -> None:
    world.article("a", DAY).meets("Lena Marsk", "Oskar Marsk", type="conference", **BERGEN)
    assert not world.edges("MET")


@pytest.mark.parametrize(("place", "one"), [("Rome", True), ("Copenhagen", False), ("Elsinore", False)])
def test_undated_reports_of_another_person_agree_only_on_neutral_ground(world, place: str, one: bool) -> None:
    a = world.article("a", DAY).meets("Tiago Bentes", "Lena Marsk", place=place)
    other = world.article("b", "2018-06-06")
    b = other.meets("Tiago Bentes", "Ada Quill", place=place)
    other.calls("Ada Quill", "envoy", country="DNK")
    assert world.one(a, b) is one
    assert bool(world.edges("CONFLICTS_WITH")) is one


@pytest.mark.parametrize(("published", "one"), [("2018-06-08", True), ("2018-06-29", False)])
def test_a_report_without_a_day_may_name_another_person_within_the_week(world, published: str, one: bool) -> None:
    a = world.article("a", DAY).meets("Tiago Bentes", "Lena Marsk", **BERGEN)
    other = world.article("b", published)
    b = other.meets("Tiago Bentes", "Ada Quill", place="Bergen")
    other.calls("Ada Quill", "envoy", country="DNK")
    assert world.one(a, b) is one


def test_two_bodies_of_one_organization_are_two_parties(world) -> None:
    a = world.article("a", DAY).meets("UN Security Council", "Norway", type="vote", date=DAY)
    b = world.article("b", DAY).meets("UN General Assembly", "Norway", type="vote", date=DAY)
    assert not world.one(a, b)


@pytest.mark.parametrize("told", [{"type": "talks"}, {"type": "call", "place": "Oslo"}, {"type": "summit"}])
def test_a_call_is_one_meeting_whatever_it_is_called(world, told: dict[str, str]) -> None:
    a = world.article("a", DAY).meets("Lena Marsk", "Oskar Marsk", type="call", place="Copenhagen", date=DAY)
    b = world.article("b", DAY).meets("Oskar Marsk", "Lena Marsk", date=DAY, **told)
    assert world.one(a, b)
    assert not world.edges("CONFLICTS_WITH")  # who calls is at two places


def test_the_same_call_told_again_in_its_article_without_a_day(world) -> None:
    article = world.article("a", DAY)
    a = article.meets("Lena Marsk", "Oskar Marsk", type="call", date=DAY)
    b = article.meets("Lena Marsk", "Oskar Marsk", type="talks")
    assert world.one(a, b)


def test_one_day_here_is_the_next_there_for_a_call(world) -> None:
    a = world.article("a", DAY).meets("Lena Marsk", "Tiago Bentes", type="call", date=DAY)
    b = world.article("b", DAY).meets("Lena Marsk", "Tiago Bentes", type="call", date="2018-06-05")
    assert world.one(a, b)
    assert {e.properties["on"] for e in world.edges("CONFLICTS_WITH")} == {"date"}


def test_two_calls_in_one_article_on_two_days_stay_two(world) -> None:
    article = world.article("a", DAY)
    a = article.meets("Lena Marsk", "Tiago Bentes", type="call", date=DAY)
    b = article.meets("Lena Marsk", "Tiago Bentes", type="call", date="2018-06-05")
    assert not world.one(a, b)
