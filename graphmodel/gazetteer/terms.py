"""When an office was held: tenures against a day or an interval."""

from __future__ import annotations

from datetime import date

from graphmodel.gazetteer.models import PersonEntry, Tenure
from graphmodel.model.edtf import Interval, Verdict, bounds

ALWAYS = Interval(None, None)


def held_on(tenure: Tenure, on: Interval) -> Verdict:
    """Whether the office was held in all of `on`: yes, no, or unknown where partial dates leave it open.

    A tenure without an end counts as lasting; one without a start can have begun at any time.
    """
    start, end = bounds(tenure.start), bounds(tenure.end)
    first = on.earliest or date.min
    last = on.latest or date.max
    if (end.latest and end.latest < first) or (start.earliest and start.earliest > last):
        return "no"
    begun = start.latest is not None and start.latest <= first
    lasting = tenure.end is None or (end.earliest is not None and end.earliest >= last)
    return "yes" if begun and lasting else "unknown"


def tenures_on(person: PersonEntry, on: Interval = ALWAYS) -> list[Tenure]:
    """The offices that a person surely held on `on`, else those that the dates allow; latest first."""
    rated = [(held_on(tenure, on), tenure) for tenure in person.tenures]
    sure = [tenure for verdict, tenure in rated if verdict == "yes"]
    chosen = sure or [tenure for verdict, tenure in rated if verdict == "unknown"]
    return sorted(chosen, key=lambda t: t.start or "", reverse=True)
