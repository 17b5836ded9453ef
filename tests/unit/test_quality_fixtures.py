"""The hand-annotated sets keep to the annotation guide: an error here would be measured as one of the extraction."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from graphmodel.model import edtf
from graphmodel.model.vocab import ACTS, MEETING_KINDS, MEETING_STATUSES, MODES, STATUSES

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
QUALITY = [
    FIXTURES / "quality" / name
    for name in ("blind", "dev", "fresh", "heldout", "kept", "mixed", "time", "speech", "wide", "broad", "sealed")
]
WORDS = {
    "speech": (400, 900),
    "kept": (120, 260),
    "mixed": (250, 500),
    "blind": (250, 500),
    "fresh": (250, 560),
    "wide": (250, 560),
    "broad": (250, 560),
    "sealed": (400, 660),
}
"""How long the articles of a set are, where not of 200 to 500 words."""
LEAST = {
    "speech": (10, 5),
    "kept": (3, 0),
    "mixed": (10, 2),
    "blind": (10, 2),
    "fresh": (10, 2),
    "wide": (10, 1),
    "broad": (6, 1),
    "sealed": (10, 1),
}
"""Statements that are needed and traps of an article of a set at least, where not ten and six."""
EXAMPLES = FIXTURES.parents[1] / "examples" / "articles"
SETS = [pytest.param(folder, folder / "articles", id=folder.name) for folder in QUALITY]
SETS.append(pytest.param(FIXTURES / "questions" / "gold", EXAMPLES, id="examples"))
STORIES = [FIXTURES / "questions" / name for name in ("falklands", "iran", "nile", "aegean")]
SETS += [pytest.param(folder / "gold", folder / "articles", id=folder.name) for folder in STORIES]

STATEMENT_FIELDS = {
    "doc", "id", "evidence", "speaker", "speaker_country", "act", "addressee", "addressee_country", "target", "about",
    "mode", "date", "meeting", "before", "via", "status", "denies", "must",
}  # fmt: skip
MEETING_FIELDS = {"doc", "id", "evidence", "kind", "participants", "place", "date", "status", "must"}
DOCUMENT_FIELDS = {"doc", "file", "title", "publisher", "date", "date_evidence", "boilerplate"}
TRAP_FIELDS = {"speaker", "addressee", "target", "act", "participant", "date", "text", "status", "mode"}
BODIES = {"UNO", "EUR", "NATO"}
STATEMENT_ID = re.compile(r"\w+-s\d\d")


@cache
def read(folder: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines() if line.strip()]


def texts(folder: Path, articles: Path) -> dict[str, str]:
    return {d["doc"]: (articles / d["file"]).read_text("utf-8") for d in read(folder, "documents")}


def span(evidence: str, text: str) -> tuple[int, int] | None:
    found = re.search(r"\s+".join(map(re.escape, evidence.split())), text)
    return found.span() if found else None


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


@pytest.mark.parametrize(("folder", "articles"), SETS)
def test_every_field_is_there_and_from_its_closed_set(folder: Path, articles: Path) -> None:
    for row in read(folder, "statements"):
        assert set(row) - {"note"} == STATEMENT_FIELDS, row["id"]
        assert row["act"] in ACTS and row["mode"] in MODES and row["status"] in STATUSES, row["id"]
        assert row["speaker"] and isinstance(row["must"], bool), row["id"]
        assert 2 <= len(row["about"].split()) <= 9, row["id"]
    for row in read(folder, "meetings"):
        assert set(row) - {"note", "conflict"} == MEETING_FIELDS, row["id"]
        assert row["kind"] in MEETING_KINDS and row["status"] in MEETING_STATUSES, row["id"]
        assert row["participants"], row["id"]
    for row in read(folder, "documents"):
        assert set(row) >= DOCUMENT_FIELDS, row["doc"]


@pytest.mark.parametrize(("folder", "articles"), SETS)
def test_every_evidence_and_boilerplate_line_stands_in_its_article(folder: Path, articles: Path) -> None:
    text = texts(folder, articles)
    for name in ("statements", "meetings", "traps"):
        for row in read(folder, name):
            assert span(row["evidence"], text[row["doc"]]), (row["id"], row["evidence"])
    for row in read(folder, "documents"):
        for line in row["boilerplate"]:
            assert " ".join(line.split()) in " ".join(text[row["doc"]].split()), (row["doc"], line)


@pytest.mark.parametrize(("folder", "articles"), SETS)
def test_dates_are_edtf_and_countries_are_codes(folder: Path, articles: Path) -> None:
    for row in read(folder, "statements"):
        assert row["date"] is None or edtf.parse(row["date"]), row["id"]
        for key in ("speaker_country", "addressee_country"):
            code = row[key]
            assert code is None or code in BODIES or re.fullmatch("[A-Z]{3}", code), (row["id"], code)
    for row in read(folder, "meetings") + read(folder, "documents"):
        assert row["date"] is None or edtf.parse(row["date"]), row


@pytest.mark.parametrize(("folder", "articles"), SETS)
def test_ids_count_up_and_what_points_at_something_finds_it(folder: Path, articles: Path) -> None:
    statements, meetings = read(folder, "statements"), {(m["doc"], m["id"]) for m in read(folder, "meetings")}
    ids = {s["id"]: s for s in statements}
    assert len(ids) == len(statements)
    assert len(meetings) == len(read(folder, "meetings")) or folder.name == "gold"  # a story's meeting told twice
    for doc in texts(folder, articles):
        mine = [s["id"] for s in statements if s["doc"] == doc]
        assert mine == [f"{doc}-s{n:02d}" for n in range(1, len(mine) + 1)]
    for row in statements:
        assert row["meeting"] is None or (row["doc"], row["meeting"]) in meetings, row["id"]
        assert {(row["doc"], key) for key in row["before"]} <= meetings, row["id"]
        assert row["meeting"] not in row["before"] or row["meeting"] is None, row["id"]
        assert all(isinstance(teller, str) and teller for teller in row["via"]), row["id"]
        if row["denies"] and STATEMENT_ID.fullmatch(row["denies"]):
            assert row["denies"] in ids and row["denies"] != row["id"], row["id"]


@pytest.mark.parametrize(("folder", "articles"), SETS)
def test_a_meeting_at_which_something_was_said_is_no_later_than_it(folder: Path, articles: Path) -> None:
    """What is said at a dated meeting bears a date that overlaps with the meeting's."""
    dates = {(m["doc"], m["id"]): m["date"] for m in read(folder, "meetings")}
    for row in read(folder, "statements"):
        held = dates.get((row["doc"], row["meeting"]))
        if held and row["date"]:
            meeting, said = edtf.parse(held), edtf.parse(row["date"])
            assert said.earliest <= meeting.latest and meeting.earliest <= said.latest, row["id"]


@pytest.mark.parametrize("folder", QUALITY, ids=lambda f: f.name)
def test_traps_name_only_what_the_scorer_compares_and_spare_the_right_answer(folder: Path) -> None:
    statements = read(folder, "statements")
    text = texts(folder, folder / "articles")
    for trap in read(folder, "traps"):
        assert set(trap) == {"doc", "id", "why", "evidence", "wrong"} and set(trap["wrong"]) <= TRAP_FIELDS, trap["id"]
        start, end = span(trap["evidence"], text[trap["doc"]]) or (0, 0)
        for row in (s for s in statements if s["doc"] == trap["doc"]):
            own = span(row["evidence"], text[row["doc"]]) or (0, 0)
            if own == (start, end) and trap["wrong"]:
                assert any(row.get(key) != value for key, value in trap["wrong"].items()), (trap["id"], row["id"])


def test_the_sets_are_large_enough_and_do_not_share_articles() -> None:
    for folder in QUALITY:
        articles = texts(folder, folder / "articles")
        low, high = WORDS.get(folder.name, (200, 500))
        assert len(articles) >= 6 and all(low <= len(text.split()) <= high for text in articles.values())
        assert sorted(p.name for p in (folder / "articles").iterdir()) == sorted(f"{doc}.txt" for doc in articles)
        for doc in articles:
            least = LEAST.get(folder.name, (10, 6))
            assert sum(s["doc"] == doc and s["must"] for s in read(folder, "statements")) >= least[0], doc
            assert sum(t["doc"] == doc for t in read(folder, "traps")) >= least[1], doc


def test_the_data_card_gives_the_true_figures() -> None:
    card = (FIXTURES.parents[1] / "docs" / "data-card.md").read_text("utf-8")
    for name, folder in (
        *((f.name, f) for f in QUALITY),
        ("examples", FIXTURES / "questions" / "gold"),
    ):
        statements = read(folder, "statements")
        needed = sum(row["must"] for row in statements)
        meetings, traps = len(read(folder, "meetings")), len(read(folder, "traps"))
        figures = rf"{len(statements)} \({needed}\) \| {meetings} \| {traps} \|"
        assert re.search(rf"\| {name} \| [^|]+ \| {figures}", card), (name, figures)
    questions = (FIXTURES / "questions" / "questions.jsonl").read_text("utf-8").splitlines()
    kinds = {json.loads(line)["kind"] for line in questions}
    assert f"{len(questions)} questions of {len(kinds)} kinds" in card, (len(questions), len(kinds))


@pytest.mark.shared
def test_no_sentence_is_taken_from_the_development_articles(shared: Path) -> None:
    """Nine words in a row that stand in a development article as well would be a copy."""
    foreign: set[tuple[str, ...]] = set()
    for path in [*(shared / "seeds").glob("*.txt"), *(shared / "world" / "articles").glob("*.txt")]:
        w = words(path.read_text("utf-8"))
        foreign |= {tuple(w[i : i + 9]) for i in range(len(w) - 8)}
    assert foreign
    own = [p for folder in (*QUALITY, *STORIES) for p in (folder / "articles").iterdir()] + sorted(EXAMPLES.iterdir())
    for path in own + sorted((FIXTURES.parents[1] / "training").rglob("*.t[sx][vt]")):
        w = words(path.read_text("utf-8"))
        copied = [" ".join(w[i : i + 9]) for i in range(len(w) - 8) if tuple(w[i : i + 9]) in foreign]
        assert not copied, (path.name, copied[:3])


def parts(folder: Path, documents: list[dict[str, Any]], into: Path, at_once: int = 5) -> Iterator[Path]:
    """The set in folders of a few articles each: the scorer compares every line with every other."""
    for at in range(0, len(documents), at_once):
        docs = {d["doc"] for d in documents[at : at + at_once]}
        part = into / f"part-{at}"
        part.mkdir()
        for name in ("documents", "statements", "meetings", "traps"):
            rows = [row for row in read(folder, name) if row["doc"] in docs]
            (part / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
        yield part


@pytest.mark.shared
@pytest.mark.parametrize(("folder", "articles"), SETS)
def test_the_annotations_as_predictions_score_one(folder: Path, articles: Path, shared: Path, tmp_path: Path) -> None:
    text, documents = texts(folder, articles), read(folder, "documents")
    files = {d["doc"]: d["file"] for d in documents}
    for part in parts(folder, documents, tmp_path):
        lines = []
        for name in ("statements", "meetings"):
            for row in read(part, name):
                start, end = span(row["evidence"], text[row["doc"]]) or (0, 0)
                place = {"file": files[row["doc"]], "start": start, "end": end}
                lines.append({**row, "kind": name[:-1], "type": row.get("kind"), **place})
        guess = part / "predictions.jsonl"
        guess.write_text("\n".join(map(json.dumps, lines)), "utf-8")
        command = [sys.executable, str(shared / "gold" / "score.py"), str(part), str(articles), str(guess), "--json"]
        figures = json.loads(subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout)
        for name in ("detect", "act", "who", "whom", "dated", "meetings"):
            assert figures[name]["f1"] >= 0.99, (name, figures[name])
        assert figures["said_at"]["right"] == figures["said_at"]["of"] and figures["said_at"]["astray"] == 0
        assert figures["traps"]["walked_into"] == 0
