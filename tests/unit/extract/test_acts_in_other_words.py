"""Pledges, threats, warnings and requests in words that no verb of the telling gives."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

EXTRACTOR = RuleExtractor()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Norwegian minister suggested that the salaries be paid through a fund.", "propose"),
        ("Kuwait suggested that technical teams meet in Doha next week.", "propose"),
        ("Warsaw insisted that Minsk release the three activists without delay.", "demand"),
        ("Lagos insisted that the elections were free and fair.", "say"),
        ("Ghana's president said his government would be willing to return to the table next month.", "promise"),
        ("Peru's foreign minister told reporters that Lima would not escalate the dispute.", "promise"),
        ("The Kenyan minister said every family would receive a new house before the rains.", "promise"),
        ("Chad said it would keep on protecting the camps along the border.", "promise"),
        ("Ottawa said it would close its consulate in Basra.", "announce"),
        ("The Sudanese general said the rebels had to be taught a lesson.", "threaten"),
        ("Iran said any attack on its ships would draw a response the same day.", "threaten"),
        ('"Our enemies will be made to pay," the admiral told the parade.', "threaten"),
        ("The Polish minister said Minsk would be well advised to let the prisoners go.", "warn"),
        ("The envoy told the council that a blockade would drag the islands into a war.", "warn"),
        ("Dakar said it wanted the immediate release of the four fishermen.", "demand"),
        ('"I would suggest that both armies withdraw from the bridge," the archbishop said.', "propose"),
        ("The Malawian president said that he had asked the World Bank for a loan.", "ask"),
        ('"We have agreed to open three crossings," the Cypriot minister said.', "agree"),
        ("The general said that the men needed more time.", "say"),
        ("Angola offered talks to the rebels on Friday.", "propose"),
        ("Qatar offered to host the talks.", "promise"),
        ("Chad would stay in the pact, the foreign minister, Idriss Maina, said.", "say"),
        ("Chad would go on helping the camps, the foreign minister, Idriss Maina, said.", "promise"),
        ("Senator Clara Aliaga agreed that the figures were wrong.", "say"),
    ],
)
def test_the_act_of_what_is_said(text: str, act: str) -> None:
    found = EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements
    assert [s.act for s in found] == [act]


def test_the_us_is_no_pronoun() -> None:
    text = "Iran warned the US not to touch its ships. The US warned Iran on Monday.\n"
    found = EXTRACTOR.extract(Document(name="a.txt", text=text)).statements
    assert [(s.speaker, s.addressee) for s in found] == [("Iran", "United States"), ("United States", "Iran")]
