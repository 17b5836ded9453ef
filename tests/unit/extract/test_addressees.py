"""Whom a statement is spoken to, in made-up sentences: chambers, groups, letters, demands; never the press."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("The ferry's captain, Pekka Salo, told the inquiry that the radio had been silent.", "inquiry"),
        ('"The dam has two cracks," Minister Rosa Quispe told the shipowners of Callao.', "shipowners of Callao"),
        ("Bishop Moses Kato wrote to teachers that their pay would come in March.", "teachers"),
        ("Envoy Lars Holm told three governors that the road would be open by June.", "three governors"),
        ("Sheikh Omar Said appealed to his followers to stay at home.", "his followers"),
    ],
)
def test_whoever_is_told_something_is_a_hearer_in_the_articles_words(read: Read, text: str, addressee: str) -> None:
    assert [s.addressee for s in read(text)] == [addressee]


@pytest.mark.parametrize(
    "text",
    [
        "The minister, Rosa Quispe, told local radio that the dam was safe.",
        'Pekka Salo told a Helsinki weekly: "The ferry was old."',
        "Bishop Moses Kato told a news conference in Kampala that the talks had failed.",
        "The envoy, Lars Holm, told diplomats and journalists that the road was open.",
        "Premier Ana Lopes told the nation that the strike was over.",
        "Ana Lopes said on her return to Lisbon that the strike was over.",
        "Rosa Quispe demanded the release of the fishermen.",
    ],
)
def test_press_public_and_places_hear_nothing(read: Read, text: str) -> None:
    assert {s.addressee for s in read(text)} == {None}


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Norway demanded on Monday that Iceland release the trawler.", "Iceland"),
        ("Uganda has demanded that Kenya hand over the two pilots.", "Kenya"),
        ("The miners' union in Peru demanded that management reinstate the dismissed workers.", "management"),
    ],
)
def test_who_is_to_do_what_is_demanded_is_asked(read: Read, text: str, addressee: str) -> None:
    assert read(text)[0].addressee == addressee


def test_a_person_who_is_to_go_is_only_talked_about(read: Read) -> None:
    text = "The prime minister of Norway, Kari Moe, said that President Omar Said must leave power."
    assert [(s.addressee, s.target) for s in read(text)] == [(None, "Omar Said")]


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("In a letter to Finland on Monday, Estonia said the cable had been cut on purpose.", "Finland"),
        ("Uganda said in a note handed to the ambassador of Kenya that the border was closed.", "ambassador of Kenya"),
        ("Rosa Quispe said in a telephone call with Ana Lopes that the dam was safe.", "Ana Lopes"),
        ("The Chilean delegate said at the Security Council that the truce was dead.", "UN Security Council"),
        ("Addressing the Security Council, Lars Holm said the road to the camp was mined.", "UN Security Council"),
    ],
)
def test_letters_calls_and_chambers_name_the_hearer(read: Read, text: str, addressee: str) -> None:
    assert addressee in [s.addressee for s in read(text)]


@pytest.mark.parametrize(
    ("word", "addressee"),
    [
        ("both sides", "Eritrea and Ethiopia"),
        ("the two governments", "Eritrea and Ethiopia"),
        ("the two countries", "Eritrea and Ethiopia"),
    ],
)
def test_both_sides_are_the_two_countries_of_the_article(read: Read, word: str, addressee: str) -> None:
    text = (
        "Eritrea shelled a town in Ethiopia at dawn. Ethiopia closed the road. Eritrea moved tanks to the river.\n\n"
        f"Norway urged {word} to accept a truce."
    )
    assert read(text)[-1].addressee == addressee


@pytest.mark.parametrize(
    ("noun", "name", "addressee"),
    [
        ("the House", "the House of Commons", "House of Commons"),
        ("the bloc", "the African Union", "African Union"),
        ("the council", "the UN Security Council", "UN Security Council"),
    ],
)
def test_a_body_named_in_full_before_is_meant(read: Read, noun: str, name: str, addressee: str) -> None:
    text = f"The envoy of Norway, Lars Holm, flew in for a session of {name}. He told {noun} that the road was mined."
    assert read(text)[-1].addressee == addressee


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ('"You will win the vote tonight, Prime Minister, and lose the country," said Kari Moe.', "Prime Minister"),
        ('"Your brother eats what I eat, Madame Lopes, and he is safe," said Sheikh Omar Said.', "Madame Lopes"),
        ('"Mr Salo, you are the first of them," Rosa Quispe said.', "Salo"),
    ],
)
def test_quoted_words_call_whom_they_are_spoken_to(read: Read, text: str, addressee: str) -> None:
    assert [s.addressee for s in read(text)] == [addressee]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Kari Moe of Norway called both camps a disgrace.", "both camps"),
        ("Omar Said accused the bishop, Moses Kato, of spying.", "Moses Kato"),
        ("Kenya thanked the governments of Peru and Chile for the tents.", "Chile and Peru"),
    ],
)
def test_an_act_is_aimed_at_the_parties_that_its_object_names(read: Read, text: str, target: str) -> None:
    found = read(text)[0].target
    assert found is not None
    assert sorted(found.split(" and ")) == sorted(target.split(" and "))


def test_a_concern_is_not_aimed_at_the_place_of_a_war(read: Read) -> None:
    text = "Norway expressed concern over the violence in Chad."
    assert [(s.act, s.target) for s in read(text)] == [("concern", None)]


@pytest.mark.parametrize(
    ("meeting", "hearers", "addressee"),
    [
        ("Ministers of the Gulf Cooperation Council met in Muscat on Monday.", "the conference", "Gulf Cooperation"),
        ("Leaders of the African Union gathered in Accra on Sunday.", "his colleagues", "African Union"),
        ("The Norwegian parliament debated the treaty on Monday.", "deputies", "Parliament"),
        ("The Security Council met on Tuesday to discuss the drought.", "delegates", "UN Security Council"),
        ("West African leaders gathered in Dakar on Monday.", "the leaders", "West African leaders"),
    ],
)
def test_hearers_told_by_a_word_are_the_body_that_sits(read: Read, meeting: str, hearers: str, addressee: str) -> None:
    found = read(f"{meeting} The envoy of Malta, Salim Borg, told {hearers} that the wells were dry.")[-1].addressee
    assert found is not None
    assert addressee in found


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Farid Amini, a former envoy, told a conference in Oslo that the truce had failed.", "conference in Oslo"),
        ("Ana Lopes gave a news conference. She told the conference that the strike was over.", None),
        ("The Arab-led coalition bombed the port. Norway urged the coalition to stop.", "Arab-led coalition"),
        ("Envoy Lars Holm phoned Omar Said on Monday and again on Tuesday and offered to send doctors.", "Omar Said"),
        ("Norway accused Iceland of overfishing and urged it to recall the trawlers.", "Iceland"),
        (
            "Kari Moe of Norway and her Polish counterpart, Jan Nowak, met all night. "
            "Moe complained to the Polish minister that the text was too long.",
            "Jan Nowak",
        ),
        (
            'In a letter to Omar Said, Kari Moe wrote that the talks were over. "The door is closed," she wrote.',
            "Omar Said",
        ),
        (
            "The Iranian delegate, Reza Karimi, told the Security Council that the mines were not Iran's. "
            "The Iraqi delegate, Omar Said, replied that they bore Iranian marks.",
            "Reza Karimi",
        ),
        ("Peru's opposition leader, Rosa Quispe, urged the government to open the port.", "Peru"),
        ("Chad's Omar Said was in Oslo. The Norwegian parliament asked the government to receive him.", "Norway"),
        ('The strike goes on. "We will not stand for it," Lars Holm told Le Monde.', None),
        (
            "Chile and Peru ended two days of talks in Arica on Friday.\n\n"
            "The Chilean delegate, Rosa Quispe, demanded an account of the missing boats.",
            "Peru",
        ),
        (
            "MANILA, June 1, 2021 - The Senate debated the base treaty of the Philippines on Monday. "
            "Minister Ramon Cruz told senators that the Philippines would sign.",
            "Philippine Senate",
        ),
    ],
)
def test_the_last_hearer_is_the_one_whom_the_text_before_gives(read: Read, text: str, addressee: str | None) -> None:
    assert read(text)[-1].addressee == addressee
