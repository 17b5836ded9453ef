from __future__ import annotations

import io

from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.cli._explain import Mark, marks, page, pieces, write_text
from graphmodel.model.claims import Document, Extraction, LeftOut, MeetingClaim, RoleClaim, StatementClaim

TEXT = "Ann Lee, <b>the minister</b>, warned Chile. They met.\x1b[31m\nShare this page"
EXTRACTION = Extraction(
    document=Document(name="a.txt", text=TEXT, title="A & B"),
    extractor="x",
    version="1",
    published="2020",
    published_basis="inferred",
    statements=(
        StatementClaim(
            id="s01",
            start=0,
            end=43,
            speaker="Ann Lee",
            act="warn",
            addressee="Chile",
            about="<fish>",
            rule="verb:warn",
        ),
    ),
    meetings=(MeetingClaim(id="m1", start=44, end=53, participants=("Ann Lee", "Chile"), rule="met"),),
    roles=(RoleClaim(person="Ann Lee", title="minister", start=0, end=28, rule="apposition"),),
    left_out=(LeftOut(start=59, end=74, reason="boilerplate"),),
)


def test_every_find_is_shown_with_its_rule_and_what_was_left_out() -> None:
    out = io.StringIO()
    write_text(EXTRACTION, out)
    shown = out.getvalue()
    assert "a.txt: published 2020 (inferred)" in shown
    assert "[s01][r01]Ann Lee, " in shown
    assert "Ann Lee warn → Chile: <fish>, undated, asserted [verb:warn, confidence 1.00] 0–43" in shown
    assert "left out [boilerplate] 59–74" in shown
    assert "\x1b" not in shown


def test_the_page_carries_no_markup_of_the_article() -> None:
    shown = page(EXTRACTION)
    assert "&lt;b&gt;the minister&lt;/b&gt;" in shown
    assert "<b>" not in shown
    assert "<fish>" not in shown
    assert "A &amp; B" in shown
    assert "\x1b" not in shown


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=6))
def test_pieces_are_the_text_and_know_their_marks(text: str, ends: list[tuple[int, int]]) -> None:
    spans = [(min(a, len(text)), min(b, len(text))) for a, b in ends]
    found = [Mark(min(s), max(s), "statement", str(n), "", "") for n, s in enumerate(spans)]
    cut = list(pieces(text, found))
    assert "".join(piece.text for piece in cut) == text
    for mark in found:
        assert "".join(piece.text for piece in cut if mark in piece.over) == text[mark.start : mark.end]


def test_marks_stand_in_reading_order() -> None:
    assert [mark.label for mark in marks(EXTRACTION)] == ["s01", "r01", "m1", "–"]
