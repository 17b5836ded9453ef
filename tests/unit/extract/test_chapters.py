"""Very long documents are read in chapters that share names, dates and offices."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphmodel.extract import RuleExtractor
from graphmodel.extract.contract import violations
from graphmodel.extract.parse import chapters
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.claims import Document, Extraction

PARAGRAPHS = (
    "LIMA, 4 March 2019 – Peru's foreign minister, Rosaura Quillca, met her Bolivian counterpart, Efrain Mamani, in Lima.",
    "Quillca warned Bolivia on Monday against closing the lake to trade.",
    "Mamani denied that his country had closed anything.",
    '"We want talks, and we want them now," he added.',
    "Quillca and Mamani held talks in La Paz on 20 February.",
    "Chile condemned the delay.",
)
TEXT = "\n\n".join(PARAGRAPHS)


def read(text: str) -> Extraction:
    return RuleExtractor().extract(Document(name="long.txt", text=text))


@pytest.fixture
def short_chapters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chapters, "CHAPTER", 100)


@pytest.mark.usefixtures("short_chapters")
def test_a_surname_means_whom_an_earlier_chapter_named() -> None:
    found = read(TEXT)
    assert len(RuleExtractor()._work(found.document).chapters) > 2
    said = {(c.speaker, c.act) for c in found.statements}
    assert {("Rosaura Quillca", "warn"), ("Efrain Mamani", "deny"), ("Chile", "condemn")} <= said
    assert {r.person for r in found.roles} == {"Rosaura Quillca", "Efrain Mamani"}


@pytest.mark.usefixtures("short_chapters")
def test_claims_are_counted_through_all_chapters() -> None:
    found = read(TEXT)
    assert violations(found, Gazetteer.default()) == []
    assert [c.id for c in found.statements] == [f"s{n:02d}" for n in range(1, len(found.statements) + 1)]
    assert [m.id for m in found.meetings] == [f"m{n:02d}" for n in range(1, len(found.meetings) + 1)]
    assert len(found.meetings) > 1
    explained = RuleExtractor().explain(found.document)
    assert explained.extraction == found
    assert list(explained.names) == [c.id for c in found.statements]


def test_an_article_of_usual_length_is_one_chapter() -> None:
    (chapter,) = RuleExtractor()._work(Document(name="a.txt", text=TEXT)).chapters
    assert [s.index for s in chapter.article.sentences] == list(range(len(chapter.article.sentences)))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=8), st.integers(20, 300))
def test_chapters_hold_every_sentence_once(paragraphs: list[str], length: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chapters, "CHAPTER", length)
        work = RuleExtractor()._work(Document(name="a.txt", text="\n\n".join(paragraphs)))
    cut = [s for chapter in work.chapters for s in chapter.article.sentences]
    assert cut == work.article.sentences
    assert [m for c in work.chapters for m in c.names.mentions] == work.names.mentions


def test_one_endless_paragraph_is_cut_between_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chapters, "CHAPTER", 60)
    work = RuleExtractor()._work(Document(name="a.txt", text=" ".join(PARAGRAPHS[1:])))
    assert len(work.chapters) > 1
    assert all(c.article.sentences[0].quote is None for c in work.chapters)
