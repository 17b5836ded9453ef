"""Meetings of bodies and delegations, visits that lie ahead, and days of talks that only the world knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import Extraction

Extract = Callable[[str], Extraction]  # published on Wednesday 2 June 2021

BODIES = [
    ("ASEAN put off the entry of Timor at a meeting in Manila on Monday.", "ASEAN", "Manila", "2021-05-31", "held"),
    ("EU foreign ministers agreed on new tariffs at an emergency session in Tallinn on Tuesday.",
     "EU foreign ministers", "Tallinn", "2021-06-01", "held"),
    ("The African Union will hold its next summit in Kigali on July 20.", "African Union", "Kigali", "2021-07-20",
     "planned"),
    ("The Arab League is to hold an extraordinary session in Tunis on Friday.", "Arab League", "Tunis", "2021-06-04",
     "planned"),
    ("ECOWAS leaders called for calm at a summit in Accra on 30 May.", "ECOWAS", "Accra", "2021-05-30", "held"),
    ("Mercosur leaders meet again in the summer, an aide said.", "Mercosur", None, "2021-22", "planned"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body", "place", "date", "status"), BODIES)
def test_a_body_meets(extract: Extract, text: str, body: str, place: str | None, date: str, status: str) -> None:
    found = [m for m in extract(text).meetings if m.participants == (body,)]
    assert [(m.place, m.date, m.status) for m in found] == [(place, date, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The World Bank said at a news conference in Accra on Monday that growth was slow.",
        "The African Union spoke of a possible summit in Kigali.",
        "Workers of the African Union held a cabinet meeting in Kigali on Monday.",
    ],
)
def test_no_body_meets(extract: Extract, text: str) -> None:
    assert extract(text).meetings == ()


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        ("A delegation led by Nigerian President Muhammadu Buhari met Malian President Bah Ndaw in Bamako on Monday.",
         "Buhari"),
        ("The team, headed by Ghanaian President Nana Akufo-Addo, met Malian President Bah Ndaw in Bamako on Monday.",
         "Addo"),
        ("On Monday the mission, chaired by former President Goodluck Jonathan, met Malian President Bah Ndaw.",
         "Jonathan"),
    ],
)  # fmt: skip
def test_a_delegation_is_who_leads_it(extract: Extract, text: str, leader: str) -> None:
    (meeting,) = extract(text).meetings
    assert len(meeting.participants) == 2 and any(leader in p for p in meeting.participants)
    assert meeting.date == "2021-05-31"


@pytest.mark.parametrize(
    ("text", "host", "date", "status"),
    [
        ("US envoy John Kerry is due in Jakarta tomorrow for talks on forests.", "Indonesia", "2021-06-03", "planned"),
        ("French Foreign Minister Jean-Yves Le Drian will be in Kigali on Friday.", "Rwanda", "2021-06-04", "planned"),
        ("Turkish Foreign Minister Mevlut Cavusoglu travelled in May to Baku.", "Azerbaijan", "2021-05", "held"),
        ("Greek Prime Minister Kyriakos Mitsotakis had flown on 28 May to Tripoli.", "Libya", "2021-05-28", "held"),
    ],
)
def test_visits_by_where_somebody_is_due(extract: Extract, text: str, host: str, date: str, status: str) -> None:
    found = [m for m in extract(text).meetings if m.type == "visit"]
    assert [(m.participants[-1], m.date, m.status) for m in found] == [(host, date, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Uhuru Kenyatta was to see Somali Prime Minister Mohamed Hussein Roble in Nairobi on Friday.",
        "Kenyan President Uhuru Kenyatta and Somali Prime Minister Mohamed Hussein Roble will see each other on Friday.",
        "Somali Prime Minister Mohamed Hussein Roble is to see Kenyan President Uhuru Kenyatta on Friday.",
    ],
)
def test_seeing_somebody_at_a_place_or_on_a_day(extract: Extract, text: str) -> None:
    (meeting,) = extract(text).meetings
    assert (meeting.date, meeting.status, len(meeting.participants)) == ("2021-06-04", "planned", 2)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("EU leaders will discuss it at a summit on Thursday and Friday.", "2021-06-03/2021-06-04"),
        ("The Arab League held a session in Cairo on Monday and Tuesday.", "2021-05-31/2021-06-01"),
        ("ASEAN leaders held a meeting in Hanoi on Friday and Saturday.", "2021-05-28/2021-05-29"),
    ],
)
def test_two_days_on_end_are_a_stretch(extract: Extract, text: str, edtf: str) -> None:
    assert [m.date for m in extract(text).meetings] == [edtf]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Joe Biden met Vladimir Putin in Moscow.", None),
        ("Antony Blinken met Russian Foreign Minister Sergei Lavrov in Reykjavik, an aide said.", "2021-05-19?"),
        ("Antony Blinken met Russian Foreign Minister Sergei Lavrov in Reykjavik in May.", "2021-05"),
        ("Antony Blinken met Russian Foreign Minister Sergei Lavrov in Reykjavik on Monday.", "2021-05-31"),
        ("Wendy Sherman met Chinese Foreign Minister Wang Yi in Tianjin.", None),  # that was after this article
    ],
)
def test_the_world_knows_the_day_of_talks(extract: Extract, text: str, date: str | None) -> None:
    assert [m.date for m in extract(text).meetings] == [date]


def test_the_two_are_who_was_named_before_not_a_group_told_later(extract: Extract) -> None:
    text = (
        "Egyptian President Abdel Fattah al-Sisi and Sudan's Abdalla Hamdok took part, and the two met in Khartoum on"
        " Monday. Senior Ethiopian officials, one of whom declined to be named, said others would follow."
    )
    assert [(m.place, m.date) for m in extract(text).meetings if len(m.participants) == 2] == [
        ("Khartoum", "2021-05-31")
    ]
