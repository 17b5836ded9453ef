# ruff: noqa: E501 - a line is a clause of Cypher
"""Cypher written by hand, one text a named query, for just the question that `questions.py` asks of it.

Each is what somebody who knows the model and the ids would write: it starts at the node that the question names, filters in Cypher,
and returns the answer with what the named query's rows hold (fields, reports with article, span and quote).
Parameters: $person a name, $code and $other countries, a meeting by who took part, $place and $date, as the
named query is given it in words, $day and $until days.
"""

from __future__ import annotations

import re
from collections.abc import Callable


def _report(article: str = "a", report: str = "r") -> str:
    return (
        f"{{article: {article}.file, id: {report}.externalId, start: {report}.start, end: {report}.end, quote: {report}.quote, "
        f"mode: {report}.mode, via: {report}.via, confidence: {report}.confidence, status: {report}.status, "
        f"published: {article}.published, retracted: {article}.retracted}}"
    )


def _fields(s: str) -> str:
    return (
        f"{{id: {s}.id, speaker: {s}.speaker, speakerCountry: {s}.speakerCountry, act: {s}.act, addressee: {s}.addressee, "
        f"addresseeCountry: {s}.addresseeCountry, target: {s}.target, about: {s}.about, date: {s}.date, dateBasis: {s}.dateBasis, "
        f"status: {s}.status, meeting: head([({s})-[:MADE_AT]->(at:Meeting) | at.id])}}"
    )


def _meeting_fields(m: str) -> str:
    return (
        f"{{id: {m}.id, kind: {m}.kind, participants: {m}.participants, place: {m}.place, date: {m}.date, dateBasis: {m}.dateBasis, "
        f"status: {m}.status, statuses: {m}.statuses}}"
    )


def _reports(s: str, statuses: list[str] | None = None, more: str = "") -> str:
    """A list of the reports of `s` that count: of articles that stand, with one of the statuses; all without any."""
    label = f"r.status IN {statuses}" if statuses else "true"
    return (
        f"[({s})<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) WHERE NOT a.retracted AND {label}{more} | {_report()}]"
    )


def _told(s: str, statuses: list[str], more: str = "") -> str:
    """The reports that count of `s`, under the name `reports`; nothing else is carried on."""
    return (
        f"MATCH ({s})<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) WHERE NOT a.retracted AND r.status IN {statuses}{more} "
        f"WITH {s}, collect({_report()}) AS reports"
    )


def _statements(match: str, statuses: list[str] = ["asserted"], order: str = "s.earliest", more: str = "") -> str:  # noqa: B006
    return f"{match} WITH DISTINCT s {_told('s', statuses, more)} RETURN {_fields('s')} AS statement, reports ORDER BY {order}"


def _counted(carried: str = "m", statuses: list[str] = ["held"]) -> str:  # noqa: B006
    """Meetings that count, which keep all their reports."""
    return f"WITH {carried}, {_reports('m')} AS reports WHERE any(x IN reports WHERE x.status IN {statuses})"


def _meetings(match: str, counted: str = "") -> str:
    return (
        f"{match} WITH DISTINCT m {counted or _counted()} "
        f"RETURN {_meeting_fields('m')} AS meeting, reports ORDER BY m.earliest"
    )


def _pairs(match: str, more: str) -> str:
    return (
        f"{match} WITH s, e, t, {_reports('s', ['asserted'])} AS reports, {_reports('t')} AS reports2 "
        f"WHERE size(reports) > 0 AND size(reports2) > 0 "
        f"RETURN {_fields('s')} AS left, reports, {_fields('t')} AS right, reports2, {more} ORDER BY s.earliest"
    )


def _grouped(match: str, by: str) -> str:
    return (
        f"{match} MATCH (s)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) WHERE NOT a.retracted AND r.status = 'asserted' "
        f"RETURN {by}, count(DISTINCT s) AS count, min(s.earliest) AS first, max(s.latest) AS last, "
        f"collect({_report()}) AS reports ORDER BY count DESC"
    )


def _conflicts(match: str, label: str, fields: Callable[[str], str]) -> str:
    """Conflicts between reports, a row for what they disagree on, each side in the words of its reports' claims."""
    side = "[({0})<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) WHERE NOT a.retracted | {{report: {1}, told: r IN {2}, claim: r.claim}}]"
    return (
        f"{match} WITH DISTINCT startNode(e) AS one, endNode(e) AS other, e "
        f"MATCH (one)-[:REPORTS]->(s:{label}) MATCH (other)-[:REPORTS]->(t:{label}) "
        f"WITH s, t, e.on AS basis, e.notedBy AS noted_by, collect(one) AS ones, collect(other) AS others "
        f"WITH s, t, basis, noted_by, {side.format('s', _report(), 'ones')} AS reports, {side.format('t', _report(), 'others')} AS reports2 "
        f"WHERE size(reports) > 0 AND size(reports2) > 0 AND any(x IN reports + reports2 WHERE x.report.status IN {_HAPPENS}) "
        f"RETURN {fields('s')} AS left, reports, {fields('t')} AS right, reports2, basis, noted_by"
    )


def _offices(match: str) -> str:
    # Of reports the ids: no article of the made-up graph tells of an office.
    return (
        f"{match} WHERE NOT o.kind IN ['expert', 'press', 'clergy'] AND NOT h.former "
        "AND (h.earliest IS NULL OR h.earliest <= $day) AND (h.latest IS NULL OR h.latest >= $day) "
        "WITH p, h ORDER BY h.earliest DESC WITH p, head(collect(h)) AS h "
        "RETURN p.id AS id, p.name AS name, p.country AS country, h.title AS title, h.`from` AS since, h.to AS until, h.source AS source, h.reports AS reports"
    )


_HAPPENS = ["asserted", "held", "planned", "cancelled"]
_TIMED = ["asserted", "held", "planned"]
_BY = "MATCH (p:Official {name: $person})-[:MADE]->(s:Statement)"
_OF = "<<of"
"""Stands for what a country's speakers said: alone, or together with those of another, see `by_hand`."""
_EITHER = "<<either "
"""Begins several ways to the same, parted by `<<or`."""
_ALONE = "MATCH (s:Statement) WHERE s.speakerCountry = $code"
_JOINTLY = "MATCH (:Official {country: $code})-[:MADE]->(s:Statement) WHERE s.joint AND coalesce(s.speakerCountry, '') <> $code"
_TO = "MATCH (s:Statement) WHERE s.addresseeCountry = $code"
_BOTH = f"{_OF} AND s.addresseeCountry = $other>>"
_AT_PLACE = "MATCH (:Official {name: $person})-[:ATTENDED]->(m:Meeting {place: $place, date: $date})"
_AT = "MATCH (c:Country {id: $code})-[:ATTENDED]->(m:Meeting)"
_AT_BOTH = "MATCH (c:Country {id: $code})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(d:Country {id: $other})"

_TEXTS: dict[str, str] = {
    "act_profile": _grouped(f"{_BY} MATCH (who)-[:MADE]->(s)", "who.name AS speaker, s.act AS act"),
    "anonymous_statements": _statements(f"{_OF} AND s.anonymous>>"),
    "answers": _pairs(f"{_OF}>> MATCH (s)-[e:DENIES|CONTRADICTS|RESPONDS_TO]->(t:Statement)", "type(e) AS relation, e.basis AS basis"),
    "attribution_chain": (
        f"{_BY} MATCH (s)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) WHERE NOT a.retracted AND r.status = 'asserted' "
        f"WITH s, [s.speaker] + coalesce(r.via, []) AS chain, collect({_report()}) AS reports "
        f"RETURN chain, {_fields('s')} AS statement, reports ORDER BY s.earliest"
    ),
    "co_attendance": (
        f"MATCH (p:Official {{name: $person}})-[:ATTENDED]->(m:Meeting) WITH DISTINCT m {_counted()} "
        "MATCH (m)<-[:ATTENDED]-(a:Official) MATCH (m)<-[:ATTENDED]-(b:Official) WHERE a.name < b.name "
        "RETURN a.name AS one, b.name AS other, count(*) AS count, min(m.earliest) AS first, max(m.latest) AS last, "
        "collect(reports) AS reports ORDER BY count DESC"
    ),
    "contradictions": (
        f"{_ALONE} MATCH (s)-[e:DENIES|CONTRADICTS]-(:Statement) WITH DISTINCT e, startNode(e) AS s, endNode(e) AS t "
        f"WITH s, t, e, {_reports('s')} AS reports, {_reports('t')} AS reports2 "
        f"WHERE size(reports) > 0 AND size(reports2) > 0 AND any(x IN reports + reports2 WHERE x.status IN {_HAPPENS}) "
        f"RETURN {_fields('s')} AS left, reports, {_fields('t')} AS right, reports2, e.basis AS basis, e.notedBy AS noted_by UNION ALL "
        + _conflicts(f"{_ALONE} MATCH (s)<-[:REPORTS]-(:Report)-[e:CONFLICTS_WITH]-(:Report)", "Statement", _fields)
        + " UNION ALL "
        + _conflicts(f"{_AT} MATCH (m)<-[:REPORTS]-(:Report)-[e:CONFLICTS_WITH]-(:Report)", "Meeting", _meeting_fields)
    ),
    "expert_statements": _statements(f"{_OF} AND s.expert>>"),
    "joint_statements": _statements(f"{_BY} WHERE s.joint"),
    "known_as_of": _statements(f"{_BY} WHERE s.published <= $until", more=" AND a.publishedLatest <= $until"),
    "meetings_at": _meetings(f"{_AT} WHERE m.kind = 'talks'"),
    "officials_in_office": (
        _offices("MATCH (c:Country {id: $code})<-[:OF]-(o:Position)<-[h:HOLDS]-(p:Official)")
        + " UNION ALL "
        + _offices("MATCH (c:Organization {country: $code})<-[:OF]-(o:Position)<-[h:HOLDS]-(p:Official)")
    ),
    "planned_and_held": _meetings(
        f"{_AT} WHERE 'planned' IN m.statuses AND 'held' IN m.statuses",
        f"WITH m, {_reports('m')} AS reports WITH m, reports, [x IN reports | x.status] AS told "
        "WHERE 'planned' IN told AND 'held' IN told AND all(x IN told WHERE x IN ['planned', 'held'])",
    ),
    "planned_statements": _statements(_BY, ["planned", "hypothetical"]),
    "promises": (
        f"{_BY} WHERE s.act IN ['promise', 'agree'] {_told('s', ['asserted'])} "
        "WITH s, reports, [(s)-[:ABOUT]->(o:Topic) | o.id] AS topics OPTIONAL MATCH (s)<-[:MADE]-()-[:MADE]->(t:Statement) "
        "WHERE t.earliest > s.latest AND any(o IN [(t)-[:ABOUT]->(x:Topic) | x.id] WHERE o IN topics) "
        f"WITH s, reports, collect(DISTINCT t) AS later UNWIND CASE WHEN size(later) = 0 THEN [null] ELSE later END AS t "
        f"WITH s, reports, t, CASE WHEN t IS NOT NULL THEN {_reports('t')} ELSE [] END AS reports2 WHERE t IS NULL OR size(reports2) > 0 "
        f"RETURN {_fields('s')} AS promise, reports, CASE WHEN t IS NOT NULL THEN {_fields('t')} END AS later, reports2 ORDER BY s.earliest"
    ),
    "refuted_reports": (
        f"{_OF}>> WITH DISTINCT s {_told('s', ['refuted'])} RETURN {_fields('s')} AS thing, reports "
        f"UNION ALL {_AT} WITH DISTINCT m {_counted(statuses=['refuted'])} RETURN {_meeting_fields('m')} AS thing, reports"
    ),
    "relied_on_sources": (
        f"{_BY} MATCH (s)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) WHERE NOT a.retracted AND r.status = 'asserted' "
        f"MATCH (r)-[:ATTRIBUTED_TO]->(t) RETURN coalesce(t.description, t.name) AS source, labels(t) AS kind, "
        f"count(DISTINCT s) AS count, min(s.earliest) AS first, max(s.latest) AS last, collect({_report()}) AS reports ORDER BY count DESC"
    ),
    "repeated": _pairs(f"{_OF}>> MATCH (s)-[e:REPEATS]->(t:Statement)", "e.basis AS basis"),
    "said_at_meeting": _statements(f"{_AT_PLACE} MATCH (m)<-[:MADE_AT]-(s:Statement)"),
    "said_before_meeting": (
        f"{_OF}>> MATCH (s)-[e:BEFORE|AFTER]->(m:Meeting) WITH s, e, m, {_reports('s', ['asserted'])} AS reports, {_reports('m')} AS reports2 "
        f"WHERE size(reports) > 0 AND size(reports2) > 0 "
        f"RETURN {_fields('s')} AS statement, reports, type(e) AS relation, {_meeting_fields('m')} AS other, reports2 ORDER BY s.earliest"
    ),
    "said_first": _statements(_BOTH, order="s.published") + " LIMIT 10",
    "same_act": _statements(_BOTH, order="s.articles DESC, s.earliest"),
    "silent_parties": (
        f"{_AT} WHERE m.kind <> 'vote' WITH DISTINCT m {_counted()} MATCH (x:Country)-[:ATTENDED]->(m) "
        f"WHERE NOT EXISTS {{ MATCH (s:Statement)-[:MADE_AT]->(m) WHERE s.speakerCountry = x.id }} "
        f"RETURN x.id AS country, {_meeting_fields('m')} AS meeting, reports ORDER BY m.earliest"
    ),
    "single_source_claims": _statements(
        f"{_OF} AND s.articles = 1 AND (s.anonymous OR EXISTS {{ MATCH (s)<-[:REPORTS]-(:Report)-[:ATTRIBUTED_TO]->(:Source) }})>>"
    ),
    "spokespeople": _grouped(
        f"{_OF}>> WITH DISTINCT s MATCH (p:Person|Organization)-[:MADE]->(s)", "p.name AS speaker, s.speakerCountry AS country"
    ),
    "statements_between_meetings": _statements(
        f"{_AT_PLACE} MATCH (:Official {{name: $person}})-[:ATTENDED]->(n:Meeting {{place: $later_place, date: $later_date}}) "
        f"{_OF} AND s.addresseeCountry = $other AND (s.earliest > m.latest AND s.latest < n.earliest OR s.earliest IS NULL)>>"
    ),
    "statements_by": _statements(_BY),
    "timeline": (
        f"{_AT_BOTH} WHERE m.kind <> 'vote' WITH DISTINCT m {_counted(statuses=_TIMED)} RETURN {_meeting_fields('m')} AS thing, reports "
        "UNION <<either MATCH (:Official {country: $code})-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)-[:MADE|ADDRESSED_TO|TARGETS]-(y) "
        "WHERE y.id = $other OR y.country = $other"
        "<<or MATCH (:Source {country: $code})-[:MADE]->(s:Statement)-[:MADE|ADDRESSED_TO|TARGETS]-(y) "
        "WHERE y.id = $other OR y.country = $other"
        "<<or MATCH (:Country {id: $code})<-[:TARGETS]-(s:Statement)-[:MADE|ADDRESSED_TO|TARGETS]-(y) "
        f"WHERE y.id = $other OR y.country = $other>> WITH DISTINCT s {_told('s', _TIMED)} RETURN {_fields('s')} AS thing, reports"
    ),
    "topics_of": _grouped(f"{_BY} MATCH (s)-[:ABOUT]->(t:Topic)", "t.name AS topic"),
    "unanswered_accusations": _statements(
        f"{_OF} AND s.act IN ['accuse', 'condemn'] AND NOT EXISTS {{ MATCH (:Statement)-[:DENIES|CONTRADICTS|RESPONDS_TO]->(s) }}>>"
    ),
    "uncertain_dates": _statements(f"{_BY} WHERE s.date IS NOT NULL AND (s.dateBasis = 'inferred' OR s.earliest <> s.latest)"),
    "undated_statements": _statements(f"{_BY} WHERE s.date IS NULL"),
    "who_accused_whom": _statements(f"{_OF} AND s.act IN ['accuse', 'condemn']>>"),
    "who_demanded_what": _statements(f"{_TO} AND s.act IN ['demand', 'urge', 'ask', 'propose']"),
    "who_denied_what": _pairs(f"{_OF} AND s.act = 'deny'>> MATCH (s)-[e:DENIES]->(t:Statement)", "e.basis AS basis"),
    "who_met_whom": _meetings(f"{_AT_BOTH} WHERE m.kind <> 'vote'"),
    "who_shifted": (
        f"{_BY} {_told('s', ['asserted'])} MATCH (s)<-[:MADE]-(who) MATCH (s)-[:ABOUT]->(topic:Topic) "
        "WITH who, topic, collect({s: s, reports: reports}) AS said WITH who, collect({topic: topic, said: said}) AS topics "
        "UNWIND [(who)-[:MADE]->(t:Statement)-[:ABOUT]->(o:Topic) | {t: t, topic: o}] AS later "
        "WITH who, later.t AS t, later.topic AS topic, topics UNWIND [x IN topics WHERE x.topic = topic] AS same UNWIND same.said AS one "
        "WITH who, topic, t, one.s AS s, one.reports AS reports WHERE s.latest < t.earliest AND s.act <> t.act "
        f"WITH who, topic, s, t, reports, {_reports('t')} AS reports2 WHERE size(reports2) > 0 "
        f"RETURN {_fields('s')} AS earlier, reports, {_fields('t')} AS later, reports2, who.name AS speaker, topic.name AS topic "
        "ORDER BY s.earliest"
    ),
    "who_supported_whom": _statements(f"{_OF} AND s.act IN ['support', 'agree']>>"),
    "who_warned_whom": _statements(
        f"{_AT_PLACE} {_TO} AND s.act IN ['warn', 'threaten'] AND (s.earliest IS NULL OR s.earliest <= m.latest)"
    ),
}  # fmt: skip
"""Cypher by the name of the query that it stands against."""
NAMES = tuple(sorted(_TEXTS))


def by_hand(name: str, *, indexed_subqueries: bool) -> str:
    """The Cypher for the question to the query `name`, for a server that looks up what a subquery begins with by index, or
    for one that does not: there the two ways to what a country's speakers said are parts of a UNION ALL, unordered; no
    statement comes by both.
    """
    parts = re.split(r" (UNION(?: ALL)?) ", _TEXTS[name])
    kind = parts[1] if len(parts) > 1 else "UNION ALL"
    return f" {kind} ".join(text for part in parts[::2] for text in _ways(part, indexed_subqueries))


def _ways(text: str, together: bool) -> list[str]:
    if not (found := re.search(rf"{_OF}|{_EITHER}", text)):
        return [text]
    before, (inside, _, after) = text[: found.start()], text[found.end() :].partition(">>")
    ways = [f"{_ALONE}{inside}", f"{_JOINTLY}{inside}"] if found[0] == _OF else inside.split("<<or ")
    if together:
        # What stands before are meetings, whose days a condition may hold on to.
        carried = "WITH m, n " if before else ""
        return [f"{before}CALL {{ {carried}{f' RETURN s UNION {carried}'.join(ways)} RETURN s }}{after}"]
    if " LIMIT " in after:  # of all ways together: then they are one test of what the other country's index finds
        return [f"MATCH (s:Statement) WHERE {inside.removeprefix(' AND ')} AND (s.speakerCountry = $code OR (s.joint AND "
                f"EXISTS {{ MATCH (s)<-[:MADE]-(:Official {{country: $code}}) }})){after}"]  # fmt: skip
    return [f"{before}{way}{after.rpartition(' ORDER BY')[0] or after}" for way in ways]
