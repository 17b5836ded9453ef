"""What an article tells as an answer."""

from __future__ import annotations

import pytest

from graphmodel.resolve.replies import cue

DAY = "2018-06-04"


@pytest.mark.parametrize(
    "text",
    [
        "In response, Oskar Marsk called the fees unfair.",
        "Responding to the Danish remarks, Oskar Marsk said the fees would stay.",
        "Oskar Marsk replied that the fees would stay.",
        "“The fees will stay,” Oskar Marsk said in response.",
        "Oslo hit back on Monday, calling the fees fair.",
    ],
)
def test_cues_of_an_answer(text: str) -> None:
    assert cue(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Oskar Marsk said Norway would act in response to any fee.",
        "“We have replied to them,” Oskar Marsk said.",
        "Denmark waited to be replied to.",
        "The response came late, Oskar Marsk said.",
    ],
)
def test_what_is_no_cue(text: str) -> None:
    assert cue(text) is None


def test_the_answer_is_joined_to_what_was_told_before_it(world) -> None:
    article = world.article("a", DAY)
    other = article.says("Tiago Bentes", "say", "the price of cod", start=100, end=150)
    claim = article.says("Lena Marsk", "say", "harbour fees are unfair", start=400, end=460)
    quote = "Oskar Marsk replied that nobody had to come."
    answer = article.says("Oskar Marsk", "say", "nobody has to come", quote, start=600, end=660)
    (edge,) = world.joined("RESPONDS_TO", answer, claim)
    assert edge.properties["basis"] == "told as an answer"
    assert edge.properties["reports"] == [answer]
    assert not world.joined("RESPONDS_TO", answer, other)


def test_whom_the_answer_names_goes_before_who_spoke_last(world) -> None:
    article = world.article("a", DAY)
    claim = article.says("Lena Marsk", "say", "harbour fees are unfair", start=100, end=150)
    article.says("Tiago Bentes", "say", "the price of cod", start=400, end=460)
    quote = "Responding to Marsk’s remarks, the Norwegian minister said nobody had to come."
    answer = article.says("Norway", "say", "nobody has to come", quote, start=600, end=660)
    assert world.joined("RESPONDS_TO", answer, claim)
    assert len(world.edges("RESPONDS_TO")) == 1


def test_nobody_answers_himself_or_what_stands_far_off(world) -> None:
    article = world.article("a", DAY)
    article.says("Tiago Bentes", "say", "the price of cod", start=100, end=150)
    article.says("Oskar Marsk", "say", "harbour fees are fair", start=4000, end=4060)
    article.says("Oskar Marsk", "say", "nobody has to come", "Oskar Marsk replied again.", start=4200, end=4260)
    assert not world.edges("RESPONDS_TO")
