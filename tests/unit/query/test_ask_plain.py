"""Asides, headings, offices beside names and other turns of questions as people write them."""

from __future__ import annotations

import pytest

from graphmodel.query.ask.plain import plain
from graphmodel.query.ask.understand import understand

QUESTIONS = [
    ("Whom did the head of the Bank of Ghana, Ama Osei, meet in 2003?", "who_met_whom",
     {"speaker": ["Ama Osei"], "from": ["2003"], "to": ["2003"]}),
    ("What did the speaker of the Thai parliament, Chuan Leekpai, say?", "statements_by",
     {"speaker": ["Chuan Leekpai"]}),
    ("What has Ines Vega, the Bolivian trade minister, said about tin?", "statements_by",
     {"speaker": ["Ines Vega"], "about": ["tin"]}),
    ("What has Ines Vega, who speaks for the ministry, said about tin?", "statements_by",
     {"speaker": ["Ines Vega"], "about": ["tin"]}),
    ("Who warned Laos or one of its leaders?", "who_warned_whom", {"act": ["warn"], "addressee_country": ["LAO"]}),
    ("Which warnings to Nepal or to a Nepalese minister carry no date?", "undated_statements",
     {"act": ["warn"], "addressee_country": ["NPL"]}),
    ("Who warned Malta that talks on fish would fail?", "who_warned_whom",
     {"act": ["warn"], "addressee_country": ["MLT"], "about": ["talks on fish would fail"]}),
    ("Which reports say that Tito put the note before Nasser, and which deny it?", "contradictions",
     {"about": ["Tito put the note before Nasser"]}),
    ("One article has Ines Vega calling the tin quota negotiable. Which report contradicts this wording?",
     "contradictions", {"speaker": ["Ines Vega"], "about": ["tin quota negotiable"]}),
    ("Give the meetings of Togo and Ghana that took place, earliest first.", "timeline",
     {"speaker_country": ["TGO"], "addressee_country": ["GHA"]}),
    ("Which promises, threats and denials carry no date?", "undated_statements",
     {"act": ["threaten", "promise", "deny"]}),
    ("Which meetings told of in article 07 are inventions?", "refuted_reports", {"document": ["07"]}),
    ("What did Tito and Nasser agree between them?", "joint_statements",
     {"act": ["agree"], "speaker": ["Tito and Nasser"]}),
    ("In which joint statement did Tito and Nasser reject the blockade?", "joint_statements",
     {"speaker": ["Tito and Nasser"]}),
    ("What do people who held no office say about the dam?", "expert_statements", {"about": ["dam"]}),
    ("On the fishing quota, which statements contradict each other?", "contradictions", {"about": ["fishing quota"]}),
    ("What did experts think of the prospect of a boycott or other measures?", "expert_statements",
     {"about": ["boycott", "measures"]}),
    ("What do anonymous Pentagon officials claim about drones?", "anonymous_statements",
     {"speaker": ["unnamed: Pentagon official"], "about": ["drones"]}),
    ("What did President Park tell Japan?", "statements_by",
     {"speaker": ["President Park"], "addressee_country": ["JPN"]}),
    ("Did Iceland deny having cut the nets of trawlers?", "who_denied_what",
     {"speaker_country": ["ISL"], "about": ["cut the nets of trawlers"]}),
    ("Through which intermediaries did Iceland's warning to Norway become known?", "attribution_chain",
     {"act": ["warn"], "speaker_country": ["ISL"], "addressee_country": ["NOR"]}),
    ("The accounts disagree about who spoke with Tito by telephone on 4 May 1961. Which article names whom?",
     "contradictions", {"meeting": ["Tito call 1961-05-04"]}),
    ("Which contradictions do the articles themselves point out?", "contradictions", {"noted_by": ["article"]}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "query", "params"), QUESTIONS, ids=[q for q, _, _ in QUESTIONS])
def test_it_is_understood_and_nothing_else(question: str, query: str, params: dict[str, list[str]]) -> None:
    found = understand(question)
    assert found is not None
    assert (found.query, found.params) == (query, params)


@pytest.mark.parametrize(
    ("question", "put"),
    [
        ("So, what did Tito say, please?", "what did Tito say"),
        ("The Tito–Nasser talks", "The Tito Nasser talks"),
        ("Bled or Brioni? The articles disagree.", "The articles disagree"),
        ("Tito on the blockade: what is his view?", "What does Tito think about the blockade"),
        (
            "What passed between Tito and Nasser when they met in Bled?",
            "What was said when Tito and Nasser met in Bled",
        ),
        ("The tin quota: what did Peru say about it in 1981?", "What did Peru say in 1981 about The tin quota"),
        ("On 3 May 1961, what did Tito say?", "On 3 May 1961, what did Tito say"),
    ],
)
def test_the_order_of_the_rules(question: str, put: str) -> None:
    assert plain(question) == put
