"""Who speaks where a title, a role beside a name or the name's own form decides it; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The miners will be tried in Windhoek, the Prime Minister, Elias Nangombe, said yesterday.", "Elias Nangombe"),
        ("Bread will not cost more before May, Raul Pinto, the Interior Minister, announced.", "Raul Pinto"),
        ("The road was cut by rebels, the regional governor, Ousmane Toure, reported.", "Ousmane Toure"),
        ('"It is a lie," said navy Capt. Rodrigo Fuentes.', "Rodrigo Fuentes"),
        ("The Vice President in charge of Trade, Kofi Ansah, who led the team, denied it.", "Kofi Ansah"),
        ("Uganda, which the inquiry named as well, has threatened to leave the pact.", "Uganda"),
    ],
)
def test_role_and_name_between_commas(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jan van den Berg, the leader of the Labour Party, said no one would believe him.", "Jan van den Berg"),
        ('"We cannot meet with bandits," its prime minister, Mbala wa Ilunga, said.', "Mbala wa Ilunga"),
        ("In the Commons Mr. Peter Harding asked the Prime Minister for an assurance.", "Peter Harding"),
        ("Reports of a clash are false, says coast guard Lt.-Cmdr. Alice Howe.", "Alice Howe"),
        ("Lady Camden, a junior minister, protested against the seizure of the ship.", "Lady Camden"),
        ("Colonel Adebayo told village elders that no food would be accepted.", "Colonel Adebayo"),
        ("Fisheries Minister Tariq Lodhi said the boats were back.", "Tariq Lodhi"),
        ("Radio Katanga denied that the airport had fallen.", "Radio Katanga"),
    ],
)
def test_the_form_of_a_name(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Joseph Mbarga of Gabon came home. The Head of State said it was a great day.", "Joseph Mbarga"),
        ("President Joseph Mbarga came home. The President of the Republic said he was glad.", "Joseph Mbarga"),
        ("Ambassador Luis Ochoa went home. The envoy said that Peru would not yield.", "Luis Ochoa"),
        ("Senator Paul Reed sat down. The lawmaker said that the plan was dead.", "Paul Reed"),
        ("The finance minister said taxes would rise.\n\nRosa Holm, the finance minister, is 43.", "Rosa Holm"),
    ],
)
def test_a_title_for_somebody_named(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Peruvian minister, Luis Ochoa, has called the use of live rounds unacceptable.", "condemn"),
        ('Luis Ochoa called the demand to shut the port "insulting".', "condemn"),
        ("Luis Ochoa called the raid piracy.", "condemn"),
        ("Marta Holm, the party's spokeswoman, called such claims shameful at her weekly briefing.", "condemn"),
        ("Luis Ochoa called the accord a historic step.", "support"),
        ("Luis Ochoa described the situation as tense and potentially ruinous.", "say"),
    ],
)
def test_what_somebody_calls_a_thing(read: Read, text: str, act: str) -> None:
    assert [s.act for s in read(text)] == [act]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Gas chief Juan Mora and oil boss Luis Paz urged calm.", "Juan Mora and Luis Paz"),
        ("Ana Mora and Peru's Luis Paz met in Lima on Friday, and called for a truce.", "Ana Mora and Luis Paz"),
        ("Juan Mora, Luis Paz and Ada Sol met. The three leaders agreed to pay.", "Juan Mora, Luis Paz and Ada Sol"),
        ("Chad and Libya signed a truce on Monday. The parties agreed to leave the strip.", "Chad and Libya"),
        ("A group styling itself the Free Lagoon Movement threatened to blow up the dam.", "Free Lagoon Movement"),
        ("The charity, known as Sea Watchers, accused Malta of ignoring calls for help.", "Sea Watchers"),
        ("A man who gave his name as Abdi Warsame said the price was too low.", "Abdi Warsame"),
    ],
)
def test_several_speakers_and_those_whom_the_text_names_behind(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)][-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "country"),
    [
        ("In Bern, a government spokesman confirmed that a note had come from Beirut.", "government spokesman", "CHE"),
        (
            "A spokesman for President Carlos Mora of Peru denied it.",
            "spokesman for President Carlos Mora of Peru",
            "PER",
        ),
        ("A Sandinista official said the vote was void.", "Sandinista official", "NIC"),
        ("An adviser to the Omani delegation said it was over.", "adviser to the Omani delegation", "OMN"),
        ("Six African heads of state called Monday for a new force.", "African heads of state", None),
        ("The militants holding the Dutch Embassy threatened today to kill two hostages.", "militants", None),
    ],
)
def test_the_country_of_those_without_a_name(read: Read, text: str, speaker: str, country: str | None) -> None:
    (found,) = read(text)
    assert (found.speaker, found.speaker_country) == (f"unnamed: {speaker}", country)


def test_a_number_alone_points_back(read: Read) -> None:
    text = "Six African kings met. In a letter the six urged both sides to stop the war and expressed concern for the camps."
    assert {(s.speaker, s.act) for s in read(text)} == {
        ("unnamed: African kings", "urge"),
        ("unnamed: African kings", "concern"),
    }


def test_a_ministry_of_another_field_is_another_one(read: Read) -> None:
    text = "India's foreign ministry denied it on Monday. Clinics in Nepal are empty, according to the health ministry."
    assert [s.speaker for s in read(text)][-1] == "Nepalese Health Ministry"
