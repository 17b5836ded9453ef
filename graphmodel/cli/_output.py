"""Where and how results are written: `--table`, `--json`, `--jsonl`, `--csv`, `-o FILE`.

On a terminal the default is a table, elsewhere JSON lines: a pipe wants one object a line.
"""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import Any, TextIO

import click

from graphmodel.cli._rows import brief, flat
from graphmodel.cli._safe import neutral, neutral_json
from graphmodel.export.cells import cell
from graphmodel.export.writing import text, whole_file

Row = dict[str, Any]
SHARES = {"who": 3, "to": 2, "about": 4, "source": 8, "left": 1, "right": 1}
"""How wide columns of running text are to each other; the others are as wide as what they hold."""
WIDTH = 160
"""Columns of a table that no terminal limits."""


@dataclass(frozen=True)
class Output:
    """The output options of one call."""

    form: str | None
    file: str | None

    @property
    def chosen(self) -> str:
        """The form: as asked for, else by what standard output is."""
        if self.form:
            return self.form
        return "table" if self.file is None and sys.stdout.isatty() else "jsonl"

    def emit(self, rows: Iterable[Row], columns: list[str] | None = None) -> None:
        """Write rows. `columns` gives the order for tables and CSV where rows are plain; nested rows are flattened."""
        with destination(self.file) as stream:
            WRITERS[self.chosen](rows, columns, stream)


def output_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the output options to a command; it gets them as the keyword `output`."""

    @click.option("--table", "form", flag_value="table", help="A table (the default on a terminal).")
    @click.option("--json", "form", flag_value="json", help="One JSON array.")
    @click.option("--jsonl", "form", flag_value="jsonl", help="One JSON object a line (the default elsewhere).")
    @click.option("--csv", "form", flag_value="csv", help="CSV that is safe to open in a spreadsheet.")
    @click.option("-o", "--output", "file", metavar="FILE", help="Write to FILE, whole or not at all.")
    @wraps(command)
    def wrapped(*args: Any, form: str | None, file: str | None, **kwargs: Any) -> Any:
        return command(*args, output=Output(form, file), **kwargs)

    return wrapped


@contextmanager
def destination(file: str | None) -> Iterator[TextIO]:
    """Standard output, or a file that appears whole when the block ends well, and not at all otherwise."""
    if file is None or file == "-":
        yield sys.stdout
        return
    with whole_file(Path(file)) as stream, text(stream) as written:
        yield written


def dumps(value: Any, *, indent: int | None = None) -> str:
    """JSON for output: dates as ISO texts, nothing in it that a terminal would obey."""
    return neutral_json(json.dumps(value, ensure_ascii=False, default=plain, indent=indent))


def plain(value: Any) -> Any:
    """A value that JSON does not know, as one that it does."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return sorted(value) if isinstance(value, (set, frozenset)) else list(value)
    if isinstance(value, bytes):
        return value.hex()
    return str(value)


def _write_json(rows: Iterable[Row], _: list[str] | None, stream: TextIO) -> None:
    stream.write(dumps(list(rows), indent=2) + "\n")


def _write_jsonl(rows: Iterable[Row], _: list[str] | None, stream: TextIO) -> None:
    for row in rows:
        stream.write(dumps(row) + "\n")


def _write_csv(rows: Iterable[Row], columns: list[str] | None, stream: TextIO) -> None:
    flattened = [flat(row) for row in rows]
    names = columns or list(dict.fromkeys(name for row in flattened for name in row))
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow([cell(name) for name in names])
    for row in flattened:
        writer.writerow([_csv_value(row.get(name)) for name in names])
    stream.write(buffer.getvalue())


def _csv_value(value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return cell(as_text(value))


def as_text(value: Any) -> str:
    """A value in one cell: lists joined by "; ", anything nested as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)) and not any(isinstance(each, (dict, list, tuple)) for each in value):
        return "; ".join(as_text(each) for each in value)
    return dumps(value) if isinstance(value, (dict, list, tuple)) else str(plain(value) if value is not True else "yes")


NARROW = 6
"""Tables of up to so many columns leave each of them room for a word."""


def _write_table(rows: Iterable[Row], columns: list[str] | None, stream: TextIO) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    flattened = [brief(row) for row in rows]
    names = columns or list(dict.fromkeys(name for row in flattened for name in row))
    names = [name for name in names if columns or any(row.get(name) not in (None, "", []) for row in flattened)]
    if not flattened:
        if stream is sys.stdout:
            click.echo("No rows.", err=True)
        return
    shares = {name: SHARES[name] for name in names if name in SHARES}
    if len(shares) < 2:  # one alone gets what the others leave: a column of single letters
        shares = {}
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=bool(shares))
    for name in names:
        widest = max(len(word) for row in flattened for word in [name, *as_text(row.get(name)).split()])
        least = (
            None if shares or len(names) > NARROW else min(widest, 14)
        )  # else rich starves all columns but the longest
        table.add_column(Text(neutral(name)), overflow="fold", ratio=shares.get(name), min_width=least)
    for row in flattened:
        table.add_row(*(Text(neutral(as_text(row.get(name)), keep="\n")) for name in names))
    width = None if "COLUMNS" in os.environ or (stream is sys.stdout and sys.stdout.isatty()) else WIDTH
    Console(file=stream, width=width, highlight=False, markup=False, emoji=False).print(table)


WRITERS: dict[str, Callable[[Iterable[Row], list[str] | None, TextIO], None]] = {
    "json": _write_json,
    "jsonl": _write_jsonl,
    "csv": _write_csv,
    "table": _write_table,
}


def fail_if(condition: bool, code: int) -> None:
    """End with an exit code after all output is written."""
    if condition:
        sys.stdout.flush()
        raise click.exceptions.Exit(code)
