"""How commands end: exit codes, one clear line, nothing loaded that is not needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from graphmodel.cli import _app
from graphmodel.errors import (
    AmbiguousName,
    GraphmodelError,
    InputError,
    QueryTimeout,
    StoreUnavailable,
    UnknownName,
    WriteRefused,
)


def commands() -> dict[str, click.Command]:
    found = dict(_app.Discovered(name="x").found)
    for name, command in list(found.items()):
        if isinstance(command, click.Group):
            found.update({f"{name} {sub.name}": sub for sub in command.commands.values()})
    return found


def test_the_commands_of_the_contract_are_there() -> None:
    wanted = {
        "load", "extract", "query", "queries", "cypher", "articles", "forget", "check", "dump", "restore", "status",
        "stop", "neo4j", "demo", "completion",
    }  # fmt: skip
    assert wanted <= set(commands())


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_help_has_an_example_that_parses(name: str) -> None:
    command = commands()[name]
    help_text = command.help or ""
    if isinstance(command, click.Group):
        return
    assert "Example" in help_text, f"{name} has no example"
    lines = [line.strip() for line in help_text.partition("Example")[2].splitlines()]
    examples = [line for line in lines if line.startswith(("graphmodel ", "eval "))]
    assert examples, "an example is a command line"
    assert name.split(maxsplit=1)[0] in examples[0]


def run(monkeypatch: pytest.MonkeyPatch, error: BaseException, *arguments: str) -> int:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("graphmodel.api.Graph.load", fail)
    return _app.run([*arguments, "load", "x"])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (GraphmodelError("it broke"), 1),
        (WriteRefused("it broke"), 1),
        (QueryTimeout("it broke"), 1),
        (UnknownName("it broke"), 2),
        (AmbiguousName("it broke", ["a", "b"]), 2),
        (StoreUnavailable("it broke"), 3),
        (InputError("file", "it broke"), 4),
        (OSError(28, "it broke", "disk"), 1),
        (RuntimeError("it broke"), 1),
        (KeyboardInterrupt(), 130),
    ],
)
def test_exit_codes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, code: int
) -> None:
    assert run(monkeypatch, error) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == (2 if code == 130 else 1), "an interrupt says how to go on as well"
    assert ("Interrupted" if code == 130 else "it broke") in err
    assert "Traceback" not in err


def test_a_broken_pipe_is_silent(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(_app, "_close_stdout", lambda: None)
    assert run(monkeypatch, BrokenPipeError()) == 0
    assert capfd.readouterr().err == ""


def test_debug_shows_where(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RuntimeError, match="it broke"):
        run(monkeypatch, RuntimeError("it broke"), "--debug")


def test_errors_carry_no_escape_sequences(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run(monkeypatch, InputError("evil\x1b]0;title\x07.txt", "no"))
    assert capsys.readouterr().err == "Error: evil␛]0;title␇.txt: no\n"


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["load"], ["query"], ["--nonsense"], ["load", "--date", "soon", "x"]]
)
def test_usage_errors_end_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.run(arguments) == 2
    assert "Usage:" in capsys.readouterr().err


def test_help_needs_none_of_the_heavy_modules() -> None:
    code = (
        "import sys\nfrom graphmodel.cli._app import run\nrun(['--help'])\n"
        "print(sorted({'spacy', 'neo4j', 'networkx', 'trafilatura', 'numpy', 'rich.table'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_output_closed_early_by_its_reader(tmp_path: Path) -> None:
    (tmp_path / "q.py").write_text(
        "import sys\nfrom graphmodel.cli import _app, articles\nfrom graphmodel.cli._output import Output\n"
        "import click\n"
        "@click.command()\ndef flood():\n    Output('jsonl', None).emit({'n': n} for n in range(200000))\n"
        "_app.Discovered.found = {'flood': flood}\nsys.exit(_app.run(['flood']))\n"
    )
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [sys.executable, str(tmp_path / "q.py")], stdout=writer, stderr=subprocess.PIPE, text=True
    )
    os.close(writer)
    os.read(reader, 10)
    os.close(reader)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
