"""Wordings by which news tells a statement without a verb of saying, and words that stand alone; every wording is this
test's.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim
from graphmodel.model.vocab import PLOVER

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("left no doubt that the frontier was closed", "say"),
        ("left the consul in no doubt that the frontier was closed", "say"),
        ("made no bones about his dislike of the plan", "condemn"),
        ("hammered home the point that the mill was shut", "say"),
        ("drew a parallel between the raid and the war of 1912", "assess"),
        ("professed himself satisfied with the count", "support"),
        ("confessed himself disappointed by the count", "condemn"),
        ("gave a guarded welcome to the plan", "support"),
        ("vented his fury at the raid", "condemn"),
        ("dashed hopes of a truce", "reject"),
        ("swatted away suggestions of a rift", "deny"),
        ("laughed off the rumours of a coup", "deny"),
        ("was full of praise for the ferrymen", "support"),
        ("had harsh words for the consul", "condemn"),
        ("turned a deaf ear to the appeal", "reject"),
        ("closed the door on talks", "reject"),
        ("replied in the affirmative", "agree"),
        ("sang the praises of the ferrymen", "support"),
        ("dropped a hint that the mill would reopen", "say"),
        ("extended an olive branch to the rebels", "promise"),
        ("threatened a boycott", "threaten"),
        ("came up with a plan for a truce", "propose"),
        ("sued for peace", "ask"),
        ("reacted angrily to the plan", "condemn"),
        ("was at pains to stress that the mill was safe", "say"),
        ("was keen to point out that the mill was safe", "say"),
        ("did not hesitate to say that the mill was safe", "say"),
        ("could not resist adding that the mill was safe", "say"),
        ("went as far as saying that the mill was safe", "say"),
    ],
)
def test_an_idiom_tells_an_act(read: Read, told: str, act: str) -> None:
    found = read(f"The Chilean foreign minister, Jorge Salinas, {told}.")
    assert [(s.speaker, PLOVER[s.act]) for s in found] == [("Jorge Salinas", PLOVER[act])]


@pytest.mark.parametrize(
    "text",
    [
        "Rain dashed hopes of a good harvest in the valley.",
        "The agreement gives Norway the right to fish inside the zone.",
        "Marta Olsen stopped short of saying that the ferry was safe.",
        "If Ankara were to demand an apology, a formula would have to be found.",
        "Their father told them stories of the war.",
    ],
)
def test_what_only_looks_like_one_tells_nothing(read: Read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            'Ivan Roe has driven a coal lorry for thirty years.\n\n"The border was a line. Now it is a wall."',
            "Ivan Roe",
        ),
        ('Asked about the offer, Pia Lund smiled. "Let them come to Bergen and see for themselves."', "Pia Lund"),
        ('Omar Said\'s reaction was swift: "The ferry will sail tonight, with or without them."', "Omar Said"),
        ("„The ferry is lost for good,“ Jan Maes told the council in Ghent.", "Jan Maes"),
        ('For Ana Lima, the premier, the count was "nothing but theatre".', "Ana Lima"),
    ],
)
def test_words_that_no_verb_tells(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


def test_who_wrote_it_says_it(read: Read) -> None:
    found = read("The Nile Council met until midnight. The resolution it adopted condemns the seizure of the ferry.")
    assert [(s.speaker, s.act) for s in found] == [("Nile Council", "condemn")]


def test_what_somebody_goes_on_to_refuse(read: Read) -> None:
    found = read("Jan Kral said Brno had paid enough. It would not pay again.")
    assert [s.speaker for s in found] == ["Jan Kral", "Jan Kral"]


def test_a_verb_joined_to_a_clause_below_is_the_main_one(read: Read) -> None:
    found = read(
        "Ana Lima said polls would follow once the text had been approved and blamed foreign guilds for the delay."
    )
    assert [(s.speaker, PLOVER[s.act]) for s in found] == [("Ana Lima", "CONSULT"), ("Ana Lima", "ACCUSE")]
