"""Named queries that give meetings, pairs and tables, as functions with typed parameters and rows.

Made from the headers of `cypher/queries/*.cypher` by `python -m graphmodel.query.signatures`.
"""
# fmt: off

from __future__ import annotations

from typing import Literal

from graphmodel.query import rows
from graphmodel.query import table_rows as tables
from graphmodel.query.result import QueryResult
from graphmodel.query.typed_values import Acts, Asking, Day, Kinds, Statuses, Texts


class TableQueries(Asking):
    """Part of `graphmodel.query.typed.Queries`."""

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
