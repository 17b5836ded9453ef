"""A progress line on standard error while it is a terminal; nothing otherwise."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

WORDS = {"article": "reading articles", "resolve": "joining reports", "write": "writing the graph"}


@contextmanager
def reporting() -> Iterator[Callable[[str, int], None] | None]:
    """A callback for `Graph.load`, None where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)
        done = 0

        def report(stage: str, count: int) -> None:
            nonlocal done
            done = count or done
            bar.update(task, description=f"{WORDS.get(stage, stage)} ({done})")

        yield report
