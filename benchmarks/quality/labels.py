"""Every statement that the extractor finds in an annotated set, with what is known of it and whether it is right.

Right is what matches an annotation, needed or optional, at its span with the right speaker and the right class of act,
by the scorer's own pairing and its own comparison of names.
"""

from __future__ import annotations

import importlib.util
from types import ModuleType
from typing import Any, NamedTuple

from benchmarks.quality.sets import SCORER, SETS
from graphmodel.extract import RuleExtractor
from graphmodel.extract.confidence import features
from graphmodel.model.claims import Document


class Sample(NamedTuple):
    """One statement of one article of a set."""

    set: str
    article: str
    features: dict[str, float]
    confidence: float
    right: bool


def samples(name: str, extractor: RuleExtractor) -> list[Sample]:
    """All statements of a set, in reading order."""
    score = _scorer()
    gold_folder, articles = SETS[name]
    gold = score.read_jsonl(gold_folder / "statements.jsonl")
    out: list[Sample] = []
    for document in score.read_jsonl(gold_folder / "documents.jsonl"):
        text = (articles / document["file"]).read_text("utf-8")
        work = extractor._work(Document(name=document["file"], text=text))
        claims = extractor._extraction(work).statements
        told = [(part, draft) for part in work.chapters for draft in part.drafts]
        right = _right(score, [g for g in gold if g["doc"] == document["doc"]], [c.model_dump() for c in claims], text)
        out += [
            Sample(name, document["file"], features(draft, part.names), claim.confidence, number in right)
            for number, ((part, draft), claim) in enumerate(zip(told, claims, strict=True))
        ]
    return out


def _right(score: ModuleType, gold: list[dict[str, Any]], found: list[dict[str, Any]], text: str) -> set[int]:
    """Places of the statements that are right; the scorer's pairing, for one article."""
    pairs, good = [], set()
    for g, line in enumerate(gold):
        span = score.locate(line["evidence"], text)
        for p, guess in enumerate(found):
            near = score.hits(span, (guess["start"], guess["end"])) if span else 0
            if near < 0.3:
                continue
            who = score.same_party(
                line["speaker"], guess["speaker"], line["speaker_country"], guess["speaker_country"], text
            )
            act = score.PLOVER[line["act"]] == score.PLOVER[guess["act"]]
            pairs.append((near + 2 * who + act + 0.01 * line.get("must", True), g, p))
            if who and act:
                good.add((g, p))
    return {p for g, p in score.assign(pairs).items() if (g, p) in good}


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
