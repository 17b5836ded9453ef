from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from graphmodel.query.directory import Directory
from graphmodel.query.guesses import CannotGuess, Guessing
from graphmodel.query.lookups import Lookups

TEXT = "MATCH (maker:Person) WHERE maker.id IN $speaker\nMATCH (maker)-[:MADE]->(s:Statement)\nRETURN s.id AS statement"
BESIDE = "MATCH (s:Statement)<-[:MADE]-(maker:Official|Person|Source) WHERE maker.id IN $speaker\nRETURN s.id AS id"


class Empty:
    """A store that is never read."""

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Empty:
        raise AssertionError(text)


def guessing(*names: str) -> Guessing:
    made = Guessing(Lookups(Empty()))
    for name in names:
        [entry] = Directory.of(made).at_once([name], name)
        assert (entry.shown, entry.id) == (name, f"per_{name}")
    return made


def test_a_person_is_found_by_name_where_the_text_begins_with_people() -> None:
    conditions = guessing("Ole Vind").conditions({"speaker": ["per_Ole Vind"], "act": ["warn"], "day": None})
    assert conditions.within(TEXT).startswith("MATCH (maker:Person) WHERE maker.name = $guessed_speaker_called\nMATCH")
    assert conditions.instead({"speaker": ["per_Ole Vind"], "act": ["warn"]}) == {
        "act": ["warn"],
        "guessed_speaker_called": "Ole Vind",
    }


def test_ids_among_other_labels_or_beside_others_cannot_be_guessed() -> None:
    made = guessing("Ole Vind", "Ane Lund")
    with pytest.raises(CannotGuess):
        made.conditions({"speaker": ["per_Ole Vind"]}).within(BESIDE)
    with pytest.raises(CannotGuess):
        made.conditions({"speaker": ["USA", "per_Ole Vind"]})


def test_anything_but_an_expected_lookup_has_to_be_read() -> None:
    with pytest.raises(CannotGuess):
        Directory.of(guessing()).get("ABC")


def test_each_condition_is_met_by_rows_of_its_own_lookup() -> None:
    made = guessing("Ole Vind", "Ane Lund")
    conditions = made.conditions({"speaker": ["per_Ane Lund"], "addressee": ["per_Ole Vind"]})
    found = [
        lookup.told([["Official", "per_1", name, [], None, "NOR"], ["Organization", "org_1", name, [], None, "NOR"]])
        for lookup, name in zip(made.lookups, ("Ole Vind", "Ole Vind"), strict=True)
    ]
    assert conditions.met(found) == {"speaker": [], "addressee": ["per_1"]}
