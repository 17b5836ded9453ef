"""Each class of construction in several wordings and countries, all of them written for this test."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import Extraction, StatementClaim
from graphmodel.model.vocab import PLOVER

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "speaker", "act"),
    [
        (
            "Rosa Diaz, Peru's trade minister, said there would be serious consequences if the port was closed.",
            "Rosa Diaz",
            "warn",
        ),
        ("Ana Lobo, the Chilean finance minister, said the report was baseless.", "Ana Lobo", "deny"),
        ("Finland said the two sides should return to the table.", "Finland", "urge"),
        ("Ghana's government said it would retaliate if the tariffs stayed.", "Ghana", "threaten"),
        ("The Moroccan foreign ministry said the raid was a crime.", "Moroccan Foreign Ministry", "condemn"),
        ("Tomas Rey, an analyst at the Institute for Peace, said the talks could collapse.", "Tomas Rey", "assess"),
        ("Norway said it was deeply concerned about the arrests.", "Norway", "concern"),
        ("Kenya said it stood ready to help its neighbours.", "Kenya", "promise"),
    ],
)
def test_content_decides_the_act(read: Read, text: str, speaker: str | None, act: str) -> None:
    found = read(text)
    assert len(found) == 1
    assert PLOVER[found[0].act] == PLOVER[act]
    if speaker:
        assert found[0].speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Chile has not condemned the coup.",
        "Togo refused to comment on the report.",
        "Laos did not say when the bridge would open.",
        "Nepal has neither confirmed nor denied the report.",
        "Fiji stopped short of condemning the raid.",
        "What did Malta say about the wreck?",
        "A storm threatened thousands of villagers in Bolivia.",
        "If Benin condemns the vote, the bloc may split.",
        "Oman welcomed the guests at the airport.",
    ],
)
def test_what_was_not_said_is_no_statement(read: Read, text: str) -> None:
    assert [s for s in read(text) if s.status == "asserted" and s.act != "reject"] == []


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Prime Minister Luis Paz said that Ecuador had warned Peru against closing the border.", ["Luis Paz"]),
        ("Latvia has asked Estonia for gas, according to Maris Ozols, a spokesman for the ministry.", ["Maris Ozols"]),
    ],
)
def test_nested_reports_keep_their_tellers(read: Read, text: str, via: list[str]) -> None:
    found = read(text)
    assert [list(s.via) for s in found] == [via]
    assert found[0].addressee in ("Peru", "Estonia")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"The road is open," said Omar Diallo, the transport minister. "Nobody will close it."', "Omar Diallo"),
        ("“We want calm,” Irina Popescu, the Moldovan envoy, told reporters.", "Irina Popescu"),
        ("``It was a long night,'' Pedro Alves said.", "Pedro Alves"),
        ("Hana Novak, the Czech envoy, said: “This vote is over.”", "Hana Novak"),
        ("'We have nothing to add,' said Colonel John Mensah.", "John Mensah"),
        ("«We are ready for the vote,» said Marie Kone, the Ivorian speaker.", "Marie Kone"),
    ],
)
def test_quotations_go_to_their_speakers(read: Read, text: str, speaker: str) -> None:
    found = read(text)
    assert {s.speaker for s in found} == {speaker}
    assert {s.mode for s in found} == {"direct"}


def test_pronouns_go_to_the_last_speaker_of_that_gender(read: Read) -> None:
    text = (
        "Ms. Rosa Quispe, the Bolivian trade minister, met Mr. Karl Braun in La Paz. She said the tariff would fall. "
        "He called the plan a breakthrough."
    )
    assert [s.speaker for s in read(text)] == ["Rosa Quispe", "Karl Braun"]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("A senior Turkish official said the talks had failed.", "unnamed: senior Turkish official", "TUR"),
        ("Nigerian lawmakers said the bill would pass.", "unnamed: Nigerian lawmakers", "NGA"),
        ("Two diplomats from Chad said the envoy had left.", "unnamed: diplomats from Chad", "TCD"),
    ],
)
def test_nameless_speakers_keep_description_and_country(read: Read, text: str, name: str, country: str) -> None:
    assert [(s.speaker, s.speaker_country) for s in read(text)] == [(name, country)]


@pytest.mark.parametrize(
    ("text", "speaker", "code"),
    [
        ("Lima accused Quito of moving troops.", "Peru", "PER"),
        ("The Kremlin rejected the offer.", "Russia", "RUS"),
        ("The White House voiced concern over the strike.", "White House", "USA"),
        ("Sweden's government urged restraint.", "Sweden", "SWE"),
    ],
)
def test_seats_and_governments_stand_for_countries(read: Read, text: str, speaker: str, code: str) -> None:
    assert [(s.speaker, s.speaker_country) for s in read(text)] == [(speaker, code)]


@pytest.mark.parametrize(
    ("text", "addressee", "target"),
    [
        ("Zambia told Malawi that the river was closed.", "Malawi", None),
        ("Cyprus called on Lebanon to stop the boats.", "Lebanon", None),
        ("Panama made it clear to Colombia that the jungle road was shut.", "Colombia", None),
        ("Jamaica hit out at Haiti over the quota.", None, "Haiti"),
        ("Uganda praised Rwanda for its help.", None, "Rwanda"),
        ("Paula Meyer, the Austrian envoy, told CNN that the vote was fair.", None, None),
    ],
)
def test_addressee_and_target_are_kept_apart(read: Read, text: str, addressee: str | None, target: str | None) -> None:
    assert [(s.addressee, s.target) for s in read(text)] == [(addressee, target)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Cuba will tell the assembly that the embargo must end.", "planned"),
        ("Iceland is expected to condemn the whaling ban.", "planned"),
        ("A newspaper incorrectly reported that Brazil had closed its embassy in Lima.", "refuted"),
        ("The Nairobi Mail wrongly reported that Kenya had warned Uganda over the dam.", "refuted"),
        (
            "An earlier version of this article incorrectly said that Peru had threatened Chile with a blockade.",
            "refuted",
        ),
        ("State radio falsely claimed that Laos had accused Thailand of shelling a village.", "refuted"),
    ],
)
def test_status(read: Read, text: str, status: str) -> None:
    assert {s.status for s in read(text)} <= {status}


def test_transcripts_have_speakers_and_leave_questions_out(read: Read) -> None:
    text = (
        "REMARKS TO THE PRESS\n\nMINISTER OKELLO: We condemn the attack on the convoy. I told the Sudanese side that it must stop.\n\n"
        "Q: Will you go to Khartoum?\n\nMINISTER OKELLO: I have no plans for that at the moment.\n"
    )
    found = read(text)
    assert {s.speaker for s in found} == {"Okello"}
    assert found[0].act == "condemn"


def test_hard_wrapped_wire_copy(read: Read) -> None:
    text = (
        "\t   NAIROBI, Kenya _ The foreign minister of Uganda, Peter Otim, said\n"
        "on Tuesday that the border with Rwanda would be opened again by the\nend of the month.\n"
        "\t   He warned that any further shooting at the crossing would have\ngrave consequences for the traders who live by it,\n"
        "and that patience was running out.\n"
        "\t   The two countries have quarrelled since the spring over trade and\nover smugglers who cross the lake by night.\n"
    )
    assert [(s.speaker, PLOVER[s.act]) for s in read(text)] == [("Peter Otim", "CONSULT"), ("Peter Otim", "THREATEN")]


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Advertisement",
        "Read also: Togo says it will vote",
        "Comments (12)",
        "https://example.org/x",
        "Additional reporting by A. B.",
    ],
)
def test_page_furniture_tells_nothing(extract: Callable[[str], Extraction], line: str) -> None:
    result = extract(f"Ghana urged Togo to open the port at once.\n\n{line}\n")
    assert len(result.statements) == 1
    assert [x for x in result.left_out if x.start > 40]


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("Sir. Okoro said the bridge was closed.", "Okoro"),
        ("The U.S.U.S. accused Cuba of jamming the radio.", "United States"),
        ("“The strike is over,” Ms. added. Lindqvist.", "Lindqvist"),
    ],
)
def test_garbled_text_is_read_and_spans_stay(read: Read, text: str, repaired: str) -> None:
    found = read(text)
    assert [s.speaker for s in found] == [repaired]
    assert 0 <= found[0].start < found[0].end <= len(text)


def test_joint_statements(read: Read) -> None:
    found = read("Greece and Cyprus urged Turkey to recall the ship.")
    assert [(s.speaker, s.speaker_country) for s in found] == [("Greece and Cyprus", None)]


def test_another_language_is_left_out_with_a_reason(extract: Callable[[str], Extraction]) -> None:
    text = (
        "Le ministre des affaires étrangères a déclaré mardi que les négociations avec le gouvernement se poursuivraient. "
        * 4
    )
    result = extract(text)
    assert result.statements == ()
    assert [x.reason for x in result.left_out] == ["not in English"]


def test_roles_are_learned(extract: Callable[[str], Extraction]) -> None:
    roles = extract("Maria Sousa, a former Portuguese ambassador, met Jan Kok, the Dutch trade minister.").roles
    assert {(r.person, r.country, r.former) for r in roles} == {("Maria Sousa", "PRT", True), ("Jan Kok", "NLD", False)}


@pytest.mark.parametrize(
    "text",
    [
        "Jan Kok, the Dutch trade minister, thanked his colleague, Anna Wit, in The Hague.",
        "The president of Ghana thanked his old friend Kofi Mensah on Monday.",
        "Ines Vega, wife of the prime minister of Bolivia, opened the school.",
    ],
)
def test_what_one_is_to_another_is_no_office(text: str, extract: Callable[[str], Extraction]) -> None:
    assert {r.person for r in extract(text).roles} <= {"Jan Kok"}


@pytest.mark.parametrize(
    ("text", "title", "country"),
    [
        (
            "Jan Kok, the Dutch trade minister, met his Portuguese colleague, Maria Sousa, in Lisbon.",
            "trade minister",
            "PRT",
        ),
        (
            "Defence Minister Kofi Owusu of Ghana called his Togolese counterpart, Maria Sousa.",
            "Defence Minister",
            "TGO",
        ),
    ],
)
def test_a_counterpart_holds_the_same_office_abroad(
    text: str, title: str, country: str, extract: Callable[[str], Extraction]
) -> None:
    assert ("Maria Sousa", title, country) in {(r.person, r.title, r.country) for r in extract(text).roles}
