from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.model.graph import StoredReport
from graphmodel.model.sketch import Likeness, compare, is_current, opened, size, sketch
from graphmodel.resolve.syndication import Sketched, Syndication, address, edges, find, independent, marked

WORDS = (
    "minister envoy council talks border treaty sanctions harbour grain pipeline observers parliament vote deadline "
    "exports missile convoy ceasefire delegation summit ambassador protest embassy statement answer proposal tariff "
    "budget fishing islands strait airline reactor inspectors prisoners exchange loan currency election coalition"
).split()


def story(seed: int, words: int = 300) -> str:
    chosen = random.Random(seed)
    return " ".join(chosen.choice(WORDS) for _ in range(words))


def article(
    name: str, text: str, *, url: str | None = None, published: str | None = None, modified: str | None = None
) -> Sketched:
    return Sketched(f"art_{name}", f"{name}.txt", url, published, sketch(text), modified)


def like(left: str, right: str) -> Likeness:
    return compare(opened(sketch(left)), opened(sketch(right)))


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
    assert like(text, text) == (1.0, 1.0)
    assert like(text, half).jaccard == pytest.approx(0.5, abs=0.05)
    assert like(text, half).containment == pytest.approx(1.0, abs=0.05)
    assert like(text, story(2)).jaccard < 0.05


def test_a_sample_of_a_long_text_tells_what_the_whole_would() -> None:
    text = story(1, 4000)
    assert size(sketch(text)) > 3900
    assert len(sketch(text)) == len(sketch(text + " more")) < 3600
    part = " ".join(text.split()[1000:2000])
    assert like(text, part).containment == pytest.approx(1.0, abs=0.1)
    assert like(text, part + " " + story(2, 1000)).containment == pytest.approx(0.5, abs=0.15)


def test_sketches_of_earlier_versions_are_known() -> None:
    assert is_current(sketch(story(1))) and is_current("")
    assert not is_current("297:" + "0a1b" * 128)


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
    assert [each.origin for each in reports] == ["art_b", "", ""]
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


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2019-05-06T09:30:00Z", "2019-05-06T09:30:01Z"),
        ("2019-05-06T09:30:00", "2019-05-06T10:00:00"),
        ("2019-05-06", "2019-05-07"),
        (None, "2019-05-08"),
        ("2019-05-06", "2019-05-07T12:30:00Z"),
        ("2019-05-06T23:00:00", "2019-05-07T11:30:00Z"),
    ],
)
def test_a_version_that_was_modified_later_supersedes_one_published_on_the_same_day(
    old: str | None, new: str, turn: bool
) -> None:
    url, day = "https://herald.example/world/talks", "2019-05-06"
    texts = (story(2), story(1)) if turn else (story(1), story(2))
    versions = [
        article("v1", texts[0], url=url, published=day, modified=old),
        article("v2", texts[1] + " more", url=url, published=day, modified=new),
    ]
    assert kinds(find(versions)) == kinds(find(versions[::-1])) == {"art_v2": ("supersedes", "art_v1", "address")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2019-05-06T09:30:00Z", "2019-05-06T09:30:00Z"),
        ("2019-05-06T09:30:00", "2019-05-06T12:00:00Z"),  # nobody knows what the first one's clock showed
        (None, "2019-05-06T09:30:00Z"),
        ("2019-05-06", "2019-05-06T09:30:00"),
        ("2019-02-31", "2019-05-01"),  # no day; and modified before it was published
    ],
)
def test_versions_of_which_nobody_knows_which_is_later(one: str | None, other: str) -> None:
    url, day = "https://herald.example/world/talks", "2019-05-06"
    versions = [
        article("a", story(1), url=url, published=day, modified=one),
        article("b", story(2), url=url, published=day, modified=other),
    ]
    assert {copy.kind for copy in find(versions).copies} == {"syndicates"}


def test_of_three_versions_each_supersedes_the_one_before_it() -> None:
    url, day = "https://herald.example/world/talks", "2019-05-06"
    times = {"c": "2019-05-06T08:00:00Z", "a": "2019-05-06T11:00:00Z", "b": "2019-05-07T06:00:00Z"}
    found = find(article(n, story(ord(n)), url=url, published=day, modified=at) for n, at in times.items())
    assert kinds(found) == {"art_a": ("supersedes", "art_c", "address"), "art_b": ("supersedes", "art_a", "address")}


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


def test_texts_that_fill_one_form_with_other_words_stay_apart() -> None:
    def told(seed: int) -> str:
        chosen = random.Random(seed)
        return " ".join(f"The {chosen.choice(WORDS)} was next to the {chosen.choice(WORDS)}." for _ in range(60))

    assert find([article(str(n), told(n)) for n in range(20)]).copies == []


def test_many_texts_of_one_form_stay_apart() -> None:
    form = story(7, 200)
    assert find([article(str(n), form + " " + story(100 + n, 160)) for n in range(150)]).copies == []


edits = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(WORDS), st.integers(0, 8)), min_size=25, max_size=25)
"""What is done with one word of each sixteen: another one for it, left out, one more; and which of them it is."""


def edited(text: str, changes: list[tuple[int, str, int]]) -> str:
    words = text.split()
    for number, (kind, word, at) in reversed(list(enumerate(changes))):
        place = 16 * number + at
        words[place : place + 1] = ([word], [], [word, *words[place : place + 1]])[kind]
    return " ".join(words)


@settings(max_examples=25, deadline=None, derandomize=True)  # sketches are samples: of hundreds, one may miss
@given(st.integers(1, 10**6), edits, st.integers(240, 400))
def test_a_text_with_one_word_in_sixteen_changed_is_a_copy_and_so_is_the_better_part_of_it(
    seed: int, changes: list[tuple[int, str, int]], kept: int
) -> None:
    text = story(seed, 400)
    later = " ".join(edited(text, changes).split()[:kept])
    found = find([article("a", text, published="2019-05-06"), article("b", later, published="2019-05-07")])
    assert kinds(found) == {"art_b": ("syndicates", "art_a", "text")}


@settings(max_examples=25, deadline=None, derandomize=True)  # sketches are samples: of hundreds, one may miss
@given(st.integers(1, 10**6), st.integers(150, 900), st.integers(0, 40), st.booleans())
def test_articles_that_share_two_fifths_of_their_words_stay_apart(
    seed: int, words: int, percent: int, background_first: bool
) -> None:
    background = story(seed, words * percent // 100)
    own = [story(seed + n, words - words * percent // 100) for n in (1, 2)]
    texts = [f"{background} {each}" if background_first else f"{each} {background}" for each in own]
    assert (
        find([article(name, text, published="2019-05-06") for name, text in zip("ab", texts, strict=True)]).copies == []
    )


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
