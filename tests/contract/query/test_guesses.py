"""Questions asked first: names not looked up yet are guessed in the read that answers, and checked by it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest

from graphmodel.errors import AmbiguousName
from graphmodel.query import run
from graphmodel.store import Store

from .conftest import Noting

WHO, WHERE = "Jake Sullivan", "rome 2022-03-14"
RIGHT: list[tuple[str, dict[str, Any]]] = [
    ("statements_by", {"speaker": WHO}),
    ("act_profile", {"speaker": WHO}),
    ("attribution_chain", {"speaker": WHO}),
    ("said_at_meeting", {"meeting": WHERE}),
    ("said_at_meeting", {"meeting": "rome 2022-03"}),
    ("who_warned_whom", {"addressee_country": "CHN", "before": WHERE}),
    ("statements_by", {"speaker": WHO, "before": WHERE}),
]


def asked(store: Noting, name: str, params: dict[str, Any]) -> list[Any]:
    store.texts.clear()
    return [row.model_dump() for row in run(store, name, params)]


@contextlib.contextmanager
def also(graph: Store, label: str, **properties: Any) -> Iterator[None]:
    """The graph with one node more."""
    graph._bolt.run(f"CREATE (n:{label}) SET n = $properties", properties={"id": "new_1", **properties})
    try:
        yield
    finally:
        graph._bolt.run(f"MATCH (n:{label}) WHERE n.id = 'new_1' DETACH DELETE n")


@pytest.mark.parametrize(("name", "params"), RIGHT)
def test_a_question_asked_first_is_one_read_with_the_rows_of_the_next(
    graph: Store, name: str, params: dict[str, Any]
) -> None:
    mine = Noting(graph)
    rows = asked(mine, name, params)
    assert rows
    assert len(mine.texts) == 1
    assert asked(mine, name, params) == rows
    assert "$guessed_" not in "".join(mine.texts)


WRONG: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("statements_by", {"speaker": "Sullivan"}, {"speaker": WHO}),
    ("statements_by", {"speaker": "jake sullivan"}, {"speaker": WHO}),
    ("statements_by", {"speaker": ["Jake Sullivan", "USA"]}, {"speaker": ["USA", "Sullivan"]}),
    ("said_at_meeting", {"meeting": "sullivan 2022-03-14"}, {"meeting": WHERE}),
    ("said_at_meeting", {"meeting": "sullivan yang rome"}, {"meeting": WHERE}),
]


@pytest.mark.parametrize(("name", "params", "plain"), WRONG)
def test_a_guess_that_finds_too_little_is_not_the_answer(
    graph: Store, name: str, params: dict[str, Any], plain: dict[str, Any]
) -> None:
    assert asked(Noting(graph), name, params) == asked(Noting(graph), name, plain) != []


def test_a_guess_that_finds_too_much_is_not_the_answer(graph: Store) -> None:
    naming = {"meeting": f"sullivan yang {WHERE}"}
    rows, day = asked(Noting(graph), "said_at_meeting", naming), {"earliest": "2022-03-14", "latest": "2022-03-14"}
    assert rows
    text = "MATCH (m:Meeting {id: 'new_1'}) SET m.earliest = date($earliest), m.latest = date($latest)"
    with also(graph, "Meeting", place="Rome", date="2022-03-14", kind="vote", name="a vote", status="held"):
        graph._bolt.run(text, **day)
        mine = Noting(graph)
        assert asked(mine, "said_at_meeting", naming) == rows
        assert ["$guessed_" in text for text in mine.texts] == [True, False]


@pytest.mark.parametrize("label", ["Person", "Organization"])
def test_a_name_of_two_is_ambiguous_when_asked_first_too(graph: Store, label: str) -> None:
    assert asked(Noting(graph), "statements_by", {"speaker": WHO})
    with also(graph, label, name=WHO, country="CAN"):
        mine = Noting(graph)
        for _ in range(2):
            with pytest.raises(AmbiguousName):
                asked(mine, "statements_by", {"speaker": WHO})
    assert asked(mine, "statements_by", {"speaker": WHO})


def test_a_body_is_not_taken_for_a_person(graph: Store) -> None:
    mine = Noting(graph)
    with also(graph, "Organization", name="Port Anvil Board", country="CAN"):
        result = run(mine, "statements_by", {"speaker": "Port Anvil Board"})
        assert result == [] and not result.notes
    result = run(mine, "statements_by", {"speaker": "Port Anvil Board"})
    assert result == [] and "Port Anvil Board" in result.notes[0]


def test_what_was_known_and_what_is_guessed_are_checked_together(graph: Store) -> None:
    mine, question = Noting(graph), {"speaker": WHO, "before": WHERE}
    asked(mine, "statements_by", {"speaker": WHO})
    rows = asked(mine, "statements_by", question)
    assert len(mine.texts) == 1 and "$trusted_1_" in mine.texts[0]
    late = Noting(graph)
    asked(late, "statements_by", {"speaker": WHO})
    graph._bolt.run("MATCH (p:Person) WHERE p.name = $name SET p.name = 'Nobody Else'", name=WHO)
    try:
        assert asked(late, "statements_by", question) == rows  # by his alias, which is the same
        assert len(late.texts) > 2
    finally:
        graph._bolt.run("MATCH (p:Person) WHERE p.name = 'Nobody Else' SET p.name = $name", name=WHO)
