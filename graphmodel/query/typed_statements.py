"""Named queries that give statements, as functions with typed parameters and rows.

Made from the headers of `cypher/queries/*.cypher` by `python -m graphmodel.query.signatures`.
"""
# fmt: off

from __future__ import annotations

from graphmodel.query import rows
from graphmodel.query.result import QueryResult
from graphmodel.query.typed_values import Acts, Asking, Day, Statuses, Texts


class StatementQueries(Asking):
    """Part of `graphmodel.query.typed.Queries`."""

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
