"""The day that a file's first and last lines give the document itself, and the days there that are of something else."""

from __future__ import annotations

import pytest

from graphmodel.extract.article_date.day import article_date
from graphmodel.extract.article_date.stated import of_address
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.claims import Document

_TITLE = "Ministers disagree over river water\n\n"
_NEWS = (
    "The foreign minister of the upper republic said on Tuesday that the quota was too low.\n\n"
    "She met her colleague in the capital. He called the offer an insult.\n"
)


def _date(text: str) -> tuple[str | None, str]:
    return article_date(Document(name="a.txt", text=text), Gazetteer.default())


@pytest.mark.parametrize(
    "line",
    [
        "Transcript of a press conference held in Quito on 14 March 1995",
        "The following is the text of a briefing given by the spokesman in Quito on March 14, 1995:",
        "This interview was conducted by telephone on March 14, 1995, and has been edited for length.",
        "Ministry of Foreign Affairs. Press release no. 214/95. Quito, 14 March 1995.",
        "SECURITY COUNCIL  3507th meeting  Tuesday, 14 March 1995, 3 p.m.  New York",
        "HC Deb 14 March 1995 vol 256 cc701-18",
        "ZCZC ANQ0034 QUITO 141820 MAR 95",
        "Live updates from March 14, 1995: talks on river water",
        "Excerpt from report by newspaper El Faro website on 14\nMarch 1995",
        "Letter dated 14 March 1995 from the Permanent Representative addressed to the President of the Council",
        "This story appeared on page A4 of the March 14, 1995, issue of the Herald.",
        "14/3/95 18:20  Quito  ANQ",
        "Mardi 14 mars 1995, mis à jour à 18h20",
        "QUITO, 14.III.1995",
        "Vol. LXII No. 73, Tuesday, 14 March, 1995. Price 20 cents.",
        "Situation report no. 12 (as of 14 March 1995)",
        "Q&A: the minister spoke to our reporter in Quito on March 14, 1995.",
        "Given at Quito this 14th day of March, 1995.",
        "Moscow TASS in English 1423 GMT 14 Mar 95 LD",
        "Weekly briefing note to delegations, 14 March 1995, restricted",
        "Presidency and ministry issued the following statement on 14 March 1995:",
    ],
)
def test_a_line_about_the_document_dates_it(line: str) -> None:
    assert _date(f"{_TITLE}{line}\n\n{_NEWS}") == ("1995-03-14", "explicit")
    assert _date(f"{line}\n\n{_NEWS}") == ("1995-03-14", "explicit")


@pytest.mark.parametrize(
    "line",
    [
        "The interview took place in Quito on 14 March 1995.",
        "Done at Quito on 14 March 1995 in two originals.",
        "(ANQ) pl/mm 141820 MAR 95\nNNNN",
        "Source: ANQ news agency, Quito, in English 1820 gmt 14 Mar 95",
        "https://www.herald.example/1995/03/14/world/river-talks.html",
        "Document HERLD00019950314dr3e0002m",
    ],
)
def test_so_does_a_last_line(line: str) -> None:
    assert _date(f"{_TITLE}{_NEWS * 4}\n{line}\n") == ("1995-03-14", "explicit")


@pytest.mark.parametrize(
    "line",
    [
        "On 14 March 1995 the two governments signed an accord which has never been put into force.",
        "FILE PHOTO: The minister at a press conference in Quito, March 14, 1995. REUTERS/A. Name",
        "The two ministers shake hands on 14 March 1995.",
        "A report published on 14 March 1995 by the river commission found that the dams leak.",
        "The interview that the president gave on 14 March 1995 has been called a turning point by his rivals.",
        "Since 14 March 1995, the neighbours have not spoken.",
        "Report on the killings of 14 March 1995",
        "Statement of 14 March 1995 haunts minister",
        "14 March 1995: treaty signed\n2 May 1996: first dam opened\n9 June 1997: talks fail",
        "Correction: an earlier version of this article said that the treaty was signed on 14 March 1995.",
    ],
)
def test_a_day_of_something_else_does_not(line: str) -> None:
    assert _date(f"{_TITLE}{line}\n\n{_NEWS}")[1] != "explicit"
    assert _date(f"{_TITLE}{_NEWS}\n{line}\n")[1] != "explicit"


def test_the_year_of_the_rights_is_that_of_the_dateline() -> None:
    text = f"{_TITLE}QUITO, March 14 (ANQ) -- {_NEWS}\nCopyright 1995 by the agency\n"
    assert _date(text) == ("1995-03-14", "explicit")
    assert _date(text.replace("Tuesday", "Friday"))[0] != "1995-03-14"


def test_a_report_that_opens_with_talks_of_a_full_day_is_of_that_day() -> None:
    talks = "On 14 March 1995, the foreign minister received the envoy of the lower republic.\n\n"
    assert _date(_TITLE + talks + _NEWS) == ("1995-03-14?", "inferred")
    assert _date(_TITLE + talks + "Ten years later, the two are still at odds.\n\n" + _NEWS)[0] is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://x.example/2011/11/06/talks", "2011-11-06"),
        ("https://x.example/2011/12/24/talks", "2011-12-24"),
        ("https://x.example/2011/1/6/talks", "2011-01-06"),
        ("https://x.example/2011/11/talks", None),
        ("https://x.example/news-20111106-talks", "2011-11-06"),
    ],
)
def test_months_of_two_figures_in_an_address(url: str, day: str | None) -> None:
    assert of_address(url) == day


def test_months_are_known_by_any_beginning() -> None:
    assert _date(f"{_TITLE}21-Sept-1978\n\n{_NEWS}")[0] == "1978-09-21"
    assert _date(f"{_TITLE}21-September-1978\n\n{_NEWS}")[0] == "1978-09-21"
