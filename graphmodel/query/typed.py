"""Every named query as a function with typed parameters and rows: `graph.queries.who_met_whom(speaker_country="USA")`.

Made from the headers of `cypher/queries/*.cypher` by `python -m graphmodel.query.signatures`.
"""
# fmt: off

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from graphmodel.model.vocab import Act, MeetingKind
from graphmodel.query import rows
from graphmodel.query import table_rows as tables
from graphmodel.query.result import QueryResult

Texts = str | Sequence[str] | None
"""One text or several, any of which; None where the filter is not given."""
Acts = Act | Sequence[Act] | None
Status = Literal["asserted", "held", "planned", "cancelled", "refuted", "hypothetical", "any"]
Statuses = Status | Sequence[Status] | None
Kinds = MeetingKind | Sequence[MeetingKind] | None
Day = str | date | None
"""A day, or EDTF for something coarser: "2022", "2022-03", "2022-03-14"."""


class Queries:
    """The named queries of one graph. Each function takes the filters that docs/queries.md explains, by name alone, and
    returns a list of pydantic rows whose `notes` say what else to know and whose `to_pandas()` is a table.

    Every function raises UsageError for a value of the wrong form, AmbiguousName where a name could mean several.
    `from_` is the filter `from`, which Python keeps for itself.
    """

    def __init__(self, ask: Callable[[str, Mapping[str, Any]], QueryResult[Any]]) -> None:
        """`ask` runs the query of that name with those parameters."""
        self._ask = ask

    def _rows(self, name: str, given: dict[str, Any]) -> QueryResult[Any]:
        del given["self"]
        return self._ask(name, {key.rstrip("_"): value for key, value in given.items() if value is not None})

    def act_profile(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[tables.ActProfileRow]:
        """What kinds of acts a party's statements are: each act with how many, from when to when, and the reports.
        Cannot tell: What was said and not reported.
        """
        return self._rows("act_profile", locals())

    def anonymous_statements(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """What anonymous sources said, with how each article describes them. Cannot tell: Whether two anonymous sources
        are one: each article's are kept apart.
        """
        return self._rows("anonymous_statements", locals())

    def answers(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementPairRow]:
        """Statements and what answered them: left is the answer, right what it answers. Cannot tell: Answers given
        without words.
        """
        return self._rows("answers", locals())

    def attribution_chain(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.ChainRow]:
        """Through whom a statement is known: the speaker first, then each who tells it further. The article's own
        outlet is left out. Cannot tell: Who told the last link; an article may keep silent on that.
        """
        return self._rows("attribution_chain", locals())

    def co_attendance(
        self, *, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, meeting: Texts = None, before: Texts = None, after: Texts = None,
        from_: Day = None, to: Day = None, as_of: Day = None, first_known_after: Day = None, document: Texts = None,
        status: Statuses = None, retracted: bool | None = None, min_confidence: float | None = None,
        limit: int | None = None
    ) -> QueryResult[tables.CoAttendanceRow]:
        """Who took part in meetings together: each pair of people with how many meetings, from when to when, and the
        reports. Cannot tell: Whether two who attended the same conference spoke with each other.
        """
        return self._rows("co_attendance", locals())

    def contradictions(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        min_confidence: float | None = None, limit: int | None = None,
        noted_by: Literal["article", "comparison"] | None = None
    ) -> QueryResult[rows.PairRow]:
        """Statements that contradict each other, and reports of one meeting or statement that disagree: on who took
        part, where, when, or on what was said. Cannot tell: Which side is right.
        """
        return self._rows("contradictions", locals())

    def expert_statements(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """What named persons said who held no office at the time: scholars, analysts, former officials. Cannot tell:
        Offices that neither the articles nor the gazetteer tell of.
        """
        return self._rows("expert_statements", locals())

    def joint_statements(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Statements made by two or more parties together; several speakers mean all of them. Cannot tell: Whether
        parties who said the same apart had agreed on it.
        """
        return self._rows("joint_statements", locals())

    def known_as_of(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """What was known on a day: statements that articles published by as_of report, or that became known only after
        first_known_after. Cannot tell: What was known to people who did not read the loaded articles.
        """
        return self._rows("known_as_of", locals())

    def meetings_at(
        self, *, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, meeting: Texts = None, before: Texts = None, after: Texts = None,
        from_: Day = None, to: Day = None, as_of: Day = None, first_known_after: Day = None, document: Texts = None,
        status: Statuses = None, retracted: bool | None = None, min_confidence: float | None = None,
        limit: int | None = None, kind: Kinds = None, place: Texts = None
    ) -> QueryResult[rows.MeetingRow]:
        """All meetings, votes included, with kind and place, by date. Cannot tell: Meetings whose place no article
        gives.
        """
        return self._rows("meetings_at", locals())

    def officials_in_office(
        self, *, speaker: Texts = None, speaker_country: Texts = None, from_: Day = None, to: Day = None,
        as_of: Day = None, limit: int | None = None
    ) -> QueryResult[rows.OfficialRow]:
        """Who held which office on a day (as_of) or in a period (from, to), as far as articles or the gazetteer tell;
        one row a person. Cannot tell: Officials whom no loaded article names; whether an office that an article gave
        was still held much later.
        """
        return self._rows("officials_in_office", locals())

    def planned_and_held(
        self, *, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, meeting: Texts = None, before: Texts = None, after: Texts = None,
        from_: Day = None, to: Day = None, as_of: Day = None, first_known_after: Day = None, document: Texts = None,
        status: Statuses = None, retracted: bool | None = None, min_confidence: float | None = None,
        limit: int | None = None
    ) -> QueryResult[rows.MeetingRow]:
        """Meetings that were told as planned. status=planned: only as planned; status=planned and status=held: planned
        by one report, held by another. Cannot tell: Whether a planned meeting took place that no article tells of
        again.
        """
        return self._rows("planned_and_held", locals())

    def planned_statements(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """What somebody was expected to say, or might say: statements told only as plans or suppositions. Cannot tell:
        Whether it was said as planned.
        """
        return self._rows("planned_statements", locals())

    def promises(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[tables.PromisesRow]:
        """Promises, offers and agreements, each with what its maker said later on the same topic: what became of them,
        as far as words tell. Cannot tell: Whether a promise was kept by deeds.
        """
        return self._rows("promises", locals())

    def refuted_reports(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, document: Texts = None,
        about: Texts = None, from_: Day = None, to: Day = None, before: Texts = None, after: Texts = None,
        as_of: Day = None, first_known_after: Day = None, status: Statuses = None, retracted: bool | None = None,
        min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow | rows.MeetingRow]:
        """Reports of statements and meetings that an article itself calls wrong. A denial by one party is no
        refutation. Cannot tell: Which reports are wrong without any article saying so.
        """
        return self._rows("refuted_reports", locals())

    def relied_on_sources(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[tables.ReliedOnSourcesRow]:
        """Through whom statements are known: outlets, officials and anonymous sources who tell what others said, the
        most relied on first. Cannot tell: Sources that an article does not name or describe.
        """
        return self._rows("relied_on_sources", locals())

    def repeated(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementPairRow]:
        """Statements that repeat an earlier one: left the later, right the earlier. Cannot tell: Repetitions in words
        too different to be seen as such.
        """
        return self._rows("repeated", locals())

    def said_at_meeting(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """What was said at a meeting, by anybody, as reports tell it. Cannot tell: Whether something said on the same
        day was said at the meeting, where no article says so.
        """
        return self._rows("said_at_meeting", locals())

    def said_before_meeting(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[tables.SaidBeforeMeetingRow]:
        """What an article itself says came before or after a meeting, whatever the dates are. Cannot tell: What came
        before a meeting by its date alone; who_warned_whom and statements_by with `before` do.
        """
        return self._rows("said_before_meeting", locals())

    def said_first(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Who said it first: statements on a topic in the order in which they became known, the earliest first. Cannot
        tell: Who said it before any loaded article was published.
        """
        return self._rows("said_first", locals())

    def same_act(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Statements with all their reports, those first that two or more articles report: one act, however often it is
        told. Cannot tell: Whether two reports that were kept apart are one act after all; `graphmodel judgements` shows
        what was weighed.
        """
        return self._rows("same_act", locals())

    def silent_parties(
        self, *, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, meeting: Texts = None, before: Texts = None, after: Texts = None,
        from_: Day = None, to: Day = None, as_of: Day = None, first_known_after: Day = None, document: Texts = None,
        status: Statuses = None, retracted: bool | None = None, min_confidence: float | None = None,
        limit: int | None = None
    ) -> QueryResult[tables.SilentPartiesRow]:
        """Countries that took part in a meeting at which no loaded article has them say anything. Cannot tell: What was
        said and not reported.
        """
        return self._rows("silent_parties", locals())

    def single_source_claims(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Statements that rest on one article alone and reach it through an anonymous source. Cannot tell: Whether two
        articles draw on one and the same source.
        """
        return self._rows("single_source_claims", locals())

    def spokespeople(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[tables.SpokespeopleRow]:
        """Who speaks for a country, or on a topic: every speaker with how many statements, from when to when, and the
        reports. Cannot tell: Who was authorised to speak.
        """
        return self._rows("spokespeople", locals())

    def statements_between_meetings(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """What was said after one meeting and before another; give both after and before. Cannot tell: The order of
        things on one and the same day, where no article tells it.
        """
        return self._rows("statements_between_meetings", locals())

    def statements_by(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """What somebody said: statements of every act, by date. Cannot tell: What was said without being reported; an
        article's own words are nobody's statement.
        """
        return self._rows("statements_by", locals())

    def timeline(
        self, *, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, act: Acts = None, about: Texts = None, before: Texts = None,
        after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None, first_known_after: Day = None,
        document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow | rows.MeetingRow]:
        """Meetings between two parties and what they said to or about each other, by date, undated last; planned ones
        count. Cannot tell: Contacts that no loaded article reports.
        """
        return self._rows("timeline", locals())

    def topics_of(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[tables.TopicsOfRow]:
        """What statements are about: each topic with how many statements, from when to when, and the reports. Cannot
        tell: Topics in words that occur once only may stand apart from their like.
        """
        return self._rows("topics_of", locals())

    def unanswered_accusations(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Accusations and condemnations that no loaded article shows to be denied, contradicted or answered. Cannot
        tell: Answers that no loaded article reports.
        """
        return self._rows("unanswered_accusations", locals())

    def uncertain_dates(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Statements whose date is inferred or not known to the day, with the basis of the date. Cannot tell: The true
        day.
        """
        return self._rows("uncertain_dates", locals())

    def undated_statements(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Statements for which the text gives no date. Cannot tell: When they were made; the article's own date is only
        the last day on which they can have been.
        """
        return self._rows("undated_statements", locals())

    def who_accused_whom(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Accusations and condemnations: who made them, against whom or what (target), to whom, by date. Cannot tell:
        Whether the accusation is true.
        """
        return self._rows("who_accused_whom", locals())

    def who_demanded_what(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Demands, appeals, requests and proposals: who made them and to whom, by date. Cannot tell: What was asked for
        behind closed doors.
        """
        return self._rows("who_demanded_what", locals())

    def who_denied_what(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementPairRow]:
        """Denials and the claims that they deny: left is the denial, right the claim. Cannot tell: What a denial denies
        that answers a claim no loaded article reports.
        """
        return self._rows("who_denied_what", locals())

    def who_met_whom(
        self, *, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, meeting: Texts = None, before: Texts = None, after: Texts = None,
        from_: Day = None, to: Day = None, as_of: Day = None, first_known_after: Day = None, document: Texts = None,
        status: Statuses = None, retracted: bool | None = None, min_confidence: float | None = None,
        limit: int | None = None
    ) -> QueryResult[rows.MeetingRow]:
        """Meetings and who took part, by date; votes in a body are left out. Cannot tell: Who else was in the room;
        articles name the leading people.
        """
        return self._rows("who_met_whom", locals())

    def who_shifted(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[tables.WhoShiftedRow]:
        """What one party said on a topic at different times with different acts: the earlier and the later statement
        side by side. Cannot tell: Whether a new tone is a new position; undated statements are left out.
        """
        return self._rows("who_shifted", locals())

    def who_supported_whom(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Support and agreement: who backed, endorsed, praised or agreed with whom, by date. Cannot tell: Support by
        deeds alone; a deed is no statement.
        """
        return self._rows("who_supported_whom", locals())

    def who_warned_whom(
        self, *, act: Acts = None, speaker: Texts = None, speaker_country: Texts = None, addressee: Texts = None,
        addressee_country: Texts = None, target: Texts = None, about: Texts = None, meeting: Texts = None,
        before: Texts = None, after: Texts = None, from_: Day = None, to: Day = None, as_of: Day = None,
        first_known_after: Day = None, document: Texts = None, status: Statuses = None, retracted: bool | None = None,
        named: bool | None = None, min_confidence: float | None = None, limit: int | None = None
    ) -> QueryResult[rows.StatementRow]:
        """Warnings and threats: who gave them, to whom, about what, by date. Cannot tell: Whether a warning that no
        article reports was given; what a party only talked about was warned of is its target, not its addressee.
        """
        return self._rows("who_warned_whom", locals())
