"""CSV and TSV: one article a row, columns told by their names or by `--columns title=headline,text=body`."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import Any

from graphmodel.errors import InputError
from graphmodel.ingest import Context, Item, Source
from graphmodel.ingest.decode import refuse_binary

from .jsonl import KEYS, document

DELIMITERS = ",;\t|"


class CsvLoader:
    """Loader of CSV and TSV files."""

    name = "csv"
    doc = "one article a row under a row of column names; --columns says which column is what"
    suffixes = (".csv", ".tsv")
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Never: anything with commas could be one."""
        return False

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document a row; a row that cannot be used is an InputError that names the line it ends on."""
        skipped: list[InputError] = []
        lines = _lines(source, context, skipped)
        first = next(lines, None)
        if first is None:
            raise source.error("the file is empty")
        reader = _Rows(source, first, lines)
        wanted = _wanted(source, context, reader.columns)
        for row in reader:
            yield from skipped
            skipped.clear()
            yield row if isinstance(row, InputError) else _item(source, reader, row, wanted)
        yield from skipped


class _Rows:
    """Rows of a file as lists, after its row of column names."""

    def __init__(self, source: Source, first: str, rest: Iterable[str]) -> None:
        csv.field_size_limit(source.limits.line)
        self._source = source
        mark = "\t" if source.suffix == ".tsv" else max(DELIMITERS, key=lambda each: (first.count(each), each == ","))
        self._reader = csv.reader(_chain(first, rest), delimiter=mark, strict=True)
        try:
            self.columns = [name.strip().lower() for name in next(self._reader)]
        except csv.Error as error:
            raise source.error(f"the row of column names cannot be read ({error})") from None
        twice = sorted({name for name in self.columns if name and self.columns.count(name) > 1})
        if twice:
            raise source.error(f"the column {twice[0]!r} stands there twice")

    @property
    def place(self) -> str:
        """Where the row that was read last ends."""
        return f"{self._source.label}:{self._reader.line_num}"

    def __iter__(self) -> Iterator[list[str] | InputError]:
        while True:
            try:
                row = next(self._reader, None)
            except csv.Error as error:
                # Where a quotation was not closed, nobody knows where the next row begins.
                raise InputError(self.place, f"malformed row ({error}); the rest was not read") from None
            if row is None:
                return
            if not any(cell.strip() for cell in row):
                continue
            if len(row) != len(self.columns):
                yield InputError(self.place, f"{len(row)} columns where {len(self.columns)} are named")
            else:
                yield row


def _chain(first: str, rest: Iterable[str]) -> Iterator[str]:
    yield first
    yield from rest


def _lines(source: Source, context: Context, skipped: list[InputError]) -> Iterator[str]:
    encoding = context.encoding if context.encoding and context.encoding != "auto" else None
    for number, line in source.lines():
        if isinstance(line, InputError):
            skipped.append(line)
            continue
        try:
            if number == 1:
                refuse_binary(line)
            yield line.decode(encoding or "utf-8-sig")
        except UnicodeDecodeError:
            name = encoding or "UTF-8"
            raise source.error(f"line {number} is not {name}: name the file's encoding with --encoding") from None
        except (ValueError, LookupError) as error:
            raise source.error(str(error)) from None


def _wanted(source: Source, context: Context, columns: list[str]) -> dict[str, int]:
    """Number of the column of each field."""
    wanted = {}
    for field, names in KEYS.items():
        named = context.columns.get(field)
        if named is not None and named.lower() not in columns:
            raise source.error(f"no column is called {named!r}; there are {', '.join(filter(None, columns))}")
        found = [name for name in ((named.lower(),) if named else names) if name in columns]
        if found:
            wanted[field] = columns.index(found[0])
    if "text" not in wanted:
        there = ", ".join(filter(None, columns))
        raise source.error(f"no column holds the text; say which with --columns text=NAME (there are {there})")
    return wanted


def _item(source: Source, reader: _Rows, row: list[str], wanted: dict[str, int]) -> Item:
    record: dict[str, Any] = {KEYS[field][0]: row[number] for field, number in wanted.items()}
    try:
        return document(record, f"{source.name}:{reader.place.rpartition(':')[2]}")
    except ValueError as error:
        return InputError(reader.place, str(error))


LOADER = CsvLoader()
