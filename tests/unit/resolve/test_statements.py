"""When two reports tell of one act, and when they do not."""

from __future__ import annotations

import pytest

DAY = "2018-06-04"


def test_one_act_in_two_articles(world) -> None:
    a = world.article("a", DAY).says("Lena Marsk", "warn", "higher tariffs on herring", addressee="Norway", date=DAY)
    b = world.article("b", "2018-06-05").says(
        "Lena Marsk", "warn", "tariffs on herring to rise", addressee="Norway", date=DAY
    )
    assert world.one(a, b)
    node = world.node_of(a)
    assert node.properties["articles"] == 2
    assert str(node.properties["published"]) == DAY
    link = next(e for e in world.edges("REPORTS") if e.start.id == b)
    assert "same speaker" in link.properties["reasons"]
    assert 0.5 <= link.properties["score"] <= 1.0


@pytest.mark.parametrize(
    "change",
    [
        {"speaker": "Oskar Marsk"},
        {"date": "2018-06-09"},
        {"act": "promise"},
        {"addressee": "Brazil"},
        {"about": "visas for students"},
        {"status": "planned"},
    ],
)
def test_what_keeps_two_acts_apart(world, change: dict[str, str]) -> None:
    first = {
        "speaker": "Lena Marsk",
        "act": "warn",
        "about": "higher tariffs on herring",
        "addressee": "Norway",
        "date": DAY,
    }
    a = world.article("a", DAY).says(**first)
    b = world.article("b", DAY).says(**{**first, **change})
    assert not world.one(a, b)


def test_a_spokeswoman_and_her_capital_on_one_day(world) -> None:
    a = world.article("a", DAY).says(
        "Lena Marsk", "urge", "Norway must stop dumping herring", addressee="Norway", date=DAY
    )
    b = world.article("b", DAY).says("Denmark", "urge", "stop the dumping of herring", addressee="Norway", date=DAY)
    assert world.one(a, b)
    assert world.node_of(a).properties["speaker"] == "Lena Marsk"
    assert {e.start.label for e in world.edges("MADE")} == {"Official", "Country"}


def test_a_capital_cannot_make_one_of_two_spokesmen(world) -> None:
    world.article("x", DAY).calls("Ada Quill", "spokeswoman", country="DNK")
    a = world.article("a", DAY).says("Lena Marsk", "urge", "stop dumping herring", addressee="Norway", date=DAY)
    b = world.article("b", DAY).says("Denmark", "urge", "stop dumping herring", addressee="Norway", date=DAY)
    c = world.article("c", DAY).says(
        "Ada Quill", "urge", "stop dumping herring", speaker_country="DNK", addressee="Norway", date=DAY
    )
    assert not world.one(a, c)
    assert world.one(a, b) != world.one(b, c)


def test_two_like_acts_of_one_article_stay_two(world) -> None:
    article = world.article("a", DAY)
    a = article.says("Lena Marsk", "assess", "herring stocks will fall", start=900, end=950)
    b = article.says("Lena Marsk", "assess", "herring prices will rise", start=1900, end=1950)
    assert not world.one(a, b)


def test_a_headline_joins_what_it_sums_up(world) -> None:
    article = world.article("a", DAY)
    a = article.says("Denmark", "warn", "tariffs on herring", addressee="Norway", start=0, end=40)
    b = article.says("Lena Marsk", "warn", "tariffs on herring from Norway", addressee="Norway", start=900, end=950)
    assert world.one(a, b)


@pytest.mark.parametrize("quoted", ["headline", "below"])
def test_an_act_is_shown_as_the_report_that_tells_most_has_it(world, quoted: str) -> None:
    article = world.article("a", DAY)
    told = {"about": "tariffs on herring", "start": 0, "end": 40}
    full = {"about": "tariffs on herring", "start": 900, "end": 950, "addressee": "Norway", "date": DAY}
    first, second = (told, full) if quoted == "headline" else (full, told)
    a = article.says("Denmark", "reject" if first is told else "deny", **first)
    b = article.says("Denmark", "deny" if second is full else "reject", **second)
    assert world.one(a, b)
    assert world.node_of(a).properties["act"] == "deny"


def test_undated_acts_of_distant_articles_stay_apart(world) -> None:
    claim = {"speaker": "Lena Marsk", "act": "warn", "about": "tariffs on herring", "addressee": "Norway"}
    near = [world.article(n, d).says(**claim) for n, d in (("a", "2018-06-04"), ("b", "2018-06-06"))]
    far = world.article("c", "2018-11-04").says(**claim)
    assert world.one(*near)
    assert not world.one(near[0], far)


def test_a_joint_statement_has_two_makers(world) -> None:
    a = world.article("a", DAY).says("Lena Marsk and Oskar Marsk", "agree", "a boundless friendship", date=DAY)
    b = world.article("b", DAY).says("Oskar Marsk and Lena Marsk", "agree", "partnership without limits", date=DAY)
    assert world.one(a, b)
    assert world.node_of(a).properties["joint"] is True
    assert len({e.start.id for e in world.edges("MADE")}) == 2


def test_what_was_said_ahead_of_a_meeting_was_not_said_at_it(world) -> None:
    one, two = world.article("a", DAY), world.article("b", DAY)
    meeting = {"place": "Bergen", "date": DAY}
    one.meets("Lena Marsk", "Oskar Marsk", id="m", **meeting)
    two.meets("Lena Marsk", "Oskar Marsk", id="m", **meeting)
    a = one.says("Lena Marsk", "warn", "tariffs on herring", addressee="Norway", date=DAY, before=("m",))
    b = two.says("Lena Marsk", "warn", "tariffs on herring", addressee="Norway", date=DAY, meeting="m")
    assert not world.one(a, b)
    assert world.edges("BEFORE")[0].start.id == world.node_of(a).id
    assert world.edges("MADE_AT")[0].start.id == world.node_of(b).id


def test_anonymous_sources_and_tellers(world) -> None:
    a = world.article("a", DAY).says(
        "unnamed: Danish officials", "say", "herring talks failed", via=("The Harbour Times", "XYZ")
    )
    node = world.node_of(a)
    assert node.properties["anonymous"] is True
    assert node.properties["speakerCountry"] == "DNK"
    order = {e.properties["order"]: e.end.label for e in world.edges("ATTRIBUTED_TO")}
    assert order == {0: "Organization", 1: "Organization"}


def test_the_best_date_of_several_reports(world) -> None:
    claim = {"speaker": "Lena Marsk", "act": "warn", "about": "tariffs on herring", "addressee": "Norway"}
    a = world.article("a", DAY).says(**claim, date="2018-06", date_basis="relative")
    world.article("b", DAY).says(**claim, date="2018-06-03", date_basis="explicit")
    assert world.node_of(a).properties["date"] == "2018-06-03"
    assert world.node_of(a).properties["dateBasis"] == "explicit"


def test_an_unknown_date_stays_unknown(world) -> None:
    a = world.article("a", DAY).says("Lena Marsk", "warn", "tariffs on herring")
    assert {"date", "earliest", "latest"} & world.node_of(a).properties.keys() == set()


def test_derived_edges_go_to_the_addressee_else_to_the_target(world) -> None:
    article = world.article("a", DAY)
    article.says("Lena Marsk", "warn", "tariffs on herring", addressee="Norway", target="Brazil", date=DAY)
    article.says("Lena Marsk", "accuse", "dumping of herring", target="Brazil")
    article.says("Lena Marsk", "threaten", "a ban on herring", addressee="Norway", status="planned")
    assert [e.end.id for e in world.edges("WARNED")] == ["NOR"]
    assert [e.end.id for e in world.edges("ACCUSED")] == ["BRA"]
    assert not world.edges("THREATENED")
    assert world.edges("WARNED")[0].properties["derived"] is True
