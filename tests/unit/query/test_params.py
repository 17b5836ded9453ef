from __future__ import annotations

from datetime import date

import pytest

from graphmodel.errors import UsageError
from graphmodel.query import default_registry
from graphmodel.query.params import read_values

SPEC = default_registry().get("who_warned_whom")


def test_defaults_stand_in_for_what_is_not_given() -> None:
    values = read_values(SPEC, {"speaker": "A", "limit": None})
    assert values.words["act"] == ["warn", "threaten"]
    assert values.given == {"speaker"}


def test_lists_dates_flags_and_numbers() -> None:
    values = read_values(
        SPEC, {"speaker": ["A", "B", "A"], "from": "2022-02", "to": date(2022, 3, 1), "named": True, "limit": 5}
    )
    assert values.words["speaker"] == ["A", "B"]
    assert values.dates["from"].earliest == date(2022, 2, 1)
    assert values.dates["to"].latest == date(2022, 3, 1)
    assert values.flags["named"] is True
    assert values.numbers["limit"] == 5


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"adressee": "A"}, "Nearest: addressee"),
        ({"act": "wran"}, "unknown act 'wran'. Nearest: warn"),
        ({"status": "asserts"}, "Nearest: asserted"),
        ({"from": "2022-02-30"}, "'from'"),
        ({"from": "last week"}, "not an EDTF date"),
        ({"from": "2022-04", "to": "2022-03"}, "ends before it begins"),
        ({"from": ["2022", "2023"]}, "takes one value"),
        ({"speaker": "A\x00B"}, "control character"),
        ({"speaker": "A\ud800"}, "control character"),
        ({"speaker": "  "}, "is empty"),
        ({"speaker": []}, "has no value"),
        ({"speaker": "x" * 501}, "longer than 500"),
        ({"speaker": [str(n) for n in range(201)]}, "201 values"),
        ({"speaker": {"a": 1}}, "takes text, not dict"),
        ({"limit": "ten"}, "takes a number"),
        ({"limit": -1}, "out of range"),
        ({"min_confidence": 1.5}, "out of range"),
        ({"min_confidence": "nan"}, "out of range"),
        ({"named": "perhaps"}, "true or false"),
    ],
)
def test_what_cannot_be_meant_is_refused(params: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_values(SPEC, params)
    assert message in str(caught.value)


def test_choices_are_closed() -> None:
    with pytest.raises(UsageError, match="unknown noted_by 'nobody'"):
        read_values(default_registry().get("contradictions"), {"noted_by": "nobody"})
