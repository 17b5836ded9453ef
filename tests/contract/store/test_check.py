"""`check` finds nothing in a sound graph, and each kind of damage in a damaged one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.store import Store
from graphmodel.store.invariants import INVARIANTS

DAMAGE = {
    "act-closed": "MATCH (s:Statement) SET s.act = 'mumble'",
    "report-act-closed": "MATCH (r:Report) WHERE r.kind = 'statement' SET r.act = 'mumble'",
    "status-closed": "MATCH (r:Report) SET r.status = 'perhaps'",
    "mode-closed": "MATCH (r:Report) WHERE r.kind = 'statement' REMOVE r.mode",
    "date-basis-closed": "MATCH (s:Statement) SET s.dateBasis = 'guess'",
    "report-in-one-article": "MATCH (:Article)-[e:CONTAINS]->() DELETE e",
    "statement-reported": "MATCH (:Report)-[e:REPORTS]->(:Statement) DELETE e",
    "meeting-reported": "MATCH (:Report)-[e:REPORTS]->(:Meeting) DELETE e",
    "fact-sourced": "MATCH ()-[e:MADE]->() SET e.reports = []",
    "reports-exist": "MATCH ()-[e:ADDRESSED_TO]->() SET e.reports = ['rep_gone']",
    "statement-edge-dated": "MATCH ()-[e:ADDRESSED_TO]->() REMOVE e.latest",
    "made-dated": "MATCH ()-[e:MADE]->() REMOVE e.earliest",
    "attended-dated": "MATCH (m:Meeting) SET m.date = '2020-01-01', m.earliest = date('2020-01-01')",
    "days-in-order": "MATCH ()-[e:WARNED]->() SET e.latest = date('1900-01-01')",
    "derived-names-its-backing": "MATCH ()-[e:WARNED]->() REMOVE e.statement",
    "derived-from-a-statement": "MATCH ()-[e:MADE]->() DELETE e",
    "derived-from-a-meeting": (
        "MATCH (a:Official {id: 'off:Ada Falk'}) MATCH (b:Official {id: 'off:Bo Lind'}) MATCH (m:Meeting) "
        "MATCH (r:Report)-[:REPORTS]->(:Statement) WITH a, b, m, min(r.id) AS report "
        "CREATE (a)-[:MET {key: '', derived: true, meeting: m.id, reports: [report]}]->(b)"
    ),
    "no-orphan": "CREATE (:Country {id: 'NON', name: 'Nowhere'})",
    "labels-closed": "CREATE (:Position:Topic {id: 'both'})",
    "types-closed": "MATCH (p:Position) MATCH (c:Country) CREATE (p)-[:LIKES]->(c)",
    "quote-verbatim": "MATCH (r:Report) SET r.quote = 'never said'",
    "date-is-edtf": "MATCH (s:Statement) SET s.date = 'March'",
    "days-agree": "MATCH (a:Article) SET a.publishedLatest = date('2030-01-01')",
}


def test_a_sound_graph_has_no_findings(store: Store, load: Callable[..., None]) -> None:
    assert store.check() == []
    load(1, 2)
    assert store.check() == []


def test_every_invariant_is_damaged_below() -> None:
    assert set(INVARIANTS) <= set(DAMAGE)


@pytest.mark.parametrize("invariant", DAMAGE)
def test_damage_is_found(invariant: str, store: Store, load: Callable[..., None]) -> None:
    load(1)
    store._bolt.run(DAMAGE[invariant])
    found = [f for f in store.check() if f.invariant == invariant]
    assert found
    assert all(f.id and f.detail for f in found)


def test_a_meeting_that_backs_its_edge_is_fine(store: Store, load: Callable[..., None]) -> None:
    load(1)
    store._bolt.run(
        "MATCH (r:Report)-[:REPORTS]->(m:Meeting) "
        "MATCH (a:Official {id: 'off:Ada Falk'}) MATCH (b:Official {id: 'off:Bo Lind'}) "
        "CREATE (a)-[:MET {key: '', derived: true, meeting: m.id, reports: [r.id]}]->(b)"
    )
    assert store.check() == []
