"""Writes an export: takes the snapshot, opens the place that was named, lets the format write."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from graphmodel import __version__
from graphmodel.errors import UsageError
from graphmodel.export import parties
from graphmodel.export.reading import Reads
from graphmodel.export.registry import Format, by_name
from graphmodel.export.selection import Selection
from graphmodel.export.snapshot import WHOLE, Snapshot, snapshot
from graphmodel.export.writing import Files, whole_archive, whole_file, whole_folder, write_manifest

Write = Callable[[Snapshot], None]


class Exported(NamedTuple):
    """What was written: where, and how many nodes and edges."""

    target: str
    nodes: int
    edges: int


def export(store: Reads, name: str, target: str | Path, selection: Selection | None = None) -> Exported:
    """Write the graph in a format to `target`: a file, a folder, a `.zip`, or "-" for standard output.

    A format of several files writes a folder, a zip archive where `target` ends in `.zip`, and its one table where
    it ends in the format's own ending. With a selection, the exchanges between parties are written instead of the
    whole graph; some formats hold nothing else.

    Raises:
        UsageError: no such format, a place that cannot be, a selection for a format that holds the whole graph.
        StoreError: the graph changed while it was read.
    """
    form = by_name(name)
    if selection is not None and form.holds == "whole":
        raise UsageError(f"{form.name} holds the whole graph and takes no selection of exchanges.")
    if selection is None and form.holds == "parties":
        selection = Selection()
    with _place(form, str(target)) as write:
        if selection is None:
            with snapshot(store, WHOLE) as taken:
                write(taken)
                return Exported(str(target), *taken.counts())
        with snapshot(store, parties.WANTED) as taken, parties.network(taken, selection) as network:
            write(network)
            return Exported(str(target), *network.counts())


@contextlib.contextmanager
def _place(form: Format, place: str) -> Iterator[Write]:
    several = form.many and (form.one is None or Path(place).suffix != form.suffix)
    if several and place == "-":
        raise UsageError(f"{form.name} is several files; name a folder or a .zip with -o.")
    if several:
        with (whole_archive if Path(place).suffix == ".zip" else whole_folder)(Path(place)) as files:
            yield partial(_write_many, form, files)
    elif place == "-":
        yield lambda taken: form.one(taken, sys.stdout.buffer)  # type: ignore[misc]  # there, as there is no `many`
        sys.stdout.buffer.flush()
    else:
        with whole_file(Path(place)) as stream:
            yield lambda taken: form.one(taken, stream)  # type: ignore[misc]  # as above


def _write_many(form: Format, files: Files, taken: Snapshot) -> None:
    names = form.many(taken, files) if form.many else []
    nodes, edges = taken.counts()
    content = {"format": form.name, "version": __version__, "nodes": nodes, "edges": edges, "files": names}
    write_manifest(files, content)
