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
