"""Those who act together for a body, and those of whom only some speak."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document


def speakers(text: str) -> set[str]:
    found = RuleExtractor().extract(Document(name="a.txt", text=f"WORLD\n\nMay 3, 2011\n\n{text}"))
    return {s.speaker for s in found.statements}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The foreign ministers of the Arab League condemned the bombing. They called on the UN to meet.",
            "Arab League",
        ),
        ("NATO's defence ministers agreed in Brussels to send troops. The ministers promised to train them.", "NATO"),
        ("ECOWAS leaders threatened on Sunday to send troops unless the president was freed.", "ECOWAS"),
        ("The ten members of the Association of Southeast Asian Nations agreed to cut tariffs.", "ASEAN"),
        ("A summit of the Arab League ended on Thursday. The heads of state called for calm in Gaza.", "Arab League"),
        ("Iran and Iraq ended talks. Both parties had promised to free prisoners.", "Iran and Iraq"),
        ("The presidents of Chad and Niger met in Diffa. The two leaders said they would fight.", "Chad and Niger"),
    ],
)
def test_who_acts_for_a_body_is_the_body(text: str, speaker: str) -> None:
    assert speakers(text) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "Several African Union members said they would not send troops.",
        "Some ministers of the African Union said the plan was too weak.",
    ],
)
def test_some_of_its_members_are_not_the_body(text: str) -> None:
    assert "African Union" not in speakers(text)


@pytest.mark.parametrize(
    ("text", "speaker", "country"),
    [
        ("A spokesman for Mugabe said he would stay. Robert Mugabe is 87.", "unnamed: spokesman for Mugabe", "ZWE"),
        ("The State Department protested. A department aide said it was late.", "unnamed: department aide", "USA"),
        ("He warned North Korea hours after the country's army said it would fire.", "North Korean Army", "PRK"),
        ("Myanmar's army said on Friday that it had lost ten men.", "Myanmar Army", "MMR"),
    ],
)
def test_who_serves_a_country(text: str, speaker: str, country: str) -> None:
    found = RuleExtractor().extract(Document(name="a.txt", text=f"WORLD\n\nMay 3, 2011\n\n{text}"))
    assert (speaker, country) in {(s.speaker, s.speaker_country) for s in found.statements}
