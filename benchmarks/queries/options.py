"""Options and opening that benchmarks over the made-up graph have in common."""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.queries.generate import Sizes, generate
from benchmarks.queries.load import fill, is_whole, opened
from graphmodel.store import Store


def parser(name: str, doc: str, *, repetitions: int) -> argparse.ArgumentParser:
    """The options of `python -m benchmarks.NAME`; `doc` is the text of its module."""
    made = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}", description=doc.partition("\n")[0])
    made.add_argument("--engine", choices=["embedded", "neo4j"], default="embedded")
    made.add_argument("--statements", type=int, default=Sizes().statements)
    made.add_argument("--officials", type=int, default=Sizes().officials)
    made.add_argument("--meetings", type=int, default=Sizes().meetings)
    made.add_argument("--repetitions", type=int, default=repetitions)
    made.add_argument(
        "--folder", type=Path, help="where the graph lies or is made; build/benchmark-ENGINE when not given"
    )
    made.add_argument("--out", type=Path, help="JSON file for the results")
    made.add_argument("--strict", action="store_true", help="exit 1 when a goal is missed")
    return made


def sizes(options: argparse.Namespace) -> Sizes:
    """How large the graph is to be."""
    return Sizes(options.statements, options.officials, options.meetings)


def folder(options: argparse.Namespace) -> Path:
    """Where that graph lies or is made."""
    return Path(options.folder or Path("build") / f"benchmark-{options.engine}").absolute()


def store(options: argparse.Namespace) -> Store:
    """The graph of that engine and those sizes, made where it does not lie there yet."""
    wanted, place = sizes(options), folder(options)
    if is_whole(place, wanted):
        return opened(options.engine, place)
    world = generate(wanted)
    gc.freeze()
    print(json.dumps(world.counts), file=sys.stderr)
    return fill(options.engine, place, world, wanted)


def write(options: argparse.Namespace, name: str, results: Sequence[Any] | dict[str, Any], **told: Any) -> None:
    """Write what was measured as JSON into `--out`, with the machine and the sizes; nothing where that is not given."""
    if not options.out:
        return
    options.out.parent.mkdir(parents=True, exist_ok=True)
    head = {
        "benchmark": name, "engine": options.engine, "sizes": sizes(options)._asdict(), "machine": machine.describe(),
    }  # fmt: skip
    text = json.dumps({**head, **told, "results": results}, indent=1, default=str)
    options.out.write_text(f"{text}\n", "utf-8")
