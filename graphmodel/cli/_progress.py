"""A progress line on standard error while it is a terminal; nothing otherwise."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

WORDS = {"article": "reading articles", "resolve": "joining reports", "write": "writing the graph"}


@contextmanager
def reporting() -> Iterator[Callable[[str, int, float | None], None] | None]:
    """A callback for `Graph.load`, None where nobody would see it."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)
        meter = Meter()

        def report(stage: str, count: int, share: float | None) -> None:
            bar.update(task, description=meter.words(stage, count, share))

        yield report


class Meter:
    """Rate and time left of what is read."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start = clock()
        self._done = 0

    def words(self, stage: str, count: int, share: float | None) -> str:
        """`reading articles (120, 8.1 a second, 45 %, 2:10 left)`."""
        self._done = count or self._done
        gone = self._clock() - self._start
        parts = [str(self._done)]
        if stage == "article" and gone > 1:
            parts.append(f"{self._done / gone:.1f} a second")
            if share:
                left = gone * (1 - share) / share
                parts += [f"{share:.0%}", f"{_clock_time(left)} left"]
        return f"{WORDS.get(stage, stage)} ({', '.join(parts)})"


def _clock_time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
