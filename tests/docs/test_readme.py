"""The outputs shown in the documentation are what its commands print today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]


def test_readme_shows_what_the_commands_print() -> None:
    done = subprocess.run(
        [sys.executable, "docs/readme.py", "--check"],
        cwd=REPO,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, f"run `make readme`:\n{done.stdout}{done.stderr}"
