"""FollowTheMoney entities as its own library reads them: valid, and no value is thrown away."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

import pytest

from graphmodel.export.formats.ftm import FORMAT
from graphmodel.export.snapshot import Snapshot

if sys.version_info < (3, 11):
    pytest.skip("followthemoney needs Python 3.11", allow_module_level=True)
from followthemoney import model


@pytest.fixture(scope="module")
def entities(taken: Snapshot, one: Callable[[str, Snapshot], bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in one("ftm", taken).decode().splitlines()]


def test_every_entity_is_valid_and_keeps_every_value_that_is_cleaned(entities: list[dict[str, Any]]) -> None:
    for entity in entities:
        proxy = model.get_proxy(entity, cleaned=False)
        schema = model.get(entity["schema"])
        assert schema
        schema.validate(entity)
        for name, values in entity["properties"].items():
            assert name in schema.properties and not schema.properties[name].stub, (schema.name, name)
            assert len(proxy.get(name)) == len(set(values)), (entity["id"], name, values)
        assert set(schema.required) <= set(entity["properties"]), entity


def test_ids_are_single_and_what_entities_point_at_is_there(entities: list[dict[str, Any]]) -> None:
    found = {entity["id"]: entity["schema"] for entity in entities}
    assert len(found) == len(entities)
    for entity in entities:
        schema = model.get(entity["schema"])
        assert schema
        for name, values in entity["properties"].items():
            prop = schema.properties[name]
            for value in values if prop.type.name == "entity" else ():
                other = model.get(found[value])
                assert other and prop.range and other.is_a(prop.range), (entity["id"], name, value)


def test_a_statement_is_an_event_with_its_parties_note_and_links(entities: list[dict[str, Any]]) -> None:
    by_id = {entity["id"]: entity for entity in entities}
    event = by_id["stm-1"]["properties"]
    assert event["involved"] == ["per-1", "SYL"] and event["proof"] == ["art-1"] and event["date"] == ["2022-03-14"]
    assert "date" not in by_id["stm-0"]["properties"] and "startDate" not in by_id["stm-0"]["properties"]
    note = by_id["rep-1"]
    assert note["schema"] == "Note" and note["properties"]["description"] == ["+1+1"]
    roles = {e["properties"]["role"][0] for e in entities if e["schema"] == "UnknownLink"}
    assert roles == {"speaker", "addressee", "participant", "denies"}


def test_what_is_said_to_be_lost_is_lost(entities: list[dict[str, Any]]) -> None:
    assert "topics" in FORMAT.keeps and not [e for e in entities if e["id"].startswith(("top-", "jdg-"))]
    assert not [e for e in entities if "javascript:" in json.dumps(e)], "a URL that runs is no URL of a source"
