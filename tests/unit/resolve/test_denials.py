"""Denials, contradictions, answers, repetitions, and negations lost in quotations."""

from __future__ import annotations

from graphmodel.resolve.polarity import opposed, polarity
from graphmodel.resolve.stems import stem

DAY = "2018-06-04"


def test_a_denial_points_at_the_claim_of_its_article(world) -> None:
    article = world.article("a", DAY)
    other = article.says("Brazil", "say", "grain prices are stable")
    claim = article.says("Norway", "ask", "missiles for its coast", addressee="Brazil", via=("unnamed: officials",))
    denial = article.says("Norway", "deny", "asking Brazil for missiles")
    (edge,) = world.joined("DENIES", denial, claim)
    assert edge.properties["basis"] == "like content"
    assert edge.properties["notedBy"] == "article"
    assert not world.joined("DENIES", denial, other)


def test_the_deed_is_denied_rather_than_its_telling(world) -> None:
    article = world.article("a", DAY)
    telling = article.says("unnamed: Danish officials", "say", "Norway asked Brazil for missiles")
    deed = article.says(
        "Norway", "ask", "missiles for its coast", addressee="Brazil", via=("unnamed: Danish officials",)
    )
    denial = article.says("Norway", "deny", "reports that it sought missiles from Brazil")
    assert world.joined("DENIES", denial, deed)
    assert world.joined("CONTRADICTS", denial, telling)


def test_a_denial_in_another_article(world) -> None:
    claim = world.article("a", DAY).says("Norway", "ask", "missiles for its coast", addressee="Brazil", date=DAY)
    denial = world.article("b", "2018-06-06").says(
        "Norway", "deny", "requests for Brazilian missiles", date="2018-06-06"
    )
    (edge,) = world.joined("DENIES", denial, claim)
    assert edge.properties["notedBy"] == "comparison"


def test_nothing_like_it_nothing_denied(world) -> None:
    article = world.article("a", DAY)
    article.says("Norway", "ask", "loans for its banks", addressee="Brazil")
    article.says("Denmark", "warn", "missiles on the coast", addressee="Norway")
    article.says("Norway", "deny", "asking Brazil for missiles")
    assert not world.edges("DENIES")


def test_lies_answers_what_was_told_just_before(world) -> None:
    article = world.article("a", DAY)
    claim = article.says("Denmark", "accuse", "dumping of herring", target="Norway")
    denial = article.says("Norway", "accuse", "spreading lies", target="Denmark")
    (edge,) = world.joined("DENIES", denial, claim)
    assert edge.properties["basis"] == "told just before"
    assert world.joined("RESPONDS_TO", denial, claim)


def test_a_denial_that_only_points_answers_what_was_told_right_before(world) -> None:
    for name, act, about, quote in (
        ("a", "accuse", "its boats rammed a trawler", "Norway called the story a fabrication."),
        ("b", "say", "Norway had sunk a trawler", "Norway denied it the next day."),
        ("c", "accuse", "cutting the nets", "Oslo rejected the charge."),
    ):
        article = world.article(name, DAY)
        article.says("Brazil", "say", "grain prices are stable")
        claim = article.says("Denmark", act, about, target="Norway")
        denial = article.says("Norway", "deny", "the story", quote)
        (edge,) = world.joined("DENIES", denial, claim)
        assert edge.properties["basis"] == "told just before"


def test_a_denial_in_words_of_its_own_needs_more_than_a_claim_before_it(world) -> None:
    article = world.article("a", DAY)
    article.says("Denmark", "accuse", "dumping of herring", target="Norway")
    article.says("Norway", "deny", "a secret treaty with Brazil on missiles", "Norway denied a secret missile treaty.")
    other = world.article("b", DAY)
    other.says("Denmark", "urge", "an end to dumping", addressee="Norway")
    other.says("Norway", "deny", "it", "Norway denied it.")
    assert not world.edges("DENIES")


def test_what_others_tell_of_the_denier_is_denied_before_their_other_words(world) -> None:
    article = world.article("a", DAY)
    told = article.says("Norway", "promise", "boats for Brazil", via=("unnamed: Danish officials",))
    denial = article.says("Norway", "deny", "any such promise", "Norway denied that it had made any such promise.")
    assert world.joined("DENIES", denial, told)


def test_a_source_may_name_what_is_denied_by_id_or_in_words(world) -> None:
    article = world.article("a", DAY, "annotations")
    claim = article.says("Norway", "ask", "missiles for its coast", addressee="Brazil", id="x-1", external_id="x-1")
    loans = article.says("Norway", "ask", "loans for its banks", addressee="Brazil", id="x-2", external_id="x-2")
    by_id = article.says("Norway", "deny", "all of it", denies="x-1", date="2018-06-01")
    by_words = article.says("Norway", "deny", "the other thing", denies="asking Brazil for bank loans", date=DAY)
    assert world.joined("DENIES", by_id, claim)[0].properties["basis"] == "named by the source"
    assert world.joined("DENIES", by_words, loans)[0].properties["basis"] == "words of the source"


def test_a_rejection_answers_the_demand(world) -> None:
    article = world.article("a", DAY)
    demand = article.says("Denmark", "demand", "an end to herring dumping", addressee="Norway", date="2018-06-02")
    answer = article.says("Norway", "reject", "the demand to end herring dumping", addressee="Denmark", date=DAY)
    assert world.joined("RESPONDS_TO", answer, demand)


def test_saying_it_again_later_repeats(world) -> None:
    early = world.article("a", DAY).says("Lena Marsk", "warn", "tariffs on herring exports", date="2018-03-01")
    late = world.article("b", DAY).says("Lena Marsk", "warn", "tariffs on herring exports", date=DAY)
    assert not world.one(early, late)
    assert world.joined("REPEATS", late, early)
    assert not world.joined("REPEATS", early, late)


def test_a_lost_negation_is_a_conflict_of_one_statement(world) -> None:
    claim = {"speaker": "Lena Marsk", "act": "warn", "addressee": "Norway", "date": DAY}
    about = "consequences for dumping herring"
    a = world.article("a", DAY).says(
        about=about, quote="There will be consequences if Norway goes on dumping herring.", **claim
    )
    b = world.article("b", DAY).says(
        about=about, quote="There will be no consequences if Norway goes on dumping herring.", **claim
    )
    c = world.article("c", DAY).says(
        about=about, quote="She spoke of consequences if Norway went on dumping herring.", **claim
    )
    assert world.one(a, b, c)
    pairs = {frozenset((e.start.id, e.end.id)) for e in world.edges("CONFLICTS_WITH")}
    assert pairs == {frozenset((a, b)), frozenset((b, c))}
    assert {e.properties["on"] for e in world.edges("CONFLICTS_WITH")} == {"quotation"}
    assert {e.start.id for e in world.edges("CONFLICTS_WITH")} == {b}


def test_forbidding_and_warning_of_it_do_not_conflict() -> None:
    assert not opposed("Norway should not dump herring", "against dumping herring", conduct=True)
    assert opposed("Norway does not dump herring", "Norway dumps herring")
    assert not opposed("not only herring but cod", "herring and cod")
    assert "treaty" not in opposed("boats should not sail without a treaty", "a treaty has to come before boats sail")
    assert "treaty" in opposed("boats may sail without a treaty", "no boat may sail without a treaty")
    assert not opposed("no one should dump herring", "stop dumping herring", conduct=True)


def test_reach_of_a_negation() -> None:
    found = polarity("They won't sell herring, and cod is cheap")
    assert stem("herring") in found.negated
    assert "cod" in found.affirmed
