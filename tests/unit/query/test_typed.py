from __future__ import annotations

import inspect
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from graphmodel import query as package
from graphmodel.api import Graph
from graphmodel.errors import UsageError
from graphmodel.query import QueryResult, QuerySpec, default_registry, signatures
from graphmodel.query.rows import PairRow, StatementRow
from graphmodel.query.table_rows import ActProfileRow
from graphmodel.query.typed import Queries

FOLDER = Path(package.__file__).parent


@pytest.mark.parametrize(("file", "text"), list(signatures.modules().items()))
def test_what_is_made_from_headers_is_what_they_say(file: str, text: str) -> None:
    assert (FOLDER / file).read_text("utf-8") == text, "run: python -m graphmodel.query.signatures"


@pytest.mark.parametrize("spec", list(default_registry()), ids=lambda s: s.name)
def test_a_function_takes_what_its_query_takes(spec: QuerySpec) -> None:
    function = getattr(Queries, spec.name)
    names = [name.rstrip("_") for name in inspect.signature(function).parameters]
    assert names == ["self", *spec.params]
    assert all(p.kind is p.KEYWORD_ONLY for n, p in inspect.signature(function).parameters.items() if n != "self")
    assert spec.doc.split()[0] in (inspect.getdoc(function) or "")
    assert set(get_type_hints(function)) == {*inspect.signature(function).parameters, "return"} - {"self"}


def test_what_is_given_goes_to_the_query_and_nothing_else() -> None:
    asked: list[tuple[str, Mapping[str, Any]]] = []

    def ask(name: str, params: Mapping[str, Any]) -> QueryResult[Any]:
        asked.append((name, params))
        return QueryResult()

    Queries(ask).who_warned_whom(addressee_country="CHN", act=["warn"], from_=date(2022, 3, 1), limit=3, named=False)
    day = date(2022, 3, 1)
    assert asked == [("who_warned_whom", {"addressee_country": "CHN", "act": ["warn"], "from": day, "limit": 3,
                                          "named": False})]  # fmt: skip


def test_rows_of_shared_kinds_and_of_their_own() -> None:
    def kind(name: str) -> Any:
        return get_args(get_type_hints(getattr(Queries, name))["return"])[0]

    assert kind("who_warned_whom") is StatementRow
    assert kind("act_profile") is ActProfileRow
    assert issubclass(kind("who_denied_what"), PairRow)


def test_a_wrong_value_is_told_before_a_server_starts(tmp_path: Path) -> None:
    with Graph.open(tmp_path / "none") as graph, pytest.raises(UsageError, match="ends before it begins"):
        graph.queries.who_met_whom(from_="2022-03", to="2022-02")
    assert not (tmp_path / "none").exists()


def test_rows_as_a_table() -> None:
    pandas = pytest.importorskip("pandas")
    report = {"article": "a.txt", "id": None, "start": 1, "end": 2, "quote": "x", "mode": "direct", "via": [],
              "confidence": 0.5, "status": "asserted", "published": None, "retracted": False}  # fmt: skip
    fields = dict.fromkeys(name for name in StatementRow.model_fields["statement"].annotation.model_fields)
    said = StatementRow.model_validate({"statement": {**fields, "id": "s", "act": "warn", "reports": [report]}})
    table = QueryResult([said]).to_pandas()
    assert table.loc[0, "act"] == "warn" and table.loc[0, "reports"][0]["article"] == "a.txt"
    pair = PairRow(
        left=said.statement, right=said.statement, relation="denies", basis=None, noted_by=None, verdict=None
    )
    both = QueryResult([pair]).to_pandas()
    assert both.loc[0, "left.act"] == "warn" and both.loc[0, "relation"] == "denies"
    counts = ActProfileRow(speaker="A", act="say", count=2, first=None, last=None, reports=[])
    assert QueryResult([counts]).to_pandas()["count"].tolist() == [2]
    assert isinstance(QueryResult[StatementRow]().to_pandas(), pandas.DataFrame)


@pytest.mark.parametrize("name", [spec.name for spec in default_registry()])
def test_a_table_without_rows_has_its_columns(name: str) -> None:
    pytest.importorskip("pandas")
    columns = list(QueryResult(spec=default_registry().get(name)).to_pandas().columns)
    assert len(columns) == len(set(columns)) > 2
    assert not {"statement", "official", "left", "right"} & set(columns)


def test_columns_are_those_that_rows_give() -> None:
    pytest.importorskip("pandas")
    plain = QueryResult(spec=default_registry().get("statements_by")).to_pandas()
    assert list(plain.columns)[:4] == ["id", "speaker", "speaker_country", "act"]
    pairs = list(QueryResult(spec=default_registry().get("answers")).to_pandas().columns)
    assert {"left.id", "right.speaker", "relation"} <= set(pairs)
    counts = list(QueryResult(spec=default_registry().get("act_profile")).to_pandas().columns)
    assert counts == ["speaker", "act", "count", "first", "last", "reports"]
    offices = list(QueryResult(spec=default_registry().get("officials_in_office")).to_pandas().columns)
    assert {"from", "to", "title"} <= set(offices)
