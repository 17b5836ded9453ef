from __future__ import annotations

import io
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.cli._explain import Mark, explained, marks, pieces, write_text
from graphmodel.cli._explain_page import FOOT, HEAD, section
from graphmodel.extract import RuleExtractor
from graphmodel.extract.explain import Explanation, Resolved
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


HE = Resolved("speaker", "Ann Lee", "She\x1b", 10, 14, "<pronoun>", "ann-lee")
EXPLANATION = Explanation(EXTRACTION, {"s01": (HE,)}, (LeftOut(start=45, end=49, reason="They: told as negated"),))


def test_every_find_is_shown_with_its_rule_its_names_and_what_was_left_out() -> None:
    out = io.StringIO()
    write_text(EXPLANATION, out)
    shown = out.getvalue()
    assert "a.txt: published 2020 (inferred)" in shown
    assert "[s01][r01]Ann Lee, " in shown
    assert "Ann Lee warn → Chile: <fish>, undated, indirect, asserted  [verb:warn, confidence 1.00] 0–43" in shown
    assert "10–14 → Ann Lee: <pronoun>; gazetteer: ann-lee" in shown
    assert "“They”  [told as negated] 45–49" in shown
    assert "left out  [boilerplate] 59–74" in shown
    assert "\x1b" not in shown


def test_the_page_carries_no_markup_of_the_article() -> None:
    shown = HEAD + section(EXPLANATION, 1) + section(EXPLANATION, 2) + FOOT
    assert "&lt;b&gt;the minister&lt;/b&gt;" in shown
    assert "<b>" not in shown and "<fish>" not in shown and "<pronoun>" not in shown
    assert "A &amp; B" in shown
    assert "\x1b" not in shown
    ids = re.findall(r'id="([^"]+)"', shown)
    assert len(ids) == len(set(ids)) == 2 * 2 * len(marks(EXPLANATION))
    assert {link[1:] for link in re.findall(r'href="([^"]+)"', shown)} == set(ids)


def test_what_another_extractor_found_is_shown_as_it_is() -> None:
    assert explained(EXTRACTION) == Explanation(EXTRACTION, {}, ())


def test_names_are_explained_by_the_words_that_stand_for_them() -> None:
    text = (
        "Peru's foreign minister, Ana Quispe, warned Chile on Monday against closing the port. "
        "She said that the treaty would lapse. Ecuador did not condemn the step. It surprised many, somebody said."
    )
    explanation = RuleExtractor().explain(Document(name="b.txt", text=text))
    assert explanation.extraction == RuleExtractor().extract(Document(name="b.txt", text=text))
    first, second = (explanation.names[claim.id] for claim in explanation.extraction.statements[:2])
    assert [(n.role, n.words, n.name, n.way) for n in first] == [
        ("speaker", "minister", "Ana Quispe", "apposition"),
        ("addressee", "Chile", "Chile", "name of a country"),
    ]
    assert [(n.role, n.words, n.name, n.way) for n in second[:1]] == [("speaker", "She", "Ana Quispe", "pronoun")]
    for name in (*first, *second):
        assert name.start is None or text[name.start : name.end] == name.words
    assert "condemn: told as negated" in [each.reason for each in explanation.passed]


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
    assert [mark.label for mark in marks(EXPLANATION)] == ["s01", "r01", "m1", "x01", "–"]
