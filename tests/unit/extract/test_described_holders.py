"""Descriptions of somebody whom the text has just named, and of somebody else."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document


def speakers(text: str) -> list[str]:
    found = RuleExtractor().extract(Document(name="a.txt", text=f"WORLD\n\nMay 3, 2011\n\n{text}"))
    return [s.speaker for s in found.statements]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Prime Minister Paulo Mendes came home. The conservative premier said the budget would pass.", "Paulo Mendes"),
        ("Marta Kovac came to Zagreb. The 62-year-old lawyer said she would run.", "Marta Kovac"),
        ("Foreign Minister Jorge Salas flew to Geneva. The veteran diplomat said talks could not wait.", "Jorge Salas"),
        ("Foreign Minister Jorge Salas flew to Geneva. Peru's top diplomat said talks were needed.", "Jorge Salas"),
        ("Bishop Tomas Ruiz led the prayers. The 71-year-old prelate urged both sides to talk.", "Tomas Ruiz"),
        ("Lt. Gen. Karim Suleiman saw the front. The general told reporters the town would fall.", "Karim Suleiman"),
        ("Ana Torres and Iris Diaz signed. Torres, for her part, recalled that Chile had waited.", "Ana Torres"),
        ("Admiral Luis Pastor came ashore. Admiral Pastor said the fleet was ready.", "Luis Pastor"),
    ],
)
def test_a_description_means_who_was_named(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "President Rosa Quispe received the envoy of Chad. The diplomat said that his country wanted peace.",
        "A man was held at the border. Police chief Ivan Petrov ordered it. The man said he had done nothing.",
        "Prime Minister Paulo Mendes met his rival. The socialist mayor said the budget would fail.",
    ],
)
def test_a_description_of_somebody_else_stays_open(text: str) -> None:
    assert not {"Rosa Quispe", "Ivan Petrov", "Paulo Mendes"} & set(speakers(text))
