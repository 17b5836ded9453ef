from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel import Graph
from graphmodel.errors import InputError, UsageError
from graphmodel.loading import dated
from graphmodel.model.claims import Document, Extraction


def test_the_user_s_date_goes_before_the_article_s() -> None:
    document = Document(name="a", text="a", date="2001", date_basis="metadata")
    coded = Extraction(document=document, extractor="x", version="1", published="2001", published_basis="metadata")
    error = InputError("x", "why")
    first, second, third = dated([document, coded, error], "2002-03")
    assert isinstance(first, Document)
    assert isinstance(second, Extraction)
    assert (first.date, first.date_basis) == ("2002-03", "explicit")
    assert (second.published, second.published_basis, second.document.date) == ("2002-03", "explicit", "2002-03")
    assert third is error
    assert list(dated([document, coded, error], None)) == [document, coded, error]


@pytest.mark.parametrize("date", ["31.12.2000", "12/1999", "last week", "", "2022-13"])
def test_a_date_that_is_none_is_refused_before_anything_is_read(tmp_path: Path, date: str) -> None:
    graph = Graph.open(tmp_path / "graph")
    for call in (graph.load, graph.extract):
        with pytest.raises(UsageError, match="is no date"):
            call(tmp_path, date=date)
    assert not (tmp_path / "graph").exists()
