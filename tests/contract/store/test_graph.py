"""What the store promises, on every engine."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from graphmodel.errors import InputError, StoreError, UsageError
from graphmodel.model.claims import Document, Extraction
from graphmodel.model.graph import Edge, Node, NodeRef, Override, UpperLayer
from graphmodel.store import Store

GOLDEN = Path(__file__).parents[2] / "fixtures/store/dump.jsonl"
Load = Callable[..., None]
Dumped = Callable[[], str]


def test_an_article_is_written_once(store: Store, fake: ModuleType) -> None:
    load_id = store.start_load("test")
    first = store.write_article(fake.extraction(1), load_id)
    again = store.write_article(fake.extraction(1), load_id)
    assert (first.status, first.reports, first.added, first.removed) == ("new", 5, 5, 0)
    assert (again.status, again.reports, again.added, again.removed) == ("unchanged", 5, 0, 0)
    (info,) = store.articles()
    assert (info.file, info.title, info.publisher, info.published) == ("001.txt", "Dispatch 1", "Gazette", "2011-03-04")
    assert (info.reports, info.extractors, info.retracted) == (5, {"fake": "1"}, False)


def test_reports_come_back_as_they_were_told(store: Store, fake: ModuleType) -> None:
    told = fake.extraction(2)
    store.write_article(told)
    reports = store.reports()
    assert [r.id for r in reports] == sorted(r.id for r in reports)
    claims = {json.loads(r.claim)["start"]: r for r in reports if r.kind == "statement"}
    for claim in told.statements:
        report = claims[claim.start]
        assert type(claim).model_validate_json(report.claim) == claim
        assert report.quote == told.document.text[claim.start : claim.end]
        assert (report.published, report.publisher, report.file) == ("2012-03-04", "Gazette", "002.txt")


def test_a_newer_extractor_leaves_no_stale_reports(store: Store, load: Load, dumped: Dumped, fake: ModuleType) -> None:
    load(1, 2)
    outcome = store.write_article(fake.extraction(1, version="2", told=2))
    assert (outcome.status, outcome.reports, outcome.removed) == ("replaced", 4, 1)
    with store.exclusive():
        store.apply(fake.resolve(store.reports()))
    assert store.read("MATCH (r:Report) WHERE r.extractorVersion = '1' RETURN r.file AS f").rows == [{"f": None}] * 5
    mixed = dumped()
    store.wipe()
    load(2)
    store.write_article(fake.extraction(1, version="2", told=2))
    with store.exclusive():
        store.apply(fake.resolve(store.reports()))
    assert dumped() == mixed


def test_two_extractors_stand_side_by_side(store: Store, fake: ModuleType) -> None:
    store.write_article(fake.extraction(1))
    assert store.write_article(fake.extraction(1, extractor="other")).status == "new"
    (info,) = store.articles()
    assert (info.reports, info.extractors) == (10, {"fake": "1", "other": "1"})


def test_the_date_with_the_best_basis_wins_whatever_came_first(store: Store, dumped: Dumped) -> None:
    document = Document(name="a.txt", text="Nothing was said.")
    guessed = Extraction(document=document, extractor="a", version="1", published="2019", published_basis="inferred")
    known = Extraction(
        document=document, extractor="b", version="1", published="2020-01-05", published_basis="metadata"
    )
    dumps = []
    for order in ((guessed, known), (known, guessed)):
        store.wipe()
        for each in order:
            store.write_article(each)
        dumps.append(dumped())
    assert dumps[0] == dumps[1]
    (info,) = store.articles()
    assert (info.published, info.published_basis) == ("2020-01-05", "metadata")


def test_a_copy_under_another_name_is_the_same_article(store: Store, fake: ModuleType) -> None:
    told = fake.extraction(1)
    copy = told.model_copy(update={"document": told.document.model_copy(update={"name": "000-copy.txt"})})
    store.write_article(told)
    store.write_article(copy)
    (info,) = store.articles()
    assert info.file == "000-copy.txt"
    assert info.reports == 5


def test_every_engine_dumps_the_same_bytes(load: Load, dumped: Dumped) -> None:
    load(1, 2)
    assert dumped() == GOLDEN.read_text("utf-8")


def test_order_and_repetition_do_not_matter(store: Store, load: Load, dumped: Dumped) -> None:
    load(1, 2, 3)
    once = dumped()
    load(3, 1, 2)
    assert dumped() == once
    store.wipe()
    load(3)
    load(2, 1)
    load(3)
    assert dumped() == once


def test_forget_removes_all_and_only_what_came_from_it(
    store: Store, load: Load, dumped: Dumped, fake: ModuleType
) -> None:
    load(1, 2)
    before = dumped()
    load(3)
    gone = fake.extraction(3).document.id
    assert store.forget(gone) == {"articles": 1, "reports": 5}
    with store.exclusive():
        store.apply(fake.resolve(store.reports()))
    assert dumped() == before
    with pytest.raises(UsageError):
        store.forget(gone)


def test_apply_writes_only_what_differs(store: Store, load: Load, fake: ModuleType) -> None:
    load(1, 2)
    upper = fake.resolve(store.reports())
    assert store.apply(upper) == (0, 0, 0, 0)
    changed = [n._replace(properties={"name": "Renamed"}) if n.id == "FRE" else n for n in upper.nodes]
    assert store.apply(UpperLayer(changed, upper.edges)) == (1, 0, 0, 0)
    assert store.apply(UpperLayer(changed, upper.edges[:-1])) == (0, 0, 0, 1)
    assert store.apply(upper) == (1, 0, 1, 0)


def test_a_person_who_turns_out_to_hold_office_keeps_the_edges(store: Store, load: Load, fake: ModuleType) -> None:
    load(1)
    upper = fake.resolve(store.reports())

    def as_person(ref: NodeRef) -> NodeRef:
        return ref._replace(label="Person") if ref.label == "Official" else ref

    people = UpperLayer(
        [n._replace(label=as_person(n.ref).label) for n in upper.nodes],
        [e._replace(start=as_person(e.start), end=as_person(e.end)) for e in upper.edges],
    )
    count = "MATCH (p:Person)-[e]->() RETURN count(e) AS n"
    edges = store.read(count).rows
    store.apply(people)
    assert store.read("MATCH (p:Official) RETURN count(p) AS n").rows == [{"n": 0}]
    assert store.read(count).rows == edges
    store.apply(upper)
    assert store.read("MATCH (p:Official) WHERE p:Person RETURN count(p) AS n").rows == [{"n": 3}]
    assert store.read(count).rows == edges


def test_an_edge_without_an_end_is_refused(store: Store, load: Load) -> None:
    load(1)
    lost = Edge("MADE", NodeRef("Official", "nobody"), NodeRef("Statement", "nothing"), {"reports": []})
    with pytest.raises(StoreError, match="nobody"):
        store.apply(UpperLayer([Node("Statement", "nothing", {"act": "say"})], [lost]))
    with pytest.raises(StoreError, match="not for resolution"):
        store.apply(UpperLayer([Node("Article", "a", {})], []))


def test_dates_are_dates_and_compare(store: Store, load: Load) -> None:
    load(1, 2, 5)
    text = "MATCH (s:Statement) WHERE s.earliest >= $day RETURN DISTINCT s.earliest AS day ORDER BY day"
    assert store.read(text, {"day": date(2012, 3, 3)}).rows == [{"day": date(2012, 3, 3)}, {"day": date(2015, 3, 3)}]
    assert store.read("MATCH (m:Meeting) WHERE m.earliest IS NULL RETURN count(m) AS n").rows == [{"n": 3}]


def test_rows_are_cut_and_say_so(store: Store) -> None:
    rows = store.read("UNWIND range(1, 5) AS x RETURN x, -x AS y ORDER BY x", max_rows=3)
    assert (rows.columns, rows.rows, rows.truncated) == (["x", "y"], [{"x": x, "y": -x} for x in (1, 2, 3)], True)
    assert not store.read("UNWIND range(1, 3) AS x RETURN x", max_rows=3).truncated
    assert store.read("MATCH (n:Topic) RETURN n").rows == []


def test_a_dump_restores_to_an_equal_graph(store: Store, load: Load, dumped: Dumped, fake: ModuleType) -> None:
    load(1, 2)
    store.add_override(Override("rep_b", "rep_a", "same", "one speech"))
    store.set_retracted(fake.extraction(1).document.id, "withdrawn", date(2024, 5, 6))
    text = dumped()
    with pytest.raises(StoreError, match="not empty"):
        store.restore(io.StringIO(text))
    store.wipe()
    counts = store.restore(io.StringIO(text))
    assert counts["nodes"] + counts["edges"] + 1 == len(text.splitlines())
    assert dumped() == text
    assert store.overrides() == [Override("rep_a", "rep_b", "same", "one speech")]
    assert store.write_article(fake.extraction(2)).status == "unchanged"


@pytest.mark.parametrize("damage", ["", "{}", "no json", "cut"])
def test_what_is_no_whole_dump_is_refused(store: Store, load: Load, dumped: Dumped, damage: str) -> None:
    load(1)
    text = dumped()
    store.wipe()
    broken = text[: text.rindex("\n", 0, -1) + 1] if damage == "cut" else damage
    with pytest.raises(InputError):
        store.restore(io.StringIO(broken))
    assert store.status()["nodes"] == {}


def test_overrides_are_kept_replaced_and_dropped(store: Store) -> None:
    store.add_override(Override("b", "a", "same", "x"))
    store.add_override(Override("a", "b", "different", "y"))
    assert store.overrides() == [Override("a", "b", "different", "y")]
    assert store.remove_override("b", "a")
    assert not store.remove_override("b", "a")
    with pytest.raises(UsageError):
        store.add_override(Override("a", "a", "same", ""))


def test_retraction_keeps_the_article(store: Store, load: Load, fake: ModuleType) -> None:
    load(1)
    article = fake.extraction(1).document.id
    store.set_retracted(article, "the speech was never held", date(2024, 5, 6))
    assert store.articles()[0].retracted
    assert all(r.retracted for r in store.reports())
    store.write_article(fake.extraction(1, version="2"))
    assert store.articles()[0].retracted
    store.set_retracted(article, None)
    assert not store.articles()[0].retracted
    with pytest.raises(UsageError):
        store.set_retracted("art_none", "note", date(2024, 1, 1))


def test_hostile_values_are_only_values(store: Store) -> None:
    text = "'); MATCH (n) DETACH DELETE n // ` \\u0027 \x00 \u202e {a: 1} ' \" $x"
    document = Document(name=f"{text}.txt".replace("/", "_"), text=text, title=text)
    store.write_article(Extraction(document=document, extractor=text, version=text))
    (info,) = store.articles()
    assert (info.title, info.extractors) == (text, {text: text})
    assert store.read("MATCH (a:Article) RETURN a.text AS t").rows == [{"t": text}]


def test_a_long_article_is_kept_whole(store: Store) -> None:
    text = "A long day’s talks. " * 50_000
    store.write_article(Extraction(document=Document(name="long.txt", text=text), extractor="x", version="1"))
    assert store.read("MATCH (a:Article) RETURN a.text AS t").rows == [{"t": text}]


def test_status_counts_and_names_the_schema(store: Store, load: Load) -> None:
    load(1)
    status = store.status()
    assert status["running"] is True
    assert (status["nodes"]["Article"], status["nodes"]["Report"], status["nodes"]["Statement"]) == (1, 5, 3)
    assert status["migrations"][0] == "V001__identity"
