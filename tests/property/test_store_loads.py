"""Whatever the order of loads, repetitions, newer versions and forgets: only what is loaded in the end counts."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphmodel.model.claims import Extraction
from graphmodel.store import Store, open_store
from graphmodel.store.reports import report_rows


def _fake() -> ModuleType:
    path = Path(__file__).parents[1] / "fixtures/store/fake.py"
    spec = importlib.util.spec_from_file_location("fake", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FAKE = _fake()
ARTICLES = st.integers(min_value=0, max_value=3)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("load"), ARTICLES, st.integers(min_value=1, max_value=3)),
        st.tuples(st.just("forget"), ARTICLES, st.just(0)),
        st.tuples(st.just("derive"), st.just(0), st.just(0)),
    ),
    max_size=8,
)


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("graph")) as store:
        yield store


def _told(number: int, version: int) -> Extraction:
    """Article `number` as a version of the extractor reads it: a later one finds less."""
    told: Extraction = FAKE.extraction(number, version=str(version), told=4 - version)
    return told


def _dump(store: Store) -> str:
    with store.exclusive():
        store.apply(FAKE.resolve(store.reports()))
    assert store.check() == []
    out = io.StringIO()
    store.dump(out)
    return out.getvalue()


def _play(store: Store, steps: list[tuple[str, int, int]]) -> dict[int, int]:
    """Do the steps on an empty graph; returns the version in which each article lies there in the end."""
    store.wipe()
    final: dict[int, int] = {}
    for what, number, version in steps:
        if what == "load":
            store.write_article(_told(number, version), store.start_load("test"))
            final[number] = version
        elif what == "forget" and final.pop(number, None):
            store.forget(_told(number, 1).document.id)
        elif what == "derive":
            store.apply(FAKE.resolve(store.reports()))
    return final


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, seed=st.randoms(use_true_random=False))
def test_only_what_is_loaded_in_the_end_counts(
    embedded: Store, steps: list[tuple[str, int, int]], seed: Random
) -> None:
    final = _play(embedded, steps)
    left = _dump(embedded)
    once = [("load", number, version) for number, version in final.items()]
    seed.shuffle(once)
    assert _play(embedded, once) == final
    assert _dump(embedded) == left


@settings(deadline=None, max_examples=100)
@given(st.integers(min_value=0, max_value=50), st.integers(min_value=0, max_value=3))
def test_every_report_is_verbatim_and_ids_are_stable(number: int, told: int) -> None:
    extraction = FAKE.extraction(number, told=told)
    rows = report_rows(extraction)
    assert rows == report_rows(FAKE.extraction(number, told=told))
    assert len(rows) == told + 2
    for report_id, row in rows.items():
        assert row["id"] == report_id
        assert row["quote"] == extraction.document.text[row["start"] : row["end"]]
        assert None not in row.values()
