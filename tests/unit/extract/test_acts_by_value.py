"""Praise and blame by what something is said to be, without any verb for either."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

EXTRACTOR = RuleExtractor()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ('"Unworthy of a great nation," said the Peruvian foreign minister.', "condemn"),
        ('"Too little, and years too late," said the head of the Red Crescent.', "condemn"),
        ("Senator Mark Weller called the treaty a bribe.", "condemn"),
        ("The Israeli minister said the ruling was a prize for terror.", "condemn"),
        ("The rebel spokesman said the ceasefire was not worth the paper it was written on.", "condemn"),
        ("Lagos dismissed the election in Togo as a charade.", "condemn"),
        ("Mr. Castro dismissed the allegation as theatre.", "deny"),
        ('"An excellent beginning," said the Japanese premier.', "support"),
        ("The Polish premier said that sanctions were the right answer.", "support"),
        ("Chile's president told his guest of his country's full support.", "support"),
        ('"We are with the people of Lebanon," the French president said.', "support"),
        ("The Kenyan president said the talks had been constructive.", "say"),
        ("The Danish minister said the road was a hundred miles long.", "say"),
        ("The Kenyan premier, Jane Roe, termed the raid banditry.", "condemn"),
        ("The union leader dismissed the offer as crumbs.", "condemn"),
        ('"We think that these exercises are reckless," the American spokesman said.', "condemn"),
        ("Kenya supported neither side, Mr. Moi said.", "say"),
        ("The mayor said the bridge was old.", "say"),
    ],
)
def test_what_a_thing_is_called_tells_the_act(text: str, act: str) -> None:
    found = [s.act for s in EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements]
    assert found == [act]
