"""Filters weighed on whole records: what remains of their reports, when they were, what they are about, who speaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from graphmodel.model.edtf import Verdict
from graphmodel.model.ids import fold
from graphmodel.query import verdicts
from graphmodel.query.about import NEAR, Topic
from graphmodel.query.asked import Asked
from graphmodel.query.directory import PEOPLE
from graphmodel.query.names import Parties
from graphmodel.query.records import Record, ReportRecord

_DEFAULT_STATUS = {"Statement": frozenset({"asserted"}), "Meeting": frozenset({"held"})}


class Weigher:
    """Weighs records for one question."""

    def __init__(self, asked: Asked, texts: Mapping[str, str]) -> None:
        self._asked = asked
        self._texts = texts
        self._topics = [Topic(words) for words in asked.words("about")]
        # What is the same for all records is looked up once: an answer may rest on thousands.
        day, since = (asked.values.dates.get(name) for name in ("as_of", "first_known_after"))
        self._known_by = day.latest if day else None
        self._known_after = since.latest if since else None
        self._retracted = asked.flag("retracted")
        self._articles = asked.parameters.get("document") if len(asked.spec.weigh) == 1 else None
        self._least = asked.values.numbers.get("min_confidence")
        self._statuses = frozenset(asked.words("status"))
        self._chosen = self._articles is not None or self._least is not None
        self._done: dict[tuple[str, ...], Record | None] = {}
        """Of records weighed already, since one may stand in several rows."""
        self._window = asked.window
        self._occasions = [
            (weigh, asked.occasions[name])
            for name, weigh in (("before", verdicts.before), ("after", verdicts.after)) if name in asked.occasions
        ]  # fmt: skip
        self._timed = bool(self._occasions) or self._window is not None
        self._by_parties = asked.wants_all or asked.flag("named") or any(map(_weighed, asked.parties.values()))

    def trimmed(self, record: Record) -> Record | None:
        """The record with the reports that may count at all: published by `as_of`, not retracted."""
        return _kept(record, self._known(record.reports))

    def weighed(self, record: Record, also: Sequence[Record] = ()) -> Record | None:
        """The record with the reports that count, its verdict and likeness; None where it is surely no answer. What it
        is about may be told by other records, `also`: "denied it" is about what the claim is about.
        """
        key = (record.id, *(other.id for other in also))
        if key not in self._done:
            self._done[key] = self._weighed(record, also)
        return self._done[key]

    def _weighed(self, record: Record, also: Sequence[Record]) -> Record | None:
        if self._known_after is not None and self._known_too_early(record, self._known_after):
            return None
        reports = self._known(record.reports)
        if self._chosen:
            reports = [r for r in reports if self._counts(r)]
        kept = _kept(record, self._of_status(record, reports))
        if kept is None or (self._by_parties and not self._parties_fit(kept)):
            return None
        verdict = self.verdict(kept)
        if verdict == "no":
            return None
        likeness = self._likeness(kept, also) if self._topics else None
        if likeness is not None and likeness < NEAR:
            return None
        return kept if verdict is None and likeness is None else kept._replace(verdict=verdict, likeness=likeness)

    def _likeness(self, kept: Record, also: Sequence[Record]) -> float:
        """How near the record comes to what is asked, or by their own words the others."""
        others = [r for other in also if (r := self.trimmed(other)) is not None]
        near = (t.near(kept, self._texts) for t in self._topics)
        return max(*near, *(t.near(other, {}) for t in self._topics for other in others), 0.0)

    def _known(self, reports: Iterable[ReportRecord]) -> list[ReportRecord]:
        stand = [r for r in reports if self._retracted or not r.retracted]
        if (day := self._known_by) is None:
            return stand
        return [r for r in stand if r.published_in.latest is not None and r.published_in.latest <= day]

    @staticmethod
    def _known_too_early(record: Record, day: date) -> bool:
        published = [r.published_in.latest for r in record.reports]
        return any(p is None or p <= day for p in published)

    def _counts(self, report: ReportRecord) -> bool:
        told = self._articles is None or report.article in self._articles
        return told and (self._least is None or (report.confidence or 0.0) >= self._least)

    def _of_status(self, record: Record, reports: list[ReportRecord]) -> list[ReportRecord]:
        wanted = self._statuses or _DEFAULT_STATUS[record.label]
        if "any" in wanted:
            return reports
        if self._asked.spec.exact_statuses:
            return reports if {r.status for r in reports} == wanted else []
        told = [r for r in reports if r.status in wanted]
        return reports if told and record.label == "Meeting" else told

    def _all_there(self, record: Record) -> bool:
        """Whether the record has all parties where all of several values are asked for."""
        asked = self._asked
        have = {i for ids in record.links.values() for i in ids}
        for name in asked.spec.all_of:
            parties = asked.parties.get(name)
            if parties and not all(have & member for group in parties.groups for member in group):
                return False
            if parties and parties.unnamed and not _has_unnamed(record, have):
                return False
            codes = asked.parameters.get(name) if asked.spec.params[name].type == "country" else None
            if codes and not set(codes) <= record.countries | have:
                return False
        return True

    def _parties_fit(self, record: Record) -> bool:
        if self._asked.wants_all and not self._all_there(record):
            return False
        if record.label != "Statement":
            return True
        asked, makers, addressees = self._asked, record.linked("MADE"), record.linked("ADDRESSED_TO")
        for name, ids in (("speaker", makers), ("addressee", addressees), ("target", record.linked("TARGETS"))):
            parties = asked.parties.get(name)
            if parties and any(len(g) > 1 for g in parties.groups) and not _met(parties, record, ids):
                return False
            if parties and parties.words and parties.empty and not _told(parties.words, record.fields.get(name)):
                return False
        return not asked.flag("named") or all(_all_people(record, ids) for ids in (makers, addressees))

    def verdict(self, record: Record) -> Verdict | None:
        """Where the record lies to all bounds of time that were given; None where none was."""
        if not self._timed:
            return None
        found = [verdicts.any_of(weigh(record, each) for each in several) for weigh, several in self._occasions]
        if self._window is not None:
            found.append(verdicts.within(record, self._window))
        return verdicts.all_of(found)


def _weighed(parties: Parties) -> bool:
    """Whether more is to be seen than that one of the parties is there, which the Cypher has tested."""
    return bool(parties.words) or any(len(group) > 1 for group in parties.groups)


def _has_unnamed(record: Record, ids: Iterable[str]) -> bool:
    return any("Source" in record.labels.get(i, ()) for i in ids)


def _met(parties: Parties, record: Record, ids: tuple[str, ...]) -> bool:
    """Whether those ids hold all members of a group, or an anonymous source where any counts."""
    return parties.met_by(ids) or (parties.unnamed and _has_unnamed(record, ids))


def _kept(record: Record, reports: list[ReportRecord]) -> Record | None:
    if len(reports) == len(record.reports):  # mostly, and copies cost
        return record if reports else None
    return record.with_reports(reports) if reports else None


def _all_people(record: Record, ids: tuple[str, ...]) -> bool:
    return bool(ids) and all(record.labels.get(i, frozenset()) & PEOPLE for i in ids)


def _told(words: tuple[str, ...], text: object) -> bool:
    have = set(fold(str(text or "")).split())
    return any(set(fold(w).split()) <= have for w in words if fold(w))
