from __future__ import annotations

from graphmodel.errors import InputError
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
