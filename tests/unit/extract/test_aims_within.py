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
