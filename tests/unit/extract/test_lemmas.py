"""What is remembered is what the model's own components say, word by word."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.tokens import Doc

from graphmodel.extract.parse import lemmas, nlp

ARTICLES = Path(__file__).parents[3] / "examples" / "articles"
COLLOQUIAL = (
    "Let's go, he said. I'm gonna tell them; it ain't so. Y'all come on, c'mon. There's no way out. There are some. "
    "He's gotta know. Nothin' doin', y'know. That's all on him. Is there more? Let us see. It is what it's been. "
    "The minister had had enough. What they did do was theirs, not ours. Whether it will rain, they can't say."
)


def _runs() -> list[tuple[list[str], list[bool], list[bool | None]]]:
    texts = [path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.txt"))] + [COLLOQUIAL, COLLOQUIAL.upper()]
    lines = [[w for w, _, _ in nlp.words(line)] for text in texts for line in text.splitlines()]
    return [(words, [True] * len(words), [None] * len(words)) for words in lines if words]


def test_the_same_as_the_whole_pipeline() -> None:
    runs = _runs()
    model = nlp.load()
    assert sum(len(words) for words, _, _ in runs) > 2000
    for (words, spaces, starts), parsed in zip(runs, nlp.parse(runs), strict=True):
        doc = model(Doc(model.vocab, words=words, spaces=spaces, sent_starts=starts))
        assert parsed.words == [(t.head.i, t.dep_, t.pos_, t.tag_, t.lemma_) for t in doc]


def test_the_memory_stays_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lemmas, "KEPT", 3)
    memory = lemmas.Lemmas(nlp.load())
    first = memory.read([[("warned", "VBD", "ROOT"), ("them", "PRP", "dobj")], [("talks", "NNS", "nsubj")]])
    memory.read([[(f"word{i}", "NN", "nsubj") for i in range(10)]])
    memory.read([[("it", "PRP", "nsubj")]])
    assert len(memory._known) == 1
    assert first == [[("VERB", "warn"), ("PRON", "they")], [("NOUN", "talk")]]
