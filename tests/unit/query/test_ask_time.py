"""Days, parts of months, days without a year and articles by date in questions in plain English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from graphmodel.errors import UsageError
from graphmodel.query.ask.understand import Understood, understand, understood
from graphmodel.query.ask.years import in_year, own_year, ranged, without_year, year_of
from graphmodel.query.reading import Rows

QUESTIONS = [
    ("What did Kenya say at the end of May 2007?",
     {"speaker_country": ["KEN"], "from": ["2007-05-21"], "to": ["2007-05-31"]}),
    ("What did Peru say in the first half of February 1995?",
     {"speaker_country": ["PER"], "from": ["1995-02-01"], "to": ["1995-02-15"]}),
    ("What did Chile announce in the last week of June 1978?",
     {"speaker_country": ["CHL"], "from": ["1978-06-24"], "to": ["1978-06-30"]}),
    ("Which warnings did Mali give before June 2012?", {"speaker_country": ["MLI"], "to": ["2012-05-31"]}),
    ("Which warnings did Mali give after 2 June 2012?", {"speaker_country": ["MLI"], "from": ["2012-06-03"]}),
    ("What did Norway say in March or April 1993?",
     {"speaker_country": ["NOR"], "from": ["1993-03"], "to": ["1993-04"]}),
    ("Which statements in the articles of 4 and 9 March 1999 are undated?", {"document": ["1999-03-04", "1999-03-09"]}),
    ("Which sources are not named in the wire report of 17 August 1990?",
     {"document": ["1990-08-17"], "speaker": ["unnamed"]}),
    ("Which Danish warnings in the dispatch (k3) carry no date?", {"document": ["k3"], "act": ["warn"]}),
    ("What was said at the talks in Oslo from 3 to 5 June 2004?", {"meeting": ["Oslo 2004-06-03 2004-06-05"]}),
    ("Who warned Laos before the General Assembly voted on 5 May 1961?",
     {"addressee_country": ["LAO"], "before": ["General Assembly vote 1961-05-05"]}),
    ("What did Sadat tell Carter in their telephone call of 9 March 1979?", {"meeting": ["call 1979-03-09"]}),
    ("What was said when Nehru and Zhou met on 20 April 1960?", {"meeting": ["Nehru Zhou 1960-04-20"]}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "params"), QUESTIONS, ids=[q for q, _ in QUESTIONS])
def test_time_is_understood(question: str, params: dict[str, list[str]]) -> None:
    found = understand(question)
    assert found is not None
    assert {name: found.params.get(name) for name in params} == params
    assert not {"from", "to", "meeting", "document"} & (found.params.keys() - params.keys())
    assert "about" not in found.params and found.left == ""


@pytest.mark.parametrize(
    ("question", "told", "year"),
    [
        ("What was said on 8 April?", ["8 April"], None),
        ("Who met on April 8 and on May 3rd?", ["April 8", "May 3rd"], None),
        ("What did Theresa May say in May about it?", ["May"], None),
        ("Did May criticise the talks of May?", [], None),
        ("Who may meet in June?", ["June"], None),
        ("Who met between 3 and 9 May 2019, and on 12 May?", ["12 May"], 2019),
        ("What was said on 18 March 2022?", [], 2022),
    ],
)
def test_days_without_a_year(question: str, told: list[str], year: int | None) -> None:
    assert (without_year(question), own_year(question)) == (told, year)
    whole = in_year(question, 2001)
    assert without_year(whole) == []
    assert len(whole) == len(question) + 5 * len(told)


def test_the_year_of_another_date_counts() -> None:
    found = understand("Which of Benin's remarks of 3 April came before the Lagos summit of 9 April 1976?")
    assert found is not None
    assert (found.params["from"], found.params["before"]) == (["1976-04-03"], ["Lagos 1976-04-09"])
    assert ranged("in March or April 2015") == "between March and April 2015"


class Shelf:
    """Articles published in these intervals."""

    def __init__(self, *published: tuple[str, str]) -> None:
        self.published = published

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Rows:
        return Rows([{"low": low, "high": high} for low, high in self.published])


def test_the_year_is_that_of_the_articles() -> None:
    assert year_of(Shelf(("1982-04-13", "1982-04-13"), ("1982-06-01", "1982-06-30")), ["8 April"]) == 1982
    several = Shelf(("1982-04-13", "1982-04-13"), ("1990-01-02", "1990-01-02"), ("1991-12-30", "1991-12-31"))
    assert year_of(several, ["8 April"]) == 1982
    with pytest.raises(UsageError, match=r"which year.*1982 to 1991"):
        year_of(several, ["8 October"])
    with pytest.raises(UsageError, match="No article is dated"):
        year_of(Shelf(), ["8 April"])


def test_a_day_that_no_year_is_known_of_is_no_topic() -> None:
    for question in ("What was said on 8 April?", "Who warned Chad before 3 May?", "Whom did Tito meet on 5 June?"):
        found = understood(question)
        assert isinstance(found, Understood)
        assert not found.params.keys() & {"about", "from", "to"}
        assert any(char.isdigit() for char in found.left)
        assert "about" not in understood(question, year=1971).params
