"""Forms in which news tells of meetings beyond "met": sittings of bodies, contacts of two, visits, and what is none."""

from __future__ import annotations

import pytest

from graphmodel.extract.coref.offices import learn_roles
from graphmodel.extract.meetings.meetings import find_meetings
from graphmodel.extract.names.index import default_index
from graphmodel.extract.names.mentions import find_mentions
from graphmodel.extract.parse.article import parse_article
from graphmodel.model.claims import Document, MeetingClaim
from graphmodel.model.ids import fold


def _claims(text: str) -> tuple[MeetingClaim, ...]:
    """The meetings of a text published on Wednesday 2 June 2021."""
    article = parse_article(Document(name="a.txt", text=text))
    article.published, article.published_basis = "2021-06-02", "metadata"
    names = find_mentions(article, default_index())
    learn_roles(article, names)
    return find_meetings(article, names).claims


def _has(claim: MeetingClaim, names: str) -> bool:
    """Whether the parties are these words, one a party."""
    folded = [set(fold(p).split()) for p in claim.participants]
    wanted = fold(names).split()
    return len(folded) == len(wanted) and all(any(n in p for p in folded) for n in wanted)


FOUND = [
    # a body sat: told by what its members did
    ("The foreign ministers of the European Union decided in Luxembourg on Monday to lift the embargo.",
     "Union", "Luxembourg", "2021-05-31", "held"),
    ("NATO defence ministers approved the plan in Brussels on Tuesday.", "NATO", "Brussels", "2021-06-01", "held"),
    ("The heads of state of ECOWAS adopted the plan at an extraordinary summit in Accra on Friday.",
     "ECOWAS", "Accra", "2021-05-28", "held"),
    ("The Arab League suspended Syria on Saturday at an emergency meeting in Cairo.",
     "League", "Cairo", "2021-05-29", "held"),
    ("Mercosur split over tariffs. The presidents put off the vote at a summit in Asuncion on Monday.",
     "Mercosur", "Asuncion", "2021-05-31", "held"),
    ("The Arab League is divided. Arab foreign ministers rejected the offer at a meeting in Tunis on Sunday.",
     "League", "Tunis", "2021-05-30", "held"),
    ("The Andean Community, whose leaders met in Quito on Friday, took the same step.",
     "Community", "Quito", "2021-05-28", "held"),
    ("Quotas will be set at a meeting of OPEC ministers in Vienna on Thursday.", "OPEC", "Vienna", "2021-06-03", "planned"),
    # heads of several countries
    ("The presidents of Kenya, Uganda and Tanzania signed a treaty in Arusha on Tuesday.",
     "Kenya Uganda Tanzania", "Arusha", "2021-06-01", "held"),
    ("The prime ministers of Estonia, Latvia and Lithuania agreed on Friday in Riga to build the line.",
     "Estonia Latvia Lithuania", "Riga", "2021-05-28", "held"),
    ("The presidents of Chile and Peru will reopen the crossing at a summit in Lima next month.",
     "Chile Peru", "Lima", "2021-07", "planned"),
    # two people
    ("Angela Merkel saw Donald Tusk in Warsaw on Tuesday.", "Merkel Tusk", "Warsaw", "2021-06-01", "held"),
    ("Margaret Thatcher will see Francois Mitterrand in Paris on Monday.",
     "Thatcher Mitterrand", "Paris", "2021-06-07", "planned"),
    ("Aleksandar Vucic will see the ambassadors of the United States, Britain and Italy tomorrow.",
     "Vucic States Kingdom Italy", None, "2021-06-03", "planned"),
    ("Colin Powell called on President Hosni Mubarak in Cairo on Sunday.",
     "Powell Mubarak", "Cairo", "2021-05-30", "held"),
    ("Cyrus Vance was with Anwar Sadat in Aswan on Friday.", "Vance Sadat", "Aswan", "2021-05-28", "held"),
    ("Nelson Mandela shook hands with Jonas Savimbi in Libreville on Friday.",
     "Mandela Savimbi", "Libreville", "2021-05-28", "held"),
    ("Kofi Annan flew to Nairobi on Tuesday to see Mwai Kibaki.", "Annan Kibaki", "Nairobi", "2021-06-01", "held"),
    ("Hillary Clinton travelled to Jakarta on Monday to meet Marty Natalegawa.",
     "Clinton Natalegawa", "Jakarta", "2021-05-31", "held"),
    ("Jimmy Carter complained to Leonid Brezhnev by telephone on Tuesday.",
     "Carter Brezhnev", None, "2021-06-01", "held"),
    ("Kofi Annan will brief the Security Council on Thursday.", "Annan Council", None, "2021-06-03", "planned"),
    ("Angela Merkel thanked Ban Ki-moon when the two spoke by telephone on Sunday.",
     "Merkel Ban", None, "2021-05-30", "held"),
    ("Serbia's president, Aleksandar Vucic, will see Angela Merkel in Berlin tomorrow.",
     "Vucic Merkel", "Berlin", "2021-06-03", "planned"),
    ("The meeting in Oslo on Monday was attended by Shimon Peres and Yasser Arafat.",
     "Peres Arafat", "Oslo", "2021-05-31", "held"),
    # votes of houses and bodies that the text only calls by a common noun, or of a body of states
    ("Parliament passed a motion of no confidence in the Spanish prime minister, Mariano Rajoy, on Friday.",
     "Spanish", None, "2021-05-28", "held"),
    ("Silvio Berlusconi lost a vote in the Italian parliament on Tuesday.", "Italian", None, "2021-06-01", "held"),
    ("Lawmakers in Kenya rejected the budget on Tuesday.", "Kenyan", None, "2021-06-01", "held"),
    ("The Organization of American States suspended Honduras in a vote on Saturday.",
     "Organization", None, "2021-05-29", "held"),
    # delegations
    ("The delegation, led by President Jacob Zuma, met Muammar Gaddafi in Tripoli on Sunday.",
     "Zuma Gaddafi", "Tripoli", "2021-05-30", "held"),
    ("A team headed by Le Duc Tho met Henry Kissinger in Paris on Monday.",
     "Tho Kissinger", "Paris", "2021-05-31", "held"),
    ("An ECOWAS delegation met President Yahya Jammeh in Banjul on Friday.",
     "ECOWAS Jammeh", "Banjul", "2021-05-28", "held"),
    ("Representatives of Morocco and the Polisario Front met in Manhasset in April.",
     "Morocco Polisario", "Manhasset", "2021-04", "held"),
    ("Members of the Security Council were briefed by Hans Blix on Monday.",
     "Blix Council", None, "2021-05-31", "held"),
    # visits
    ("Boris Yeltsin was in Beijing on Thursday.", "Yeltsin China", "Beijing", "2021-05-27", "held"),
    ("Boutros Boutros-Ghali is due in Mogadishu on Friday.",
     "Ghali Somalia", "Mogadishu", "2021-06-04", "planned"),
    ("Olusegun Obasanjo paid a visit to Harare on Friday.", "Obasanjo Zimbabwe", "Harare", "2021-05-28", "held"),
    ("John Major said on a visit to Tokyo on Tuesday that trade mattered.",
     "Major Japan", "Tokyo", "2021-06-01", "held"),
    ("Mali's prime minister, Choguel Maiga, travelled in May to Moscow.", "Maiga Russia", "Moscow", "2021-05", "held"),
    ("A delegation of the European Union arrived in Minsk on Monday.",
     "Union Belarus", "Minsk", "2021-05-31", "held"),
    # a party that stays away
    ("Donald Trump pulled out of talks with Kim Jong Un in Singapore.", "Trump Kim", "Singapore", None, "cancelled"),
    ("Fidel Castro withdrew from a summit with Vicente Fox in Monterrey.",
     "Castro Fox", "Monterrey", None, "cancelled"),
    ("Yoweri Museveni failed to turn up for talks with Paul Kagame in Luanda.",
     "Museveni Kagame", "Luanda", None, "cancelled"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who", "place", "date", "status"), FOUND)
def test_form_of_meeting(text: str, who: str, place: str | None, date: str | None, status: str) -> None:
    claims = [c for c in _claims(text) if _has(c, who)]
    assert len(claims) == 1, _claims(text)
    assert (claims[0].place, claims[0].date, claims[0].status) == (place, date, status)


NONE = [
    "Jacob Zuma saw Muammar Gaddafi as a friend on Monday.",
    "Angela Merkel saw Donald Tusk resign on Tuesday.",
    "Tony Blair called on Gerhard Schroeder to resign on Tuesday.",
    "The EU met the deadline on Tuesday. Rich countries met their targets in 2005.",
    "EU leaders have argued for years that Turkey matters. NATO ministers may consider it.",
    "Paul Kagame said in Kigali on Tuesday that the plan met with criticism.",
    "Mahmoud Ahmadinejad is in Tehran. Hugo Chavez was in office in 2005.",
    "Bill Clinton will brief reporters in Washington on Friday.",
    "Observers from the Pan-African Parliament found the vote unfair on Monday.",
    "The ministers decided at a meeting in Oslo on Friday that schools would close.",
    "Margaret Thatcher saw Francois Mitterrand on television on Monday.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    assert _claims(text) == ()


def test_two_sittings_of_one_body_stay_two() -> None:
    claims = _claims(
        "ASEAN leaders put off the entry at a meeting in Jakarta on Monday. "
        "ASEAN leaders will decide at a summit in Manila on Friday."
    )
    assert [(c.participants, c.place, c.date, c.status) for c in claims] == [
        (("ASEAN",), "Jakarta", "2021-05-31", "held"),
        (("ASEAN",), "Manila", "2021-06-04", "planned"),
    ]


def test_two_words_for_one_sitting_are_one() -> None:
    claims = _claims(
        "NATO ministers approved the force at a meeting in Reykjavik on Tuesday. "
        "The NATO meeting in Reykjavik lasted two days."
    )
    assert [(c.participants, c.place, c.date) for c in claims] == [(("NATO",), "Reykjavik", "2021-06-01")]


def test_the_two_are_those_of_the_sentence() -> None:
    claims = _claims(
        "Kenya's William Ruto and Uganda's Yoweri Museveni stayed away. The deal was drawn up by Paul Kagame, and "
        "Joao Lourenco, a go-between, when the two met in Luanda on Monday."
    )
    assert [c.participants for c in claims if c.place == "Luanda"] == [("Paul Kagame", "João Lourenço")]
