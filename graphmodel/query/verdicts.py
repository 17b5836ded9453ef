"""When things were, for filters: yes, unknown, or surely not. Pure functions over records; dates as in `model.edtf`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from graphmodel.model import edtf
from graphmodel.model.edtf import Interval, Verdict
from graphmodel.query.records import Record, ReportRecord

_UNSURE = "?~%"
_HAPPENED = frozenset({"asserted", "held"})


def known_by(report: ReportRecord) -> date | None:
    """The last day on which what the report tells as done can have happened: its article's, where that day is sure."""
    if report.status not in _HAPPENED or not report.published or report.published.endswith(tuple(_UNSURE)):
        return None
    return report.published_in.latest


def bounded(record: Record) -> Interval:
    """The record's days, ended by the first publication that tells of it as done: nothing is reported before it
    happens.
    """
    days = [d for d in map(known_by, record.reports) if d]
    if not days:
        return record.when
    first = min(days)
    if record.when.earliest and record.when.earliest > first:
        return record.when
    return Interval(record.when.earliest, min(first, record.when.latest or first))


def _one_before(record: Record, meeting: Record) -> Verdict:
    if meeting.id in record.linked("MADE_AT"):
        return "no"
    if meeting.id in record.linked("BEFORE"):
        return "yes"
    if meeting.id in record.linked("AFTER"):
        return "no"
    return edtf.before(bounded(record), meeting.when)


def _one_after(record: Record, meeting: Record) -> Verdict:
    if meeting.id in record.linked("MADE_AT") or meeting.id in record.linked("BEFORE"):
        return "no"
    if meeting.id in record.linked("AFTER"):
        return "yes"
    return edtf.before(meeting.when, bounded(record))


def _any(verdicts: Iterable[Verdict]) -> Verdict:
    """Yes when one is, no when all are."""
    found = set(verdicts)
    return "yes" if "yes" in found else "unknown" if "unknown" in found else "no"


def before(record: Record, meetings: Iterable[Record]) -> Verdict:
    """Whether the record came before any of the meetings; what was said at a meeting did not, what an article says
    goes first.
    """
    return _any(_one_before(record, meeting) for meeting in meetings if meeting.id != record.id)


def after(record: Record, meetings: Iterable[Record]) -> Verdict:
    """Whether the record came after any of the meetings."""
    return _any(_one_after(record, meeting) for meeting in meetings if meeting.id != record.id)


def within(record: Record, window: Interval) -> Verdict:
    """Whether the record lies inside the window. A wholly undated one is never surely inside."""
    if record.when == Interval(None, None):
        outside = edtf.within(bounded(record), window) == "no"
        return "no" if outside else "unknown"
    return edtf.within(bounded(record), window)


def all_of(verdicts: Iterable[Verdict]) -> Verdict | None:
    """No when one is, unknown when one is, else yes; None for none."""
    found = set(verdicts)
    if not found:
        return None
    return "no" if "no" in found else "unknown" if "unknown" in found else "yes"
