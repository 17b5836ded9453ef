"""Laws of resolution: a function of the set of reports, whatever their order, the repeats, the rest of the corpus."""

from __future__ import annotations

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphmodel.gazetteer import Gazetteer
from graphmodel.model.claims import MeetingClaim, RoleClaim, StatementClaim
from graphmodel.model.graph import Override, StoredReport
from graphmodel.model.ids import content_id
from graphmodel.resolve import likeness, resolve
from graphmodel.resolve.stems import stem

GAZETTEER = Gazetteer.default()
SPEAKERS = [
    "Ada Quill",
    "Quill",
    "Bo Hart",
    "Norway",
    "Oslo",
    "unnamed: officials",
    "Ada Quill and Bo Hart",
    "Denmark",
    None,
]
ACTS = ["warn", "say", "deny", "ask", "accuse"]
PARTIES = [("Ada Quill", "Bo Hart"), ("Norway", "Denmark"), ("Ada Quill", "Brazil"), ("Quill",)]
ABOUTS = [
    "tariffs on herring",
    "herring tariffs to rise",
    "spreading lies",
    "weapons for rebels",
    "asking for arms",
    "peace",
]
DATES = [None, "2018-06-04", "2018-06", "2018-06-05", "2018", "../2018-07"]
ARTICLES = ["a", "b", "c", "d"]
PUBLISHED = {"a": "2018-06-04", "b": "2018-06-06", "c": None, "d": "2018-06"}

relaxed = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def statements(draw: st.DrawFn) -> StatementClaim:
    start = draw(st.integers(0, 2000))
    return StatementClaim(
        id=f"s{start}",
        start=start,
        end=start + 10,
        speaker=draw(st.sampled_from(SPEAKERS)),
        speaker_country=draw(st.sampled_from([None, "NOR", "DNK"])),
        act=draw(st.sampled_from(ACTS)),
        addressee=draw(st.sampled_from([None, "Brazil", "Denmark", "Bo Hart"])),
        target=draw(st.sampled_from([None, "Norway"])),
        about=draw(st.sampled_from(ABOUTS)),
        date=draw(st.sampled_from(DATES)),
        meeting=draw(st.sampled_from([None, "m1"])),
        status=draw(st.sampled_from(["asserted", "planned"])),
        denies=draw(st.sampled_from([None, None, "herring tariffs"])),
    )


@st.composite
def meetings(draw: st.DrawFn) -> MeetingClaim:
    start = draw(st.integers(0, 2000))
    return MeetingClaim(
        id=draw(st.sampled_from(["m1", "m2"])),
        start=start,
        end=start + 10,
        participants=draw(st.sampled_from(PARTIES)),
        place=draw(st.sampled_from([None, "Bergen", "Oslo"])),
        date=draw(st.sampled_from(DATES)),
        status=draw(st.sampled_from(["held", "planned", "cancelled", "refuted"])),
    )


@st.composite
def roles(draw: st.DrawFn) -> RoleClaim:
    title = draw(st.sampled_from(["foreign minister", "professor"]))
    return RoleClaim(start=0, end=9, person=draw(st.sampled_from(["Ada Quill", "Bo Hart"])), title=title, country="NOR")


@st.composite
def stored(draw: st.DrawFn) -> StoredReport:
    claim = draw(st.one_of(statements(), statements(), meetings(), roles()))
    kind = {StatementClaim: "statement", MeetingClaim: "meeting", RoleClaim: "role"}[type(claim)]
    name = draw(st.sampled_from(ARTICLES))
    article, text = content_id("art", name), claim.model_dump_json()
    quote = str(getattr(claim, "about", "")) + draw(st.sampled_from(["", " will not come", " and more"]))
    return StoredReport(
        content_id("rep", article, text),
        kind,
        article,
        f"{name}.txt",
        PUBLISHED[name],
        None,
        False,
        "rules",
        quote,
        text,
    )


corpora = st.lists(stored(), max_size=14, unique_by=lambda r: r.id)


def links(report_ids: list[str], pick: random.Random, verdict: str) -> list[Override]:
    return [Override(*pick.sample(report_ids, 2), verdict, "")] if len(report_ids) > 1 else []


@relaxed
@given(corpora, st.randoms(use_true_random=False))
def test_order_and_repeats_do_not_matter(reports: list[StoredReport], pick: random.Random) -> None:
    ids = [r.id for r in reports]
    overrides = links(ids, pick, "same") + links(ids, pick, "different")
    shuffled = [*reports, *reports[:3]]
    pick.shuffle(shuffled)
    assert resolve(shuffled, overrides[::-1], GAZETTEER) == resolve(reports, overrides, GAZETTEER)


@relaxed
@given(corpora)
def test_every_edge_has_ends_and_every_report_one_thing(reports: list[StoredReport]) -> None:
    layer = resolve(reports, [], GAZETTEER)
    refs = {n.ref for n in layer.nodes} | {("Report", r.id) for r in reports}
    assert all(e.start in refs and e.end in refs for e in layer.edges)
    told = [e.start.id for e in layer.edges if e.type == "REPORTS"]
    assert sorted(told) == sorted(r.id for r in reports if r.kind != "role")
    assert len({n.ref for n in layer.nodes}) == len(layer.nodes)
    assert len({e.key for e in layer.edges}) == len(layer.edges)
    known = {r.id for r in reports}
    assert all(set(e.properties.get("reports", ())) <= known for e in layer.edges)
    assert all(v is not None for n in layer.nodes for v in n.properties.values())
    assert all(v is not None for e in layer.edges for v in e.properties.values())


@relaxed
@given(corpora)
def test_distant_articles_resolve_as_if_alone(reports: list[StoredReport]) -> None:
    """What stands decades and continents away changes no statement and no meeting."""
    far = StatementClaim(id="x", start=0, end=5, speaker="Peru", act="say", about="rice harvest", date="1961-05-02")
    text = far.model_dump_json()
    other = StoredReport("rep_far", "statement", "art_far", "far.txt", "1961-05-03", None, False, "rules", "rice", text)
    alone, both = resolve(reports, [], GAZETTEER), resolve([*reports, other], [], GAZETTEER)
    mine = [n for n in alone.nodes if n.label in ("Statement", "Meeting")]
    kept = [
        n for n in both.nodes if n.label in ("Statement", "Meeting") and n.properties.get("about") != "rice harvest"
    ]
    assert mine == kept


@relaxed
@given(corpora, st.randoms(use_true_random=False))
def test_overrides_are_obeyed(reports: list[StoredReport], pick: random.Random) -> None:
    for kind in ("statement", "meeting"):
        ids = [r.id for r in reports if r.kind == kind]
        for override in (*links(ids, pick, "different"), *links(ids, pick, "same")):
            ends = {e.start.id: e.end for e in resolve(reports, [override], GAZETTEER).edges if e.type == "REPORTS"}
            assert (ends[override.left] == ends[override.right]) == (override.verdict == "same")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_symmetric_and_bounded(a: str, b: str) -> None:
    assert likeness(a, b) == likeness(b, a)
    assert 0.0 <= likeness(a, b) <= 1.0


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="abcdeinorsty", min_size=1, max_size=14))
def test_a_stem_is_never_empty_nor_longer(word: str) -> None:
    assert 0 < len(stem(word)) <= len(word)
