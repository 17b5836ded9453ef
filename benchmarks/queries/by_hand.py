# ruff: noqa: E501 - a line is a clause of Cypher
"""Cypher written by hand, one text a named query, for just the question that `questions.py` asks of it.

Each is what somebody who knows the model and the ids would write: it starts at the node that the question names, filters in Cypher,
and returns the answer with what the named query's rows hold (fields, reports with article, span and quote).
Parameters: $person a name, $code and $other countries, a meeting by who took part, $place and $date, as the
named query is given it in words, $day and $until days.
"""

from __future__ import annotations


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


def _told(s: str, statuses: str = "['asserted']", keep: str = "", suffix: str = "") -> str:
    """The reports that count of `s`, under the name `reports`; `keep` are further names to carry on."""
    a, r = f"a{suffix}", f"r{suffix}"
    label = "Meeting" if s.startswith("m") else "Statement"
    return (
        f"MATCH ({s}:{label})<-[:REPORTS]-({r}:Report)<-[:CONTAINS]-({a}:Article) WHERE NOT {a}.retracted AND {r}.status IN {statuses} "
        f"WITH {s}{keep}, collect({_report(a, r)}) AS reports{suffix}"
    )


def _statements(match: str, statuses: str = "['asserted']", order: str = "s.earliest") -> str:
    return (
        f"{match} WITH DISTINCT s {_told('s', statuses)} RETURN {_fields('s')} AS statement, reports ORDER BY {order}"
    )


def _meetings(match: str, statuses: str = "['held']") -> str:
    # A meeting that counts keeps all its reports.
    return (
        f"{match} WITH DISTINCT m WHERE EXISTS {{ MATCH (m)<-[:REPORTS]-(x:Report)<-[:CONTAINS]-(y:Article) "
        f"WHERE NOT y.retracted AND x.status IN {statuses} }} "
        f"{_told('m', str(_ANY))} RETURN {_meeting_fields('m')} AS meeting, reports ORDER BY m.earliest"
    )


def _pairs(match: str, more: str) -> str:
    return (
        f"{match} {_told('s', keep=', t, e')} {_told('t', keep=', s, e, reports', statuses=str(_ANY), suffix='2')} "
        f"RETURN {_fields('s')} AS left, reports, {_fields('t')} AS right, reports2, {more} ORDER BY s.earliest"
    )


def _grouped(match: str, by: str) -> str:
    return (
        f"{match} MATCH (s)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) WHERE NOT a.retracted AND r.status = 'asserted' "
        f"RETURN {by}, count(DISTINCT s) AS count, min(s.earliest) AS first, max(s.latest) AS last, "
        f"collect(DISTINCT {_report()}) AS reports ORDER BY count DESC"
    )


_ANY = ["asserted", "planned", "refuted", "hypothetical", "held", "cancelled"]
_BY = "MATCH (p:Official {name: $person})-[:MADE]->(s:Statement)"
_OF = "<<of"
"""Stands for what a country's speakers said: alone, or together with those of another, see `by_hand`."""
_ALONE = "MATCH (s:Statement) WHERE s.speakerCountry = $code"
_JOINTLY = "MATCH (:Official {country: $code})-[:MADE]->(s:Statement) WHERE s.joint"
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
        "MATCH (p:Official {name: $person})-[:ATTENDED]->(m:Meeting) MATCH (a:Official)-[:ATTENDED]->(m)<-[:ATTENDED]-(b:Official) "
        "WHERE a.name < b.name MATCH (m)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(at:Article) WHERE NOT at.retracted AND m.status = 'held' "
        f"RETURN a.name AS one, b.name AS other, count(DISTINCT m) AS count, min(m.earliest) AS first, max(m.latest) AS last, "
        f"collect({_report('at')}) AS reports ORDER BY count DESC"
    ),
    "contradictions": (
        f"{_OF}>> MATCH (s)-[e:DENIES|CONTRADICTS]-(:Statement) WITH DISTINCT startNode(e) AS s, endNode(e) AS t, e {_told('s', keep=', t, e')} "
        f"{_told('t', keep=', s, e, reports', suffix='2')} "
        f"RETURN {_fields('s')} AS left, reports, {_fields('t')} AS right, reports2, e.basis AS basis, e.notedBy AS noted_by "
        f"UNION {_OF}>> MATCH (s)<-[:REPORTS]-(x:Report)-[e:CONFLICTS_WITH]-(y:Report)-[:REPORTS]->(t:Statement) "
        f"WITH DISTINCT s, t, e {_told('s', keep=', t, e')} {_told('t', keep=', s, e, reports', suffix='2')} "
        f"RETURN {_fields('s')} AS left, reports, {_fields('t')} AS right, reports2, e.on AS basis, e.notedBy AS noted_by "
        f"UNION {_AT} MATCH (m)<-[:REPORTS]-(x:Report)-[e:CONFLICTS_WITH]-(y:Report)-[:REPORTS]->(m2:Meeting) "
        f"WITH DISTINCT m, m2, e {_told('m', str(_ANY), keep=', m2, e')} {_told('m2', str(_ANY), keep=', m, e, reports', suffix='2')} "
        f"RETURN {_meeting_fields('m')} AS left, reports, {_meeting_fields('m2')} AS right, reports2, e.on AS basis, e.notedBy AS noted_by"
    ),
    "expert_statements": _statements(f"{_OF} AND s.expert>>"),
    "joint_statements": _statements(f"{_BY} WHERE s.joint"),
    "known_as_of": _statements(f"{_BY} WHERE s.published <= $until"),
    "meetings_at": _meetings(f"{_AT} WHERE m.kind = 'talks'"),
    "officials_in_office": (
        "MATCH (c:Country {id: $code})<-[:OF]-(o:Position)<-[h:HOLDS]-(p:Official) "
        "WHERE h.earliest <= $day AND h.latest >= $day RETURN p.id AS id, p.name AS name, p.country AS country, h.title AS title, "
        "h.`from` AS since, h.to AS until ORDER BY p.name"
    ),
    "planned_and_held": _meetings(f"{_AT} WHERE 'planned' IN m.statuses AND 'held' IN m.statuses", str(_ANY)),
    "planned_statements": _statements(_BY, "['planned', 'hypothetical']"),
    "promises": (
        f"{_BY} WHERE s.act IN ['promise', 'agree'] OPTIONAL MATCH (s)-[:ABOUT]->(:Topic)<-[:ABOUT]-(t:Statement)<-[:MADE]-(p) "
        f"WHERE t.earliest > s.latest WITH DISTINCT s, t {_told('s', keep=', t')} "
        f"OPTIONAL MATCH (t)<-[:REPORTS]-(r2:Report)<-[:CONTAINS]-(a2:Article) WHERE NOT a2.retracted "
        f"WITH s, t, reports, collect({_report('a2', 'r2')}) AS reports2 "
        f"RETURN {_fields('s')} AS promise, reports, {_fields('t')} AS later, reports2 ORDER BY s.earliest"
    ),
    "refuted_reports": (
        f"{_OF}>> {_told('s', str(['refuted']))} RETURN {_fields('s')} AS thing, reports "
        f"UNION {_AT} {_told('m', str(['refuted']))} RETURN {_meeting_fields('m')} AS thing, reports"
    ),
    "relied_on_sources": (
        f"{_BY} MATCH (s)<-[:REPORTS]-(r:Report)<-[:CONTAINS]-(a:Article) WHERE NOT a.retracted AND r.status = 'asserted' "
        f"MATCH (r)-[:ATTRIBUTED_TO]->(t) RETURN coalesce(t.description, t.name) AS source, labels(t) AS kind, "
        f"count(DISTINCT s) AS count, min(s.earliest) AS first, max(s.latest) AS last, collect({_report()}) AS reports ORDER BY count DESC"
    ),
    "repeated": _pairs(f"{_OF}>> MATCH (s)-[e:REPEATS]->(t:Statement)", "e.basis AS basis"),
    "said_at_meeting": _statements(f"{_AT_PLACE} MATCH (m)<-[:MADE_AT]-(s:Statement)"),
    "said_before_meeting": (
        f"{_OF}>> MATCH (s)-[e:BEFORE|AFTER]->(m:Meeting) {_told('s', keep=', m, e')} "
        f"{_told('m', str(_ANY), keep=', s, e, reports', suffix='2')} "
        f"RETURN {_fields('s')} AS statement, reports, type(e) AS relation, {_meeting_fields('m')} AS other, reports2 ORDER BY s.earliest"
    ),
    "said_first": _statements(_BOTH, order="s.published") + " LIMIT 10",
    "same_act": _statements(_BOTH, order="s.articles DESC, s.earliest"),
    "silent_parties": (
        f"{_AT} WHERE m.kind <> 'vote' AND m.status = 'held' MATCH (x:Country)-[:ATTENDED]->(m) "
        f"WHERE NOT EXISTS {{ MATCH (s:Statement)-[:MADE_AT]->(m) WHERE s.speakerCountry = x.id }} {_told('m', str(_ANY), keep=', x')} "
        f"RETURN x.id AS country, {_meeting_fields('m')} AS meeting, reports ORDER BY m.earliest"
    ),
    "single_source_claims": _statements(
        f"{_OF} AND s.articles = 1 AND (s.anonymous OR EXISTS {{ MATCH (s)<-[:REPORTS]-(:Report)-[:ATTRIBUTED_TO]->(:Source) }})>>"
    ),
    "spokespeople": _grouped(f"{_OF}>> MATCH (p:Official|Person|Organization)-[:MADE]->(s)", "p.name AS speaker, s.speakerCountry AS country"),
    "statements_between_meetings": _statements(
        f"{_AT_PLACE} MATCH (:Official {{name: $person}})-[:ATTENDED]->(n:Meeting {{place: $later_place, date: $later_date}}) "
        f"{_OF} AND s.addresseeCountry = $other AND (s.earliest > m.latest AND s.latest < n.earliest OR s.earliest IS NULL)>>"
    ),
    "statements_by": _statements(_BY),
    "timeline": (
        f"{_AT_BOTH} WHERE m.kind <> 'vote' {_told('m', str(_ANY))} RETURN {_meeting_fields('m')} AS thing, reports "
        "UNION MATCH (x:Official {country: $code})-[:MADE|ADDRESSED_TO|TARGETS]-(s:Statement)-[:MADE|ADDRESSED_TO|TARGETS]-(y) "
        f"WHERE y.id = $other OR y.country = $other WITH DISTINCT s {_told('s', str(['asserted', 'planned']))} "
        f"RETURN {_fields('s')} AS thing, reports "
        "UNION MATCH (x:Source {country: $code})-[:MADE]->(s:Statement)-[:MADE|ADDRESSED_TO|TARGETS]-(y) "
        f"WHERE y.id = $other OR y.country = $other WITH DISTINCT s {_told('s', str(['asserted', 'planned']))} "
        f"RETURN {_fields('s')} AS thing, reports "
        "UNION MATCH (x:Country {id: $code})<-[:TARGETS]-(s:Statement)-[:MADE|ADDRESSED_TO|TARGETS]-(y) "
        f"WHERE y.id = $other OR y.country = $other WITH DISTINCT s {_told('s', str(['asserted', 'planned']))} "
        f"RETURN {_fields('s')} AS thing, reports"
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
        f"{_BY} MATCH (s)-[:ABOUT]->(topic:Topic)<-[:ABOUT]-(t:Statement)<-[:MADE]-(p) WHERE s.latest < t.earliest AND s.act <> t.act "
        f"WITH DISTINCT s, t, topic, p {_told('s', keep=', t, topic, p')} "
        f"{_told('t', str(_ANY), keep=', s, topic, p, reports', suffix='2')} "
        f"RETURN {_fields('s')} AS earlier, reports, {_fields('t')} AS later, reports2, p.name AS speaker, topic.name AS topic "
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
    for one that does not: there the two ways to what a country's speakers said are parts of a UNION, unordered.
    """
    parts = [_ways(part, indexed_subqueries) for part in _TEXTS[name].split(" UNION ")]
    return " UNION ".join(text for texts in parts for text in texts)


def _ways(text: str, together: bool) -> list[str]:
    before, found, rest = text.partition(_OF)
    if not found:
        return [text]
    condition, _, after = rest.partition(">>")
    ways = [f"{_ALONE}{condition}", f"{_JOINTLY}{condition}"]
    if together:
        # What stands before are meetings, whose days a condition may hold on to.
        carried = "WITH m, n " if before else ""
        return [f"{before}CALL {{ {carried}{f' RETURN s UNION {carried}'.join(ways)} RETURN s }}{after}"]
    return [f"{before}{way}{after.rpartition(' ORDER BY')[0] or after}" for way in ways]
