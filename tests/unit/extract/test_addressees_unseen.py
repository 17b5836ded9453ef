"""Whom words go to, in wordings of many countries and decades: partners, answers, offers, the public, warnings."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document


def _last(text: str) -> tuple[str | None, str | None]:
    """Addressee and target of the last statement of a text."""
    claim = RuleExtractor().extract(Document(name="a.txt", text=f"GENEVA, 12 May 2005 - {text}\n")).statements[-1]
    return claim.addressee, claim.target


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Prime Minister Anna Berg telephoned Chancellor Karl Brandt and asked him to support the plan, her spokesman, "
         "Jan Novak, said.", "Karl Brandt"),
        ("President Jorge Ruiz spoke with President Mario Paz of Ecuador on Sunday, said his spokesman, Luis Mora. "
         "He asked him to attend the talks.", "Mario Paz"),
        ("President Jorge Ruiz called Prime Minister Arun Rao of India twice. Mr. Rao asked him to put that in writing.",
         "Jorge Ruiz"),
        ("Norway's fisheries minister, Ingrid Holm, summoned the Icelandic ambassador, Jon Arnason, and told him that nets had been cut. "
         "Mr. Arnason rejected the protest.", "Ingrid Holm"),
        ("Prime Minister Anna Berg urged President Jorge Ruiz to lift the ban. Ruiz promised to look into it.",
         "Anna Berg"),
        ("Hungary's premier, Pal Kis, had written to Jean Roux, the president of the Commission, asking for a loan.",
         "Jean Roux"),
        ("Vietnam offered to let Thai inspectors visit the camp.", "Thailand"),
        ("Vietnam's premier, Tran Van Lam, offered to sell rice to Cambodia.", "Cambodia"),
        ("The lawyer, Mary Hill, argued in the High Court that Australia has no business there.", "High Court"),
        ("Ambassador Paul Hill told the North Koreans that a launch would have consequences.", "North Korea"),
        ("Defence Secretary Paul Hill warned on Sunday that Argentina should not mistake patience for weakness.",
         "Argentina"),
        ("The State Department warned that Libya would be punished for the attack.", "Libya"),
        ("Pakistan's foreign minister, Anwar Khan, said that his country would respond in kind if India tested again.",
         "India"),
    ],
)  # fmt: skip
def test_who_is_spoken_to(text: str, addressee: str) -> None:
    assert _last(text)[0] == addressee


@pytest.mark.parametrize(
    "text",
    [
        "Premier Jan Novak told newspaper men on Monday that the talks would go on.",
        "Foreign Minister Jean Roux told a pool of reporters that France would pay.",
        "President Jorge Ruiz told a mass meeting in Lima that Peru would pay.",
        "A diplomat told Weltspiegel that the talks had failed.",
        "Poland's president, Lech Nowak, urged Poles to vote.",
        "Mayor Jean Dupont asked people to stay at home.",
        "Prime Minister Beata Nowak of Poland said during a visit to Hungary that the road was open.",
        "The rebels threatened to march on Monrovia.",
        "The World Bank warned that Kenya could run out of grain by June.",
    ],
)
def test_the_press_and_the_public_are_nobody(text: str) -> None:
    assert _last(text)[0] is None


def test_a_threat_before_a_crowd_is_aimed_at_whom_it_names() -> None:
    assert _last("Colonel Idris Khan told a rally that he would crush Tanzania.") == (None, "Tanzania")


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Philippine President Jorge Ruiz accused Chinese coastguards of ramming a boat.", "China"),
        ("The rebels and the army signed a peace accord. The lawmaker, Budi Santoso, denounced the accord as a gift.",
         "peace accord"),
        ("The two sides held talks in Oslo. President Jorge Ruiz praised the talks.", "talks in Oslo"),
        ("Prime Minister Anna Berg of Norway said that the fleet was a menace. A Russian spokeswoman denied this.", None),
    ],
)  # fmt: skip
def test_at_whom_an_act_is_aimed(text: str, target: str | None) -> None:
    assert _last(text)[1] == target


def test_who_tells_it_is_no_hearer() -> None:
    said = "The envoy, Jan Novak, said that the truce had failed, according to diplomats in the room."
    assert _last(said)[0] is None


_DEBATE = (
    "UNITED NATIONS, Oct. 4, 1973 - Chile's delegate, Raul Sola, told the Security Council on Tuesday that the blockade "
    "was illegal.\n\n"
)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Luis Mora of Ecuador warned that the islands would defend their ships.", "UN Security Council"),
        ("India's Arun Rao, who spoke next, welcomed the truce.", "UN Security Council"),
        ("Mr. Sola accused Ecuador of landing arms by night.", "UN Security Council"),
        ("In Quito, Foreign Minister Luis Mora warned that the islands would defend their ships.", None),
        ("Luis Mora of Ecuador warned in an interview that the islands would defend their ships.", None),
    ],
)
def test_who_speaks_in_a_debate_speaks_to_the_chamber(text: str, addressee: str | None) -> None:
    claims = RuleExtractor().extract(Document(name="a.txt", text=f"{_DEBATE}{text}\n")).statements
    assert claims[-1].addressee == addressee


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Kenya's interior minister, Joseph Lema, told lawmakers that the camps would be closed.", "Kenyan Parliament"),
        ("The Organization of American States met on Monday. Luis Mora, Ecuador's foreign minister, told the delegates "
         "that the vote was a fraud.", "Organization of American States"),
    ],
)  # fmt: skip
def test_the_body_behind_its_members(text: str, addressee: str) -> None:
    assert _last(text)[0] == addressee
