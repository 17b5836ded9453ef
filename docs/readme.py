"""Keeps the outputs shown in the documentation true: runs the commands and pastes what they print.

    python docs/readme.py [--check] [FILE …]      default: README.md

A block is made by a comment line and the fence after it:

    <!-- run: graphmodel query who_warned_whom -p addressee_country=CHN --> it, and what it printed
    <!-- run: python --> runs the fence before it

All commands of a file run in one empty folder beside a link to `examples/`, so that paths are those a reader types.
`--check` changes nothing and ends with 1 where a file differs from what it would become.
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"(?P<mark><!-- run: (?P<command>.+?) -->\n)```(?P<kind>\w*)\n(?P<body>.*?)```", re.S)
PYTHON = re.compile(r"```python\n(?P<code>.*?)```", re.S)


def run(command: str, code: str, folder: Path) -> str:
    """What a command printed to stdout (and stderr, where it went wrong), as a reader would see it."""
    if command == "python":
        argv = [sys.executable, "-c", code]
    else:
        name, *rest = shlex.split(command)
        if name != "graphmodel":
            raise SystemExit(f"only graphmodel and python run in the documentation, not {name!r}")
        argv = [sys.executable, "-m", "graphmodel.cli", *rest]
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("NEO4J_", "GRAPHMODEL_"))}
    environment |= {"COLUMNS": "110", "NO_COLOR": "1", "GRAPHMODEL_KEEP": "1"}
    done = subprocess.run(argv, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode not in (0, 4):
        raise SystemExit(f"{command}: exit {done.returncode}\n{done.stderr}")
    return "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines())


def build(text: str, folder: Path) -> str:
    """The document with every block's output made anew."""

    def replace(match: re.Match[str]) -> str:
        command = match["command"]
        code = [m["code"] for m in PYTHON.finditer(text, 0, match.start())][-1:] if command == "python" else [""]
        output = run(command, code[0], folder)
        shown = output if command == "python" or match["kind"] == "json" else f"$ {command}\n{output}"
        return f"{match['mark']}```{match['kind']}\n{shown}\n```"

    return BLOCK.sub(replace, text)


def main() -> int:
    """Builds or checks the files named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=[REPO / "README.md"])
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where a file would change")
    args = parser.parse_args()
    stale = 0
    for path in args.files:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "examples").symlink_to(REPO / "examples")
            old = path.read_text("utf-8")
            try:
                new = build(old, folder)
            finally:
                stop = [sys.executable, "-m", "graphmodel.cli", "stop"]
                subprocess.run(stop, cwd=folder, capture_output=True, check=False)
        if new != old:
            stale += 1
            sys.stdout.writelines(
                difflib.unified_diff(old.splitlines(True), new.splitlines(True), str(path), "made anew")
            )
            if not args.check:
                path.write_text(new, "utf-8")
    return 1 if args.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
