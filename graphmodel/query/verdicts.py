"""When things were, for filters: yes, unknown, or surely not. Pure functions over records; dates as in `model.edtf`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from graphmodel.model import edtf
from graphmodel.model.edtf import Interval, Verdict
from graphmodel.query.records import Record, ReportRecord

_UNSURE = tuple("?~%")
_HAPPENED = frozenset({"asserted", "held"})


def known_by(report: ReportRecord) -> date | None:
    """The last day on which what the report tells as done can have happened: its article's, where that day is sure."""
    if report.status not in _HAPPENED or not report.published or report.published.endswith(_UNSURE):
        return None
    return report.published_in.latest


def bounded(record: Record) -> Interval:
    """The record's days, ended by the first publication that tells of it as done: nothing is reported before it
    happens.
    """
    first = min(filter(None, map(known_by, record.reports)), default=None)
    if first is None:
        return record.when
    if record.when.earliest and record.when.earliest > first:
        return record.when
    return Interval(record.when.earliest, min(first, record.when.latest or first))


def _told(record: Record, occasion: Sequence[Record]) -> Verdict | None:
    """Whether an article says that the record came before the meeting; None where none does."""
    ids = {meeting.id for meeting in occasion}
    if record.id in ids:
        return "no"
    if not record.links:  # as of most
        return None
    if ids & set(record.linked("MADE_AT")):
        return "no"
    return "yes" if ids & set(record.linked("BEFORE")) else "no" if ids & set(record.linked("AFTER")) else None


def before(record: Record, occasion: Sequence[Record]) -> Verdict:
    """Whether the record came before a meeting, given as all records that may be that one meeting.

    What was said at it did not; what an article says goes before dates.
    """
    days = bounded(record)
    return _told(record, occasion) or _sure(edtf.before(days, meeting.when) for meeting in occasion)


def after(record: Record, occasion: Sequence[Record]) -> Verdict:
    """Whether the record came after a meeting."""
    ids = {meeting.id for meeting in occasion}
    if ids & {record.id, *record.linked("MADE_AT"), *record.linked("BEFORE")}:
        return "no"
    if ids & set(record.linked("AFTER")):
        return "yes"
    days = bounded(record)
    return _sure(edtf.before(meeting.when, days) for meeting in occasion)


def _sure(verdicts: Iterable[Verdict]) -> Verdict:
    """What the dates of several records of one meeting say together: whatever any of them makes sure."""
    found = set(verdicts) - {"unknown"}
    return found.pop() if len(found) == 1 else "unknown"


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Yes when one is, no when all are."""
    found = set(verdicts)
    return "yes" if "yes" in found else "unknown" if "unknown" in found else "no"


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
