"""What a clause does by its grammar alone: refusals, denials and blame without any turn of phrase for them."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

EXTRACTOR = RuleExtractor()


def _acts(text: str) -> list[str]:
    return [s.act for s in EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Danish prime minister said Greenland would not be sold.", "reject"),
        ("Kenya's president said his government would not sit at the same table as the rebels.", "reject"),
        ("The Zambian foreign minister said that no foreign soldier would be stationed on the river.", "reject"),
        ('"We cannot sign away the river," the Bolivian minister said.', "reject"),
        ("Uganda's army spokesman said its men had not crossed the river.", "deny"),
        ('"No Ethiopian soldier crossed into that village," the foreign minister said.', "deny"),
        ("The Ukrainian army said Russian gunners had fired on the convoy.", "accuse"),
        ("Colombia's president said that Venezuela had refused every offer of talks.", "accuse"),
        ('"Your army shelled a hospital," the Georgian delegate told the Russian.', "accuse"),
        ("Belgrade said it would on no account hand over the general.", "reject"),
        ("The foreign minister said that the plan was dead.", "reject"),
        ('"There was no deal and no ransom," the French minister said.', "deny"),
        ("Dhaka said Myanmar kept breaking the border agreement.", "accuse"),
        ("The opposition leader said that soldiers had beaten two voters.", "accuse"),
        ("The admiral said that any ship that came closer would be sunk.", "threaten"),
        ("The governor said that a strike would cost thousands of jobs.", "warn"),
        ("Oslo said that it was following the trial with deep anxiety.", "concern"),
        ("Hanoi said it strongly backed the Thai plan.", "support"),
        ('"The siege must stop at once," the Bosnian president said.', "demand"),
        ("The Qatari minister said that the blockade had to be lifted first.", "demand"),
    ],
)
def test_who_does_what_in_which_mood_tells_the_act(text: str, act: str) -> None:
    assert _acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy said he had not seen the new draft.",
        "The spokesman said that the president had not decided yet.",
        "The minister said that no date had been set for the election.",
        "A spokeswoman said that the two ministers had not met since March.",
        "The Turkish army said two of its soldiers were killed in the clash.",
        "The minister said he had understood why the exercises must go on.",
        "The Thai minister said that her government had not been informed of the text until Friday.",
        "The Danish minister said that Danish soldiers had attacked at dawn.",
    ],
)
def test_news_and_ignorance_stay_plain(text: str) -> None:
    assert _acts(text) == ["say"]
