"""Meetings in made-up reports of real and possible encounters: who, where, when, and whether they came about."""

from __future__ import annotations

import pytest

from graphmodel.extract.coref.offices import learn_roles
from graphmodel.extract.meetings.meetings import Meetings, find_meetings
from graphmodel.extract.names.index import default_index
from graphmodel.extract.names.mentions import find_mentions
from graphmodel.extract.parse.article import ParsedArticle, parse_article
from graphmodel.model.claims import Document, MeetingClaim
from graphmodel.model.ids import fold


def _read(text: str, published: str) -> tuple[Meetings, ParsedArticle]:
    article = parse_article(Document(name="a.txt", text=text))
    article.published, article.published_basis = published, "metadata"
    names = find_mentions(article, default_index())
    learn_roles(article, names)
    return find_meetings(article, names), article


def _claims(text: str, published: str) -> tuple[MeetingClaim, ...]:
    return _read(text, published)[0].claims


def _has(claim: MeetingClaim, *names: str) -> bool:
    """Whether the parties are these, each given by its surname or country."""
    folded = [set(fold(p).split()) for p in claim.participants]
    return len(folded) == len(names) and all(any(fold(n) in p for p in folded) for n in names)


ONE = [
    # held, told by verbs
    ("South Korean Foreign Minister Han Sung-joo met Japanese Prime Minister Tsutomu Hata in Tokyo on Monday.",
     "1994-06-15", ("joo", "Hata"), "Tokyo", "1994-06-13", "held"),
    ("Egyptian President Anwar Sadat and Israeli Prime Minister Menachem Begin came face to face last week.",
     "1978-09-20", ("Sadat", "Begin"), None, "1978-09", "held"),
    ("Brazilian President Fernando Henrique Cardoso and Argentina's Carlos Menem conferred in Brasilia on 3 May.",
     "1997-05-06", ("Cardoso", "Menem"), "Brasilia", "1997-05-03", "held"),
    ("Nigerian President Muhammadu Buhari received Ghana's president, Nana Akufo-Addo, in Abuja on Thursday. "
     "Their meeting lasted an hour.", "2020-01-20", ("Buhari", "Addo"), "Abuja", "2020-01-16", "held"),
    ("Turkish Prime Minister Abdullah Gul hosted Iraqi Vice President Taha Yassin Ramadan in Ankara on Friday.",
     "2003-03-01", ("Gul", "Ramadan"), "Ankara", "2003-02-28", "held"),
    ("Belgium's Alexander De Croo sat down with Luxembourg's Xavier Bettel in Brussels on Monday, officials said.",
     "2021-06-01", ("Croo", "Bettel"), "Brussels", "2021-05-31", "held"),
    ("Hillary Clinton raised the case with Pakistani Foreign Minister Hina Rabbani Khar in Islamabad on Tuesday.",
     "2011-10-25", ("Clinton", "Khar"), "Islamabad", "2011-10-25", "held"),
    ("On Tuesday Chilean President Michelle Bachelet flew to Quito and met Rafael Correa.",
     "2008-08-14", ("Bachelet", "Correa"), None, "2008-08-12", "held"),
    # told by nouns
    ("Jimmy Carter held talks with Kim Il Sung in Pyongyang on Wednesday. The two men spoke for three hours.",
     "1994-06-17", ("Carter", "Kim"), "Pyongyang", "1994-06-15", "held"),
    ("Talks between Greek and Turkish officials in Nicosia broke up on Saturday without agreement.",
     "2020-01-20", ("Greece", "Turkey"), "Nicosia", "2020-01-18", "held"),
    ("During a phone call on Sunday, Angela Merkel told Vladimir Putin that the ceasefire must hold.",
     "2020-01-20", ("Merkel", "Putin"), None, "2020-01-19", "held"),
    ("Donald Trump and Kim Jong Un signed a paper at their summit in Singapore on Tuesday.",
     "2018-06-13", ("Trump", "Kim"), "Singapore", "2018-06-12", "held"),
    ("Sino-Indian talks in New Delhi ended on Friday with handshakes.",
     "2005-04-12", ("China", "India"), "New Delhi", "2005-04-08", "held"),
    ("Recep Tayyip Erdogan, Ebrahim Raisi and Vladimir Putin held a trilateral summit in Tehran on Tuesday.",
     "2022-07-20", ("Erdogan", "Raisi", "Putin"), "Tehran", "2022-07-19", "held"),
    ("Delegations from Armenia and Azerbaijan met in Tbilisi on Monday.",
     "2001-10-10", ("Armenia", "Azerbaijan"), "Tbilisi", "2001-10-08", "held"),
    ("After meeting Mahmoud Abbas in Ramallah on Wednesday, Condoleezza Rice said too little had been done.",
     "2006-10-05", ("Rice", "Abbas"), "Ramallah", "2006-10-04", "held"),
    ("King Abdullah II and Hosni Mubarak embraced a plan for Gaza at a summit in Amman on Sunday.",
     "2005-02-08", ("Abdullah", "Mubarak"), "Amman", "2005-02-06", "held"),
    ("Lebanon's Fouad Siniora spoke by telephone with Kofi Annan on Saturday.",
     "2006-07-17", ("Siniora", "Annan"), None, "2006-07-15", "held"),
    ("Shinzo Abe and Moon Jae-in agreed by telephone on Friday to raise the pressure.",
     "2017-09-22", ("Abe", "Moon"), None, "2017-09-22", "held"),
    ("Mikhail Saakashvili, in Astana for talks with Nursultan Nazarbayev on Thursday, praised the pipeline.",
     "2005-03-25", ("Saakashvili", "Nazarbayev"), "Astana", "2005-03-24", "held"),
    # planned
    ("Luis Echeverria meets Gerald Ford in Mexico City on Monday, with oil on the agenda.",
     "1974-10-18", ("Echeverria", "Ford"), "Mexico City", "1974-10-21", "planned"),
    ("Hassan Rouhani and Shinzo Abe were due to begin two days of talks in Tehran on Thursday.",
     "2019-06-12", ("Rouhani", "Abe"), "Tehran", "2019-06-13", "planned"),
    ("John Kerry is due to meet his Russian counterpart, Sergei Lavrov, in Doha next month, officials said.",
     "2015-07-15", ("Kerry", "Lavrov"), "Doha", "2015-08", "planned"),
    ("Ukrainian President Volodymyr Zelensky and French President Emmanuel Macron are expected to speak on Friday.",
     "2019-10-03", ("Zelensky", "Macron"), None, "2019-10-04", "planned"),
    ("Kenya's President Uhuru Kenyatta will meet Boris Johnson in London on Tuesday.",
     "2020-01-17", ("Kenyatta", "Johnson"), "London", "2020-01-21", "planned"),
    ("India's Manmohan Singh agreed to meet Pakistan's president, Pervez Musharraf, in Havana in September.",
     "2006-08-20", ("Singh", "Musharraf"), "Havana", "2006-09", "planned"),
    # called off
    ("The meeting between Rodrigo Duterte and Barack Obama was cancelled on Monday.",
     "2016-09-10", ("Duterte", "Obama"), None, "2016-09-05", "cancelled"),
    ("Donald Trump called off a summit with Kim Jong Un.", "2018-05-25", ("Trump", "Kim"), None, None, "cancelled"),
    ("Rodrigo Duterte was to have met Barack Obama in Vientiane but the White House scrapped the meeting.",
     "2016-09-10", ("Duterte", "Obama"), "Vientiane", None, "cancelled"),
    # visits
    ("German Chancellor Gerhard Schroeder will travel to Moscow on Wednesday, his spokesman told reporters.",
     "2003-03-01", ("Schroder", "Russia"), "Moscow", "2003-03-05", "planned"),
    ("Japanese Prime Minister Junichiro Koizumi arrived in Pyongyang on Tuesday.",
     "2002-09-17", ("Koizumi", "Korea"), "Pyongyang", "2002-09-17", "held"),
    ("State media wrongly reported that Mexican President Vicente Fox had arrived in Havana on Monday.",
     "2002-02-06", ("Fox", "Cuba"), "Havana", "2002-02-04", "refuted"),
    # votes
    ("Britain's House of Commons voted by 327 to 299 on Wednesday to delay the departure.",
     "2019-10-03", ("Commons",), None, "2019-10-02", "held"),
    ("The UN Security Council voted on Thursday to extend the mission in Haiti. China and Russia abstained.",
     "2007-02-16", ("Security", "China", "Russia"), None, "2007-02-15", "held"),
    ("Brazil abstained when the UN General Assembly voted on the text in December.",
     "1999-02-01", ("Assembly", "Brazil"), None, "1998-12", "held"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "who", "place", "date", "status"), ONE)
def test_one_meeting(
    text: str, published: str, who: tuple[str, ...], place: str | None, date: str | None, status: str
) -> None:
    claims = [c for c in _claims(text, published) if _has(c, *who)]
    assert len(claims) == 1, _claims(text, published)
    assert (claims[0].place, claims[0].date, claims[0].status) == (place, date, status)


NONE = [
    "Russian Foreign Minister Sergei Lavrov told a news conference in Rome that Libya was close to a deal.",
    "India and Pakistan have not held talks for three years. Imran Khan has never met Narendra Modi.",
    "Brazilian President Jair Bolsonaro refused to meet French Foreign Minister Jean-Yves Le Drian.",
    "Saudi Arabia called for talks with Iran. Tehran offered to hold talks with Riyadh.",
    "In an interview with the BBC, Robert Mugabe said Tony Blair knew nothing of Zimbabwe.",
    "Fidel Castro called Ronald Reagan a liar. Castro called for restraint in Angola and called on Cuba's friends.",
    "There are no plans for a meeting between Hassan Rouhani and Donald Trump, Tehran said.",
    "Hugo Chavez said he wanted to meet George W. Bush. Chile urged Bolivia and Peru to open talks.",
    "Should Recep Tayyip Erdogan meet Bashar al-Assad, Ankara would have to explain itself.",
    "The plan met fierce resistance in Warsaw. Poland met the target set by Germany.",
    "Voters in Zambia went to the polls on Thursday. Zimbabwe votes next month.",
    "Vojislav Kostunica spoke to reporters in Belgrade. Kofi Annan spoke to students in Accra.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    assert _claims(text, "2008-05-15") == ()


def test_later_words_join_the_same_meeting() -> None:
    text = (
        "US Secretary of State James Baker and Iraqi Foreign Minister Tariq Aziz met in Geneva on Wednesday.\n\n"
        "The Geneva talks lasted over six hours. During the meeting, Baker handed Aziz a letter.\n\n"
        "Their session was the last one before the deadline."
    )
    claims = _claims(text, "1991-01-10")
    assert len(claims) == 1
    assert _has(claims[0], "Baker", "Aziz")
    assert claims[0].date == "1991-01-09"


def test_two_meetings_of_the_same_people_stay_two() -> None:
    text = "Sergei Lavrov and Antony Blinken, who met in Reykjavik last month, will speak again by phone on Thursday."
    claims = _claims(text, "2021-06-01")
    assert [(c.status, c.date) for c in claims] == [("held", "2021-05"), ("planned", "2021-06-03")]


def test_a_trip_for_talks_is_those_talks() -> None:
    text = "Egypt's foreign minister, Sameh Shoukry, flew to Khartoum on Sunday for talks with Omar al-Bashir."
    claims = _claims(text, "2017-04-21")
    assert [c.type for c in claims] == ["talks"]
    assert {c.date for c in claims} == {"2017-04-16"}


def test_sidelines_are_a_meeting_beside_the_conference() -> None:
    text = (
        "Finnish President Tarja Halonen met Estonian President Toomas Hendrik Ilves on Saturday "
        "at the Oslo Peace Forum."
    )
    claims = _claims(text, "2009-06-16")
    assert {c.type for c in claims} == {"talks", "conference"}
    assert all(_has(c, "Halonen", "Ilves") for c in claims)


def test_a_debate_of_a_body_is_told_with_the_day_of_the_sentence_before() -> None:
    text = (
        "Members of the UN Security Council demanded a truce in Sudan on Tuesday.\n\n"
        "They made the demand in a debate on the Horn of Africa."
    )
    claims = _claims(text, "2004-07-01")
    assert [(c.type, c.date) for c in claims] == [("conference", "2004-06-29")]
    assert _has(claims[0], "Security")


def test_a_world_event_dates_what_took_place_at_it() -> None:
    text = "Nicolas Sarkozy met Vladimir Putin in Beijing at the opening of the Beijing Summer Olympics."
    claims = [c for c in _claims(text, "2008-10-20") if c.type == "talks"]
    assert [(c.date, c.date_basis) for c in claims] == [("2008-08-08", "inferred")]


def test_the_two_leaders_are_the_two_named_before() -> None:
    text = (
        "Indonesian President Joko Widodo flew to Kyiv. Ukrainian President Volodymyr Zelensky thanked him.\n\n"
        "The two leaders met for two hours on Wednesday."
    )
    met = [c for c in _claims(text, "2022-06-30") if c.type == "talks"]
    assert len(met) == 1
    assert _has(met[0], "Widodo", "Zelensky")


def test_spans_lead_back_to_the_document() -> None:
    text = "date 2001-06-18\n\nAt a summit in Ljubljana on Saturday, George W. Bush met Vladimir Putin."
    claims = _claims(text, "2001-06-18")
    assert len(claims) == 1
    assert "Bush met Vladimir Putin" in text[claims[0].start : claims[0].end]


def test_an_undated_article_dates_no_weekday() -> None:
    article = parse_article(Document(name="a.txt", text="Thabo Mbeki met Olusegun Obasanjo in Pretoria on Monday."))
    names = find_mentions(article, default_index())
    claims = find_meetings(article, names).claims
    assert [(c.date, c.date_basis) for c in claims] == [(None, "none")]


def test_statements_are_put_at_the_meeting_of_their_clause() -> None:
    text = (
        "Paul Kagame met Yoweri Museveni in Kampala on Friday.\n\n"
        "During the talks Kagame warned Museveni against arming the rebels.\n\n"
        "Ahead of the meeting Rwanda had accused Uganda of meddling.\n\n"
        "In an interview Kagame told Museveni to keep his word."
    )
    meetings, article = _read(text, "2018-03-28")
    talks = next(c.id for c in meetings.claims if c.type == "talks")
    verbs = {t.lemma: t for s in article.sentences for t in s.tokens if t.pos == "VERB"}
    parties = {fold(e.name).split()[-1]: e for g in meetings.gatherings for e in g.parties}
    kagame, museveni = parties["kagame"], parties["museveni"]
    assert meetings.meeting_of(verbs["warn"], kagame, museveni) == talks
    assert meetings.before(verbs["accuse"]) == (talks,)
    assert meetings.meeting_of(verbs["accuse"], kagame, None) is None
    assert meetings.meeting_of(verbs["tell"], kagame, museveni) is None


TOLD = [
    ("Angela Merkel told Vladimir Putin by telephone on Sunday that the ceasefire must hold.",
     "2020-01-20", "call", ("Merkel", "Putin"), None, "2020-01-19", "held"),
    ("Angela Merkel has telephoned Friday with Vladimir Putin.",
     "2020-01-20", "call", ("Merkel", "Putin"), None, "2020-01-17", "held"),
    ("In Moscow on Friday, Angela Merkel told Vladimir Putin that the pipeline would be built.",
     "2020-01-20", "talks", ("Merkel", "Putin"), "Moscow", "2020-01-17", "held"),
    ("Leaders of the Arab League will meet in Tunis on Friday.",
     "2019-03-27", "conference", ("League",), "Tunis", "2019-03-29", "planned"),
    ("The Arab League, which met in Cairo, agreed on Tuesday on a boycott.",
     "2019-03-27", "conference", ("League",), "Cairo", "2019-03-26", "held"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "kind", "names", "place", "day", "status"), TOLD)
def test_told_by_other_words(
    text: str, published: str, kind: str, names: tuple[str, ...], place: str | None, day: str, status: str
) -> None:
    (claim,) = _claims(text, published)
    assert _has(claim, *names)
    assert (claim.type, claim.place, claim.date, claim.status) == (kind, place, day, status)


def test_talks_have_the_day_of_the_visit() -> None:
    text = (
        "Angela Merkel visited Athens on Tuesday. Nobody should expect gifts, Merkel said after the conversation "
        "with Greek Prime Minister Antonis Samaras."
    )
    talks = [c for c in _claims(text, "2012-10-11") if c.type == "talks"]
    assert [(c.date, c.date_basis, c.place) for c in talks] == [("2012-10-09", "inferred", "Athens")]


def test_a_summit_ahead_has_its_own_day() -> None:
    text = "The embassy said that Angela Merkel travels to Brussels for the NATO summit on March 24."
    assert {(c.date, c.status) for c in _claims(text, "2022-03-18")} == {("2022-03-24", "planned")}


def test_a_speech_to_a_guest_elsewhere_is_no_meeting() -> None:
    assert _claims("In Lima on Friday, Angela Merkel told reporters that Vladimir Putin was wrong.", "2020-01-20") == ()
