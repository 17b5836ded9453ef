"""docs/cli.md names every command and every option of the program."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from graphmodel.cli import _app
from graphmodel.ingest import discover

TEXT = (Path(__file__).resolve().parents[3] / "docs" / "cli.md").read_text("utf-8")
OUTPUT = {"--table", "--json", "--jsonl", "--csv", "-o", "--output", "-p", "--param", "--help", "-h"}


@pytest.mark.parametrize("name", sorted(_app.Discovered(name="x").found))
def test_every_command_is_documented(name: str) -> None:
    assert f"`{name}" in TEXT
    command = _app.Discovered(name="x").found[name]
    if isinstance(command, click.Group):
        return
    options = {option for each in command.params if isinstance(each, click.Option) for option in each.opts}
    assert {option for option in options - OUTPUT if f"`{option}" not in TEXT} == set()


@pytest.mark.parametrize("name", sorted(discover()))
def test_every_input_format_is_documented(name: str) -> None:
    assert f"| `{name}` |" in TEXT
    assert all(f"`{suffix}`" in TEXT for suffix in discover()[name].suffixes)
