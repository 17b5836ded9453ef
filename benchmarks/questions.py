"""Put the questions with known answers to graphs loaded from annotations and from articles, on both engines:
`python -m benchmarks.questions [SET…] [--engine ENGINE] [--verbose] [--write]`.

Sets: `seeds` (beside the project, as its scorer), `own` (tests/fixtures/questions over the project's own articles), and
four stories of six articles each, written and asked about by people who had not seen the project. Each is loaded
twice: from its annotations, which tries resolution and queries alone, and by extraction from its articles, which tries
everything together. To the graph of the annotations the questions are also put as they are worded, as `graphmodel ask`
understands them; and so are the wordings of tests/fixtures/questions/wordings.jsonl, judged by whether they give the
rows of the query that their writers had in mind. The scorer is used as it is, but asks in this process instead of
starting the command line for each question; the rows are the same. `--write` puts the table into docs/quality.md.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from graphmodel import Graph, settings
from graphmodel.errors import GraphmodelError
from graphmodel.store.neo4j_local import running_neo4j

REPO = Path(__file__).resolve().parents[1]
SHARED = REPO.parent / "shared"
SCORER = SHARED / "gold" / "ask.py"
OWN = REPO / "tests" / "fixtures" / "questions"
STORIES = ("falklands", "iran", "nile", "aegean")
WORDINGS = OWN / "wordings.jsonl"
IN_ENGLISH = "annotations, asked in English"
PAGE = REPO / "docs" / "quality.md"
ENGINES = ("embedded", "neo4j")
HEAD = "| questions | graph loaded from | asked | exact | mean F1 | with forbidden | engines with the same rows |"
Rows = list[list[dict[str, Any]]]
"""Rows of each question in turn."""


class Corpus(NamedTuple):
    """Questions, the annotations that their answers point at, and the articles."""

    name: str
    questions: Path
    gold: Path
    articles: Path


def corpora(names: list[str], folder: Path) -> list[Corpus]:
    """The sets of those names; `folder` takes what has to be put together first."""
    found = []
    if "seeds" in names:
        found.append(Corpus("seeds", SHARED / "gold" / "questions.jsonl", SHARED / "gold", SHARED / "seeds"))
    if "own" in names:
        subprocess.run([sys.executable, str(OWN / "assemble.py"), str(folder)], check=True, capture_output=True)
        found.append(Corpus("own", OWN / "questions.jsonl", folder / "gold", folder / "articles"))
    for name in STORIES:
        if name in names:
            story = OWN / name
            found.append(Corpus(name, story / "questions.jsonl", story / "gold", story / "articles"))
    return found


def scorer() -> ModuleType:
    """The scorer as a module."""
    spec = importlib.util.spec_from_file_location("ask", SCORER)
    if spec is None or spec.loader is None:
        sys.exit(f"the scorer is not at {SCORER}: questions are judged where the development articles are")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextlib.contextmanager
def empty_graph(engine: str, folder: Path) -> Iterator[Graph]:
    """A graph of that engine in `folder`, gone afterwards."""
    if engine == "embedded":
        with Graph.open(folder / "graph") as graph:
            yield graph
        return
    os.environ[settings.STATE_HOME] = str(folder / "state")
    with running_neo4j() as server, Graph.open(server.uri) as graph:
        graph.store.wipe()
        yield graph


def load(graph: Graph, corpus: Corpus, source: str) -> None:
    """Fill the empty graph from `source`: "annotations" or "articles"."""
    if source == "annotations":
        graph.load(corpus.gold, format="annotations", articles=corpus.articles)
    else:
        graph.load(sorted(corpus.articles.glob("*.txt")))


def asker(graph: Graph, kept: Rows, in_english: bool) -> Callable[[str, str, dict[str, Any]], list[dict[str, Any]]]:
    """The scorer's way to ask, in this process; what was answered goes into `kept`."""
    ask = scorer()

    def run(_command: str, _graph: str, question: dict[str, Any]) -> list[dict[str, Any]]:
        meetings = question["answer_type"] == "meetings"
        name = ask.KINDS.get(question["kind"]) or ("who_met_whom" if meetings else "statements_by")
        params = {key: _words(ask, key, value) for key, value in question["params"].items()}
        kept.append([])
        try:
            rows = graph.ask(question["question"]).result if in_english else graph.query(name, **params)
        except GraphmodelError as error:  # as the command line ends with another code than 0
            raise RuntimeError(str(error)) from error
        kept[-1] = [json.loads(row.model_dump_json(by_alias=True)) for row in rows]
        return kept[-1]

    return run


def _words(ask: ModuleType, key: str, value: Any) -> list[str]:
    values = [str(v) for v in (value if isinstance(value, list) else [value])]
    return [ask.as_words(v) for v in values] if key in ("meeting", "before", "after") else values


def score(graph: Graph, corpus: Corpus, source: str, verbose: bool) -> tuple[dict[str, Any], Rows]:
    """The scorer's figures, and the rows that they are for."""
    ask, kept, out = scorer(), [], io.StringIO()  # type: ModuleType, Rows, io.StringIO
    vars(ask)["run"] = asker(graph, kept, source == IN_ENGLISH)
    given = [str(corpus.questions), str(corpus.gold), str(corpus.articles), "--graph", ".", "--json"]
    before, sys.argv = sys.argv, [str(SCORER), *given, *(["--verbose"] if verbose else [])]
    try:
        with contextlib.redirect_stdout(out):
            ask.main()
    finally:
        sys.argv = before
    *told, last = out.getvalue().splitlines()
    for line in told:
        print(line, file=sys.stderr)
    return json.loads(last), kept


def measured(corpus: Corpus, sources: Sequence[str], engines: list[str], verbose: bool) -> list[str]:
    """A line of the table for each of the sources, all of them asked of the graph that the first of them fills."""
    rows: dict[str, dict[str, Rows]] = {source: {} for source in sources}
    figures: dict[str, dict[str, Any]] = {}
    for engine in engines:
        with tempfile.TemporaryDirectory() as folder, empty_graph(engine, Path(folder)) as graph:
            load(graph, corpus, sources[0])
            for source in sources:
                told = verbose and engine == engines[0]
                figures[source], rows[source][engine] = score(graph, corpus, source, told)
    return [_line(corpus, source, figures[source], rows[source]) for source in sources]


def _line(corpus: Corpus, source: str, figures: dict[str, Any], rows: dict[str, Rows]) -> str:
    engines = list(rows)
    same = [engine for engine in engines if rows[engine] == rows[engines[0]]]
    return (
        f"| {corpus.name} | {source} | {figures['questions']} | {figures['exact']} | {figures['mean_f1']:.3f} "
        f"| {figures['with_forbidden']} | {', '.join(same) if len(same) > 1 else 'none' if len(engines) > 1 else '–'} |"
    )


def wordings(folder: Path) -> list[str]:
    """A sentence on the wordings that rules were made on, and one on the others."""
    lines = [json.loads(line) for line in WORDINGS.read_text("utf-8").splitlines()]
    ask, same = scorer(), {True: 0, False: 0}
    for corpus in corpora(["seeds", *STORIES], folder):
        with tempfile.TemporaryDirectory() as place, empty_graph("embedded", Path(place)) as graph:
            load(graph, corpus, "annotations")
            for each in (each for each in lines if each["set"] == corpus.name):
                params = {key: _words(ask, key, value) for key, value in each["params"].items()}
                wanted = _rows(partial(graph.query, each["query"], **params))
                got = _rows(partial(_asked, graph, each["question"]))
                same[each["read"]] += wanted is not None and wanted == got
    return [
        f"Of {sum(each['read'] is read for each in lines)} further wordings {told}, {same[read]} give the rows of the "
        "query that their writers had in mind."
        for read, told in ((True, "that rules were made on"), (False, "that no rule was made on"))
    ]


def _asked(graph: Graph, question: str) -> Any:
    return graph.ask(question).result


def _rows(answer: Callable[[], Any]) -> list[str] | None:
    """What is answered, in an order of its own; how near a row came is left out. None for an error."""
    try:
        rows = [json.loads(row.model_dump_json(by_alias=True)) for row in answer()]
    except GraphmodelError:
        return None
    for row in rows:
        for thing in (row, *(each for each in row.values() if isinstance(each, dict))):
            for name in ("likeness", "verdict", "reports", "basis"):
                thing.pop(name, None)
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", choices=["seeds", "own", *STORIES, []], help="which sets; all if none")
    parser.add_argument("--engine", choices=ENGINES, action="append", help="only that one; may be repeated")
    parser.add_argument("--verbose", action="store_true", help="each question, on stderr")
    parser.add_argument("--write", action="store_true", help="all sets on both engines, the table into docs/quality.md")
    args = parser.parse_args()
    whole = args.write or not args.sets
    table = [HEAD, "|---|---|---|---|---|---|---|"]
    print(*table, sep="\n")
    with tempfile.TemporaryDirectory() as folder:
        for corpus in corpora(["seeds", "own", *STORIES] if whole else args.sets, Path(folder)):
            for sources in (("annotations", IN_ENGLISH), ("articles",)):
                engines = list(ENGINES) if args.write else args.engine or list(ENGINES)
                lines = measured(corpus, sources, engines, args.verbose)
                table += lines
                print(*lines, sep="\n", flush=True)
    if whole:
        with tempfile.TemporaryDirectory() as folder:
            worded = wordings(Path(folder))
        print(*worded, sep="\n")
        table += ["", *worded]
    if args.write:
        marks = r"(?<=<!-- questions -->\n).*?(?=<!-- end of questions -->)"
        before, after = re.split(marks, PAGE.read_text("utf-8"), maxsplit=1, flags=re.S)
        PAGE.write_text(before + "\n".join(table) + "\n" + after, "utf-8")


if __name__ == "__main__":
    main()
