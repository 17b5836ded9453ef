"""Every page on every engine: it answers, leads nowhere that is not, quotes its articles, and says the same on both."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from graphmodel.query import default_registry
from graphmodel.store import Store
from graphmodel.web import Limits, create_app
from graphmodel.web.explorer import Explorer
from graphmodel.web.pages import period
from graphmodel.web.pages.article import latest
from graphmodel.web.things import Counted, Month

from .conftest import ARTICLES

EACH = 5
"""Addresses followed of each kind of page."""
MOVING = re.compile(
    r'<p class="note">Counted at .*?</p>|<footer.*?</footer>|<h2>Last loads</h2>\s*<ul.*?</ul>', re.DOTALL
)


KINDS = {"Organization": "organization", "Source": "source", "Topic": "topic", "Meeting": "meeting"}


def first(graph: Store, label: str) -> str:
    found = graph.read(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id LIMIT 1").rows[0]["id"]
    return f"/{KINDS[label]}/{found}"


def main_of(text: str) -> str:
    return MOVING.sub("", text[text.index("<main") : text.index("</main>")])


def links_in(text: str) -> list[str]:
    found = [html.unescape(href) for href in re.findall(r'href="(/[^"]*)"', text)]
    return [href.partition("#")[0] for href in found if not href.startswith("/static/")]


def test_every_link_leads_to_a_page_and_both_engines_say_the_same(
    client: TestClient, graph: Store, agree: Callable[[str, Any], None]
) -> None:
    todo = ["/", "/time", "/conflicts?kind=denials", "/judgements?kind=meetings", *(first(graph, n) for n in KINDS)]
    seen, kinds = dict[str, str](), dict[str, int]()
    while todo:
        address = todo.pop(0)
        if address in seen:
            continue
        answer = client.get(address)
        assert answer.status_code == 200, f"{address}: {answer.status_code}"
        seen[address] = main = main_of(answer.text)
        for href in links_in(answer.text):
            kind = href.split("?")[0].split("/")[1] + ("?" if "?" in href else "")
            kinds[kind] = kinds.get(kind, 0) + 1
            if kinds[kind] <= EACH and "format=" not in href:
                todo.append(href)
        agree(address, main)
    told = {address.split("?")[0].split("/")[1] for address in seen}
    assert told >= {
        "", "articles", "article", "person", "country", "organization", "source", "topic", "meeting", "statement",
        "graph", "between", "questions", "conflicts", "judgements", "time",
    }  # fmt: skip


@pytest.mark.parametrize("name", default_registry().names())
def test_every_named_query_has_a_form_and_an_answer_to_its_example(client: TestClient, name: str) -> None:
    form = client.get(f"/questions/{name}")
    spec = default_registry().get(name)
    assert all(f'name="{param}"' in form.text for param in spec.params)
    examples = [html.unescape(h) for h in re.findall(rf'href="(/questions/{name}\?[^"]*)"', form.text)]
    assert len(examples) == len(spec.examples)
    answer = client.get(examples[0])
    assert answer.status_code == 200
    rows = client.get(f"{examples[0]}&format=json").json()
    assert ("No rows" in answer.text) == (not rows)
    lines = client.get(f"{examples[0]}&format=jsonl")
    assert [json.loads(line) for line in lines.text.splitlines()] == rows
    table = client.get(f"{examples[0]}&format=csv")
    assert table.headers["content-disposition"] == f'attachment; filename="{name}.csv"'
    assert bool(table.text.strip()) == bool(rows)


def text_of(graph: Store, article_id: str, file: str) -> str:
    kept: str = graph.read("MATCH (a:Article {id: $id}) RETURN a.text AS text", {"id": article_id}).rows[0]["text"]
    assert not (ARTICLES / file).exists() or kept == (ARTICLES / file).read_text("utf-8")
    return kept


def test_an_article_shows_its_text_to_the_letter_with_every_report_marked(client: TestClient, graph: Store) -> None:
    for article in graph.articles():
        page = client.get(f"/article/{article.id}").text
        prose = page[page.index('<div class="prose">') + len('<div class="prose">') :]
        prose = prose[: prose.index("</div>")]
        prose = re.sub(r'<a class="ref".*?</a>', "", prose)
        assert html.unescape(re.sub(r"<[^>]+>", "", prose)) == text_of(graph, article.id, article.file)
        assert page.count('<li id="note-') == article.reports
        assert client.get(f"/article/{quote(article.file)}").text == page


def test_a_statement_shows_each_report_with_its_passage_and_where_it_is_from(client: TestClient, graph: Store) -> None:
    rows = graph.read(
        "MATCH (a:Article)-[:CONTAINS]->(r:Report)-[:REPORTS]->(s:Statement) "
        "RETURN s.id AS id, r.id AS report, r.quote AS quote, a.id AS article ORDER BY id, report LIMIT 60"
    ).rows
    for row in rows:
        page = html.unescape(client.get(f"/statement/{row['id']}").text)
        assert f"<mark>{row['quote']}</mark>" in page
        assert f'href="/article/{row["article"]}#{row["report"]}"' in page


def test_what_denies_and_what_conflicts_stands_side_by_side(client: TestClient, graph: Store) -> None:
    tied = graph.read(
        "MATCH (a:Statement)-[:DENIES]->(b:Statement) RETURN a.id AS left, b.id AS right ORDER BY left, right LIMIT 1"
    ).rows[0]
    assert "This denies" in (left := client.get(f"/statement/{tied['left']}").text)
    assert "Denied by" in client.get(f"/statement/{tied['right']}").text
    assert f"/statement/{tied['right']}" in left
    conflict = graph.read(
        "MATCH (m:Meeting)<-[:REPORTS]-(a:Report)-[e:CONFLICTS_WITH]->(b:Report) "
        "RETURN m.id AS id, a.quote AS one, b.quote AS other ORDER BY id LIMIT 1"
    ).rows[0]
    for address in (f"/meeting/{conflict['id']}", "/conflicts"):
        page = html.unescape(client.get(address).text)
        sides = page[page.index('<div class="sides">') :]
        assert conflict["one"] in sides
        assert conflict["other"] in sides


def test_external_ids_and_reports_lead_to_what_they_tell_of(client: TestClient, graph: Store) -> None:
    row = graph.read(
        "MATCH (r:Report)-[:REPORTS]->(s:Statement) WHERE r.externalId IS NOT NULL "
        "RETURN r.id AS report, r.externalId AS external, s.id AS id ORDER BY report LIMIT 1"
    ).rows[0]
    for named in (row["report"], row["external"]):
        assert client.get(f"/statement/{named}").headers["location"] == f"/statement/{row['id']}"
        assert client.get(f"/called/{named}").headers["location"] == f"/statement/{row['id']}"


def test_search_finds_names_by_beginnings_aliases_and_spelling_and_words_of_texts(client: TestClient) -> None:
    assert "Jake Sullivan" in client.get("/search?q=sulliv").text
    assert "Names spelled like it" in client.get("/search?q=Blinkken").text
    assert "Statements with these words" in client.get("/search?q=sanctions").text
    assert "Nothing has that name" in client.get("/search?q=zzzqqq").text


def test_a_time_leaves_out_what_surely_lies_outside(client: TestClient) -> None:
    text = client.get("/time?from=2022-03-01&to=2022-03-31").text
    dates = re.findall(r'<td role="cell" class="nowrap"><a [^>]*><span class="date">([^<]+)</span>', text)
    assert dates
    assert all(date.startswith("2022") or "/" in date for date in dates)
    assert "undated" not in text.partition('id="list"')[2].partition("</table>")[0]


@pytest.mark.parametrize(("first", "last"), [("2022-03", "2022-03"), ("2021-06", "2022-12"), ("2000", "2030")])
def test_counts_of_whole_months_are_those_that_are_counted_anew(
    graph: Store, first: str, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"/time?from={first}&to={last}"
    limits = Limits(shown=1)  # so that there is always more than the page lists
    kept = TestClient(create_app(graph, limits), base_url="http://127.0.0.1").get(address).text
    monkeypatch.setattr(period, "_known", lambda *_: None)
    anew = TestClient(create_app(graph, limits), base_url="http://127.0.0.1").get(address).text
    assert "statements and meetings; the latest 1 are shown" in kept
    assert kept == anew


@pytest.mark.parametrize(
    ("shown", "outdated"), [(1, Counted((), 0, 0)), (200, Counted((Month("2022-03", 999),), 0, 0))]
)
def test_counts_kept_of_a_graph_that_was_another_are_not_told(
    graph: Store, shown: int, outdated: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, limits = "/time?from=2022-03&to=2022-03", Limits(shown=shown)
    now = TestClient(create_app(graph, limits), base_url="http://127.0.0.1").get(address).text
    monkeypatch.setattr(period, "_known", lambda *_: outdated)
    assert TestClient(create_app(graph, limits), base_url="http://127.0.0.1").get(address).text == now


@pytest.mark.parametrize(
    "question",
    ["statements_by?speaker_country=USA", "who_met_whom?speaker_country=USA", "contradictions?speaker=Russia"],
)
def test_an_answer_is_cut_at_the_limit_of_rows_and_that_is_told(graph: Store, question: str) -> None:
    short = TestClient(create_app(graph, Limits(rows=2)), base_url="http://127.0.0.1")
    whole = TestClient(create_app(graph), base_url="http://127.0.0.1")
    page = short.get(f"/questions/{question}")
    assert (page.status_code, "it was cut there" in page.text) == (200, True)
    assert "it was cut there" not in whole.get(f"/questions/{question}").text
    cut, every = (client.get(f"/questions/{question}&format=json") for client in (short, whole))
    assert len(cut.json()) <= 2 < len(every.json())
    assert (cut.headers["x-graphmodel-notes"], every.headers.get("x-graphmodel-notes")) == ("cut", None)


def test_words_are_found_by_their_beginnings_and_run_no_query_of_an_index(client: TestClient, graph: Store) -> None:
    row = graph.read("MATCH (s:Statement) RETURN s.id AS id, s.text AS text ORDER BY id LIMIT 1").rows[0]
    long = max(re.findall(r"[A-Za-z]{5,}", row["text"]), key=len)
    assert f"/statement/{row['id']}" in client.get(f"/search?q={long[:-1].upper()}").text
    for hostile in ("%22)%20zzqqq*:*%20-(", "zzqqq%20OR%20*:*", "zzqqq%7C%7Ca*", "text:zzqqq~2", "/zz.*/"):
        answer = client.get(f"/search?q={hostile}")
        assert (answer.status_code, "with these words" in answer.text) == (200, False), hostile


WORDS = [
    "minister of harbours", "the minis", "orbánffy", "ORBÁN", "støre's env", "halfw", "u.s. paid", "1,000 crowns",
]  # fmt: skip


@pytest.mark.parametrize("words", WORDS)
def test_beginnings_of_words_find_an_article(client: TestClient, graph: Store, words: str) -> None:
    article = next(article.id for article in graph.articles() if article.file == "note-0.txt")
    found = client.get(f"/search?q={quote(words)}").text
    assert f"/article/{article}" in found
    assert "<mark>" in found


@pytest.mark.parametrize("words", ["inister", "rbánffy", "minister of arbours", "alfway", "tøre", "00"])
def test_what_stands_inside_words_finds_none(client: TestClient, words: str) -> None:
    assert "Articles with these words" not in client.get(f"/search?q={quote(words)}").text


def test_words_that_an_index_leaves_out_are_found_alone_and_accents_may_be_left_out_where_there_is_one(
    client: TestClient, graph: Store
) -> None:
    assert "Articles with these words" in client.get("/search?q=of%20the").text
    for words in ("orbanffy", "store's envoy"):
        assert ("Ilka" in client.get(f"/search?q={quote(words)}").text) is graph.dialect.full_text


def test_articles_without_a_day_stand_at_the_end_of_the_list(graph: Store) -> None:
    reader = Explorer(graph, Limits()).reader()
    whole = latest(reader, 0, 100)
    assert [row["file"] for row in whole if not row["published"]] == ["note-0.txt", "note-1.txt"]
    assert [row["id"] for row in whole] == [
        row["id"] for skip in range(0, len(whole) + 3, 3) for row in latest(reader, skip, 3)
    ]
    assert [bool(row["published"]) for row in whole] == sorted((bool(row["published"]) for row in whole), reverse=True)
    assert len(whole) == graph.read("MATCH (a:Article) RETURN count(a) AS n").rows[0]["n"]


REFUSED = [
    ("/person/nobody", 404, "no person"),
    ("/article/none", 404, "no article"),
    ("/statement/none", 404, "no statement"),
    ("/meeting/none", 404, "no statement, meeting or report"),
    ("/nothing", 404, "No page"),
    ("/spy/USA", 404, "No page"),
    ("/questions/who_warnd_whom", 400, "who_warned_whom"),
    ("/questions/who_warned_whom?speakr=x", 400, "Nearest: speaker"),
    ("/questions/who_warned_whom?from=2022-13", 400, "no such year"),
    ("/questions/who_warned_whom?run=1&format=exe", 400, "unknown format"),
    ("/country/USA?from=yesterday", 400, "EDTF"),
    ("/country/USA?from=2023&to=2022", 400, "ends before it begins"),
    ("/conflicts?kind=x", 400, "no kind"),
    ("/conflicts?page=0", 400, "no page"),
    ("/judgements?kind=x", 400, "no kind"),
    ("/between?one=USA", 400, "two parties"),
    ("/between?one=USA&other=Atlantis", 404, "Atlantis"),
    ("/articles?month=March", 400, "YYYY-MM"),
    ("/articles?month=20", 400, "YYYY-MM"),
    ("/search?q=a%00b", 400, "control character"),
    ("/graph?" + "&".join(f"show=x{n}" for n in range(30)), 400, "24 are the most"),
]


@pytest.mark.parametrize(("address", "status", "words"), REFUSED, ids=[address[:40] for address, _, _ in REFUSED])
def test_what_cannot_be_shown_is_told_in_a_sentence(client: TestClient, address: str, status: int, words: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, words in html.unescape(answer.text)) == (status, True)
    assert "Traceback" not in answer.text


def test_ambiguous_names_are_offered(client: TestClient, graph: Store) -> None:
    answer = client.get("/questions/said_at_meeting?meeting=china")
    assert answer.status_code == 400
    assert "Candidates" in answer.text


def test_an_empty_field_does_not_stay_in_the_address(client: TestClient) -> None:
    answer = client.get("/questions/who_warned_whom?speaker=&act=&addressee_country=CHN")
    assert (answer.status_code, answer.headers["location"]) == (303, "/questions/who_warned_whom?addressee_country=CHN")
    assert client.get("/questions/who_warned_whom?speaker=").headers["location"] == "/questions/who_warned_whom?run=1"


def test_an_empty_graph_says_how_to_fill_it(open_graph: Store) -> None:
    open_graph.wipe()
    client = TestClient(create_app(open_graph), base_url="http://127.0.0.1")
    assert "graphmodel load" in client.get("/").text
    for address in (
        "/search?q=china",
        "/articles",
        "/graph",
        "/conflicts",
        "/judgements",
        "/time",
        "/questions/who_met_whom?run=1",
    ):
        assert client.get(address).status_code == 200
