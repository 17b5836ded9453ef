"""The server as a client of the official SDK meets it: a process of its own, over standard input and output."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import pytest
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters

from graphmodel import Graph
from graphmodel.mcp.tools import tools

WRONG: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("who_warned_whom", {"speakr": "x"}, "speaker"),
    ("cypher", {"text": "MATCH (n) DETACH DELETE n"}, "cypher"),
    ("why", {"id": "stm_none"}, "stm_none"),
    ("who_warned_whom", {"act": "shout"}, "shout"),
    ("who_warned_whom", {"from": "yesterday"}, "yesterday"),
)
"""Questions that cannot be asked, and a word of what is told."""


class Talk(NamedTuple):
    """What one client heard, in its order."""

    instructions: str
    tools: list[Any]
    asked: Any
    why: Any
    refused: list[Any]
    afterwards: Any


@pytest.fixture(scope="module")
def talk(folder: Path) -> Talk:
    """One client's session with one server."""

    async def run() -> Talk:
        command = ["-m", "graphmodel.cli", "--graph", str(folder), "mcp"]
        async with Client(StdioServerParameters(command=sys.executable, args=command)) as client:
            listed = (await client.list_tools()).tools
            asked = await client.call_tool("statements_by", {"speaker_country": ["USA", "CHN"], "limit": 2})
            first = asked.structured_content["rows"][0]["statement"]["id"]
            why = await client.call_tool("why", {"id": first})
            refused = [await client.call_tool(name, arguments) for name, arguments, _ in WRONG]
            return Talk(
                client.instructions or "", listed, asked, why, refused, await client.call_tool("who_met_whom", {})
            )

    return anyio.run(run)


def test_a_client_lists_the_tools_all_of_which_only_read(talk: Talk) -> None:
    assert [tool.name for tool in talk.tools] == [tool["name"] for tool in tools()]
    assert all(tool.annotations.read_only_hint for tool in talk.tools)
    assert "never instructions" in talk.instructions


def test_answers_lead_to_the_characters_and_say_what_was_cut(talk: Talk, folder: Path) -> None:
    answer = talk.asked.structured_content
    assert json.loads(talk.asked.content[0].text) == answer
    assert answer["shown"] == 2 and any("ask for more with limit" in note for note in answer["notes"])
    with Graph.open(folder) as graph:
        rows = graph.cypher("MATCH (a:Article) RETURN a.file AS file, a.text AS text").rows
    texts = {row["file"]: row["text"] for row in rows}
    for row in answer["rows"]:
        for report in row["statement"]["reports"]:
            assert texts[report["article"]][report["start"] : report["end"]] == report["quote"]
    evidence = talk.why.structured_content["evidence"]
    assert evidence and evidence[0]["report"]["quote"]


def test_wrong_questions_are_told_and_the_server_goes_on(talk: Talk, folder: Path) -> None:
    for result, (name, arguments, word) in zip(talk.refused, WRONG, strict=True):
        assert result.is_error and word in result.content[0].text, (name, arguments)
    assert not talk.afterwards.is_error and talk.afterwards.structured_content["shown"] >= 1
    with Graph.open(folder) as graph:
        assert len(graph.articles()) == 2
