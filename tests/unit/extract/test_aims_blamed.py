"""Who is blamed, threatened or called on where the verb has no slot for it, in made-up sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Peru's foreign minister, Rosa Quispe, said it was Quito that had broken the truce.", "Ecuador"),
        ("Foreign Minister Ingrid Holm of Norway said it is Finland that is stoking the quarrel.", "Finland"),
        ('"It is Togo and not Benin that is arming the bandits," the Beninese minister, Koffi Adan, said.', "Togo"),
    ],
)
def test_of_it_is_x_that_does_x_is_blamed(read: Read, text: str, target: str) -> None:
    assert read(text)[-1].target == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ('The European Union, Rosa Quispe said, "has betrayed the fishermen of Peru."', "European Union"),
        ('Ana Diaz rose at noon. The African Union, she said, "has betrayed the farmers."', "African Union"),
        ("The council, Ion Pop declared at the gate, had broken its own rules.", "council"),
    ],
)
def test_the_subject_before_an_aside_is_blamed(read: Read, text: str, target: str) -> None:
    assert read(text)[-1].target == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Georgia's president, Nino Abasi, complained that the Russian contingent had looked away.", "Russia"),
        ("A Greek diplomat complained that the Turks had lied to everybody.", "Turkey"),
        ("Ghana's minister, Kofi Addo, charged that Togolese peacekeepers had robbed the farmers.", "Togo"),
        ("Rosa Quispe, the Peruvian minister, charged that Chile and officials of Bolivia had bribed the judges.",
         "Chile and Bolivia"),
    ],
)  # fmt: skip
def test_those_who_act_for_a_state_are_that_state(read: Read, text: str, target: str) -> None:
    assert read(text)[-1].target == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Rosa Quispe complained that officers had hidden the letters from her.", "officers"),
        ("Kenya's president, Joseph Lema, complained that the world had betrayed his country.", "world"),
        ("Foreign Minister Ingrid Holm accused some countries of lying about the fish.", "some countries"),
    ],
)
def test_who_is_only_described_is_blamed_in_words(read: Read, text: str, target: str) -> None:
    assert read(text)[-1].target == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Norway's premier, Anna Berg, deplored what she described as blackmail by Denmark.", "Denmark"),
        ("President Joseph Lema of Kenya derided the talks as a trap laid by Uganda.", "Uganda"),
        ("Chile's minister, Ana Diaz, dismissed the map that Bolivia had put out as a forgery.", "Bolivia"),
        ("Thai planes struck a village on Monday. Vietnam's premier, Tran Lam, termed the strike piracy.", "Thailand"),
        (
            "Peru imposed sanctions on Chile. The sanctions were a scandal, the Chilean minister, Ana Diaz, said.",
            "Peru",
        ),
        ("Norway's premier, Anna Berg, laid the blame for the fire on Denmark.", "Denmark"),
        ("Ghana refused to free the crew. Togo regretted the refusal.", "Ghana"),
    ],
)
def test_whose_a_thing_is_that_is_condemned(read: Read, text: str, target: str) -> None:
    assert read(text)[-1].target == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Benin condemned attacks on nurses.", "attacks on nurses"),
        ("Norway deplored the use of dogs in a statement on Monday.", "use of dogs"),
        ("Chile welcomed the deal between the miners and the owners.", "deal between the miners and the owners"),
        ('"We deplore the use of force against fishermen," Ana Diaz said.', "use of force against fishermen"),
    ],
)
def test_a_thing_is_named_with_what_tells_which(read: Read, text: str, target: str) -> None:
    assert read(text)[-1].target == target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Foreign Minister Ingrid Holm said the Nordic allies stood behind Finland.", "Finland"),
        ("Joseph Lema, Kenya's president, said his country fully backed Uganda.", "Uganda"),
        ("Peru's minister, Rosa Quispe, said that Latin America stood with Chile.", "Chile"),
    ],
)
def test_whom_a_clause_of_support_backs(read: Read, text: str, target: str) -> None:
    assert [s.target for s in read(text) if s.act == "support"] == [target]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        (
            "Chile's minister, Ana Diaz, told a conference in Lima that Chile would retaliate if Bolivia closed the pass.",
            "Bolivia",
        ),
        ("Norway's premier, Anna Berg, said that Norway would strike back to stop Danish raids.", "Denmark"),
        ('Kenya\'s president, Joseph Lema, said that Uganda "must be punished and shall be."', "Uganda"),
    ],
)
def test_against_whom_a_threat_is_made_before_others(read: Read, text: str, target: str) -> None:
    assert [s.target or s.addressee for s in read(text)] == [target]


def test_to_take_a_case_to_a_court_is_no_threat_against_it(read: Read) -> None:
    said = read("Ana Diaz told the chamber that Chile would take the matter to the Supreme Court.")
    assert [s.target for s in said] == [None]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Georgia's president, Nino Abasi, insisted that Russian peacekeepers must leave first.", "Russia"),
        ("Kenya demanded that no talks be held until the last Ugandan soldier had gone.", "Uganda"),
        ("Peru's minister, Rosa Quispe, insisted that Ecuadorean gunboats must turn back first.", "Ecuador"),
    ],
)
def test_of_whom_something_is_demanded_that_is_only_talked_about(read: Read, text: str, target: str) -> None:
    said = read(text)[-1]
    assert target in (said.target, said.addressee)


_QUARREL = (
    "Kenya's foreign minister, Joseph Lema, accused Uganda of stealing cattle. "
    "Uganda's premier, Moses Opio, accused Kenya of closing the road. {}"
)


@pytest.mark.parametrize(
    "text",
    [
        'Lema went on: "They take another village each week."',
        'Lema said on Friday: "This is a barbaric act."',
        "Kenya would find an answer to any raid, Lema said.",
    ],
)
def test_an_act_that_names_nobody_is_aimed_at_the_only_adversary(read: Read, text: str) -> None:
    last = read(_QUARREL.format(text))[-1]
    assert last.act in ("accuse", "condemn", "threaten")
    assert last.target == "Uganda"


@pytest.mark.parametrize(
    "text",
    [
        'Kenya\'s foreign minister, Joseph Lema, said: "This is a barbaric act."',
        "Kenya's foreign minister, Joseph Lema, accused Uganda and Tanzania of theft. Uganda's premier, Moses Opio, "
        "accused Kenya of theft. Tanzania's premier, Juma Ali, accused Kenya of theft. "
        'Lema said: "This is a barbaric act."',
        _QUARREL.format("Kenya would never give up the lake, Lema said."),
    ],
)
def test_where_no_adversary_or_two_are_plain_nobody_is_named(read: Read, text: str) -> None:
    assert read(text)[-1].target is None


@pytest.mark.parametrize(
    "text",
    [
        "Joseph Lema said that he had been betrayed.",
        'Ana Diaz said: "We have been sold down the river."',
        "Rosa Quispe said his people had suffered enough.",
    ],
)
def test_who_suffers_is_not_blamed(read: Read, text: str) -> None:
    assert all(s.target is None for s in read(text))


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Yemen's president, Karim Saad, ruled out talks with the Houthis.", "Houthis"),
        ("Lebanon would not negotiate with Hezbollah, Prime Minister Karim Saad of Lebanon said.", "Hezbollah"),
        ("Prime Minister Ali Rahman of Afghanistan refused to sit down with the Taliban.", "Taliban"),
        ("Prime Minister Ali Rahman of Afghanistan ruled out an early vote.", None),
    ],
)
def test_rebels_of_his_own_country_may_be_refused_talks(read: Read, text: str, target: str | None) -> None:
    assert read(text)[-1].target == target


def test_a_state_and_the_rebels_whom_it_blames_are_adversaries(read: Read) -> None:
    text = (
        "Yemen's president, Karim Saad, accused the Houthis of shelling a market. "
        "The Houthis accused Yemen of lying. "
        'Saad said on Friday: "This is a barbaric act."'
    )
    assert read(text)[-1].target == "Houthis"
