from __future__ import annotations

import json

import pytest

from graphmodel.model.edtf import Interval
from graphmodel.query.about import NEAR, Topic
from graphmodel.query.records import Record, ReportRecord

TEXT = "Lima may send weapons to Quito, officials said. There would be consequences if it did, the minister said."


def statement(about: str, quote: str, speaker: str = "Peru", act: str = "warn") -> Record:
    start = TEXT.find(quote)
    days = Interval(None, None)
    report = ReportRecord("r", None, "a", "a.txt", max(start, 0), start + len(quote), quote, None, (), None, "asserted",
                          json.dumps({"about": about}), None, days, None, False)  # fmt: skip
    fields = {"about": about, "speaker": speaker, "addressee": "Ecuador", "target": None, "act": act,
              "speaker_country": "PER", "addressee_country": "ECU"}  # fmt: skip
    return Record("s", "Statement", fields, days, (report,))


@pytest.mark.parametrize(
    ("asked", "about", "near"),
    [
        ("weapons for Ecuador", "supplying arms", True),
        ("military aid", "help with military equipment", True),
        ("weapons for Ecuador", "spy balloon", False),
        ("grain exports", "supplying arms", False),
        ("request for arms", "offered weapons", False),
        ("request for arms", "asked for weapons", True),
    ],
)
def test_near_by_the_topic_itself(asked: str, about: str, near: bool) -> None:
    assert (Topic(asked).near(statement(about, "no words of its own", act="say"), {}) >= NEAR) == near


def test_an_open_topic_is_told_by_what_stands_around() -> None:
    asked, open_topic = (
        Topic("arms for Ecuador"),
        statement("serious consequences", "There would be consequences if it did"),
    )
    assert asked.near(open_topic, {}) < NEAR <= asked.near(open_topic, {"a": TEXT})


def test_a_topic_of_its_own_is_not_told_by_what_stands_around() -> None:
    other = statement("fishing quotas", "There would be consequences if it did")
    assert Topic("arms for Ecuador").near(other, {"a": TEXT}) < NEAR


def test_nothing_is_near_nothing() -> None:
    assert Topic("the of and").near(statement("supplying arms", "x"), {}) == 0.0
