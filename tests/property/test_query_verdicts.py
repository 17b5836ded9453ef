from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.model import edtf
from graphmodel.model.edtf import Interval
from graphmodel.query import verdicts
from graphmodel.query.records import Record, ReportRecord

DAYS = st.dates(date(2019, 1, 1), date(2019, 3, 1))
FEW = st.integers(0, 40).map(lambda n: timedelta(days=n))


@st.composite
def told(draw: st.DrawFn, truth: date) -> Interval:
    """Days that a report may give for something that happened on `truth`: they hold it, or say nothing."""
    low = truth - draw(FEW) if draw(st.booleans()) else None
    high = truth + draw(FEW) if draw(st.booleans()) else None
    return Interval(low, high)


def _published(day: date) -> ReportRecord:
    on = Interval(day, day)
    return ReportRecord(
        "r", None, "a", "a.txt", 0, 1, "q", None, (), None, "asserted", "{}", day.isoformat(), on, None, False
    )


@settings(max_examples=1000, deadline=None)
@given(st.data(), DAYS, DAYS, FEW)
def test_a_sure_verdict_is_never_wrong(data: st.DataObject, said: date, met: date, later: timedelta) -> None:
    statement = Record("s", "Statement", {}, data.draw(told(said)), (_published(said + later),))
    meeting = Record("m", "Meeting", {}, data.draw(told(met)))
    before, after = verdicts.before(statement, [meeting]), verdicts.after(statement, [meeting])
    assert (before == "yes") <= (said < met)
    assert (before == "no") <= (said >= met)
    assert (after == "yes") <= (said > met)
    assert (before, after) != ("yes", "yes")


@settings(max_examples=1000, deadline=None)
@given(st.data(), DAYS, DAYS, FEW)
def test_what_lies_in_a_window_is_never_left_out(data: st.DataObject, said: date, low: date, length: timedelta) -> None:
    statement = Record("s", "Statement", {}, data.draw(told(said)))
    verdict = verdicts.within(statement, Interval(low, low + length))
    inside = low <= said <= low + length
    assert (verdict == "no") <= (not inside)
    assert (verdict == "yes") <= inside


@settings(max_examples=300, deadline=None)
@given(st.data(), DAYS, DAYS)
def test_knowing_the_day_better_never_flips_a_sure_verdict(data: st.DataObject, said: date, met: date) -> None:
    vague, exact = data.draw(told(said)), Interval(said, said)
    meeting = Record("m", "Meeting", {}, data.draw(told(met)))
    first = verdicts.before(Record("s", "Statement", {}, vague), [meeting])
    then = verdicts.before(Record("s", "Statement", {}, exact), [meeting])
    assert first in ("unknown", then)
    assert edtf.within(exact, vague) == "yes"
