"""Blame, denial and refusal told in idioms after a plain "said", and news that reads like them."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document
from graphmodel.model.vocab import PLOVER

EXTRACTOR = RuleExtractor()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Libyan minister said his country refuses any talks on the border.", "reject"),
        ("The Bolivian president said that nobody could give his country orders.", "reject"),
        ("The Dutch foreign minister said that his country saw little point in a conference.", "reject"),
        ("The colonel vowed that he would not surrender.", "reject"),
        (
            "The Icelandic envoy said that Reykjavik could not endorse a text which would punish its fishermen.",
            "reject",
        ),
        ("The Swiss ministry said that no ransom had been paid.", "deny"),
        ('"There is not a single Cuban soldier on the island," the Grenadian minister said.', "deny"),
        ("The chairman insisted that the alliance had not split.", "deny"),
        ("The Polish envoy protested that his government had threatened no one.", "deny"),
        ("The Chadian president said the raid was the work of Sudan.", "accuse"),
        ("The Kuwaiti delegate said that Baghdad had come to dictate.", "accuse"),
        ("The Finnish minister said that Moscow was ratcheting up the tension.", "accuse"),
        ("Norway's premier said that Russia had lured migrants to the border.", "accuse"),
        ("The Omani minister said that nothing could justify the killing of children.", "condemn"),
        ("The Chilean delegate said that the text did not go far enough.", "condemn"),
        ("Canada's premier said that it was no way to treat an ally.", "condemn"),
        ("The village chief said his people had not been consulted.", "condemn"),
        ("Angola's minister said that South Africa had been feeding the rebellion for years.", "accuse"),
        ("Chad's minister said that Tripoli was giving money and shelter to the rebels.", "accuse"),
        ("Kenya's president said that Ethiopia was hosting the talks with the rebels.", "say"),
        ("The Libyan delegate said that the Council had become a tool of one power.", "condemn"),
        ("The Turkish president said that Europe had failed the test of humanity.", "condemn"),
        ("Uzbekistan's president said that there were no political prisoners in his country.", "deny"),
        ("The embassy said that the arrested man was not a spy.", "deny"),
        ('"I have done nothing wrong," the former minister told the court.', "deny"),
        ("The ministry said that there were no ferries on Sunday.", "say"),
        ("The junta said it needed no foreign observers.", "reject"),
        ("The general said that soldiers did not bargain with bandits.", "reject"),
        ("The Danish government expressed regret over the deaths of the sailors.", "concern"),
        ("Sweden's prime minister said that Sweden would not close the door to talks.", "promise"),
        ("The hospital's director said that nine people had been killed by shelling.", "say"),
        ("The aid agency said that warehouses had been looted and three drivers killed.", "say"),
        ("Ghana's president said that his government would not rush into a decision.", "say"),
    ],
)
def test_blame_and_refusal_told_with_a_plain_verb(text: str, act: str) -> None:
    found = [s.act for s in EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements]
    assert found and {PLOVER[a] for a in found} == {PLOVER[act]}, found  # type: ignore[index]
