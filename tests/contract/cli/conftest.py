from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest


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
    done = subprocess.run(
        [sys.executable, "-c", "from graphmodel.cli import main; main()", *map(str, arguments)],
        capture_output=True, input=data, timeout=300, check=False, cwd=cwd,
    )  # fmt: skip
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="session")
def cli() -> Command:
    """Run a command line in a process of its own."""
    return graphmodel
