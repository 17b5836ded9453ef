"""What notebooks show is well-formed, escaped, and says what is unknown or cut."""

from __future__ import annotations

from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from graphmodel.export.nx import PartyGraph
from graphmodel.notebook.graphs import LARGEST, graph_html
from graphmodel.notebook.rows import SHOWN
from graphmodel.query import PairRow, QueryResult, ReportRow, StatementRow, TableRow
from graphmodel.query.rows import MeetingFacts, StatementFacts

EVIL = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&"


def report(quote: str = "She warned.", **more: Any) -> ReportRow:
    known: dict[str, Any] = {
        "article": "a.txt", "id": None, "start": 3, "end": 14, "quote": quote, "mode": "direct", "via": [],
        "confidence": 0.5, "status": "asserted", "published": "2031-03-14", "retracted": False,
    }  # fmt: skip
    return ReportRow(**{**known, **more})


def statement(**more: Any) -> StatementFacts:
    known: dict[str, Any] = {
        "id": "stm_1", "speaker": "Ada Falk", "speaker_country": "FRE", "act": "warn", "addressee": "Sylvania",
        "addressee_country": "SYL", "target": None, "about": "grain", "date": "2031-03", "date_basis": "explicit",
        "meeting": None, "status": "asserted", "verdict": "unknown", "likeness": None, "reports": [report()],
    }  # fmt: skip
    return StatementFacts(**{**known, **more})


def tree(markup: str) -> Any:
    """The markup as a browser reads it: nothing in it runs or fetches."""
    found = html.fragment_fromstring(markup)
    assert not found.xpath("//script|//img|//link|//iframe|//@onerror|//@onclick|//@src|//@href")
    return found


def text(markup: str) -> str:
    return str(tree(markup).text_content())


def test_a_row_shows_its_facts_its_sentence_and_what_is_unknown() -> None:
    told = text(StatementRow(statement=statement(date=None, date_basis="none"))._repr_html_())
    for words in ("Ada Falk", "warn", "Sylvania", "grain", "no date", "unknown", "She warned.", "a.txt 3–14", "0.50"):
        assert words in told


def test_statements_reports_and_pairs_show_themselves() -> None:
    assert "She warned." in text(statement()._repr_html_()) and "She warned." in text(report()._repr_html_())
    pair = PairRow(
        left=statement(act="deny"), right=statement(), relation="denies", basis="words", noted_by=None, verdict=None
    )
    told = text(pair._repr_html_())
    assert "deny" in told and "denies" in told and told.count("She warned.") == 2


def test_meetings_show_where_and_who() -> None:
    met = MeetingFacts(
        id="mtg_1", kind="talks", participants=["Ada Falk", "Bo Lind"], place="Port Royal", date="2031-03-14",
        date_basis="explicit", status="planned", statuses=["planned"], verdict=None, reports=[report(retracted=True)],
    )  # fmt: skip
    told = text(met._repr_html_())
    assert "Ada Falk; Bo Lind" in told and "Port Royal" in told and "talks (planned)" in told and "retracted" in told


def test_results_say_how_many_rows_there_are_and_their_notes() -> None:
    rows = [TableRow(speaker=f"{EVIL}{n}", count=n, reports=[report(EVIL)]) for n in range(SHOWN + 5)]
    found = tree(QueryResult(rows, [f"nothing bears {EVIL}"])._repr_html_())
    assert len(found.xpath(".//tbody/tr")) == SHOWN
    assert (
        f"The first {SHOWN} of {SHOWN + 5} rows" in found.text_content()
        and f"nothing bears {EVIL}" in found.text_content()
    )
    assert "No rows." in text(QueryResult([], ["none"])._repr_html_())


@settings(deadline=None, max_examples=50)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_any_text_comes_out_as_it_went_in(words: str) -> None:
    found = tree(statement(about=words, reports=[report(words or "x")])._repr_html_())
    quote = found.xpath(".//blockquote/text()")
    assert "".join(quote) == (words or "x")


def network(parties: int) -> PartyGraph:
    graph: Any = PartyGraph()
    for number in range(parties):
        graph.add_node(f"n{number}", label="Country", name=f"{EVIL} {number}")
    for number in range(1, parties):
        graph.add_edge("n0", f"n{number}", key="a", type="WARNED")
        graph.add_edge("n0", f"n{number}", key="b", type="WARNED")
    return graph  # type: ignore[no-any-return]


def test_a_small_network_is_drawn_the_same_each_time() -> None:
    graph = network(4)
    markup = graph._repr_html_()
    found = tree(markup)
    assert len(found.xpath(".//*[local-name()='circle']")) == 4 and "WARNED ×2" in found.text_content()
    assert graph_html(network(4)) == markup
    etree.fromstring(markup[markup.index("<svg") : markup.index("</svg>") + 6])  # well-formed as XML


@pytest.mark.parametrize(("parties", "words"), [(0, "No exchanges"), (LARGEST + 3, f"the {LARGEST} busiest")])
def test_an_empty_or_large_network_says_so(parties: int, words: str) -> None:
    assert words in text(network(parties)._repr_html_())


def test_what_networkx_makes_of_it_is_still_a_network() -> None:
    graph = network(3)
    assert isinstance(graph.subgraph(["n0", "n1"]).copy(), nx.MultiDiGraph)
    assert graph.subgraph(["n0", "n1"])._repr_html_().count("<circle") == 2  # type: ignore[attr-defined]  # a view of the class
