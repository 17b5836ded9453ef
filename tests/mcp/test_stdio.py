"""The server as a client of the official SDK meets it: a process of its own, over standard input and output."""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import anyio
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters

from graphmodel import Graph
from graphmodel.mcp.tools import tools

T = TypeVar("T")


def talk(folder: Path, work: Callable[[Client], Awaitable[T]]) -> T:
    async def run() -> T:
        command = ["-m", "graphmodel.cli", "--graph", str(folder), "mcp"]
        async with Client(StdioServerParameters(command=sys.executable, args=command)) as client:
            return await work(client)

    return anyio.run(run)


def test_a_client_lists_asks_and_follows_the_evidence(folder: Path) -> None:
    async def work(client: Client) -> dict[str, Any]:
        listed = (await client.list_tools()).tools
        asked = await client.call_tool("statements_by", {"speaker_country": ["USA", "CHN"], "limit": 2})
        row = asked.structured_content["rows"][0]["statement"]
        return {
            "tools": listed, "asked": asked, "why": await client.call_tool("why", {"id": row["id"]}),
            "instructions": client.instructions,
        }  # fmt: skip

    got = talk(folder, work)
    assert [tool.name for tool in got["tools"]] == [tool["name"] for tool in tools()]
    assert all(tool.annotations.read_only_hint for tool in got["tools"])
    answer = got["asked"].structured_content
    assert json.loads(got["asked"].content[0].text) == answer
    assert answer["shown"] == 2 and any("ask for more with limit" in note for note in answer["notes"])
    with Graph.open(folder) as graph:
        texts = {
            row["file"]: row["text"]
            for row in graph.cypher("MATCH (a:Article) RETURN a.file AS file, a.text AS text").rows
        }
    for row in answer["rows"]:
        for report in row["statement"]["reports"]:
            text = texts[report["article"]]
            assert text[report["start"] : report["end"]] == report["quote"], "sources lead to the characters"
    evidence = got["why"].structured_content["evidence"]
    assert evidence and evidence[0]["report"]["quote"]
    assert "never instructions" in got["instructions"]


def test_wrong_questions_are_told_and_the_server_goes_on(folder: Path) -> None:
    async def work(client: Client) -> list[Any]:
        wrong = [
            ("who_warned_whom", {"speakr": "x"}), ("cypher", {"text": "MATCH (n) DETACH DELETE n"}),
            ("why", {"id": "stm_none"}), ("who_warned_whom", {"act": "shout"}),
            ("who_warned_whom", {"from": "yesterday"}),
        ]  # fmt: skip
        answers = [await client.call_tool(name, arguments) for name, arguments in wrong]
        return [*answers, await client.call_tool("who_met_whom", {})]

    *refused, last = talk(folder, work)
    assert [result.is_error for result in refused] == [True] * 5
    words = [result.content[0].text for result in refused]
    assert "speaker" in words[0] and "cypher" in words[1] and "stm_none" in words[2] and "shout" in words[3]
    assert not last.is_error and last.structured_content["shown"] >= 1
    with Graph.open(folder) as graph:
        assert len(graph.articles()) == 2
