from __future__ import annotations

import pytest

from graphmodel.errors import UsageError
from graphmodel.query import default_registry
from graphmodel.query.ask.understand import understand, understood
from graphmodel.query.params import read_values

QUESTIONS = [
    ("Who has warned Ethiopia not to fill the dam?", "who_warned_whom",
     {"act": ["warn"], "addressee_country": ["ETH"], "about": ["fill the dam"]}),
    ("What warnings did the Pentagon issue to Syria in April 2017?", "who_warned_whom",
     {"act": ["warn"], "speaker": ["Pentagon"], "addressee_country": ["SYR"], "from": ["2017-04"], "to": ["2017-04"]}),
    ("Was Armenia ever threatened by Azerbaijan after the Prague summit?", "who_warned_whom",
     {"act": ["threaten"], "addressee_country": ["ARM"], "speaker_country": ["AZE"], "after": ["Prague"]}),
    ("Who met whom in Oslo in September 1993?", "meetings_at",
     {"place": ["Oslo"], "from": ["1993-09"], "to": ["1993-09"]}),
    ("Which meetings were held in Geneva between 3 and 9 November 2013?", "meetings_at",
     {"place": ["Geneva"], "from": ["2013-11-03"], "to": ["2013-11-09"]}),
    ("Who attended the Reykjavik summit?", "who_met_whom",
     {"meeting": ["Reykjavik"]}),
    ("Which summits were cancelled in 2018?", "meetings_at",
     {"status": ["cancelled"], "kind": ["summit"], "from": ["2018"], "to": ["2018"]}),
    ("What votes took place in the Security Council on Syria?", "meetings_at",
     {"kind": ["vote"], "speaker": ["Security Council"]}),
    ("Give me all statements made at the Yalta conference.", "said_at_meeting",
     {"meeting": ["Yalta"]}),
    ("What has the World Health Organization said about the outbreak?", "statements_by",
     {"speaker": ["World Health Organization"], "about": ["outbreak"]}),
    ("Where do Indian and Pakistani accounts differ?", "contradictions",
     {"speaker_country": ["IND", "PAK"]}),
    ("From whom do we know that Nixon promised Thieu help?", "attribution_chain",
     {"act": ["promise"], "speaker": ["Nixon"], "addressee": ["Thieu"]}),
    ("Who governed Chile as president in September 1973?", "officials_in_office",
     {"speaker_country": ["CHL"], "from": ["1973-09"], "to": ["1973-09"]}),
    ("Which reports about Libya proved false?", "refuted_reports",
     {"about": ["Libya"]}),
    ("What did readers know about the massacre on 20 April 1994?", "known_as_of",
     {"as_of": ["1994-04-20"], "about": ["massacre"]}),
    ("Show how relations between Greece and Turkey developed in 2020.", "timeline",
     {"speaker_country": ["GRC"], "addressee_country": ["TUR"], "from": ["2020"], "to": ["2020"]}),
    ("Which announced visits took place in the end?", "planned_and_held",
     {"status": ["planned", "held"]}),
    ("Which of Nehru's statements are not precisely dated?", "uncertain_dates",
     {"speaker": ["Nehru"]}),
    ("Which warnings were reported by more than one article?", "same_act",
     {"act": ["warn"]}),
    ("Who was first to mention the secret annex?", "said_first",
     {"about": ["secret annex"]}),
    ("Which accusations did Iran not answer?", "unanswered_accusations",
     {"target": ["IRN"]}),
    ("Which claims about the blockade rest on a single article?", "single_source_claims",
     {"about": ["blockade"]}),
    ("What became of Ghana's pledge to send troops?", "promises",
     {"speaker_country": ["GHA"], "about": ["send troops"]}),
    ("Who speaks for the Taliban on education?", "spokespeople",
     {"speaker": ["Taliban"], "about": ["education"]}),
    ("How has Hungary's stance on sanctions changed since 2022?", "who_shifted",
     {"speaker_country": ["HUN"], "from": ["2022"], "about": ["sanctions"]}),
    ("What did Jordan say between the Madrid conference and the Washington talks?", "statements_between_meetings",
     {"speaker_country": ["JOR"], "after": ["Madrid"], "before": ["Washington"]}),
    ("What did Sudan demand from Egypt?", "who_demanded_what",
     {"speaker_country": ["SDN"], "addressee_country": ["EGY"]}),
    ("With which leaders did Erdogan speak on 5 March 2020?", "who_met_whom",
     {"speaker": ["Erdogan"], "from": ["2020-03-05"], "to": ["2020-03-05"]}),
    ("Which talks between Iran and the E3 took place in Vienna?", "meetings_at",
     {"place": ["Vienna"], "speaker_country": ["IRN"], "addressee": ["E3"]}),
    ("Were any meetings with the Taliban cancelled?", "who_met_whom",
     {"status": ["cancelled"], "speaker": ["Taliban"]}),
    ("Who visited Havana in 1998?", "meetings_at",
     {"place": ["Havana"], "from": ["1998"], "to": ["1998"]}),
    ("Was Colin Powell in office on 5 February 2003?", "officials_in_office",
     {"speaker": ["Colin Powell"], "as_of": ["2003-02-05"]}),
    ("Which Chinese statements on Hong Kong became public only after July 2020?", "known_as_of",
     {"speaker_country": ["CHN"], "first_known_after": ["2020-07"], "about": ["Hong Kong"]}),
    ("What did Gandhi and Bhutto say to each other?", "timeline",
     {"speaker": ["Gandhi"], "addressee": ["Bhutto"]}),
    ("How do historians see the Suez decision?", "expert_statements",
     {"about": ["Suez decision"]}),
    ("Which of Sudan's accusations against Chad has nobody answered?", "unanswered_accusations",
     {"speaker_country": ["SDN"], "target": ["TCD"]}),
    ("Did Thailand soften its tone toward Cambodia in 2011?", "who_shifted",
     {"speaker_country": ["THA"], "addressee_country": ["KHM"], "from": ["2011"], "to": ["2011"]}),
    ("Who issued a warning to Taiwan in the 1990s?", "who_warned_whom",
     {"act": ["warn"], "addressee_country": ["TWN"], "from": ["1990"], "to": ["1999"]}),
    ("What did Mandela tell de Klerk at Groote Schuur?", "statements_by",
     {"speaker": ["Mandela"], "addressee": ["de Klerk"], "meeting": ["Groote Schuur"]}),
    ("Who said what at the Geneva summit of November 1985?", "said_at_meeting",
     {"meeting": ["Geneva 1985-11"]}),
    ("Which people often attend the same meetings as Lavrov?", "co_attendance",
     {"speaker": ["Lavrov"]}),
    ("Which of Obama's warnings to Assad came after August 2012?", "who_warned_whom",
     {"act": ["warn"], "speaker": ["Obama"], "addressee": ["Assad"], "from": ["2012-09-01"]}),
    ("How did Caracas and Bogotá accuse each other?", "who_accused_whom",
     {"act": ["accuse"], "speaker_country": ["VEN", "COL"], "target": ["VEN", "COL"]}),
    ("Have the Maldives and India held any meetings since the election in 2023?", "who_met_whom",
     {"speaker_country": ["MDV"], "addressee_country": ["IND"], "from": ["2023"]}),
    ("Up to 4 June 1989, what was known about the protests?", "known_as_of",
     {"as_of": ["1989-06-04"], "about": ["protests"]}),
    ("What might Ramaphosa say about the strike?", "planned_statements",
     {"speaker": ["Ramaphosa"], "about": ["strike"]}),
    ("List the threats that Somalia's al-Shabaab directed at Kenya.", "who_warned_whom",
     {"act": ["threaten"], "speaker": ["al-Shabaab"], "addressee_country": ["KEN"]}),
    ("Whose denials concern the hacking of the parliament?", "who_denied_what",
     {"about": ["hacking of the parliament"]}),
    ("Whom did the Dalai Lama meet in May 2011?", "who_met_whom",
     {"speaker": ["Dalai Lama"], "from": ["2011-05"], "to": ["2011-05"]}),
    ("Which visits did Nixon make to Moscow?", "meetings_at",
     {"kind": ["visit"], "place": ["Moscow"], "speaker": ["Nixon"]}),
    ("What was agreed at the Algiers summit?", "said_at_meeting",
     {"act": ["agree"], "meeting": ["Algiers"]}),
    ("Is there disagreement between reports on the death toll?", "contradictions",
     {"about": ["death toll"]}),
    ("Who asked the UN to send observers to Kashmir?", "who_demanded_what",
     {"addressee_country": ["UNO"], "about": ["send observers to Kashmir"]}),
    ("Who holds Damascus responsible for the bombing of Beirut?", "who_accused_whom",
     {"target": ["SYR"], "about": ["bombing of Beirut"]}),
    ("During the Tehran conference, what did Stalin say?", "statements_by",
     {"speaker": ["Stalin"], "meeting": ["Tehran"]}),
    ("Did Cuba and Venezuela publish a joint declaration in December 2004?", "joint_statements",
     {"speaker_country": ["CUB", "VEN"], "from": ["2004-12"], "to": ["2004-12"]}),
    ("Which threat by Idi Amin is in both article 004 and article 011?", "same_act",
     {"act": ["threaten"], "speaker": ["Idi Amin"], "document": ["004", "011"]}),
    ("Which delegations said nothing at the Tunis conference?", "silent_parties",
     {"meeting": ["Tunis"]}),
    ("Which leaders attended both the Lima summit and the Cartagena summit?", "who_met_whom",
     {"meeting": ["Lima", "Cartagena"]}),
    ("Which of the allegations made by Ukraine has Russia denied?", "who_denied_what", {"speaker_country": ["RUS"]}),
    ("Which warnings to Taiwan came from the Pentagon in 2021?", "who_warned_whom",
     {"act": ["warn"], "addressee_country": ["TWN"], "speaker": ["Pentagon"], "from": ["2021"], "to": ["2021"]}),
    ("Did Blinken warn Wang Yi before or after the Munich conference?", "who_warned_whom",
     {"act": ["warn"], "speaker": ["Blinken"], "addressee": ["Wang Yi"]}),
    ("Which statements attributed to Zelensky proved false?", "refuted_reports", {"speaker": ["Zelensky"]}),
    ("How has Nepal described the blockade?", "statements_by", {"speaker_country": ["NPL"], "about": ["blockade"]}),
    ("Who speaks on behalf of the Houthis?", "spokespeople", {"speaker": ["Houthis"]}),
    ("What did Jordan ask the United States for in 1970?", "who_demanded_what",
     {"speaker_country": ["JOR"], "addressee_country": ["USA"], "from": ["1970"], "to": ["1970"]}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "query", "params"), QUESTIONS, ids=[q for q, _, _ in QUESTIONS])
def test_a_wording_is_understood_and_nothing_more(question: str, query: str, params: dict[str, list[str]]) -> None:
    meant = understand(question)
    assert meant is not None
    assert (meant.query, meant.params) == (query, params)
    read_values(default_registry().get(query), meant.params)


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Who warned Qatar after the talks?", "after the talks"),
        ("What did Peru say in early 2015?", "early"),
        ("What did the Chilean president say about lithium?", "president"),
        ("Which votes on Palestine were held in the General Assembly?", "Palestine"),
        ("Did Blinken warn Wang Yi before or after the Munich conference?", "before or after the Munich conference"),
        ("What do anonymous officials of the Pentagon claim about drones?", "Pentagon"),
        ("Which African leaders criticised France?", "African"),
    ],
)
def test_words_that_narrow_a_question_and_are_not_understood_are_told(question: str, word: str) -> None:
    meant = understand(question)
    assert meant is not None and word in meant.left


@pytest.mark.parametrize(
    "question",
    [
        "Who was silent about the coup?",
        "What did the junta say?",
        "Who denied that?",
        "Whom does the New York Times quote most?",
        "Do the reports about the meeting disagree?",
    ],
)
def test_an_answer_about_everything_is_refused(question: str) -> None:
    with pytest.raises(UsageError, match="about everything"):
        understood(question)


@pytest.mark.parametrize(
    "question", ["Is democracy better than monarchy?", "What does Bhutan export?", "How tall is Macron?"]
)
def test_questions_of_another_kind_are_not_understood(question: str) -> None:
    assert understand(question) is None


def test_a_word_for_what_the_question_names_itself_is_no_gap() -> None:
    assert understood("Which meetings are only planned in all the articles that mention them?").left == ""


def test_a_filter_that_the_query_lacks_is_told() -> None:
    meant = understand("Who was foreign minister of Japan before the Kyoto summit?")
    assert meant is not None and "before Kyoto" in meant.left


@pytest.mark.parametrize("part", ["A", "that A", "the A'", "at A ", "between the ", "1990 ", "(", "and A b "])
def test_long_repetitions_are_read_at_once(part: str) -> None:
    understand(f"Who warned {part * 400} about that A b c")
