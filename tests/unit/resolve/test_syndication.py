from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.model.graph import StoredReport
from graphmodel.model.sketch import compare, size, sketch
from graphmodel.resolve.syndication import Sketched, Syndication, address, edges, find, independent, marked

WORDS = (
    "minister envoy council talks border treaty sanctions harbour grain pipeline observers parliament vote deadline "
    "exports missile convoy ceasefire delegation summit ambassador protest embassy statement answer proposal tariff "
    "budget fishing islands strait airline reactor inspectors prisoners exchange loan currency election coalition"
).split()


def story(seed: int, words: int = 300) -> str:
    chosen = random.Random(seed)
    return " ".join(chosen.choice(WORDS) for _ in range(words))


def article(name: str, text: str, *, url: str | None = None, published: str | None = None) -> Sketched:
    return Sketched(f"art_{name}", f"{name}.txt", url, published, sketch(text))


def kinds(found: Syndication) -> dict[str, tuple[str, str, str]]:
    return {copy.id: (copy.kind, copy.of, copy.basis) for copy in found.copies}


def test_the_same_words_give_the_same_sketch() -> None:
    text = "The envoy’s café — closed at 5 p.m., said Müller; nobody had warned the council of it."
    assert sketch(text) == sketch(text.upper().replace(" ", "\n").replace("É", "E")) != ""
    assert size(sketch(text)) == 15
    assert sketch("Too short to say anything of.") == ""


def test_likeness_is_that_of_the_shingles() -> None:
    text = story(1)
    half = " ".join(text.split()[:150])
    assert compare(sketch(text), sketch(text)) == (1.0, 1.0)
    assert compare(sketch(text), sketch(half)).jaccard == pytest.approx(0.5, abs=0.12)
    assert compare(sketch(text), sketch(half)).containment == pytest.approx(1.0, abs=0.15)
    assert compare(sketch(text), sketch(story(2))).jaccard < 0.05


def test_an_agency_report_in_three_papers_is_one_source() -> None:
    text = story(1)
    found = find([
        article("agency", text, published="2019-05-06"),
        article("herald", text.replace("treaty", "pact", 2) + " More by our desk.", published="2019-05-07"),
        article("post", " ".join(text.split()[:180]), published="2019-05-08"),
        article("other", story(2), published="2019-05-06"),
    ])  # fmt: skip
    assert kinds(found) == {
        "art_herald": ("syndicates", "art_agency", "text"),
        "art_post": ("syndicates", "art_agency", "text"),
    }


def test_undated_copies_come_after_dated_ones() -> None:
    found = find([article("a", story(1)), article("b", story(1) + " more", published="2019-05-06")])
    assert kinds(found) == {"art_a": ("syndicates", "art_b", "text")}


def test_a_short_text_in_two_long_ones_does_not_make_them_one() -> None:
    short = story(1, 150)
    long = [article(name, f"{short} {story(seed, 150)}", published="2019-05-06") for name, seed in (("a", 2), ("b", 3))]
    late = find([*long, article("late", short, published="2019-05-07")])
    assert kinds(late) == {"art_late": ("syndicates", "art_a", "text")}
    early = find([*long, article("early", short, published="2019-05-05")])
    assert kinds(early) == dict.fromkeys(("art_a", "art_b"), ("syndicates", "art_early", "text"))


def test_reports_of_one_family_count_once() -> None:
    found = find([article("a", story(1)), article("b", story(1) + " more"), article("c", story(2))])
    report = StoredReport("r", "statement", "", "", None, None, False, "rules", "", "")
    reports = marked([report._replace(id=f"r{n}", article=f"art_{n}") for n in "abc"], found)
    assert [each.origin for each in reports] == ["", "art_a", ""]
    assert independent(reports) == 2


def test_one_family_by_text_and_address_together() -> None:
    found = find([
        article("a", story(1), published="2019-05-01"),
        article("b", story(1) + " more", url="https://x.example/1", published="2019-05-03"),
        article("c", story(2), url="https://x.example/1", published="2019-05-02"),
    ])  # fmt: skip
    assert [(copy.id, copy.of, copy.kind) for copy in found.copies] == [
        ("art_b", "art_a", "syndicates"), ("art_b", "art_c", "supersedes"),
    ]  # fmt: skip
    assert found.origin == {"art_b": "art_a", "art_c": "art_a"}


def test_two_articles_that_share_background_stay_apart() -> None:
    background = story(9, 120)
    left, right = article("a", story(1, 240) + " " + background), article("b", story(2, 240) + " " + background)
    assert find([left, right]) == ([], {})


def test_short_texts_of_one_form_stay_apart_but_equal_words_do_not() -> None:
    form = "The foreign minister of {} said on Monday that her government would not sign the treaty this year."
    found = find([
        article("a", form.format("Norway")), article("b", form.format("Sweden")),
        article("c", form.format("NORWAY") + "\n"),
    ])  # fmt: skip
    assert kinds(found) == {"art_c": ("syndicates", "art_a", "text")}


def test_a_later_text_at_one_address_supersedes_the_earlier_ones() -> None:
    url = "https://www.herald.example/world/talks"
    found = find([
        article("third", story(3), url=url + "#top", published="2019-05-09"),
        article("first", story(1), url=url, published="2019-05-06"),
        article("second", story(1) + " more", url="http://herald.example/world/talks/?gclid=x", published="2019-05-07"),
    ])  # fmt: skip
    assert kinds(found) == {
        "art_second": ("supersedes", "art_first", "address"),
        "art_third": ("supersedes", "art_second", "address"),
    }
    assert {edge.type for edge in edges(found.copies)} == {"SUPERSEDES"}
    assert found.origin == {"art_second": "art_first", "art_third": "art_first"}


@pytest.mark.parametrize(
    "days", [("2019-05-06", "2019-05-06"), (None, None), ("2019-05", "2019-05-06"), ("2019", None)]
)
def test_versions_whose_order_nobody_knows_are_copies(days: tuple[str | None, str | None]) -> None:
    url = "https://herald.example/world/talks"
    found = find(
        [article("a", story(1), url=url, published=days[0]), article("b", story(2), url=url, published=days[1])]
    )
    assert [(copy.kind, copy.basis) for copy in found.copies] == [("syndicates", "address")]


@pytest.mark.parametrize(
    "url", [None, "", "https://herald.example", "https://herald.example/?utm_source=feed", "http://["]
)
def test_what_is_no_address_of_an_article(url: str | None) -> None:
    assert address(url) is None
    assert find([article("a", story(1), url=url), article("b", story(2), url=url)]) == ([], {})


def test_addresses_that_differ_in_their_query_differ() -> None:
    assert address("https://x.example/a?id=1") != address("https://x.example/a?id=2")
    assert address("https://x.example:8443/a") != address("https://x.example/a")
    assert address("http://www.x.example/a/?b=2&a=1&fbclid=9#c") == address("https://x.example:443/a?a=1&b=2")


def test_a_thousand_texts_of_one_form_are_compared_with_few() -> None:
    form = story(7, 200)
    assert find([article(str(n), form + " " + story(100 + n, 160)) for n in range(1000)]).copies == []


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_the_order_of_loading_and_other_articles_do_not_matter(data: st.DataObject) -> None:
    texts = [story(1), story(1) + " more", " ".join(story(1).split()[:200]), story(2), story(2).replace("envoy", "man")]
    urls = [None, "https://a.example/1", "https://a.example/2"]
    days = [None, "2019", "2019-05", "2019-05-06", "2019-05-07"]
    numbers = data.draw(st.lists(st.integers(0, len(texts) * len(urls) * len(days) - 1), max_size=9, unique=True))
    articles = [article(str(n), texts[n % 5], url=urls[n // 5 % 3], published=days[n // 15]) for n in numbers]
    found = find(articles)
    assert find(data.draw(st.permutations(articles))) == found
    assert not set(found.origin) & set(found.origin.values())
    assert set(found.origin) <= {each for copy in found.copies for each in (copy.id, copy.of)}
    alone = article("far", story(40), published="2019-05-06", url="https://far.example/1")
    assert find([*articles, alone]) == found
