from __future__ import annotations

import pytest

from graphmodel.errors import UsageError
from graphmodel.query import default_registry
from graphmodel.query.ask.understand import ask, understand
from graphmodel.query.params import read_values

QUESTIONS = [
    ("Who warned Iran about enriching uranium before the Geneva talks?", "who_warned_whom",
     {"act": ["warn"], "addressee_country": ["IRN"], "about": ["enriching uranium"], "before": ["Geneva"]}),
    ("Which French threats to Turkey over drilling for gas were known by 3 September 2020?", "known_as_of",
     {"act": ["threaten"], "speaker_country": ["FRA"], "addressee_country": ["TUR"], "as_of": ["2020-09-03"]}),
    ("What did Sergey Lavrov say on 7 May 2019?", "statements_by",
     {"speaker": ["Sergey Lavrov"], "from": ["2019-05-07"], "to": ["2019-05-07"]}),
    ("When did Angela Merkel meet Emmanuel Macron?", "who_met_whom",
     {"speaker": ["Angela Merkel"], "addressee": ["Emmanuel Macron"]}),
    ("Which Japanese officials were in office between 3 and 9 May 2019?", "officials_in_office",
     {"speaker_country": ["JPN"], "from": ["2019-05-03"], "to": ["2019-05-09"]}),
    ("Who denied that Iran had attacked two tankers?", "who_denied_what", {"about": ["Iran had attacked two tankers"]}),
    ("What was said at the Vienna conference on 14 July 2015?", "said_at_meeting", {"meeting": ["Vienna 2015-07-14"]}),
    ("What did Angela Merkel and Emmanuel Macron declare together?", "joint_statements",
     {"speaker": ["Angela Merkel and Emmanuel Macron"]}),
    ("Which anonymous sources does article 017 quote?", "anonymous_statements",
     {"speaker": ["unnamed"], "document": ["017"]}),
    ("Which report was wrong?", "refuted_reports", {}),
    ("Which visits are only planned?", "planned_and_held", {"status": ["planned"]}),
    ("Which Iranian warnings carry no date?", "undated_statements", {"act": ["warn"], "speaker_country": ["IRN"]}),
    ("Give the meetings of India and Pakistan, earliest first.", "timeline",
     {"speaker_country": ["IND"], "addressee_country": ["PAK"]}),
    ("Had anybody cautioned Beijing over arms for Moscow ahead of the Rome talks?", "who_warned_whom",
     {"act": ["warn"], "addressee_country": ["CHN"], "about": ["arms for Moscow"], "before": ["Rome"]}),
    ("Who was warned by Antony Blinken in March 2022?", "who_warned_whom",
     {"speaker": ["Antony Blinken"], "from": ["2022-03"], "to": ["2022-03"]}),
    ("By whom was China threatened with sanctions?", "who_warned_whom",
     {"act": ["threaten"], "addressee_country": ["CHN"], "about": ["sanctions"]}),
    ("Which warnings did China receive from the United States?", "who_warned_whom",
     {"speaker_country": ["USA"], "addressee_country": ["CHN"]}),
    ("Did any American official warn Beijing about sanctions before Wang Yi travelled to Moscow?", "who_warned_whom",
     {"speaker_country": ["USA"], "addressee_country": ["CHN"], "about": ["sanctions"], "before": ["Wang Yi Moscow"]}),
    ("Which threats did Iran make against Israel in 2015?", "who_warned_whom",
     {"act": ["threaten"], "speaker_country": ["IRN"], "addressee_country": ["ISR"], "from": ["2015"]}),
    ("Whom did Theresa May accuse over the Salisbury poisoning?", "who_accused_whom",
     {"act": ["accuse"], "speaker": ["Theresa May"], "about": ["Salisbury poisoning"]}),
    ("What was Russia accused of by Britain?", "who_accused_whom", {"target": ["RUS"], "speaker_country": ["GBR"]}),
    ("Has Theresa May accused Moscow of the nerve agent attack?", "who_accused_whom",
     {"speaker": ["Theresa May"], "target": ["RUS"], "about": ["nerve agent attack"]}),
    ("Who criticised Russia for leaving the grain deal?", "who_accused_whom",
     {"target": ["RUS"], "about": ["leaving the grain deal"]}),
    ("Who condemned the coup?", "who_accused_whom", {"act": ["condemn"], "about": ["coup"]}),
    ("Which claims did Moscow dispute in March 2018?", "who_denied_what",
     {"speaker_country": ["RUS"], "from": ["2018-03"], "to": ["2018-03"]}),
    ("Has the Kremlin denied asking China for military equipment?", "who_denied_what",
     {"speaker_country": ["RUS"], "about": ["asking China for military equipment"]}),
    ("Did Moscow reject the British charge of poisoning?", "who_denied_what",
     {"act": ["deny", "reject"], "speaker_country": ["RUS"], "about": ["British charge of poisoning"]}),
    ("With whom did Jake Sullivan hold talks?", "who_met_whom", {"speaker": ["Jake Sullivan"]}),
    ("List every contact between Washington and Beijing in 2022.", "who_met_whom",
     {"speaker_country": ["USA"], "addressee_country": ["CHN"], "from": ["2022"], "to": ["2022"]}),
    ("Which of China's leaders has Joe Biden talked to?", "who_met_whom",
     {"speaker_country": ["CHN"], "addressee": ["Joe Biden"]}),
    ("Tell me all meetings at which Sergey Lavrov and Wang Yi were present.", "who_met_whom",
     {"speaker": ["Sergey Lavrov"], "addressee": ["Wang Yi"]}),
    ("Whom has Antony Blinken met since January 2023?", "who_met_whom",
     {"speaker": ["Antony Blinken"], "from": ["2023-01"]}),
    ("What did the Chinese foreign ministry spokesman Wang Wenbin have to say about the balloon?", "statements_by",
     {"speaker": ["Wang Wenbin"], "about": ["balloon"]}),
    ("What did Ethiopia tell Egypt about filling the dam?", "statements_by",
     {"speaker_country": ["ETH"], "addressee_country": ["EGY"], "about": ["filling the dam"]}),
    ("Who in Washington spoke about lethal support before 20 February 2023?", "statements_by",
     {"speaker_country": ["USA"], "about": ["lethal support"], "to": ["2023-02-19"]}),
    ("Was Wang Yi told anything about balloons at the Munich meeting?", "said_at_meeting",
     {"addressee": ["Wang Yi"], "meeting": ["Munich"], "about": ["balloons"]}),
    ("Where do the accounts of the Rome talks conflict?", "contradictions", {"meeting": ["Rome"]}),
    ("Which of the claims about the grain ships contradict each other?", "contradictions", {"about": ["grain ships"]}),
    ("How did news of Biden's warning to Xi reach the newspapers?", "attribution_chain",
     {"act": ["warn"], "speaker": ["Biden"], "addressee": ["Xi"]}),
    ("According to whom did Xi warn Biden about Taiwan?", "attribution_chain",
     {"act": ["warn"], "speaker": ["Xi"], "addressee": ["Biden"], "about": ["Taiwan"]}),
    ("Which of the sources in article 2022-03-17 are unnamed?", "anonymous_statements",
     {"speaker": ["unnamed"], "document": ["2022-03-17"]}),
    ("Who was Britain's foreign secretary on 14 March 2018?", "officials_in_office",
     {"speaker_country": ["GBR"], "as_of": ["2018-03-14"]}),
    ("Name the officials who ran Egypt's foreign ministry in April 2021.", "officials_in_office",
     {"speaker_country": ["EGY"], "from": ["2021-04"]}),
    ("Which reports turned out to be false?", "refuted_reports", {}),
    ("What had become known of US warnings to China by 16 March 2022?", "known_as_of",
     {"act": ["warn"], "speaker_country": ["USA"], "addressee_country": ["CHN"], "as_of": ["2022-03-16"]}),
    ("What came out only after 1 January 1963 about the missiles in Cuba?", "known_as_of",
     {"first_known_after": ["1963-01-01"], "about": ["missiles in Cuba"]}),
    ("Give me a chronology of dealings between India and China.", "timeline",
     {"speaker_country": ["IND"], "addressee_country": ["CHN"]}),
    ("What did analysts think about the Lausanne framework?", "expert_statements", {"about": ["Lausanne framework"]}),
    ("Which statement did Biden and Xi issue jointly?", "joint_statements", {"speaker": ["Biden and Xi"]}),
    ("Which talks are still only planned?", "planned_and_held", {"status": ["planned"]}),
    ("Which meetings are told as planned by one article and as held by another?", "planned_and_held",
     {"status": ["planned", "held"]}),
    ("For which Ukrainian accusations is no date given?", "undated_statements",
     {"act": ["accuse"], "speaker_country": ["UKR"]}),
    ("Which articles report one and the same warning by Blinken to China?", "same_act",
     {"act": ["warn"], "speaker": ["Blinken"], "addressee_country": ["CHN"]}),
    ("What was said between the Rome talks and the call of Biden and Xi on 18 March 2022?",
     "statements_between_meetings", {"after": ["Rome"], "before": ["Biden Xi 2022-03-18"]}),
    ("Who was the first to say that Russia had asked China for weapons?", "said_first",
     {"about": ["Russia had asked China for weapons"]}),
    ("On what topics did Sergey Lavrov speak?", "topics_of", {"speaker": ["Sergey Lavrov"]}),
    ("What did Kennedy promise Khrushchev?", "promises", {"speaker": ["Kennedy"], "addressee": ["Khrushchev"]}),
    ("What did Kennedy demand of Khrushchev on 22 October 1962?", "who_demanded_what",
     {"speaker": ["Kennedy"], "addressee": ["Khrushchev"], "from": ["1962-10-22"]}),
    ("Which countries kept silent at the Kinshasa talks?", "silent_parties", {"meeting": ["Kinshasa"]}),
    ("Which sources does the reporting on Wang Yi rely on?", "relied_on_sources", {"speaker": ["Wang Yi"]}),
    ("Who spoke for Sudan on the Nile dam?", "spokespeople", {"speaker_country": ["SDN"], "about": ["Nile dam"]}),
    ("Which accusations against Russia went unanswered?", "unanswered_accusations", {"target": ["RUS"]}),
    ("Which leaders agreed with Ukraine's position on grain?", "who_supported_whom",
     {"target": ["UKR"], "about": ["grain"]}),
    ("Which US warnings do the articles themselves put before the Geneva talks?", "said_before_meeting",
     {"act": ["warn"], "speaker_country": ["USA"], "before": ["Geneva"]}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "query", "params"), QUESTIONS, ids=[q for _, q, _ in QUESTIONS])
def test_a_question_is_understood(question: str, query: str, params: dict[str, list[str]]) -> None:
    understood = understand(question)
    assert understood is not None
    assert understood.query == query
    assert params.items() <= understood.params.items()
    read_values(default_registry().get(query), understood.params)


def test_what_was_not_understood_is_said() -> None:
    understood = understand("Who warned Iran quizzically?")
    assert understood is not None and "quizzically" in understood.left


class _NeverRead:
    def read(self, text: str, params: object = None) -> object:
        raise AssertionError("nothing may be read")


@pytest.mark.parametrize("question", ["Colourless green ideas?", "x\x00", "  "])
def test_what_no_rule_knows_is_refused(question: str) -> None:
    with pytest.raises(UsageError):
        ask(_NeverRead(), question)  # type: ignore[arg-type]
