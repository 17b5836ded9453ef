"""A learned second opinion on the act of a clause whose verb leaves it open.

A logistic model over `act_features`, its weights in `act_model.npz`, which `make train` makes from the project's own
sentences (training/README.md). Rules speak first; where they see a plain statement, the model may see an act.
"""

from __future__ import annotations

import io
import json
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from graphmodel.extract.act_features import Features
from graphmodel.model.vocab import PLOVER, Act

FILE = "act_model.npz"
PLAIN = "say"
"""The act that stands for the whole class of plain statements: which of these it is, is for the rules."""
SURE = 0.7
"""Share of a class from which the model's act counts: a wrong one puts words into somebody's mouth."""
STEP = 1000
"""Weights are kept as whole thousandths, so that the file is the same wherever the last bits of a sum differ."""


Shares = dict[Act, float]
"""Likelihood of each act, together 1; that of `PLAIN` is of all plain statements."""


class ActModel:
    """Weights by feature and act. `acts`, `names` (of features): what the columns and rows of the weights are for."""

    def __init__(
        self, acts: list[Act], names: list[str], weights: NDArray[np.float32], bias: NDArray[np.float32]
    ) -> None:
        self.acts = acts
        self.names = names
        self._places = {name: place for place, name in enumerate(names)}
        self._weights = weights
        self._bias = bias

    def shares(self, known: Features) -> Shares:
        """How likely the model finds each act."""
        places = sorted(self._places[name] for name in known if name in self._places)
        score = (self._bias + self._weights[places].sum(axis=0)).astype(np.float64)
        grown = np.exp(score - score.max())
        return dict(zip(self.acts, (grown / grown.sum()).tolist(), strict=True))


def opinion(shares: Shares, vote: Act | None) -> Act | None:
    """The act of a clause that the rules find plain, None where it may be plain, or they found an act: `vote`."""
    if PLOVER[vote or PLAIN] != PLOVER[PLAIN]:
        return None
    act, share = likeliest(shares)
    return act if act != PLAIN and share >= SURE else None


def likeliest(shares: Shares) -> tuple[Act, float]:
    """The likeliest act of the likeliest class, and the share of that class."""
    classes = {kind: of_class(shares, kind) for kind in dict.fromkeys(PLOVER[act] for act in shares)}
    best = max(classes, key=lambda kind: classes[kind])
    return max((act for act in shares if PLOVER[act] == best), key=lambda act: shares[act]), classes[best]


def of_class(shares: Shares, kind: str) -> float:
    """How likely the acts of one PLOVER class are, together."""
    return sum(share for act, share in shares.items() if PLOVER[act] == kind)


class About(NamedTuple):
    """Where weights come from: hash of the sentences (SHA-256), how many of them were used."""

    data: str
    sentences: int


def dumped(model_acts: list[str], names: list[str], weights: NDArray[Any], bias: NDArray[Any], about: About) -> bytes:
    """The file of a model: the same bytes for the same weights."""
    out = io.BytesIO()
    np.savez_compressed(
        out,
        about=_text(json.dumps(about._asdict(), sort_keys=True)),
        acts=_text("\n".join(model_acts)),
        names=_text("\n".join(names)),
        weights=np.round(weights * STEP).astype(np.int16),
        bias=np.round(bias * STEP).astype(np.int16),
    )
    return out.getvalue()


def loaded(data: bytes) -> tuple[ActModel, About]:
    """A model and where it comes from, out of its file."""
    with np.load(io.BytesIO(data), allow_pickle=False) as read:
        about = About(**json.loads(_words(read["about"])))
        acts, names = _words(read["acts"]).split("\n"), _words(read["names"]).split("\n")
        weights, bias = (read[key].astype(np.float32) / STEP for key in ("weights", "bias"))
    return ActModel(cast("list[Act]", acts), names, weights, bias), about


@cache
def packaged() -> ActModel:
    """The model that comes with the package."""
    return loaded(files(__package__).joinpath(FILE).read_bytes())[0]


def _text(words: str) -> NDArray[np.uint8]:
    return np.frombuffer(words.encode(), dtype=np.uint8)


def _words(held: NDArray[np.uint8]) -> str:
    return held.tobytes().decode()
