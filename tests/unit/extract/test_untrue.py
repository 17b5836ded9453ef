"""Reports that an article itself calls wrong, and the outlets through which words come; all sentences are this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import Extraction, StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("A report by the agency Notimex that the cabinet had resigned was wrong.", "Notimex"),
        ("A dispatch from Tass, which claimed on Monday that the port had reopened, was false.", "Tass"),
        ("A story in the Sunday Times that the tunnel had been sold proved unfounded.", "Sunday Times"),
        ("A BBC report that the strike had been called off turned out to be untrue; it went on for a week.", "BBC"),
        ("A report on Radio Nova that the airport had been closed had to be withdrawn.", "Radio Nova"),
    ],
)
def test_a_report_with_its_verdict(read: Read, text: str, outlet: str) -> None:
    assert [(s.speaker, s.act, s.status) for s in read(text)] == [(outlet, "say", "refuted")]


@pytest.mark.parametrize(
    "text",
    [
        "Reuters reported that the bridge had fallen. The report was wrong.",
        "Al Jazeera said on Friday that the king had left Amman. That was not true.",
        "The Daily Star, a newspaper in Beirut, wrote that the bank had failed. The story was later withdrawn.",
        "Kyodo said on Monday that the minister had resigned. The agency later retracted the report.",
        "The Guardian said on Friday that the fleet had sailed. In fact, it never left Plymouth.",
        "The Daily Star gave the news that the dam had burst: the news is without foundation.",
    ],
)
def test_a_verdict_on_what_was_told_before(read: Read, text: str) -> None:
    assert [s.status for s in read(text)] == ["refuted"]


@pytest.mark.parametrize(
    "text",
    [
        "Reuters reported that Peru had accused Chile of spying. The agency later withdrew the report.",
        "Stories in the newspaper Mopresa that Ghana had promised Togo a port are untrue.",
        "An article in the Sunday Times saying that Turkey had threatened Syria was an invention.",
    ],
)
def test_what_a_wrong_report_tells_is_refuted_with_it(read: Read, text: str) -> None:
    found = read(text)
    assert {s.status for s in found} == {"refuted"}
    assert any(s.via for s in found)


@pytest.mark.parametrize(
    "text",
    [
        "We reported at 10:15 that Mali had asked France for troops. That was wrong.",
        "An earlier version of this article said that Mali had asked France for troops. It has not.",
        "A previous post quoted Mali as asking France for troops. It did not ask for any.",
    ],
)
def test_the_articles_own_words_corrected(read: Read, text: str) -> None:
    assert {s.status for s in read(text) if s.speaker == "Mali"} == {"refuted"}


@pytest.mark.parametrize(
    "text",
    [
        "Reuters reported that the bridge had fallen. That was false, officials said.",
        "Reuters reported that the bridge had fallen. It is untrue, retorted the palace.",
        "The envoy said a report by Reuters that the bridge had fallen was false.",
        "A report by Reuters that the bridge had fallen was wrong, the ministry said.",
        "President Alan Garcia said that the bridge had fallen. That was not true.",
        "Reuters reported that the bridge had fallen. The bridge was wrong for the river.",
    ],
)
def test_verdicts_of_others_and_words_of_others_refute_nothing(read: Read, text: str) -> None:
    assert {s.status for s in read(text)} <= {"asserted"}


@pytest.mark.parametrize(
    "text",
    [
        "A report by Reuters that Tony Blair had met Vladimir Putin in Oslo was wrong.",
        "The Guardian said that Tony Blair had met Vladimir Putin in Oslo. No such meeting took place.",
        "Reports of a secret meeting between Tony Blair and Vladimir Putin in Oslo proved unfounded.",
        "Reports that Tony Blair had met Vladimir Putin in Oslo turned out to be false.",
    ],
)
def test_meetings_of_wrong_reports(extract: Callable[[str], Extraction], text: str) -> None:
    assert [m.status for m in extract(text).meetings] == ["refuted"]


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("The foreign minister, Ana Diaz, told state television that Peru would wait.", ["state television"]),
        ("Foreign Minister Ana Diaz told the newspaper Kathimerini that Peru would wait.", ["Kathimerini"]),
        ("Ana Diaz, the envoy, said in an interview with the broadcaster GMA that Peru would wait.", ["GMA"]),
        ("Foreign Minister Ana Diaz denounced the raid in comments to Interfax.", ["Interfax"]),
        ("Foreign Minister Ana Diaz told French radio on Friday that she would not go.", ["French radio"]),
        ("Foreign Minister Ana Diaz told the radio on Friday that she would not go.", []),
    ],
)
def test_the_outlet_to_which_it_was_told(read: Read, text: str, via: list[str]) -> None:
    assert [list(s.via) for s in read(text)] == [via]


@pytest.mark.parametrize(
    ("text", "speaker", "outlet"),
    [
        (
            "The Guardian, citing two diplomats, reported that the talks had failed.",
            "unnamed: diplomats",
            "The Guardian",
        ),
        ("Quoting a senior diplomat, Kyodo said that the talks had failed.", "unnamed: senior diplomat", "Kyodo"),
        ("Tass, quoting President Boris Yeltsin, said that the talks had failed.", "Boris Yeltsin", "Tass"),
    ],
)
def test_whom_an_outlet_cites_speaks(read: Read, text: str, speaker: str, outlet: str) -> None:
    assert [(s.speaker, list(s.via)) for s in read(text)] == [(speaker, [outlet])]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tass carried a report that the talks had failed.", "Tass"),
        ("The Daily Star, a newspaper in Beirut, had it that the talks had failed.", "Daily Star"),
        ("An article in Le Monde on Tuesday claimed that the talks had failed.", "Le Monde"),
        ("In the newspaper El Pais it was written that the talks had failed.", "El País"),
    ],
)
def test_what_outlets_tell(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker for s in read(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Israeli officials dismissed a report in the Washington Post that the reactor had been bombed.",
        "A spokesman for Oman denied an article in the Washington Post that the reactor had been bombed.",
        "Ana Diaz, the minister, rejected a story in the Washington Post that the reactor had been bombed.",
    ],
)
def test_a_denied_report_is_its_outlets(read: Read, text: str) -> None:
    assert [(s.act, s.target, list(s.via)) for s in read(text)] == [("deny", "Washington Post", [])]
