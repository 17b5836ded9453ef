"""Words of time against the calendar: each as a paper of a given day means it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.extract.dates.find import DateMention, find_dates
from graphmodel.model.edtf import Interval, parse


def _dates(text: str, published: str | None, **more: object) -> list[str]:
    return [m.edtf for m in find_dates(text, parse(published) if published else None, **more)]  # type: ignore[arg-type]


def _only(text: str, published: str | None) -> DateMention:
    found = find_dates(text, parse(published) if published else None)
    assert len(found) == 1, found
    return found[0]


EXPLICIT = [
    ("The accord of 5 August 1963 still holds.", "1963-08-05"),
    ("They signed on August 5, 1963, in Moscow.", "1963-08-05"),
    ("They signed on Aug. 5, 1963 in Moscow.", "1963-08-05"),
    ("On the 5th of August 1963 they signed.", "1963-08-05"),
    ("Signed August 5th, 1963", "1963-08-05"),
    ("Updated 2014-09-05 at noon", "2014-09-05"),
    ("Filed 17/09/1978 in Camp David", "1978-09-17"),
    ("Filed 09/17/1978 in Camp David", "1978-09-17"),
    ("Filed 17.09.1978", "1978-09-17"),
    ("Sunday, September 17, 1978 was the day.", "1978-09-17"),
    ("Talks ran 5-17 September 1978.", "1978-09-05/1978-09-17"),
    ("Talks ran from September 5 to 17, 1978.", "1978-09-05/1978-09-17"),
    ("He stayed from 27 February to 2 March 1974.", "1974-02-27/1974-03-02"),
    ("Between March and May 1974 nobody met.", "1974-03/1974-05"),
    ("It was agreed in September 1978.", "1978-09"),
    ("It was agreed in late September, 1978.", "1978-09"),
    ("In the summer of 1978 they spoke.", "1978-22"),
    ("In winter 2009 gas stopped flowing.", "2009-24"),
    ("The pact fell apart in 1979.", "1979"),
    ("As recently as 2009 the two met.", "2009"),
    ("From 1980 to 1988 the neighbours fought.", "1980/1988"),
    ("In the 1970s both sides talked.", "1970/1979"),
]


@pytest.mark.parametrize(("text", "edtf"), EXPLICIT)
def test_a_stated_year_needs_no_article_date(text: str, edtf: str) -> None:
    mention = _only(text, None)
    assert (mention.edtf, mention.basis) == (edtf, "explicit")
    assert _only(text, "1999-06-30").edtf == edtf


# Wednesday 12 June 2013
RELATIVE = [
    ("The minister said Monday that talks failed.", "2013-06-10"),
    ("THE MINISTER SAID MONDAY THAT TALKS FAILED.", "2013-06-10"),
    ("THE ENVOY SAID ON MAR. 7 THAT TALKS FAILED.", "2013-03-07"),
    ("The envoy landed on the 10th.", "2013-06-10"),
    ("On the eve of the May 3 landing he telephoned the king.", "2013-05-02"),
    ("He wrote to the king on the eve of the 3 May vote.", "2013-05-02"),
    ("At their May meeting they had agreed.", "2013-05"),
    ("She recalled the March talks in Lima.", "2013-03"),
    ("The minister spent Friday there, ahead of the summit.", "2013-06-07"),
    ("She rang him on Sunday, ahead of the summit.", "2013-06-09"),
    ("The envoy landed on the 26th.", "2013-05-26"),
    ("The envoy will land on the 26th, she said.", "2013-06-26"),
    ("He wrote on the 28th ult. to the king.", "2013-05-28"),
    ("The council meets to-morrow.", "2013-06-13"),
    ("He said Tues. that talks failed.", "2013-06-11"),
    ("They were due until noon on Friday to leave.", "../2013-06-14"),
    ("HE HAD WRITTEN TO HER IN APRIL, THE ENVOY SAID.", "2013-04"),
    ("Ankara said on Wednesday it was ready.", "2013-06-12"),
    ("The president will meet the king on Friday.", "2013-06-14"),
    ("On Friday, the envoys are to sit down again.", "2013-06-14"),
    ("The talks scheduled for Monday may slip.", "2013-06-17"),
    ("He spoke last Friday in Lima.", "2013-06-07"),
    ("She arrives next Tuesday.", "2013-06-18"),
    ("Tuesday last week they fell out.", "2013-06-04"),
    ("They met late on Tuesday.", "2013-06-11"),
    ("They met yesterday.", "2013-06-11"),
    ("Earlier today Tokyo protested.", "2013-06-12"),
    ("The premier flies to Hanoi tomorrow.", "2013-06-13"),
    ("Seoul objected last night.", "2013-06-11"),
    ("Over the weekend Cairo recalled its envoy.", "2013-06-08/2013-06-09"),
    ("Cairo recalled its envoy last weekend.", "2013-06-08/2013-06-09"),
    ("Earlier this week Lagos denied it.", "2013-06-10/2013-06-12"),
    ("They will confer later this week.", "2013-06-12/2013-06-16"),
    ("Lagos denied it last week.", "2013-06"),
    ("Lagos denied it earlier this month.", "2013-06"),
    ("Lagos denied it last month.", "2013-05"),
    ("They will reconvene next month.", "2013-07"),
    ("Lagos denied it in November.", "2012-11"),
    ("Lagos denied it last March.", "2013-03"),
    ("Lagos denied it in early May.", "2013-05"),
    ("A summit is due in September.", "2013-09"),
    ("Lagos denied it in November last year.", "2012-11"),
    ("Lagos denied it early last year.", "2012"),
    ("Lagos denied it last year.", "2012"),
    ("Lagos denied it in the spring of last year.", "2012"),
    ("Two years ago Lagos denied it.", "2011"),
    ("Lagos denied it three months ago.", "2013-03"),
    ("Lagos denied it five days ago.", "2013-06-07"),
    ("Lagos denied it last winter.", "2012-24"),
    ("The raid of 3 June drew protests.", "2013-06-03"),
    ("The raid on Dec. 20 drew protests.", "2012-12-20"),
    ("The ministers will meet on July 2.", "2013-07-02"),
    ("He called on Friday, June 7, to complain.", "2013-06-07"),
    ("In recent days both have hardened.", "2013-06"),
    ("The council sat 18-19 June.", "2013-06-18/2013-06-19"),
    ("The council sat 18-19 August.", "2012-08-18/2012-08-19"),
    ("The council will sit 18-19 June.", "2013-06-18/2013-06-19"),
]


@pytest.mark.parametrize(("text", "edtf"), RELATIVE)
def test_seen_from_the_day_of_publication(text: str, edtf: str) -> None:
    mention = _only(text, "2013-06-12")
    assert (mention.edtf, mention.basis) == (edtf, "relative")


@pytest.mark.parametrize("text", [text for text, _ in RELATIVE])
def test_without_a_publication_date_nothing_relative_is_dated(text: str) -> None:
    assert _dates(text, None) == []


def test_the_last_week_across_two_months_is_a_week() -> None:
    assert _dates("Rome said so last week.", "2013-06-05") == ["2013-05-27/2013-06-02"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Delhi protested on Tuesday. A day earlier its envoy was turned away.", ["2013-06-11", "2013-06-10"]),
        ("Delhi protested on June 3. Two days later the envoy left.", ["2013-06-03", "2013-06-05"]),
        ("Delhi protested on June 3; the following day Dhaka answered.", ["2013-06-03", "2013-06-04"]),
        ("The envoy left Dhaka the day before.", ["2013-06-11"]),
        ("They quarrelled in March 2009 and made up a month later.", ["2009-03", "2009-04"]),
        ("Last year the envoy agreed. Two weeks earlier he had refused.", ["2012", "2012"]),
        ("Since 1998, when they fell out, little has moved. They parted for good that year.", ["1998/..", "1998"]),
        ("The treaty died in 2002. A year earlier both had praised it.", ["2002", "2001"]),
    ],
)
def test_counted_from_another_date(text: str, expected: list[str]) -> None:
    found = _dates(text, "2013-06-12")
    assert [e.replace("/2013-06-12", "/..") if i == 0 else e for i, e in enumerate(found)] in (
        expected,
        [expected[0].replace("1998/..", "1998-01-01/.."), *expected[1:]],
    )


def test_counted_from_an_event_only_where_it_is_dated() -> None:
    text = "They shook hands two weeks before the invasion, diplomats recall."
    assert _dates(text, "2013-06-12") == []
    at = text.index("the invasion")
    invasion = DateMention(at, at + len("the invasion"), "1990-08-02", "inferred")
    assert _dates(text, "2013-06-12", anchors=[invasion]) == ["1990-07"]


def test_days_are_never_counted_from_a_month() -> None:
    assert _dates("They met in March 2009. A day later they parted.", None) == ["2009-03"]


@pytest.mark.parametrize(
    ("text", "role", "edtf"),
    [
        ("Since May Paris has been silent.", "since", "2013-05-01/2013-06-12"),
        ("Since August 2011 Paris has been silent.", "since", "2011-08-01/2013-06-12"),
        ("They have until 20 June to sign.", "until", "../2013-06-20"),
        ("They will have to sign by June 20.", "until", "../2013-06-20"),
        ("After May 2 nothing was heard.", "after", "2013-05-02/2013-06-12"),
    ],
)
def test_bounds_are_told_from_dates(text: str, role: str, edtf: str) -> None:
    mention = _only(text, "2013-06-12")
    assert (mention.role, mention.edtf) == (role, edtf)


@pytest.mark.parametrize(
    "text",
    [
        "The Sunday Times and the Mail on Sunday Mirror disagree.",
        "The Good Friday Agreement holds.",
        "Troops march on; they may attack; the 1972 vote is disputed.",
        "Some 2,000 people came and 1950 soldiers left.",
        "He won 18-19 votes.",
        "Theresa May and April Glaspie met June Teufel.",
        "04/05/1998",
        "Less than three weeks ago and more than two days earlier.",
        "On 31 February 2011 and 45 March 2012.",
        "We will never forget; today's world moves on.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert _dates(text, "2013-06-12") == []


def test_two_days_of_publication_leave_open_what_differs() -> None:
    window = Interval(parse("2013-06-11").earliest, parse("2013-06-12").latest)
    found = find_dates("Monday they met; today they part; in March they had agreed.", window)
    assert [m.edtf for m in found] == ["2013-06-10", "2013-03"]


def test_an_inferred_publication_date_marks_what_rests_on_it() -> None:
    found = find_dates("On Monday they met, as in May 2009 and over the weekend.", parse("2013-06-12"), uncertain=True)
    assert [(m.edtf, m.basis) for m in found] == [
        ("2013-06-10?", "inferred"),
        ("2009-05", "explicit"),
        ("2013-06-08?/2013-06-09?", "inferred"),
    ]


def test_across_line_breaks() -> None:
    text = "The chancellor spoke on\nMarch\n3,\n1987 in Bonn."
    mention = _only(text, None)
    assert text[mention.start : mention.end] == "March\n3,\n1987"


WORDS = st.lists(
    st.sampled_from(
        ["Monday", "on", "in", "March", "May", "4", "2019", ",", "last", "week", "a day earlier", "since", "from",
         "to", "the", "31", "February", "two", "weeks", "ago", "that year", "1990s", "will", "said", ".", "Sept.",
         "00", "-", "9999", "99"]
    ),
    max_size=14,
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(WORDS, st.dates(), st.dates(), st.booleans())
def test_any_words_give_edtf_in_order(words: list[str], one: object, other: object, uncertain: bool) -> None:
    text = " ".join(words)
    low, high = sorted((one, other))  # type: ignore[type-var]
    found = find_dates(text, Interval(low, high), uncertain=uncertain)  # type: ignore[arg-type]
    for mention in found:
        parse(mention.edtf)
    ends = [0, *(mention.end for mention in found)]
    assert all(end <= mention.start for end, mention in zip(ends, found, strict=False))


@pytest.mark.parametrize(
    ("text", "on"), [("last Monday", date.min), ("next Friday", date.max), ("last week", date.min)]
)
def test_days_outside_of_the_calendar_are_unknown(text: str, on: date) -> None:
    assert find_dates(text, Interval(on, on)) == []
