from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import pytest

from graphmodel.errors import AmbiguousName
from graphmodel.gazetteer import Gazetteer
from graphmodel.model import edtf
from graphmodel.query.meeting_names import Meetings, take_apart


class _Rows(NamedTuple):
    rows: list[Mapping[str, Any]]


def _meeting(
    id_: str, kind: str, who: list[str], place: str | None, when: str | None, external: str = "", quote: str = ""
) -> dict[str, Any]:
    days = edtf.bounds(when)
    return {
        "id": id_, "name": None, "kind": kind, "place": place, "date": when, "earliest": days.earliest,
        "latest": days.latest,
        "status": "held", "participants": who, "external": [external] if external else [], "quote": quote,
    }  # fmt: skip


ALL = [
    _meeting(
        "m1", "talks", ["Anna Moreau", "Li Daming"], "Lisbon", "2019-05-04", external="moreau-li-lisbon-2019-05-04"
    ),
    _meeting(
        "m2",
        "conference",
        ["Anna Moreau", "Li Daming", "Jan Novak"],
        "Lisbon",
        None,
        quote="the Lisbon Harbour Conference",
    ),
    _meeting("m3", "call", ["Anna Moreau", "Jan Novak"], None, "2019-06"),
    _meeting("m4", "vote", ["International Court of Justice"], None, "2019-07-01"),
    _meeting("m5", "visit", ["Li Daming"], "Prague", "2019-08-02"),
    _meeting("m6", "talks", ["Li Daming", "Jan Novak"], "Prague", "2019-08"),
    _meeting("m7", "talks", ["Anna Moreau", "Ola Berg"], "Oslo", "2019-09-09"),
    _meeting("m8", "talks", ["France", "Ola Berg"], "Oslo", "2019-09-09"),
]
COUNTRY = {"Anna Moreau": "FRA", "Li Daming": "CHN", "Jan Novak": "CZE", "Ola Berg": "NOR"}


class _Graph:
    def read(self, text: str, params: Mapping[str, Any] | None = None) -> _Rows:
        return _Rows([{**m, "parties": [[p, p, None, COUNTRY.get(p)] for p in m["participants"]]} for m in ALL])


def _find(naming: str) -> list[str]:
    return [m.id for m in Meetings(_Graph(), Gazetteer.default()).find(naming)]


@pytest.mark.parametrize(
    ("naming", "ids"),
    [
        ("m3", ["m3"]),
        ("moreau-li-lisbon-2019-05-04", ["m1"]),
        ("moreau li lisbon 2019-05-04", ["m1"]),
        ("lisbon 2019-05", ["m1"]),
        ("the talks in Lisbon of 4 May 2019", ["m1"]),
        ("lisbon conference", ["m2"]),
        ("harbour", ["m2"]),
        ("moreau phone call", ["m3"]),
        ("french czech call june 2019", ["m3"]),
        ("icj ruling", ["m4"]),
        ("li prague 2019-08-02", ["m5"]),
        ("li novak prague", ["m6"]),
        ("oslo 2019-09-09", ["m7", "m8"]),
        ("lima", []),
        ("lisbon 2020", ["m2"]),
        ("oslo 2021", []),
        ("'\") RETURN 1 //", []),
        ("", []),
    ],
)
def test_all_words_must_fit(naming: str, ids: list[str]) -> None:
    assert _find(naming) == ids


@pytest.mark.parametrize("naming", ["lisbon", "novak", "talks 2019"])
def test_words_that_fit_several_are_ambiguous(naming: str) -> None:
    with pytest.raises(AmbiguousName) as caught:
        _find(naming)
    assert len(caught.value.candidates) > 1


def test_a_naming_that_fits_nothing_is_noted() -> None:
    meetings = Meetings(_Graph(), Gazetteer.default())
    assert meetings.find("moreau-berg-lisbon-2019-05-04") == []
    assert "no meeting" in meetings.notes[0] and "Nearest" in meetings.notes[0]


def test_two_dates_are_one_period() -> None:
    assert take_apart("oslo 2019-05 2019-07").when == edtf.Interval(date(2019, 5, 1), date(2019, 7, 31))
