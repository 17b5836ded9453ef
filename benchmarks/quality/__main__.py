"""Run the extractor over annotated sets and print the table of its quality: `python -m benchmarks.quality [SET…]
[--errors N]`.

Sets: seeds, world (beside the project), dev, heldout (tests/fixtures/quality). Without names: seeds, world and dev.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

REPO = Path(__file__).resolve().parents[2]
SHARED = REPO.parent / "shared"
SCORER = SHARED / "gold" / "score.py"
SETS = {
    "seeds": (SHARED / "gold", SHARED / "seeds"),
    "world": (SHARED / "world", SHARED / "world" / "articles"),
    "dev": (REPO / "tests/fixtures/quality/dev", REPO / "tests/fixtures/quality/dev/articles"),
    "heldout": (REPO / "tests/fixtures/quality/heldout", REPO / "tests/fixtures/quality/heldout/articles"),
}


def predict(articles: Path, out: Path) -> None:
    """Write the prediction lines that the scorer reads."""
    extractor = RuleExtractor()
    with out.open("w", encoding="utf-8") as lines:
        for path in sorted(articles.glob("*.txt")):
            result = extractor.extract(Document(name=path.name, text=path.read_text("utf-8")))
            for claim in result.statements:
                lines.write(
                    json.dumps({"kind": "statement", "file": path.name, **claim.model_dump()}, ensure_ascii=False)
                    + "\n"
                )
            for meeting in result.meetings:
                lines.write(
                    json.dumps({"kind": "meeting", "file": path.name, **meeting.model_dump()}, ensure_ascii=False)
                    + "\n"
                )


def score(gold: Path, articles: Path, predictions: Path, *extra: str) -> str:
    """What the scorer prints."""
    command = [sys.executable, str(SCORER), str(gold), str(articles), str(predictions), *extra]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def row(name: str, figures: dict) -> str:
    who, whom, dated, meet = (figures[k] for k in ("who", "whom", "dated", "meetings"))
    said, traps, fields = figures["said_at"], figures["traps"], figures["fields"]
    return (
        f"| {name} | {who['f1']:.3f} | {who['p']:.3f} | {whom['f1']:.3f} | {dated['f1']:.3f} | {meet['f1']:.3f} | {said['right']} of {said['of']}, {said['astray']} "  # noqa: E501
        f"| {traps['walked_into']} of {traps['of']} | " + ", ".join(f"{k} {v}" for k, v in fields.items()) + " |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", choices=[*SETS, []], help="which sets")
    parser.add_argument("--errors", type=int, default=0, help="also list this many errors of each sort")
    args = parser.parse_args()
    print(
        "| set | who F1 | who precision | whom F1 | dated F1 | meetings F1 | said_at right, astray | traps | fields |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for name in args.sets or ["seeds", "world", "dev"]:
        gold, articles = SETS[name]
        with tempfile.TemporaryDirectory() as folder:
            predictions = Path(folder) / "predictions.jsonl"
            predict(articles, predictions)
            print(row(name, json.loads(score(gold, articles, predictions, "--json"))), flush=True)
            if args.errors:
                print(score(gold, articles, predictions, "--errors", str(args.errors)))


if __name__ == "__main__":
    main()
