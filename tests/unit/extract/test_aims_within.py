"""The party inside a phrase of what is refused, forbidden, asked or denied, in made-up sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Minister Omar Barak said his country would not negotiate with the Taliban.", "Taliban"),
        ("Japan said it would not sit down with North Korea.", "North Korea"),
        ("Rwanda refused to meet Uganda.", "Uganda"),
        (
            "Premier Dan Levi of Israel told the German minister that Israel would never allow Iran to build a bomb.",
            "Iran",
        ),
        ("Chile said that it could not wait.", None),
    ],
)
def test_with_whom_one_will_not_deal_or_whom_one_forbids_is_the_target(
    read: Read, text: str, target: str | None
) -> None:
    assert read(text)[0].target == target


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("The Vatican appealed for dialogue between Venezuela and Colombia.", "Venezuela and Colombia"),
        ("The European Union called for an immediate halt to Russian attacks.", "Russia"),
        ("Sudan demanded Chad's withdrawal from the region.", "Chad"),
        ("France demanded the withdrawal of Libyan troops from Chad.", "Libya"),
        ("Germany said that Serbia must be part of any deal.", None),
        ("Mali called for talks on the border.", None),
    ],
)
def test_who_is_to_do_what_a_noun_asks_is_the_addressee(read: Read, text: str, addressee: str | None) -> None:
    assert read(text)[0].addressee == addressee


def test_a_states_soldiers_stand_for_it(read: Read) -> None:
    assert read("India accused Pakistani soldiers of firing across the border.")[0].target == "Pakistan"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Kenya accused Somalia of shelling a town.\n\nSomalia denied that its army had fired.", "Kenya"),
        (
            "Chilean minister Pedro Rojas said that Peruvian agents had bribed an officer.\n\n"
            '"That is a lie," Peruvian President Juan Mendez said.',
            "Pedro Rojas",
        ),
        ("Kenya accused Uganda of shelling a town.\n\nSomalia denied that it had sent a note.", None),
    ],
)
def test_a_denial_is_aimed_at_who_accused_the_denier(read: Read, text: str, target: str | None) -> None:
    assert read(text)[-1].target == target


def test_a_guest_is_whom_the_host_met(read: Read) -> None:
    text = (
        "President Paul Martin met the Algerian president, Ahmed Belkacem, in Paris on Monday. "
        "Mr Martin, the French leader, told his guest that the archives would be opened."
    )
    assert read(text)[-1].addressee == "Ahmed Belkacem"


def test_delegates_at_a_sitting_speak_to_the_chamber(read: Read) -> None:
    text = (
        "The representative of Brazil told the Security Council that the mission needed helicopters. "
        "The delegate of India said his country would send doctors.\n\n"
        "Outside, a spokesman said the envoy would leave on Friday."
    )
    found = read(text)
    assert [s.addressee for s in found] == ["UN Security Council", "UN Security Council", None]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Minister Ana Diaz of Spain said the French plan was a disgrace.", "France"),
        ("Premier Omar Said said the vote was a scandal.", "vote"),
        ("Benin deplored the silence of the African Union.", "African Union"),
        ("Togo condemned the attack on the airport.", "attack on the airport"),
    ],
)
def test_what_is_judged_is_whose_it_is_or_the_thing(read: Read, text: str, target: str) -> None:
    assert read(text)[0].target == target


def test_who_goes_on_denying_answers_the_same_claim(read: Read) -> None:
    text = (
        "Kenyan minister Ann Otieno accused Somalia of shelling a town.\n\n"
        'Somali minister Omar Said denied that his army had fired. "There was no shelling," he said.'
    )
    assert {s.target for s in read(text) if s.act == "deny"} == {"Ann Otieno"}


def test_both_armies_are_those_of_the_two_countries_named_together(read: Read) -> None:
    text = (
        "Talks between Armenia and Azerbaijan failed. Russia had offered help. Armenia said that it would wait; "
        "Azerbaijan left. The envoy Lars Holm told both armies to stop."
    )
    assert read(text)[-1].addressee == "Armenia and Azerbaijan"


def test_a_paper_with_an_article_hears_nothing(read: Read) -> None:
    found = read("Omar Said, the minister, told The Gulf Pelican that the talks had failed.")[0]
    assert (found.addressee, found.via) == (None, ("Gulf Pelican",))


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        (
            "The Geneva conference opened. Minister Ali Rawi warned the conference that time was short.",
            "Geneva conference",
        ),
        ("Envoy Lars Holm called on all sides to show restraint.", None),
        ("Serbia, Envoy Lars Holm wrote, must hand over the files.", "Serbia"),
    ],
)
def test_hearers_told_of_before_and_beside_an_aside(read: Read, text: str, addressee: str | None) -> None:
    assert read(text)[-1].addressee == addressee


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Norway's foreign minister, Ingrid Holm, urged the European Union to condemn Belarus.", "Belarus"),
        ("Kenya's president, Joseph Lema, asked the African Union to impose sanctions on Eritrea.", "Eritrea"),
        ("Foreign Minister Ingrid Holm of Norway demanded the removal of President Luis Mora.", "Luis Mora"),
        ("Kenya asked the African Union not to punish Eritrea.", None),
        ("Ecuador refused to sign the Peruvian plan.", "Peru"),
        ("Foreign Minister Ingrid Holm ruled out any role for Belarus in the force.", "Belarus"),
        ("Ingrid Holm, leader of the Norwegian opposition, said the government had betrayed the fishermen.", "Norway"),
        ("Thai planes bombed a village on Monday. Vietnam's premier, Tran Lam, called the raid a crime.", "Thailand"),
        ("Turkey imposed tariffs on Greek oil. Greece's trade minister, Maria Gala, denounced the tariffs.", "Turkey"),
        ("Prime Minister Anna Berg of Norway flew to Taipei on Monday. China condemned the visit.", "Anna Berg"),
    ],
)
def test_the_party_behind_what_is_asked_turned_down_or_judged(read: Read, text: str, target: str | None) -> None:
    assert read(text)[-1].target == target
