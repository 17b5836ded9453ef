"""Make the model of acts: `make train`, or `python -m training [--check]`.

Reads the project's own sentences (training/acts), lets the extractor look at each, fits the model, and writes it into
the package with the hash of the sentences. Before that it tells how rules, model and both do on each series of
sentences by a model of the others. `--check` only tells that. Minutes on two cores.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import graphmodel.extract
from graphmodel.extract.act_model import FILE, About
from training.fitting import Scores, crossed, fit
from training.samples import samples
from training.sentences import digest, lines

WEIGHTS = Path(graphmodel.extract.__file__).parent / FILE


def table(crossed_scores: dict[str, Scores]) -> str:
    """Share with the right class of act by series, in Markdown."""
    rows = [
        "| series | statements | rules alone | model alone | both |",
        "|---|---|---|---|---|",
        *(f"| {n} | {s.samples} | {s.rules:.3f} | {s.model:.3f} | {s.both:.3f} |" for n, s in crossed_scores.items()),
    ]
    count = sum(s.samples for s in crossed_scores.values())
    mean = [sum(s[part] * s.samples for s in crossed_scores.values()) / count for part in (1, 2, 3)]
    return "\n".join([*rows, f"| all | {count} | {mean[0]:.3f} | {mean[1]:.3f} | {mean[2]:.3f} |"])


def main() -> None:
    """Fit, tell and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="tell how it does, write nothing")
    args = parser.parse_args()
    data = list(samples(lines()))
    print(f"{len(data):,} statements whose verb leaves the act open", file=sys.stderr)
    print(table(crossed(data)))
    if not args.check:
        WEIGHTS.write_bytes(fit(data, About(digest(), len(data))))
        print(f"{WEIGHTS}: {WEIGHTS.stat().st_size / 1e6:.1f} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
