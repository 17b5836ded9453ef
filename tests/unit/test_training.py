"""The sentences that the model of acts is made from, and how it is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.extract.act_model import FILE, About, loaded
from graphmodel.model.vocab import ACTS
from training.samples import Sample, samples
from training.sentences import FOLDER, Line, digest, lines

REPO = Path(__file__).resolve().parents[2]


def test_the_packaged_weights_belong_to_these_sentences() -> None:
    about = loaded((REPO / "graphmodel" / "extract" / FILE).read_bytes())[1]
    assert about.data == digest(), "the sentences changed: run `make train`"
    assert about.sentences <= len(lines())


def test_every_sentence_holds_the_words_of_its_parties_and_stands_once() -> None:
    every = lines()
    assert len(every) > 5000 and len({line.sentence for line in every}) == len(every)
    for line in every:
        for words in (line.speaker, line.addressee, line.target):
            assert words == "-" or words in line.sentence, line
        assert line.speaker != "-", line
    assert {line.act for line in every} == set(ACTS)


def test_the_data_card_gives_the_true_figures() -> None:
    card = (FOLDER.parent / "README.md").read_text("utf-8")
    for path in sorted(FOLDER.glob("*.tsv")):
        count = sum(line.file == path.stem for line in lines())
        assert f"| `acts/{path.name}` | {count:,} |" in card, (path.name, count)


def test_a_line_that_is_not_of_the_form_is_named(tmp_path: Path) -> None:
    (tmp_path / "some.tsv").write_text("say\tX\t-\t-\tX said so.\nshout\tX\t-\t-\tX shouted.\n", "utf-8")
    with pytest.raises(ValueError, match=r"some\.tsv:2"):
        lines(tmp_path)


def test_the_same_samples_make_the_same_bytes() -> None:
    from training.fitting import crossed, fit

    data = [
        Sample(file, {f"u={word}": 1.0, "side=own": 1.0}, None, act)
        for file in ("one", "two")
        for act, words in (("say", "talks lasted hours"), ("deny", "never true nothing"), ("warn", "would lead war"))
        for word in words.split() * 20
    ]
    assert fit(data, About("x", len(data))) == fit(data, About("x", len(data)))
    assert crossed(data)["one"].model == 1.0  # each word tells its act


def test_a_sentence_makes_a_sample_where_its_verb_leaves_the_act_open() -> None:
    told = Line("a", "deny", "minister", "-", "-", "The minister said that nobody had been sent to the island.")
    plain = Line("a", "condemn", "minister", "-", "raid", "The minister condemned the raid.")
    (sample,) = samples([told, plain])
    assert (sample.file, sample.act, sample.right) == ("a", "deny", "REJECT")
