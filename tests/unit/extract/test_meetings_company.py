"""Meetings told by what people did together, by whom a chamber heard, and by who sat at talks that name nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import Extraction

Extract = Callable[[str], Extraction]  # published on Wednesday 2 June 2021


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The Chilean Foreign Secretary, Ms. Ana Rojas, and her Peruvian counterpart, Mr. Luis Campos, held a second "
         "round of talks in Arica on Monday.", "2021-05-31"),
        ("Norwegian Trade Minister Kari Lund had lunch with Danish Finance Minister Jens Holm in Oslo on Tuesday.",
         "2021-06-01"),
        ("Ghanaian Foreign Minister Kofi Mensah and Togolese Foreign Minister Ama Lawson took coffee on a terrace in "
         "Accra yesterday.", "2021-06-01"),
        ("Kenyan mediator Grace Otieno flew to Juba. After three hours with the Sudanese minister, Adam Bashir, on "
         "Sunday, she told reporters that the road was long.", "2021-05-30"),
        ("Polish Foreign Minister Jan Kowal called up Latvian Foreign Minister Ilze Berzina this morning and offered "
         "help.", "2021-06-02"),
    ],
)  # fmt: skip
def test_two_in_company(extract: Extract, text: str, date: str) -> None:
    found = [m for m in extract(text).meetings if m.type != "visit"]
    assert [(len(m.participants), m.date, m.status) for m in found] == [(2, date, "held")]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Trade Minister Kari Lund took tea from a flask in Oslo on Tuesday.",
        "After three hours with his books on Sunday, Kenyan minister Peter Otieno said that he was tired.",
        "Ghanaian Foreign Minister Kofi Mensah lunched alone in Accra yesterday.",
    ],
)
def test_no_company(extract: Extract, text: str) -> None:
    assert extract(text).meetings == ()


@pytest.mark.parametrize(
    ("text", "body", "date", "status"),
    [
        ("Bolivian Foreign Minister Rosa Quispe told her cabinet on Monday that the border would stay shut.", "abinet",
         "2021-05-31", "held"),
        ("Nepalese Finance Minister Hari Thapa informed the Council of Ministers on Tuesday that the loan was signed.",
         "ouncil", "2021-06-01", "held"),
        ("The Icelandic parliament will debate the fishing pact on Friday.", "Iceland", "2021-06-04", "planned"),
        ("The Security Council will consider the envoy's report on Thursday.", "Security Council", "2021-06-03",
         "planned"),
    ],
)  # fmt: skip
def test_the_floor_of_a_chamber(extract: Extract, text: str, body: str, date: str, status: str) -> None:
    (meeting,) = extract(text).meetings
    assert meeting.type == "conference" and body in meeting.participants[0]
    assert (meeting.date, meeting.status) == (date, status)


@pytest.mark.parametrize(
    "text",
    [
        "Bolivian Foreign Minister Rosa Quispe told reporters on Monday that the border would stay shut.",
        "Nepalese Finance Minister Hari Thapa told parliament on Tuesday that the loan was signed.",
        "The council considered the report on Monday, an aide said.",
    ],
)
def test_no_sitting(extract: Extract, text: str) -> None:
    assert extract(text).meetings == ()


def test_what_the_cabinet_was_told_was_said_there(extract: Extract) -> None:
    found = extract("Bolivian Foreign Minister Rosa Quispe told her cabinet on Monday that the border would stay shut.")
    assert [s.meeting for s in found.statements] == [found.meetings[0].id]


@pytest.mark.parametrize(
    "again",
    [
        "The two will meet again in Quito next month.",
        "The two are to meet again in Quito in July.",
        "They will meet again in Quito on Friday.",
    ],
)
def test_the_two_of_the_meeting_before_meet_again(extract: Extract, again: str) -> None:
    text = (
        "Colombian Foreign Minister Clara Duarte met Ecuadorean Foreign Minister Pablo Vega in Bogota on Monday.\n\n"
        f"Party chairman Elias Barros called the meeting a waste of time. {again}"
    )
    later = [m for m in extract(text).meetings if m.place == "Quito"]
    assert [(set(m.participants), m.status) for m in later] == [({"Clara Duarte", "Pablo Vega"}, "planned")]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("The envoy for Libya, Marta Lindgren, met Tunisian Foreign Minister Sami Trabelsi in Tunis on Monday.",
         "Marta Lindgren"),
        ("Tunisian Foreign Minister Sami Trabelsi spoke with the president-elect, Omar Diallo, on Monday.",
         "Omar Diallo"),
    ],
)  # fmt: skip
def test_names_behind_an_office(extract: Extract, told: str, name: str) -> None:
    (meeting,) = extract(told).meetings
    assert name in meeting.participants and len(meeting.participants) == 2


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Afterwards, Peruvian minister Luis Campos spoke to the press.", None),
        ("Speaking to reporters afterwards, Mr. Campos said that the mood was good.", "2021-05-31"),
        ("Mr. Campos said afterwards that the mood was good.", "2021-05-31"),
    ],
)
def test_what_was_said_afterwards_is_of_that_day(extract: Extract, text: str, date: str | None) -> None:
    lead = "Peruvian Foreign Minister Luis Campos met Chilean Foreign Minister Ana Rojas in Arica on Monday. "
    found = [s for s in extract(lead + text).statements if "mood" in s.about]
    assert [s.date for s in found] == ([date] if date else [])


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("said last evening that the port was shut", "2021-06-01"),
        ("was seen in Tunis a fortnight ago", "2021-05"),
        ("leaves for Tunis on Friday", "2021-06-04"),
        ("holds its first session on Thursday", "2021-06-03"),
        ("spoke at a dinner given by the hosts on Monday", "2021-05-31"),
    ],
)
def test_days_of_evenings_fortnights_and_timetables(words: str, edtf: str) -> None:
    from datetime import date

    from graphmodel.extract.dates.find import find_dates
    from graphmodel.model.edtf import Interval

    today = date(2021, 6, 2)
    assert [d.edtf for d in find_dates(f"The minister {words}.", Interval(today, today))] == [edtf]


@pytest.mark.parametrize(
    "agency", ["LIMA, May 31, 2021 (ANDES) ", "Oslo, May 31, 2021 (NTB) ", "ACCRA, 31 May 2021 (GNA) "]
)
def test_a_dateline_may_end_with_its_agency(agency: str) -> None:
    from graphmodel.extract import RuleExtractor
    from graphmodel.model.claims import Document

    text = agency + "The finance minister told reporters today that the ports would open within a week of the vote."
    assert RuleExtractor().extract(Document(name="a.txt", text=text)).published == "2021-05-31"


def test_who_told_the_session_sat_there(extract: Extract) -> None:
    text = (
        "River talks\n\nThe river states began talks on the waters of the Kagera and a new dam in Kampala on Monday.\n\n"
        "Tanzanian delegate Neema Mushi told the session that the dam was too high. "
        "Ugandan minister Peter Okello answered that it was low."
    )
    found = extract(text)
    (meeting,) = found.meetings
    assert set(meeting.participants) == {"Neema Mushi", "Peter Okello"} and meeting.date == "2021-05-31"


@pytest.mark.parametrize(
    "text",
    [
        "Canadian minister Anne Leclerc held separate meetings with Irish minister Sean Doyle and Maltese minister Carmen "
        "Borg on Monday.",
        "Canadian minister Anne Leclerc met separately with Irish minister Sean Doyle and Maltese minister Carmen Borg on "
        "Monday.",
        "Canadian minister Anne Leclerc had separate talks with Irish minister Sean Doyle and Maltese minister Carmen "
        "Borg on Monday.",
    ],
)
def test_separate_meetings_are_one_with_each(extract: Extract, text: str) -> None:
    pairs = [set(m.participants) for m in extract(text).meetings]
    assert pairs == [{"Anne Leclerc", "Sean Doyle"}, {"Anne Leclerc", "Carmen Borg"}]


@pytest.mark.parametrize(
    ("text", "parties", "date"),
    [
        ("Norwegian Foreign Minister Kari Lund dined with her Danish counterpart Jens Holm and Polish Foreign Minister "
         "Jan Kowal in Oslo on Monday night.", 3, "2021-05-31"),
        ("Kenyan Foreign Minister Peter Otieno had two hours with his Ugandan counterpart, Sam Okello, on Sunday.", 2,
         "2021-05-30"),
        ("Kenya's envoy, Peter Otieno, travelled to Kampala on Sunday to warn the Ugandan minister, Sam Okello, that "
         "the road would close.", 2, "2021-05-30"),
        ("The Chilean foreign minister, Ana Rojas, went to Lima on Monday and agreed with her colleague, Luis Campos, "
         "to reopen the port.", 2, "2021-05-31"),
        ("Polish Foreign Minister Jan Kowal is in Riga today for talks with Latvian officials.", 2, "2021-06-02"),
        ("Polish Foreign Minister Jan Kowal had flown to Riga a month ago, on 2 May, to ask the Latvian minister, Ilze "
         "Berzina, to wait.", 2, "2021-05-02"),
        ("Polish Foreign Minister Jan Kowal told Latvian Foreign Minister Ilze Berzina in Warsaw on Monday that he "
         "would wait.", 2, "2021-05-31"),
    ],
)  # fmt: skip
def test_errands_and_tables(extract: Extract, text: str, parties: int, date: str) -> None:
    found = [m for m in extract(text).meetings if m.type != "visit"]
    assert [(len(m.participants), m.date, m.status) for m in found] == [(parties, date, "held")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Bolivian Foreign Minister Rosa Quispe said in the Senate on Monday that the border would stay shut.", 0),
        ("On Monday Bolivian Foreign Minister Rosa Quispe said in the Senate that the border would stay shut. The Bolivian "
         " senator Luis Prado replied that this was folly.", 1),
        ("Bolivian Foreign Minister Rosa Quispe told the Security Council on Monday that the border would stay shut.",
         1),
    ],
)  # fmt: skip
def test_a_statement_to_parliament_is_no_meeting(extract: Extract, text: str, number: int) -> None:
    assert len(extract(text).meetings) == number


def test_the_day_of_the_account(extract: Extract) -> None:
    """Talks told without a day were on the one day that the account has told before; older ones stay undated."""
    lead = "Polish Foreign Minister Jan Kowal warned on Tuesday that the river was rising. "
    day = "2021-06-01"
    for text, date in (
        ('"It must stop," he said after talks with his Latvian counterpart, Ilze Berzina.', day),
        ("He then met Latvian Foreign Minister Ilze Berzina for an hour.", day),
        ("He then telephoned Latvian Foreign Minister Ilze Berzina.", day),
        ("He had met Latvian Foreign Minister Ilze Berzina before the flood.", None),
        ("He had met Latvian Foreign Minister Ilze Berzina earlier in the day.", day),
        ("He held separate meetings with the Latvian minister, Ilze Berzina.", None),
        ("He last met Latvian Foreign Minister Ilze Berzina in Tallinn.", None),
    ):
        assert [m.date for m in extract(lead + text).meetings] == [date]


@pytest.mark.parametrize(
    ("text", "first", "date", "status"),
    [
        ("Polish President Jan Kowal told visiting Latvian Prime Minister Ilze Berzina in Warsaw on Monday that ties "
         "were good.", "Jan Kowal", "2021-05-31", "held"),
        ("NATO defence ministers gather in Brussels on Friday.", "NATO defence ministers", "2021-06-04", "planned"),
        ("A meeting of Arab League foreign ministers in Cairo on Sunday rejected the plan.", "Arab League foreign ministers",
         "2021-05-30", "held"),
        ("Leaders of the G7 nations are to meet in Cornwall on June 11-13.", "Group of Seven", "2021-06-11/2021-06-13",
         "planned"),
        ("The UN Security Council held an emergency session on Tuesday to discuss the raid.", "UN Security Council",
         "2021-06-01", "held"),
    ],
)  # fmt: skip
def test_forms_of_sittings(extract: Extract, text: str, first: str, date: str, status: str) -> None:
    assert [(m.participants[0], m.date, m.status) for m in extract(text).meetings] == [(first, date, status)]


def test_speaking_at_a_conference(extract: Extract) -> None:
    found = extract("Speaking at the Tallinn Security Conference on Tuesday, Latvian Foreign Minister Ilze Berzina said "
                    "that the river was rising.")  # fmt: skip
    assert [s.meeting for s in found.statements] == [m.id for m in found.meetings] != []


@pytest.mark.parametrize(
    ("text", "parties", "kind", "date"),
    [
        ("Polish President Jan Kowal and Latvian President Ilze Berzina conferred by telephone on Sunday.", 2, "call",
         "2021-05-30"),
        ("Jan Kowal, the Polish president, telephoned his French, German and Latvian counterparts on Friday.", 4,
         "call", "2021-05-28"),
        ("Polish President Jan Kowal is expected in Riga next week, where he will see the Latvian minister, Ilze "
         "Berzina.", 2, "talks", "*"),
        ("Polish President Jan Kowal and Latvian President Ilze Berzina were brought together in Oslo by Norwegian "
         "Foreign Minister Kari Lund on Monday.", 3, "talks", "2021-05-31"),
        ("Polish President Jan Kowal and the rebel leader Adam Bashir sat across a table in Oslo on Sunday.", 2,
         "talks", "2021-05-30"),
    ],
)  # fmt: skip
def test_calls_and_tables(extract: Extract, text: str, parties: int, kind: str, date: str) -> None:
    (meeting,) = [m for m in extract(text).meetings if m.type != "visit"]
    assert (len(meeting.participants), meeting.type) == (parties, kind)
    assert meeting.date == date or (date == "*" and meeting.date)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Organization of American States suspended Honduras on Saturday night.",
         [("Organization of American States", "vote", "2021-05-29")]),
        ("The Security Council debated the matter on Friday.",
         [("UN Security Council", "conference", "2021-05-28")]),
        ("The European Union suspended aid to Togo on Monday.", []),
        ("The Security Council tonight condemned the raid. The vote in the Security Council was unanimous.",
         [("UN Security Council", "vote", "2021-06-02")]),
    ],
)  # fmt: skip
def test_a_body_decides(extract: Extract, text: str, found: list[tuple[str, str, str]]) -> None:
    assert [(m.participants[0], m.type, m.date) for m in extract(text).meetings] == found
