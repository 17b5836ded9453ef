"""The example articles load, and every example script runs on them and prints what it promises."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from graphmodel import Graph
from graphmodel.ingest import read
from graphmodel.model import edtf
from graphmodel.model.claims import Document

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
ARTICLES = EXAMPLES / "articles"
SCRIPTS = sorted(path for path in EXAMPLES.glob("*.py") if not path.name.startswith("_"))
NOTE = "a paraphrase, not to be quoted as anyone's words"
DAY = r"\d{4}-\d\d-\d\d"

Run = Callable[[str], str]


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    items = list(read([ARTICLES]))
    assert all(isinstance(item, Document) for item in items), items
    return [item for item in items if isinstance(item, Document)]


@pytest.fixture(scope="module")
def graph_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A graph with the example articles in it, whose engine lives as long as these tests."""
    folder = tmp_path_factory.mktemp("examples") / "graph"
    with Graph.open(folder) as graph:
        summary = graph.load(ARTICLES)
        assert summary.articles == 12 and not summary.left_out, summary
        yield folder


@pytest.fixture(scope="module")
def run(graph_folder: Path) -> Run:
    @cache
    def script(name: str) -> str:
        command = [sys.executable, str(EXAMPLES / name), str(graph_folder)]
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, timeout=180, env={**os.environ, "NO_COLOR": "1"}
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return script


def test_there_are_articles_of_every_format(documents: list[Document]) -> None:
    assert len(documents) >= 10 and {path.suffix for path in ARTICLES.iterdir()} == {".txt", ".html", ".jsonl"}
    for document in documents:
        assert 200 <= len(document.text.split()) <= 650, document.name
        assert document.title or document.date, document.name


def test_dates_in_headers_and_metadata_are_those_of_the_file_names(documents: list[Document]) -> None:
    for document in documents:
        named = re.match(DAY, document.name)
        if named and document.date:
            assert edtf.parse(document.date) == edtf.parse(named[0]), document.name


def test_every_article_says_that_its_wording_is_nobodys() -> None:
    for path in ARTICLES.iterdir():
        text = path.read_text("utf-8")
        wanted = len(text.splitlines()) if path.suffix == ".jsonl" else 1
        assert text.count(NOTE) == wanted, path.name


def test_every_article_stands_in_the_folders_page() -> None:
    page = (EXAMPLES / "README.md").read_text("utf-8")
    for path in ARTICLES.iterdir():
        assert f"`{path.name}`" in page, path.name


def test_the_graph_of_the_examples_is_sound(graph_folder: Path) -> None:
    with Graph.open(graph_folder) as graph:
        assert graph.check() == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_every_script_runs_and_prints_something(script: Path, run: Run) -> None:
    assert len(run(script.name).splitlines()) >= 3


def test_the_main_question_is_answered_with_the_warning_given_on_the_eve(run: Run) -> None:
    printed = run("load_and_query.py")
    row = re.search(
        rf"({DAY}) +Jake Sullivan -> (.+) \(before the talks: yes\)\n    2022-03-14-rome-talks-wire\.txt", printed
    )
    assert row and row[1] == "2022-03-13", printed
    assert not re.search(r"^2023-", printed, re.MULTILINE), printed


def test_the_timeline_has_the_talks_and_the_call_in_order(run: Run) -> None:
    meetings = re.findall(
        rf"^({DAY}) +(?:talks|call|summit|conference|visit) held: (.+)$", run("timeline.py"), re.MULTILINE
    )
    days = [day for day, _ in meetings]
    assert days == sorted(days)
    with_names = {(day, name) for day, who in meetings for name in who.split(", ")}
    assert {("2022-03-14", "Jake Sullivan"), ("2022-03-14", "Yang Jiechi"), ("2022-03-18", "Xi Jinping")} <= with_names


def test_chains_begin_with_the_speaker(run: Run) -> None:
    assert re.search(r"^Jake Sullivan <- CNN$", run("attribution.py"), re.MULTILINE)


def test_the_networkx_graph_has_dated_warnings_with_their_articles(run: Run) -> None:
    warnings = run("networkx_graph.py").partition("Warnings:\n")[2].splitlines()
    assert any(re.match(rf" +{DAY} \S.* -> \S.* \['.+'\]$", line) for line in warnings), warnings
