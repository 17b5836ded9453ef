from __future__ import annotations

import pytest

from graphmodel.errors import UsageError
from graphmodel.query import default_registry
from graphmodel.query.ask import ask, understand
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
