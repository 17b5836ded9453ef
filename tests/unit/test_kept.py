"""What is kept between processes: found again, never out of date, never believed when broken, never in the way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from graphmodel.acts import default_lexicon
from graphmodel.acts.lexicon import read_acts
from graphmodel.extract.names.index import default_index, spellings
from graphmodel.extract.turns import TURNS
from graphmodel.extract.turns.index import TurnIndex, turn_index
from graphmodel.extract.turns.needed import needed
from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.load import Folder, Packaged
from graphmodel.kept import kept

WORDS = TypeAdapter(dict[str, tuple[int, ...]])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where compiled modules lie."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "compiled"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "compiled"


@pytest.fixture
def ask(tmp_path: Path, folder: Path) -> Callable[[], tuple[dict[str, tuple[int, ...]], bool]]:
    """The lengths of the words of a file, and whether they were counted just now."""
    source = tmp_path / "words.txt"
    source.write_text("two words", "utf-8")

    def answer() -> tuple[dict[str, tuple[int, ...]], bool]:
        counted = []

        def count() -> dict[str, tuple[int, ...]]:
            counted.append(True)
            return {word: (len(word),) for word in source.read_text("utf-8").split()}

        return kept("lengths", [source], WORDS, count), bool(counted)

    return answer


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_it_is_made_once(ask: Callable[[], object], folder: Path) -> None:
    assert ask() == ({"two": (3,), "words": (5,)}, True)
    assert ask() == ({"two": (3,), "words": (5,)}, False)
    assert [path.suffix for path in files(folder)] == [".json"]


def test_another_byte_makes_it_anew_and_takes_the_old_one_away(
    ask: Callable[[], object], tmp_path: Path, folder: Path
) -> None:
    ask()
    (before,) = files(folder)
    (tmp_path / "words.txt").write_text("three words", "utf-8")
    assert ask() == ({"three": (5,), "words": (5,)}, True)
    (after,) = files(folder)
    assert after != before


@pytest.mark.parametrize("broken", [b"", b'{"two": [3], "wor', b'{"two": "three"}', b"\xff\x00"])
def test_a_broken_file_is_replaced(ask: Callable[[], object], folder: Path, broken: bytes) -> None:
    ask()
    (path,) = files(folder)
    path.write_bytes(broken)
    assert ask() == ({"two": (3,), "words": (5,)}, True)
    assert ask() == ({"two": (3,), "words": (5,)}, False)


def test_nothing_is_written_where_python_writes_no_compiled_modules(
    ask: Callable[[], object], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert ask() == ask() == ({"two": (3,), "words": (5,)}, True)
    assert not folder.exists()


def test_a_folder_that_cannot_be_written_to_costs_time_only(ask: Callable[[], object], folder: Path) -> None:
    folder.write_text("a file in its place", "utf-8")
    assert ask() == ask() == ({"two": (3,), "words": (5,)}, True)


def test_what_the_package_keeps_is_what_its_files_say(folder: Path) -> None:
    for _ in range(2):  # made, then read
        default_index.cache_clear()
        default_lexicon.cache_clear()
        packaged = Packaged()
        assert packaged.people(packaged.offices()) == Folder().people(Folder().offices())
        assert list(default_lexicon().acts.values()) == read_acts()
        index, told = default_index(), spellings(Gazetteer.default())
        assert list(index._bearers.items()) == list(told.bearers.items())
        assert index.person_words == told.person_words
        turn_index.cache_clear()
        assert turn_index()._pieces == TurnIndex(TURNS, {turn.pattern: needed(turn.pattern) for turn in TURNS})._pieces
    names = {path.name.partition(".")[0] for path in files(folder) if path.suffix == ".json"}
    assert names == {"people", "acts", "spellings", "turns"}
    default_index.cache_clear()
    default_lexicon.cache_clear()
    turn_index.cache_clear()


def test_every_spelling_leads_to_the_entry_that_has_it() -> None:
    index = default_index()
    for spelled, bearers in index._bearers.items():
        hits = index.find(spelled, spelled.upper())
        assert [(hit.kind, hit.spelling) for hit in hits] == [(kind, spelling) for kind, _, spelling in bearers]
        for hit, (kind, key, _) in zip(hits, bearers, strict=True):
            entry = hit.entry
            assert key == (entry.code if hasattr(entry, "code") else entry.key)
            told = {entry.name, *entry.aliases}
            if kind in ("demonym", "capital", "seat"):
                told = set(getattr(entry, f"{kind}s"))
            assert hit.spelling in told
    bodies = {body.key: body for body in index.gazetteer.organizations()}
    assert all(index.gazetteer.body(key) == body for key, body in bodies.items())
