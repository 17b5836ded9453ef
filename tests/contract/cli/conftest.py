from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from graphmodel.cli import _app


@dataclass
class Done:
    """What a command left: exit code, output, errors."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Command = Callable[..., Done]


def graphmodel(*arguments: str | Path, cwd: Path | None = None, data: bytes = b"") -> Done:
    """Run a command line in this process: what is particular to a process of its own is tested elsewhere."""
    out, err, here = io.StringIO(), io.StringIO(), Path.cwd()
    stdin, sys.stdin = sys.stdin, io.TextIOWrapper(io.BufferedReader(io.BytesIO(data)), "utf-8")  # type: ignore[arg-type]
    try:
        os.chdir(cwd or here)
        with redirect_stdout(out), redirect_stderr(err):
            code = _app.run([str(each) for each in arguments])
    finally:
        sys.stdin = stdin
        os.chdir(here)
    return Done(code, out.getvalue(), err.getvalue())


@pytest.fixture(scope="session")
def cli() -> Command:
    """Run a command line."""
    return graphmodel
