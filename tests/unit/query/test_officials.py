from __future__ import annotations

from typing import Any

import pytest

from graphmodel.model import edtf
from graphmodel.query.officials import held_in


def listed(start: str | None, end: str | None) -> dict[str, Any]:
    days = (edtf.bounds(start).earliest, edtf.bounds(end).latest)
    return {"source": "a list", "from": start, "to": end, "earliest": days[0], "latest": days[1]}


def told(day: str | None) -> dict[str, Any]:
    days = edtf.bounds(day)
    return {"source": "article", "from": None, "to": None, "earliest": days.earliest, "latest": days.latest}


@pytest.mark.parametrize(
    ("row", "window", "verdict"),
    [
        (listed("2015-01-01", "2019-06-30"), "2017", "yes"),
        (listed("2015-01-01", None), "2024", "yes"),
        (listed("2015-01-01", "2019-06-30"), "2020", "no"),
        (listed("2015", "2019"), "2015-03", "unknown"),
        (listed(None, "2019-06-30"), "2010", "unknown"),
        (told("2017-05-04"), "2017-05", "yes"),
        (told("2017-05-04"), "2017-07", "unknown"),
        (told("2017-05-04"), "2019", "no"),
        (told(None), "2019", "unknown"),
    ],
)
def test_an_office_is_held_surely_maybe_or_not(row: dict[str, Any], window: str, verdict: str) -> None:
    assert held_in(row, edtf.parse(window)) == verdict
    assert held_in(row, None) == "yes"
