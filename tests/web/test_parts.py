"""The small parts: addresses, links of articles, passages, names, forms, tables."""

from __future__ import annotations

import csv
import io
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.query import StatementRow, default_registry
from graphmodel.query.rows import ReportRow, StatementFacts
from graphmodel.web import links
from graphmodel.web.catalogue import Catalogue
from graphmodel.web.forms import groups
from graphmodel.web.passages import Span, passage, pieces, snippet
from graphmodel.web.tables import as_csv, table


@given(st.text(min_size=1))
def test_an_id_stays_one_part_of_an_address(thing_id: str) -> None:
    clean = thing_id.encode("utf-8", "ignore").decode()
    address = links.page("person", clean)
    assert address.startswith("/person/")
    assert unquote(address[len("/person/") :]) == clean
    assert not set(address[len("/person/") :]) & set("/?#&\"'<> ")


def test_parameters_of_an_address_are_lists_or_left_out() -> None:
    address = links.address("/x", {"a": ["1", "2"], "b": None, "c": "d&e=f"})
    assert parse_qsl(urlsplit(address).query) == [("a", "1"), ("a", "2"), ("c", "d&e=f")]
    assert links.address("/x", {"b": None}) == "/x"


@pytest.mark.parametrize("url", ["http://a.test/x?y#z", "https://a.test", "HTTPS://a.test/", "https://[::1]/x"])
def test_ordinary_addresses_are_links(url: str) -> None:
    assert links.outside(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        " https://a.test",
        "java\nscript:x",
        "https:",
        "http:x",
        "//a.test/x",
        "/local",
        "ftp://a.test",
        "data:text/html,x",
        "https://[",
        "https://a.test/\x01",
        "https://a.test/ x",
    ],
)
def test_other_addresses_are_only_text(url: str | None) -> None:
    assert links.outside(url) is None


SPANS = st.lists(st.tuples(st.integers(0, 80), st.integers(1, 40)), max_size=12)


@settings(deadline=None)
@given(st.text(min_size=1, max_size=120), SPANS, st.integers(0, 60), st.integers(1, 120))
def test_pieces_are_the_text_and_each_mark_covers_its_characters(
    text: str, told: list[tuple[int, int]], low: int, size: int
) -> None:
    spans = [
        Span(start, start + length, number, "plain")
        for number, (start, length) in enumerate(told)
        if start + length <= len(text)
    ]
    low = min(low, len(text))
    high = min(len(text), low + size)
    found = pieces(text, spans, low, high)
    assert "".join(p.text for p in found) == text[low:high]
    for span in spans:
        covered = "".join(p.text for p in found if span in p.over)
        assert covered == text[max(span.start, low) : max(low, min(span.end, high))]
        assert sum(span in p.begin for p in found) == (1 if covered else 0)


@given(st.text("ab \n", min_size=1, max_size=1500), st.data())
def test_a_passage_keeps_the_quotation_to_the_letter(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = passage(text, start, end)
    assert found.quote == text[start:end]
    assert text[:start].endswith(found.before)
    assert text[end:].startswith(found.after)
    assert found.cut_before or found.before == text[:start]
    assert found.cut_after or found.after == text[end:]


def test_a_snippet_shows_the_first_of_the_words() -> None:
    before, found, after = snippet("A long way from Rome. Sullivan met Yang in Rome.", ["yang", "rome"])
    assert (found, before.endswith("from "), after.startswith(". Sullivan")) == ("Rome", True, True)
    assert snippet("İstanbul talks", ["talks"])[1] == "talks"  # letters that change their length when lowered
    assert snippet("Reminded, he met Viktor Orbánffy.", ["orban", "mind"])[:2] == (
        "Reminded, he met Viktor ", "Orbán",
    )  # fmt: skip
    assert snippet("No such word.", ["uch", "."]) == ("No such word.", "", "")


def catalogue() -> Catalogue:
    def row(
        label: str, thing_id: str, name: str, aliases: list[str], country: str | None, note: str | None
    ) -> dict[str, object]:
        return {"label": label, "id": thing_id, "name": name, "aliases": aliases, "country": country, "note": note}

    return Catalogue(
        [
            row("Official", "per_1", "Ana Quist", ["Anna Kwist"], "SYL", None),
            row("Person", "per_2", "Anatol Berg", [], None, None),
            row("Country", "SYL", "Sylvania", ["Transsylvania"], "SYL", None),
            row("Topic", "top_1", "arms", ["arms", "weapons"], None, None),
            row(
                "Meeting", "mtg_1", "Ana Quist, Rolf Ude: talks", ["Ana Quist", "Rolf Ude"], "Port Royal", "2019-05-07"
            ),
        ]
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("quist", {"person": ["per_1"], "meeting": ["mtg_1"]}),
        ("ana", {"person": ["per_1", "per_2"], "meeting": ["mtg_1"]}),
        ("KWIST anna", {"person": ["per_1"]}),
        ("syl", {"country": ["SYL"]}),
        ("weap", {"topic": ["top_1"]}),
        ("port royal 2019", {"meeting": ["mtg_1"]}),
        ("", {}),
        ("zzz", {}),
        ("ist", {}),
    ],
)
def test_names_are_found_by_beginnings_of_all_words(text: str, found: dict[str, list[str]]) -> None:
    assert {kind: [e.id for e in entries] for kind, entries in catalogue().search(text, 5).items()} == found


def test_near_names_and_names_by_id() -> None:
    assert [e.id for e in catalogue().nearest("Ana Qvist")][:1] == ["per_1"]
    assert (catalogue().name("SYL"), catalogue().name("XXX"), catalogue().name(None)) == ("Sylvania", "XXX", None)


@pytest.mark.parametrize("spec", list(default_registry()), ids=lambda s: s.name)
def test_a_form_has_each_parameter_once_and_keeps_what_was_given(spec) -> None:  # type: ignore[no-untyped-def]
    first = next(iter(spec.params))
    fields = [field for group in groups(spec, {first: ["x"]}) for field in group.fields]
    assert sorted(f.name for f in fields) == sorted(spec.params)
    for field in fields:
        param = spec.params[field.name]
        assert field.given == (("x",) if field.name == first else ())
        assert (field.widget == "text") == (not field.choices)
        assert field.widget != "text" or field.values == ((*field.given, "") if param.many else field.given or ("",))


def statement(quote: str, articles: int = 1) -> StatementRow:
    reports = [
        ReportRow(
            article=f"=a{n}.txt",
            id=None,
            start=0,
            end=4,
            quote=quote,
            mode="direct",
            via=["=cmd()"],
            confidence=0.9,
            status="asserted",
            published="2022-03-15",
            retracted=False,
        )
        for n in range(articles)
    ]
    facts = StatementFacts(
        id="stm_1",
        speaker="=HYPERLINK(1)",
        speaker_country="SYL",
        act="warn",
        addressee=None,
        addressee_country=None,
        target="@x",
        about="-1",
        date="2022-03-14",
        date_basis="explicit",
        meeting=None,
        status="planned",
        verdict="unknown",
        likeness=None,
        reports=reports,
    )
    return StatementRow(statement=facts)


def test_a_download_for_spreadsheets_begins_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv([statement("+1"), statement("two\nlines", 2)]))))
    assert all(not value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())
    assert rows[1]["statement.articles"] == "'=a0.txt; =a1.txt"
    assert rows[1]["statement.quotes"] == "two lines; two lines"


def test_a_table_leaves_out_empty_columns_and_counts_further_reports() -> None:
    found = table([statement("word", 3)])
    assert found.columns == ["date", "who", "act", "to", "about", "verdict"]
    cells, source = found.rows[0]
    assert [c.text for c in cells] == ["2022-03-14", "=HYPERLINK(1)", "warn (planned)", "@x", "-1", "unknown"]
    assert source is not None
    assert (source.more, source.href) == (2, "/article/%3Da0.txt")
