"""Who speaks and to whom, by the forms that news has for it, in made-up sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.extract.names.given import gender_of
from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("ingrid solheim", "f"),
        ("karim haddad", "m"),
        ("jean luc marchand", None),
        ("sadaf petrova", "f"),
        ("hallbera jonsdottir", "f"),
        ("khamad bin jabr", "m"),
        ("noor patel", None),
        ("nova", None),
    ],
)
def test_given_names_and_surnames_tell_a_gender(name: str, gender: str | None) -> None:
    assert gender_of(name.split()) == gender


def test_a_hyphenated_jean_is_a_man() -> None:
    assert gender_of(["jean luc", "marchand"]) == "m"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Ingrid Solheim, the finance minister, has quarrelled with the bank's governor, Lars Moe. On Monday she "
            "accused him of hiding losses. He rejected the charge.",
            ["Ingrid Solheim", "Lars Moe"],
        ),
        (
            "Prime Minister Nadia Farouk's party lost last week. Her rival, Karim Haddad, wants a vote. "
            '"I will not resign," she told reporters.',
            ["Nadia Farouk"],
        ),
        (
            "Mrs. Lindqvist told the inquiry that her husband, Olof Lindqvist, had burned the ledgers. "
            "Mr. Lindqvist said he could not remember.",
            ["Mrs. Lindqvist", "Olof Lindqvist"],
        ),
        ("Vice-Premier Liang Guowei said that prices would be freed by degrees.", ["Liang Guowei"]),
        ("Señora Inés Valdivia said the doctors were late.", ["Inés Valdivia"]),
        ("Sen. Dale Hutchins, R-Neb., said that he had been shown nothing.", ["Dale Hutchins"]),
        ("A smuggler who gave only his first name, Idris, said that the boats left every night.", ["Idris"]),
        ("The foreign ministers of Argentina and Brazil said they would meet again.", ["Argentina and Brazil"]),
        ("The two Koreas said that families would be reunited in October.", ["North Korea and South Korea"]),
        ("A Peruvian statement said that helicopters had strafed a border post.", ["Peru"]),
        ("Manila's note demands that Beijing remove the buoys.", ["Philippines"]),
        (
            "Amity Watch, a London-based rights group, said that forty men had died. The group urged Oman to act.",
            ["Amity Watch", "Amity Watch"],
        ),
        ("Critics, among them the former president, Ivo Brandt, say it gives away the lake.", ["unnamed: Critics"]),
        (
            "Giorgi Lomidze swept the vote. The 57-year-old former tax inspector said that he would not gloat.",
            ["Giorgi Lomidze"],
        ),
        (
            "President Ramón Peralta received the foreign minister of Haiti, Jacques Estimé. His guest told him that "
            "the market must reopen.",
            ["Jacques Estimé"],
        ),
        (
            "The Swedish envoy was summoned by the Eritrean foreign ministry and told that the man was well.",
            ["Eritrean Foreign Ministry"],
        ),
    ],
)
def test_who_speaks(read: Read, text: str, speakers: list[str]) -> None:
    assert [s.speaker for s in read(text)] == speakers


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Jomo Otieno arrived on Saturday. The Kenyan leader said that he would sign nothing.", "KEN"),
        ("M. Delcroix, for France, said that the treaty allowed no choice.", "FRA"),
        ("Iran's envoy, Mehdi Karimi, stayed away. His deputy, Reza Nouri, said that nobody had asked them.", "IRN"),
        ("Malaysia's Datuk Ismail Hamdan said that the beaches were full.", "MYS"),
    ],
)
def test_the_country_of_who_speaks(read: Read, text: str, country: str | None) -> None:
    assert [s.speaker_country for s in read(text)] == [country]


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("The Minister let it be known that he would not be going to Basra.", None),
        (
            "Turkey's president, Kenan Aydin, telephoned the Iraqi prime minister, Haidar al-Jubouri. He told him that "
            "the troops would stay.",
            "Haidar al-Jubouri",
        ),
        (
            "The Swedish envoy was called to the Eritrean foreign ministry and told that the man was well.",
            "Swedish envoy",
        ),
    ],
)
def test_to_whom(read: Read, text: str, addressee: str | None) -> None:
    assert [s.addressee for s in read(text)] == [addressee]


@pytest.mark.parametrize(
    "text",
    ["The bishop said mass in the ruins.", "The pact says that disputes shall be settled by arbitration."],
)
def test_nobody_speaks(read: Read, text: str) -> None:
    assert read(text) == []
