"""How sure a statement is: the share of statements like it that had the right speaker and class of act.

What is known of a statement (`features`: how its speaker was resolved, by which rule, which act, how told, in what
grammar) is weighed by `confidence.yaml`, which `python -m benchmarks.quality.calibrate` fits to annotated articles.
docs/quality.md shows how well the figure keeps what it says on articles that it was not fitted to.
"""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from graphmodel.extract.coref.offices import is_expert
from graphmodel.extract.drafts import Draft
from graphmodel.extract.names.mentions import Names
from graphmodel.model.vocab import PLOVER
from graphmodel.model.yaml_text import read_yaml

FILE = "confidence.yaml"
_PRONOUNS = frozenset(("pronoun", "they", "it", "pronoun for a country", "first person"))
_NAMES = frozenset(("full", "surname", "country", "name", "organization", "apposition", "title", "capital", "seat"))
_SHORT, _LONG = 4, 60
"""Words: of what is said, under which it is hardly anything; of a sentence, at which parsers begin to fail."""


class Weights(NamedTuple):
    """What `confidence.yaml` holds: a logistic model."""

    bias: float
    weights: dict[str, float]


def features(draft: Draft, names: Names) -> dict[str, float]:
    """What is known of a statement, each between 0 and 1; those that are 0 are left out."""
    known = _of_speaker(draft, names) | _of_telling(draft)
    kinds = {f"{name}: {kind}": 1.0 for name, kind in _kinds(draft).items() if kind}
    return {name: float(value) for name, value in known.items() if value} | kinds


def _of_speaker(draft: Draft, names: Names) -> dict[str, float]:
    speaker, way = draft.speaker, draft.rule.rpartition("/")[2]
    return {
        "speaker sure": max(0.0, min(1.0, draft.sure)),
        "speaker by name": way in _NAMES,
        "speaker by pronoun": way in _PRONOUNS,
        "speaker by unknown name": way == "unknown name",
        "speaker unnamed": speaker.unnamed,
        "speaker a country": speaker.kind == "country",
        "speaker a body": speaker.kind == "organization",
        "speaker in the gazetteer": speaker.entry is not None,
        "speaker has namesakes": speaker.person and len(names.persons_called(speaker.surname)) > 1,
    }


def _of_telling(draft: Draft) -> dict[str, float]:
    frame = draft.frame
    return {
        "told by a verb": draft.rule.startswith("verb"),
        "told in speech": draft.rule.startswith("in speech"),
        "a quotation alone": draft.rule.startswith(("quotation", "turn")),
        "told by another": bool(draft.via),
        "told inside another": draft.outer is not None,
        "verb open": frame is not None and frame.pattern.open,
        "says a clause": frame is not None and "clause" in frame.kinds,
        "act say": draft.act == "say",
        "act assess": draft.act == "assess",
        "act agree": draft.act == "agree",
        "act likely by its words": draft.likely or 0.0,
        "plain by its words": (draft.likely or 0.0) if PLOVER[draft.act] == PLOVER["say"] else 0.0,
        "act by the model": draft.learned,
        "expert says": draft.act == "say" and is_expert(draft.speaker),
        "direct": draft.mode == "direct",
        "not asserted": draft.status != "asserted",
        "addressee": draft.addressee is not None,
        "content short": len(draft.content) < _SHORT,
        "sentence long": min(1.0, len(draft.sentence.tokens) / _LONG),
    }


def _kinds(draft: Draft) -> dict[str, str]:
    """What a statement is one kind of among many; kinds that were seldom seen have no weight."""
    frame, addressee = draft.frame, draft.addressee
    rule, _, way = draft.rule.rpartition("/")
    return {
        "class": PLOVER[draft.act],
        "rule": rule,
        "speaker by": way,
        "trigger": frame.trigger.dep if frame is not None else "none",
        "beside the verb": ", ".join(sorted(frame.kinds)) if frame is not None else "",
        "addressee a": addressee.kind if addressee is not None else "",
        "date by": draft.date_basis if draft.date else "",
        "at": "a meeting" if draft.meeting else "",
        "aimed at": "somebody" if draft.target else "",
    }


def confidence(draft: Draft, names: Names) -> float:
    """Between 0.05 and 0.99, two decimals."""
    return weighed(features(draft, names), packaged())


def weighed(known: dict[str, float], model: Weights) -> float:
    """The confidence that a model gives a statement with these features: rounded down, never surer than it is."""
    score = model.bias + sum(value * model.weights.get(name, 0.0) for name, value in sorted(known.items()))
    return min(0.99, max(0.05, math.floor(100 / (1 + math.exp(-score)) + 1e-9) / 100))


@cache
def packaged() -> Weights:
    """The weights that come with the package."""
    read = read_yaml(files(__package__).joinpath(FILE).read_text("utf-8"))
    return Weights(float(read["bias"]), {str(name): float(weight) for name, weight in read["weights"].items()})
