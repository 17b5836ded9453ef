"""Blame, denial and refusal as news prints them after a plain verb, and news that only reads like them."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document
from graphmodel.model.vocab import PLOVER

EXTRACTOR = RuleExtractor()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The ministry said the drills were a rehearsal for invasion.", "accuse"),
        ('"It is blackmail, nothing more and nothing less," the Slovak premier said of the decision.', "condemn"),
        ("They had been left to drown, survivors told the newspaper.", "condemn"),
        ("The budget, said the deputy Lena Hartmann, was written by lobbyists for the rich.", "condemn"),
        ("Mr Pereira said the commission had acted as judge, jury and executioner.", "condemn"),
        ("President Mbasogo said that the West applied one law to itself and another to Africa.", "condemn"),
        ("The bishop said that the state had turned its guns on boys with stones.", "accuse"),
        ("Costa Rica's vice-president said that Nicaraguan soldiers had dug a channel across an island.", "accuse"),
        ('"You promised us hospitals and then built palaces," the deputy told ministers.', "accuse"),
        ("The strike, the Chilean minister said, was not about wages but about bringing down a president.", "condemn"),
        ("Cambodia's premier said Thai generals were looking for a quarrel before their election.", "accuse"),
        ("The Bahraini opposition's secretary said riot police had beaten worshippers.", "accuse"),
        ("Peru's president said that congress had become a den of thieves.", "accuse"),
        ('"How dare you lecture us when your prisons are full?" the delegate asked the ambassador.', "condemn"),
        ("Asked about it, the Algerian minister said the reports were the product of a fertile imagination.", "deny"),
        ("The palace said that talk of an abdication was idle gossip.", "deny"),
        ("Uganda's army spokesman said that the shells had not come from its side of the border.", "deny"),
        ("The Minsk foreign ministry said that it had forced no aircraft down.", "deny"),
        ("The airline's director said that the crew was not to blame for the crash.", "deny"),
        ("The airline said that the tanker had not been seized but taken in for repairs.", "deny"),
        ("Nigeria's army said the video of the raid was a forgery.", "deny"),
        ("The Belgian minister said that the planes had carried nothing but blankets.", "deny"),
        ("Guinea's premier said his men had kept order and that nobody had been raped there.", "deny"),
        ("The rebels' chief said that they would lay down their weapons only over his dead body.", "reject"),
        ("Spain's premier said that the constitution left no room for a referendum.", "reject"),
        (
            "Ukraine's foreign minister said that such neutrality was not something his country could live with.",
            "reject",
        ),
        ("Prague's foreign minister said his country was not prepared to take in a single migrant.", "reject"),
        ('"There is nothing to mediate," the Moroccan envoy said.', "reject"),
        ("The union said that a rise of two per cent was not worth discussing.", "reject"),
        ("Jakarta said that the status of the island was a closed chapter.", "reject"),
        ("Greece's prime minister said that his country would not become a warehouse for people.", "reject"),
        ("The Italian judge said that the man had been given seven years for fraud.", "say"),
        ('"The premier was in bed with influenza," said his spokesman.', "say"),
        ("The minister said that no government had dissented from the text.", "say"),
        ("The aid worker said that people would not walk into a minefield for a treaty.", "say"),
        ("The interior ministry said that 14 people had been detained and would be charged.", "say"),
        ("The agency's director said that no radiation had been measured outside the plant.", "say"),
    ],
)
def test_blame_and_refusal_in_news(text: str, act: str) -> None:
    found = [s.act for s in EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements]
    assert found and {PLOVER[a] for a in found} == {PLOVER[act]}, found  # type: ignore[index]
