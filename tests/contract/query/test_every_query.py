"""Every named query on every engine: it runs, its rows hold what its header says, and both engines give the same
rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, get_args, get_type_hints

import pytest

from graphmodel.query import QuerySpec, default_registry, run
from graphmodel.query.typed import Queries
from graphmodel.store import Store

from .conftest import ARTICLES

SPECS = list(default_registry())
Agree = Callable[[str, Any], None]


def rows_of(store: Store, name: str, params: dict[str, Any], agree: Agree) -> list[dict[str, Any]]:
    function = getattr(Queries(lambda asked, given: run(store, asked, given)), name)
    found = function(**{"from_" if key == "from" else key: value for key, value in params.items()})
    kind = get_args(get_type_hints(function)["return"])[0]
    assert all(isinstance(row, kind) for row in found), f"{name} gives rows of another type than it says"
    # most rows are made unchecked
    assert all(type(row).model_validate(row.model_dump(warnings="error")) == row for row in found)
    rows = [json.loads(row.model_dump_json(by_alias=True)) for row in found]
    agree(json.dumps([name, params], sort_keys=True), rows)
    return rows


def reports_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield from value.get("reports") or []
        for part in value.values():
            yield from reports_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from reports_in(part)


@pytest.mark.parametrize("spec", SPECS, ids=lambda s: s.name)
def test_a_query_without_parameters_runs_and_quotes_its_articles(graph: Store, spec: QuerySpec, agree: Agree) -> None:
    rows = rows_of(graph, spec.name, {}, agree)
    for row in rows:
        told = list(reports_in(row))
        assert told or spec.name == "officials_in_office"  # offices may rest on the gazetteer alone
        for report in told:
            text = (ARTICLES / report["article"]).read_text("utf-8")
            assert text[report["start"] : report["end"]] == report["quote"]
    assert [json.dumps(r, sort_keys=True) for r in rows] == list(
        dict.fromkeys(json.dumps(r, sort_keys=True) for r in rows)
    )


FILTERS: list[dict[str, Any]] = [
    {
        "speaker_country": "USA",
        "addressee_country": "China",
        "from": "2022-03-01",
        "to": "2022-03-31",
        "as_of": "2022-03-31",
    },
    {"speaker": "unnamed", "status": "any", "about": "weapons for Russia", "before": "rome 2022-03", "retracted": True},
    {"meeting": "rome 2022-03", "limit": 3, "min_confidence": 0.5, "first_known_after": "2022-03-10"},
    {"document": "2022-03-14-rome", "target": "Russia", "act": ["warn", "urge", "deny"], "named": True},
]


@pytest.mark.parametrize("params", FILTERS, ids="+".join)
@pytest.mark.parametrize("spec", SPECS, ids=lambda s: s.name)
def test_a_query_runs_with_each_of_its_filters(
    graph: Store, spec: QuerySpec, params: dict[str, Any], agree: Agree
) -> None:
    declared = {name: value for name, value in params.items() if name in spec.params}
    rows = rows_of(graph, spec.name, declared, agree)
    if "limit" in declared:
        assert len(rows) <= declared["limit"]
    if "document" in declared and len(spec.weigh) == 1:
        told = [r for row in rows for r in reports_in(row.get(spec.weigh[0]) or {})]
        assert all(r["article"].startswith(declared["document"]) for r in told)


BOUNDS: list[dict[str, Any]] = [
    {"before": "rome 2022-03-14"},
    {"after": "rome 2022-03-14", "speaker_country": "CHN"},
    {"before": "rome 2022-03", "after": "beijing 2022-02", "addressee_country": "CHN"},
    {"from": "2022-03-10", "to": "2022-03-15", "speaker_country": "USA"},
    {"to": "2022-02"},
]


@pytest.mark.parametrize("spec", [spec for spec in SPECS if "before" in spec.params], ids=lambda s: s.name)
def test_what_cypher_leaves_out_by_its_days_is_no_answer(
    graph: Store, spec: QuerySpec, agree: Agree, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [{name: value for name, value in params.items() if name in spec.params} for params in BOUNDS]
    found = [rows_of(graph, spec.name, params, agree) for params in asked]
    monkeypatch.setattr("graphmodel.query.asked.finds_weighed", lambda *_: False)
    assert [rows_of(graph, spec.name, params, agree) for params in asked] == found
