"""Which act is told by what was done: deeds of rivals and wrongs, "no such thing" of one's own side, verdicts."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.extract.options import Options
from graphmodel.model.claims import Document
from graphmodel.model.vocab import PLOVER

EXTRACTOR = RuleExtractor(options=Options(deciding="rules"))


def _classes(text: str) -> list[str]:
    return [PLOVER[s.act] for s in EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Bolivia's president said Chile had diverted the water of the river for 40 years.", "accuse"),
        ("The Armenian foreign ministry said Azerbaijani forces had dug in on the hills.", "accuse"),
        ("The Malaysian minister said that the Indonesian navy had boarded two ferries.", "accuse"),
        ("The Chadian president said that the rebels had taken 30 hostages.", "accuse"),
        ("The union leader said the company had hidden the report from the workers.", "accuse"),
        ('"You have closed the only road that feeds us," the Nepalese delegate told the Indian minister.', "accuse"),
        ("Greece said its neighbour had broken the agreement on the name.", "accuse"),
        ("Sudan said Uganda had let the rebels use its airfields.", "accuse"),
        ("The auditor said the figures had been falsified.", "accuse"),
        ('"We have been lied to and betrayed," the Kurdish delegate said.', "condemn"),
        ("The French minister said Washington should have consulted its allies first.", "condemn"),
        ("The senator said the army could have ended the siege months ago.", "condemn"),
        ('"Shameful," the Dutch foreign minister said of the verdict.', "condemn"),
        ("The bishop said that the court had become a rubber stamp.", "condemn"),
        ("Cuba said it regarded the flights as an act of aggression.", "condemn"),
        ("The Turkish minister said his country had sold no weapons to the militia.", "deny"),
        ("The Serbian general said his men had fired only on military targets.", "deny"),
        ("The airline's chairman said that the fares had never been discussed at that meeting.", "deny"),
        ("The Chilean minister said that espionage was not the practice of his government.", "deny"),
        ("Libya's envoy said the whole affair had been dreamed up in London.", "deny"),
        ("Iran's president said that Iran could make no such concession.", "reject"),
        ("The Argentine minister said that the islands' future was not up for barter.", "reject"),
        ("The Zambian president said the sentence could not be overturned.", "reject"),
        ('"We do not haggle over our soil," the Moldovan deputy premier said.', "reject"),
        ("The rebel commander said his men would march on the capital.", "threaten"),
        ("The guerrilla leader said his fighters would keep shelling the airport.", "threaten"),
        ("Hanoi said that the provocation would not remain without a response.", "threaten"),
        ("Norway said it would lift the ban if Iceland did the same.", "promise"),
        ("The Jordanian premier said he would look into the complaints of the villagers.", "promise"),
        ("The EU said the sanctions would stay until the army withdrew from the town.", "demand"),
        ("The envoy said another such raid would wreck the talks.", "warn"),
        ("China said it would allow food ships to pass if it was told in advance.", "promise"),
        ("The British minister said the troops would not stay a day longer than the emir wished.", "promise"),
        ('"We will let the aid convoys through," the Serb commander said.', "promise"),
        ("Their spokesman, Ali Omar, said the group would march on the capital.", "threaten"),
        ("The spokesman said the president would not receive the rebels.", "reject"),
        ("The Palestinian delegate said that land would come before peace.", "demand"),
        ('"We are feeding them, and they are shooting at us," the Kenyan minister said.', "accuse"),
        ("The Chadian president said his country was the victim of a foreign plot.", "accuse"),
        ("The minister said his country's aircraft had struck only a bridge.", "deny"),
        ('"We are not terrorists," the Tamil spokesman said.', "deny"),
        ("The Nigerian colonel ridiculed the charge.", "deny"),
    ],
)
def test_deeds_and_verdicts_tell_the_act(text: str, act: str) -> None:
    assert _classes(text) == [PLOVER[act]]  # type: ignore[index]


@pytest.mark.parametrize(
    "text",
    [
        "The Danish minister said Danish soldiers had crossed the river to help the wounded.",
        "The German chancellor said that Poland had sent two ships to help.",
        "The French minister said Spain had won the match.",
        '"We regret the loss of life," the Chinese spokesman said.',
        "The coach said he would not have bet on it.",
        "The Kenyan minister said he had made no decision.",
        "The Thai minister said he had received no reply.",
        "The rebel leader said the group had 300 members.",
        "The Kenyan police chief said officers had arrested four men on Monday.",
        "The Austrian chancellor said that Hungary had taken in 2,000 people.",
        "The Turkish president said the Syrian refugees had crossed at three points.",
        "The U.N. official said 300 people had been killed since May.",
        "The senator said the vote should have taken place on Tuesday.",
        "The Peruvian minister said nobody had been hurt.",
        "The Dutch minister said the ship would leave when the storm had passed.",
        "The spokesman said the president had arrived in Paris.",
        "The minister said the troops would stay until the end of the year.",
        "The Brazilian minister said that his country took no side in the quarrel.",
    ],
)
def test_news_without_reproach_stays_plain(text: str) -> None:
    assert _classes(text) == [PLOVER["say"]]
