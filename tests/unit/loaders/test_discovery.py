from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.errors import UnknownName
from graphmodel.ingest import Context, discover, read
from graphmodel.ingest.loader import by_name
from graphmodel.model.claims import Document

REPO = Path(__file__).resolve().parents[3]


def test_every_module_is_a_loader_of_its_name() -> None:
    modules = {path.stem for path in (REPO / "loaders").glob("[!_]*.py")}
    assert set(discover()) == modules
    for name, loader in discover().items():
        assert loader.name == name
        assert loader.doc
        assert all(suffix.startswith(".") for suffix in loader.suffixes)


def test_a_loader_is_one_object_however_it_is_imported() -> None:
    from graphmodel.loaders import text

    assert by_name("text") is text.LOADER


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(UnknownName, match="annotations, csv, docx, feed, html"):
        read([], format="rtf")


def test_formats_are_told_from_ending_and_content(tmp_path: Path) -> None:
    page = "<!DOCTYPE html><html><body><article><p>" + "The envoy said that talks would go on. " * 20 + "</p></article>"
    (tmp_path / "a.htm").write_text(page)
    (tmp_path / "b").write_text(page)
    (tmp_path / "c.data").write_text('{"text": "The envoy left."}\n')
    (tmp_path / "d").write_text("The envoy stayed.")
    texts = [item.text[:9] for item in read([tmp_path], context=Context()) if isinstance(item, Document)]
    assert texts == ["The envoy"] * 4


def test_a_loader_that_fails_does_not_end_the_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "b.jsonl").write_text('{"text": "two"}')

    def broken(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(type(by_name("text")), "read", broken)
    first, second = read([tmp_path])
    assert str(first) == f"{tmp_path}/a.txt: could not be read (RuntimeError: boom)"
    assert isinstance(second, Document)
