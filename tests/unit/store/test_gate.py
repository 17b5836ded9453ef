"""The gate alone: what it lets through has to be harmless on any server."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.errors import WriteRefused
from graphmodel.store.gate import check_read_only

WRITES = [
    "CREATE (:X)", "MERGE (:X)", "SET n.x = 1", "DELETE n", "DETACH DELETE n", "REMOVE n.x", "LOAD CSV FROM 'x' AS l",
    "CALL db.labels()", "DROP INDEX x", "FOREACH (x IN [1] | SET n.x = 1)",
]  # fmt: skip
GAPS = [" ", "\n", "\t", "/**/", "/* ' */", " // `\n", "\r\n"]


@settings(deadline=None, max_examples=200)
@given(
    st.sampled_from(WRITES), st.sampled_from(GAPS), st.sampled_from(["lower", "upper", "title", "swapcase"]), st.text()
)
def test_no_disguise_helps(write: str, gap: str, case: str, noise: str) -> None:
    hidden = noise.replace("\\", "").replace("'", "").replace("\n", "").replace("\r", "")
    text = f"MATCH (n){gap}WITH n, '{hidden}' AS x{gap}{getattr(write.replace(' ', gap), case)()}"
    with pytest.raises(WriteRefused):
        check_read_only(text)


@settings(deadline=None, max_examples=200)
@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        check_read_only(text)
    except WriteRefused as refusal:
        assert str(refusal)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(WRITES), st.sampled_from(["'{}'", '"{}"', "`{}`"]))
def test_words_in_quotes_are_only_words(write: str, quotes: str) -> None:
    quoted = quotes.format(write.replace("'", ""))
    check_read_only(f"WITH 1 AS n RETURN n AS {quoted}" if quotes == "`{}`" else f"RETURN {quoted} AS n")


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (n:Set)-[r:CREATE]->(m {set: $set}) RETURN n.create, r.start AS start, r.`drop`",
        "MATCH p = shortestPath((a)-[*..3]-(b)) RETURN [x IN nodes(p) | x.id] AS ids",
        "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n, c",
        "CALL { RETURN 1 AS x UNION RETURN 2 AS x } RETURN x",
        "RETURN datetime({year: 2022}).year, duration.between(date('2022-01-01'), date('2022-02-01')), 1.5e3, .5",
        "explain match (n) return n",
        "// a comment first\nMATCH (n) RETURN n;",
    ],
)
def test_reading_is_let_through(text: str) -> None:
    check_read_only(text)
