"""Measure queries, pages and exports on the made-up graphs in turn: `python -m benchmarks.speed [--write]`.

Queries on Neo4j and on the embedded engine, pages of the explorer and exports on Neo4j;
each is the benchmark of that name in a process of its own. Prints the tables as the pages of docs/ hold them, with the
machine and its load; `--write` puts them there. Graphs lie in `build/` or in the given folders and are made where they
do not. Exit 1 when one of the benchmarks cannot be done.
"""

from __future__ import annotations

import argparse
import datetime
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from benchmarks import machine
from benchmarks.quality.sets import write

DOCS = Path(__file__).resolve().parents[1] / "docs"


class Part(NamedTuple):
    """One benchmark: its module, its engine, and the page that its table stands on."""

    module: str
    engine: str
    page: str


PARTS = {
    "queries neo4j": Part("queries", "neo4j", "performance.md"),
    "queries embedded": Part("queries", "embedded", "performance.md"),
    "pages": Part("web", "neo4j", "explorer.md"),
    "exports": Part("exports", "neo4j", "exports.md"),
}
"""By the mark of the table."""


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}"


def _measured(part: Part, folder: Path | None) -> str:
    """The table of a benchmark, under a line on the machine."""
    begun = _load()
    command = [sys.executable, "-m", f"benchmarks.{part.module}", "--engine", part.engine]
    done = subprocess.run(
        [*command, *(["--folder", str(folder)] if folder else [])], stdout=subprocess.PIPE, text=True, check=True
    )
    told = machine.describe()
    head = (
        f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}: {told['processor']}, {told['cores']} cores, "
        f"{told['memory_gib']} GiB, Python {told['python']}, driver {told['packages']['neo4j']}; load of the last "
        f"minute {begun} before and {_load()} after."
    )
    return f"{head}\n\n{done.stdout.strip()}"


def main() -> int:
    """Run it; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("part", nargs="*", choices=[*PARTS, []], help="only those; all when not given")
    parser.add_argument("--neo4j", type=Path, help="folder of the graph on Neo4j")
    parser.add_argument("--embedded", type=Path, help="folder of the graph on the embedded engine")
    parser.add_argument("--write", action="store_true", help="the tables into docs/")
    options = parser.parse_args()
    failed = False
    for name in options.part or PARTS:
        part = PARTS[name]
        try:
            table = _measured(part, getattr(options, part.engine))
        except subprocess.CalledProcessError:
            print(f"{name}: could not be measured", file=sys.stderr)
            failed = True
            continue
        print(f"## {name}\n\n{table}\n", flush=True)
        if options.write:
            write(name, f"end of {name}", table, DOCS / part.page)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
