"""Bounds of time in Cypher leave out nothing that the verdicts on the rows would keep."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from graphmodel.model import edtf
from graphmodel.model.edtf import Interval
from graphmodel.query import verdicts
from graphmodel.query.bounds import Bounds, bounds_of, widened
from graphmodel.query.compose import finds_weighed
from graphmodel.query.records import Record, ReportRecord
from graphmodel.query.registry import default_registry

from .composing import compose

DAY = date(2016, 9, 12)
WHEN = [None, "2016", "2016-09", "2016-08/2016-09-11", "../2016-09-12", "2016-09-13/..", *map(str, (
    DAY - timedelta(1), DAY, DAY + timedelta(1)
))]  # fmt: skip


def meeting(when: str | None, name: str = "m") -> Record:
    return Record(name, "Meeting", {}, edtf.bounds(when))


def statements(links: dict[str, tuple[str, ...]]) -> list[Record]:
    """Statements of all dates, as articles of several days tell them."""
    made = []
    for when, published in product(WHEN, (None, "2016-09-01", "2016-09-12", "2016-10?")):
        report = ReportRecord(
            "r", None, "a", "a.txt", 0, 1, "q", "direct", (), 1.0, "asserted", "{}", published,
            edtf.bounds(published), None, False,
        )  # fmt: skip
        made.append(Record("s", "Statement", {}, edtf.bounds(when), (report,), links))
    return made


def left_out(record: Record, bounds: Bounds) -> bool:
    """What the sections of the fragments leave out, told or not."""
    (first, last), told = record.when, record.links
    return any(
        (name == "time_before" and first and first > day and "BEFORE" not in told)
        or (name == "time_after" and last and last < day and "AFTER" not in told)
        or (name == "time_from" and last and last < day)
        or (name == "time_to" and first and first > day)
        for name, day in bounds.items()
    )


@pytest.mark.parametrize("edge", ["", "BEFORE", "AFTER", "MADE_AT"])
@pytest.mark.parametrize("other", [None, "2016-09-12", "2015", "2017-01-01/2017-01-03"])
def test_whatever_is_left_out_is_surely_no_answer(edge: str, other: str | None) -> None:
    occasions = [[meeting("2016-09-12")], [meeting(other, "n"), meeting("2016-09", "o")]]
    for record in statements({edge: ("m",)} if edge else {}):
        for name, weigh in (("before", verdicts.before), ("after", verdicts.after)):
            for chosen in (occasions, occasions[:1]):
                if left_out(record, bounds_of({name: chosen}, None)):
                    assert verdicts.any_of(weigh(record, each) for each in chosen) == "no"


@pytest.mark.parametrize("window", [Interval(DAY, None), Interval(None, DAY), Interval(DAY, DAY)])
def test_so_it_is_with_days(window: Interval) -> None:
    outside = [record for record in statements({}) if left_out(record, bounds_of({}, window))]
    assert outside and all(verdicts.within(record, window) == "no" for record in outside)


def test_bounds_are_the_widest_of_all_that_is_meant() -> None:
    both = [[meeting("2016-09-12")], [meeting("2016-11", "n")]]
    assert bounds_of({"before": both, "after": both}, None) == {"time_before": date(2016, 11, 30), "time_after": DAY}
    assert bounds_of({"before": [[meeting(None)], *both], "after": both[1:]}, None) == {"time_after": date(2016, 11, 1)}
    assert bounds_of({}, Interval(None, DAY)) == {"time_to": DAY}
    later = {"time_before": date(2017, 1, 1), "time_after": date(2017, 1, 1)}
    assert widened(later, {"time_before": DAY, "time_after": DAY, "time_to": DAY}) == {
        "time_before": date(2017, 1, 1),
        "time_after": DAY,
    }


def test_only_what_is_weighed_by_itself_is_left_out_where_it_is_found() -> None:
    left_to_rows = {spec.name for spec in default_registry() if not finds_weighed(spec.cypher, spec.weigh)}
    assert left_to_rows == {"contradictions", "who_shifted"}  # weighed on two sides; put together and taken apart
    assert not finds_weighed("//+ statements\nMATCH (s)-->(t:Statement)\nRETURN t.id AS later", ("later",))
    assert not finds_weighed("//+ statements\nRETURN s.id AS statement LIMIT 5", ("statement",))
    assert finds_weighed("//+ meetings\nRETURN DISTINCT m.id AS meeting", ("meeting",))


@pytest.mark.parametrize("query", ["who_warned_whom", "meetings_at", "timeline"])
def test_bounds_stand_in_every_part_of_a_text(query: str) -> None:
    spec = default_registry().get(query)
    for name in ("time_before", "time_after", "time_from", "time_to"):
        for text in compose(spec.cypher, {"speaker_country", "addressee_country", name}, apart=True):
            assert f"${name}" in text
