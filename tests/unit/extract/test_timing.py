"""Days of statements: counted from a meeting, told after it, between subject and verb, or by the sentence before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import Extraction, StatementClaim

Extract = Callable[[str], Extraction]  # published on Wednesday 2 June 2021


def _said(found: Extraction, words: str) -> StatementClaim:
    text = found.document.text
    return next(s for s in found.statements if words in text[s.start : s.end])


@pytest.mark.parametrize(
    ("text", "words", "day", "before"),
    [
        (
            "Peruvian President Francisco Sagasti met Chilean President Sebastian Pinera in Lima on Monday. A day before"
            " the meeting, Pinera had warned that time was running out.",
            "running out", "2021-05-30", True,
        ),
        (
            "German Chancellor Angela Merkel held talks with Polish Prime Minister Mateusz Morawiecki in Warsaw on 28"
            " May.\n\nTwo days after the talks Morawiecki accused Berlin of haste.",
            "of haste", "2021-05-30", False,
        ),
        (
            "Japanese Prime Minister Yoshihide Suga spoke by telephone with Australian Prime Minister Scott Morrison on"
            " Tuesday.\n\nThe day before the call Morrison said that trade came first.",
            "trade came first", "2021-05-31", True,
        ),
    ],
)  # fmt: skip
def test_days_are_counted_from_meetings(extract: Extract, text: str, words: str, day: str, before: bool) -> None:
    found = extract(text)
    claim = _said(found, words)
    assert claim.date == day and claim.date_basis == "relative" and claim.meeting is None
    assert claim.before == ((found.meetings[0].id,) if before else ())


def test_nothing_is_counted_from_a_meeting_without_a_day(extract: Extract) -> None:
    text = "Chilean President Sebastian Pinera met Peruvian President Francisco Sagasti in Lima. "
    assert _said(extract(text + "A day before the meeting, Pinera had warned of delay."), "warned").date is None


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Uhuru Kenyatta met Somali President Mohamed Abdullahi Mohamed in Nairobi on Monday. Kenyatta"
        " said after the meeting that borders would open.",
        "Talks between Greek Foreign Minister Nikos Dendias and Turkish Foreign Minister Mevlut Cavusoglu in Athens"
        " ended on Monday without a deal. Dendias said afterwards that borders would open.",
        "Mexican President Andres Manuel Lopez Obrador received Canadian Foreign Minister Marc Garneau in Mexico City on"
        " Monday. Following the talks, Garneau told reporters that borders would open.",
    ],
)
def test_what_is_said_after_a_meeting_is_said_on_its_day(extract: Extract, text: str) -> None:
    claim = _said(extract(text), "borders would open")
    assert (claim.date, claim.meeting) == ("2021-05-31", None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Brushing aside claims that Lagos may be late, Nigeria on Monday accused Ghana of delay.", "accused"),
        ("Eager to calm nerves, the Vatican on Monday urged Cuba to open its jails.", "urged"),
        ("Prime Minister Mark Rutte of the Netherlands on Monday denied that the port had closed.", "denied"),
    ],
)
def test_a_day_between_subject_and_verb_is_the_acts(extract: Extract, text: str, words: str) -> None:
    assert _said(extract(text), words).date == "2021-05-31"


@pytest.mark.parametrize(
    "text",
    [
        "Ukraine on Tuesday reacted angrily to the plan. Foreign Ministry spokesman Oleg Nikolenko said the pipeline was"
        " a weapon.",
        "India on Tuesday shut its airspace. Foreign Minister Subrahmanyam Jaishankar said the pipeline was a weapon.",
        "Polish Prime Minister Mateusz Morawiecki flew home on Tuesday. He said the pipeline was a weapon.",
    ],
)
def test_the_day_that_the_sentence_before_tells_goes_on(extract: Extract, text: str) -> None:
    assert _said(extract(text), "weapon").date == "2021-06-01"


def test_the_day_before_counts_from_the_news_not_from_a_day_to_come(extract: Extract) -> None:
    text = (
        "Canada announced new tariffs on Tuesday. European leaders will discuss them at a summit in Brussels on Friday,"
        " officials in Ottawa have made known in the meantime, with little more to go on.\n\nThe day before, Canadian"
        " Prime Minister Justin Trudeau had warned of a trade war."
    )
    assert _said(extract(text), "trade war").date == "2021-05-31"


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("French President Emmanuel Macron warned that Mali would face consequences.", "Mali"),
        ("Danish Prime Minister Mette Frederiksen warned on Monday that Belarus would pay a heavy price.", "Belarus"),
        ("Australia's Marise Payne cautioned that Myanmar would regret the step.", "Myanmar"),
        ("French President Emmanuel Macron warned that France would face consequences.", None),
        ("Kenyan President Uhuru Kenyatta warned that Somalia would face an election.", None),
    ],
)
def test_a_warning_is_for_whom_it_names_as_the_one_to_suffer(extract: Extract, text: str, hearer: str | None) -> None:
    assert _said(extract(text), " would ").addressee == hearer


@pytest.mark.parametrize(
    ("place", "town"), [("in a Vienna hotel", "Vienna"), ("at a Doha palace", "Doha"), ("in a Lima villa", "Lima")]
)
def test_a_house_of_a_town_is_in_it(extract: Extract, place: str, town: str) -> None:
    found = extract(f"Peruvian President Francisco Sagasti met Chilean President Sebastian Pinera {place} on Monday.")
    assert [m.place for m in found.meetings] == [town]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ghanaian President Nana Akufo-Addo, who flew home on Sunday, praised the judges of the court.", "praised"),
        ("Kenyan Foreign Minister Raychelle Omamo has invited both parties to talks on Friday.", "invited"),
        ("Chile's ambassador, who leaves for Lima on Friday, called the treaty a good omen.", "omen"),
        ("Brazil's decision, which the minister made public on May 10, was criticized by Argentina.", "criticized"),
        ("Norwegian Prime Minister Erna Solberg condemned Sunday's raid as a crime.", "condemned"),
        ("Polish President Andrzej Duda, prime witness of the 2005 vote, rejected the charge.", "rejected"),
    ],
)
def test_a_day_told_of_something_else_is_not_the_acts(extract: Extract, text: str, words: str) -> None:
    assert _said(extract(text), words).date is None


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Peruvian President Francisco Sagasti, who was in Lima in May, said then that the border was open.",
         "border", "2021-05"),
        ("In his Sunday television program Peruvian President Francisco Sagasti warned Chile of war.",
         "warned", "2021-05-30"),
        ("Peruvian President Francisco Sagasti, who spoke in Cusco on Sunday, warned Chile of war.",
         "warned", "2021-05-30"),
        ("Yesterday evening the President of Peru, Francisco Sagasti, said that the border was open.",
         "border", "2021-06-01"),
        ("Peru rebuked Chile on Tuesday for closing the border.\n\nIn a written statement Peruvian President"
         " Francisco Sagasti said that the harbour was a shame.", "harbour", "2021-06-01"),
    ],
)  # fmt: skip
def test_a_day_by_the_act_is_the_acts(extract: Extract, text: str, words: str, day: str) -> None:
    assert _said(extract(text), words).date == day


_SIGNED = (
    "Peruvian President Francisco Sagasti and Chilean President Sebastian Pinera signed a treaty in Lima on Monday. "
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (_SIGNED + "The host, Bolivian President Luis Arce, told the guests that the border was open.", "border"),
        (_SIGNED + "Bolivian President Luis Arce rejected the treaty within the hour.", "rejected"),
        (_SIGNED + "In her opening speech UN envoy Angela Kane said that the border was open.", "border"),
        (_SIGNED + "Bolivian President Luis Arce said after the ceremony that the border was open.", "border"),
        (_SIGNED + "Bolivian President Luis Arce said on arrival that the border was open.", "border"),
        (_SIGNED + "Hours earlier Bolivian President Luis Arce had warned that trade would suffer.", "trade"),
        ("Bolivian President Luis Arce had met Peru's foreign minister in La Paz on Monday. The minister promised him"
         " then that the border would open.", "border"),
        ("The cabinet met on Monday and voted to close the port, Finance Minister Jorge Lund said on leaving.", "port"),
    ],
)  # fmt: skip
def test_an_act_tied_to_the_occasion_just_told_has_its_day(extract: Extract, text: str, words: str) -> None:
    assert _said(extract(text), words).date == "2021-05-31"


@pytest.mark.parametrize(
    "text",
    [
        _SIGNED + "Bolivian President Luis Arce called the treaty a shame.",
        _SIGNED + "Bolivian President Luis Arce later called the treaty a shame.",
        "Lima, 31 May\n\nBolivian President Luis Arce told the guests that the treaty was a shame.",
    ],
)
def test_an_act_without_a_tie_has_no_day(extract: Extract, text: str) -> None:
    assert _said(extract(text), "shame").date is None


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("Nigerian soldiers attacked a village on May 10. Cameroonian President Paul Biya warned Abuja on the eve of"
         " the attack.", "eve", "2021-05-09"),
        ("Kenyan President Uhuru Kenyatta met Somali President Mohamed Abdullahi Mohamed in Nairobi on Monday. On the"
         " eve of the meeting Kenyatta said that borders would open.", "borders", "2021-05-30"),
        ("Kenyan President Uhuru Kenyatta met Somali President Mohamed Abdullahi Mohamed on Monday. Kenyatta warned on"
         " the eve of the anniversary that borders would close.", "borders", None),
        ("The verdict came on May 20. On the day of the verdict, Turkish President Recep Tayyip Erdogan accused Germany"
         " of meddling.", "meddling", "2021-05-20"),
        ("The vote of April 11 failed. The vote of May 30 was a farce. On the day of the vote Peruvian President"
         " Francisco Sagasti accused Chile of meddling.", "meddling", None),
    ],
)  # fmt: skip
def test_days_are_told_by_things_whose_day_is_known(extract: Extract, text: str, words: str, day: str | None) -> None:
    assert _said(extract(text), words).date == day


def test_a_meeting_is_on_the_day_of_the_thing_that_dates_it(extract: Extract) -> None:
    text = (
        "Rebels raided the port last Thursday. Ivorian President Alassane Ouattara telephoned Ghanaian President Nana"
        " Akufo-Addo on the morning of the raid."
    )
    assert [m.date for m in extract(text).meetings] == ["2021-05-27"]


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("ended two days of talks in Lima on Monday", "2021-05-30/2021-05-31"),
        ("wound up a three-day summit in Lima on Monday", "2021-05-29/2021-05-31"),
        ("began two days of talks in Lima on Tuesday", "2021-06-01/2021-06-02"),
        ("held talks in Lima on Monday", "2021-05-31"),
    ],
)
def test_a_meeting_of_some_days_has_them_all(extract: Extract, told: str, days: str) -> None:
    found = extract(f"Peruvian President Francisco Sagasti and Chilean President Sebastian Pinera {told}.")
    assert [m.date for m in found.meetings] == [days]


def test_the_length_may_stand_before_the_end(extract: Extract) -> None:
    found = extract("A two-day summit of Peru's President Francisco Sagasti and Chilean President Sebastian Pinera ended in"
                    " Lima on Monday.")  # fmt: skip
    assert [m.date for m in found.meetings] == ["2021-05-30/2021-05-31"]


def test_what_is_said_after_a_meeting_of_some_days_is_said_on_the_last(extract: Extract) -> None:
    text = (
        "Peruvian President Francisco Sagasti and Chilean President Sebastian Pinera ended two days of talks in Lima on"
        " Monday. Pinera said after the talks that the border would open."
    )
    assert _said(extract(text), "border").date == "2021-05-31"


def test_the_entries_of_a_live_page_are_of_its_day(extract: Extract) -> None:
    text = (
        "Floods in Peru: live\n\n18:30\nMinister on the dam\nPeruvian President Francisco Sagasti says the dam was"
        " old.\n\n17:05\nThe river fell by a metre.\n\n16:40\nA bridge is closed. Chilean President Sebastian Pinera has"
        " condemned the delay."
        "\n\n15:10\nThe army is on its way.\n"
    )
    found = extract(text)
    assert _said(found, "dam was").date == "2021-06-02" and _said(found, "delay").date is None


def test_who_stands_across_speaks_on_the_same_day(extract: Extract) -> None:
    text = "Kenyan President William Ruto promised on Tuesday to withdraw the troops. "
    told = "His Somali counterpart, Hassan Sheikh Mohamud, {} that the border would open."
    assert _said(extract(text + told.format("said")), "border").date == "2021-06-01"
    assert _said(extract(text + told.format("said in Ankara")), "border").date is None
