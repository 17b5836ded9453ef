"""Tools are made from the headers of the queries: typed, closed, and nothing that writes or takes Cypher."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from graphmodel.errors import UsageError
from graphmodel.mcp.answers import LARGEST, REPORTS, answer
from graphmodel.mcp.tools import MOST, WHY, tools
from graphmodel.model.vocab import ACTS
from graphmodel.query import QueryResult, TableRow, default_registry

TOOLS = {tool["name"]: tool for tool in tools()}


def test_there_is_a_tool_for_every_query_and_why_and_no_other() -> None:
    assert set(TOOLS) == {*default_registry().names(), WHY}
    assert not [name for name in TOOLS if "cypher" in name]


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_a_schema_is_sound_closed_and_of_the_querys_own_parameters(name: str) -> None:
    schema = TOOLS[name]["input_schema"]
    Draft202012Validator.check_schema(schema)
    assert schema["additionalProperties"] is False
    wanted = {"id"} if name == WHY else set(default_registry().get(name).params)
    assert set(schema["properties"]) == wanted
    assert all(each["description"] for each in schema["properties"].values())


@pytest.mark.parametrize(
    ("arguments", "fits"),
    [
        ({"act": "warn", "addressee_country": "CHN"}, True),
        ({"act": ["warn", "threaten"], "from": "2022", "named": True, "min_confidence": 0.5, "limit": 3}, True),
        ({"act": "shout"}, False), ({"named": "yes"}, False), ({"limit": MOST + 1}, False), ({"limit": "5"}, False),
        ({"cypher": "MATCH (n) RETURN n"}, False), ({"act": []}, False),
    ],
)  # fmt: skip
def test_parameters_are_typed(arguments: dict[str, Any], fits: bool) -> None:
    validator = Draft202012Validator(TOOLS["who_warned_whom"]["input_schema"])
    assert validator.is_valid(arguments) is fits


def test_acts_are_the_closed_vocabulary_and_limits_are_said() -> None:
    tool = TOOLS["statements_by"]
    assert tool["input_schema"]["properties"]["act"]["anyOf"][0]["enum"] == list(ACTS)
    assert str(MOST) in tool["description"] and "Cannot tell:" in tool["description"]


class Crowded:
    """Stands for a graph that has more to tell than fits."""

    def query(self, name: str, **params: Any) -> QueryResult[Any]:
        self.asked = params
        reports = [{"article": "a.txt", "quote": "x" * 1000} for _ in range(REPORTS + 5)]
        rows = [TableRow(speaker=f"{n}", reports=reports) for n in range(params["limit"])]
        return QueryResult(rows, ["50 of 900 rows; ask for more with limit."])


def test_answers_are_cut_to_what_fits_and_say_so() -> None:
    found = answer(Crowded(), "act_profile", {})  # type: ignore[arg-type]
    assert len(str(found["rows"])) < LARGEST * 1.1 and 0 < found["shown"] < 50
    assert found["rows"][0]["reports_in_all"] == REPORTS + 5 and len(found["rows"][0]["reports"]) == REPORTS
    assert [note for note in found["notes"] if "fit into one answer" in note]
    assert "50 of 900 rows; ask for more with limit." in found["notes"]


@pytest.mark.parametrize("limit", [0, MOST + 1, "5", True, 1.5])
def test_a_limit_that_is_none_is_refused(limit: Any) -> None:
    with pytest.raises(UsageError, match="limit is a whole number"):
        answer(Crowded(), "act_profile", {"limit": limit})  # type: ignore[arg-type]
