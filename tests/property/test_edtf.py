"""Laws of partial dates: the interval holds the day that is the truth, and what is said of order never turns over."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.model.edtf import (
    Interval,
    before,
    bounds,
    compatible,
    from_day,
    intersect,
    is_valid,
    parse,
    to_edtf,
    within,
)

DAYS = st.dates(min_value=date(1500, 1, 1), max_value=date(2100, 12, 31))
MARKS = st.sampled_from(["", "?", "~", "%"])
LAWS = settings(max_examples=1000, deadline=None)


def _coarse(day: date, form: str) -> str:
    if form == "season":
        number = (day.month // 3 - 1) % 4
        year = day.year - 1 if number == 3 and day.month < 3 else day.year
        return f"{year:04d}-{21 + number}"
    return day.isoformat()[: {"year": 4, "month": 7, "day": 10}[form]]


FORMS = st.sampled_from(["year", "month", "day", "season"])


@st.composite
def dated(draw: st.DrawFn) -> tuple[date, str]:
    """A day that is the truth, and an EDTF text that means it or a stretch around it."""
    day, form, mark = draw(DAYS), draw(FORMS), draw(MARKS)
    if draw(st.booleans()):
        return day, _coarse(day, form) + mark
    low = day - timedelta(days=draw(st.integers(0, 400)))
    high = day + timedelta(days=draw(st.integers(0, 400)))
    shape = draw(st.sampled_from(["{}/{}", "{}/..", "../{}"]))
    ends = {"{}/{}": (low, high), "{}/..": (low,), "../{}": (high,)}[shape]
    return day, shape.format(*(_coarse(end, draw(FORMS)) for end in ends))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(DAYS), draw(DAYS)))
    kind = draw(st.sampled_from(["closed", "open start", "open end", "open"]))
    return Interval(None if kind in ("open start", "open") else low, None if kind in ("open end", "open") else high)


def _holds(interval: Interval, day: date) -> bool:
    low, high = interval
    return (low is None or low <= day) and (high is None or day <= high)


def _narrower(draw: st.DrawFn, interval: Interval) -> Interval:
    low = interval.earliest or date(1400, 1, 1)
    high = interval.latest or date(2200, 12, 31)
    first = draw(st.dates(low, high))
    return Interval(first, draw(st.dates(first, high)))


@LAWS
@given(dated())
def test_the_truth_lies_inside(case: tuple[date, str]) -> None:
    day, text = case
    assert _holds(parse(text), day)
    assert is_valid(text)


@LAWS
@given(intervals(), intervals())
def test_before_is_antisymmetric(a: Interval, b: Interval) -> None:
    mirror = {"yes": "no", "no": "yes", "unknown": "unknown"}
    assert before(b, a) == mirror[before(a, b)]


@LAWS
@given(st.data(), intervals(), intervals())
def test_refinement_never_turns_a_verdict_over(data: st.DataObject, a: Interval, b: Interval) -> None:
    finer_a, finer_b = (data.draw(st.composite(_narrower)(x)) for x in (a, b))
    for verdict in (before, within):
        known = verdict(a, b)
        if known == "unknown" or (verdict is within and known == "yes"):
            continue
        assert verdict(finer_a, finer_b) == known
    if within(a, b) == "yes":
        assert within(finer_a, b) == "yes"


@LAWS
@given(DAYS, DAYS)
def test_days_are_ordered_as_on_the_calendar(a: date, b: date) -> None:
    expected = "yes" if a < b else "no" if a > b else "unknown"
    assert before(parse(from_day(a)), parse(from_day(b))) == expected


@LAWS
@given(intervals())
def test_text_and_back(interval: Interval) -> None:
    text = to_edtf(interval)
    if text is None:
        assert interval == Interval(None, None)
    else:
        assert parse(text) == interval


@LAWS
@given(dated())
def test_back_and_text_is_stable(case: tuple[date, str]) -> None:
    plain = to_edtf(parse(case[1]))
    assert plain is not None
    assert to_edtf(parse(plain)) == plain


@LAWS
@given(intervals(), intervals(), DAYS)
def test_intersection_holds_what_both_hold(a: Interval, b: Interval, day: date) -> None:
    both = intersect(a, b)
    assert (both is not None and _holds(both, day)) == (_holds(a, day) and _holds(b, day))
    assert compatible(a, b) == (both is not None)
    assert compatible(a, b) == compatible(b, a)


@LAWS
@given(dated(), dated())
def test_a_certain_order_is_the_order_of_the_truths(a: tuple[date, str], b: tuple[date, str]) -> None:
    verdict = before(parse(a[1]), parse(b[1]))
    if verdict == "yes":
        assert a[0] < b[0]
    elif verdict == "no":
        assert a[0] > b[0]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="0123456789-/?~%. X", max_size=24))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        low, high = parse(text)
    except ValueError:
        assert not is_valid(text)
    else:
        assert low or high
        assert not (low and high) or low <= high


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("1962-10-22?", date(1962, 10, 22), date(1962, 10, 22)),
        ("1989-21", date(1989, 3, 1), date(1989, 5, 31)),
        ("1989-22~", date(1989, 6, 1), date(1989, 8, 31)),
        ("1989-23", date(1989, 9, 1), date(1989, 11, 30)),
        ("2011-24", date(2011, 12, 1), date(2012, 2, 29)),
        ("2014-02/2014-03-18", date(2014, 2, 1), date(2014, 3, 18)),
        ("2011-24/2012", date(2011, 12, 1), date(2012, 12, 31)),
        ("../1991", None, date(1991, 12, 31)),
        ("1991-12-26/..", date(1991, 12, 26), None),
        (" 2001-09-11 ", date(2001, 9, 11), date(2001, 9, 11)),
    ],
)
def test_parse(text: str, low: date | None, high: date | None) -> None:
    assert parse(text) == Interval(low, high)


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2023-13", "2023-00", "2023-02-30", "23-02-01", "2023-21-01", "2023-25", "../..", "/",
     "2024/2023", "2023-1-1", "2023-02-01T10:00", "2023//2024", "2023/2024/2025", "0000", "２０２３"],
)  # fmt: skip
def test_what_is_no_date_is_named_in_the_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|interval|month|day|year"):
        parse(text)


def test_no_date_is_open() -> None:
    assert bounds(None) == Interval(None, None)
    assert bounds("") == Interval(None, None)
    assert is_valid(None)
    assert to_edtf(Interval(None, None)) is None


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (Interval(date(1990, 1, 1), date(1999, 12, 31)), "1990/1999"),
        (Interval(date(2013, 11, 1), date(2014, 2, 28)), "2013-11/2014-02"),
        (Interval(date(2013, 11, 1), date(2014, 2, 27)), "2013-11-01/2014-02-27"),
        (Interval(date(2013, 11, 1), date(2013, 11, 30)), "2013-11"),
        (Interval(None, date(1945, 5, 8)), "../1945-05-08"),
    ],
)
def test_the_plainest_text(interval: Interval, text: str) -> None:
    assert to_edtf(interval) == text


@LAWS
@given(DAYS)
def test_a_month_has_its_own_last_day(day: date) -> None:
    _, high = parse(f"{day.year:04d}-{day.month:02d}")
    assert high == date(day.year, day.month, calendar.monthrange(day.year, day.month)[1])
