"""Pictures as geometry: honest bars, ticks on time, nothing on top of another, the same for the same graph."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.model import edtf
from graphmodel.model.edtf import Interval
from graphmodel.web.drawing import graph, timeline
from graphmodel.web.drawing.axis import LABEL, MOST_TICKS, Scale
from graphmodel.web.drawing.months import MOST, months
from graphmodel.web.network import Knot, Line, Network, Step
from graphmodel.web.things import Month, Thing, counted

ALWAYS = Interval(None, None)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def thing(number: int, when: str | None, published: date | None = None, kind: str = "statement") -> Thing:
    return Thing(
        id=f"stm_{number}",
        kind=kind,
        how=(),
        act="warn",
        speaker=f"Speaker {number}",
        addressee=None,
        target=None,
        about=None,
        quote=None,
        participants=(),
        place=None,
        date=when,
        when=edtf.bounds(when),
        basis="explicit",
        published=published,
        status="asserted",
        articles=1,
        retracted=False,
    )


@settings(deadline=None, max_examples=150)
@given(DAYS, st.integers(0, 60000))
def test_ticks_are_few_in_order_and_inside(low: date, days: int) -> None:
    scale = Scale(low, min(date(2101, 1, 1), low + timedelta(days=days)), 0, 960)
    ticks = scale.ticks()
    assert len(ticks) <= MOST_TICKS
    assert [t.x for t in ticks] == sorted({t.x for t in ticks})
    assert all(0 <= t.x <= 960 - LABEL for t in ticks)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(DAYS, st.integers(0, 800), DAYS), min_size=1, max_size=70))
def test_marks_lie_inside_and_never_on_each_other_and_nothing_is_lost(told: list[tuple[date, int, date]]) -> None:
    things = [
        thing(n, edtf.to_edtf(Interval(low, low + timedelta(days=days))), published)
        for n, (low, days, published) in enumerate(told)
    ]
    drawn = timeline.timeline(things, ALWAYS, 50)
    assert drawn is not None
    assert len(drawn.marks) + drawn.outside + drawn.hidden + drawn.undated == len(things)
    assert all(m.x >= timeline.LEFT and m.x + m.width <= timeline.RIGHT + 0.2 for m in drawn.marks)
    for a, b in combinations(drawn.marks, 2):
        assert a.y != b.y or a.x + a.width <= b.x or b.x + b.width <= a.x
    assert all(m.y < drawn.axis < d.y <= drawn.height for m in drawn.marks for d in drawn.dots)


def test_a_bar_is_as_long_as_its_date_is_unsure() -> None:
    things = [
        thing(1, "2022-03-14"),
        thing(2, "2022-03"),
        thing(3, "2022"),
        thing(4, "../2022-06-30"),
        thing(5, "2021-07-01/.."),
    ]
    drawn = timeline.timeline(things, ALWAYS, 50)
    assert drawn is not None
    marks = {m.id: m for m in drawn.marks}
    day, month, year, until, since = (marks[f"stm_{n}"] for n in range(1, 6))
    assert day.sure
    assert not (month.sure or year.sure)
    scale = (timeline.RIGHT - timeline.LEFT) / ((drawn.high - drawn.low).days + 1)
    assert month.width == pytest.approx(31 * scale, abs=0.3)
    assert year.width == pytest.approx(365 * scale, abs=0.3)
    assert (until.open_start, until.open_end) == (True, False)
    assert (since.open_start, since.open_end) == (False, True)
    assert until.x == timeline.LEFT
    assert since.x + since.width == pytest.approx(timeline.RIGHT, abs=0.2)


def test_what_lies_far_off_does_not_squeeze_the_rest_and_is_counted() -> None:
    things = [thing(n, f"2022-03-{n:02d}") for n in range(1, 29)] + [thing(99, "1962-10-22")]
    drawn = timeline.timeline(things, ALWAYS, 50)
    assert drawn is not None
    assert drawn.low.year == 2022
    assert drawn.outside >= 1


def test_undated_things_are_counted_and_never_placed() -> None:
    assert timeline.timeline([thing(1, None), thing(2, None)], ALWAYS, 50) is None
    drawn = timeline.timeline([thing(1, None), thing(2, "2022")], ALWAYS, 50)
    assert drawn is not None
    assert (drawn.undated, len(drawn.marks)) == (1, 1)


def test_a_time_asked_for_is_the_time_drawn() -> None:
    window = Interval(date(2022, 3, 1), date(2022, 3, 31))
    drawn = timeline.timeline([thing(1, "2022-03-14"), thing(2, "2022"), thing(3, "2021-01-01")], window, 50)
    assert drawn is not None
    assert (drawn.low, drawn.high, drawn.outside) == (*window, 1)
    assert [(m.open_start, m.open_end) for m in drawn.marks if m.id == "stm_2"] == [(True, True)]


@settings(deadline=None, max_examples=100)
@given(
    st.dictionaries(
        st.tuples(st.integers(1950, 2100), st.integers(1, 12)), st.integers(1, 10**6), min_size=2, max_size=80
    )
)
def test_bars_of_months_are_in_order_inside_and_whole(told: dict[tuple[int, int], int]) -> None:
    counts = [Month(f"{y:04d}-{m:02d}", n) for (y, m), n in sorted(told.items())]
    drawn = months(counts, lambda month: f"/time?from={month}")
    assert drawn is not None
    assert sum(b.number for b in drawn.bars) + drawn.earlier == sum(told.values())
    assert all(0 < b.height <= 84 and b.x >= 0 and b.x + b.width <= 960 for b in drawn.bars)
    assert [b.x for b in drawn.bars] == sorted(b.x for b in drawn.bars)
    assert len(drawn.bars) <= MOST
    assert drawn.earlier == 0
    assert {len(b.month) for b in drawn.bars} == {7 if drawn.unit == "month" else 4}
    assert all(b.href.endswith(b.month) for b in drawn.bars)


def test_a_long_time_is_drawn_by_year() -> None:
    counts = [Month("1938-09", 2), Month("1938-10", 3), Month("1962-10", 5), Month("2023-02", 7)]
    drawn = months(counts, lambda year: f"/time?from={year}&to={year}")
    assert drawn is not None
    assert [(b.month, b.number) for b in drawn.bars] == [("1938", 5), ("1962", 5), ("2023", 7)]
    assert (drawn.unit, drawn.top, drawn.earlier) == ("year", 7, 0)
    assert [tick.text for tick in drawn.ticks] == [str(year) for year in range(1940, 2030, 10)]
    longest = months([Month("1200-01", 4), *counts], str)
    assert longest is not None
    assert longest.earlier == 4


def test_one_month_is_no_picture() -> None:
    assert months([Month("2022-03", 5)], str) is None


def test_counts_keep_wider_dates_and_undated_apart() -> None:
    rows = [
        {"first": "2022-03", "last": "2022-03", "number": 2},
        {"first": "2022-03", "last": "2022-03", "number": 1},
        {"first": "2022-01", "last": "2022-12", "number": 4},
        {"first": None, "last": "2022-05", "number": 8},
        {"first": None, "last": None, "number": 16},
    ]
    found = counted(rows)
    assert (found.months, found.wider, found.undated, found.total) == ((Month("2022-03", 3),), 12, 16, 31)


def star(names: list[str], opened: int = 1) -> Network:
    ids = [f"per_{n}" for n in range(len(names))]
    knots = {i: Knot(i, "person", name, n < opened) for n, (i, name) in enumerate(zip(ids, names, strict=True))}
    lines = [Line(ids[0], i, (("warn", 2),), (("say", 1),), "/between") for i in ids[1:]]
    return Network(knots, lines, [Step(ids[0], ids[1:])], 0, [])


@settings(deadline=None, max_examples=25)
@given(st.lists(st.text("abcdefgh ", min_size=1, max_size=60), min_size=1, max_size=14))
def test_labels_of_a_graph_do_not_lie_on_each_other(names: list[str]) -> None:
    drawn = graph.picture(star(names))
    assert drawn is not None
    half = {p.knot.id: max(24.0, len(p.label) * graph.LETTER / 2 + 6) for p in drawn.points}
    for a, b in combinations(drawn.points, 2):
        apart = abs(a.y - b.y) >= graph.BOX - 2 or abs(a.x - b.x) >= half[a.knot.id] + half[b.knot.id] - 2
        assert apart, (a, b)
    assert all(0 <= p.x <= drawn.width and 0 <= p.y <= drawn.height for p in drawn.points)


def test_a_graph_is_drawn_the_same_twice_and_keeps_its_shape_when_it_grows() -> None:
    small = star(["Ann", "Bob", "Cyd", "Dan"])
    assert graph.picture(small) == graph.picture(small)
    more = {f"per_{n}": Knot(f"per_{n}", "person", f"New {n}", False) for n in range(10, 14)}
    lines = [*small.lines, *(Line("per_1", i, (("met", 1),), (), "/between") for i in more)]
    large = Network(small.knots | more, lines, [*small.steps, Step("per_1", list(more))], 0, [])
    one, other = (graph._places(network) for network in (small, large))
    assert {i: other[i] for i in one} == one


def test_an_empty_graph_is_no_picture() -> None:
    assert graph.picture(Network({}, [], [], 0, [])) is None


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(DAYS, st.integers(0, 900), st.text(max_size=120)), min_size=1, max_size=44))
def test_words_beside_marks_stay_inside_the_picture(told: list[tuple[date, int, str]]) -> None:
    things = [
        thing(n, edtf.to_edtf(Interval(low, low + timedelta(days=days))))._replace(speaker=name)
        for n, (low, days, name) in enumerate(told)
    ]
    drawn = timeline.timeline(things, ALWAYS, 50)
    assert drawn is not None
    for mark in (m for m in drawn.marks if m.label):
        wide = len(mark.label) * timeline.LETTER
        assert mark.label_x >= wide if mark.anchor == "end" else mark.label_x + wide <= timeline.WIDTH


def test_counts_of_dots_without_room_are_not_written_on_each_other() -> None:
    days = [date(2022, 3, 1) + timedelta(days=n // 20) for n in range(200)]
    things = [thing(n, "2021", day) for n, day in enumerate(days)]
    drawn = timeline.timeline(things, ALWAYS, 200)
    assert drawn is not None and drawn.more
    places = [more.x for more in drawn.more]
    assert all(b - a >= timeline.COUNT for a, b in pairwise(places))
    assert len(drawn.dots) + sum(int(more.text) for more in drawn.more) == 200


def test_what_is_not_joined_stands_beside_the_rest() -> None:
    ids = [f"per_{n}" for n in range(8)]
    knots = {i: Knot(i, "person", i, i in (ids[0], ids[4])) for i in ids}
    lines = [Line(one, other, (("met", 1),), (), "/") for one in (ids[0], ids[4]) for other in ids if _near(one, other)]
    steps = [Step(ids[0], ids[1:4]), Step(ids[4], ids[5:])]
    alone = graph.picture(Network({i: knots[i] for i in ids[:4]}, lines[:3], steps[:1], 0, []))
    both = graph.picture(Network(knots, lines, steps, 0, []))
    assert alone is not None and both is not None
    assert both.width < 3 * alone.width + 200
    assert max(p.x for p in both.points if p.knot.id in ids[:4]) < min(p.x for p in both.points if p.knot.id in ids[4:])


def _near(one: str, other: str) -> bool:
    return one != other and (one < "per_4") == (other < "per_4")
