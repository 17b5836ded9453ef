"""Run the extractor over annotated sets and print the table of its quality: `python -m benchmarks.quality [SET…]
[--errors N] [--write]`.

Sets: seeds, world (beside the project), dev, time, speech, heldout (tests/fixtures/quality). Without names: seeds, world
and dev.
`--write` scores all sets and puts the table into docs/quality.md. The figure that counts is that of `heldout`, on
which no rule was made.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

REPO = Path(__file__).resolve().parents[2]
SHARED = REPO.parent / "shared"
SCORER = SHARED / "gold" / "score.py"
PAGE = REPO / "docs" / "quality.md"
HEAD = "| set | who F1 | who precision | whom F1 | dated F1 | meetings F1 | said_at right, astray | traps | fields |"
SETS = {
    "seeds": (SHARED / "gold", SHARED / "seeds"),
    "world": (SHARED / "world", SHARED / "world" / "articles"),
    "dev": (REPO / "tests/fixtures/quality/dev", REPO / "tests/fixtures/quality/dev/articles"),
    "time": (REPO / "tests/fixtures/quality/time", REPO / "tests/fixtures/quality/time/articles"),
    "speech": (REPO / "tests/fixtures/quality/speech", REPO / "tests/fixtures/quality/speech/articles"),
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


def row(name: str, figures: dict[str, Any]) -> str:
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
    parser.add_argument("--write", action="store_true", help="all sets, and the table into docs/quality.md")
    args = parser.parse_args()
    if not SCORER.exists():
        sys.exit(f"the scorer is not at {SCORER}: quality is measured where the development articles are")
    table = [HEAD, "|---|---|---|---|---|---|---|---|---|"]
    print(*table, sep="\n")
    for name in list(SETS) if args.write else args.sets or ["seeds", "world", "dev"]:
        gold, articles = SETS[name]
        with tempfile.TemporaryDirectory() as folder:
            predictions = Path(folder) / "predictions.jsonl"
            predict(articles, predictions)
            table.append(row(name, json.loads(score(gold, articles, predictions, "--json"))))
            print(table[-1], flush=True)
            if args.errors:
                print(score(gold, articles, predictions, "--errors", str(args.errors)))
    if args.write:
        before, after = re.split(r"(?<=<!-- table -->\n).*?(?=<!-- end -->)", PAGE.read_text("utf-8"), flags=re.S)
        PAGE.write_text(before + "\n".join(table) + "\n" + after, "utf-8")


if __name__ == "__main__":
    main()
