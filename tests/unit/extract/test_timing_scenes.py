"""Days of acts: by words of time in the sentence, by the lead, by a chronicle's lines; and days of something else."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document

_EXTRACTOR = RuleExtractor()
_MINISTER = "Peter Otieno, the Kenyan foreign minister,"


def _dates(text: str) -> list[str | None]:
    """Days of the statements of an article of Wednesday, 15 March 1995."""
    document = Document(name="a.txt", text=f"Talks and quarrels\n\n{text}\n", date="1995-03-15")
    return [s.date for s in _EXTRACTOR.extract(document).statements]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Asked on Tuesday whether the border would close, {_MINISTER} said that it would not.", "1995-03-14"),
        ("Arriving in Geneva on Monday, the Kenyan defence minister, John Kamau, demanded an apology.", "1995-03-13"),
        (f"{_MINISTER} promised on Christmas Eve that the border would open.", "1994-12-24"),
        (f"Three days after the raid of March 10, {_MINISTER} demanded an apology.", "1995-03-13"),
        (f"A day after Monday's vote, {_MINISTER} demanded an apology.", "1995-03-14"),
        (f"On the eve of Thursday's summit, {_MINISTER} demanded an apology.", "1995-03-15"),
        (f"{_MINISTER} told a daily in its Sunday edition that the raid was planned.", "1995-03-12"),
        ("The Algerian ambassador, Karim Saidi, summoned to the ministry on Monday, denied it.", "1995-03-13"),
        ('"It is a slap in the face," said the speaker, Oleh Bondar, after Monday\'s vote.', "1995-03-13"),
        ('"It is a slap in the face," said the speaker, Oleh Bondar, of Monday\'s vote.', None),
        ("Ukraine's speaker, Oleh Bondar, denounced Monday's vote as a farce.", None),
        (
            f"Bolivia recalled its envoy on Monday. The following morning {_MINISTER} said that it was a pity.",
            "1995-03-14",
        ),
        (f"Bolivia recalled its envoy on Tuesday. The evening before {_MINISTER} had said no.", "1995-03-13"),
        (f"The court ruled on Monday. {_MINISTER} immediately said that he would appeal.", "1995-03-13"),
        (f"The court ruled on Monday. {_MINISTER} said that he would appeal.", None),
    ],
)
def test_words_of_time(text: str, day: str | None) -> None:
    assert _dates(text)[-1] == day


_LEAD = "Kenya on Tuesday accused Uganda of arming cattle rustlers along a border that both claim.\n\n"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{_MINISTER} said that forty herdsmen had died.", "1995-03-14"),
        ("Uganda's defence minister, James Okello, told reporters that this was untrue.", "1995-03-14"),
        ("Uganda's defence minister, James Okello, rejected the charge in a terse statement.", "1995-03-14"),
        ("Uganda's defence minister, James Okello, has often said that this is untrue.", None),
        ("The Norwegian defence minister, Kari Berg, said that the herds were too large.", None),
        ("Rain is late.\n\nUganda's defence minister, James Okello, told reporters that this was untrue.", None),
        ("Grazing is poor since January.\n\nUganda's defence minister, James Okello, said that this was untrue.", None),
    ],
)
def test_right_behind_the_lead(text: str, day: str | None) -> None:
    assert _dates(_LEAD + text)[-1] == day


def test_the_lead_must_be_of_the_news() -> None:
    lead = _LEAD.replace("on Tuesday", "on 2 February 1994")
    other = "Uganda's defence minister, James Okello, told reporters that this was untrue."
    assert _dates(lead + other)[-1] is None


def test_the_lines_of_a_chronicle() -> None:
    lines = (
        "Monday, 13 March\n\nThe army took the town. The rebel leader, Jonas Tavares, promised to fight on.\n\n"
        "Tuesday, 14 March\n\nThe government offered a truce. Tavares rejected the offer.\n"
    )
    assert _dates(lines)[0] == "1995-03-13"
    assert _dates(lines)[-1] == "1995-03-14"
    assert _dates(lines.replace("Monday, 13 March\n\n", "").replace("Tuesday, 14 March\n\n", ""))[-1] is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("CAIRO, Monday\n\n", "1995-03-12"),
        ("CAIRO, Monday.\u2014", "1995-03-12"),
        ("CAIRO, March 13\n\n", "1995-03-12"),
        ("CAIRO, March 13 (ANP) -- ", "1995-03-12"),
        ("CAIRO, March 2 (ANP) -- ", "1995-03-14"),
        ("", "1995-03-14"),
    ],
)
def test_yesterday_is_seen_from_the_dateline(line: str, day: str) -> None:
    assert _dates(f"{line}Egypt's foreign minister, Amr Fahmi, denied yesterday that he would go.")[-1] == day


_PAGE = """17:40 Strikers at the gate. Talks must begin at once, the Kenyan labour minister, Peter Otieno, says.

15:05 The company answers. "We will not pay," a manager, Ann Njoroge, tells reporters.

12:10 Quiet in the port, says the harbour master, Joseph Kimani.

{day}21:30 The union speaks. "We shall not go back tomorrow," the union's leader, Rose Wanjiru, declares.

{day}20:15 In the capital. President Daniel Mwangi warns the union that the army will load the ships.
"""


@pytest.mark.parametrize(
    ("day", "date"),
    [
        ("", "1995-03-14"),
        ("Tuesday ", "1995-03-14"),
        ("Tuesday, 14 March, ", "1995-03-14"),
        ("13 March ", "1995-03-13"),
        ("Yesterday, ", "1995-03-14"),
    ],
)
def test_the_entries_of_a_live_page_bear_their_day(day: str, date: str) -> None:
    assert _dates(_PAGE.format(day=day)) == ["1995-03-15"] * 3 + [date] * 2


@pytest.mark.parametrize(
    ("older", "older_still"),
    [
        ("Tuesday at 9.30pm:", "Tuesday at 8.15pm:"),
        ("21.30 (Tuesday)", "20.15 (Tuesday)"),
        ("[21:30, 14 March]", "[20:15, 14 March]"),
        ("21:30 |", "20:15 |"),
        ("9.30pm BST", "8.15pm BST"),
    ],
)
def test_hours_are_written_in_many_ways(older: str, older_still: str) -> None:
    text = _PAGE.format(day="").replace("21:30", older).replace("20:15", older_still)
    assert _dates(text) == ["1995-03-15"] * 3 + ["1995-03-14"] * 2


def test_an_entry_that_tells_of_the_day_before_goes_on_with_it() -> None:
    text = (
        _PAGE.format(day="")
        + "\n09:00 Late on Tuesday a meeting in the port. The mayor, Omar Said, warned that it would close.\n"
    )
    assert _dates(text)[-1] != "1995-03-15"


_CHRONICLE = """Nov. 7, 1993. The hostages are taken. The {m} Peter Otieno warns the rebels that the army is near.

Dec. 30. The rebels' leader, Jonas Tavares, rejects the offer.

Feb. 2. President Daniel Mwangi promises that no shot will be fired. Yesterday's raid, he says, was a mistake.
"""


def test_the_lines_of_a_chronicle_go_on_in_its_year() -> None:
    text = _CHRONICLE.format(m="Kenyan foreign minister,")
    assert _dates(text)[:3] == ["1993-11-07", "1993-12-30", "1994-02-02"]


def test_words_of_time_in_a_section_are_seen_from_its_day() -> None:
    lines = (
        "Monday, 6 March\n\nThe army came.\n\nTuesday, 7 March\n\n{}, the rebel leader, Jonas Tavares, rejected it.\n"
    )
    assert _dates(lines.format("Yesterday"))[-1] == "1995-03-06"
    assert _dates(lines.format("On Monday"))[-1] == "1995-03-06"
    assert _dates(lines.format("Two days ago"))[-1] == "1995-03-05"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"The note of March 6 was late. {_MINISTER} had said on the 5th that it was lost.", "1995-03-05"),
        (f"They signed on 8 March. Much was said in February. {_MINISTER} vowed on the 8th to go.", "1995-03-08"),
        (f"In February it rained. On the 11th, {_MINISTER} warned that the river would rise.", "1995-02-11"),
        (f"{_MINISTER} swore in January that he would never sign.", "1995-01"),
        (f"{_MINISTER} withdrew in February a promise that he would pay, and said that it was void.", "1995-02"),
        (f"The bridge fell two weeks ago. Two days after that {_MINISTER} promised a new one.", None),
        (f"The bridge fell on 2 March. On the Saturday, {_MINISTER} promised a new one.", "1995-03-04"),
        (f"{_MINISTER} warned Uganda on the eve of the March 9 landing that it would be war.", "1995-03-08"),
        (f"{_MINISTER} had said on the eve of its 9 March landing that it would be war.", "1995-03-08"),
        (f"At their February meeting in Lima {_MINISTER} warned the rebels that it was near.", "1995-02"),
        (f"At the May talks in Lima {_MINISTER} warned the rebels that it was near.", "1994-05"),
        (
            "John Kamau left this morning after telling a guest at talks in Lima yesterday that it was over.",
            "1995-03-14",
        ),
        (
            "The Algerian ambassador, Karim Saidi, told friends that in January he warned the ministry that the pact was dead.",
            "1995-01",
        ),
    ],
)
def test_days_by_other_days(text: str, day: str | None) -> None:
    assert _dates(text)[-1] == day


_MET = "Kenya's John Kamau received the Ugandan minister, James Okello, on Monday. "


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (_MET + "A diplomat said Kamau had warned the minister that it would be war.", "1995-03-13"),
        (_MET + "Okello warned him that it would be war, an aide said.", "1995-03-13"),
        ("The letter was brought on Monday by John Kamau. He told the general that it was the last.", "1995-03-13"),
        (
            "Kenya's John Kamau told Uganda's James Okello on Monday that it would be war. Okello replied that he was"
            " ready.",
            "1995-03-13",
        ),
        (
            "Kenya's John Kamau told Uganda's James Okello in a letter on Monday that it would be war. Okello replied"
            " that he was ready.",
            None,
        ),
    ],
)
def test_words_of_an_encounter_are_of_its_day(text: str, day: str | None) -> None:
    assert _dates(text)[-1] == day


@pytest.mark.parametrize(
    "lead",
    [
        "Uganda's assembly adopted on Tuesday a text against Kenya, delegates said.",
        "Kenya and Uganda ended talks on a pact that limits their herds on Tuesday.",
        "NAIROBI, March 14 - Kenya closed its border with Uganda on Tuesday.",
    ],
)
def test_the_day_of_the_news_is_found_in_the_lead(lead: str) -> None:
    assert _dates(f"{lead}\n\nHours before that, {_MINISTER} had warned the herdsmen.")[-1] == "1995-03-14"


_INTERVIEW = """{opening}

Q: Was there a plan?

A: {answer}

Q: And now?

A: "I appeal to Kenya to open the road."
"""


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("The Ugandan president, James Okello, received us on Monday in his palace.", "1995-03-13"),
        ("James Okello, the president of Uganda, spoke to our correspondent in Kampala on Sunday.", "1995-03-12"),
        ("The interview with James Okello, the Ugandan president, took place on 10 March.", "1995-03-10"),
        ("James Okello, the president of Uganda, took office on Sunday.", "1995-03-15"),
        ("James Okello, the president of Uganda, will receive us again on Friday.", "1995-03-15"),
    ],
)
def test_an_interview_is_of_the_day_that_its_opening_tells(opening: str, day: str) -> None:
    assert _dates(_INTERVIEW.format(opening=opening, answer="I do not know."))[-1] == day


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("In February, yes. President Daniel Mwangi told me that the road would be closed.", "1995-02"),
        ("On the night of the third of March. President Daniel Mwangi told me that he was ready.", "1995-03-03"),
        ("Yes. President Daniel Mwangi told me that the road would be closed.", None),
        ("It rained in February. President Daniel Mwangi told me that the road would be closed.", None),
    ],
)
def test_an_answer_names_the_day_before_it_tells(answer: str, day: str | None) -> None:
    asked = _INTERVIEW.format(opening="Interview with James Okello, the president of Uganda", answer=answer)
    text = "Talks\n\n" + asked.replace("A:", "OKELLO:").replace("Q:", "JOURNAL:")
    found = _EXTRACTOR.extract(Document(name="a.txt", text=text, date="1995-03-15")).statements
    assert [s.date for s in found if s.speaker == "Daniel Mwangi"] == [day]


def test_entries_of_a_live_page_end_where_readers_ask() -> None:
    text = _PAGE.format(day="Tuesday ") + "\nYOUR QUESTIONS\n\nThe road is safe, the mayor, Omar Said, says.\n"
    assert _dates(text)[-1] is None


def test_the_next_entry_is_another_occasion() -> None:
    entry = "\n09:00 What led to it. President Daniel Mwangi rang the union's Rose Wanjiru on 6 March. {}\n"
    text = _PAGE.format(day="") + entry.format("Wanjiru told him that it would strike.")
    assert _dates(text)[-1] != "1995-03-15"


@pytest.mark.parametrize(
    "told",
    [
        "Otieno, who sat beside him, promised that nobody would be hurt.",
        "Hours ahead of the meeting Otieno promised that nobody would be hurt.",
    ],
)
def test_who_sits_beside_is_there(told: str) -> None:
    text = f"Peter Otieno is new. The Kenyan president, Daniel Mwangi, warned the herdsmen on Monday. {told}"
    assert _dates(text)[-1] == "1995-03-13"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # the day of an example is not that of the act
        (
            f"The council met on Tuesday. {_MINISTER} condemned raids on herdsmen, including one near Lodwar on 2 March.",
            None,
        ),
        (
            f"{_MINISTER} told a channel on Tuesday that a guard had warned him. The guard's colonel, Joseph Kimani, shot"
            " back hours later that it was a lie.",
            "1995-03-14",
        ),
        (f"{_MINISTER} said on Tuesday that it was over. “We shall not go back,” he has added.", "1995-03-14"),
        (f"{_MINISTER} said in February that it was over.\n\nOtieno said that he was tired.", None),
        (f"{_MINISTER} told the Senate on Monday that it was over. He told the BBC that he was tired.", None),
    ],
)
def test_where_a_day_ends(text: str, day: str | None) -> None:
    assert _dates(text)[-1] == day


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("PRESS STATEMENT\n\n", "1995-03-15"),
        ("Ministry of Foreign Affairs\nFor immediate release\n\n", "1995-03-15"),
        ("Chair's Summary of the Meeting\n\n", "1995-03-15"),
        ("The ministry, which put out a press release, was right.\n\n", None),
        ("", None),
    ],
)
def test_an_office_tells_of_its_meeting(head: str, day: str | None) -> None:
    account = (
        f"{head}1. President Daniel Mwangi today received the leaders of the Nile basin.\n\n2. The floods were described.\n\n"
        "3. The Ugandan water minister, James Okello, stressed that the dams were safe.\n"
    )
    assert _dates(account)[-1] == day
    later = (
        account + f"\n4. On 2 February {_MINISTER} had left.\n\n5. The Egyptian envoy, Amr Zaki, stressed the same.\n"
    )
    assert _dates(later)[-1] is None


@pytest.mark.parametrize("to", ["", " him", " the minister"])
def test_a_reply_behind_a_long_quotation(to: str) -> None:
    text = (
        "Uganda's James Okello met Kenya's John Kamau on Monday. Okello told Kamau: \"It is over. We shall not wait. The"
        f' dam is ours." Kamau replied{" to" + to if to else ""} that he was ready.'
    )
    assert _dates(text)[-1] == "1995-03-13"
