"""docs/exports.md: every command and every block of Python runs, in its order, in one folder."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from graphmodel import Graph
from graphmodel.cli import _app
from graphmodel.cli.export import export
from graphmodel.export.registry import discover
from graphmodel.store import Store

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "exports.md").read_text("utf-8")
BLOCKS = re.findall(r"```(sh|python)\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("engine_target", ["embedded"], indirect=True)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib warns of itself
def test_the_page_runs(graph: Store, engine_target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    out = io.StringIO()
    with Graph.open(engine_target) as opened, contextlib.redirect_stdout(out):
        names: dict[str, Any] = {"graph": opened}
        for kind, text in BLOCKS:
            if kind == "python":
                exec(text, names)
                continue
            for line in text.splitlines():
                program, *arguments = shlex.split(line)
                assert program == "graphmodel" and _app.run(["--graph", engine_target, *arguments]) == 0, line
    told = out.getvalue()
    assert "USA CHN WARNED 2031-03-14 yes ['=first.txt', 'second.txt']" in told, "networkx"
    assert told.count("Ada Falk") >= 3, "pandas and rdflib"
    assert {each.name for each in (tmp_path / "import").iterdir()} >= {"import.args", "finish.cypher"}


def test_the_page_names_every_format_and_option() -> None:
    for name, form in discover().items():
        assert f"| `{name}` |" in PAGE
        command = export.get_command(None, name)  # type: ignore[arg-type, attr-defined]  # the context is not looked at
        assert command and form.keeps.split(";")[0] in (command.help or "")
        options = {option for each in command.params for option in [*each.opts, *each.secondary_opts]}
        missing = {
            option for option in options - {"-o", "--output"} if f"`{option}" not in PAGE and f"{option} " not in PAGE
        }
        assert not missing, name
