"""Fitting the model of acts, and judging it on series that it was not fitted to."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from graphmodel.extract import act_model
from graphmodel.extract.act_model import PLAIN, About, ActModel, dumped, loaded
from graphmodel.model.vocab import PLOVER
from training.samples import Sample

RARE = 2
"""Times that a feature must be seen at least."""
STRENGTH = 0.2
"""Inverse strength of the ridge (scikit-learn's C). Weaker ones did better on these sentences and worse on articles."""
PLAIN_SHARE = 0.6
"""Weight of plain statements among all: about what it is in news, where the sentences hold somewhat fewer."""
ROUNDS = 800
_PLAIN_CLASS = PLOVER[PLAIN]


class Scores(NamedTuple):
    """Share of samples with the right class of act; `model` takes what is likeliest, `both` what is sure."""

    samples: int
    rules: float
    model: float
    both: float


def fit(data: list[Sample], about: About) -> bytes:
    """The file of a model; the same samples make the same bytes."""
    seen = Counter(name for sample in data for name in sample.known)
    table = DictVectorizer(dtype=np.float64)
    x = table.fit_transform([{n: v for n, v in s.known.items() if seen[n] >= RARE} for s in data])
    y = np.array([PLAIN if s.right == _PLAIN_CLASS else s.act for s in data])
    plain = y == PLAIN
    weight = np.where(plain, PLAIN_SHARE / plain.mean(), (1 - PLAIN_SHARE) / (1 - plain.mean()))
    fitted = LogisticRegression(C=STRENGTH, max_iter=ROUNDS).fit(x, y, sample_weight=weight)
    return dumped(
        [str(act) for act in fitted.classes_], list(table.feature_names_), fitted.coef_.T, fitted.intercept_, about
    )


def model(data: list[Sample]) -> ActModel:
    """A model as it will be read from its file."""
    return loaded(fit(data, About("", len(data))))[0]


def crossed(data: list[Sample]) -> dict[str, Scores]:
    """For each series, how rules, a model of the other series, and both together do on it."""
    out = {}
    for name in sorted({s.file for s in data}):
        judge = model([s for s in data if s.file != name])
        out[name] = scores(judge, [s for s in data if s.file == name])
    return out


def scores(judge: ActModel, data: list[Sample]) -> Scores:
    """How rules, a model alone, and both together do."""
    right = [0, 0, 0]
    for sample in data:
        shares = judge.shares(sample.known)
        alone, _ = act_model.likeliest(shares)
        both = act_model.opinion(shares, sample.vote) or sample.vote
        for place, act in enumerate((sample.vote, alone, both)):
            right[place] += PLOVER[act or PLAIN] == sample.right
    return Scores(len(data), *(count / len(data) for count in right))
