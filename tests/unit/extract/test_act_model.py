"""The learned half of deciding acts: its file, when it has a say, and what it never learns."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.extract import RuleExtractor
from graphmodel.extract.act_model import SURE, About, Shares, dumped, likeliest, loaded, opinion, packaged
from graphmodel.extract.extractor import BY_MODEL
from graphmodel.extract.options import Options
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.claims import Document
from graphmodel.model.vocab import ACTS, PLOVER, Act

ACTS_LEARNED: list[Act] = ["accuse", "condemn", "say", "warn"]


def test_shares_of_acts_of_one_class_count_together() -> None:
    assert opinion({"accuse": 0.5, "condemn": 0.4, "say": 0.1}, None) == "accuse"
    assert opinion({"accuse": 0.4, "condemn": 0.5, "say": 0.1}, "assess") == "condemn"


def test_an_act_must_be_sure() -> None:
    unsure: Shares = {"warn": SURE - 0.05, "say": 1.05 - SURE}
    assert opinion({"warn": SURE + 0.05, "say": 0.95 - SURE}, "say") == "warn"
    assert opinion(unsure, None) is None
    assert likeliest(unsure) == ("warn", SURE - 0.05)


def test_an_act_of_the_rules_stands() -> None:
    assert opinion({"warn": 0.99, "say": 0.01}, "condemn") is None


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\n"), min_size=1), unique=True, min_size=1, max_size=8
    )
)
def test_a_file_gives_back_what_went_in_and_is_the_same_every_time(names: list[str]) -> None:
    weights = np.arange(len(names) * 4, dtype=np.float64).reshape(-1, 4) / 7
    data = dumped(ACTS_LEARNED, names, weights, weights[0], About("ab", len(names)))
    assert data == dumped(ACTS_LEARNED, names, weights, weights[0], About("ab", len(names)))
    read, about = loaded(data)
    assert about == About("ab", len(names)) and read.acts == ACTS_LEARNED
    shares = read.shares(dict.fromkeys(names, 1.0))
    assert sum(shares.values()) == pytest.approx(1) and set(shares) == set(ACTS_LEARNED)


def test_the_packaged_model_knows_every_class_of_act() -> None:
    assert set(packaged().acts) <= set(ACTS)
    assert {PLOVER[act] for act in packaged().acts} == set(PLOVER.values())


def test_no_country_and_no_nationality_is_learned() -> None:
    learned = {word for name in packaged().names for word in name.partition("=")[2].split()}
    for country in Gazetteer.default().countries():
        assert country.name.lower() not in learned, country.name
        assert not learned & {word.lower() for word in country.demonyms} - ORDINARY, country.demonyms


ORDINARY = {"polish", "us"}
"""Words of their own in small letters."""


@pytest.mark.parametrize(
    "pair",
    [
        ("Kenya", "Norway"),
        ("Chile", "Vietnam"),
        ("Jordan", "Hungary"),
    ],
)
def test_who_is_spoken_of_makes_no_difference(pair: tuple[str, str]) -> None:
    """The same sentence on two countries gets the same act."""
    sentence = (
        '"{} does not respect the agreement and its soldiers remain on our side of the river," the minister said.\n'
    )
    acts = [
        [s.act for s in RuleExtractor().extract(Document(name="a.txt", text=sentence.format(c))).statements]
        for c in pair
    ]
    assert acts[0] == acts[1] and acts[0]


SENTENCES = (
    "The Malian minister said the conditions for such talks do not exist today.\n",
    '"The bridge belongs to both towns and both must keep it open," the Bolivian envoy said.\n',
    "The Danish ambassador said that the reports of a secret deal bore no relation to what was agreed.\n",
)


def test_the_model_finds_blame_that_no_verb_tells() -> None:
    sentence = "Mali said that France had taken the salt out of the country for years.\n"
    (found,) = RuleExtractor().extract(Document(name="a.txt", text=sentence)).statements
    assert (found.act, found.rule.endswith(BY_MODEL)) == ("accuse", True)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_statement_says_whether_the_model_decided(sentence: str) -> None:
    document = Document(name="a.txt", text=sentence)
    (both,) = RuleExtractor().extract(document).statements
    (alone,) = RuleExtractor(options=Options(deciding="rules")).extract(document).statements
    assert BY_MODEL not in alone.rule
    assert both.act == alone.act or both.rule.endswith(BY_MODEL)
