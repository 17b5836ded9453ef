from __future__ import annotations

import importlib.util
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO

import pytest

from graphmodel.export import parties
from graphmodel.export.registry import by_name
from graphmodel.export.selection import select
from graphmodel.export.snapshot import Snapshot


def _module(name: str) -> ModuleType:
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"export_{name}", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MADE_UP = _module("made_up")


@pytest.fixture(scope="session")
def made_up() -> ModuleType:
    """The made-up graph's module."""
    return MADE_UP


@pytest.fixture(scope="session")
def taken() -> Iterator[Snapshot]:
    """The hostile graph."""
    with MADE_UP.hostile() as snapshot:
        yield snapshot


@pytest.fixture(scope="session")
def network(taken: Snapshot) -> Callable[..., Any]:
    """The network of parties of the hostile graph, by what is selected."""

    @contextmanager
    def of(**selection: Any) -> Iterator[Snapshot]:
        with parties.network(taken, select(**selection)) as found:
            yield found

    return of


class Memory:
    """Files in memory, as a folder would hold them."""

    def __init__(self) -> None:
        self.found: dict[str, bytes] = {}

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        stream = io.BytesIO()
        yield stream
        self.found[name] = stream.getvalue()


Written = Callable[[str, Snapshot], bytes]


@pytest.fixture(scope="session")
def one() -> Written:
    """The bytes of a format's one file."""

    def write(name: str, snapshot: Snapshot) -> bytes:
        stream = io.BytesIO()
        form = by_name(name)
        assert form.one
        form.one(snapshot, stream)
        return stream.getvalue()

    return write


@pytest.fixture(scope="session")
def many() -> Callable[[str, Snapshot], dict[str, bytes]]:
    """The files of a format of several."""

    def write(name: str, snapshot: Snapshot) -> dict[str, bytes]:
        files = Memory()
        form = by_name(name)
        assert form.many
        assert form.many(snapshot, files) == list(files.found)
        return files.found

    return write
