"""Fit the confidence of statements to annotated articles: `python -m benchmarks.quality.calibrate [--fit] [--write]`.

Annotated sets are read by the extractor; each statement is right or wrong (see `labels`), and a logistic model learns
the share that is right from what is known of it. Where rules were made, the sets promise too much: so `blind` and
`fresh`, on which none was, decide how strongly the weights are drawn to 0 and how much is taken off every score, and
`sealed` has no part in it. How well it does is told by cross-fitting: each set's statements are judged
by a model that was fitted to the others. `--fit` writes the weights (graphmodel/extract/confidence.yaml)
with the hash of the data; `--write` the table and the picture of docs/quality.md. The same data give the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from benchmarks.quality.curve import Point, draw, points
from benchmarks.quality.labels import Sample, samples
from benchmarks.quality.sets import REPO, SETS, need_scorer, write
from graphmodel.extract import RuleExtractor
from graphmodel.extract.confidence import FILE, Weights, packaged, weighed

UNREAD = ("blind", "fresh")
"""Sets on which no rule was made."""
APART = ("sealed",)
"""Sets from which nothing is taken."""
FITTED = tuple(name for name in SETS if name not in APART)
ALL = "both"
WEIGHTS = REPO / "graphmodel" / "extract" / FILE
PICTURE = REPO / "docs" / "confidence.svg"
SEEN = 15
"""Statements of which a feature must be known to have a weight."""
RIDGES = (0.5, 1.0, 2.0, 5.0, 10.0, 20.0)
MARGINS = tuple(step / 20 for step in range(31))
"""What may be taken off every score (log odds)."""
SURE, RIGHT = 0.8, 0.9
"""The confidence that the goal is about: at least nine in ten right there, and half of all statements there."""


def fit(data: list[Sample], ridge: float) -> Weights:
    """A logistic model by Newton's method; `ridge` draws the weights (not the bias) towards 0."""
    seen = Counter(name for sample in data for name in sample.features)
    names = sorted(name for name, count in seen.items() if count >= SEEN)
    x = np.array([[1.0, *(sample.features.get(name, 0.0) for name in names)] for sample in data])
    y = np.array([float(sample.right) for sample in data])
    penalty = ridge * np.eye(x.shape[1])
    penalty[0, 0] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        share = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (y - share) - penalty @ weights
        curve = (x.T * (share * (1 - share))) @ x + penalty
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if abs(step).max() < 1e-10:
            break
    rounded = [round(float(weight), 3) + 0.0 for weight in weights]  # the same on any machine
    return Weights(rounded[0], dict(zip(names, rounded[1:], strict=True)))


def less(model: Weights, margin: float) -> Weights:
    """The model with so much taken off every score."""
    return Weights(round(model.bias - margin, 3), model.weights)


def others(data: list[Sample], ridge: float, sets: Sequence[str] = UNREAD) -> dict[str, Weights]:
    """For each of the sets a model that did not see it."""
    return {name: fit([sample for sample in data if sample.set != name], ridge) for name in sets}


def crossed(data: list[Sample], models: Mapping[str, Weights], margin: float = 0.0) -> list[Point]:
    """Each statement of the models' sets, judged by the model that did not see its set."""
    out = []
    for name, model in models.items():
        out += [Point(weighed(s.features, less(model, margin)), s.right) for s in data if s.set == name]
    return out


def surprise(judged: list[Point]) -> float:
    """Mean log loss: how far the confidences are from what came out."""
    return float(-np.mean([np.log(p.confidence if p.right else 1 - p.confidence) for p in judged]))


def best_ridge(data: list[Sample]) -> float:
    """The ridge with the least surprise on sets that were not fitted to."""
    return min(RIDGES, key=lambda ridge: (round(surprise(crossed(data, others(data, ridge))), 6), -ridge))


def least_margin(data: list[Sample], ridge: float) -> float:
    """The least that must be taken off so that sets that were not fitted to keep what `SURE` promises: a share of 0.8
    and more that is right on the mean is right in less than nine of ten.
    """
    models = others(data, ridge)
    return next((m for m in MARGINS if _keeps(crossed(data, models, m))), MARGINS[-1])


def _keeps(judged: list[Point]) -> bool:
    high = [p.right for p in judged if p.confidence >= SURE]
    return sum(high) >= RIGHT * len(high)


def digest(data: list[Sample]) -> str:
    """SHA-256 of all samples: features and whether right."""
    lines = (json.dumps([s.set, s.article, sorted(s.features.items()), s.right]) for s in data)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def save(model: Weights, data: list[Sample], ridge: float, margin: float, path: Path = WEIGHTS) -> None:
    """Write the weights with where they come from."""
    head = "# Made by `python -m benchmarks.quality.calibrate --fit`; see docs/quality.md.\n"
    content: dict[str, Any] = {
        "sets": list(FITTED),
        "statements": len(data),
        "data": digest(data),
        "ridge": ridge,
        "margin": margin,
        "bias": model.bias,
        "weights": model.weights,
    }
    path.write_text(head + yaml.safe_dump(content, sort_keys=False, width=110), "utf-8")


def table(data: dict[str, list[Sample]], judged: dict[str, list[Point]]) -> str:
    """Share of statements at `SURE` or above and how many of them are right, by set."""
    lines = [
        "| statements of | judged by weights from | all | right | at 0.8 or above | of these right |",
        "|---|---|---|---|---|---|",
    ]
    for name, found in judged.items():
        high = [p for p in found if p.confidence >= SURE]
        source = "the others" if name in FITTED else "the others, each" if name == ALL else "all others"
        lines.append(
            f"| {name} | {source} | {len(found)} | {_share(found)} | {len(high)} ({len(high) / len(found):.0%}) "
            f"| {_share(high) if high else '–'} |"
        )
    return "\n".join(lines)


def _share(found: list[Point]) -> str:
    return f"{sum(p.right for p in found) / len(found):.0%}"


def main() -> None:
    """Fit, judge and print; write what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fit", action="store_true", help="write the weights")
    parser.add_argument("--write", action="store_true", help="put table and picture into docs/")
    args = parser.parse_args()
    need_scorer()
    extractor = RuleExtractor()
    data = {name: samples(name, extractor) for name in SETS}
    fitted = [sample for name in FITTED for sample in data[name]]
    ridge = best_ridge(fitted)
    margin = least_margin(fitted, ridge)
    if args.fit:
        save(less(fit(fitted, ridge), margin), fitted, ridge, margin)
        packaged.cache_clear()
    stored = yaml.safe_load(WEIGHTS.read_text("utf-8"))
    if stored.get("data") != digest(fitted):
        print("the weights were fitted to other data: --fit makes them anew")
    models = others(fitted, ridge, FITTED)
    cross = {name: crossed(data[name], {name: models[name]}, margin) for name in FITTED}
    judged = {**{n: cross[n] for n in UNREAD}, ALL: [p for n in UNREAD for p in cross[n]]} | cross
    for name in SETS:
        if name not in FITTED:
            judged[name] = [Point(weighed(s.features, packaged()), s.right) for s in data[name]]
    text = table(data, judged)
    print(f"ridge {ridge}, margin {margin}, surprise {surprise(judged[ALL]):.3f}", text, sep="\n")
    if args.write:
        PICTURE.write_text(draw(points(judged[ALL]), judged[ALL]), "utf-8")
        write("confidence", "end of confidence", text)


if __name__ == "__main__":
    main()
