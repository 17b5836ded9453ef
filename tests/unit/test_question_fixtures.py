"""The questions point at annotations that exist, and the judge takes their own answers for exact."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from graphmodel.query.registry import default_registry

QUESTIONS = Path(__file__).resolve().parents[1] / "fixtures" / "questions"
FILTERS = {
    "act", "speaker", "speaker_country", "addressee", "addressee_country", "target", "about", "meeting", "before",
    "after", "from", "to", "as_of", "first_known_after", "document", "status", "named", "min_confidence", "limit",
}  # fmt: skip


STORIES = ("falklands", "iran", "nile", "aegean")


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


@pytest.fixture(scope="module", params=["own", *STORIES])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def questions(name: str) -> list[dict[str, Any]]:
    return read(QUESTIONS / ("questions.jsonl" if name == "own" else f"{name}/questions.jsonl"))


@pytest.fixture(scope="module")
def corpus(name: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if name != "own":
        return QUESTIONS / name
    folder = tmp_path_factory.mktemp("questions")
    subprocess.run([sys.executable, str(QUESTIONS / "assemble.py"), str(folder)], check=True, timeout=60)
    return folder


@pytest.fixture(scope="module")
def ask(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("ask", shared / "gold" / "ask.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def flat(values: list[Any]) -> set[str]:
    """All texts in a list of texts and lists."""
    return {text for value in values for text in (flat(value) if isinstance(value, list) else {value})}


def names_people(question: dict[str, Any]) -> bool:
    """Whether its answers are pairs with a person: who held which office, or whom which article names."""
    told = flat(question["answer"])
    return question["answer_type"] == "pairs" and not any(re.search(r"-(?:s?\d|[a-z]+-)", text) for text in told)


def test_there_are_enough_of_every_sort(questions: list[dict[str, Any]]) -> None:
    assert len(questions) >= 26 and len({q["id"] for q in questions}) == len(questions)
    assert len({q["kind"] for q in questions}) >= 17
    for question in questions:
        assert set(question["params"]) <= FILTERS, question["id"]


def test_every_annotation_stands_in_its_article(corpus: Path) -> None:
    texts = {
        row["doc"]: (corpus / "articles" / row["file"]).read_text("utf-8")
        for row in read(corpus / "gold" / "documents.jsonl")
    }
    for kind in ("statements", "meetings"):
        for row in read(corpus / "gold" / f"{kind}.jsonl"):
            assert " ".join(row["evidence"].split()) in " ".join(texts[row["doc"]].split()), row["id"]


def test_every_id_in_an_answer_exists(questions: list[dict[str, Any]], corpus: Path) -> None:
    statements = {row["id"] for row in read(corpus / "gold" / "statements.jsonl")}
    meetings = {row["id"] for row in read(corpus / "gold" / "meetings.jsonl")}
    known = statements | meetings | {row["doc"] for row in read(corpus / "gold" / "documents.jsonl")}
    for question in questions:
        listed = flat([question.get(key, []) for key in ("undecided", "statements")])
        if question["answer_type"] != "names" and not names_people(question):
            listed |= flat(question.get("optional", [])) | flat(question["answer"]) | flat(question["must_not"])
        for group in question.get("same", []):
            listed |= set(group)
        listed |= flat([question["params"].get(key, []) for key in ("meeting", "before", "after")])
        assert listed <= known, (question["id"], listed - known)


def test_nothing_is_both_wanted_and_forbidden(questions: list[dict[str, Any]]) -> None:
    for question in questions:
        fields = [question[key] for key in ("answer", "optional", "undecided") if key in question]
        if names_people(question):
            assert not [pair for field in fields for pair in field if pair in question["must_not"]], question["id"]
        else:
            assert not flat(fields) & flat(question["must_not"]), question["id"]


def test_documents_in_parameters_begin_a_file_name(questions: list[dict[str, Any]], corpus: Path) -> None:
    files = [path.name for path in (corpus / "articles").iterdir()]
    for question in questions:
        documents = question["params"].get("document", [])
        for document in documents if isinstance(documents, list) else [documents]:
            assert sum(name.startswith(document) for name in files) == 1, (question["id"], document)


def ideal(question: dict[str, Any], items: dict[str, dict[str, Any]], files: dict[str, str]) -> list[dict[str, Any]]:
    """Rows of a system that answers just as the question wants."""

    def thing(*ids: str) -> dict[str, Any]:
        first = items[ids[0]]
        reports = [{"article": items[i]["file"], "id": i, "via": items[i].get("via")} for i in ids]
        return {**{k: first.get(k) for k in ("speaker", "participants", "date") if k in first}, "reports": reports}

    answer, kind = question["answer"], question["kind"]
    if answer == ["unknown"]:
        return [{"statement": {**thing(each), "verdict": "unknown"}} for each in question["undecided"]]
    if question["answer_type"] == "names":
        return [{"chain": answer, "statement": thing(*question["statements"])}]
    if kind == "officials-on-date":
        return [{"official": {"name": name, "title": title}} for name, title in answer]
    if names_people(question):
        told = [{"participants": [who], "reports": [{"article": files[doc]}]} for doc, who in answer]
        return [{"left": each, "right": each} for each in told]
    if kind == "same-act":
        return [{"statement": thing(*(i for i in pair if i in items))} for pair in answer]
    if question["answer_type"] == "pairs":
        return [{"left": thing(left), "right": thing(right)} for left, right in answer]
    return [{question["answer_type"][:-1]: thing(each)} for each in answer]


@pytest.mark.shared
def test_the_wanted_answer_is_exact_and_a_forbidden_one_is_not(
    questions: list[dict[str, Any]], corpus: Path, ask: ModuleType
) -> None:
    gold = ask.Gold(corpus / "gold", corpus / "articles")
    files = {d["doc"]: d["file"] for d in read(corpus / "gold" / "documents.jsonl")}
    rows = [row for name in ("meetings", "statements") for row in read(corpus / "gold" / f"{name}.jsonl")]
    items = {row["id"]: {**row, "file": files[row["doc"]]} for row in rows}
    for question in questions:
        good = ideal(question, items, files)
        verdict = ask.judge(question, good, gold)
        assert verdict["hit"] == verdict["want"] == verdict["got"] or not question["answer"], (question["id"], verdict)
        assert not verdict["wrong"], (question["id"], verdict)
        forbidden = [i for i in question["must_not"] if isinstance(i, str) and i in items]
        if forbidden and question["answer_type"] in ("statements", "meetings"):
            bad = [
                {
                    question["answer_type"][:-1]: {
                        "reports": [{"article": items[forbidden[0]]["file"], "id": forbidden[0]}]
                    }
                }
            ]
            assert ask.judge(question, good + bad, gold)["wrong"], question["id"]


@pytest.mark.shared
def test_kinds_are_queries_that_the_judge_knows(questions: list[dict[str, Any]], ask: ModuleType) -> None:
    for question in questions:
        assert question["kind"] in {*ask.KINDS, "negative"}, question["id"]
        for key in ("meeting", "before", "after"):
            if key in question["params"]:
                assert re.fullmatch(r"[a-z ]+ \d{4}(-\d\d){0,2}", ask.as_words(question["params"][key])), question["id"]


def test_wordings_are_of_queries_and_parameters_that_exist() -> None:
    wordings = read(QUESTIONS / "wordings.jsonl")
    assert len({w["id"] for w in wordings}) == len(wordings) >= 100
    for wording in wordings:
        assert wording["set"] in {"seeds", *STORIES}
        assert set(wording["params"]) <= set(default_registry().get(wording["query"]).params), wording["id"]
