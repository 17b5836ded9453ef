"""What is not put at a meeting, and what is no meeting: words near talks, unions that are only addressed, shares of a
vote; and days and names that the text gives meetings from elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import Extraction

Extract = Callable[[str], Extraction]  # published on Wednesday 2 June 2021


def _put(extraction: Extraction, words: str) -> str | None:
    text = extraction.document.text
    found = [s for s in extraction.statements if words in " ".join(text[s.start : s.end].split())]
    assert found, [text[s.start : s.end] for s in extraction.statements]
    return found[0].meeting


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("African Union leaders opened a two-day summit in Lome on Monday. Chad's president, Idris Moussa, urged the "
         "union on Wednesday to keep out of the dispute.", "urged"),
        ("ASEAN leaders met in Manila on Monday. In Dili the opposition leader, Jose Amaral, warned ASEAN not to "
         "meddle.", "warned"),
        ("Mercosur presidents held a summit in Salto on Tuesday. Bolivian minister Luis Quispe asked Mercosur to wait.",
         "asked"),
    ],
)  # fmt: skip
def test_who_speaks_to_a_union_speaks_from_anywhere(extract: Extract, text: str, words: str) -> None:
    assert _put(extract(text), words) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The UN Security Council met on Monday. Ghana's ambassador, Kofi Adu, told the council that aid was late.",
         "told the council"),
        ("The UN General Assembly debated the raid on Tuesday. Norway's envoy, Kari Lund, urged the assembly to act.",
         "urged the assembly"),
    ],
)  # fmt: skip
def test_who_speaks_to_a_council_speaks_where_it_sits(extract: Extract, text: str, words: str) -> None:
    assert _put(extract(text), words) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Peru's president, Ana Quispe, met Chile's president, Juan Rojas, in Tacna on Monday. Quispe has promised that "
        "the mines would stay open.",
        "Kenyan Foreign Minister Amina Otieno received the Ugandan minister, John Okello, on Tuesday. Okello demands "
        "more trains.",
        "Latvian Prime Minister Ilze Berzina met Estonia's Jaan Tamm in Valga on Monday. Tamm later called the talk a "
        "success.",
    ],
)
def test_what_somebody_stands_by_is_not_put_at_talks(extract: Extract, text: str) -> None:
    assert {s.meeting for s in extract(text).statements} == {None}


def test_what_one_promises_the_other_on_the_telephone_is(extract: Extract) -> None:
    text = (
        "Peru's president, Ana Quispe, telephoned Chile's president, Juan Rojas, on Monday. Rojas promised more trains."
    )
    assert [s.meeting for s in extract(text).statements] == ["m01"]


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Kenya and Uganda have stalled. Kenyan Foreign Minister Amina Otieno warned that time was short.",
        "Negotiations between Peru and Chile go on. Peru's president, Ana Quispe, urged patience.",
        "A round of talks between Latvia and Estonia is over. Latvian Prime Minister Ilze Berzina promised more "
        "trains.",
    ],
)
def test_talks_of_countries_without_a_day_hold_no_words(extract: Extract, text: str) -> None:
    assert [s.meeting for s in extract(text).statements] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Kofi Adu won 52 percent of the vote, the African Union said.",
        "The reform party, on whose votes the Parliament of Peru depends, is split.",
        "\"The Senate of Chile was wrong, and you voted for that,\" he said.",
        "Kenya gave the rebels ten days to open a dialogue with Uganda.",
        "Peru told Chile to begin negotiations with Bolivia.",
        "He was ready to start talks with Norway.",
        "Foreign ministers meet in Oslo on Friday.",
        "Local commanders met on Tuesday at three places.",
        "Senior officials will meet on Monday.",
    ],
)  # fmt: skip
def test_no_meeting(extract: Extract, text: str) -> None:
    assert extract(text).meetings == ()


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("EU interior ministers agreed on the list in Riga on Monday.", "EU interior ministers"),
        ("The ECOWAS army chiefs met in Lome on Tuesday.", "ECOWAS army chiefs"),
        ("NATO ambassadors agreed on the list on Tuesday.", "NATO ambassadors"),
        ("NATO ministers agreed on the list in Oslo on Monday.", "NATO"),
        ("ASEAN leaders met in Manila on Monday.", "ASEAN"),
        ("Leaders of the African Union met in Lome on Tuesday.", "African Union"),
        ("Andean presidents met in Quito on Monday.", "Andean presidents"),
        ("Six tribal elders met in Aden on Monday.", "Six tribal elders"),
    ],
)
def test_ministers_of_a_body_are_a_group_of_their_own(extract: Extract, text: str, party: str) -> None:
    assert [m.participants for m in extract(text).meetings] == [(party,)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("African Union leaders met in Lome on Monday. On the sidelines, Ghana's president, Kofi Adu, met Togo's "
         "president, Jean Mensah.", "2021-05-31"),
        ("ASEAN leaders held a summit in Manila on 28 May. Thailand's premier, Somchai Rattana, met Laotian President "
         "Kham Vong on the margins.", "2021-05-28"),
        ("Norway's minister, Kari Lund, met Iceland's minister, Jon Palsson, on the fringes of the NATO summit in Oslo, "
         "which opened on Monday.", "2021-05-31"),
        ("Ghana's president, Kofi Adu, met Togo's president, Jean Mensah, on the sidelines.", None),
    ],
)  # fmt: skip
def test_talks_on_the_sidelines_have_the_days_of_the_summit(extract: Extract, text: str, date: str | None) -> None:
    assert [m.date for m in extract(text).meetings if len(m.participants) == 2] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "President Kofi Adu of Ghana arrived here on Tuesday and went straight into talks with Togo's president, Jean "
        "Mensah.",
        "Peru's president, Ana Quispe, flew to Tacna on Tuesday and met Chile's president, Juan Rojas.",
        "Norway's minister, Kari Lund, came to Riga on Tuesday and held talks with Latvian Foreign Minister Ilze "
        "Berzina.",
    ],
)
def test_who_comes_and_meets_does_both_on_one_day(extract: Extract, text: str) -> None:
    assert [m.date for m in extract(text).meetings if m.type == "talks"] == ["2021-06-01"]


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        ("Kenyan Foreign Minister Amina Otieno called in the Norwegian ambassador on Monday. The ambassador, Lars Moen, "
         "said that he was sorry.", "Lars Moen"),
        ("Peru's president, Ana Quispe, received the Danish ambassador on Tuesday. Ambassador Niels Holm of Denmark "
         "left soon.", "Niels Holm"),
        ("Kenyan Foreign Minister Amina Otieno called in the Norwegian ambassador on Monday.", "Norwegian ambassador"),
        ("Kenyan Foreign Minister Amina Otieno called in the Norwegian ambassador on Monday. The Danish ambassador, "
         "Niels Holm, and the Swedish ambassador, Sven Ek, were away.", "Norwegian ambassador"),
    ],
)  # fmt: skip
def test_an_envoy_named_further_on_is_who_came(extract: Extract, text: str, guest: str) -> None:
    assert [m.participants[1] for m in extract(text).meetings[:1]] == [guest]


@pytest.mark.parametrize(
    "text",
    [
        "MR. ROWE: Secretary Lund spoke to him by telephone on Monday.",
        "MS. ADAMS: Minister Otieno met her in Nairobi on Monday.",
        "MR. BAKER: The President saw him on Tuesday.",
    ],
)
def test_who_has_the_word_is_not_he(extract: Extract, text: str) -> None:
    turn = text.partition(":")[0]
    label = turn.split()[-1].title()
    found = extract(f"Briefing by spokesman John {label}\n\n{text}\n\nQ: And then?\n\n{turn}: Nothing.")
    assert not any(label in p for m in found.meetings for p in m.participants)


@pytest.mark.parametrize(
    "text",
    [
        "It was settled before Norway's minister, Kari Lund, flew to Riga on Friday, an aide said.",
        "Then Peru's president, Ana Quispe, flew on to La Paz on Monday.",
        "The envoy, Kofi Adu, who flew to Lome last month, is ill.",
    ],
)
def test_a_flight_told_aside_is_no_visit(extract: Extract, text: str) -> None:
    assert extract(text).meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "African Union leaders met in Lome on Monday. Ghana's president, Kofi Adu, told the summit that aid was late. "
        "Togo's foreign minister, Jean Mensah, said that the roads were safe.",
        "ASEAN ministers held a meeting in Manila on Tuesday. Thailand's foreign minister, Somchai Rattana, told the "
        "session that rice was dear. Laotian Foreign Minister Kham Vong said that the river was low.",
        "The Arab League held an extraordinary session in Tunis on Monday. Jordan's foreign minister, Sami Haddad, told "
        "the meeting that talks must go on. Iraqi Foreign Minister Ali Jabbar said that the border was calm.",
    ],
)
def test_who_speaks_beside_a_summit_need_not_have_the_floor(extract: Extract, text: str) -> None:
    found = extract(text)
    assert found.meetings
    assert found.statements[-1].meeting is None


def test_who_speaks_in_a_debate_of_a_council_has_the_floor(extract: Extract) -> None:
    found = extract(
        "The UN Security Council met on Monday. Ghana's ambassador, Kofi Adu, told the council that aid was late. "
        "Norway's ambassador, Kari Lund, said that the roads were safe."
    )
    assert [s.meeting for s in found.statements] == ["m01", "m01"]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana's ambassador, Kofi Adu, warned the UN Security Council in a letter on Monday that aid was late.",
        "Foreign Minister Kari Lund informed the Norwegian cabinet in a note on Tuesday that she would resign.",
        "Prime Minister Ana Quispe told the Peruvian cabinet on Monday by e-mail that she was ill.",
        "Mill owner Juan Rojas of Chile and Ana Quispe of Peru announced in Lima that the mill would close.",
        "Energy ministers Kofi Adu of Ghana and Jean Mensah of Togo declared in Lome on Monday that the line was open.",
    ],
)
def test_what_is_written_or_announced_is_no_meeting(extract: Extract, text: str) -> None:
    assert extract(text).meetings == ()


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("Togo's minister, Jean Mensah, had told Kofi Adu in Abuja last month that the talks were over.", "talks",
         "Abuja"),
        ("Norway's minister, Kari Lund, warned President Juan Rojas in Lima last week that time was short.", "talks",
         "Lima"),
        ("Kofi Adu assured Chilean minister Ana Quispe in Geneva on Monday that the mill would open.", "talks",
         "Geneva"),
        ("Kofi Adu said he had told Togo's president, Jean Mensah, the same on the phone this morning.", "call", None),
    ],
)  # fmt: skip
def test_what_one_told_the_other_somewhere(extract: Extract, text: str, kind: str, place: str | None) -> None:
    assert [(m.type, m.place, len(m.participants)) for m in extract(text).meetings] == [(kind, place, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "Kofi Adu told Jean Mensah that the talks were over.",
        "Kari Lund had warned Juan Rojas last week that time was short.",
        "Norway's minister, Kari Lund, told Norwegian lawmaker Jon Moen in Oslo on Monday that time was short.",
    ],
)
def test_what_one_told_the_other_anywhere(extract: Extract, text: str) -> None:
    assert extract(text).meetings == ()
