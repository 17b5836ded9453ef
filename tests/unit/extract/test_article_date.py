"""When an article appeared: stated in its file in many ways, or inferred from what it tells, or left open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.extract.article_date.base import Anchor
from graphmodel.extract.article_date.day import ArticleDate, agreed, article_date
from graphmodel.extract.article_date.numeric import numeric_day, reading
from graphmodel.gazetteer.models import EventEntry, OfficeEntry, PersonEntry, Tenure
from graphmodel.model.claims import Document
from graphmodel.model.edtf import Interval, parse

SOURCE = "made for this test"


def _event(
    name: str, kind: str, start: str, end: str | None = None, *aliases: str, place: str | None = None
) -> EventEntry:
    key = f"{name}-{start}".lower().replace(" ", "-")
    fields = {"kind": kind, "start": start, "end": end, "place": place, "source": SOURCE}
    return EventEntry.model_validate({"key": key, "name": name, "aliases": aliases, **fields})


def _person(name: str, title: str, office: str, start: str, end: str | None) -> PersonEntry:
    term = Tenure(title=title, office=office, country="ABC", start=start, end=end, source=SOURCE)
    return PersonEntry(key=name.lower().replace(" ", "-"), name=name, tenures=(term,))


def _forum(year: int) -> EventEntry:
    """Two days in November, one day later every year."""
    first = 10 + year % 10
    return _event("Lake Forum", "conference", f"{year}-11-{first}", f"{year}-11-{first + 1}")


class World:
    """A small world of its own."""

    def __init__(self) -> None:
        self._people = [
            _person("Ana Duarte", "Foreign Minister", "foreign-minister", "1983-05-01", "1986-02-10"),
            _person("Piet Hendriks", "Prime Minister", "prime-minister", "1985-09-01", "1989-03-31"),
            _person("Ole Lund", "President", "president", "1999-01-01", "2003-01-01"),
        ]
        self._events = [
            _event("Harbour War", "war", "1985-03-10", None, "war in the harbour"),
            *(_forum(year) for year in range(1982, 1989)),
            _event("Treaty of Port Bell", "treaty", "1971-08-02"),
            _event("Council vote on the grain embargo", "vote", "1985-12-04"),
            _event("Duarte-Hendriks talks in Ystad", "conference", "1985-11-20", place="Ystad"),
            _event("Peace summit on the Sound", "summit", "1985-12-12", place="Helsingborg"),
        ]  # fmt: skip

    def all_events(self) -> Iterator[EventEntry]:
        return iter(self._events)

    def offices(self) -> Iterator[OfficeEntry]:
        yield OfficeEntry(key="foreign-minister", title="foreign minister", aliases=("top diplomat",), kind="minister")
        yield OfficeEntry(key="prime-minister", title="prime minister", aliases=("premier",), kind="head-of-government")
        yield OfficeEntry(key="president", title="president", kind="head-of-state")

    def people(self, name: str) -> list[PersonEntry]:
        return [p for p in self._people if p.name == name]

    def people_by_surname(self, surname: str) -> list[PersonEntry]:
        return [p for p in self._people if p.name.split()[-1] == surname]


WORLD = World()
BODY = "\n\nThe minister said on Friday that the talks had failed and that nobody should expect more of them.\n"


def _dated(text: str, **more: str) -> ArticleDate:
    return article_date(Document(name="a.txt", text=text, **more), WORLD)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("head", "edtf"),
    [
        ("date 1985-03-22", "1985-03-22"),
        ("Saturday, March 23, 1985", "1985-03-23"),
        ("Talks fail\n\nSaturday, March 23, 1985", "1985-03-23"),
        ("03/23/1985 11:38:00", "1985-03-23"),
        ("Talks fail\nBy Jo Mensah\nPublished: 23 March 1985, 18:04 GMT", "1985-03-23"),
        ("Talks fail\nPosted on Mar. 23, 1985 at 9:15 a.m. EST", "1985-03-23"),
        ("Updated 24 March 1985\nPublished 23 March 1985", "1985-03-23"),
        ("Posted Mar 23, 1985 06:10 | Changed Mar 24, 1985 09:44 | Coastal Courier World News Desk", "1985-03-23"),
        ("1985-03-23T10:15:00Z", "1985-03-23"),
        ("Sat 23 Mar 1985 18.41 GMT", "1985-03-23"),
        ("ACCRA, March 23, 1985 (AFP) - The minister left.", "1985-03-23"),
        ("LIMA/QUITO, 23 March 1985 — The minister left.", "1985-03-23"),
        ("https://news.example/world/1985/03/23/talks-fail.html", "1985-03-23"),
        ("ACCRA, GOLD COAST, MAR 23, 1985 -- THE MINISTER LEFT.", "1985-03-23"),
        ("Talks fail\n\nQUITO, 23 March 1985 (translated from the Spanish) - The minister left.", "1985-03-23"),
        ("OSLO, Norway (NX), Saturday, March 23, 1985 — The minister left.", "1985-03-23"),
        ("(Lima, 23rd March 1985) - The minister left.", "1985-03-23"),
        ("Talks fail: as it happened\n\nHarbour Dispatch, Saturday, 23 March 1985 (all times CET)", "1985-03-23"),
        ("News | Africa | 23 March 1985 | 2 min read", "1985-03-23"),
        ("Talks fail\n\nAccra, Ghana; 23 March 1985; staff report", "1985-03-23"),
        ("Report of the state radio in English 1205 gmt 23 March 1985", "1985-03-23"),
        ("Talks fail\n\nPublished23 March 1985", "1985-03-23"),
        ("R 231405Z MAR 85\nFM EMBASSY ACCRA", "1985-03-23"),
        ("Sat Mar 23 14:05:33 1985", "1985-03-23"),
        ("Talks fail\nAccra, 23.03.85", "1985-03-23"),
        ("DATE: Saturday 03/23/1985", "1985-03-23"),
        ("March 23 , 1985", "1985-03-23"),
        ("23 march 1985", "1985-03-23"),
        ("2O March I985", "1985-03-20"),
        ("Retrieved 9 May 2012. Originally published 23 March 1985", "1985-03-23"),
        ("Talks fail\n\nThe minister said so.\n\nFirst published: 23 March 1985", "1985-03-23"),
    ],
)
def test_stated_in_the_file(head: str, edtf: str) -> None:
    assert _dated(head + BODY) == ArticleDate(edtf, "explicit")


@pytest.mark.parametrize(
    "url",
    [
        "https://paper.example/1985/03/23/talks",
        "https://paper.example/world/1985/mar/23/talks-fail",
        "https://paper.example/talks-fail-19850323.html",
        "https://paper.example/a-1985-03-23",
    ],
)
def test_stated_in_the_address(url: str) -> None:
    assert _dated("Talks fail" + BODY, url=url) == ArticleDate("1985-03-23", "explicit")


HEADED = "06/07/1998 {clock}\n\nTalks fail\n\n{body}\n"


@pytest.mark.parametrize(
    ("clock", "body", "day"),
    [
        ("14:02 EST", "The minister said the talks had failed.", "1998-06-07"),
        ("18:41 GMT", "The minister said the talks had failed.", "1998-07-06"),
        ("", "The defense secretary of Ghana recognized the new center in Accra.", "1998-06-07"),
        ("", "The defence minister of Kenya recognised the new centre in Nairobi.", "1998-07-06"),
        ("", "``We have had enough,'' the minister of Peru said at 3 p.m. in Lima.", "1998-06-07"),
    ],
)
def test_a_day_in_figures_is_read_as_the_article_writes_english(clock: str, body: str, day: str) -> None:
    assert _dated(HEADED.format(clock=clock, body=body)) == ArticleDate(day, "explicit")


@pytest.mark.parametrize(
    ("head", "body", "edtf"),
    [
        # 7 June 1998 was a Sunday, 6 July a Monday; 4 May a Monday, 5 April a Sunday; 2 October a Friday.
        ("06/07/1998", "The minister left on Monday.", "1998-07-06?"),
        ("04/05/98", "The minister left on Monday.", "1998-05-04?"),
        ("Published: 10/02/1998", "The envoy met him on Friday.", "1998-10-02?"),
        ("06/07/1998", "The envoy left, and nobody knows why.", "1998-06-07?/1998-07-06?"),
    ],
)
def test_else_by_the_weekday_of_its_news_or_not_at_all(head: str, body: str, edtf: str) -> None:
    assert _dated(f"{head}\n\nTalks fail\n\n{body}\n") == ArticleDate(edtf, "inferred")


def test_the_days_around_it_decide_too() -> None:
    text = "05/06/1986\n\nThe council will meet on 9 June, the minister of Chad said."
    assert _dated(text) == ArticleDate("1986-06-05", "explicit")
    text = "08/06/1986\n\nThe council will meet on July 9, the envoy said. Prime Minister Piet Hendriks agreed."
    assert _dated(text) == ArticleDate("1986-06-08?", "inferred")


@given(st.dates(date(1946, 1, 1), date(2040, 12, 31)), st.sampled_from(["/", "-"]), st.booleans())
@settings(max_examples=80, deadline=None)
def test_a_day_in_figures_is_one_of_two(day: date, sep: str, month_first: bool) -> None:
    first, second = (day.month, day.day) if month_first else (day.day, day.month)
    text = f"{first:02d}{sep}{second:02d}{sep}{day.year}\n\nTalks fail.\n"
    found = numeric_day(text)
    if day.day > 12 or day.day == day.month:
        assert found is None
    else:
        assert found is not None and day in found.days and reading(text, found) is None


def test_metadata_goes_first() -> None:
    known = _dated("Saturday, March 23, 1985" + BODY, date="1985-03-24", date_basis="metadata")
    assert known == ArticleDate("1985-03-24", "metadata")
    assert _dated("x" + BODY, date="1985-03") == ArticleDate("1985-03", "metadata")


@pytest.mark.parametrize(
    "text",
    [
        "The talks failed on Friday, and the minister of Ghana left for Accra without a word to anybody.",
        "On March 23, 1985 the minister left Accra, never to return; his memoirs tell how at great length.",
        "The accord of March 23, 1985, and what came of it\n\nThe minister of Ghana left Accra, and nobody asked.",
        "Talks fail\n\nThis copy was printed on 9 May 2012\n\nThe minister of Ghana left for Accra without a word.",
        "Recipe of the week\n\nTake 200 g of flour and 3 eggs, and wait until Monday.",
        "",
    ],
)
def test_left_open(text: str) -> None:
    assert _dated(text) == ArticleDate(None, "none")


def test_officials_in_office_bound_the_date() -> None:
    text = "Foreign Minister Ana Duarte met Piet Hendriks, the prime minister, for the first time.\n\nBoth smiled."
    assert _dated(text) == ArticleDate("1985-09-01?/1986-02-10?", "inferred")


def test_former_officials_bound_nothing() -> None:
    text = "Former foreign minister Ana Duarte met Piet Hendriks, the then prime minister.\n\nBoth smiled."
    assert _dated(text) == ArticleDate(None, "none")


def test_officials_of_different_times_leave_the_date_open() -> None:
    text = "Foreign Minister Ana Duarte, Prime Minister Piet Hendriks and President Ole Lund are on the mural.\n"
    assert _dated(text).edtf is None


def test_a_weekday_of_a_dated_event_gives_the_day() -> None:
    # The forum of 1985 was on 15 and 16 November, a Friday and a Saturday.
    text = (
        "Foreign Minister Ana Duarte told the Lake Forum on Saturday that her patience was at an end.\n\n"
        "Prime Minister Piet Hendriks said on Sunday that he had heard her."
    )
    assert _dated(text) == ArticleDate("1985-11-17?", "inferred")


def test_an_anniversary_gives_the_week() -> None:
    text = (
        "As the Harbour War hits its one-year mark this week, Prime Minister Piet Hendriks promised more ships.\n\n"
        "He spoke on Tuesday."
    )
    assert _dated(text) == ArticleDate("1986-03-11?", "inferred")


def test_a_dateline_without_a_year_takes_it_from_officials_and_weekday() -> None:
    text = "QUITO, Nov 17 - Prime Minister Piet Hendriks left on Sunday. Foreign Minister Ana Duarte stayed behind."
    assert _dated(text) == ArticleDate("1985-11-17?", "inferred")


@pytest.mark.parametrize(
    "text",
    [
        # the strike of "Monday" is that of the week before
        "QUITO, Nov 17 - Ministers argued on Sunday over coal. Foreign Minister Ana Duarte stayed. A strike began last"
        " Monday.\n\nPrime Minister Piet Hendriks said on Monday that it would last.",
        "QUITO, Nov 17 - Prime Minister Piet Hendriks left on Sunday. Foreign Minister Ana Duarte wrote on Monday that he would.",
        "QUITO, Nov 17 - On Sunday Prime Minister Piet Hendriks left. Foreign Minister Ana Duarte met miners on Monday."
        " They had met on Tuesday.",
    ],
)
def test_a_dateline_goes_by_the_weekday_of_its_news(text: str) -> None:
    assert _dated(text) == ArticleDate("1985-11-17?", "inferred")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The truce collapsed on November 2, 1971, when shells fell on the port.", "1971-11-17?"),
        ("The general, who was named on 12 October 1988, was not there.", "1988-11-17?"),
        ("He came to the country on 4 November 1994.", "1994-11-17?"),
        ("The truce was signed on March 2, 1971.", None),
        ("The truce will end on December 2, 1971.", None),
    ],
)
def test_a_dateline_is_of_the_year_of_a_day_shortly_before_it(told: str, day: str | None) -> None:
    text = f"QUITO, Nov 17 - The government today refused to open the port.\n\n{told}"
    assert _dated(text).edtf == day


def test_a_dateline_without_a_year_and_without_anchors_is_left_open() -> None:
    assert _dated("QUITO, Nov 17 - The minister left, it is said, and nobody knows where he went.") == ArticleDate(
        None, "none"
    )


def test_news_of_a_vote_in_the_lead_is_news() -> None:
    text = (
        "The council's vote on the grain embargo angered farmers.\n\n"
        "Prime Minister Piet Hendriks said on Thursday that they would be paid."
    )
    assert _dated(text) == ArticleDate("1985-12-05?", "inferred")


@pytest.mark.parametrize(
    "names",
    [
        "President Lund and Mr Lund's guests ate.",
        "The president, Ole Lund, ate with the ruler of Chad.",
        "Mr. Lund, the president, ate alone.",
        "In Ghana the Danish President Ole Lund ate alone.",
    ],
)
def test_a_title_and_a_surname_bound_the_date(names: str) -> None:
    text = f"QUITO, Nov 17 - {names} He left on Friday."  # of his years only 2000 has a Friday on that day
    assert _dated(text) == ArticleDate("2000-11-17?", "inferred")


def test_officials_of_a_year_that_the_sentence_names_bound_nothing() -> None:
    text = "Foreign Minister Ana Duarte spoke.\n\nIn 2001 President Ole Lund had been a guest."
    assert _dated(text).edtf is None


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Piet Hendriks, the prime minister, and Duarte sat down for talks in Ystad on Wednesday.", "1985-11-20?"),
        ("Mr Hendriks will meet Duarte in Ystad.\n\nPrime Minister Piet Hendriks left on Tuesday.", "1985-11-19?"),
        ("Prime Minister Piet Hendriks called off his December 12 summit in Helsingborg.", "1985-09-01?/1985-12-12?"),
        ("On December 12 Prime Minister Piet Hendriks was in Helsingborg.", "1985-12-12?/1986-10-28?"),
    ],
)
def test_events_by_their_people_place_and_day(text: str, edtf: str) -> None:
    assert _dated(text) == ArticleDate(edtf, "inferred")


def test_a_weekday_of_somebodys_words_is_not_the_events() -> None:
    text = "It was long ago.\n\nIt was told.\n\nNobody knew.\n\nAll were well.\n\nThe king said on Wednesday that Duarte had had "
    text += "talks with Hendriks in Ystad."
    assert _dated(text).edtf is None


def test_a_threatened_war_is_not_yet_one() -> None:
    text = "Foreign Minister Ana Duarte warned of a possible Harbour War.\n\nNobody listened."
    low, _ = parse(_dated(text).edtf or "../1983-05-01")
    assert low is None or low < date(1985, 3, 10)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Foreign Minister", "Ana Duarte", "Lake Forum", "on Monday", "Nov 17", "1985", "-", ".", "\n\n", "QUITO,",
             "one-year mark", "Harbour War", "29 February", "a few weeks ago", "will", "date", "last month", "Treaty"]
        ),
        max_size=16,
    )
)  # fmt: skip
def test_any_words_give_a_date_or_none(words: list[str]) -> None:
    found = _dated(" ".join(words))
    assert (found.edtf is None) == (found.basis == "none")
    if found.edtf:
        parse(found.edtf)


def test_anchors_that_disagree_give_nothing() -> None:
    before = Anchor((Interval(date(1980, 1, 1), date(1980, 12, 31)),), 1, "a")
    after = Anchor((Interval(date(1990, 1, 1), date(1990, 12, 31)),), 1, "b")
    assert agreed([before, after]) == []
    assert agreed([before, before, before, after]) == [Interval(date(1980, 1, 1), date(1980, 12, 31))]
    assert agreed([]) == []


def test_a_summit_of_a_city_that_saw_many_dates_nothing() -> None:
    text = "Ministers from Malta said that the embargo would be lifted at a summit in Brussels on Thursday."
    assert _dated(text).edtf is None


@pytest.mark.parametrize(
    "text",
    [
        # what somebody says of today is no word of the paper's
        'QUITO, Nov 17 - Prime Minister Piet Hendriks said on Sunday that Foreign Minister Ana Duarte would stay. "We'
        ' spoke plainly today," he said.',
        "QUITO, Nov 17 - Prime Minister Piet Hendriks left on Sunday. Foreign Minister Ana Duarte stays as of today.",
    ],
)
def test_the_first_word_of_time_is_that_of_the_news(text: str) -> None:
    assert _dated(text) == ArticleDate("1985-11-17?", "inferred")


def test_weekdays_that_fit_two_years_date_nothing() -> None:
    text = (
        "QUITO, Nov 17 - Prime Minister Piet Hendriks left on Saturday. Foreign Minister Ana Duarte met miners on"
        " Sunday, on Monday and on Tuesday."
    )
    assert _dated(text).edtf in (None, "1985-11-17?")
