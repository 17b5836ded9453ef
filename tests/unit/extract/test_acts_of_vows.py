"""What one binds oneself to, threatens, refuses or makes a condition of, in words that name none of these."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

EXTRACTOR = RuleExtractor()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Japan said it would not be the first to break the truce.", "promise"),
        (
            "The Indian premier told his guest that India would never allow its soil to be used against Nepal.",
            "promise",
        ),
        ('"Not one job will be lost," the premier told the miners.', "promise"),
        ("The president told the widows that justice would be done.", "promise"),
        ("The president said he would pull his troops out of the valley.", "promise"),
        ("The Cuban government said it would arrest anyone who landed.", "threaten"),
        ('"If one more shot is fired, the talks are over," the Sri Lankan minister told the rebels.', "threaten"),
        ("Mali and Togo promised that a raid would be taken as a declaration of war.", "threaten"),
        ('"Over my dead body," the Ulster leader said.', "reject"),
        ("Russia said it did not mean to go back on the contract.", "reject"),
        ("The Greek minister said a poor country could not be asked to pay for the rich.", "reject"),
        ("Bolivia said that its answer was no.", "reject"),
        ("The Syrian delegate said land came before peace.", "demand"),
        ("Mali said its observers must still be able to go where they wished.", "demand"),
        ("The Swedish minister said that the two soldiers had been sent back to Norway.", "say"),
    ],
)
def test_what_ones_own_side_will_do_tells_the_act(text: str, act: str) -> None:
    found = [s.act for s in EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements]
    assert found == [act]
