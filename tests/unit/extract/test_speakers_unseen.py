"""Who speaks where the text names him by a role, a body, a label or a part of a group; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim
from graphmodel.model.vocab import PLOVER

Read = Callable[[str], list[StatementClaim]]


def told(found: list[StatementClaim]) -> list[tuple[str, str]]:
    return [(s.speaker, PLOVER[s.act]) for s in found]


@pytest.mark.parametrize(
    ("text", "speaker", "country"),
    [
        ("The Malian fisheries minister said the lake would stay shut.", "unnamed: Malian fisheries minister", "MLI"),
        ("Laos's ambassador to Hanoi denied the report.", "unnamed: Laos's ambassador", "LAO"),
        ("The Bolivian army chief warned of a coup.", "unnamed: Bolivian army chief", "BOL"),
    ],
)
def test_a_role_without_a_known_holder_yields_its_words(read: Read, text: str, speaker: str, country: str) -> None:
    (found,) = read(text)
    assert (found.speaker, found.speaker_country) == (speaker, country)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Radio Tirana quoted President Arben Lura as saying that the talks were over.", "Arben Lura"),
        ("A newspaper in Suva cited the envoy, Jone Vula, as saying the deal was dead.", "Jone Vula"),
        ("State television quoted General Abdou Kane as warning of a new attack.", "Abdou Kane"),
    ],
)
def test_who_is_quoted_speaks(read: Read, text: str, speaker: str) -> None:
    assert speaker in [s.speaker for s in read(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Marta Soler, secretary of the Andean Union, offered to visit the two capitals.", "Marta Soler"),
        ("Yonas Bekele, head of the Ethiopian delegation, promised to return the prisoners.", "Yonas Bekele"),
        ("Ali Reza Nouri, the Iranian trade envoy, told reporters that the port would open.", "Ali Reza Nouri"),
    ],
)
def test_a_subject_behind_an_apposition_is_not_lost(read: Read, text: str, speaker: str) -> None:
    assert speaker in [s.speaker for s in read(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "act"),
    [
        ("Pavel Hruby is understood to have told the Czech cabinet that he would resign.", "Pavel Hruby", "announce"),
        ("Amina Diallo was reported to have urged the Guineans to free the students.", "Amina Diallo", "urge"),
        ("Carlos Meza is said to have warned Honduras of a boycott.", "Carlos Meza", "warn"),
    ],
)
def test_what_somebody_is_said_to_have_said_counts(read: Read, text: str, speaker: str, act: str) -> None:
    assert (speaker, PLOVER[act]) in [(s.speaker, PLOVER[s.act]) for s in read(text)]  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "speaker", "act"),
    [
        ("What Ana Paz told Radio Lima was that the dam would burst.", "Ana Paz", "say"),
        ("What the Danish government said was that the ship had left.", "Denmark", "say"),
        ("What Kwame Boateng added was that Ghana would pay.", "Kwame Boateng", "say"),
    ],
)
def test_what_somebody_said_was_that(read: Read, text: str, speaker: str, act: str) -> None:
    assert told(read(text)) == [(speaker, PLOVER[act])]  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("By Ana Paz's account, the boat sank at noon.", "Ana Paz"),
        ("In the view of Danish diplomats, the vote was lost weeks ago.", "unnamed: Danish diplomats"),
        ("The dam, by the Ghanaian government's estimate, will cost a billion.", "Ghana"),
    ],
)
def test_accounts_and_views_are_told_by_somebody(read: Read, text: str, speaker: str) -> None:
    assert speaker in [s.speaker for s in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Tired? Not according to Jorge Lima, the captain of the ship.",
        "The farmers go to the polls in Bolivia on April 9.",
        "The two men who call themselves governor of the province live in Lagos.",
        "Armed men stormed a village in northern Mali before dawn.",
        "Our correspondent in Vientiane, Tom Reed, writes that the streets are empty.",
        "Maria Sol promised to come to Oslo to explain herself.",
    ],
)
def test_what_only_looks_like_speech(read: Read, text: str) -> None:
    assert [s for s in read(text) if PLOVER[s.act] == "CONSULT"] == []


BRIEFING = """PRESS BRIEFING BY THE SPOKESMAN OF THE FOREIGN MINISTRY OF NORWAY

Following is a transcript of the briefing by Lars Dahl, spokesman of the Foreign Ministry.

Spokesman: Good afternoon. We condemn the attack on the harbour of Bodo.

Question: Lars, the Defence Minister, Mr. Berg, told parliament that a Danish ship was there. Is that so?

Spokesman: That is nonsense. There was no Danish ship in the harbour on that day.

Question: Will you see the Danes?

Deputy Spokesman: The Minister will meet them on Friday. Thank you very much.
"""
INTERVIEW = """Fiji's envoy on the sea border

ISLAND POST: Ambassador, what did Tonga want from you?

JONE VULA: They asked us to withdraw, and we refused. We shall never give up that reef.

IP: People in Suva are angry. Are you?

JONE VULA: I condemn what was done to our fishermen. It was a crime.

IP: And what comes next?

JONE VULA: I urge Tonga to come to the table.

Mr Vula spoke in Suva; the talk has been shortened.
"""
HEARING = """Committee on Trade, Ottawa, 4 May 2011

CHAIR: Order. Who wants to begin?

MINISTER ROY: Canada rejects the claim of the Chilean side. Our prices are fair.

CHAIR: Mr. Zubrow?

MR. ZUBROW: I accuse the minister of lying to this house. He has hidden the figures from us.

CHAIR: Is that all?
"""


def test_labels_that_are_roles_and_labels_of_those_who_ask(read: Read) -> None:
    speakers = {s.speaker for s in read(BRIEFING)}
    assert "Lars Dahl" in speakers
    assert not speakers & {"Question", "Spokesman", "Kofi Annan"}
    assert ("Lars Dahl", "REJECT") in told(read(BRIEFING))
    interview = read(INTERVIEW)
    assert {s.speaker for s in interview} == {"Jone Vula"}
    assert not any("shortened" in INTERVIEW[s.start : s.end] for s in interview)
    assert {s.speaker for s in read(HEARING)} <= {"Roy", "Zubrow", "Canada"}


def test_politeness_is_no_statement(read: Read) -> None:
    for text in (BRIEFING, INTERVIEW, HEARING):
        assert not any(text[s.start : s.end].startswith(("Thank you", "Good afternoon.")) for s in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "High Commissioner Ana Ruiz condemned the raid in Bolivia.",
        "The Special Envoy, Ana Ruiz, condemned the raid in Chad.",
        "The Deputy Prime Minister, Ana Ruiz, condemned the raid in Nepal.",
    ],
)
def test_titles_in_capitals_are_nobody(read: Read, text: str) -> None:
    assert [s.speaker for s in read(text)] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile's envoy said there was not a word of truth in the report.", "deny"),
        ("Ghana said that any new raid would be met with force.", "threaten"),
        ("Nepal said the aid might be suspended if the vote was put off.", "threaten"),
        ("Laos said it would accept no such border.", "reject"),
        ("Mali said Togo had done nothing to stop the gangs.", "accuse"),
        ("Oman said that a blockade would ruin the ports of Yemen.", "warn"),
        ("Peru called the truce a step in the right direction.", "support"),
        ("Fiji called the raid a mistake.", "condemn"),
        ("Malta poured cold water on the plan.", "reject"),
        ("Ravi Nair, the Fijian minister, said he was heartened by the truce.", "support"),
        ("Benin vowed to retaliate.", "threaten"),
        ("Observers from Ghana found the vote free and fair.", "assess"),
        ("Samoa signalled misgivings about the treaty.", "concern"),
    ],
)
def test_further_turns_of_phrase(read: Read, text: str, act: str) -> None:
    assert [PLOVER[s.act] for s in read(text)] == [PLOVER[act]]  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Organization of African Unity condemned the raid on Lome.", "Organization of African Unity"),
        ("The African Union condemned the raid on Lome.", "African Union"),
        ("The UN Group of Experts said that the rebels were armed in Kampala.", "UN Group of Experts"),
    ],
)
def test_bodies_keep_the_name_of_their_time(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ana Paz met Tomas Rey in Lima. Rey said that he was deeply disappointed.", "condemn"),
        ("Kofi Mensah saw Abdou Kane in Accra. Kane told the Togolese that he would not accept the border.", "reject"),
        ("Lars Dahl called Erik Holm in Oslo. Holm said that he was ready to help the Danes.", "promise"),
    ],
)
def test_the_own_pronoun_of_who_speaks_is_he_himself(read: Read, text: str, act: str) -> None:
    assert PLOVER[act] in [PLOVER[s.act] for s in read(text)]  # type: ignore[index]
