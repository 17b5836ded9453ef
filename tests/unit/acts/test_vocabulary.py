from __future__ import annotations

from typing import Any, get_args

import pytest

from graphmodel.acts import default_lexicon
from graphmodel.acts.lexicon import read_act
from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document
from graphmodel.model.vocab import PLOVER, Act

EXAMPLES = [(file.act, example) for file in default_lexicon().acts.values() for example in file.examples]


def test_every_act_has_its_file() -> None:
    assert set(default_lexicon().acts) == set(get_args(Act))


def test_plover_classes_are_the_models() -> None:
    assert {a: f.plover for a, f in default_lexicon().acts.items()} == PLOVER


def test_every_act_has_three_examples_and_a_cameo_code() -> None:
    for file in default_lexicon().acts.values():
        assert len(file.examples) >= 3, file.act
        assert (file.cameo.isdigit() and file.cameo.startswith("0")) or file.cameo.startswith("1"), file.act


def test_vocabulary_is_wide() -> None:
    lexicon = default_lexicon()
    assert sum(map(len, lexicon.verbs.values())) + sum(map(len, lexicon.nouns.values())) >= 500


@pytest.mark.parametrize(("act", "example"), EXAMPLES, ids=[e["text"][:40] for _, e in EXAMPLES])
def test_examples_are_extracted(act: str, example: dict[str, Any]) -> None:
    document = Document(name="example.txt", text=example["text"], date="2021-06-02", date_basis="metadata")
    statements = RuleExtractor().extract(document).statements
    assert statements, example["text"]
    found = statements[0]
    assert PLOVER[found.act] == PLOVER[act]
    if not example.get("plain"):
        assert found.speaker == example["speaker"]
    for role in ("addressee", "target"):
        if role in example:
            assert getattr(found, role) == example[role]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("act: shout\nplover: CONSULT\ncameo: '010'\npolarity: neutral\n", "shout"),
        ("act: say\nplover: THREATEN\ncameo: '010'\npolarity: neutral\n", "THREATEN"),
        ("act: say\nplover: CONSULT\ncameo: '010'\npolarity: neutral\nverbs:\n  - say: {colour: red}\n", "colour"),
        ("act: say\nplover: CONSULT\ncameo: '010'\npolarity: neutral\nverbs:\n  - say ?out: {}\n", "say"),
    ],
)
def test_a_wrong_file_is_refused_with_its_name(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_act(text, "bad.yaml")


def test_on_is_a_word_in_yaml() -> None:
    file = read_act(
        "act: agree\nplover: AGREE\ncameo: '050'\npolarity: positive\nverbs:\n  - agree: {needs: [on]}\n", "x.yaml"
    )
    assert file.verbs[0].needs == ("on",)
