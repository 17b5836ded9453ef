"""The surface for statements that somebody typed: reading works, nothing else does, on every engine."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.errors import QueryTimeout, StoreError, WriteRefused
from graphmodel.store import Store

TRICKS = [
    "CREATE (n:Person {id: 'evil'})",
    "MERGE (n:Person {id: 'evil'})",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) DELETE n",
    "MATCH (n) NODETACH DELETE n",
    "MATCH (n) SET n.name = 'evil'",
    "MATCH (n) SET n:Evil",
    "MATCH (n) SET n += {name: 'evil'}",
    "MATCH (n) REMOVE n.name",
    "match (n) dEtAcH dElEtE n",
    "MATCH (n)\nSET\nn.name = 'evil'",
    "MATCH (n)/**/SET/**/n.name = 'evil'",
    "MATCH (n) // RETURN n\nSET n.name = 'evil'",
    "MATCH (n) WITH n, '//' AS x SET n.name = 'evil' // '",
    "MATCH (n) WITH n, \"/*\" AS x SET n.name = 'evil' //*/",
    "MATCH (n) WITH n, 'it\\'s' AS x SET n.name = 'evil' //'",
    "MATCH (n) WITH n AS `a``b` SET `a``b`.name = 'evil' //`",
    "MATCH (n) WITH n AS create SET create.name = 'evil'",
    "MATCH (n) WITH n, 1. AS x SET n.name = 'evil'",
    "MATCH (as) WITH as CREATE (:Person {id: 'evil'})",
    "MATCH (n) \\u0053ET n.name = 'evil'",
    "\\u0043REATE (n:Person {id: 'evil'})",
    "RETURN '\\u0027 AS x CREATE (:Person {id: 1}) //'",
    "RETURN 1 AS `x\\u0060 CREATE (:Person {id: 1}) //`",
    "CREATE (n:Person {id: 'evil'}) RETURN n",
    "RETURN 1; CREATE (n:Person {id: 'evil'})",
    "MATCH (n) RETURN n; MATCH (n) DETACH DELETE n;",
    "; CREATE (n:Person)",
    "FOREACH (x IN [1] | CREATE (:Person {id: x}))",
    "UNWIND [1] AS x CALL { WITH x CREATE (:Person {id: x}) } RETURN 1",
    "CALL { CREATE (:Person {id: 'evil'}) }",
    "CALL () { CREATE (:Person {id: 'evil'}) }",
    "UNWIND [1] AS x CALL (x) { MERGE (:Person {id: x}) } IN TRANSACTIONS",
    "MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS",
    "RETURN EXISTS { CREATE (:Person) }",
    "RETURN COUNT { MERGE (n:Person {id: 'evil'}) } AS n",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV WITH HEADERS FROM 'http://127.0.0.1:1/x' AS line RETURN line",
    "UNWIND [1] AS x LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
    "USING PERIODIC COMMIT LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Person {id: line[0]})",
    "CALL db.labels()",
    "CALL db.labels() YIELD label RETURN label",
    "CALL dbms.components()",
    "CALL `db`.`labels`()",
    "CALL/**/db.labels()",
    "MATCH (n) CALL db.createLabel('Evil') RETURN n",
    "CALL apoc.cypher.doIt('CREATE (:Person)', {})",
    "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n:Person) RETURN n', {})",
    "RETURN apoc . load . json('http://127.0.0.1:1')",
    "CREATE INDEX evil FOR (n:Person) ON (n.evil)",
    "DROP INDEX statementAct",
    "DROP CONSTRAINT personId",
    "CREATE CONSTRAINT evil FOR (n:Person) REQUIRE n.x IS UNIQUE",
    "CREATE USER evil SET PASSWORD 'evilevil'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "CREATE DATABASE evil",
    "DROP DATABASE neo4j",
    "SHOW USERS",
    "SHOW TRANSACTIONS",
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "USE system SHOW USERS",
    "USE neo4j MATCH (n) DETACH DELETE n",
    "EXPLAIN CREATE (n:Person)",
    "PROFILE MATCH (n) SET n.name = 'evil'",
    "CYPHER runtime=slotted CREATE (n:Person)",
    "CYPHER 25 MATCH (n) SET n.name = 'evil'",
    "INSERT (n:Person {id: 'evil'})",
    "GRANT ROLE admin TO PUBLIC",
    "SELECT FROM Person",
    "DELETE FROM Person",
    "{sql} DELETE FROM Person",
    "BEGIN",
    "MATCH (n) \u017fET n.name = 'evil'",
    "MATCH (n) RETURN n\x00 SET n.name = 'evil'",
    "MATCH (n) S\u200bET n.name = 'evil'",
    "RETURN 'open",
    "RETURN 1 /* open",
    "RETURN `open",
    "",
    " // nothing\n",
    ";",
]

READS = [
    ("MATCH (s:Statement) RETURN count(s) AS n", [{"n": 3}]),
    ("match (s:Statement {act: 'warn'}) return count(s) as n;", [{"n": 3}]),
    ("RETURN 'CREATE (n) SET n.x = 1; LOAD CSV' AS t", [{"t": "CREATE (n) SET n.x = 1; LOAD CSV"}]),
    ('RETURN "it\'s" AS t // SET nothing', [{"t": "it's"}]),
    ("RETURN 1 /* DELETE ; */ AS n", [{"n": 1}]),
    ("WITH {set: 1, create: {delete: 2}} AS m RETURN m.set AS a, m.create.delete AS b", [{"a": 1, "b": 2}]),
    ("MATCH (s:Statement) RETURN s.start IS NULL AS t, count(*) AS `create`", [{"t": True, "create": 3}]),
    ("UNWIND [3, 1, 2] AS x WITH x ORDER BY x SKIP 1 LIMIT 1 RETURN x", [{"x": 2}]),
    ("OPTIONAL MATCH (n:Topic) RETURN n", [{"n": None}]),
    ("RETURN 1 AS n UNION ALL RETURN 2 AS n", [{"n": 1}, {"n": 2}]),
    ("CALL { MATCH (s:Statement) RETURN count(s) AS n } RETURN n", [{"n": 3}]),
    ("RETURN date('2022-03-14').year AS y", [{"y": 2022}]),
    ("MATCH (s:Statement) WHERE s.earliest > date('2000-01-01') RETURN count(s) AS n", [{"n": 3}]),
    ("RETURN $set AS x", [{"x": "SET"}]),
    ("RETURN 'caf\\u00e9' AS t", [{"t": "café"}]),
]


@pytest.mark.parametrize("trick", TRICKS)
def test_nothing_but_reading(trick: str, store: Store) -> None:
    with pytest.raises(WriteRefused):
        store.read_untrusted(trick)


def test_tricks_changed_nothing(store: Store, load: Callable[..., None], dumped: Callable[[], str]) -> None:
    load(1)
    before = dumped()
    for trick in TRICKS:
        with pytest.raises(WriteRefused):
            store.read_untrusted(trick)
    assert dumped() == before


@pytest.mark.parametrize(("text", "rows"), READS)
def test_reading_works(text: str, rows: list[object], store: Store, load: Callable[..., None]) -> None:
    load(1)
    assert store.read_untrusted(text, {"set": "SET"}).rows == rows


@pytest.mark.parametrize(
    "text",
    [
        "CREATE (n:Person {id: 'evil'}) RETURN n", "MATCH (n) DETACH DELETE n",
        "MATCH (n) SET n.name = 'evil' RETURN n",
        "MERGE (n:Country {id: 'evil'}) RETURN n", "MATCH (a:Country), (b:Country) CREATE (a)-[:OF]->(b)",
        "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", "CREATE INDEX evil FOR (n:Person) ON (n.evil)",
    ],
)  # fmt: skip
def test_the_engine_itself_refuses_what_the_gate_would_let_through(
    text: str, store: Store, load: Callable[..., None], dumped: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    load(1)
    before = dumped()
    monkeypatch.setattr("graphmodel.store.gate.check_read_only", lambda _: None)
    with pytest.raises(StoreError):
        store.read_untrusted(text)
    assert dumped() == before


def test_rows_are_limited(store: Store) -> None:
    rows = store.read_untrusted("UNWIND range(1, 100) AS x RETURN x", max_rows=10)
    assert len(rows.rows) == 10
    assert rows.truncated
    assert not store.read_untrusted("RETURN 1 AS x").truncated


def test_time_is_limited(store: Store) -> None:
    slow = "UNWIND range(1, 20000) AS i UNWIND range(1, 20000) AS j RETURN sum(i * j) AS s"
    with pytest.raises(QueryTimeout):
        store.read_untrusted(slow, timeout=0.5)
    assert store.read_untrusted("RETURN 1 AS x").rows == [{"x": 1}]


def test_an_error_is_one_line_of_words(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        store.read_untrusted("RETURN nothing_of_that_name")
    assert not isinstance(caught.value, WriteRefused)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "word"),
    [("MATCH (n) RETUR n", "RETUR"), ("MATCH (n) RETURN nn.name", "nn"), ("RETURN nofunction(1)", "nofunction")],
)
def test_an_error_names_what_is_wrong_with_the_query(text: str, word: str, store: Store) -> None:
    with pytest.raises(StoreError, match=word):
        store.read_untrusted(text)
