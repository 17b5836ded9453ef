"""Attributions that the parser hangs on the wrong word; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


def speakers(found: list[StatementClaim]) -> list[str]:
    return [s.speaker for s in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("When the water rose, said Nadia Ferrante, her neighbours carried the stove upstairs.", "Nadia Ferrante"),
        ("Leave the nets where they are, said Ole Brattli, and let the seals have the rest.", "Ole Brattli"),
        (
            "Growers who sell below cost, said the Kenyan trade minister, are older than any rule.",
            "unnamed: Kenyan trade minister",
        ),
        (
            '"They had no lamps," said a Lithuanian ranger in Vilnius, who put the number of the lost at ten.',
            "unnamed: Lithuanian ranger in Vilnius",
        ),
    ],
)
def test_who_stands_behind_the_verb_speaks(read: Read, text: str, speaker: str) -> None:
    assert speakers(read(text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Whoever crosses will be given bread, a coat and the fare home, Colonel Moussa Diop said.", "Moussa Diop"),
        ("The court will sit in May, June and the week after, Judge Carla Reis said.", "Carla Reis"),
        ("The dam has cost a harvest, a mill and the old road, Mayor Ivan Petkov said.", "Ivan Petkov"),
    ],
)
def test_who_stands_before_the_verb_is_not_joined_to_what_is_said(read: Read, text: str, speaker: str) -> None:
    assert speakers(read(text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Omar Haddad wrote in a letter that the wells had been sold twice.", "Omar Haddad"),
        ("The Swedish government stated in a note that the cable would be repaired.", "Sweden"),
        ("Ana Luz told the court in a message that Peru had kept the gold.", "Ana Luz"),
        ("The Iraqi rail authority informed passengers that trains to Basra would stop.", "Iraqi rail authority"),
    ],
)
def test_a_clause_behind_an_aside_is_what_is_said(read: Read, text: str, speaker: str) -> None:
    assert speakers(read(text)) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The Chilean minister, who had left Lima, announced the deal in Quito.",
        "The note named the men that the Danish police had held.",
    ],
)
def test_what_stands_behind_a_verb_with_a_subject_is_its_object(read: Read, text: str) -> None:
    assert not [s for s in speakers(read(text)) if "deal" in s or "police" in s]


@pytest.mark.parametrize(
    ("text", "speaker", "act"),
    [
        ("Jo Lindqvist asked the Norwegian minister if the ferry could be spared.", "Jo Lindqvist", "ask"),
        ("Would it not be wiser, Amara Sesay said to the council, to close the mine?", "Amara Sesay", "say"),
        ("What use is a bridge, asked Tomas Rehak, if nobody may cross it?", "Tomas Rehak", "ask"),
    ],
)
def test_a_question_with_its_asker_is_a_statement(read: Read, text: str, speaker: str, act: str) -> None:
    found = read(text)
    assert speakers(found) == [speaker]
    assert act in ("say", found[0].act)


@pytest.mark.parametrize(
    "text",
    [
        "A reporter asked whether the Danish minister would resign.",
        "Did the Peruvian minister say that the road was shut?",
        "Who said that the Greeks would pay?",
    ],
)
def test_questions_of_writers_and_journalists_are_none(read: Read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Chamber of Weavers said it was too late to bargain.", "Chamber of Weavers"),
        ("The Ministry for Roads said the pass would open in May.", "Ministry for Roads"),
        ("The Council of Pilots said no ship would move on Sunday.", "Council of Pilots"),
    ],
)
def test_a_body_named_by_its_first_word_speaks(read: Read, text: str, speaker: str) -> None:
    assert speakers(read(text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Peru's former envoy to the League, Rosa Quispe, who resigned on Sunday, praised the decision.",
            "Rosa Quispe",
        ),
        ("The governor of Kasai, Emile Tshala, said on Monday that the bridge was open.", "Emile Tshala"),
        ("The ambassador to the United Nations, Lena Dahl, told the Council that the ship was Danish.", "Lena Dahl"),
        ("The commander of the base in Darwin, Ruth Ellery, who arrived in May, denied the report.", "Ruth Ellery"),
    ],
)
def test_a_name_behind_a_place_or_a_body_is_that_of_its_officer(read: Read, text: str, speaker: str) -> None:
    assert speakers(read(text)) == [speaker]


def test_an_officer_called_by_office_later_is_the_one_named_behind_the_place(read: Read) -> None:
    text = (
        "The governor of Kasai, Emile Tshala, and the bishop of Mbuji-Mayi met on Monday. "
        "The governor said that the bridge was open."
    )
    assert speakers(read(text)) == ["Emile Tshala"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "General Amina Okoro told envoys in Abuja that the bandits had left: they had run out of fuel.",
            "Amina Okoro",
        ),
        ("Minister Ana Ruiz denied that Peru had bought missiles: it had ordered radios and tents.", "Ana Ruiz"),
    ],
)
def test_a_clause_behind_a_colon_goes_on_with_what_is_said(read: Read, text: str, speaker: str) -> None:
    assert speakers(read(text)) == [speaker]
