from __future__ import annotations

from datetime import date

import pytest

from graphmodel.model import edtf
from graphmodel.query import verdicts
from graphmodel.query.records import Record, ReportRecord


def report(published: str | None, status: str = "asserted") -> ReportRecord:
    days = edtf.bounds(published)
    return ReportRecord(
        "r", None, "a", "a.txt", 0, 1, "q", "direct", (), 1.0, status, "{}", published, days, None, False
    )


def record(when: str | None, *reports: ReportRecord, **links: str) -> Record:
    return Record("s", "Statement", {}, edtf.bounds(when), reports, {k: (v,) for k, v in links.items()})


MEETING = Record("m", "Meeting", {}, edtf.bounds("2019-05-04"))


@pytest.mark.parametrize(
    ("statement", "before", "after"),
    [
        (record("2019-05-03"), "yes", "no"),
        (record("2019-05-04"), "unknown", "unknown"),
        (record("2019-05-05"), "no", "yes"),
        (record("2019-05"), "unknown", "unknown"),
        (record("2019-04"), "yes", "no"),
        (record(None), "unknown", "unknown"),
        (record("2019-05-04", MADE_AT="m"), "no", "no"),
        (record("2019-05-05", BEFORE="m"), "yes", "no"),
        (record("2019-05-01", AFTER="m"), "no", "yes"),
        (record(None, report("2019-05-01")), "yes", "no"),
        (record(None, report("2019-05-01?")), "unknown", "unknown"),
        (record(None, report("2019-05-01", "planned")), "unknown", "unknown"),
        (record("2019-05", report("2019-05-02"), report("2019-06-01")), "yes", "no"),
        (record("2019-06", report("2019-05-02")), "no", "yes"),
    ],
)
def test_before_and_after_a_meeting(statement: Record, before: str, after: str) -> None:
    assert verdicts.before(statement, [MEETING]) == before
    assert verdicts.after(statement, [MEETING]) == after


def test_of_several_meetings_one_is_enough() -> None:
    later = Record("n", "Meeting", {}, edtf.bounds("2019-06-01"))
    said = record("2019-05-20")
    assert verdicts.any_of(verdicts.before(said, [m]) for m in (MEETING, later)) == "yes"
    assert verdicts.any_of(verdicts.after(said, [m]) for m in (MEETING, later)) == "yes"
    assert verdicts.any_of(["no", "unknown"]) == "unknown"
    assert verdicts.any_of(["no", "no"]) == "no"


def test_several_records_of_one_meeting_tell_together() -> None:
    undated = Record("n", "Meeting", {}, edtf.bounds(None))
    both = [MEETING, undated]
    assert verdicts.before(record("2019-05-03"), both) == "yes"
    assert verdicts.before(record("2019-05-03", MADE_AT="n"), both) == "no"
    assert verdicts.before(record(None, BEFORE="n"), both) == "yes"
    assert verdicts.after(record(None, AFTER="n"), both) == "yes"
    assert (
        verdicts.before(record("2019-05-20"), [MEETING, Record("o", "Meeting", {}, edtf.bounds("2019-05-29"))])
        == "unknown"
    )


@pytest.mark.parametrize(
    ("when", "verdict"),
    [
        ("2019-05-04", "yes"),
        ("2019-05", "unknown"),
        ("2019-05-09", "no"),
        (None, "unknown"),
        ("2019-05-02/2019-05-04", "unknown"),
    ],
)
def test_within_a_window(when: str | None, verdict: str) -> None:
    assert verdicts.within(record(when), edtf.Interval(date(2019, 5, 3), date(2019, 5, 7))) == verdict


def test_what_was_published_before_the_window_lies_outside() -> None:
    window = edtf.Interval(date(2019, 5, 3), date(2019, 5, 7))
    assert verdicts.within(record(None, report("2019-05-01")), window) == "no"
    assert verdicts.within(record(None, report("2019-05-05")), window) == "unknown"


def test_all_bounds_must_hold() -> None:
    assert verdicts.all_of(["yes", "unknown"]) == "unknown"
    assert verdicts.all_of(["unknown", "no"]) == "no"
    assert verdicts.all_of(["yes"]) == "yes"
    assert verdicts.all_of([]) is None
