"""Questions in plain English, by rule: which named query and which parameters, shown so that they can be corrected."""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.errors import UsageError
from graphmodel.gazetteer import Gazetteer
from graphmodel.query.ask.about import about_of, topics_of, without_topic
from graphmodel.query.ask.left import left_of, too_wide
from graphmodel.query.ask.meetings import place_of, without_meetings
from graphmodel.query.ask.parties import is_mutual, parties_of
from graphmodel.query.ask.plain import plain as put_plainly
from graphmodel.query.ask.time import time_of
from graphmodel.query.ask.words import intent_of
from graphmodel.query.ask.years import in_year, own_year, without_year, year_of
from graphmodel.query.params import as_texts
from graphmodel.query.reading import Reads
from graphmodel.query.registry import default_registry
from graphmodel.query.result import QueryResult
from graphmodel.query.rows import Row
from graphmodel.query.runner import run

_SAID = frozenset({"statements_by", "said_at_meeting"})
_PLACED = frozenset({"who_met_whom", "meetings_at"})
_OF_A_DAY = frozenset({"officials_in_office", "known_as_of"})
"""Queries for which "on that day" means as of it."""
_OF_TALKS = re.compile(
    r"\b(?:of|about|on) (?=the (?:[a-z]+ ){0,2}(?:[A-Z][\w’'-]* ){1,4}(?:talks|meeting|summit|conference|call|visit)\b"
    r"|the (?:talks|meeting|summit|conference|call|visit) (?:in|between|of|with|on) [A-Z0-9]"
    r"|(?:[A-Z][\w’'-]* ){0,2}[A-Z][\w-]*['’]s? (?:[a-z]+ )?(?:talks|meeting|summit|conference|call|visit|trip)\b)"
)
_EITHER = re.compile(r"\b(?:before or after|after or before)\b.*")
"""What is asked of each row, not of which rows there are."""
_OF_THE_QUERY = frozenset({"act", "status", "kind"})
"""Parameters that a query which has none of them fixes by its kind."""
_POINTS_BACK = re.compile(r"^(?:\S+ ){1,4}(?P<what>that|this|it|him|her|them)$")
"""A word for something that was named before the question."""


class Understood(NamedTuple):
    """A question as it was understood; `left` are the words that were not."""

    query: str
    params: dict[str, list[str]]
    left: str


class Answer(NamedTuple):
    """A question as understood, and its rows."""

    understood: Understood
    result: QueryResult[Row]


def understand(question: str, gazetteer: Gazetteer | None = None, *, year: int | None = None) -> Understood | None:
    """The named query and the parameters that a question in English asks for, None where no rule knows.

    `year` is that of days which the question gives without one and with no other date.
    """
    plain = put_plainly(question)
    if year := own_year(plain) or year:
        plain = in_year(plain, year)
    undated = without_year(plain)
    for day in undated:
        plain = plain.replace(day, " ")
    either = _EITHER.search(plain)
    plain = plain[: either.start()].strip() if either else plain
    intent = intent_of(plain, without_topic(without_meetings(plain)))
    if intent is None:
        return None
    gazetteer = gazetteer or Gazetteer.default()
    query, params = intent.query, dict(intent.params)
    told, rest = time_of(_OF_TALKS.sub("at ", plain) if query == "contradictions" else plain, gazetteer, query)
    if query in _SAID and {"before", "after"} <= told.keys():
        query = "statements_between_meetings"
    if query in _PLACED and (place := place_of(rest, gazetteer))[0]:
        (params["place"], rest), query = place, "meetings_at"
    declared = default_registry().get(query).params
    about, rest = about_of(rest, query) if "about" in declared else (None, rest)
    parties, used = parties_of(rest, gazetteer, query)
    params |= {**parties, **_of_a_day(query, told), **({"about": topics_of(about)} if about else {})}
    if query == "meetings_at" and not params.keys() & {"place", "kind"}:
        query = "who_met_whom"  # without votes
    if query == "statements_by" and is_mutual(rest, params):
        query, (sides, used) = "timeline", parties_of(rest, gazetteer, "timeline")
        params = {**{k: v for k, v in params.items() if k not in parties}, **sides}
    if query == "statements_by" and "meeting" in params and not parties:
        query = "said_at_meeting"
    if query == "joint_statements" and len(params.get("speaker", [])) > 1:
        params["speaker"] = [" and ".join(params["speaker"])]
    for name in reversed(used):
        rest = f"{rest[: name.start]} {rest[name.end :]}"
    back = _POINTS_BACK.search(plain)
    open_words = [*([either[0]] if either else []), *([back["what"]] if back else []), *undated]
    declared_params = _declared(query, params)
    lost = [" ".join([k, *v]) for k, v in params.items() if k not in declared_params and k not in _OF_THE_QUERY]
    return Understood(query, declared_params, " ".join([left_of(rest), *lost, *open_words]).strip())


def _declared(query: str, params: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: value for name, value in params.items() if name in default_registry().get(query).params}


def _of_a_day(query: str, told: dict[str, list[str]]) -> dict[str, list[str]]:
    if query not in _OF_A_DAY or told.keys() & {"as_of", "first_known_after"}:
        return told
    if query == "known_as_of" and "to" in told and "from" not in told:
        return {**{key: value for key, value in told.items() if key != "to"}, "as_of": told["to"]}
    if told.get("from") != told.get("to"):
        return told
    day = told.get("to", [""])[0]
    rest = {key: value for key, value in told.items() if key not in ("from", "to")}
    return {**rest, "as_of": [day]} if day.count("-") == 2 else told


def understood(question: str, *, year: int | None = None) -> Understood:
    """The same as `understand`, for questions as they come from outside.

    Raises:
        UsageError: no rule knows what is asked, nothing that narrows it is understood, or it is no text.
    """
    text = as_texts("question", question)[0]
    found = understand(text, year=year)
    if found is None:
        raise UsageError("the question is not understood; `graphmodel queries` lists what can be asked.")
    if too_wide(found.params, found.left) and (year or not _open_days(text)):
        raise UsageError(
            f"understood as the query {found.query}, but not {found.left!r}: without it the answer would be about "
            "everything. Name a person, country, topic, meeting or date in other words, or ask the query itself."
        )
    return found


def answer(store: Reads, meant: Understood) -> Answer:
    """The rows that a question asks for.

    Raises:
        UsageError: a value cannot be meant.
        AmbiguousName: a name or meeting in the question could be several.
    """
    return Answer(meant, run(store, meant.query, meant.params))


def _open_days(question: str) -> list[str]:
    """Days whose year the question does not tell."""
    return without_year(question) if own_year(question) is None else []


def dated(store: Reads, question: str, meant: Understood) -> Understood:
    """What a question means, understood anew with the year in which the articles appeared where it gives days without
    one.

    Raises:
        UsageError: such a day can be of several years.
    """
    open_days = _open_days(question)
    return understood(question, year=year_of(store, open_days)) if open_days else meant


def ask(store: Reads, question: str) -> Answer:
    """Understand a question in English and answer it with a named query. Days without a year are of that in which the
    articles appeared.

    Raises:
        UsageError: no rule knows what is asked, a value cannot be meant, or a day can be of several years.
        AmbiguousName: a name or meeting in the question could be several.
    """
    return answer(store, dated(store, question, understood(question)))
