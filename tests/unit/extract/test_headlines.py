"""A headline sums up the body: its statements count only where the body tells none."""

from __future__ import annotations

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

HEADLINE = "Peru rejects Chilean offer on border towns"


def _said(text: str) -> list[tuple[str, str]]:
    claims = RuleExtractor().extract(Document(name="a.txt", text=text)).statements
    return [(c.speaker, c.act) for c in claims]


def test_headline_gives_way_to_what_the_body_tells() -> None:
    body = 'LIMA - Peru said on Monday that it would not accept the "insulting" terms of an offer made by Chile.'
    assert _said(f"{HEADLINE}\n\n{body}\n") == [("Peru", "reject")]


def test_headline_alone_keeps_its_statement() -> None:
    body = "The two countries share a border of 168 kilometres, most of it desert, and little trade crosses it."
    assert _said(f"{HEADLINE}\n\n{body}\n") == [("Peru", "reject")]
