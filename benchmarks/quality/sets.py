"""The annotated sets, what the extractor says of them, and how it is scored."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from graphmodel.extract import Extractor
from graphmodel.model.claims import Document

REPO = Path(__file__).resolve().parents[2]
SHARED = REPO.parent / "shared"
SCORER = SHARED / "gold" / "score.py"
PAGE = REPO / "docs" / "quality.md"
OWN = REPO / "tests" / "fixtures" / "quality"
SHORT = REPO / "training" / "articles" / "mini-a"
SETS = {
    "seeds": (SHARED / "gold", SHARED / "seeds"),
    "world": (SHARED / "world", SHARED / "world" / "articles"),
    **{name: (OWN / name, OWN / name / "articles") for name in ("dev", "time", "speech")},
    "short": (SHORT, SHORT),
    **{name: (OWN / name, OWN / name / "articles") for name in ("mixed", "wide", "broad")},
    **{name: (OWN / name, OWN / name / "articles") for name in ("heldout", "kept", "blind", "fresh", "sealed")},
}
"""Folder of the annotations and folder of the articles of each."""


def predict(articles: Path, out: Path, extractor: Extractor) -> None:
    """Write the prediction lines that the scorer reads."""
    with out.open("w", encoding="utf-8") as lines:
        for path in sorted(articles.glob("*.txt")):
            result = extractor.extract(Document(name=path.name, text=path.read_text("utf-8")))
            claims = [("statement", c) for c in result.statements] + [("meeting", m) for m in result.meetings]
            for kind, claim in claims:
                line = {"kind": kind, "file": path.name, **claim.model_dump()}
                lines.write(json.dumps(line, ensure_ascii=False) + "\n")


def scored(name: str, extractor: Extractor, *extra: str) -> tuple[dict[str, Any], str]:
    """The scorer's figures of one set, and what it prints with the options `extra` (nothing without)."""
    gold, articles = SETS[name]
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "predictions.jsonl"
        predict(articles, predictions, extractor)
        figures = json.loads(_score(gold, articles, predictions, "--json"))
        return figures, _score(gold, articles, predictions, *extra) if extra else ""


def _score(gold: Path, articles: Path, predictions: Path, *extra: str) -> str:
    command = [sys.executable, str(SCORER), str(gold), str(articles), str(predictions), *extra]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def need_scorer() -> None:
    """End where the scorer is not there."""
    if not SCORER.exists():
        sys.exit(f"the scorer is not at {SCORER}: quality is measured where the development articles are")


def write(begin: str, end: str, text: str, page: Path = PAGE) -> None:
    """Put a text between two marks of a page."""
    pattern = rf"(?<=<!-- {begin} -->\n).*?(?=<!-- {end} -->)"
    before, after = re.split(pattern, page.read_text("utf-8"), maxsplit=1, flags=re.S)
    page.write_text(before + text.strip("\n") + "\n" + after, "utf-8")
