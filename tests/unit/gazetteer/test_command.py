"""`graphmodel gazetteer`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graphmodel.cli.gazetteer import command
from graphmodel.gazetteer.load import ENV


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(ENV, raising=False)

    def call(*arguments: str) -> Result:
        return CliRunner().invoke(command, list(arguments))

    return call


def test_people_in_office_on_a_day(run) -> None:  # type: ignore[no-untyped-def]
    result = run("list", "people", "--country", "France", "--on", "1985-06-01", "--search", "mitterrand", "--json")
    [row] = json.loads(result.stdout)
    assert (row["name"], row["title"], row["country"]) == ("François Mitterrand", "President", "FRA")
    assert row["source"]


@pytest.mark.parametrize("what", ["countries", "people", "organizations", "offices", "events"])
def test_every_kind_can_be_listed(run, what: str) -> None:  # type: ignore[no-untyped-def]
    result = run("list", what, "--limit", "3", "--jsonl")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 3


def test_events_of_a_country(run) -> None:  # type: ignore[no-untyped-def]
    rows = json.loads(run("list", "events", "--country", "KEN", "--search", "election", "--json").stdout)
    assert {row["from"] for row in rows} >= {"2007-12-27", "2013-03-04"}


@pytest.mark.parametrize("options", [("--country", "Narnia"), ("--on", "yesterday")])
def test_wrong_options_are_told(run, options: tuple[str, str]) -> None:  # type: ignore[no-untyped-def]
    result = run("list", "people", *options)
    assert result.exit_code != 0
    assert options[1] in str(result.exception)


def test_check(run) -> None:  # type: ignore[no-untyped-def]
    result = run("check", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == []


def test_add_then_list(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "o.csv").write_text(
        "name,title,country\nOrla Quillfeather,Foreign Minister,KEN\n,x,KEN\n", encoding="utf-8"
    )
    added = run("add", "o.csv", "--source", "a test")
    assert added.exit_code == 4
    assert "1 people with 1 offices" in added.stdout
    assert "o.csv:3: no name" in added.stderr
    rows = json.loads(run("list", "people", "--search", "quillfeather", "--json").stdout)
    assert [row["source"] for row in rows] == ["a test"]
