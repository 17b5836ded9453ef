"""Datelines as the agencies of the world write them."""

from __future__ import annotations

import pytest

from graphmodel.extract.article_date.day import ArticleDate, article_date
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.claims import Document

_NEWS = "The foreign ministers of five countries met in the old customs house."


def _dated(opening: str) -> ArticleDate:
    text = f"Talks go on\n\n{opening}{_NEWS}\n\nNothing else was known.\n"
    return article_date(Document(name="a.txt", text=text), Gazetteer.default())


@pytest.mark.parametrize(
    "opening",
    [
        "Lisbon, 3 May 1999 (LUSA).- ",
        "OSAKA, May 3, 1999, Jiji - ",
        "(ANSA) - MILAN, MAY 3, 1999 - ",
        "MOSCOW, 3 May 1999. /TASS/. ",
        "BERLIN (dpa) 3 May 1999 - ",
        "May 3, 1999 (Bloomberg) -- ",
        "(Reuters) LONDON, May 3, 1999 - ",
        "AP, CAIRO, 3 May 1999 -- ",
        "Warsaw, May 3, 1999 [PAP] - ",
        "HAVANA, May 3 1999 (PL). ",
        "NEW DELHI, May 3, 1999 PTI – ",
    ],
)
def test_the_agency_may_stand_on_either_side(opening: str) -> None:
    assert _dated(opening).edtf == "1999-05-03"


@pytest.mark.parametrize(
    "opening",
    ["London (Reuters) - In May 3, 1999 ", "Paris, France, was on May 3, 1999 calm. ", "Rome, May 3, 1999, Trianon. "],
)
def test_a_sentence_that_bears_a_day_is_no_dateline(opening: str) -> None:
    assert _dated(opening).basis != "explicit"


def test_a_day_with_its_weekday_in_the_first_sentence_is_that_of_the_news() -> None:
    text = (
        "Bridge falls\n\nA bridge over the river fell before dawn on Tuesday, July 6, after two weeks of rain.\n\n"
        "Finland's foreign minister, Alexander Stubb, said that the road was closed."
    )
    found = article_date(Document(name="a.txt", text=text), Gazetteer.default())
    assert found == ("2010-07-06?", "inferred")


@pytest.mark.parametrize(("days", "found"), [("Sunday, on Monday and on Tuesday", "2004-11-18?"), ("Monday", None)])
def test_a_report_of_today_names_no_weekday_of_its_own(days: str, found: str | None) -> None:
    text = (
        "BERN, Nov. 18 -- Secretary of State Colin Powell said today that the truce would hold.\n\n"
        f"Kofi Annan, the secretary-general, had asked on {days} for more troops."
    )
    assert article_date(Document(name="a.txt", text=text), Gazetteer.default()).edtf == found
