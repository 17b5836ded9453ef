from __future__ import annotations

import pytest

from graphmodel.query.datewords import dates_in, without_dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("oslo 2019-05-04", ["2019-05-04"]),
        ("oslo 2019-05", ["2019-05"]),
        ("oslo 2019", ["2019"]),
        ("the Oslo talks of 4 May 2019", ["2019-05-04"]),
        ("May 4th, 2019 in Oslo", ["2019-05-04"]),
        ("talks in September 2019", ["2019-09"]),
        ("4 May 2019 and June 2020", ["2019-05-04", "2020-06"]),
        ("oslo 2019-02-30", []),
        ("room 20190504", []),
        ("may or march", []),
    ],
)
def test_dates_with_a_year_are_found(text: str, found: list[str]) -> None:
    assert [d.edtf for d in dates_in(text)] == found


def test_dates_are_cut_out() -> None:
    text = "oslo 4 May 2019 talks"
    assert without_dates(text, dates_in(text)).split() == ["oslo", "talks"]
