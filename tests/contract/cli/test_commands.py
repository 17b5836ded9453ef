"""Every command on one small graph of hand-coded annotations."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graphmodel import Graph

from .conftest import Done, graphmodel

ONE = """date 2019-05-06

Norway's foreign minister, Jonas Berg, warned Chile on Monday that tolls on fish would have consequences.
His Chilean counterpart, Paz Rojas, denied that Chile had broken its word.
Berg and Rojas met in Oslo on Tuesday.
"""
TWO = """date 2019-05-08

Berg had warned Chile before the talks in Oslo on 7 May that tolls on fish would not go unanswered,
a Norwegian official said.
"""
DOCUMENTS = [
    {"doc": "a", "file": "one.txt", "title": None, "publisher": "The Fjord Post", "date": "2019-05-06"},
    {"doc": "b", "file": "two.txt", "title": None, "publisher": None, "date": "2019-05-08"},
]
MEETINGS = [
    {"doc": "a", "id": "oslo-2019-05-07", "evidence": "Berg and Rojas met in Oslo on Tuesday", "kind": "talks",
     "participants": ["Jonas Berg", "Paz Rojas"], "place": "Oslo", "date": "2019-05-07", "status": "held"},
    {"doc": "b", "id": "oslo-2019-05-07", "evidence": "the talks in Oslo on 7 May", "kind": "talks",
     "participants": ["Jonas Berg", "Chile"], "place": "Oslo", "date": "2019-05-07", "status": "held"},
]  # fmt: skip
COMMON = {
    "speaker": "Jonas Berg",
    "speaker_country": "NOR",
    "act": "warn",
    "addressee": "Chile",
    "addressee_country": "CHL",
}
STATEMENTS = [
    {"doc": "a", "id": "a-s01", "evidence": "Norway's foreign minister, Jonas Berg, warned Chile on Monday", **COMMON,
     "about": "consequences of tolls on fish", "date": "2019-05-06", "before": [], "meeting": None},
    {"doc": "a", "id": "a-s02", "evidence": "Paz Rojas, denied that Chile had broken its word", "speaker": "Paz Rojas",
     "speaker_country": "CHL", "act": "deny", "about": "=HYPERLINK(0) broken word", "date": "2019-05-06"},
    {"doc": "b", "id": "b-s01", "evidence": "Berg had warned Chile before the talks", **COMMON, "target": None,
     "about": "tolls on fish not unanswered", "date": None, "before": ["oslo-2019-05-07"],
     "via": ["unnamed: Norwegian official"]},
]  # fmt: skip


class Cli:
    """The command line on one graph."""

    def __init__(self, graph: Path) -> None:
        self.graph = graph

    def __call__(self, *arguments: str | Path, **kwargs: Any) -> Done:
        return graphmodel("--graph", self.graph, *arguments, **kwargs)

    def rows(self, *arguments: str | Path) -> Any:
        done = self(*arguments, "--json")
        assert done.code == 0, done.err
        return done.json


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("coded")
    (folder / "articles").mkdir()
    (folder / "articles" / "one.txt").write_text(ONE)
    (folder / "articles" / "two.txt").write_text(TWO)
    for name, lines in (("documents", DOCUMENTS), ("meetings", MEETINGS), ("statements", STATEMENTS)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return folder


@pytest.fixture(scope="module")
def cli_(coded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cli]:
    cli = Cli(tmp_path_factory.mktemp("graph") / "g")
    assert cli("start").code == 0
    done = cli("load", "--format", "annotations", "--json", coded)
    assert (done.code, done.err) == (0, "")
    assert {key: done.json[key] for key in ("articles", "new", "statements", "meetings", "left_out")} == {
        "articles": 2, "new": 2, "statements": 2, "meetings": 1, "left_out": [],
    }  # fmt: skip
    yield cli
    assert cli("stop").code == 0
    assert cli.rows("status")["running"] is False


def test_who_warned_whom(cli_: Cli) -> None:
    (row,) = cli_.rows("query", "who_warned_whom", "-p", "addressee_country=CHL", "-p", "before=oslo 2019-05")
    said = row["statement"]
    assert (said["speaker"], said["addressee"], said["act"], said["verdict"]) == ("Jonas Berg", "Chile", "warn", "yes")
    assert [(each["article"], each["id"]) for each in said["reports"]] == [("one.txt", "a-s01"), ("two.txt", "b-s01")]
    for report in said["reports"]:
        text = {"one.txt": ONE, "two.txt": TWO}[report["article"]]
        assert text[report["start"] : report["end"]] == report["quote"]
    assert said["reports"][1]["via"] == ["unnamed: Norwegian official"]


def test_a_well_formed_name_that_matches_nothing_is_an_empty_answer(cli_: Cli) -> None:
    done = cli_("query", "who_warned_whom", "-p", "speaker=Nobody Inparticular", "--json")
    assert (done.code, done.json) == (0, [])
    assert "Nobody Inparticular" in done.err


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["who_warned_who"], "who_warned_whom"),
        (["who_warned_whom", "-p", "adressee=CHN"], "addressee"),
        (["who_warned_whom", "-p", "no-equals-sign"], "key=value"),
        (["who_warned_whom", "-p", "act=shout"], "shout"),
    ],
)
def test_wrong_questions_exit_with_2_and_a_hint(cli_: Cli, arguments: list[str], hint: str) -> None:
    done = cli_("query", *arguments)
    assert done.code == 2
    assert hint in done.err
    assert "Traceback" not in done.err


def test_output_forms_agree(cli_: Cli, tmp_path: Path) -> None:
    rows = cli_.rows("query", "statements_by")
    assert cli_("query", "statements_by").lines == rows
    assert cli_("query", "statements_by", "--jsonl").lines == rows
    header, *lines = csv.reader(io.StringIO(cli_("query", "statements_by", "--csv").out))
    assert [line[header.index("speaker")] for line in lines] == [row["statement"]["speaker"] for row in rows]
    assert any(line[header.index("about")].startswith("'=HYPERLINK") for line in lines)
    table = cli_("query", "statements_by", "--table").out
    assert "Jonas Berg" in table
    done = cli_("query", "statements_by", "--json", "-o", tmp_path / "rows.json")
    assert (done.out, json.loads((tmp_path / "rows.json").read_text())) == ("", rows)


def test_queries_explains(cli_: Cli) -> None:
    names = [row["query"] for row in cli_.rows("queries")]
    assert "who_warned_whom" in names
    page = cli_("queries", "who_warned_whom").out
    assert "addressee_country" in page
    assert "graphmodel query who_warned_whom -p " in page


def test_cypher_reads(cli_: Cli, tmp_path: Path) -> None:
    text = "MATCH (s:Statement {act: $act}) RETURN s.speaker AS speaker, s.earliest AS day ORDER BY day"
    assert cli_.rows("cypher", text, "-p", "act=deny") == [{"speaker": "Paz Rojas", "day": "2019-05-06"}]
    (tmp_path / "q.cypher").write_text(text)
    assert len(cli_.rows("cypher", tmp_path / "q.cypher", "-p", "act=warn")) == 1
    assert cli_("cypher", "-", "--jsonl", data=b"RETURN 1 AS one, [date('2020-01-02')] AS days").lines == [
        {"one": 1, "days": ["2020-01-02"]}
    ]


def test_cypher_says_when_it_cut_the_rows(cli_: Cli) -> None:
    done = cli_("cypher", "UNWIND range(1, 50) AS n RETURN n", "--max-rows", "5", "--json")
    assert len(done.json) == 5
    assert "Cut after 5 rows" in done.err


@pytest.mark.parametrize(
    "text", ["CREATE (:X)", "MATCH (n) DETACH DELETE n", "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l"]
)
def test_cypher_refuses_to_write(cli_: Cli, text: str) -> None:
    before = cli_("dump").out
    done = cli_("cypher", text)
    assert done.code == 1
    assert done.err.startswith("Error: ")
    assert done.err.count("\n") == 1
    assert cli_("dump").out == before


def test_check_and_articles(cli_: Cli) -> None:
    assert cli_("check").code == 0
    first, second = cli_.rows("articles")
    assert (first["file"], first["publisher"], first["published"]) == ("one.txt", "The Fjord Post", "2019-05-06")
    assert second["extractors"] == {"annotations": "1"}


def test_dump_and_restore(cli_: Cli, tmp_path: Path) -> None:
    assert cli_("dump", "-o", tmp_path / "d.jsonl").code == 0
    copy = Cli(tmp_path / "copy")
    assert copy("restore", tmp_path / "d.jsonl").code == 0
    assert copy("dump").out == (tmp_path / "d.jsonl").read_text()


def test_a_second_load_changes_nothing(cli_: Cli, coded: Path) -> None:
    before = cli_("dump").out
    done = cli_("load", "--format", "annotations", "--articles", coded / "articles", coded)
    assert "2 unchanged" in done.out
    assert cli_("dump").out == before


def test_an_analyst_s_judgement_outlives_a_reload(cli_: Cli, coded: Path) -> None:
    before = cli_("dump").out
    together = cli_.rows("judgements", "a-s01")
    assert [each["external"] for each in together] == ["a-s01", "b-s01"]
    assert cli_("unmerge", together[0]["thing"]).code == 2  # which of its reports?
    assert cli_("unmerge", "b-s01", "--note", "another day").code == 0
    assert [each["external"] for each in cli_.rows("judgements", "a-s01")] == ["a-s01"]
    cli_("load", "--format", "annotations", coded)
    assert [each["external"] for each in cli_.rows("judgements", "b-s01")] == ["b-s01"]
    assert cli_("merge", "a-s01", "b-s01").code == 0
    assert [each["external"] for each in cli_.rows("judgements", "a-s01")] == ["a-s01", "b-s01"]
    assert cli_("dump").out != before  # the judgement itself is kept


def test_retract_and_undo(cli_: Cli) -> None:
    assert cli_("retract", "two", "--note", "wrong day").code == 0
    assert [each["retracted"] for each in cli_.rows("articles")] == [False, True]
    (row,) = cli_.rows("query", "who_warned_whom")
    assert [each["article"] for each in row["statement"]["reports"]] == ["one.txt"]
    assert cli_("retract", "two", "--undo").code == 0
    assert [each["retracted"] for each in cli_.rows("articles")] == [False, False]
    assert cli_("retract", "two").code == 2


def test_forget_takes_all_and_only_what_came_from_the_article(cli_: Cli, coded: Path, tmp_path: Path) -> None:
    one_only = tmp_path / "coded"
    one_only.mkdir()
    for name, lines in (("documents", DOCUMENTS), ("meetings", MEETINGS), ("statements", STATEMENTS)):
        of_one = [line for line in lines if line["doc"] == "a"]
        (one_only / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in of_one))
    both = Cli(tmp_path / "both")
    with Graph.open(both.graph) as graph:  # keeps the engine running for the commands
        graph.load(one_only, format="annotations", articles=coded / "articles")
        graph.dump(tmp_path / "alone.jsonl")
        graph.store.wipe()
        graph.load(coded, format="annotations")
        assert both("forget", "three").code == 2
        assert both("forget", "two").code == 0
        graph.dump(tmp_path / "both.jsonl")
    assert (tmp_path / "both.jsonl").read_bytes() == (tmp_path / "alone.jsonl").read_bytes()


def test_the_shell_s_completion(cli_: Cli) -> None:
    assert "graphmodel" in graphmodel("completion", "bash").out


def test_an_address_without_a_server(tmp_path: Path) -> None:
    done = graphmodel("--graph", "bolt://127.0.0.1:1", "articles")
    assert done.code == 3
    assert done.err.count("\n") == 1


def test_asking_a_graph_that_is_not_there_says_so(tmp_path: Path) -> None:
    done = graphmodel("--graph", tmp_path / "typo", "articles", "--json")
    assert (done.code, done.json) == (0, [])
    assert "There is no graph at" in done.err


def test_ask_shows_what_it_understood(cli_: Cli) -> None:
    done = cli_("ask", "--json", "Who warned Chile about tolls on fish?")
    assert done.code == 0
    assert done.err.startswith("Understood: graphmodel query who_warned_whom")
    assert [row["statement"]["speaker"] for row in done.json] == ["Jonas Berg"]


def test_why_shows_the_evidence_in_its_context(cli_: Cli) -> None:
    (row,) = cli_.rows("query", "who_warned_whom", "-p", "addressee_country=CHL")
    shown = " ".join(cli_("why", row["statement"]["id"]).out.split())
    for report in row["statement"]["reports"]:
        assert f"{report['article']} {report['start']}-{report['end']}" in shown
        assert f">>{' '.join(report['quote'].split())}<<" in shown
    assert cli_("why", "--json", row["statement"]["id"]).json["fact"]["id"] == row["statement"]["id"]


def test_a_question_that_no_rule_knows(cli_: Cli) -> None:
    done = cli_("ask", "xyzzy")
    assert done.code == 2
    assert "not understood" in done.err
