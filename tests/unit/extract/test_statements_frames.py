"""Acts that were passed over: words between verb and slot, two objects, thoughts of observers, lost subjects."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document


def _told(text: str) -> list[tuple[str, str, str | None]]:
    claims = RuleExtractor().extract(Document(name="a.txt", text=text)).statements
    return [(c.speaker, c.act, c.addressee) for c in claims]


@pytest.mark.parametrize(
    ("text", "speaker", "act", "addressee"),
    [
        ("The United Nations on Thursday called on Serbia to free the hostages.", "United Nations", "urge", "Serbia"),
        ("Ankara hailed what officials said was a turning point.", "Turkey", "support", None),
        ("Norway also offered its good offices in the dispute.", "Norway", "promise", None),
        ("The United States gave Iraq 48 hours to withdraw its missiles.", "United States", "demand", "Iraq"),
        ("Japan protested to Seoul over the visit.", "Japan", "condemn", "South Korea"),
        ("A Polish diplomat thought that the test would be the congress.", "unnamed: Polish diplomat", "assess", None),
        ("Analysts expected the talks to fail.", "unnamed: Analysts", "assess", None),
        ("In Lima opposition leader Ana Soto appealed to workers to join a strike.", "Ana Soto", "urge", "workers"),
        ("Ana Soto, the trade commissioner, offered in the final hours to drop the tax.", "Ana Soto", "promise", None),
    ],
)
def test_told(text: str, speaker: str, act: str, addressee: str | None) -> None:
    assert (speaker, act, addressee) in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nigeria offered no apology for the raid.",
        "The farmers of the valley thought that the rain would come in May.",
        "Spain gave the plan no support.",
        "Commodore Basil Hay gave a different account.",
        "Peru's Ana Soto and Chile's Jon Berg discussed the draft for ninety minutes on Tuesday.",
    ],
)
def test_no_act(text: str) -> None:
    assert _told(text) == []


def test_act_told_for_contrast_is_none() -> None:
    text = "Libya's envoy, Omar Saleh, charged that Chad was arming the rebels while speaking of peace."
    assert [(speaker, act) for speaker, act, _ in _told(text)] == [("Omar Saleh", "accuse")]
