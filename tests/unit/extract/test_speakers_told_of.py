"""Who acts in what somebody without a name tells, where such a one is from, whom "the leaders" and "the same" mean, and
acts of plans, vows and conditions; every wording is this test's.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "speaker", "hearer"),
    [
        (
            "President Alan García met Jone Vula in Lima. An adviser of the President says he had urged Vula to sign.",
            "Alan García",
            "Jone Vula",
        ),
        (
            "Maria Tello flew home. On the telephone on Sunday, a Peruvian official disclosed, she warned Jone Vula that "
            "the ports would close.",
            "Maria Tello",
            "Jone Vula",
        ),
        ("A spokesman for Arben Lura said he had asked Jone Vula for more boats.", "Arben Lura", "Jone Vula"),
    ],
)
def test_he_of_an_aides_account_is_whose_aide_it_is(read: Read, text: str, speaker: str, hearer: str) -> None:
    found = read(text)[-1]
    assert (found.speaker, found.addressee) == (speaker, hearer)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A source close to the Peruvian delegation said the talks might run into Monday.", "PER"),
        ("In Quito, officials said that the bridge had been closed since May.", "ECU"),
        ("Chilean President Ricardo Lagos still expects to fly to Suva in May, an aide said.", "CHL"),
        ("A senior official travelling with Ricardo Lagos, the president of Chile, said it was over.", "CHL"),
    ],
)
def test_somebody_without_a_name_is_from_where_he_is_told_of(read: Read, text: str, country: str) -> None:
    assert read(text)[-1].speaker_country == country


@pytest.mark.parametrize("same", ["the same man", "the same official", "the same source"])
def test_the_same_is_who_spoke_before_without_a_name(read: Read, same: str) -> None:
    found = read(
        f"A member of the Peruvian party said the ports would close. “He may not have believed it,” {same} added."
    )
    assert found[0].speaker == found[1].speaker


def test_nobody_goes_on_alone_of_two(read: Read) -> None:
    text = "Maria Tello and Arben Lura had proposed that Jone Vula meet them in June. He turned the offer down."
    assert read(text)[-1].speaker == "Jone Vula"


def test_a_ship_is_nobody(read: Read) -> None:
    text = (
        "General Jorge Paz spoke to Arben Lura in Lima on Monday. The cruiser General Belmonte was sunk that night. The "
        "general told him that it was a mistake."
    )
    assert read(text)[-1].speaker == "Jorge Paz"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Fiji and Peru announced on Monday that they would open talks on the reef.", "announce"),
        ("Peru and Fiji declared that no fleet would pass the reef.", "agree"),
        ("Jone Vula vowed to veto any law that sells the reef.", "threaten"),
        ("Jone Vula vowed to the crowd that if the trawlers came they would be sunk.", "threaten"),
        ("Jone Vula vowed to spare no effort for the crews.", "promise"),
        ("The question was too tangled to be settled this year, Maria Tello cautioned.", "assess"),
        ("Maria Tello said the ministry had learned of the wreck only after the crew was home.", "say"),
    ],
)
def test_what_is_planned_vowed_and_foreseen(read: Read, text: str, act: str) -> None:
    (found,) = read(text)
    assert found.act == act
