"""The invariants that Cypher can ask: each query returns the `id` and a `detail` of what breaks it, and nothing else.

Parameters that they may use: `$acts`, `$statuses`, `$modes`, `$bases` (closed vocabularies), `$facts` (edge types that
state a fact), `$nodes` (labels of what has to hang together).
"""

from __future__ import annotations

_EDGE = "type(e) + ' ' + a.id + ' > ' + b.id"
_UNDATED = (
    "((s.earliest IS NOT NULL AND e.earliest IS NULL) OR (s.latest IS NOT NULL AND e.latest IS NULL)) "
    "RETURN s.id AS id, type(e) + ' has no days, but what it belongs to has' AS detail"
)

INVARIANTS: dict[str, str] = {
    "act-closed": (
        "MATCH (s:Statement) WHERE s.act IS NULL OR NOT s.act IN $acts "
        "RETURN s.id AS id, 'act ' + coalesce(s.act, 'missing') AS detail"
    ),
    "report-act-closed": (
        "MATCH (r:Report) WHERE r.kind = 'statement' AND (r.act IS NULL OR NOT r.act IN $acts) "
        "RETURN r.id AS id, 'act ' + coalesce(r.act, 'missing') AS detail"
    ),
    "status-closed": (
        "MATCH (r:Report) WHERE r.status IS NULL OR NOT r.status IN $statuses "
        "RETURN r.id AS id, 'status ' + coalesce(r.status, 'missing') AS detail"
    ),
    "mode-closed": (
        "MATCH (r:Report) WHERE r.kind = 'statement' AND (r.mode IS NULL OR NOT r.mode IN $modes) "
        "RETURN r.id AS id, 'mode ' + coalesce(r.mode, 'missing') AS detail"
    ),
    "date-basis-closed": (
        "MATCH (n:Report|Statement|Meeting) WHERE n.dateBasis IS NOT NULL AND NOT n.dateBasis IN $bases "
        "RETURN n.id AS id, 'dateBasis ' + n.dateBasis AS detail"
    ),
    "report-in-one-article": (
        "MATCH (r:Report) OPTIONAL MATCH (a:Article)-[:CONTAINS]->(r) "
        "WITH r, count(a) AS articles, sum(CASE WHEN a.id = r.article THEN 1 ELSE 0 END) AS right "
        "WHERE articles <> 1 OR right <> 1 RETURN r.id AS id, 'does not lie in exactly its own article' AS detail"
    ),
    "statement-reported": (
        "MATCH (s:Statement) OPTIONAL MATCH (r:Report)-[:REPORTS]->(s) WITH s, count(r) AS reports WHERE reports = 0 "
        "RETURN s.id AS id, 'no report tells it' AS detail"
    ),
    "meeting-reported": (
        "MATCH (m:Meeting) OPTIONAL MATCH (r:Report)-[:REPORTS]->(m) WITH m, count(r) AS reports WHERE reports = 0 "
        "RETURN m.id AS id, 'no report tells it' AS detail"
    ),
    "fact-sourced": (
        "MATCH (a)-[e]->(b) WHERE type(e) IN $facts AND (e.reports IS NULL OR size(e.reports) = 0) "
        f"AND (e.source IS NULL OR e.source = 'article') RETURN {_EDGE} AS id, "
        "'has neither reports nor a source' AS detail"
    ),
    "reports-exist": (
        "MATCH (a)-[e]->(b) WHERE e.reports IS NOT NULL UNWIND e.reports AS report WITH DISTINCT report "
        "OPTIONAL MATCH (r:Report {id: report}) WITH report, r WHERE r IS NULL "
        "RETURN report AS id, 'an edge rests on this report, which is not there' AS detail"
    ),
    "statement-edge-dated": (
        "MATCH (s:Statement)-[e:ON_BEHALF_OF|ADDRESSED_TO|TARGETS|ABOUT|MADE_AT]->() WHERE " + _UNDATED
    ),
    "made-dated": "MATCH ()-[e:MADE]->(s:Statement) WHERE " + _UNDATED,
    "attended-dated": "MATCH ()-[e:ATTENDED]->(s:Meeting) WHERE " + _UNDATED,
    "days-in-order": (
        "MATCH (a)-[e]->(b) WHERE e.earliest IS NOT NULL AND e.latest IS NOT NULL AND e.earliest > e.latest "
        f"RETURN {_EDGE} AS id, 'ends before it begins' AS detail"
    ),
    "derived-names-its-backing": (
        "MATCH (a)-[e]->(b) WHERE e.derived = true AND e.statement IS NULL AND e.meeting IS NULL "
        f"RETURN {_EDGE} AS id, 'is derived, but from nothing' AS detail"
    ),
    "derived-from-a-statement": (
        "MATCH (a)-[e]->(b) WHERE e.derived = true AND e.statement IS NOT NULL "
        "OPTIONAL MATCH (a)-[:MADE]->(s:Statement {id: e.statement}) "
        "OPTIONAL MATCH (r:Report)-[:REPORTS]->(s) "
        "WITH a, e, b, s, collect(r.id) AS told "
        "WHERE s IS NULL OR any(report IN e.reports WHERE NOT report IN told) "
        f"RETURN {_EDGE} AS id, 'is not backed by a statement with its reports' AS detail"
    ),
    "derived-from-a-meeting": (
        "MATCH (a)-[e]->(b) WHERE e.derived = true AND e.meeting IS NOT NULL "
        "OPTIONAL MATCH (a)-[:ATTENDED]->(m:Meeting {id: e.meeting})<-[:ATTENDED]-(b) "
        "OPTIONAL MATCH (r:Report)-[:REPORTS]->(m) "
        "WITH a, e, b, m, collect(r.id) AS told "
        "WHERE m IS NULL OR any(report IN e.reports WHERE NOT report IN told) "
        f"RETURN {_EDGE} AS id, 'is not backed by a meeting with its reports' AS detail"
    ),
    "no-orphan": (
        "MATCH (n) WHERE any(label IN labels(n) WHERE label IN $nodes) OPTIONAL MATCH (n)-[e]-() "
        "WITH n, count(e) AS edges WHERE edges = 0 RETURN n.id AS id, 'nothing is tied to it' AS detail"
    ),
}
