"""The language model put together at the least cost is the same as spaCy's own way of loading it."""

from __future__ import annotations

import subprocess
import sys

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.util import compile_infix_regex

from graphmodel.extract.parse import nlp
from graphmodel.extract.parse.pipeline import UNUSED, load_pipeline

TEXT = (
    "Ghana's then-minister can't say why--or when—it cost $3.5bn; \"we'll see,\" he told ab@c.org (see http://x.org/a-b)."
    " A U.S.-led force of 10,000 won't leave at 5p.m. today... Gov. Addo, 'tis said, is gonna stay. :-) e.g. 3km/h\n\n"
)


@pytest.fixture(scope="module")
def usual() -> Language:
    """The whole model by `spacy.load`, with the infixes set afterwards."""
    model = spacy.load(nlp._folder(), exclude=list(UNUSED))
    plain = [x for x in model.Defaults.infixes or () if "-" not in str(x) or "~" not in str(x)]
    infixes = compile_infix_regex([*plain, "(?<=[A-Za-z])(?:--|[–—])(?=[A-Za-z])"])
    model.tokenizer.infix_finditer = infixes.finditer
    return model


def test_the_tokenizer_has_the_settings_of_the_models_own(usual: Language) -> None:
    made = load_pipeline(nlp._folder())
    assert made.tokenizer.to_bytes(exclude=["vocab"]) == usual.tokenizer.to_bytes(exclude=["vocab"])
    assert made.pipe_names == usual.pipe_names


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from([*TEXT.split(" "), "\n", "don't", "…", "£4m", "“Never”"]), max_size=12).map(" ".join))
def test_any_text_is_cut_into_the_same_words(usual: Language, text: str) -> None:
    assert [(t.text, t.idx) for t in nlp.load().tokenizer(text)] == [(t.text, t.idx) for t in usual.tokenizer(text)]


def test_words_have_the_same_features_and_parses(usual: Language) -> None:
    made = nlp.load()
    chunks = {*usual.tokenizer.rules, *(token.text for token in usual(TEXT))}
    for chunk in sorted(chunks):
        assert made.vocab[chunk].norm == usual.vocab[chunk].norm
    seen = [
        [(t.text, t.norm, t.tag_, t.dep_, t.head.i, t.pos_, t.lemma_) for t in model(TEXT)] for model in (made, usual)
    ]
    assert seen[0] == seen[1]


def test_spacy_keeps_its_commands() -> None:
    program = (
        "import sys; from graphmodel.extract.parse import nlp; nlp.load()\n"
        "assert not [name for name in sys.modules if name.startswith('spacy.cli')]\n"
        "import spacy; print(spacy.info(silent=True, exclude=['pipelines'])['spacy_version'] == spacy.__version__)\n"
        "import spacy.cli; assert spacy.cli.download and spacy.cli.info\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
