"""`graphmodel watch`."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click

from graphmodel.cli._columns import mapping
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state
from graphmodel.cli.load import in_words, tell
from graphmodel.watching import Watcher


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--interval", type=click.FloatRange(0.05, 3600), default=2.0, show_default=True, metavar="SECONDS",
              help="Between two looks into the folder.")  # fmt: skip
@click.option("--settle", type=click.FloatRange(0, 3600), default=2.0, show_default=True, metavar="SECONDS",
              help="A file is loaded when it has not changed for so long.")  # fmt: skip
@click.option("--format", "format_", metavar="FORMAT", help="Input format; told from each file if not given.")
@click.option("--encoding", metavar="NAME", help="Encoding of inputs that are not UTF-8; auto takes the likeliest.")
@click.option("--columns", callback=mapping, metavar="FIELD=NAME,…", help="Which column of a CSV file is what.")
@click.option("--quarantine", metavar="DIR", help="Copy what is left out to DIR, with the reasons.")
@click.option("--workers", type=click.IntRange(1, 64), help="Processes for extraction; decided by itself if not given.")
@pass_state
def watch(
    state: State,
    folder: Path,
    interval: float,
    settle: float,
    format_: str | None,
    encoding: str | None,
    columns: dict[str, str],
    quarantine: str | None,
    workers: int | None,
) -> None:
    """Load what lies in a folder, and whatever appears in it, until Ctrl-C.

    Hidden files, and those that a download or an editor has not finished (.part, .tmp, …), are passed over.
    Ctrl-C ends after the files that are being loaded; a second one at once.

    \b
    Example:
      graphmodel watch inbox/ --quarantine rejected/
    """
    kept = Path(quarantine).absolute() if quarantine else None
    watcher = Watcher(folder, settle=settle)
    with state.open() as graph, stopping() as stop:
        click.echo(neutral(f"watching {folder}; Ctrl-C ends"), err=True)
        while True:
            ready = [path for path in watcher.ready() if kept is None or kept not in path.absolute().parents]
            if ready:
                summary = graph.load(
                    list(ready), format=format_, encoding=encoding, columns=columns, quarantine=quarantine,
                    workers=workers,
                )  # fmt: skip
                tell(summary)
                click.echo(in_words(summary))
            if stop.wait(interval):
                break
    click.echo("stopped", err=True)


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """An event that the first Ctrl-C or termination sets; the second one interrupts."""
    stop = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
