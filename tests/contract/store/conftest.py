from __future__ import annotations

import importlib.util
import io
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from graphmodel.store import Store


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FAKE = _module(Path(__file__).parents[2] / "fixtures/store/fake.py")


@pytest.fixture
def fake() -> ModuleType:
    """The made-up articles and the plain resolution of tests/fixtures/store/fake.py."""
    return FAKE


@pytest.fixture
def load(store: Store) -> Callable[..., None]:
    """Load made-up articles by number, as the program does: write, then resolve and apply under the lease."""

    def run(*numbers: int, **how: str) -> None:
        load_id = store.start_load("test")
        for number in numbers:
            store.write_article(FAKE.extraction(number, **how), load_id)
        derive(store)
        store.finish_load(load_id, {"articles": len(numbers)})

    return run


def derive(store: Store) -> None:
    with store.exclusive():
        store.apply(FAKE.resolve(store.reports()))


@pytest.fixture
def dumped(store: Store) -> Callable[[], str]:
    """The graph's dump as text."""

    def run() -> str:
        out = io.StringIO()
        store.dump(out)
        return out.getvalue()

    return run
