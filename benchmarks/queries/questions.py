# ruff: noqa: E501 - a node or a query a line
"""One question for each named query, each naming a person, a country or a meeting of the made-up graph."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Any, NamedTuple

from benchmarks.queries.by_hand import NAMES, by_hand
from benchmarks.queries.cast import make_cast
from benchmarks.queries.generate import Sizes
from graphmodel.store import Store

_DAY = date(2022, 6, 1)


class Question(NamedTuple):
    """What is asked of a named query, and the Cypher by hand with its parameters."""

    query: str
    params: dict[str, Any]
    by_hand: str
    values: dict[str, Any]


class _Named(NamedTuple):
    person: str
    code: str
    other: str
    meeting: Mapping[str, Any]
    later: Mapping[str, Any]


def _chosen(store: Store, sizes: Sizes) -> _Named:
    """A person in the middle of the cast, that person's country, a meeting attended, and the country met there."""
    person = make_cast(sizes.officials, Random(sizes.seed)).officials[sizes.officials // 3]
    rows = store.read(
        "MATCH (p:Official {name: $person})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(c:Country) "
        "WHERE m.status = 'held' AND m.kind <> 'vote' AND c.id <> $code "
        "RETURN m.id AS id, m.place AS place, m.date AS date, c.id AS other ORDER BY m.earliest, m.id, c.id",
        {"person": person.name, "code": person.country},
    ).rows
    middle = rows[len(rows) // 2]
    return _Named(person.name, person.country, middle["other"], middle, rows[-1])


def _words(person: str, meeting: Mapping[str, Any]) -> str:
    return f"{person.rsplit(maxsplit=1)[-1]} {meeting['place']} {meeting['date']}"


def questions(store: Store, sizes: Sizes) -> list[Question]:
    """All of them, in the order of their names."""
    named = _chosen(store, sizes)
    meeting, later = _words(named.person, named.meeting), _words(named.person, named.later)
    by, of, to = {"speaker": named.person}, {"speaker_country": named.code}, {"addressee_country": named.code}
    both = of | {"addressee_country": named.other}
    asked: dict[str, dict[str, Any]] = {
        "act_profile": by, "anonymous_statements": of, "answers": of, "attribution_chain": by, "co_attendance": by,
        "contradictions": of, "expert_statements": of, "joint_statements": by, "known_as_of": by | {"as_of": _DAY.isoformat()},
        "meetings_at": of | {"kind": "talks"}, "officials_in_office": of | {"as_of": _DAY.isoformat()},
        "planned_and_held": of | {"status": ["planned", "held"]}, "planned_statements": by, "promises": by, "refuted_reports": of,
        "relied_on_sources": by, "repeated": of, "said_at_meeting": {"meeting": meeting}, "said_before_meeting": of,
        "said_first": both, "same_act": both, "silent_parties": of, "single_source_claims": of, "spokespeople": of,
        "statements_between_meetings": both | {"after": meeting, "before": later}, "statements_by": by, "timeline": both,
        "topics_of": by, "unanswered_accusations": of, "uncertain_dates": by, "undated_statements": by, "who_accused_whom": of,
        "who_demanded_what": to, "who_denied_what": of, "who_met_whom": both, "who_shifted": by, "who_supported_whom": of,
        "who_warned_whom": to | {"before": meeting},
    }  # fmt: skip
    values = {
        "person": named.person, "code": named.code, "other": named.other, "day": _DAY, "until": _DAY,
        "place": named.meeting["place"], "date": named.meeting["date"],
        "later_place": named.later["place"], "later_date": named.later["date"],
    }  # fmt: skip
    texts = {name: by_hand(name, indexed_subqueries=store.dialect.indexed_subqueries) for name in NAMES}
    return [
        Question(name, asked[name], text, {k: v for k, v in values.items() if re.search(rf"\${k}\b", text)})
        for name, text in texts.items()
    ]
